//! Remarks: facts that a program must know although a call succeeded.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Change, Problem};
use crate::sanitize::OneLine;

/// Something that a program must know although `ensure_user` or `offboard_user` succeeded.
///
/// [`kind`](Self::kind) is a name that is stable across versions, also in JSON. `Display` is one sentence
/// that is safe to log: it holds no name, login or address of a person.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # use user_provisioning::maarch_courrier::types::NewUser;
/// # use user_provisioning_sandbox::Sandbox;
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.maarch_courrier_client();
/// # let ada = NewUser::builder()
/// #     .user_id("alovelace").mail("ada@example.com").firstname("Ada").lastname("Lovelace");
/// let done = client.ensure_user().user(ada).send().await?;
/// for remark in done.remarks() {
///     eprintln!("{}: {remark}", remark.kind());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Remark {
    /// A change was made, but the server reports that a follow-up step failed: Maarch Courrier could not
    /// update the signature book. A second run finds the change made, and does not update the book either.
    Problem {
        /// The change.
        change: Change,
        /// The server's report.
        problem: Problem,
    },
    /// The account exists but is closed: it was suspended, or disabled by a directory, and was left so
    /// because reopening was not requested. The user cannot log in.
    Closed {
        /// The status on the wire, such as `SPD`.
        status: String,
    },
    /// A deleted account was revived with a new password: its groups, entities and, on newer servers, its
    /// links to other programs are gone.
    Revived,
    /// The account was reopened, as requested, with the password it had before it was closed.
    OldPassword,
    /// The change altered the links of the account to other programs: a server with the signature book
    /// creates an account there for a user who has none.
    LinksChanged,
    /// The new account has a publicly known password: servers of Maarch Parapheur before 21.03 set one if the
    /// caller gives none.
    PublicPassword,
    /// The account existed with the publicly known password, which was replaced with the given one.
    PublicPasswordReplaced,
    /// The new account does not have the given password: the server set a random one, and sends the user a
    /// link to choose another.
    InitialPasswordNotSet,
    /// The user who left has no groups any more, but the account is open: the person can still log in.
    StaysOpen,
    /// MyReports was asked for a role that this version does not know, which may be a misspelled one: no route
    /// lists the roles that there are.
    UnknownRole {
        /// The role.
        role: String,
    },
    /// The server normalized the value: it trimmed whitespace or changed the case. The user has the
    /// normalized value.
    Tidied {
        /// The field, such as `firstname`.
        field: Cow<'static, str>,
    },
}

impl Remark {
    /// Returns the name of the kind, such as `problem`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Problem { .. } => "problem",
            Self::Closed { .. } => "closed",
            Self::Revived => "revived",
            Self::OldPassword => "old_password",
            Self::LinksChanged => "links_changed",
            Self::PublicPassword => "public_password",
            Self::PublicPasswordReplaced => "public_password_replaced",
            Self::InitialPasswordNotSet => "initial_password_not_set",
            Self::StaysOpen => "stays_open",
            Self::UnknownRole { .. } => "unknown_role",
            Self::Tidied { .. } => "tidied",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem { change, problem } => {
                let subject = change.target();
                match change {
                    Change::Added { item, .. }
                    | Change::Removed { item, .. }
                    | Change::Role { item, .. } => {
                        write!(f, "the change of `{subject}` ({}) was made", OneLine(item))?;
                    }
                    _ => write!(f, "the change of `{subject}` was made")?,
                }
                write!(f, ", but the server reports a problem: {problem}")
            }
            Self::Closed { status } => {
                write!(f, "the account is closed ({}) and was left so", OneLine(status))
            }
            Self::Revived => f.write_str(
                "the old account came back, with a new password; its groups, its entities and its links to \
                 other programs may be gone",
            ),
            Self::OldPassword => {
                f.write_str("the account is open again with the password it had before")
            }
            Self::StaysOpen => {
                f.write_str("the account has no groups, but stays open: the person can still log in")
            }
            Self::UnknownRole { role } => {
                write!(f, "the role {role:?} is not one that this version knows; check its spelling")
            }
            Self::Tidied { field } => {
                write!(f, "the server normalized `{field}`")
            }
            Self::LinksChanged => f.write_str(
                "the server changed the links of the account to other programs with this change",
            ),
            Self::PublicPassword => f.write_str(
                "the new account is open with a password that is publicly known; set another one",
            ),
            Self::PublicPasswordReplaced => f.write_str(
                "the account was open with a password that is publicly known, and has another one now",
            ),
            Self::InitialPasswordNotSet => f.write_str(
                "the server gave the new account a random password and mails a link, so that the password \
                 that was given is not set",
            ),
        }
    }
}
