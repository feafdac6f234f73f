//! Between wiremock and the products: a request in, an answer out, both in the log.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use wiremock::{Request, Respond, ResponseTemplate};

use super::call::{Answer, Call};
use super::log::Received;
use super::products::{Products, SERVICES, route};
use super::{page, tokens};

/// What is called with each request.
pub type Observer = Arc<dyn Fn(&Received) + Send + Sync>;

/// What the server and the [`Sandbox`](super::Sandbox) share.
#[derive(Default)]
pub struct Shared {
    pub products: Products,
    pub received: Vec<Received>,
    pub observer: Option<Observer>,
}

/// Answers every request that reaches the server.
#[derive(Clone, Default)]
pub struct Server(Arc<Mutex<Shared>>);

impl Server {
    pub fn lock(&self) -> MutexGuard<'_, Shared> {
        // A test that panicked while it held the state does not make the state worthless.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Respond for Server {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut shared = self.lock();
        if page::is_asked_for(request) {
            return page::answer(request, &mut shared);
        }
        let (operation, answer) = shared.answer(request);
        let received = received(request, operation, answer.status);
        shared.received.push(received.clone());
        let observer = shared.observer.clone();
        // The observer may want to look at the sandbox.
        drop(shared);
        if let Some(observer) = observer {
            observer(&received);
        }
        template(answer)
    }
}

impl Shared {
    /// The answer, and the operation or the token place that it is from.
    fn answer(&mut self, request: &Request) -> (Option<&'static str>, Answer) {
        if let Some((name, answer)) = tokens::answer(request) {
            return (Some(name), answer);
        }
        let (method, path) = (request.method.as_str(), request.url.path());
        let found = route(method, path);
        let answer = found.as_ref().and_then(|found| {
            let call = Call {
                parameters: found.parameters.clone(),
                query: request.url.query_pairs().into_owned().collect(),
                authorization: header(request, "authorization"),
                api_key: header(request, "x-api-key"),
                accept_charges: header(request, "accept-charges") == Some("true"),
                body: body(request),
                base_url: base_url(request, found.base),
            };
            self.products.answer(found.operation, &call)
        });
        let operation = answer.as_ref().and(found.map(|found| found.operation.id()));
        (operation, answer.unwrap_or_else(|| unknown(method, path)))
    }
}

/// A request that is no route of any product must not look like a product's answer.
fn unknown(method: &str, path: &str) -> Answer {
    let known: Vec<String> = SERVICES
        .iter()
        .flat_map(|service| {
            let route = |operation: &&crate::OperationInfo| {
                format!("{} {}{}", operation.method(), service.base, operation.path())
            };
            service.operations.iter().map(route)
        })
        .collect();
    let message = format!("the sandbox has no route for {method} {path}");
    Answer::json(501, serde_json::json!({ "message": message, "known_routes": known }))
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.get(name)?.to_str().ok()
}

fn body(request: &Request) -> Value {
    let is_json =
        header(request, "content-type").is_some_and(|kind| kind.starts_with("application/json"));
    if is_json { serde_json::from_slice(&request.body).unwrap_or_default() } else { Value::Null }
}

pub fn base_url(request: &Request, base: &str) -> String {
    format!("http://{}{base}", header(request, "host").unwrap_or("localhost"))
}

fn received(request: &Request, operation: Option<&'static str>, status: u16) -> Received {
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let headers = request.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Received {
        method: request.method.to_string(),
        path: format!("{}{query}", request.url.path()),
        operation,
        status,
        headers: headers.collect(),
        body: request.body.clone(),
    }
}

fn template(answer: Answer) -> ResponseTemplate {
    let mut template = ResponseTemplate::new(answer.status);
    for (name, value) in answer.headers {
        template = template.append_header(name, value);
    }
    if !answer.noise.is_empty() {
        let body = answer.body.map(|body| body.to_string()).unwrap_or_default();
        return template.set_body_raw(answer.noise + &body, "text/html; charset=UTF-8");
    }
    if let Some(file) = answer.file {
        return template.set_body_raw(file, "application/octet-stream");
    }
    match answer.body {
        Some(body) => template.set_body_raw(body.to_string(), "application/json; charset=utf-8"),
        None => template,
    }
}
