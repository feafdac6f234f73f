//! The HTML page at `/`.

mod ids;
mod lists;

use serde_json::Value;
use wiremock::{Request, ResponseTemplate};

use super::behavior::ServerBehavior;
use super::call::base_url;
use super::fixtures;
use super::products::SERVICES;
use super::shared::Shared;
use lists::{List, rows};

/// How many requests the page shows, newest first.
const LAST: usize = 50;
/// How many users of a list the page shows.
const ROWS: usize = 100;
/// Seconds after which a browser reads the page again.
const REFRESH: &str = "5";

const STYLE: &str = "
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
div { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #8886; padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
";

/// Forbids scripts and external resources.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The credentials on the page, in order.
const CREDENTIALS: [(&str, &str); 7] = [
    ("Bearer token, all products", fixtures::BEARER_TOKEN),
    ("X-API-Key, Evolution Platform", fixtures::API_KEY),
    ("Login, both Maarch products", fixtures::LOGIN),
    ("Its password", fixtures::PASSWORD),
    ("OAuth 2 client id", fixtures::CLIENT_ID),
    ("Its secret", fixtures::CLIENT_SECRET),
    ("Refresh token", fixtures::REFRESH_TOKEN),
];

/// The lists of users on the page.
const LISTS: [List; 6] = [
    List::of_tenant(
        "MyReports, customer",
        "myreports.list_customer_users",
        fixtures::CUSTOMER_TENANT,
    ),
    List::of_tenant(
        "MyReports, customer without licences",
        "myreports.list_customer_users",
        fixtures::FULL_CUSTOMER_TENANT,
    ),
    List::of_tenant("MyReports, account", "myreports.list_account_users", fixtures::ACCOUNT_TENANT),
    List::new("Maarch Courrier", "maarch_courrier.list_users"),
    List::new("Maarch Parapheur", "maarch_parapheur.list_users"),
    List::new("Evolution Platform", "evolution_platform.list_users"),
];

pub fn is_asked_for(request: &Request) -> bool {
    request.method.as_str() == "GET" && request.url.path() == "/"
}

pub fn answer(request: &Request, shared: &mut Shared) -> ResponseTemplate {
    let page = page(&base_url(request, ""), shared);
    ResponseTemplate::new(200)
        .append_header("content-security-policy", POLICY)
        .append_header("cache-control", "no-store")
        .append_header("refresh", REFRESH)
        .set_body_raw(page, "text/html; charset=utf-8")
}

fn page(origin: &str, shared: &mut Shared) -> String {
    let (state, requests) = (state(shared), requests(shared));
    let products = products(origin, &shared.products.behavior);
    let (routes, credentials, ids) = (routes(), credentials(), ids::table(shared));
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Sandbox of user-provisioning</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>Sandbox of user-provisioning</h1>\n\
         <p>A stand-in for MyReports, Maarch Courrier, Maarch Parapheur and the Evolution Platform. \
         It keeps what it is told until it is stopped, sends no mail and costs nothing. \
         The page is read again every {REFRESH} seconds.</p>\n</header>\n<main>\n\
         <h2>Products</h2>\n{products}\n<h2>Credentials</h2>\n{credentials}\n\
         <h2>Ids</h2>\n{ids}\n<h2>Users</h2>\n{state}\n<h2>Last requests</h2>\n{requests}\n\
         <h2>Routes</h2>\n{routes}\n</main>\n</body>\n</html>\n"
    )
}

fn products(origin: &str, behavior: &ServerBehavior) -> String {
    let rows = SERVICES.iter().map(|service| {
        let name = service.operations.first().map_or("", |operation| operation.service());
        let handler_for = match name {
            "maarch_courrier" => behavior.courrier_summary(),
            "maarch_parapheur" => behavior.parapheur_summary(),
            _ => "the hosted service".to_owned(),
        };
        vec![text(name), code(&format!("{origin}{}", service.base)), text(&handler_for)]
    });
    table(&["Module", "Base URL", "What is played"], rows)
}

fn credentials() -> String {
    let rows = CREDENTIALS.iter().map(|(name, value)| vec![text(name), code(value)]);
    table(&["What", "Value"], rows)
}

fn state(shared: &mut Shared) -> String {
    let lists: String = LISTS
        .iter()
        .filter_map(|list| Some((list.title, rows(shared, list, ROWS)?)))
        .map(|(title, users)| format!("<h3>{}</h3>\n{}\n", text(title), listing(&users)))
        .collect();
    charges(shared) + &lists
}

#[cfg(feature = "myreports")]
fn charges(shared: &Shared) -> String {
    let charges = shared.products.myreports.charges();
    format!("<p>MyReports has charged for {charges} creations and changes.</p>\n")
}

#[cfg(not(feature = "myreports"))]
fn charges(_: &Shared) -> String {
    String::new()
}

/// Renders a column for each key that any user has a value for.
fn listing(users: &[Value]) -> String {
    let mut keys: Vec<&str> = Vec::new();
    let filled = users.iter().filter_map(Value::as_object).flatten();
    for (key, _) in filled.filter(|(_, value)| !value.is_null()) {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    let row = |user: &Value| keys.iter().map(|key| value(user.get(*key))).collect();
    let shown = table(&keys, users.iter().take(ROWS).map(row));
    match users.len().saturating_sub(ROWS) {
        0 => shown,
        more => format!("{shown}\n<p>And {more} more.</p>"),
    }
}

fn requests(shared: &Shared) -> String {
    let rows = shared.received.iter().rev().take(LAST).map(|request| {
        let path = request.path().split('?').next().unwrap_or_default();
        let operation = request.operation().unwrap_or("no route of the sandbox");
        vec![
            text(request.method()),
            code(path),
            text(&request.status().to_string()),
            text(operation),
        ]
    });
    table(&["Method", "Path", "Status", "Operation"], rows)
}

fn routes() -> String {
    let rows = SERVICES.iter().flat_map(|service| {
        service.operations.iter().map(|operation| {
            let path = format!("{}{}", service.base, operation.path());
            vec![text(operation.method()), code(&path), text(operation.id())]
        })
    });
    table(&["Method", "Path", "Operation"], rows)
}

/// Renders a table of HTML cells, or a note in place of an empty one.
fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let body: String = rows
        .map(|cells| {
            let cells: String = cells.iter().map(|cell| format!("<td>{cell}</td>")).collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    if body.is_empty() {
        return "<p>None.</p>".to_owned();
    }
    let head: String =
        head.iter().map(|name| format!("<th scope=\"col\">{}</th>", text(name))).collect();
    format!("<div><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table></div>")
}

fn value(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(known)) => text(known),
        Some(other) => code(&other.to_string()),
    }
}

fn code(plain: &str) -> String {
    format!("<code>{}</code>", text(plain))
}

/// Escapes text for HTML.
fn text(plain: &str) -> String {
    let mut escaped = String::with_capacity(plain.len());
    for letter in plain.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            control if control.is_control() => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
