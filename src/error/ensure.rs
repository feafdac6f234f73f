//! What `ensure_user` adds: refusals of its own, and what it had done before it failed.

use super::{Error, Kind};
use crate::changes::{Change, Remark};
use crate::conflict::{Conflict, ConflictHolder};
use crate::operation::OperationInfo;

/// What `ensure_user` had to say.
impl Error {
    /// What `ensure_user` had already done when it failed, in this order; empty for a plain call.
    ///
    /// It is safe to run it again: what is done is not done twice.
    pub fn changes_made(&self) -> &[Change] {
        &self.inner.changes_made
    }

    /// What is to be known of the changes that `ensure_user` had made when it failed, as
    /// [`Ensured::remarks`](crate::Ensured::remarks) says it of a success.
    pub fn remarks(&self) -> &[Remark] {
        &self.inner.remarks
    }

    /// What was asked would lose or replace something that nobody mentioned; it was not done.
    ///
    /// # Troubleshooting
    /// The message names what would be lost, and the option that allows it.
    pub fn is_unsafe_change(&self) -> bool {
        self.inner.kind == Kind::Unsafe
    }

    /// The server said that a change was made, and does not show it.
    ///
    /// # Troubleshooting
    /// The message names the field or list. Maarch Courrier ignores `phone` without a word when the
    /// account of the program lacks `manage_personal_data`; MyReports keeps roles in step with the
    /// telephone system. Somebody else may also have changed it back in the same moment.
    pub fn is_not_applied(&self) -> bool {
        self.inner.kind == Kind::NotApplied
    }

    /// What was asked cannot be done without losing something.
    pub(crate) fn unsafe_change(operation: &'static OperationInfo, detail: String) -> Self {
        Self::own(Kind::Unsafe, operation, detail)
    }

    /// A change was made, and is not there.
    pub(crate) fn not_applied(operation: &'static OperationInfo, change: &Change) -> Self {
        let detail =
            format!("the server took the change of `{}` and does not show it", change.target());
        Self::own(Kind::NotApplied, operation, detail)
    }

    /// What is done is undone by somebody else, time and again.
    pub(crate) fn no_progress(operation: &'static OperationInfo) -> Self {
        let detail =
            "the user changes as fast as it is changed here; somebody else is at work on it";
        Self::own(Kind::NotApplied, operation, detail.to_owned())
    }

    /// Somebody is in the way, and nothing was written to find that out.
    pub(crate) fn conflicting(operation: &'static OperationInfo, conflict: Conflict) -> Self {
        let mut detail = conflict.to_string();
        if *conflict.holder() == ConflictHolder::Deleted {
            detail.push_str(", and `revive_deleted(true)` would bring it back");
        }
        let mut error = Self::own(Kind::Conflict, operation, detail);
        error.inner.conflict = Some(conflict);
        error
    }

    /// Creating brought a deleted account back, which nobody had asked for.
    pub(crate) fn revived(operation: &'static OperationInfo, conflict: Conflict) -> Self {
        let detail = "a deleted account with this login came back instead of a new user";
        let mut error = Self::own(Kind::NotApplied, operation, detail.to_owned());
        error.inner.conflict = Some(conflict);
        error
    }

    /// A list that would never end.
    pub(crate) fn endless_list(operation: &'static OperationInfo, detail: &str) -> Self {
        Self::own(Kind::Unreadable, operation, detail.to_owned())
    }

    /// The refusal was about something that is taken; who has it was looked up.
    pub(crate) fn with_holder(mut self, holder: ConflictHolder) -> Self {
        self.inner.conflict = self.inner.conflict.map(|known| match known.holder() {
            ConflictHolder::Unknown => known.with_holder(holder),
            _ => known,
        });
        self
    }

    /// With a sentence that helps the one who reads it.
    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.inner.hint = Some(hint);
        self
    }

    /// The changes that were made before, and what is to be known of them.
    pub(crate) fn after(mut self, changes: Vec<Change>, remarks: Vec<Remark>) -> Self {
        self.inner.changes_made = changes;
        self.inner.remarks = remarks;
        self
    }
}
