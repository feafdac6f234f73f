//! The rules of the sandbox: what they answer, in which order, how they break an answer, and what is
//! said of them afterwards.

mod answers;
mod checks;
mod faults;
