//! Signature images: a user's own, and those that applications give.

use serde_json::{Value, json};

use super::request_reading::{Request, argument, number};
use super::store::Signature;
use super::{JSON, MaarchParapheur, bad, forbidden, thrown};
use crate::call::{ProductResponse, put};
use crate::php::{base64_again, base64_bytes, entries, filled, is_blank, is_empty, is_image, kept};
use crate::versions::ParapheurVersion;

/// The largest image of a user, in bytes.
const LARGEST: usize = 1_000_000;
/// The longest name of an application, in characters.
const LONGEST_APPLICATION: usize = 255;
/// The longest ending of a file, in bytes; a number comes before it.
const LONGEST_FORMAT: usize = 239;

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
        let encoded = given(body.get("encodedSignature")).ok_or_else(|| bad("Bad Request"))?;
        let format = filled(body.get("format")).ok_or_else(|| bad("Bad Request"))?;
        let encoded = text(encoded)?;
        let image = base64_bytes(&encoded);
        if !is_image(&image) {
            return Err(bad("Signature is not an image"));
        }
        if image.len() > LARGEST {
            return Err(bad("Max file size reached (1 MB)"));
        }
        check_format(format)?;
        let user = argument("userId", request.call.parameter(0))?;
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
        let entries = body.get("signatures").and_then(entries).filter(|given| !given.is_empty());
        let entries = entries.ok_or_else(|| bad("Body signature is empty or not an array"))?;
        let application = filled(body.get("externalApplication"))
            .ok_or_else(|| bad("Body externalApplication is empty or not a string"))?;
        let application = kept(application).to_owned();
        let mut images = Vec::new();
        for (key, entry) in &entries {
            images.push(checked(key, entry)?);
        }
        self.users.change(user, |user| {
            let others =
                |signature: &Signature| signature.application.as_ref() != Some(&application);
            user.signatures.retain(others);
        });
        // The old ones are gone, whatever becomes of the new ones.
        for (image, format) in images {
            let image = text(image)?;
            check_format(format)?;
            check_length(&application)?;
            self.store(user, Some(application.clone()), &image, format);
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

/// The image and the format of an entry.
fn checked<'e>(key: &str, entry: &'e Value) -> Result<(&'e Value, &'e str), ProductResponse> {
    if entry.is_string() {
        // PHP looks for a character by a name; in a number it finds nothing.
        return Err(php_error("TypeError", "Cannot access offset of type string on string"));
    }
    let image = given(entry.get("encodedSignature"))
        .ok_or_else(|| bad(&format!("Body signatures[{key}] encodedSignature is empty")))?;
    let format = filled(entry.get("format"))
        .ok_or_else(|| bad(&format!("Body signatures[{key}] format is empty or not a string")))?;
    Ok((image, format))
}

/// A value that is not empty.
fn given(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !is_empty(Some(value)) && !value.as_str().is_some_and(is_blank))
}

/// The text that PHP makes of a value to decode it.
fn text(value: &Value) -> Result<String, ProductResponse> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(true) => Ok("1".to_owned()),
        _ => Err(php_error(
            "TypeError",
            "base64_decode(): Argument #1 ($string) must be of type string, array given",
        )),
    }
}

/// The format is the ending of a file, which cannot be written under any name.
fn check_format(format: &str) -> Result<(), ProductResponse> {
    if format.contains('\0') {
        let message =
            "file_put_contents(): Argument #1 ($filename) must not contain any null bytes";
        return Err(php_error("ValueError", message));
    }
    if format.contains('/') || format.len() > LONGEST_FORMAT {
        return Err(thrown("Argument fingerprint is empty"));
    }
    Ok(())
}

fn check_length(application: &str) -> Result<(), ProductResponse> {
    if application.chars().count() > LONGEST_APPLICATION {
        return Err(thrown(
            "SQLSTATE[22001]: String data, right truncated: 7 ERROR:  value too long for type character \
             varying(255)",
        ));
    }
    Ok(())
}

/// What the framework answers to an error of PHP itself.
fn php_error(kind: &str, message: &str) -> ProductResponse {
    let error = json!({ "type": kind, "code": 0, "message": message });
    ProductResponse::json(500, json!({ "message": "Slim Application Error", "error": [error] }))
        .with_content_type(JSON)
}
