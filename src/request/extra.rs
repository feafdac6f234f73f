//! Keys of a body that the document does not have.

use bytes::Bytes;

use super::Request;
use crate::error::Error;
use crate::operation::encode;

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
            let key = key.into();
            self.call.options.extra.retain(|(known, _)| *known != key);
            self.call.options.extra.push((key, value.into()));
            self
        }
    };
}

pub(crate) use extra_option;

impl Request {
    /// Adds the caller's keys to the body; `documented` are those with setters.
    pub(crate) fn extend_body(&mut self, documented: &[&str]) -> Result<(), Error> {
        if self.options.extra.is_empty() {
            return Ok(());
        }
        if let Some((known, _)) =
            self.options.extra.iter().find(|(key, _)| documented.contains(&key.as_str()))
        {
            let reason = format!("`{known}` is documented; use its setter");
            return Err(self.refuse("extra key", &reason));
        }
        let object = self.body.as_deref().and_then(|body| body.strip_suffix(b"}"));
        let Some(object) = object else {
            return Err(self.refuse("extra key", "has no object to be added to"));
        };
        let unencodable = |error: serde_json::Error| self.refuse("extra key", &error.to_string());
        let mut body = object.to_vec();
        for (key, value) in &self.options.extra {
            if body.len() > 1 {
                body.push(b',');
            }
            body.extend(encode(key).map_err(unencodable)?);
            body.push(b':');
            body.extend(encode(value).map_err(unencodable)?);
        }
        body.push(b'}');
        self.body = Some(Bytes::from(body));
        Ok(())
    }
}
