//! What a call was given so far, whatever its operation: its builder has typed setters, and no more.

use std::fmt::{self, Display};

use bytes::Bytes;
use serde::Serialize;

use super::field::{Check, Field};
use super::secrets::without_secrets;
use super::{Request, RequestOptions};
use crate::conversion::IntoValue;
use crate::error::Error;
use crate::operation::{OperationInfo, Place, encode};

/// The parts of one request, encoded as they are set.
#[derive(Clone)]
pub struct RequestParts {
    operation: &'static OperationInfo,
    pub options: RequestOptions,
    pub charges_accepted: bool,
    /// What was set, by the place of its parameter in the operation's list.
    values: Vec<(usize, Field<String>)>,
    body: Field<Bytes>,
}

impl RequestParts {
    pub fn new(operation: &'static OperationInfo, options: RequestOptions) -> Self {
        Self { operation, options, charges_accepted: false, values: Vec::new(), body: Field::Unset }
    }

    pub fn set<T: Display, V: IntoValue<T>>(&mut self, parameter: usize, value: V) {
        self.put(parameter, Field::<T>::from_value(value).map(|value| Ok(value.to_string())));
    }

    /// Sets a number that a page needs. A refused one stays, so that the call fails with it.
    #[allow(dead_code, reason = "called by generated code where the document has pages")]
    pub fn set_for_page<T: Display>(&mut self, parameter: usize, number: i64)
    where
        i64: IntoValue<T>,
    {
        let set = self.values.iter().find(|(known, _)| *known == parameter);
        if !matches!(set, Some((_, Field::Refused(_)))) {
            self.set::<T, i64>(parameter, number);
        }
    }

    fn put(&mut self, parameter: usize, value: Field<String>) {
        match self.values.iter_mut().find(|(known, _)| *known == parameter) {
            Some((_, known)) => *known = value,
            None => self.values.push((parameter, value)),
        }
    }

    pub fn set_body<T: Serialize + Check, V: IntoValue<T>>(&mut self, value: V) {
        self.body = Field::<T>::from_value(value).map(|body| {
            body.check()?;
            encode(&body).map_err(|error| error.to_string())
        });
    }

    /// A number among the parameters, if it was set to an acceptable one.
    #[allow(dead_code, reason = "called by generated code where the document has pages")]
    pub fn number(&self, parameter: usize) -> Option<i64> {
        let (_, value) = self.values.iter().find(|(known, _)| *known == parameter)?;
        match value {
            Field::Set(number) => number.parse().ok(),
            Field::Unset | Field::Refused(_) => None,
        }
    }

    /// Checks all parts and makes the request of them.
    pub fn into_request(mut self) -> Result<Request, Error> {
        let mut request = Request::new(self.operation);
        let mut keys: &[&str] = &[];
        for (index, parameter) in self.operation.parameters().iter().enumerate() {
            if let Place::Body(documented) = parameter.place {
                keys = documented;
                request.encoded_body(std::mem::take(&mut self.body))?;
                continue;
            }
            let set = self.values.iter_mut().find(|(known, _)| *known == index);
            let value = set.map(|(_, value)| std::mem::take(value)).unwrap_or_default();
            request.parameter(parameter, value)?;
        }
        request.options(self.options)?;
        request.extend_body(keys)?;
        if self.charges_accepted {
            request.accept_charges();
        }
        Ok(request)
    }
}

impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("RequestParts");
        shown.field("operation", &self.operation);
        for (index, value) in &self.values {
            let Some(parameter) = self.operation.parameters().get(*index) else { continue };
            match self.operation.secrets().contains(&parameter.name) {
                true => shown.field(parameter.name, &format_args!("hidden")),
                false => shown.field(parameter.name, value),
            };
        }
        match &self.body {
            Field::Unset => {}
            Field::Refused(reason) => {
                shown.field("body", &format_args!("Refused({reason:?})"));
            }
            Field::Set(body) => {
                shown.field("body", &without_secrets(body, self.operation.secrets()));
            }
        }
        shown.field("options", &self.options).field("charges_accepted", &self.charges_accepted);
        shown.finish()
    }
}
