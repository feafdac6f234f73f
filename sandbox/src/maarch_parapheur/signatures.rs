//! Signature images: a user's own, and those that applications give.

use serde_json::{Map, Value, json};

use super::request_reading::{Request, number};
use super::store::Signature;
use super::{JSON, MaarchParapheur, bad, forbidden};
use crate::call::{ProductResponse, put};
use crate::php::{base64_again, base64_bytes, filled, is_empty, is_image, kept};
use crate::versions::ParapheurVersion;

/// The largest image of a user, in bytes.
const LARGEST: usize = 1_000_000;

impl MaarchParapheur {
    /// Lists all signatures of the caller, or the open ones of a user whose substitute the caller is. 19.09 lists
    /// the caller's, whatever id the path has.
    pub fn signatures_of(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let caller = request.caller.id;
        let is_old = request.version < ParapheurVersion::V20_03_2;
        let user = if is_old || request.is_own() {
            self.users.get(caller)
        } else {
            let id = request.unchecked_id()?;
            let user = self.users.get(id).filter(|user| user.substitute == Some(caller));
            // The response to an unknown id is the same, so that ids cannot be enumerated.
            Some(user.ok_or_else(forbidden)?)
        };
        let is_own = user.is_none_or(|user| user.id == caller);
        let newest_first = user.into_iter().flat_map(|user| user.signatures.iter().rev());
        let shown: Vec<Value> = newest_first
            .filter(|signature| is_own || signature.is_open)
            .map(|signature| {
                let mut shown = json!({ "id": signature.id, "encodedSignature": signature.image });
                if !is_old {
                    put(&mut shown, "substituted", signature.is_open);
                }
                shown
            })
            .collect();
        Ok(ProductResponse::json(200, json!({ "signatures": shown })))
    }

    pub fn add_signature(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let body = &request.call.body;
        let encoded = text(body.get("encodedSignature")).ok_or_else(|| bad("Bad Request"))?;
        let format = filled(body.get("format")).ok_or_else(|| bad("Bad Request"))?;
        let image = base64_bytes(&encoded);
        if !is_image(&image) {
            return Err(bad("Signature is not an image"));
        }
        if image.len() > LARGEST {
            return Err(bad("Max file size reached (1 MB)"));
        }
        let user = request.unchecked_id()?;
        let id = self.store(user, None, &encoded, format);
        Ok(ProductResponse::json(200, json!({ "signatureId": id })))
    }

    /// A signature that is not there is as good as deleted.
    pub fn delete_signature(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let user = number(request.call.parameter(0))?;
        let id = number(request.call.parameter(1))?;
        self.users.change(user, |user| user.signatures.retain(|signature| signature.id != id));
        Ok(ProductResponse::json(200, json!({ "success": "success" })))
    }

    pub fn open_signature(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let user = self.user(request.unchecked_id()?)?.id;
        let is_open = request.call.body.get("substituted").and_then(Value::as_bool);
        let is_open = is_open.ok_or_else(|| bad("Body substituted is not set or not a boolean"))?;
        let id = number(request.call.parameter(1))?;
        self.users.change(user, |user| {
            for signature in user.signatures.iter_mut().filter(|signature| signature.id == id) {
                signature.is_open = is_open;
            }
        });
        Ok(ProductResponse::empty(204))
    }

    /// Replaces those of one application.
    pub fn sign(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let user = self.user(request.unchecked_id()?)?.id;
        let body = &request.call.body;
        let entries = body.get("signatures").map(entries).unwrap_or_default();
        if entries.is_empty() {
            return Err(bad("Body signature is empty or not an array"));
        }
        let application = filled(body.get("externalApplication"))
            .ok_or_else(|| bad("Body externalApplication is empty or not a string"))?;
        let application = kept(application).to_owned();
        let mut images = Vec::new();
        for (key, entry) in entries {
            images.push(checked(&key, entry)?);
        }
        self.users.change(user, |user| {
            let others =
                |signature: &Signature| signature.application.as_ref() != Some(&application);
            user.signatures.retain(others);
        });
        for (image, format) in images {
            self.store(user, Some(application.clone()), &image, &format);
        }
        Ok(ProductResponse::empty(204))
    }

    /// An image of an unknown user gets an id, too.
    fn store(&mut self, user: i32, application: Option<String>, image: &str, format: &str) -> i32 {
        let id = self.next_signature;
        self.next_signature += 1;
        let signature = Signature {
            id,
            application,
            image: base64_again(image),
            format: kept(format).to_owned(),
            is_open: false,
        };
        self.users.change(user, |user| user.signatures.push(signature));
        id
    }
}

/// The entries of a list or an object, with what PHP calls their keys.
fn entries(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(items) => {
            (0..).zip(items).map(|(key, item): (usize, _)| (key.to_string(), item)).collect()
        }
        Value::Object(map) => map.iter().map(|(key, item)| (key.clone(), item)).collect(),
        _ => Vec::new(),
    }
}

/// The image and the format of an entry.
fn checked(key: &str, entry: &Value) -> Result<(String, String), ProductResponse> {
    let none = Map::new();
    let entry = match entry {
        Value::Object(entry) => entry,
        Value::Array(_) | Value::Null => &none,
        // PHP looks for a key in what has none.
        _ => return Err(php_error("Cannot access offset of type string on string")),
    };
    let image = text(entry.get("encodedSignature"))
        .ok_or_else(|| bad(&format!("Body signatures[{key}] encodedSignature is empty")))?;
    let format = filled(entry.get("format"))
        .ok_or_else(|| bad(&format!("Body signatures[{key}] format is empty or not a string")))?;
    Ok((image, format.to_owned()))
}

/// A value that is not empty, as the text that PHP makes of it.
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(_) => filled(value).map(str::to_owned),
        Value::Number(number) if !is_empty(value) => Some(number.to_string()),
        _ => None,
    }
}

/// What the framework answers to an error of PHP itself.
fn php_error(message: &str) -> ProductResponse {
    let error = json!({ "type": "TypeError", "code": 0, "message": message });
    ProductResponse::json(500, json!({ "message": "Slim Application Error", "error": [error] }))
        .with_content_type(JSON)
}
