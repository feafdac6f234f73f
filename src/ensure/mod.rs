//! "Make sure this user exists": what was done, and how it is decided.

mod calls;
mod directory;
mod plan;
mod reconcile;
mod references;
mod stored;
mod trace;

pub(crate) use calls::{ensure_calls, ensure_options, setters};
pub(crate) use directory::{Index, Known, Lookup, directory, is_outdated};
pub use plan::{Plan, PlannedAction};
pub(crate) use reconcile::{AppliedChanges, Reconcile, Step, ensure, plan};
pub use references::MissingReference;
pub(crate) use references::{References, adds_to, if_shown};

use crate::changes::{Change, Charge, Remark};

/// What `ensure_user` did.
///
/// `U` is the user as the product shows it afterwards. As JSON it is one object, whose words stay the same
/// from version to version, and it can be read back:
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
/// The JSON holds personal data, and no secret: none of what the products show of a user is one, and what they
/// send beyond the documented fields is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ensured<U> {
    /// The user was not there, and is now.
    #[non_exhaustive]
    Created {
        /// The new user.
        user: U,
        /// What the program must know all the same.
        remarks: Vec<Remark>,
        /// Whether it was charged for.
        charge: Charge,
    },
    /// The user was there, and something about it was not as wanted.
    #[non_exhaustive]
    Updated {
        /// The user as it is now.
        user: U,
        /// What was done, in this order; at least one change.
        changes: Vec<Change>,
        /// What the program must know all the same.
        remarks: Vec<Remark>,
        /// Whether it was charged for.
        charge: Charge,
    },
    /// The user was there and as wanted; nothing was written.
    #[non_exhaustive]
    Unchanged {
        /// The user.
        user: U,
        /// What the program must know all the same.
        remarks: Vec<Remark>,
        /// Whether it was charged for.
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

    /// The user alone.
    pub fn into_user(self) -> U {
        match self {
            Self::Created { user, .. }
            | Self::Updated { user, .. }
            | Self::Unchanged { user, .. } => user,
        }
    }

    /// What was done to a user that was there before; empty for one that is new or unchanged.
    pub fn changes(&self) -> &[Change] {
        match self {
            Self::Updated { changes, .. } => changes,
            Self::Created { .. } | Self::Unchanged { .. } => &[],
        }
    }

    /// What the program must know although the call succeeded, such as a change that the server made with
    /// a reservation.
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

    /// Whether this was charged for. Only MyReports charges for anything.
    pub fn charge(&self) -> Charge {
        match self {
            Self::Created { charge, .. }
            | Self::Updated { charge, .. }
            | Self::Unchanged { charge, .. } => *charge,
        }
    }

    /// Whether the user is new.
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created { .. })
    }

    /// Whether something was changed about a user that was there before.
    pub fn is_updated(&self) -> bool {
        matches!(self, Self::Updated { .. })
    }

    /// Whether there was nothing to do.
    pub fn is_unchanged(&self) -> bool {
        matches!(self, Self::Unchanged { .. })
    }

    /// The same with another view of the user.
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

/// Each of them once, in the order of their first mention.
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
