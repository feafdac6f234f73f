//! The rules of the sandbox: their responses, order, faults, and what is
//! verified afterwards.

mod answers;
mod checks;
mod faults;
