//! What was done to a user, and what is to be known of it.

mod change;
mod problem;
mod remark;

pub use change::Change;
pub use problem::Problem;
pub use remark::Remark;
