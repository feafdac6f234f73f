//! One request for a token: sent, judged and read in the same way for every grant and log-in.

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
use crate::wire::{Charged, from_body};

/// The longest answer of a token endpoint that is read, in bytes.
const MAX_TOKEN_RESPONSE: usize = 64 << 10;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// How one kind of token endpoint is reached, and what errors say of it.
#[derive(Clone)]
pub struct TokenExchange {
    pub http: Http,
    /// What errors call the endpoint.
    pub endpoint: &'static str,
    /// What a status means there beside what the answer says.
    pub explanations: &'static [(u16, &'static str)],
}

/// A success of a token endpoint.
pub struct TokenResponse {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl TokenResponse {
    /// The body, if it is a JSON object.
    pub fn json(&self) -> Option<Value> {
        let Charged(json) = from_body(&self.body)?;
        // A list would fill the fields of a struct in their order.
        json.is_object().then_some(json)
    }
}

/// In each request, `secrets` are what it proves itself with: no error quotes them.
impl TokenExchange {
    pub async fn get(
        &self,
        url: &str,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        self.send(self.http.here().get(url), secrets).await
    }

    pub async fn post_json(
        &self,
        url: &str,
        body: &Value,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        let request = self.http.here().post(url).header(CONTENT_TYPE, JSON);
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
        let request = self.http.here().post(url).header(CONTENT_TYPE, FORM);
        self.send(request.header(AUTHORIZATION, authorization).body(body), secrets).await
    }

    async fn send(
        &self,
        request: RequestBuilder,
        secrets: &[SecretString],
    ) -> Result<TokenResponse, TokenError> {
        let lost = |error| TokenError::unreached(&format!("the {}", self.endpoint), error);
        let (http, request) = request.header(ACCEPT, JSON).build_split();
        let request = request.map_err(lost)?;
        let meant = request.url().clone();
        let mut response = http.execute(request).await.map_err(lost)?;
        if *response.url() != meant {
            return Err(TokenError::redirected(self.endpoint));
        }
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = body::read(&mut response, MAX_TOKEN_RESPONSE).await;
        if let Some(error) = body.interrupted {
            return Err(lost(error));
        }
        if !status.is_success() {
            return Err(TokenError::answered(&self.named(status), status, &body.bytes, secrets));
        }
        Ok(TokenResponse { status, headers, body: body.bytes })
    }

    /// The endpoint, after what its status means.
    fn named(&self, status: StatusCode) -> String {
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
    fn an_object_is_read_behind_marks_and_messages() {
        let object = serde_json::json!({ "token": "t" });
        let warning = "<br />\n<b>Warning</b>:  x in <b>/a.php</b> on line <b>5</b><br />\n";
        for before in ["", "\u{feff}", " \r\n", warning] {
            assert_eq!(response(&format!("{before}{object}")).json(), Some(object.clone()));
        }
    }

    #[test]
    fn anything_else_is_no_object() {
        for body in ["", "null", "[]", r#"["t"]"#, r#""t""#, r#"{"token":"t"#, "<html>{}</html>"] {
            assert_eq!(response(body).json(), None, "{body}");
        }
    }
}
