//! Tells the Maarch products apart.

use serde_json::Value;

use super::{ProbeResponse, Product};

/// Identifies the product by the keys of `GET /rest/authenticationInformations`, which both products answer
/// without credentials.
pub fn identify(information: &ProbeResponse) -> Product {
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
