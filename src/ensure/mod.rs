//! Reconciles users with a desired state.

mod calls;
#[cfg_attr(
    not(all_services),
    allow(dead_code, unused_macros, reason = "each product uses a part of it")
)]
mod directory;
mod display;
mod identity;
mod plan;
mod reconcile;
#[cfg_attr(not(all_services), allow(dead_code, reason = "each product uses a part of it"))]
mod references;
mod stored;
mod trace;

pub(crate) use calls::{ensure_calls, ensure_options, setters};
#[cfg_attr(
    not(all_services),
    allow(unused_imports, reason = "each product uses a part of it")
)]
pub(crate) use directory::{Index, Known, Listed, Listing, Lookup, directory};
pub(crate) use display::{write_changes, write_remarks};
pub(crate) use identity::check_identity;
pub use plan::{Plan, PlannedAction};
pub(crate) use reconcile::{AppliedChanges, Reconcile, Step, ensure, plan};
pub use references::MissingReference;
#[cfg_attr(
    not(all_services),
    allow(unused_imports, reason = "each product uses a part of it")
)]
pub(crate) use references::{References, adds_to, if_shown};
pub(crate) use trace::{finish as finish_span, span_of_calls};

use crate::changes::{Change, Charge, Remark};

/// The result of `ensure_user`.
///
/// `U` is the user as the product returns it afterwards. `Display` is a few lines for a person, with the values that
/// were changed. As JSON it is one object, whose names are stable
/// across versions, and it can be read back:
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};
/// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
/// # let client = sandbox.maarch_parapheur_client();
/// use user_provisioning::Ensured;
///
/// # let ada = NewUser::builder()
/// #     .login("alovelace").email("ada@example.com").firstname("Ada").lastname("Lovelace");
/// let done = client.ensure_user().user(ada).send().await?;
/// let kept = serde_json::to_string(&done)?; // {"outcome":"created","user":{…},"changes":[],…}
/// let read: Ensured<UserDetails> = serde_json::from_str(&kept)?;
/// assert_eq!(read, done);
/// # Ok(())
/// # }
/// ```
///
/// The JSON holds personal data but no secret: no documented field of a user is one, and undocumented fields
/// are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ensured<U> {
    /// The user did not exist, and was created.
    #[non_exhaustive]
    Created {
        /// The new user.
        user: U,
        /// What the program must know although the call succeeded.
        remarks: Vec<Remark>,
        /// Whether a charge was made.
        charge: Charge,
    },
    /// The user existed, and differed from the desired state.
    #[non_exhaustive]
    Updated {
        /// The user after the changes.
        user: U,
        /// The changes in order; at least one.
        changes: Vec<Change>,
        /// What the program must know although the call succeeded.
        remarks: Vec<Remark>,
        /// Whether a charge was made.
        charge: Charge,
    },
    /// The user existed in the desired state; nothing was written.
    #[non_exhaustive]
    Unchanged {
        /// The user.
        user: U,
        /// What the program must know although the call succeeded.
        remarks: Vec<Remark>,
        /// Whether a charge was made.
        charge: Charge,
    },
}

impl<U> Ensured<U> {
    /// The user.
    pub fn user(&self) -> &U {
        match self {
            Self::Created { user, .. }
            | Self::Updated { user, .. }
            | Self::Unchanged { user, .. } => user,
        }
    }

    /// Returns the owned user.
    pub fn into_user(self) -> U {
        match self {
            Self::Created { user, .. }
            | Self::Updated { user, .. }
            | Self::Unchanged { user, .. } => user,
        }
    }

    /// Returns the changes of an existing user; empty for one that is new or unchanged.
    pub fn changes(&self) -> &[Change] {
        match self {
            Self::Updated { changes, .. } => changes,
            Self::Created { .. } | Self::Unchanged { .. } => &[],
        }
    }

    /// Returns what the program must know although the call succeeded, such as a problem that the server
    /// reports with a change.
    ///
    /// Remarks about a change are those of the run that made it: a second run does not repeat them. Log
    /// them.
    pub fn remarks(&self) -> &[Remark] {
        match self {
            Self::Created { remarks, .. }
            | Self::Updated { remarks, .. }
            | Self::Unchanged { remarks, .. } => remarks,
        }
    }

    /// Returns whether a charge was made. Only MyReports makes charges.
    pub fn charge(&self) -> Charge {
        match self {
            Self::Created { charge, .. }
            | Self::Updated { charge, .. }
            | Self::Unchanged { charge, .. } => *charge,
        }
    }

    /// Returns whether the user was created.
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created { .. })
    }

    /// Returns whether an existing user was changed.
    pub fn is_updated(&self) -> bool {
        matches!(self, Self::Updated { .. })
    }

    /// Returns whether there was nothing to do.
    pub fn is_unchanged(&self) -> bool {
        matches!(self, Self::Unchanged { .. })
    }

    /// Maps the user.
    pub fn map<V>(self, view: impl FnOnce(U) -> V) -> Ensured<V> {
        match self {
            Self::Created { user, remarks, charge } => {
                Ensured::Created { user: view(user), remarks, charge }
            }
            Self::Updated { user, changes, remarks, charge } => {
                Ensured::Updated { user: view(user), changes, remarks, charge }
            }
            Self::Unchanged { user, remarks, charge } => {
                Ensured::Unchanged { user: view(user), remarks, charge }
            }
        }
    }
}

/// Removes duplicates; keeps the order of first occurrence.
pub(crate) fn dedup_stable<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}

#[cfg(test)]
mod tests;
