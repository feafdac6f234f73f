//! Conflicts: another user has the address, login or name.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A conflict over a unique value: what is taken, and its holder if known.
///
/// `Debug` and `Display` show neither the value nor the id, which can name a person. Its JSON has both, so
/// that it can be stored and read back; the names of the holder are stable across versions.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
/// use user_provisioning::ConflictHolder;
/// use user_provisioning::maarch_courrier::types::NewUser;
///
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// // Creating this user would bring a deleted account back, with its old data.
/// let user = NewUser::builder()
///     .user_id(fixtures::DELETED_LOGIN).firstname("Dora").lastname("DAULL").mail("dd@example.com");
/// let error = client.ensure_user().user(user).send().await.expect_err("the login was used before");
/// let conflict = error.conflict().expect("a conflict");
/// assert_eq!((conflict.key(), conflict.value()), ("userId", Some(fixtures::DELETED_LOGIN)));
/// assert_eq!(conflict.holder(), &ConflictHolder::Deleted);
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    key: Cow<'static, str>,
    value: Option<String>,
    holder: ConflictHolder,
}

/// The holder of a value that is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConflictHolder {
    /// Unknown: the response does not say. Look the user up.
    #[default]
    Unknown,
    /// A user with this id in the same product.
    User(String),
    /// A deleted account of Maarch Courrier, which a creation would revive with its old data.
    Deleted,
    /// An account of the signature book behind Maarch Courrier, which Courrier does not link to this user.
    SignatureBook,
    /// A user that the caller cannot see: in another tenant, or outside of the caller's perimeter.
    OutOfReach,
}

impl Conflict {
    pub(crate) fn new(key: &'static str, value: &str, holder: ConflictHolder) -> Self {
        Self::of_request(key, Some(value.to_owned()), holder)
    }

    /// The conflict of a request, in which the value may be unknown.
    pub(crate) fn of_request(
        key: &'static str,
        value: Option<String>,
        holder: ConflictHolder,
    ) -> Self {
        Self { key: key.into(), value, holder }
    }

    pub(crate) fn with_holder(mut self, holder: ConflictHolder) -> Self {
        self.holder = holder;
        self
    }

    /// Returns the unique field, as the document spells it: `email`, `userId` (`user_id` in an update),
    /// `login` or `identityName`.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the requested value, if it is known.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Returns the holder.
    pub fn holder(&self) -> &ConflictHolder {
        &self.holder
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = &self.key;
        match self.holder {
            ConflictHolder::Unknown => write!(f, "the {key} is taken"),
            ConflictHolder::User(_) => write!(f, "another user has the {key}"),
            ConflictHolder::Deleted => write!(f, "a deleted account has the {key}"),
            ConflictHolder::SignatureBook => {
                write!(f, "an account of the signature book has the {key}")
            }
            ConflictHolder::OutOfReach => {
                write!(f, "a user that this account cannot see has the {key}")
            }
        }
    }
}

impl fmt::Debug for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conflict({self})")
    }
}
