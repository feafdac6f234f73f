//! Offboards users: reads first, reports what is lost, and prefers what can be undone.

mod calls;
mod display;
mod loss;
mod run;
#[cfg_attr(not(all_services), allow(dead_code, reason = "each product uses a part of it"))]
mod target;
mod trace;

pub(crate) use calls::offboard_calls;
pub use loss::{Loss, LossKind};
pub(crate) use run::{Assessment, Offboard, offboard, plan};
#[cfg_attr(
    not(all_services),
    allow(unused_imports, reason = "each product uses a part of it")
)]
pub(crate) use target::{ReadTarget, Target, fetch};

use serde::{Deserialize, Serialize};

use crate::changes::{Change, Remark};

/// What `offboard_user` does to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OffboardAction {
    /// Closes the account, which can be opened again.
    Suspend,
    /// Removes groups and entities; the account stays open.
    RemoveAccess,
    /// Deletes the account.
    Delete,
    /// Nothing: there is no such user, the user has left already, or the product cannot do it.
    Nothing,
}

/// What `offboard_user` would do, created by `plan` of the same call, without a write.
///
/// `Display` is a few lines for a person, with what would be lost. It is a snapshot: a later `send` reads again.
/// As JSON it is one object that can be stored and read back, with names that are stable across versions; it holds
/// personal data but no secret.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use user_provisioning::maarch_courrier::types::UserDetails;
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// # let jane = user_provisioning::maarch_courrier::types::NewUser::builder()
/// #     .user_id("jdoe").mail("jdoe@example.com").firstname("Jane").lastname("DOE");
/// # sandbox.add_maarch_courrier_user(jane);
/// use user_provisioning::{OffboardAction, OffboardPlan};
///
/// let plan = client.offboard_user().login("jdoe").plan().await?;
/// assert_eq!(plan.action(), OffboardAction::Suspend);
/// for loss in plan.losses() {
///     println!("{loss}"); // private contact groups, if there are any
/// }
/// let kept = serde_json::to_string(&plan)?;
/// assert_eq!(serde_json::from_str::<OffboardPlan<UserDetails>>(&kept)?, plan);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffboardPlan<U> {
    action: OffboardAction,
    user: Option<U>,
    changes: Vec<Change>,
    #[serde(default)]
    losses: Vec<Loss>,
    #[serde(default)]
    refusal: Option<String>,
    #[serde(default)]
    remarks: Vec<Remark>,
}

impl<U> OffboardPlan<U> {
    /// Returns what would be done to the account.
    pub fn action(&self) -> OffboardAction {
        self.action
    }

    /// Returns the current user; `None` if there is none.
    pub fn user(&self) -> Option<&U> {
        self.user.as_ref()
    }

    /// Returns the changes in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns what would be lost and is not restored with the account.
    pub fn losses(&self) -> &[Loss] {
        &self.losses
    }

    /// Returns why `send` would refuse, with [`is_unsafe_change`](crate::Error::is_unsafe_change): the product
    /// cannot do it, only a deletion is possible and not allowed, or somebody has to take something over
    /// first.
    pub fn refusal(&self) -> Option<&str> {
        self.refusal.as_deref()
    }

    /// Returns the remarks of the plan.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}

/// The outcome for the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OffboardOutcome {
    /// The account was closed, and can be opened again.
    Suspended,
    /// Groups and entities were removed; the account stays open.
    AccessRemoved,
    /// The account was deleted.
    Deleted,
    /// The user had left already: nothing was written.
    Unchanged,
    /// There is no such user, or not any more.
    Absent,
}

impl OffboardOutcome {
    /// Returns the stable name, such as `access_removed`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suspended => "suspended",
            Self::AccessRemoved => "access_removed",
            Self::Deleted => "deleted",
            Self::Unchanged => "unchanged",
            Self::Absent => "absent",
        }
    }
}

impl std::fmt::Display for OffboardOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The result of `offboard_user`. `Display` is a few lines for a person. As JSON it is one object, whose names are
/// stable across versions.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use user_provisioning::maarch_courrier::types::UserDetails;
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// # let jane = user_provisioning::maarch_courrier::types::NewUser::builder()
/// #     .user_id("jdoe").mail("jdoe@example.com").firstname("Jane").lastname("DOE");
/// # sandbox.add_maarch_courrier_user(jane);
/// use user_provisioning::{OffboardOutcome, Offboarded};
///
/// let leaver = client.offboard_user().login("jdoe");
/// let done = leaver.clone().send().await?;
/// assert_eq!(done.outcome(), OffboardOutcome::Suspended);
/// assert_eq!(leaver.send().await?.outcome(), OffboardOutcome::Unchanged);
///
/// let kept = serde_json::to_string(&done)?; // {"outcome":"suspended","user":{…},"changes":[…],…}
/// assert_eq!(serde_json::from_str::<Offboarded<UserDetails>>(&kept)?, done);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offboarded<U> {
    outcome: OffboardOutcome,
    user: Option<U>,
    changes: Vec<Change>,
    #[serde(default)]
    losses: Vec<Loss>,
    #[serde(default)]
    remarks: Vec<Remark>,
}

impl<U> Offboarded<U> {
    /// Returns the outcome for the account.
    pub fn outcome(&self) -> OffboardOutcome {
        self.outcome
    }

    /// Returns the user: as it is afterwards, or as last read if it was deleted; `None` if there was none.
    pub fn user(&self) -> Option<&U> {
        self.user.as_ref()
    }

    /// Returns the changes in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns what was lost and is not restored with the account, as far as it was read beforehand.
    pub fn losses(&self) -> &[Loss] {
        &self.losses
    }

    /// Returns the remarks of the call, which succeeded.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}

#[cfg(test)]
mod tests;
