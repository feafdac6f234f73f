//! People who left: what would be done about their accounts, and doing it.
//!
//! | product | suspend | remove access | delete |
//! |---|---|---|---|
//! | MyReports | a person decides | a person decides | deletes the user in the tenant |
//! | Maarch Courrier | suspends | takes groups and entities away | deletes, if nothing hangs on the user |
//! | Maarch Parapheur | a person decides | takes groups away | deletes |
//! | Evolution Platform | a person decides | a person decides | a person decides |

pub mod courrier;
pub mod myreports;
pub mod parapheur;

use std::collections::BTreeMap;
use std::sync::Arc;

use user_provisioning::Error;

use crate::journal::Action;
use crate::product::server::{Applied, BoxFuture, Cause, Failure, Look};

/// Ids by login or address in lower case. A list of them is made when somebody has left, and once.
pub type Ids<I> = Arc<BTreeMap<String, I>>;

/// What is left to do about an account.
pub struct Departure<S> {
    pub remote_id: String,
    pub steps: Vec<S>,
    /// What it comes to, one line each.
    pub changes: Vec<String>,
    /// What does not come back.
    pub losses: Vec<String>,
    /// What the account is afterwards, such as `suspended`.
    pub outcome: &'static str,
}

/// One product's way out.
pub trait Leaving: Sync {
    type Step: Send + Sync;

    /// Looks; `None` when there is nothing to do.
    fn departure(&self) -> BoxFuture<'_, Result<Option<Departure<Self::Step>>, Failure>>;

    /// Does one step, which may be done twice.
    fn carry_out<'a>(&'a self, step: &'a Self::Step) -> BoxFuture<'a, Result<(), Error>>;
}

pub async fn look(leaving: &impl Leaving) -> Result<Look, Failure> {
    let departure = leaving.departure().await?;
    Ok(match departure {
        None => nobody(),
        Some(departure) => Look {
            action: Action::Leave,
            changes: departure.changes,
            remarks: departure.losses,
            may_cost: false,
            remote_id: Some(departure.remote_id),
        },
    })
}

/// Looks, does what is to be done, and looks whether it was done.
pub async fn apply(leaving: &impl Leaving) -> Result<Applied, Failure> {
    let Some(departure) = leaving.departure().await? else {
        return Ok(unchanged());
    };
    let mut made = Vec::new();
    for (step, change) in departure.steps.iter().zip(&departure.changes) {
        if let Err(error) = leaving.carry_out(step).await {
            let mut failure = Failure::from(error);
            failure.made = made;
            return Err(failure);
        }
        made.push(change.clone());
    }
    if leaving.departure().await?.is_some() {
        let message = "the server took the changes and does not show them".to_owned();
        return Err(Failure {
            cause: Cause::Broken,
            kind: "not_applied".to_owned(),
            made,
            ..Failure::refused(message)
        });
    }
    let remote_id = Some(departure.remote_id);
    Ok(Applied {
        outcome: departure.outcome,
        changes: made,
        remarks: departure.losses,
        remote_id,
        is_charged: false,
    })
}

/// A look that found nothing to do.
pub fn nobody() -> Look {
    Look {
        action: Action::Nothing,
        changes: Vec::new(),
        remarks: Vec::new(),
        may_cost: false,
        remote_id: None,
    }
}

/// Nothing was done.
pub fn unchanged() -> Applied {
    Applied {
        outcome: "unchanged",
        changes: Vec::new(),
        remarks: Vec::new(),
        remote_id: None,
        is_charged: false,
    }
}

/// What a product cannot do, and what somebody may decide instead.
pub fn undecided(message: &str) -> Failure {
    Failure {
        cause: Cause::NeedsDecision,
        kind: "cannot_leave_so".to_owned(),
        ..Failure::refused(message.to_owned())
    }
}
