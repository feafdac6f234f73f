//! The argument types of setters.

mod into_value;
mod items;

pub use into_value::IntoValue;
pub use items::Items;
