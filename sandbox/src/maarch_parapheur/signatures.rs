//! The signatures that users make for themselves, as on 20.03 and later.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{MaarchParapheur, bad, forbidden, own};
use crate::accounts::caller_id;
use crate::call::{Answer, Call};

/// The largest image, in bytes.
const LARGEST: usize = 1 << 20;
/// How GIF, PNG and JPEG begin.
const BEGINNINGS: [&[u8]; 3] = [b"GIF8", b"\x89PNG", b"\xff\xd8\xff"];

#[derive(Debug)]
pub struct Signature {
    id: i32,
    image: String,
    /// Whether substitutes may use it.
    is_open: bool,
}

impl MaarchParapheur {
    /// All of oneself; those that are open of somebody the caller stands in for.
    pub fn signatures_of(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        let caller = caller_id(call);
        // Nobody learns here which ids there are.
        let user = self.user(call).map_err(|_| forbidden())?;
        let is_own = user.id == caller;
        if !is_own && user.substitute != Some(caller) {
            return Err(forbidden());
        }
        let newest_first = user.own_signatures.iter().rev();
        let shown: Vec<Value> = newest_first
            .filter(|signature| is_own || signature.is_open)
            .map(|signature| {
                json!({
                    "id": signature.id,
                    "encodedSignature": signature.image,
                    "substituted": signature.is_open,
                })
            })
            .collect();
        Ok(Answer::json(200, json!({ "signatures": shown })))
    }

    pub fn add_signature(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let encoded = call.text("encodedSignature");
        if encoded.is_empty() || call.text("format").is_empty() {
            return Err(bad("Bad Request"));
        }
        let image = STANDARD.decode(encoded).unwrap_or_default();
        if !BEGINNINGS.iter().any(|beginning| image.starts_with(beginning)) {
            return Err(bad("Signature is not an image"));
        }
        if image.len() > LARGEST {
            return Err(bad("Signature is too large"));
        }
        let id = self.next_signature;
        self.next_signature += 1;
        let signature = Signature { id, image: encoded.to_owned(), is_open: false };
        self.user(call)?.own_signatures.push(signature);
        Ok(Answer::json(200, json!({ "signatureId": id })))
    }

    /// A signature that is not there is as good as deleted.
    pub fn delete_signature(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let id = signature(call)?;
        self.user(call)?.own_signatures.retain(|signature| signature.id != id);
        Ok(Answer::json(200, json!({ "success": "success" })))
    }

    pub fn open_signature(&mut self, call: &Call<'_>) -> Result<Answer, Answer> {
        own(call)?;
        let id = signature(call)?;
        let is_open = call.body.get("substituted").and_then(Value::as_bool);
        let is_open = is_open.ok_or_else(|| bad("Body substituted is not a boolean"))?;
        let user = self.user(call)?;
        for signature in user.own_signatures.iter_mut().filter(|signature| signature.id == id) {
            signature.is_open = is_open;
        }
        Ok(Answer::empty(204))
    }
}

/// The number of the path, as the database takes it.
fn signature(call: &Call<'_>) -> Result<i32, Answer> {
    call.parameter(1).parse().map_err(|_| {
        Answer::exception("PDOException", "SQLSTATE[22P02]: invalid input syntax for an id")
    })
}
