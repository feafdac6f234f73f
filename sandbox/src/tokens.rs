//! The two OAuth 2 token endpoints.

use serde_json::{Value, json};
use wiremock::Request;

use super::call::ProductResponse;
use super::fixtures::{BEARER_TOKEN, CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN};

/// Returns the response and name of a token endpoint, if the request is for one.
pub fn answer(request: &Request) -> Option<(&'static str, ProductResponse)> {
    match (request.method.as_str(), request.url.path()) {
        ("POST", "/oauth/v3/token") => {
            Some(("evolution_platform.token", client_credentials(request)))
        }
        ("POST", "/connect/token") => Some(("myreports.token", refresh_token(request))),
        _ => None,
    }
}

fn client_credentials(request: &Request) -> ProductResponse {
    if is_known_client(request) && field(&request.body, "grant_type") == "client_credentials" {
        return granted(json!({}));
    }
    let body = json!({ "code": 41, "message": "Invalid credentials", "description": "The client is not known." });
    ProductResponse::json(401, body)
}

/// Each renewal issues a new refresh token; in the sandbox the old one stays valid as well.
fn refresh_token(request: &Request) -> ProductResponse {
    let given = field(&request.body, "refresh_token");
    if is_known_client(request) && given.trim_end_matches('+') == REFRESH_TOKEN {
        return granted(json!({ "refresh_token": format!("{given}+") }));
    }
    ProductResponse::json(400, json!({ "error": "invalid_grant" }))
}

fn granted(more: Value) -> ProductResponse {
    let mut body =
        json!({ "token_type": "Bearer", "access_token": BEARER_TOKEN, "expires_in": 3600 });
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
    ProductResponse::json(200, body)
}

fn is_known_client(request: &Request) -> bool {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    let given = request.headers.get("authorization").and_then(|value| value.to_str().ok());
    given == Some(&*format!("Basic {}", STANDARD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}"))))
}

/// Returns a field of a form body.
fn field(form: &[u8], name: &str) -> String {
    let decoded = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
    };
    String::from_utf8_lossy(form)
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| decoded(key) == name)
        .map(|(_, value)| decoded(value))
        .unwrap_or_default()
}
