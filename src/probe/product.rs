//! Which Maarch product an open page belongs to.

use serde_json::Value;

use super::{ProbeAnswer, Product};

/// Judges by the keys of `GET /rest/authenticationInformations`, which both products have and answer
/// without credentials.
pub fn recognized(information: &ProbeAnswer) -> Product {
    let Some(Value::Object(keys)) = information.json() else { return Product::Unknown };
    let has = |key: &str| keys.contains_key(key);
    if has("authMode") || has("applicationName") {
        Product::MaarchCourrier
    } else if has("connection") && has("changeKey") {
        Product::MaarchParapheur
    } else {
        Product::Unknown
    }
}
