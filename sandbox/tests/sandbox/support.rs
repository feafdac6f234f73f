//! Shared code of the tests of all products.

#[path = "../../../tests/it/support/every.rs"]
#[allow(unused_imports, unused_macros, reason = "these tests use a part")]
pub mod every;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use user_provisioning::{Error, Operation, Response};
use user_provisioning_sandbox::fixtures;

/// The error of a call that was refused with `status`, in the documented form `B`.
pub fn refused<O: Operation, B: DeserializeOwned + Serialize>(
    result: Result<Response<O::Output>, Error>,
    status: u16,
) -> Error {
    let Err(error) = result else { panic!("{} was not refused", O::INFO) };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
    documented::<O, B>(status, error.raw_body());
    assert!(error.failure::<O>().is_some(), "{error}");
    error
}

/// Checks that the document has this failure of the operation, with no other keys.
pub fn documented<O: Operation, B: DeserializeOwned + Serialize>(status: u16, body: &[u8]) {
    let text = String::from_utf8_lossy(body);
    assert!(O::failure(status, body).is_some(), "{} has no {status} with {text}", O::INFO);
    only_documented_keys::<B>(body);
}

/// Checks that a body is a `B` without unknown keys.
pub fn only_documented_keys<B: DeserializeOwned + Serialize>(body: &[u8]) {
    let text = String::from_utf8_lossy(body);
    let known: B = serde_json::from_slice(body).unwrap_or_else(|error| panic!("{error} in {text}"));
    let raw: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(filled(serde_json::to_value(&known).unwrap()), filled(raw), "{text}");
}

/// Without what typed values leave out: keys that are null or an empty list.
fn filled(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .filter(|(_, value)| !value.is_null() && value.as_array() != Some(&Vec::new()))
            .map(|(key, value)| (key, filled(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(filled).collect(),
        other => other,
    }
}

/// A response as any HTTP client sees it.
pub struct Raw {
    pub status: u16,
    headers: reqwest::header::HeaderMap,
    pub body: Vec<u8>,
}

impl Raw {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The number of occurrences of a header.
    pub fn count(&self, name: &str) -> usize {
        self.headers.get_all(name).iter().count()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// A request that no typed client would send.
pub async fn raw(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Raw {
    let mut request = plain().request(method.parse().unwrap(), url).body(body.to_owned());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Raw { status, headers, body: response.bytes().await.unwrap().to_vec() }
}

/// A plain reqwest client.
fn plain() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// `Authorization` of the account with every right, for both Maarch products.
pub fn basic() -> String {
    basic_of(fixtures::LOGIN, fixtures::PASSWORD)
}

/// `Authorization` of any account.
pub fn basic_of(login: &str, password: &str) -> String {
    use base64::Engine;

    let pair = format!("{login}:{password}");
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
}

/// `Authorization` with the token that every product takes.
pub fn bearer() -> String {
    format!("Bearer {}", fixtures::BEARER_TOKEN)
}
