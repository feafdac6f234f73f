//! One request for a token, handled in the same way for every grant and login.

use bytes::Bytes;
use reqwest::RequestBuilder;
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use secrecy::SecretString;
use serde_json::Value;

use super::token::TokenError;
use crate::body;
use crate::form::form_encoded;
use crate::http::Http;
use crate::wire::{BoundedValue, from_body};

/// The longest response of a token endpoint that is read, in bytes.
const MAX_TOKEN_RESPONSE: usize = 64 << 10;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The connection to one kind of token endpoint, and its name in errors.
#[derive(Clone)]
pub struct TokenExchange {
    pub http: Http,
    /// The name of the endpoint in error messages.
    pub endpoint: &'static str,
    /// What a status means there, in addition to the server's message.
    pub explanations: &'static [(u16, &'static str)],
}

/// A successful response of a token endpoint.
pub struct TokenResponse {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl TokenResponse {
    /// Returns the body, if it is a JSON object.
    pub fn json(&self) -> Option<Value> {
        let BoundedValue(json) = from_body(&self.body)?;
        // serde would accept an array for a struct.
        json.is_object().then_some(json)
    }
}

/// The `secrets` of each request are its credentials: no error quotes them.
impl TokenExchange {
    pub async fn get(
        &self,
        url: &str,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        self.send(self.http.for_current_runtime().get(url), secrets).await
    }

    pub async fn post_json(
        &self,
        url: &str,
        body: &Value,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        let request = self.http.for_current_runtime().post(url).header(CONTENT_TYPE, JSON);
        self.send(request.body(body.to_string()), secrets).await
    }

    pub async fn post_form(
        &self,
        url: &str,
        authorization: HeaderValue,
        fields: &[(&str, &str)],
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        let field = |(name, value): &(&str, &str)| format!("{name}={}", form_encoded(value));
        let body = fields.iter().map(field).collect::<Vec<_>>().join("&");
        let request = self.http.for_current_runtime().post(url).header(CONTENT_TYPE, FORM);
        self.send(request.header(AUTHORIZATION, authorization).body(body), secrets).await
    }

    async fn send(
        &self,
        request: RequestBuilder,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        let unreached = |error| TokenError::unreached(&format!("the {}", self.endpoint), error);
        let (http, request) = request.header(ACCEPT, JSON).build_split();
        let request = request.map_err(unreached)?;
        let expected_url = request.url().clone();
        let mut response = http.execute(request).await.map_err(unreached)?;
        if *response.url() != expected_url {
            return Err(TokenError::redirected(self.endpoint));
        }
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = body::read(&mut response, MAX_TOKEN_RESPONSE).await;
        if let Some(error) = body.interrupted {
            return Err(unreached(error));
        }
        if !status.is_success() {
            return Err(TokenError::answered(
                &self.describe_status(status),
                status,
                &body.bytes,
                secrets,
            ));
        }
        Ok(TokenResponse { status, headers, body: body.bytes })
    }

    /// Returns the endpoint's name, after the meaning of the status.
    fn describe_status(&self, status: StatusCode) -> String {
        let explained = self.explanations.iter().find(|(known, _)| *known == status.as_u16());
        let explanation = explained.map(|(_, text)| format!("{text}; "));
        format!("{}the {}", explanation.unwrap_or_default(), self.endpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(body: &str) -> TokenResponse {
        let (headers, body) = (HeaderMap::new(), body.to_owned().into());
        TokenResponse { status: StatusCode::OK, headers, body }
    }

    #[test]
    fn an_object_is_read_after_a_bom_and_php_messages() {
        let object = serde_json::json!({ "token": "t" });
        let warning = "<br />\n<b>Warning</b>:  x in <b>/a.php</b> on line <b>5</b><br />\n";
        for before in ["", "\u{feff}", " \r\n", warning] {
            assert_eq!(response(&format!("{before}{object}")).json(), Some(object.clone()));
        }
    }

    #[test]
    fn anything_else_is_not_an_object() {
        for body in ["", "null", "[]", r#"["t"]"#, r#""t""#, r#"{"token":"t"#, "<html>{}</html>"] {
            assert_eq!(response(body).json(), None, "{body}");
        }
    }
}
