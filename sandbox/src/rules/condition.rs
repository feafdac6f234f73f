//! The conditions of rules, and their descriptions of a mismatch.

use std::any::Any;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Arc;

use serde_json::Value;

use crate::MockOperation;
use crate::{Received, ReceivedCall};

type Check = dyn Fn(&Received) -> Result<(), String> + Send + Sync;

/// One condition: it matches, or describes the difference.
#[derive(Clone)]
pub struct Condition(Arc<Check>);

impl Condition {
    fn new(check: impl Fn(&Received) -> Result<(), String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(check))
    }

    pub fn check(&self, received: &Received) -> Result<(), String> {
        (self.0)(received)
    }

    pub fn question<O: MockOperation + 'static>(
        place: &'static Location<'static>,
        ask: impl Fn(&ReceivedCall<O>) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self::new(move |received| {
            let call = ReceivedCall::<O>::read(received.clone())?;
            // A panic here would stop the server instead of the test.
            match catch_unwind(AssertUnwindSafe(|| ask(&call))) {
                Ok(true) => Ok(()),
                Ok(false) => Err(format!("the condition at {place} returned false")),
                Err(panic) => Err(format!("the condition at {place} panicked: {}", text(&*panic))),
            }
        })
    }

    /// Requires that the body has at least these keys with these values.
    pub fn body(wanted: Value) -> Self {
        Self::new(move |received| {
            let given: Value = received.json()?;
            let mut found = Vec::new();
            differences("body", &wanted, &given, &mut found);
            if found.is_empty() { Ok(()) } else { Err(found.join("; ")) }
        })
    }

    pub fn parameter(name: String, wanted: String) -> Self {
        Self::new(move |received| {
            let given = received.parameter(&name);
            differs(&format!("the parameter `{name}`"), &wanted, given)
        })
    }

    pub fn header(name: String, wanted: String) -> Self {
        Self::new(move |received| {
            let given = received.header(&name);
            differs(&format!("the header `{name}`"), &wanted, given)
        })
    }
}

fn differs(subject: &str, wanted: &str, given: Option<&str>) -> Result<(), String> {
    match given {
        Some(given) if given == wanted => Ok(()),
        Some(given) => Err(format!("{subject} is {given:?}, but the rule expects {wanted:?}")),
        None => Err(format!("{subject} is absent, but the rule expects {wanted:?}")),
    }
}

/// Extra keys are not a difference; lists are compared as a whole.
fn differences(place: &str, wanted: &Value, given: &Value, found: &mut Vec<String>) {
    match (wanted, given) {
        (Value::Object(wanted), Value::Object(given)) => {
            for (key, wanted) in wanted {
                let place = format!("{place}.{key}");
                match given.get(key) {
                    Some(given) => differences(&place, wanted, given, found),
                    None => {
                        found.push(format!("`{place}` is absent, but the rule expects {wanted}"))
                    }
                }
            }
        }
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            for (index, (wanted, given)) in wanted.iter().zip(given).enumerate() {
                differences(&format!("{place}[{index}]"), wanted, given, found);
            }
        }
        (wanted, given) if wanted == given => {}
        _ => found.push(format!("`{place}` is {given}, but the rule expects {wanted}")),
    }
}

fn text(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text")
}
