//! Keys of a body that the document does not have.

use bytes::Bytes;

use super::Request;
use super::added::Extra;
use crate::error::Error;

/// The method `extra` of every call with an object as its body.
macro_rules! extra_option {
    () => {
        /// Adds an undocumented key to the body, such as one of a newer server, in addition to those of
        /// the [`body`](Self::body); the same key again replaces it.
        ///
        /// A documented key is refused when the call is sent: it has a setter.
        pub fn extra(
            mut self,
            key: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.call.options.set_extra(key.into(), &value.into());
            self
        }
    };
}

pub(crate) use extra_option;

impl Request {
    /// Adds the caller's keys to the body; `documented` are those with setters.
    pub(crate) fn extend_body(&mut self, documented: &[&str]) -> Result<(), Error> {
        let extra = self.options.added().map_or(&[][..], |added| &added.extra);
        if extra.is_empty() {
            return Ok(());
        }
        let is_documented = |extra: &&Extra| documented.contains(&&*extra.key);
        if let Some(Extra { key, .. }) = extra.iter().find(is_documented) {
            let reason = format!("`{key}` is documented; use its setter");
            return Err(self.refuse("extra key", &reason));
        }
        let object = self.body.as_deref().and_then(|body| body.strip_suffix(b"}"));
        let Some(object) = object else {
            return Err(self.refuse("extra key", "has no object to be added to"));
        };
        let mut body = object.to_vec();
        for extra in extra {
            if body.len() > 1 {
                body.push(b',');
            }
            body.extend_from_slice(extra.pair.as_bytes());
        }
        body.push(b'}');
        self.body = Some(Bytes::from(body));
        Ok(())
    }
}
