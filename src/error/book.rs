//! What the signature book behind Maarch Courrier says through it.

use serde_json::Value;

use crate::transport::noise;

/// The problem of a creation that the signature book refused.
const REFUSED: &str = "userCreateInSignatureBookFailedProblem";
/// What the signature book, a Maarch Parapheur, says of a login that somebody has there.
const TAKEN: &str = "Login already exists";

/// Whether the signature book refused an account, because it has the login already.
pub fn has_login(body: &[u8]) -> bool {
    if memchr::memmem::find(body, REFUSED.as_bytes()).is_none() {
        return false;
    }
    let body = noise::trimmed(body);
    let json = serde_json::from_slice::<Value>(noise::strip(body).unwrap_or(body));
    let json = json.unwrap_or_default();
    let text = |place: &str| json.pointer(place).and_then(Value::as_str);
    text("/type") == Some(REFUSED) && text("/context/errors") == Some(TAKEN)
}
