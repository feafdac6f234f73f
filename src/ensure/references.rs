//! Groups, entities, roles and organizations of a plan that the product does not have.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::changes::Change;
use crate::error::Error;
use crate::sanitize::OneLine;

/// An item of a plan that the product does not have: `ensure_user` would fail there.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # use user_provisioning::maarch_courrier::types::NewUser;
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// let ada = NewUser::builder()
///     .user_id("alovelace").mail("ada@example.com").firstname("Ada").lastname("Lovelace");
/// let plan = client.ensure_user().user(ada).groups(["AGENT", "AGNET"]).plan().await?;
/// let missing: Vec<_> = plan.missing().iter().map(|missing| missing.item()).collect();
/// assert_eq!(missing, ["AGNET"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingReference {
    list: Cow<'static, str>,
    item: String,
}

impl MissingReference {
    /// The list it would be added to, such as `groups`; `roles` for a role in an organization.
    pub fn list(&self) -> &str {
        &self.list
    }

    /// Its id, such as `AGENT`.
    pub fn item(&self) -> &str {
        &self.item
    }
}

impl fmt::Display for MissingReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: there is no {}", self.list, OneLine(&self.item))
    }
}

/// The lookup of the items of a plan.
#[derive(Debug, Default)]
pub struct References {
    pub missing: Vec<MissingReference>,
    /// Lists that this account cannot read.
    pub unchecked: Vec<Cow<'static, str>>,
}

impl References {
    pub fn miss(&mut self, list: &'static str, item: impl fmt::Display) {
        let (list, item) = (list.into(), item.to_string());
        let missing = MissingReference { list, item };
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
        }
    }

    pub fn leave_unchecked(&mut self, list: &'static str) {
        if !self.unchecked.iter().any(|known| known == list) {
            self.unchecked.push(list.into());
        }
    }

    /// Compares the additions to a list with the existing items; `None` if the list cannot be read.
    pub fn compare(&mut self, list: &'static str, changes: &[Change], known: Option<Vec<String>>) {
        let Some(known) = known else { return self.leave_unchecked(list) };
        let added = changes.iter().filter_map(|change| change.added_to(list));
        for item in added.filter(|item| !known.iter().any(|known| known == item)) {
            self.miss(list, item);
        }
    }
}

/// Returns a response, or `None` if this account may not read it or the server has no such route.
pub fn if_shown<A>(outcome: Result<A, Error>) -> Result<Option<A>, Error> {
    match outcome {
        Ok(response) => Ok(Some(response)),
        Err(error) if error.is_forbidden() || error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns whether something would be added to a list.
pub fn adds_to(changes: &[Change], list: &str) -> bool {
    changes.iter().any(|change| change.added_to(list).is_some())
}
