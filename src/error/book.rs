//! What the signature book behind Maarch Courrier says through it.

use serde_json::Value;

use crate::wire::{Charged, from_body};

/// The problem of a creation that the signature book refused.
const REFUSED: &str = "userCreateInSignatureBookFailedProblem";
/// What the signature book, a Maarch Parapheur, says of a login that somebody has there.
const TAKEN: &str = "Login already exists";

/// Whether the signature book refused an account, because it has the login already.
pub fn has_login(body: &[u8]) -> bool {
    if memchr::memmem::find(body, REFUSED.as_bytes()).is_none() {
        return false;
    }
    let Some(Charged(json)) = from_body(body) else { return false };
    let text = |place: &str| json.pointer(place).and_then(Value::as_str);
    text("/type") == Some(REFUSED) && text("/context/errors") == Some(TAKEN)
}
