//! Exit codes.

use std::process::ExitCode;

use crate::error::with_causes;
use crate::journal::{ItemState, Summary};
use crate::{Error, ErrorKind};

/// The exit codes; clap exits with 2 on wrong usage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    Setup = 1,
    Failed = 3,
    Unsure = 4,
    Approval = 5,
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl Exit {
    /// The exit code for a run.
    pub fn of(summary: &Summary) -> Self {
        let count = |state| summary.count(state);
        if count(ItemState::Unsure) > 0 {
            Self::Unsure
        } else if count(ItemState::Failed) + count(ItemState::Blocked) > 0 {
            Self::Failed
        } else {
            Self::Done
        }
    }
}

/// Prints an error and its causes to standard error.
pub fn explain(error: &Error) -> Exit {
    complain!("error: {}", with_causes(error));
    for problem in error.problems() {
        complain!("  {problem}");
    }
    match error.kind() {
        ErrorKind::Approval => Exit::Approval,
        _ => Exit::Setup,
    }
}
