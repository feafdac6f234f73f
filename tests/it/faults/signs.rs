//! A success that carries an error, in every JSON form that hides it from a parser.

use super::case::Case;
use super::case::Promise::LostTruth;
use super::case::always;
use crate::support::harness::*;
use crate::support::response::json;

/// What is in the body in addition to the id, and whether it can be parsed.
fn signs() -> Vec<(&'static str, Vec<u8>, bool)> {
    let deep = |depth| [b"[".repeat(depth), b"]".repeat(depth)].concat();
    vec![
        ("plain", br#""errors":"a""#.to_vec(), true),
        ("twice", br#""errors":"a","errors":"b""#.to_vec(), true),
        ("taken back by a second one", br#""errors":"a","errors":null"#.to_vec(), true),
        ("with an escaped key", br#""\u0065rrors":"a""#.to_vec(), true),
        ("as an escaped status", br#""status":"\u0065rror""#.to_vec(), true),
        ("beside half a surrogate pair", br#""half":"\ud800","errors":"a""#.to_vec(), true),
        ("beside a number too large", br#""errors":"a","huge":1e999"#.to_vec(), true),
        ("beside Latin-1", b"\"note\":\"\xe9\",\"errors\":\"a\"".to_vec(), true),
        ("behind brackets", [b"\"deep\":", &deep(200)[..], b",\"errors\":\"a\""].concat(), true),
        ("as a text", br#""error":"Access denied""#.to_vec(), true),
        ("as an object", br#""error":{"message":"Access denied"}"#.to_vec(), true),
        ("as half a surrogate pair", br#""errors":"\ud800""#.to_vec(), false),
        ("as a number too large", br#""errors":1e999"#.to_vec(), false),
        ("as Latin-1", b"\"errors\":\"refus\xe9\"".to_vec(), false),
        ("as brackets", [b"\"errors\":", &deep(200)[..]].concat(), false),
        ("as an escaped key with half a pair", br#""e\u0072ror":"\udc00""#.to_vec(), false),
    ]
}

/// Neither a write with a response body nor one without counts it as a success.
pub fn cases() -> Vec<Case> {
    let calls: [(&str, Call); 2] = [("a response", create), ("no response", update)];
    let mut cases = Vec::new();
    for (name, sign, is_readable) in signs() {
        for (kind, call) in calls {
            let body = [b"{\"id\":38,", &sign[..], b"}"].concat();
            let is: &[&str] = if is_readable { &["is_error_payload"] } else { &["is_unreadable"] };
            let name = format!("an error {name} in {kind}");
            cases.push(
                always(LostTruth, name, call, json(200, body.clone()))
                    .fails(is, 200)
                    .maybe_done()
                    .keeps(body),
            );
        }
    }
    let harmless = br#"{"id":38,"errors":[],"error":null,"exception":{},"status":"success"}"#;
    cases.push(
        always(LostTruth, "the keys of errors without an error", create, json(200, *harmless))
            .gives(serde_json::json!({"id": 38})),
    );
    cases.push(
        always(LostTruth, "the same where nothing is documented", update, json(200, *harmless))
            .gives(serde_json::Value::Null),
    );
    cases
}
