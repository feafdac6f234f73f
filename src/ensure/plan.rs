//! Plans of `ensure_user`, to review and to store.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::references::{MissingReference, References};
use crate::changes::{Change, Remark};

/// What `ensure_user` would do, created by `plan` of the same call, without a write.
///
/// `Display` is a few lines for a person, with the values that would change. It is a snapshot: a later `send` reads
/// again. As JSON it is one object that can be stored and read back,
/// with names that are stable across versions; it holds personal data but no secret.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use user_provisioning::maarch_courrier::types::{NewUser, UserDetails};
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// use user_provisioning::Plan;
///
/// let ada = NewUser::builder()
///     .user_id("alovelace").mail("ada@example.com").firstname("Ada").lastname("Lovelace");
/// let desired = client.ensure_user().user(ada).groups(["AGENT"]);
/// let plan = desired.clone().plan().await?;
/// let lines: Vec<_> = plan.changes().iter().map(ToString::to_string).collect();
/// assert_eq!(lines, ["created", "groups: + AGENT"]);
///
/// let kept = serde_json::to_string(&plan)?;
/// assert_eq!(serde_json::from_str::<Plan<UserDetails>>(&kept)?, plan);
/// if plan.missing().is_empty() && !plan.may_cost() {
///     assert!(desired.send().await?.is_created());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan<U> {
    action: PlannedAction,
    user: Option<U>,
    changes: Vec<Change>,
    #[serde(default)]
    may_cost: bool,
    #[serde(default)]
    missing: Vec<MissingReference>,
    #[serde(default)]
    unchecked: Vec<Cow<'static, str>>,
    #[serde(default)]
    remarks: Vec<Remark>,
}

/// The kind of a [`Plan`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlannedAction {
    /// The user does not exist and would be created.
    Create,
    /// The user exists, or existed, and would be changed.
    Update,
    /// The user is in the desired state.
    Nothing,
}

impl PlannedAction {
    /// Returns its name in spans.
    pub(crate) fn outcome(self) -> &'static str {
        match self {
            Self::Create => "created",
            Self::Update => "updated",
            Self::Nothing => "unchanged",
        }
    }
}

impl<U> Plan<U> {
    pub(crate) fn new(
        user: Option<U>,
        changes: Vec<Change>,
        references: References,
        may_cost: bool,
        remarks: Vec<Remark>,
    ) -> Self {
        let action = if changes.contains(&Change::Created) {
            PlannedAction::Create
        } else if changes.is_empty() {
            PlannedAction::Nothing
        } else {
            PlannedAction::Update
        };
        let References { missing, unchecked } = references;
        Self { action, user, changes, may_cost, missing, unchecked, remarks }
    }

    /// Returns the kind of the plan.
    pub fn action(&self) -> PlannedAction {
        self.action
    }

    /// Returns whether the user would be created.
    pub fn is_creation(&self) -> bool {
        self.action == PlannedAction::Create
    }

    /// Returns whether an existing user would be changed, or a deleted one revived.
    pub fn is_update(&self) -> bool {
        self.action == PlannedAction::Update
    }

    /// Whether there is nothing to do.
    pub fn is_unchanged(&self) -> bool {
        self.action == PlannedAction::Nothing
    }

    /// Returns the current user; `None` if there is none yet.
    pub fn user(&self) -> Option<&U> {
        self.user.as_ref()
    }

    /// Returns the changes in order. A creation begins with [`Change::Created`] and has the groups, entities,
    /// roles and organizations that the user would get.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns referenced items that the product does not have. With one of these, `send` would fail.
    ///
    /// Only added items are looked up, in Maarch Courrier's lists of groups and entities, in Maarch
    /// Parapheur's signature modes and in the Evolution Platform's organizations and roles. MyReports has no
    /// list of its roles; a tenant that does not exist is an error with
    /// [`is_not_found`](crate::Error::is_not_found).
    pub fn missing(&self) -> &[MissingReference] {
        &self.missing
    }

    /// Returns the lists, such as `groups`, that this account cannot read, so that [`missing`](Self::missing)
    /// does not cover them.
    ///
    /// Maarch Courrier names its groups only to accounts with the privilege `admin_groups`.
    pub fn unchecked(&self) -> impl Iterator<Item = &str> {
        self.unchecked.iter().map(AsRef::as_ref)
    }

    /// Returns whether it may cost money: it would add a role that is licensed, or may be.
    ///
    /// Only the server knows, and tells only by refusing. Nothing is paid without a consent in any case.
    pub fn may_cost(&self) -> bool {
        self.may_cost
    }

    /// Returns what the program must know beforehand, as [`Ensured::remarks`](crate::Ensured::remarks) would
    /// afterwards.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}
