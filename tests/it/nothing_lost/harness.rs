//! The invariant, for one flow on one server.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use serde_json::Value;
use user_provisioning_sandbox::Sandbox;

use super::allowed_changes::Named;
use super::state::{Places, differing, places};

pub type Run = Pin<Box<dyn Future<Output = Named>>>;

/// The name of a flow: its operation, or `ensure_user: ` and a word for the case.
pub struct Row {
    pub flow: &'static str,
    pub run: fn(Rc<Harness>) -> Run,
}

/// Rows by the functions that carry them out.
macro_rules! rows {
    ($($flow:literal => $function:path,)*) => {
        &[$($crate::nothing_lost::harness::Row { flow: $flow, run: |harness| Box::pin($function(harness)) }),*]
    };
}
pub(crate) use rows;

/// One server, and its state when the flow began.
pub struct Harness {
    pub sandbox: Sandbox,
    /// A description for failure messages.
    pub name: String,
    state: fn(&Sandbox) -> Value,
    before: RefCell<Places>,
}

impl Harness {
    pub fn new(sandbox: Sandbox, name: impl Into<String>, state: fn(&Sandbox) -> Value) -> Self {
        let before = RefCell::new(places(&state(&sandbox)));
        Self { sandbox, name: name.into(), state, before }
    }

    /// Ends the preparation.
    pub fn begin(&self) {
        *self.before.borrow_mut() = self.places();
    }

    /// The current state of the server.
    pub fn places(&self) -> Places {
        places(&(self.state)(&self.sandbox))
    }
}

/// Carries the flow out and compares; returns the differences in words.
pub async fn broken(harness: Harness, row: &Row) -> Vec<String> {
    let harness = Rc::new(harness);
    let named = (row.run)(harness.clone()).await;
    let (before, after) = (harness.before.borrow().clone(), harness.places());
    let differing: Vec<String> = differing(&before, &after).into_iter().collect();
    let lost = differing.iter().filter(|place| !named.includes(place)).map(|place| {
        let (was, is) = (before.get(place), after.get(place));
        format!("{place} was not mentioned: {was:?} became {is:?}")
    });
    let unchanged = named.unchanged(&differing).map(|place| format!("{place} did not change"));
    let where_it_is = format!("{} on {}", row.flow, harness.name);
    lost.chain(unchanged).map(|fault| format!("{where_it_is}: {fault}")).collect()
}
