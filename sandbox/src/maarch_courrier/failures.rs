//! The server's responses to exceptions, in the format of each version.

use serde_json::{Map, Value, json};

use super::request::Request;
use crate::behavior::ServerBehavior;
use crate::call::{Call, ProductResponse};
use crate::versions::CourrierVersion;

const FILE: &str = "/var/www/html/courrier/src/app/sandbox/controllers/SandboxController.php";
const LINE: u32 = 1337;

/// A failed follow-up step of a change, as MEM Courrier reports it.
pub struct Problem {
    pub kind: &'static str,
    pub detail: String,
    pub status: u16,
    /// The other program's message, if it was called at all.
    pub reason: Option<String>,
    pub lang: &'static str,
}

impl Request<'_> {
    /// The response to an exception with this message.
    pub fn thrown(&self, message: &str) -> ProductResponse {
        thrown(message, "Exception", 0, self.call, self.behavior)
    }

    /// The response to a value of another type than the code declares.
    pub fn type_error(&self, message: &str) -> ProductResponse {
        thrown(message, "TypeError", 0, self.call, self.behavior)
    }

    /// Renders the problem as a part of a success.
    pub fn reservation(&self, problem: &Problem) -> Value {
        let mut body = problem.body();
        if let Some(body) = body.as_object_mut() {
            body.insert("lang".to_owned(), problem.lang.into());
            if self.behavior.stack_traces {
                body.extend(trace());
            }
        }
        body
    }

    /// Renders the problem as a failure; such a body has no `lang`.
    pub fn failed(&self, problem: &Problem) -> ProductResponse {
        let mut body = problem.body();
        if let Some(body) = body.as_object_mut().filter(|_| self.behavior.stack_traces) {
            body.extend(trace());
        }
        ProductResponse::json(problem.status, body)
    }
}

impl Problem {
    /// PHP serializes an empty object as `[]`.
    fn body(&self) -> Value {
        let context = self.reason.as_ref().map_or(json!([]), |reason| json!({ "errors": reason }));
        json!({
            "title": "An error occurred",
            "type": self.kind,
            "detail": self.detail,
            "errors": self.detail,
            "status": self.status,
            "context": context,
        })
    }
}

/// The response to an unknown path or method; `allowed` lists the methods of the path.
pub fn no_route(allowed: &[&str], call: &Call<'_>, behavior: &ServerBehavior) -> ProductResponse {
    let methods = allowed.join(", ");
    let (status, message) = match allowed {
        [] => (404, "Not found.".to_owned()),
        _ => (405, format!("Method not allowed. Must be one of: {methods}")),
    };
    let response = match behavior.courrier {
        CourrierVersion::V21_03_1 => {
            let message = message.trim_end_matches('.');
            old(status, json!({ "message": message }), message, call)
        }
        CourrierVersion::V2301_3_4 => {
            let (kind, title) = match status {
                404 => ("Slim\\Exception\\HttpNotFoundException", "404 Not Found"),
                _ => ("Slim\\Exception\\HttpMethodNotAllowedException", "405 Method Not Allowed"),
            };
            let body = json!({
                "message": title,
                "exception": [{ "type": kind, "code": status, "message": message }],
            });
            old(status, body, title, call)
        }
        _ => return thrown(&message, "HttpException", 0, call, behavior),
    };
    if allowed.is_empty() { response } else { response.header("allow", methods) }
}

/// The response of 21.03 to the method OPTIONS.
pub fn options(methods: &[&str]) -> ProductResponse {
    let methods = methods.join(", ");
    let text = format!("Allowed methods: {methods}");
    ProductResponse::text("text/plain;charset=UTF-8", text).header("allow", methods)
}

fn thrown(
    message: &str,
    kind: &str,
    code: u16,
    call: &Call<'_>,
    behavior: &ServerBehavior,
) -> ProductResponse {
    let traced = match behavior.stack_traces {
        true => format!("{message} in {FILE}:{LINE}\nStack trace:\n#0 {FILE}({LINE})"),
        false => message.to_owned(),
    };
    if behavior.courrier < CourrierVersion::V2301_3_7 {
        let mut exception = Map::from_iter(
            [("type", json!(kind)), ("code", json!(code)), ("message", json!(message))]
                .map(|(key, value)| (key.to_owned(), value)),
        );
        if behavior.stack_traces {
            exception.extend(trace());
        }
        let body = json!({ "message": "Slim Application Error", "exception": [exception] });
        return old(500, body, "Slim Application Error", call);
    }
    let mut context = Map::from_iter([("message".to_owned(), json!(traced))]);
    let mut body = Map::from_iter(
        [
            ("title", json!("An error occurred")),
            ("type", json!("internalServerProblem")),
            ("detail", json!("Internal server error")),
            ("errors", json!("Internal server error")),
            ("status", json!(500)),
        ]
        .map(|(key, value)| (key.to_owned(), value)),
    );
    if behavior.courrier == CourrierVersion::V2301_3_7 {
        body.insert("lang".to_owned(), Value::Null);
    }
    if behavior.stack_traces {
        context.extend(trace());
        body.extend(trace());
    }
    body.insert("context".to_owned(), Value::Object(context));
    ProductResponse::json(500, Value::Object(body))
}

/// Servers before mid-2024 send JSON only if `Accept` names it.
fn old(status: u16, body: Value, title: &str, call: &Call<'_>) -> ProductResponse {
    if call.accept.is_some_and(|accept| accept.contains("application/json")) {
        return ProductResponse::json(status, body);
    }
    let page =
        format!("<!doctype html>\n<html><head><title>{title}</title></head><body></body></html>");
    ProductResponse::page(status, page)
}

/// The position of the exception, as a server with debugging on reports it.
fn trace() -> [(String, Value); 3] {
    let trace = json!([{ "file": FILE, "line": LINE, "function": "response", "class": "Sandbox" }]);
    [("file", json!(FILE)), ("line", json!(LINE)), ("trace", trace)]
        .map(|(key, value)| (key.to_owned(), value))
}
