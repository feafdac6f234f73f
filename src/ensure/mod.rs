//! "Make sure this user exists": what was done, and how it is decided.

mod calls;
mod reconcile;

pub(crate) use calls::{ensure_calls, setters};
pub(crate) use reconcile::{AppliedChanges, Reconcile, Step, ensure, plan};

use crate::changes::{Change, Remark};

/// What `ensure_user` did, or what `plan_user` would do.
///
/// `U` is the user as the product shows it afterwards; a plan has an `Option`, which is `None` for a
/// user that does not exist yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ensured<U> {
    /// The user was not there, and is now.
    #[non_exhaustive]
    Created {
        /// The new user.
        user: U,
        /// What the program must know all the same.
        remarks: Vec<Remark>,
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
    },
    /// The user was there and as wanted; nothing was written.
    #[non_exhaustive]
    Unchanged {
        /// The user.
        user: U,
        /// What the program must know all the same.
        remarks: Vec<Remark>,
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
            Self::Created { user, remarks } => Ensured::Created { user: view(user), remarks },
            Self::Updated { user, changes, remarks } => {
                Ensured::Updated { user: view(user), changes, remarks }
            }
            Self::Unchanged { user, remarks } => Ensured::Unchanged { user: view(user), remarks },
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
