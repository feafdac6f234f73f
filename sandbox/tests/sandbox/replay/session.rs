//! One recording, sent to a sandbox.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::{Client, Method};
use serde_json::Value;

use super::compare::{Shape, differences};
use super::exchange::{Exchange, Expected, load};

/// The sender of the requests, and their server.
pub struct Session {
    /// Ends in `/rest`.
    pub base_url: String,
    /// Login and password of each actor; `None` for one without credentials.
    pub actors: BTreeMap<&'static str, Option<(String, String)>>,
    /// The value of each `{NAME}`: an id as a number, other values as text.
    pub names: BTreeMap<String, Value>,
}

/// The response.
pub struct PlainResponse {
    pub status: u16,
    pub content_type: Option<String>,
    pub body: Value,
}

impl Session {
    pub async fn send(&self, exchange: &Exchange) -> PlainResponse {
        let path = self.filled_text(&exchange.path);
        let method: Method = exchange.method.parse().expect("a method");
        let mut request = plain()
            .request(method, format!("{}{path}", self.base_url))
            .header("accept", "application/json");
        if let Some((login, password)) = &self.actors[exchange.actor.as_str()] {
            request = request.basic_auth(login, Some(password));
        }
        if let Some(body) = &exchange.body {
            request = request
                .header("content-type", "application/json")
                .body(self.filled(body).to_string());
        }
        let response = request.send().await.expect("a response");
        let kind = response.headers().get("content-type");
        let content_type = kind.map(|kind| kind.to_str().expect("text").to_owned());
        let status = response.status().as_u16();
        let text = response.text().await.expect("a body");
        let body = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
        };
        PlainResponse { status, content_type, body }
    }

    /// A text that consists of one name is replaced by its value, so that ids stay numbers.
    fn filled(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => match self.names.get(text) {
                Some(value) => value.clone(),
                None => self.filled_text(text).into(),
            },
            Value::Array(items) => items.iter().map(|item| self.filled(item)).collect(),
            Value::Object(map) => {
                map.iter().map(|(key, value)| (key.clone(), self.filled(value))).collect()
            }
            other => other.clone(),
        }
    }

    fn filled_text(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.replace(name, &value)
        })
    }
}

/// A plain HTTP client.
fn plain() -> Client {
    // Another test may have installed it first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().expect("a client")
}

/// How a response differs from the recorded one.
pub fn faults(expected: &Expected, got: &PlainResponse) -> Vec<String> {
    let mut faults = Vec::new();
    if expected.status != got.status {
        faults.push(format!("status {} instead of {}", got.status, expected.status));
    }
    faults.extend(differences(&Shape::from(&expected.response), &Shape::from(&got.body)));
    let errors = (&expected.response["errors"], &got.body["errors"]);
    if (400..500).contains(&expected.status) && errors.0 != errors.1 {
        faults.push(format!("errors {} instead of {}", errors.1, errors.0));
    }
    if let (Some(expected), Some(got)) = (&expected.content_type, &got.content_type) {
        let plain = |kind: &str| kind.to_ascii_lowercase().replace(' ', "");
        if plain(expected) != plain(got) {
            faults.push(format!("content type {got} instead of {expected}"));
        }
    }
    faults
}

/// Sends a whole recording. `before` prepares the sandbox for an exchange, `after` reads its response.
pub async fn replay(
    file: &str,
    mut session: Session,
    listed: &[(usize, &str)],
    mut before: impl FnMut(&Exchange),
    mut after: impl FnMut(&mut Session, &Exchange, &PlainResponse),
) {
    let shows = std::env::var_os("REPLAY_SHOW").is_some();
    let mut unequal = BTreeSet::new();
    let mut report = String::new();
    let mut compared = 0;
    for (index, exchange) in load(file).iter().enumerate() {
        before(exchange);
        let response = session.send(exchange).await;
        after(&mut session, exchange, &response);
        let Some(expected) = &exchange.expect else { continue };
        compared += 1;
        let faults = faults(expected, &response);
        if faults.is_empty() {
            continue;
        }
        unequal.insert(index);
        let Exchange { actor, method, path, body, .. } = exchange;
        let body = body.as_ref().map(|body| body.to_string().chars().take(160).collect::<String>());
        let call = format!("#{index} {actor} {method} {path} {}", body.unwrap_or_default());
        if shows {
            println!("{file} {call}\n    {}", faults.join("\n    "));
        }
        if listed.iter().all(|(known, _)| *known != index) {
            report.push_str(&format!("\n{call}\n    {}", faults.join("\n    ")));
        }
    }
    println!("{file}: {} of {compared} are equal", compared - unequal.len());
    for (index, reason) in listed {
        assert!(unequal.contains(index), "{file} #{index} is equal now, and listed as: {reason}");
    }
    assert!(report.is_empty(), "{file}:{report}");
}
