//! Applies a run with workers on apalis.

mod attempt;
mod breaker;
mod pace;
mod queue;
mod servers;
mod state;
mod worker;

#[cfg(test)]
mod fake;
#[cfg(test)]
mod tests;

pub(crate) use pace::Pace;
pub use pace::Rate;
pub use servers::Servers;
pub(crate) use worker::DEADLINE;
pub use worker::{Pause, Worker};
