//! A 5xx that is known to have changed nothing, and who was in the way of it.

use serde_json::Value;

use crate::operation::OperationInfo;
use crate::transport::noise;

/// The problem of a creation that the signature book refused.
const REFUSED_BY_BOOK: &str = "userCreateInSignatureBookFailedProblem";
/// What the signature book, a Maarch Parapheur, says of a login that somebody has there.
const TAKEN_IN_BOOK: &str = "Login already exists";

/// What a failure of the server says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Undone {
    /// The document says of its words that nothing was carried out.
    pub is_known: bool,
    /// The signature book has the login already.
    pub is_taken_in_book: bool,
}

pub fn of(operation: &OperationInfo, body: &[u8]) -> Undone {
    let words = operation.known_undone();
    if words.is_empty() {
        return Undone::default();
    }
    let body = noise::trimmed(body);
    let json = serde_json::from_slice::<Value>(noise::strip(body).unwrap_or(body));
    let json = json.unwrap_or_default();
    let text = |place: &str| json.pointer(place).and_then(Value::as_str).unwrap_or_default();
    let said = [text("/type"), text("/lang"), text("/context/message")];
    let is_known = words.iter().any(|word| said.iter().any(|said| said.contains(word)));
    let is_taken = text("/type") == REFUSED_BY_BOOK && text("/context/errors") == TAKEN_IN_BOOK;
    Undone { is_known, is_taken_in_book: is_known && is_taken }
}
