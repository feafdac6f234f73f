//! What `ensure_user` would do, for a person to look at and a program to keep.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::references::{MissingReference, References};
use crate::changes::{Change, Remark};

/// What `ensure_user` would do, made by `plan` of the same value. Nothing was written for it.
///
/// It is a look at one moment: what is sent later looks again. As JSON it is one object that can be kept and
/// read back, with words that stay the same from version to version; it holds personal data and no secret.
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

/// What a [`Plan`] comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlannedAction {
    /// The user is not there and would be made.
    Create,
    /// The user is there, or was, and something about it would be changed.
    Update,
    /// The user is as wanted.
    Nothing,
}

impl PlannedAction {
    /// What a span calls it.
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

    /// What it comes to.
    pub fn action(&self) -> PlannedAction {
        self.action
    }

    /// Whether the user would be made.
    pub fn is_creation(&self) -> bool {
        self.action == PlannedAction::Create
    }

    /// Whether something would be changed about a user that is there, or brought back.
    pub fn is_update(&self) -> bool {
        self.action == PlannedAction::Update
    }

    /// Whether there is nothing to do.
    pub fn is_unchanged(&self) -> bool {
        self.action == PlannedAction::Nothing
    }

    /// The user as it is now; `None` where there is none yet.
    pub fn user(&self) -> Option<&U> {
        self.user.as_ref()
    }

    /// What would be done, in this order. A creation begins with [`Change::Created`] and has the groups,
    /// entities, roles and organizations that the user would get.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// What it would give to the user and the product does not have. With one of these, `send` would fail.
    ///
    /// Only what would be added is looked up, in Maarch Courrier's lists of groups and entities, in Maarch
    /// Parapheur's ways to sign and in the Evolution Platform's organizations and roles. MyReports has no list of
    /// its roles; a tenant that does not exist is an error with [`is_not_found`](crate::Error::is_not_found).
    pub fn missing(&self) -> &[MissingReference] {
        &self.missing
    }

    /// The lists, such as `groups`, that this account is not shown, so that nothing is known of what is
    /// [`missing`](Self::missing) from them.
    ///
    /// Maarch Courrier names its groups only to accounts with the privilege `admin_groups`.
    pub fn unchecked(&self) -> impl Iterator<Item = &str> {
        self.unchecked.iter().map(AsRef::as_ref)
    }

    /// Whether it may cost money: it would give a role that is licensed, or of which that is not known.
    ///
    /// The server alone knows, and says so only by refusing. Nothing is paid without a consent, whatever this
    /// says.
    pub fn may_cost(&self) -> bool {
        self.may_cost
    }

    /// What the program must know before it, as [`Ensured::remarks`](crate::Ensured::remarks) would say it after.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}
