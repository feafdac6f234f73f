//! How a client must handle a documented response.

use serde_json::Value;

use super::calls::Outcome;
use super::document::Documented;
use super::operations::Call;

/// Checks that the outcome is the documented response, typed and with nothing lost.
pub fn check(call: &Call, documented: &Documented, outcome: Outcome) {
    let name = format!("{} {} {}", call.info, documented.status, documented.example);
    match outcome {
        Ok(response) => {
            assert!(documented.status < 300, "{name} is no success");
            assert_eq!(response.status().as_u16(), documented.status, "{name}");
            // A body where none is documented is kept unchanged.
            let undocumented = serde_json::from_slice(response.raw_body()).ok();
            let body = undocumented.unwrap_or_else(|| (*response).clone());
            let mut wanted = documented.body.clone().unwrap_or_default();
            if let Some(wanted) = wanted.as_object_mut().filter(|_| response.raw_body().is_empty())
            {
                // Null and an absent key both mean no user and no problem.
                wanted.retain(|key, value| {
                    !value.is_null() || !["problem", "user"].contains(&key.as_str())
                });
            }
            assert_eq!(body, wanted, "{name}");
            assert!(!response.repaired() && !response.charge_accepted(), "{name}");
            for (header, value) in &documented.headers {
                assert_eq!(response.header(header), Some(value.as_str()), "{name}: {header}");
            }
        }
        Err(error) => {
            assert!(documented.status >= 300, "{name}: {error}");
            assert_eq!(error.status().map(|s| s.as_u16()), Some(documented.status), "{name}");
            assert_eq!(error.operation(), Some(call.info), "{name}");
            let failure = (call.failure)(&error);
            assert_eq!(failure, Some((documented.status, documented.body.clone())), "{name}");
            let core = documented.body.as_ref().and_then(message);
            assert_eq!(error.message().is_some(), core.is_some(), "{name}");
            let message = error.message().unwrap_or_default();
            assert!(message.contains(core.unwrap_or_default()), "{name}: {message}");
            for (header, value) in &documented.headers {
                assert_eq!(error.header(header), Some(value.as_str()), "{name}: {header}");
            }
        }
    }
}

/// The core of the message: the innermost text of the body's form.
fn message(body: &Value) -> Option<&str> {
    let texts = [
        &body["context"]["message"],
        &body["errors"],
        &body["exception"][0]["message"],
        &body["message"],
    ];
    texts.into_iter().find_map(Value::as_str)
}
