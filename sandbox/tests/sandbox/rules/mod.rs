//! The rules of the sandbox: their responses, order, faults, and what is
//! verified afterwards.

mod checks;
mod faults;
mod responses;
