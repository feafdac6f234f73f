//! People who left, with `offboard_user` of the SDK.
//!
//! | product | suspend | remove access | delete |
//! |---|---|---|---|
//! | MyReports | a person decides | a person decides | deletes the user in the tenant |
//! | Maarch Courrier | suspends | removes groups and entities | deletes, unless the user is a main recipient |
//! | Maarch Parapheur | a person decides | removes groups | deletes |
//! | Evolution Platform | a person decides | a person decides | a person decides |

use user_provisioning::{OffboardPlan, Offboarded};

use crate::product::Action;
use crate::product::server::{Applied, Cause, Failure, ItemPlan};

/// A plan of the SDK, as the engine takes it. What the SDK would refuse blocks the person.
pub fn item_plan<U>(
    plan: &OffboardPlan<U>,
    id: impl Fn(&U) -> String,
) -> Result<ItemPlan, Failure> {
    if let Some(refusal) = plan.refusal() {
        return Err(undecided(refusal));
    }
    let action = if plan.changes().is_empty() { Action::Nothing } else { Action::Leave };
    let losses = plan.losses().iter().map(|loss| format!("will be lost: {loss}"));
    Ok(ItemPlan {
        action,
        changes: plan.changes().iter().map(ToString::to_string).collect(),
        remarks: losses.chain(plan.remarks().iter().map(ToString::to_string)).collect(),
        may_cost: false,
        remote_id: plan.user().map(id),
    })
}

/// Converts the result of the SDK for the engine.
pub fn applied<U>(done: &Offboarded<U>, id: impl Fn(&U) -> String) -> Applied {
    let losses = done.losses().iter().map(|loss| format!("lost: {loss}"));
    Applied {
        outcome: done.outcome().as_str(),
        changes: done.changes().iter().map(ToString::to_string).collect(),
        remarks: losses.chain(done.remarks().iter().map(ToString::to_string)).collect(),
        remote_id: done.user().map(id),
        is_charged: false,
    }
}

/// An action that the product does not support: nothing to do for an unknown user, otherwise a person has to decide.
pub fn impossible<U>(plan: &OffboardPlan<U>, message: &str) -> Result<ItemPlan, Failure> {
    match plan.user() {
        Some(_) => Err(undecided(message)),
        None => item_plan(plan, |_| String::new()),
    }
}

/// Nothing was done, because nobody is there.
pub fn nobody(_: ItemPlan) -> Applied {
    Applied {
        outcome: "absent",
        changes: Vec::new(),
        remarks: Vec::new(),
        remote_id: None,
        is_charged: false,
    }
}

fn undecided(message: &str) -> Failure {
    Failure {
        cause: Cause::NeedsDecision,
        kind: "unsafe_change".to_owned(),
        ..Failure::refused(message.to_owned())
    }
}
