//! What a failure's body can be given as.

use serde::Serialize;
use serde_json::Value;
use user_provisioning::internals::{self, Builder};

/// The body of a failure: anything that is JSON, or the builder of a body. What stands for `K` is found by the
/// compiler.
pub trait FailureBody<K> {
    /// The body as JSON; `fits` tells whether the operation documents one like it.
    #[doc(hidden)]
    fn to_json(self, fits: impl FnOnce(&[u8]) -> bool) -> Result<Value, String>;
}

/// A JSON value, which need not match the document.
#[derive(Debug)]
pub enum Json {}

/// A builder, of a body that the document has.
#[derive(Debug)]
pub enum Built {}

impl<T: Serialize> FailureBody<Json> for T {
    fn to_json(self, _: impl FnOnce(&[u8]) -> bool) -> Result<Value, String> {
        serde_json::to_value(self).map_err(|error| format!("that is no JSON: {error}"))
    }
}

impl<B> FailureBody<Built> for B
where
    B: Builder<Value: Serialize>,
{
    fn to_json(self, fits: impl FnOnce(&[u8]) -> bool) -> Result<Value, String> {
        let built = internals::build(self).map_err(|reason| reason.to_string())?;
        let json = serde_json::to_value(built).map_err(|error| error.to_string())?;
        match fits(json.to_string().as_bytes()) {
            true => Ok(json),
            false => Err("the document has another body for it".to_owned()),
        }
    }
}

#[cfg(all(test, feature = "maarch_courrier"))]
mod tests {
    use user_provisioning::maarch_courrier::types::CreatedUser;

    use super::*;

    #[test]
    fn a_builder_of_another_body_is_refused() {
        let body = || CreatedUser::builder().id(7);
        assert_eq!(
            body().to_json(|json| json == br#"{"id":7}"#),
            Ok(serde_json::json!({ "id": 7 }))
        );
        assert!(body().to_json(|_| false).is_err());
        // A test may use any value.
        assert!(serde_json::json!({ "id": 7 }).to_json(|_| false).is_ok());
    }
}
