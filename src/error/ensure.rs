//! Errors of `ensure_user` and `offboard_user`: their own refusals, and the changes it made before it failed.

use super::{Error, Kind};
use crate::changes::{Change, Charge, Remark};
use crate::conflict::{Conflict, ConflictHolder};
use crate::operation::OperationInfo;

/// Failures of `ensure_user` and `offboard_user`.
impl Error {
    /// Returns the changes that `ensure_user` or `offboard_user` made before it failed, in order; empty for a
    /// plain call.
    ///
    /// It is safe to run the call again: it does not repeat these changes.
    pub fn changes_made(&self) -> &[Change] {
        &self.inner.changes_made
    }

    /// Returns remarks on the changes that `ensure_user` made before it failed, as
    /// [`Ensured::remarks`](crate::Ensured::remarks) does after a success.
    pub fn remarks(&self) -> &[Remark] {
        &self.inner.remarks
    }

    /// Returns whether `ensure_user` refused a change that would lose or replace something without an option
    /// that allows it; or `offboard_user` one that a person has to decide: a deletion that is not allowed, a
    /// user whom somebody has to replace first, or a product that cannot do it. Also if the server shows another
    /// user than the one that was asked for.
    ///
    /// # Troubleshooting
    /// The message names what would be lost, and the option that allows it. The change was not made.
    pub fn is_unsafe_change(&self) -> bool {
        self.inner.kind == Kind::Unsafe
    }

    /// Returns whether the server accepted a change but does not show it afterwards.
    ///
    /// # Troubleshooting
    /// The message names the field or list. Maarch Courrier silently ignores `phone` when the caller's
    /// account lacks `manage_personal_data`; MyReports synchronizes roles with the telephone system. Another
    /// program may also have reverted the change at the same time.
    pub fn is_not_applied(&self) -> bool {
        self.inner.kind == Kind::NotApplied
    }

    /// The change would lose something, and no option allows it.
    pub(crate) fn unsafe_change(operation: &'static OperationInfo, detail: String) -> Self {
        Self::own(Kind::Unsafe, operation, detail)
    }

    /// A read shows somebody else than the user that was asked for, to whom nothing may be written.
    pub(crate) fn another_user(operation: &'static OperationInfo) -> Self {
        let detail = "the server shows another user than the one that was asked for, who must not be changed";
        Self::unsafe_change(operation, detail.to_owned())
    }

    /// The server accepted a change and does not show it.
    pub(crate) fn not_applied(operation: &'static OperationInfo, change: &Change) -> Self {
        let detail =
            format!("the server accepted the change of `{}` but does not show it", change.target());
        Self::own(Kind::NotApplied, operation, detail)
    }

    /// Another program keeps reverting the changes.
    pub(crate) fn no_progress(operation: &'static OperationInfo) -> Self {
        let detail =
            "the user keeps changing; another program is probably changing it at the same time";
        Self::own(Kind::NotApplied, operation, detail.to_owned())
    }

    /// A conflict that was found by reading; nothing was written.
    pub(crate) fn conflicting(operation: &'static OperationInfo, conflict: Conflict) -> Self {
        let mut detail = conflict.to_string();
        if *conflict.holder() == ConflictHolder::Deleted {
            detail.push_str(", and `revive_deleted(true)` would bring it back");
        }
        let mut error = Self::own(Kind::Conflict, operation, detail);
        error.inner.conflict = Some(conflict);
        error
    }

    /// The creation revived a deleted account although `revive_deleted` was not set.
    pub(crate) fn revived(operation: &'static OperationInfo, conflict: Conflict) -> Self {
        let detail =
            "the server revived a deleted account with this login instead of creating a user";
        let mut error = Self::own(Kind::NotApplied, operation, detail.to_owned());
        error.inner.conflict = Some(conflict);
        error
    }

    /// The pages of a list would never end, or are not all of it.
    pub(crate) fn unreadable_list(operation: &'static OperationInfo, detail: &str) -> Self {
        Self::own(Kind::Unreadable, operation, detail.to_owned())
    }

    /// Adds the holder that a lookup found to a conflict whose holder was unknown.
    pub(crate) fn with_holder(mut self, holder: ConflictHolder) -> Self {
        self.inner.conflict = self.inner.conflict.map(|known| match known.holder() {
            ConflictHolder::Unknown => known.with_holder(holder),
            _ => known,
        });
        self
    }

    /// Adds a hint for the reader of the message.
    #[cfg_attr(
        not(feature = "maarch_courrier"),
        allow(dead_code, reason = "called by ensure_user of Maarch Courrier")
    )]
    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.inner.hint = Some(hint);
        self
    }

    /// Adds the changes that were made before the failure, and the remarks on them.
    pub(crate) fn after(
        mut self,
        changes: Vec<Change>,
        remarks: Vec<Remark>,
        charge: Charge,
    ) -> Self {
        self.inner.changes_made = changes;
        self.inner.remarks = remarks;
        self.inner.charge = charge;
        self
    }
}
