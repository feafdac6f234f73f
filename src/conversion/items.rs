//! The argument types of setters for lists.

use std::vec;

use super::IntoValue;

/// A list for a request field: a `Vec` or slice of its items, a `Vec` of their builders, or an array or the `into_iter()`
/// of a `Vec` of anything that converts into one, such as a string for a role.
///
/// An empty `vec![]` of objects needs their type, such as `Vec::<PatchOperation>::new()`: it could be one of builders.
///
/// ```
/// use user_provisioning::myreports::types::{NewUser, Role};
///
/// let typed = NewUser::builder().roles(vec![Role::AdminUser, Role::CustomerUser]);
/// let texts = NewUser::builder().roles(["admin.user", "customer.user"]);
/// let read = vec!["admin.user".to_owned()];
/// let many = NewUser::builder().roles(read.into_iter());
/// let none = NewUser::builder().roles(vec![]);
/// # let _ = (typed, texts, many, none);
/// ```
pub trait Items<T> {
    /// Converts into the items.
    ///
    /// # Errors
    ///
    /// The position of the first invalid item, counted from 1, and what is wrong with it.
    fn into_items(self) -> Result<Vec<T>, String>;
}

// Generated code has another for `Vec`s of builders. A general one would leave the items of every `vec![]` open.
impl<T> Items<T> for Vec<T> {
    fn into_items(self) -> Result<Vec<T>, String> {
        Ok(self)
    }
}

impl<T: Clone> Items<T> for &[T] {
    fn into_items(self) -> Result<Vec<T>, String> {
        Ok(self.to_vec())
    }
}

impl<T, U: IntoValue<T>, const N: usize> Items<T> for [U; N] {
    fn into_items(self) -> Result<Vec<T>, String> {
        converted(self)
    }
}

impl<T, U: IntoValue<T>> Items<T> for vec::IntoIter<U> {
    fn into_items(self) -> Result<Vec<T>, String> {
        converted(self)
    }
}

fn converted<T, U: IntoValue<T>>(items: impl IntoIterator<Item = U>) -> Result<Vec<T>, String> {
    let convert = |(index, item): (usize, U)| {
        item.into_value().map_err(|reason| format!("item {}: {reason}", index + 1))
    };
    items.into_iter().enumerate().map(convert).collect()
}
