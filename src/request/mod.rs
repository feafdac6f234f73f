//! A request before it is sent: its parameters are validated, and it is encoded once.

mod added;
mod build;
mod describe;
mod extra;
mod field;
mod object;
mod options;
mod parts;
mod path;
mod pattern;
pub(crate) mod record;
mod secret_keys;
mod secrets;
mod text;

use std::fmt::{self, Display};
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::utf8_percent_encode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::error::Error;
use crate::operation::{OperationInfo, Parameter, Place};
use crate::retry::Idempotency;

use added::Added;
pub use build::{Builder, ConversionError};
#[allow(unused_imports, reason = "used by generated code where the document has such a list")]
pub(crate) use build::{build, refusals};
#[allow(unused_imports, reason = "used by generated code where the document has such a body")]
pub(crate) use extra::extra_option;
pub use field::{Check, Field};
#[allow(unused_imports, reason = "used by generated code where a list has a least length")]
pub(crate) use field::{at_least_items, enough_items};
pub use object::ObjectWriter;
pub use options::RequestOptions;
pub(crate) use options::call_options;
pub(crate) use parts::RequestParts;
use path::{ENCODED, encode_path, encode_path_segment};
#[allow(unused_imports, reason = "named by generated code if the document has a pattern")]
pub use pattern::{Pattern, Repeated};
pub(crate) use secrets::is_correlation_header;
pub use text::{Text, TextLimits};

/// The header that consents to charges.
pub(crate) const ACCEPT_CHARGES: HeaderName = HeaderName::from_static("accept-charges");

/// A validated request; each attempt sends the same bytes.
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: RequestOptions,
    path: Vec<(&'static str, String)>,
    query: String,
    /// An attempt before the consent may have been carried out.
    pub(crate) uncertain: bool,
}

impl Request {
    pub fn new(operation: &'static OperationInfo) -> Self {
        Self {
            operation,
            headers: HeaderMap::new(),
            body: None,
            options: RequestOptions::default(),
            path: Vec::new(),
            query: String::new(),
            uncertain: false,
        }
    }

    pub fn path<T: Display>(&mut self, name: &'static str, field: Field<T>) -> Result<(), Error> {
        let value =
            field.required(name).map_err(|reason| self.refuse("path parameter", &reason))?;
        let segment = encode_path_segment(&value.to_string())
            .map_err(|reason| self.refuse("path parameter", &format!("`{name}` {reason}")))?;
        self.path.push((name, segment));
        Ok(())
    }

    /// The whole path of a route that the document does not have.
    pub(crate) fn whole_path(&mut self, path: &str) -> Result<(), Error> {
        let path = encode_path(path).map_err(|reason| self.refuse("the path", &reason))?;
        self.path.push((OperationInfo::WHOLE_PATH, path));
        Ok(())
    }

