//! The routes of each version, and the response of its framework to others.

use serde_json::{Value, json};
use user_provisioning::maarch_parapheur::OperationId;

use super::{JSON, has_modes};
use crate::call::{ProductResponse, match_route};
use crate::versions::ParapheurVersion;

/// The paths of the product with their methods, in the order in which it names them.
const ROUTES: &[(&str, &[&str])] = &[
    ("/authenticate", &["POST"]),
    ("/authenticate/token", &["GET"]),
    ("/authenticationInformations", &["GET"]),
    ("/autocomplete/users", &["GET"]),
    ("/groups", &["GET", "POST"]),
    ("/groups/{id}", &["GET", "PUT", "DELETE"]),
    ("/groups/{id}/privilege/{privilegeId}", &["PUT"]),
    ("/groups/{id}/users", &["PUT"]),
    ("/groups/{id}/users/{userId}", &["DELETE"]),
    ("/languages/{lang}", &["GET"]),
    ("/password", &["POST", "PUT"]),
    ("/passwordRules", &["GET"]),
    ("/users", &["GET", "POST"]),
    ("/users/{id}", &["GET", "DELETE", "PUT"]),
    ("/users/{id}/externalSignatures", &["PUT"]),
    ("/users/{id}/history", &["GET"]),
    ("/users/{id}/password", &["PUT"]),
    ("/users/{id}/picture", &["GET", "PUT"]),
    ("/users/{id}/preferences", &["PUT"]),
    ("/users/{id}/signatures", &["GET", "POST"]),
    ("/users/{id}/signatures/{signatureId}", &["DELETE"]),
    ("/users/{id}/substitute", &["GET", "PUT"]),
];
/// Those that 20.03 added.
const SINCE_20_03: &[(&str, &[&str])] =
    &[("/users/{id}/signatures/{signatureId}/substituted", &["PATCH"])];
/// Those that 21.03 added.
const SINCE_21_03: &[(&str, &[&str])] = &[
    ("/authenticate/logout", &["GET"]),
    ("/commitInformation", &["GET"]),
    ("/passwordRules", &["PUT"]),
    ("/signatureModes", &["GET"]),
];

/// Whether a version has the route of an operation.
pub fn is_there(operation: OperationId, version: ParapheurVersion) -> bool {
    match operation {
        OperationId::UpdateUserSignatureSubstituted => version >= ParapheurVersion::V20_03_2,
        OperationId::ListSignatureModes | OperationId::LogOut => has_modes(version),
        _ => true,
    }
}

/// Whether a route that the sandbox does not play needs no credentials.
pub fn is_open(method: &str, path: &str, version: ParapheurVersion) -> bool {
    let is_commit = path == "/commitInformation" && has_modes(version);
    method == "GET" && (is_commit || match_route("/languages/{lang}", path).is_some())
}

/// The page for a path that no route has, or not with this method. `None` for a route that the
/// product has and the sandbox does not play.
pub fn page(method: &str, path: &str, version: ParapheurVersion) -> Option<ProductResponse> {
    let is_here = |(route, _): &&(&str, &[&str])| match_route(route, path).is_some();
    let later = if version >= ParapheurVersion::V20_03_2 { SINCE_20_03 } else { &[] };
    let latest = if has_modes(version) { SINCE_21_03 } else { &[] };
    let routes = ROUTES.iter().chain(later).chain(latest).filter(is_here);
    let methods: Vec<&str> = routes.flat_map(|(_, methods)| methods.iter().copied()).collect();
    if path == "/passwordRules" && method == "PUT" && methods.contains(&"PUT") {
        // Nobody here may change the rules.
        return Some(ProductResponse::errors(403, "Service forbidden").with_content_type(JSON));
    }
    if methods.contains(&method) {
        return None;
    }
    Some(match methods.join(", ") {
        methods if methods.is_empty() => not_found(),
        methods if method == "OPTIONS" => {
            let text = format!("Allowed methods: {methods}");
            ProductResponse::text("text/plain", text).header("Allow", methods)
        }
        methods => not_allowed(&methods),
    })
}

/// The response for a reader: what the framework answers itself is a page of HTML, unless `Accept` names JSON.
pub fn for_reader(response: ProductResponse, accept: Option<&str>) -> ProductResponse {
    let is_framework = |body: &Value| body.get("message").is_some();
    let wants_json = |kind: &str| kind == "application/json" || kind.contains("+json");
    let is_json = accept.is_some_and(|accept| accept.split(',').any(wants_json));
    if is_json || !response.body.as_ref().is_some_and(is_framework) {
        return response;
    }
    let title = match response.status {
        404 => "Page Not Found",
        405 => "Method not allowed",
        _ => "Slim Application Error",
    };
    let page =
        format!("<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>");
    ProductResponse { headers: response.headers, ..ProductResponse::page(response.status, page) }
}

pub fn not_found() -> ProductResponse {
    ProductResponse::json(404, json!({ "message": "Not found" })).with_content_type(JSON)
}

fn not_allowed(methods: &str) -> ProductResponse {
    let message = format!("Method not allowed. Must be one of: {methods}");
    ProductResponse::json(405, json!({ "message": message }))
        .with_content_type(JSON)
        .header("Allow", methods)
}
