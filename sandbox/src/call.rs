//! A call as the emulated products receive it, and their response.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use wiremock::Request;

use super::fixtures::API_KEY;

/// The `Authorization` header with [`super::fixtures::BEARER_TOKEN`].
const BEARER: &str = "Bearer sandbox-token";

/// A call that matches a route.
pub struct Call<'r> {
    /// The decoded values of the path's parameters, in order.
    pub parameters: Vec<String>,
    /// The decoded parameters of the query, in order.
    pub query: Vec<(String, String)>,
    pub authorization: Option<&'r str>,
    pub api_key: Option<&'r str>,
    /// The `Accept` header.
    pub accept: Option<&'r str>,
    pub accept_charges: bool,
    /// The JSON body; `Null` if there is none, or its content type is not JSON.
    pub body: Value,
    /// The requested URL up to the product's base path.
    pub base_url: String,
}

/// The response of a product.
pub struct ProductResponse {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<Value>,
    /// The content type of its JSON, if it differs from the sandbox's default.
    pub content_type: Option<&'static str>,
    /// A body that replaces the JSON body.
    pub other: Option<Other>,
    /// PHP output before the body.
    pub noise: Box<str>,
}

/// A body that is not JSON.
#[allow(dead_code, reason = "each product has its own")]
pub enum Other {
    File(&'static [u8]),
    /// A page of HTML.
    Page(Box<str>),
    /// A plain text.
    Text(Box<str>),
}

impl ProductResponse {
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: None,
            content_type: None,
            other: None,
            noise: Box::default(),
        }
    }

    pub fn json(status: u16, body: Value) -> Self {
        Self { body: Some(body), ..Self::empty(status) }
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn page(status: u16, page: String) -> Self {
        Self { other: Some(Other::Page(page.into())), ..Self::empty(status) }
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn text(content_type: &'static str, text: String) -> Self {
        let other = Some(Other::Text(text.into()));
        Self { other, content_type: Some(content_type), ..Self::empty(200) }
    }

    #[cfg(feature = "myreports")]
    pub fn file(file: &'static [u8]) -> Self {
        Self { other: Some(Other::File(file)), ..Self::empty(200) }
    }

    /// Returns the response after PHP output: by then the status 200 was sent.
    pub fn after_php_output(self, noise: String) -> Self {
        Self { status: 200, noise: noise.into(), ..self }
    }

    /// Sets the content type of the JSON, unless it is set already.
    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn with_content_type(mut self, content_type: &'static str) -> Self {
        self.content_type.get_or_insert(content_type);
        self
    }

    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Creates a failure in the format of both Maarch products.
    pub fn errors(status: u16, text: &str) -> Self {
        Self::json(status, json!({"errors": text}))
    }

    /// Creates the response of both Maarch products' framework to an exception.
    pub fn exception(kind: &str, message: &str) -> Self {
        let exception = json!({ "type": kind, "code": 0, "message": message });
        Self::json(500, json!({ "message": "Slim Application Error", "exception": [exception] }))
    }
}

impl Call<'static> {
    /// Creates a call by the test itself, with every privilege and without a request.
    pub fn trusted(parameters: Vec<String>, body: Value) -> Self {
        Self {
            parameters,
            query: Vec::new(),
            authorization: Some(BEARER),
            api_key: Some(API_KEY),
            accept: None,
            accept_charges: false,
            body,
            base_url: String::new(),
        }
    }
}

impl Call<'_> {
    pub fn parameter(&self, index: usize) -> &str {
        self.parameters.get(index).map_or("", String::as_str)
    }

    pub fn query(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Returns a string of the body; empty if it is absent or not a string.
    pub fn text(&self, key: &str) -> &str {
        self.body.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns a query parameter; empty if it is absent. Of several with the name the last one counts.
    pub fn queried(&self, name: &str) -> &str {
        let found = self.query.iter().rfind(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub fn bearer(&self) -> Option<&str> {
        self.authorization?.strip_prefix("Bearer ")
    }

    /// Returns login and password of HTTP Basic.
    pub fn basic(&self) -> Option<(String, String)> {
        let pair = STANDARD.decode(self.authorization?.strip_prefix("Basic ")?).ok()?;
        let pair = String::from_utf8(pair).ok()?;
        let (login, password) = pair.split_once(':')?;
        Some((login.to_owned(), password.to_owned()))
    }
}

/// Returns the path parameters, if the path matches the route.
pub fn match_route(route: &str, path: &str) -> Option<Vec<String>> {
    let mut parameters = Vec::new();
    let mut steps = path.split('/');
    for wanted in route.split('/') {
        let step = steps.next()?;
        if wanted.starts_with('{') {
            let value = percent_decode_str(step).decode_utf8().ok()?.into_owned();
            // Both PHP and .NET treat an encoded slash as part of the segment.
            if value.is_empty() || value.contains('/') {
                return None;
            }
            parameters.push(value);
        } else if wanted != step {
            return None;
        }
    }
    steps.next().is_none().then_some(parameters)
}

/// Sets a key of an object; ignores other values.
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub fn put(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value.into());
    }
}

/// Creates an object without empty optional values.
pub fn object(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let map: Map<String, Value> = entries
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    Value::Object(map)
}

/// Returns whether the products accept a mail address.
pub fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.contains('@')
    }) && !text.contains(char::is_whitespace)
}

/// A header, if it is text.
pub fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.get(name)?.to_str().ok()
}

/// The address of a product, as the caller spells the host.
pub fn base_url(request: &Request, base: &str) -> String {
    format!("http://{}{base}", header(request, "host").unwrap_or("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_matches_only_its_own_paths() {
        let route = "/rest/users/{id}/groups/{groupId}";
        let found = |path| match_route(route, path);
        assert_eq!(found("/rest/users/21/groups/A%20B"), Some(vec!["21".into(), "A B".into()]));
        for other in [
            "/rest/users/21/groups",
            "/rest/users/21/groups/",
            "/rest/users//groups/ELU",
            "/rest/users/21/groups/ELU/",
            "/rest/users/21/groups/A%2FB",
            "//rest/users/21/groups/ELU",
        ] {
            assert_eq!(found(other), None, "{other}");
        }
    }
}
