//! The argument types of setters for one value.

use std::any::type_name;
use std::fmt::Display;

/// A value for a request field: the value itself, or whatever converts into it, such as a text for an id or a builder
/// for an object.
///
/// Everything has it that implements [`TryInto`] with an error that can be shown. A failed conversion is reported when
/// the request is built or sent, with the name of the field.
///
/// ```
/// use user_provisioning::maarch_courrier::types::NewUser;
///
/// let ada = NewUser::builder().user_id("alovelace").firstname("Ada").lastname("Lovelace");
/// let refused = ada.mail("ada@example.com").user_id("ada lovelace").build();
/// assert!(refused.unwrap_err().to_string().starts_with("`userId` is invalid"));
/// ```
pub trait IntoValue<T> {
    /// Converts into the value.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    fn into_value(self) -> Result<T, String>;
}

impl<T, V> IntoValue<T> for V
where
    V: TryInto<T>,
    V::Error: Display,
{
    fn into_value(self) -> Result<T, String> {
        self.try_into().map_err(|reason| {
            if type_name::<T>() == type_name::<uuid::Uuid>() {
                // The library names the position of the fault only, not the expected type.
                format!("not a UUID: {reason}")
            } else {
                reason.to_string()
            }
        })
    }
}
