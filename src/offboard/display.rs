//! `Display` of plans and results: a few lines for a person.

use std::fmt::{Display, Formatter, Result};

use super::{Loss, OffboardAction, OffboardOutcome, OffboardPlan, Offboarded};
use crate::ensure::{write_changes, write_remarks};

impl<U> Display for OffboardPlan<U> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match (self.action(), self.user()) {
            (_, None) => "there is no such user",
            (OffboardAction::Suspend, _) => "the account would be suspended",
            (OffboardAction::RemoveAccess, _) => "groups and entities would be removed",
            (OffboardAction::Delete, _) => "the account would be deleted",
            (OffboardAction::Nothing, _) if self.refusal().is_some() => "nothing would be done",
            (OffboardAction::Nothing, _) => "there is nothing to do",
        })?;
        write_changes(f, self.changes())?;
        write_losses(f, self.losses())?;
        if let Some(refusal) = self.refusal() {
            write!(f, "\n  refused: {refusal}")?;
        }
        write_remarks(f, self.remarks())
    }
}

impl<U> Display for Offboarded<U> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self.outcome() {
            OffboardOutcome::Suspended => "the account was suspended",
            OffboardOutcome::AccessRemoved => "groups and entities were removed",
            OffboardOutcome::Deleted => "the account was deleted",
            OffboardOutcome::Unchanged => "there was nothing to do",
            OffboardOutcome::Absent => "there is no such user",
        })?;
        write_changes(f, self.changes())?;
        write_losses(f, self.losses())?;
        write_remarks(f, self.remarks())
    }
}

fn write_losses(f: &mut Formatter<'_>, losses: &[Loss]) -> Result {
    losses.iter().try_for_each(|loss| write!(f, "\n  lost: {loss}"))
}
