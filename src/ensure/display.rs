//! `Display` of plans and results: a few lines for a person.

use std::fmt::{Display, Formatter, Result};

use super::{Ensured, Plan, PlannedAction};
use crate::changes::{Change, Charge, Remark};

impl<U> Display for Plan<U> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self.action() {
            PlannedAction::Create => "the user would be created",
            PlannedAction::Update => "the user would be changed",
            PlannedAction::Nothing => "the user is as desired",
        })?;
        write_changes(f, self.changes())?;
        for missing in self.missing() {
            write!(f, "\n  missing: {missing}")?;
        }
        for list in self.unchecked() {
            write!(f, "\n  not checked: {list}")?;
        }
        if self.may_cost() {
            f.write_str("\n  may cost money")?;
        }
        write_remarks(f, self.remarks())
    }
}

impl<U> Display for Ensured<U> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::Created { .. } => "the user was created",
            Self::Updated { .. } => "the user was changed",
            Self::Unchanged { .. } => "the user is as desired",
        })?;
        write_changes(f, self.changes())?;
        match self.charge() {
            Charge::None => {}
            Charge::Made => f.write_str("\n  a charge was made")?,
            Charge::MayHaveBeenMade => f.write_str("\n  a charge may have been made")?,
        }
        write_remarks(f, self.remarks())
    }
}

/// The changes below a first line, which tells of a creation or a deletion.
pub fn write_changes(f: &mut Formatter<'_>, changes: &[Change]) -> Result {
    let is_told = |change: &&Change| matches!(change, Change::Created | Change::Deleted);
    changes
        .iter()
        .filter(|change| !is_told(change))
        .try_for_each(|change| write!(f, "\n  {change}"))
}

pub fn write_remarks(f: &mut Formatter<'_>, remarks: &[Remark]) -> Result {
    remarks.iter().try_for_each(|remark| write!(f, "\n  note: {remark}"))
}
