//! The file of people: a CSV with one person per line, read as a stream.

mod columns;
mod limit;
mod problem;
mod reader;
mod text;

#[cfg(test)]
mod tests;

pub use problem::Problem;
pub use reader::{PeopleReader, Person};
pub use text::Encoding;
