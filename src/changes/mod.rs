//! The changes of a user, and remarks on them.

mod change;
mod charge;
mod problem;
mod remark;

pub use change::Change;
pub use charge::Charge;
pub use problem::Problem;
pub use remark::Remark;