    pub fn path_number<T>(
        &mut self,
        name: &'static str,
        field: Field<T>,
        minimum: i64,
    ) -> Result<(), Error>
    where
        T: Display + Copy + Into<i64>,
    {
        self.at_least(name, &field, minimum, "path parameter")?;
        self.path(name, field)
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a parameter")]
    pub fn query_number<T>(
        &mut self,
        name: &'static str,
        field: Field<T>,
        required: bool,
        minimum: i64,
    ) -> Result<(), Error>
    where
        T: Display + Copy + Into<i64>,
    {
        self.at_least(name, &field, minimum, "query parameter")?;
        self.query(name, field, required)
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a parameter")]
    pub fn query<T: Display>(
        &mut self,
        name: &'static str,
        field: Field<T>,
        required: bool,
    ) -> Result<(), Error> {
        let Some(value) = self.field(name, field, required, "query parameter")? else {
            return Ok(());
        };
        self.query_pair(name, &value.to_string());
        Ok(())
    }

    pub(crate) fn query_pair(&mut self, name: &str, value: &str) {
        let separator = if self.query.is_empty() { '?' } else { '&' };
        self.query.push(separator);
        self.query.extend(utf8_percent_encode(name, ENCODED));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(value, ENCODED));
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a parameter")]
    pub fn header<T: Display>(
        &mut self,
        name: &'static str,
        field: Field<T>,
        required: bool,
    ) -> Result<(), Error> {
        let Some(value) = self.field(name, field, required, "header")? else { return Ok(()) };
        let header = HeaderName::try_from(name)
            .map_err(|_| self.refuse("header", &format!("`{name}` is not a header name")))?;
        let value = HeaderValue::try_from(value.to_string()).map_err(|_| {
            self.refuse("header", &format!("`{name}` has a character that no header can hold"))
        })?;
        self.headers.insert(header, value);
        Ok(())
    }

    /// A body that was checked and encoded before.
    fn encoded_body(&mut self, body: Field<Bytes>) -> Result<(), Error> {
        match body {
            Field::Unset => Err(self.refuse("request", "`body` is missing")),
            Field::Refused(reason) => Err(self.refuse("body", &reason)),
            Field::Set(bytes) => {
                self.body = Some(bytes);
                Ok(())
            }
        }
    }

    /// A parameter as text, wherever the document has it.
    fn parameter(
        &mut self,
        parameter: &'static Parameter,
        value: Field<String>,
    ) -> Result<(), Error> {
        let Parameter { name, required, .. } = *parameter;
        let subject = match parameter.place {
            Place::Path => "path parameter",
            Place::Query => "query parameter",
            Place::Header | Place::Body(_) => "header",
        };
        if let (Some(minimum), Field::Set(number)) = (parameter.minimum, &value)
            && number.parse::<i64>().is_ok_and(|number| number < minimum)
        {
            let reason = format!("`{name}` is {number}, and must be at least {minimum}");
            return Err(self.refuse(subject, &reason));
        }
        match parameter.place {
            Place::Path => self.path(name, value),
            Place::Query => self.query(name, value, required),
            Place::Header | Place::Body(_) => self.header(name, value, required),
        }
    }

    /// A body of the caller's own, in the place of a documented one.
    pub(crate) fn json(&mut self, body: Result<Bytes, String>) -> Result<(), Error> {
        if self.operation.is_read() {
            return Err(self.refuse("body", "is given to a call that only reads"));
        }
        let body = body.map_err(|reason| self.refuse("body", &format!("is no JSON: {reason}")))?;
        self.body = Some(body);
        Ok(())
    }

    pub fn options(&mut self, options: RequestOptions) -> Result<(), Error> {
        for (name, limit) in [("timeout", options.timeout), ("deadline", options.deadline)] {
            if limit == Some(Duration::ZERO) {
                let reason = format!("`{name}` is zero");
                return Err(self.refuse("call's", &reason));
            }
        }
        if let Some(added) = options.added() {
            self.add_headers(added)?;
        }
        self.options = options;
        Ok(())
    }

    fn add_headers(&mut self, added: &Added) -> Result<(), Error> {
        if let Some(reason) = &added.refused_header {
            return Err(Error::refused(self.operation, reason.clone()));
        }
        for (name, value) in &added.headers {
            if self.headers.insert(name.clone(), value.clone()).is_some() {
                return Err(self.refuse("header", &format!("`{name}` is set twice")));
            }
        }
        Ok(())
    }

    /// Returns what a retry of the request would do.
    pub(crate) fn idempotency(&self) -> Idempotency {
        if self.operation.is_read() {
            Idempotency::Read
        } else if self.accepts_charges() {
            Idempotency::ConsentedWrite
        } else if self.operation.rejects_duplicates() {
            Idempotency::DetectsDuplicates
        } else {
            Idempotency::Write
        }
    }

    pub fn accept_charges(&mut self) {
        self.headers.insert(ACCEPT_CHARGES, HeaderValue::from_static("true"));
    }

    pub(crate) fn accepts_charges(&self) -> bool {
        self.headers.contains_key(ACCEPT_CHARGES)
    }

    /// Returns the path below the base URL, encoded, with its query.
    pub(crate) fn target(&self) -> String {
        let mut target = String::new();
        for (index, part) in self.operation.path().split('{').enumerate() {
            match part.split_once('}') {
                Some((name, rest)) if index > 0 => {
                    if let Some((_, value)) = self.path.iter().find(|(known, _)| *known == name) {
                        target.push_str(value);
                    }
                    target.push_str(rest);
                }
                _ => target.push_str(part),
            }
        }
        target + &self.query
    }

    fn at_least<T: Display + Copy + Into<i64>>(
        &self,
        name: &str,
        field: &Field<T>,
        minimum: i64,
        subject: &str,
    ) -> Result<(), Error> {
        match field {
            Field::Set(value) if (*value).into() < minimum => {
                let reason = format!("`{name}` is {value}, and must be at least {minimum}");
                Err(self.refuse(subject, &reason))
            }
            _ => Ok(()),
        }
    }

    #[allow(dead_code, reason = "called by generated code where the document has such a parameter")]
    fn field<T>(
        &self,
        name: &'static str,
        field: Field<T>,
        required: bool,
        subject: &str,
    ) -> Result<Option<T>, Error> {
        let value = if required { field.required(name).map(Some) } else { field.optional(name) };
        value.map_err(|reason| self.refuse(subject, &reason))
    }

    fn refuse(&self, subject: &str, reason: &str) -> Error {
        Error::refused(self.operation, format!("{subject} {reason}"))
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("body_bytes", &self.body.as_ref().map_or(0, Bytes::len))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: OperationInfo =
        OperationInfo::new("test", "test.get", "GET", "/users/{id}/groups/{groupId}", &[200]);

    #[test]
    fn path_parameters_are_encoded() {
        let mut request = Request::new(&INFO);
        request.path("id", Field::Set(21)).unwrap();
        request.path("groupId", Field::Set("é t@x%2F")).unwrap();
        request.query("limit", Field::Set(20), false).unwrap();
        request.query("filter", Field::Set("a&b=c d"), false).unwrap();
        assert_eq!(
            request.target(),
            "/users/21/groups/%C3%A9%20t%40x%252F?limit=20&filter=a%26b%3Dc%20d"
        );
    }
}
