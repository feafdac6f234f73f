//! What a program must know although a call succeeded.

use std::fmt;

use super::{Change, Problem};

/// Something that a program must know although `ensure_user` succeeded.
///
/// [`kind`](Self::kind) is a word that stays the same from version to version. `Display` is one sentence
/// that is safe to log: it names no person, no login and no address.
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remark {
    /// A change was made, and the server reports that something behind it was not: at Maarch Courrier,
    /// the signature book was not told. A second run finds the change made, and does not tell it.
    Problem {
        /// What was done.
        change: Change,
        /// What the server reports.
        problem: Problem,
    },
    /// The account is there and closed: it was suspended, or switched off by a directory, and stays so
    /// because nobody asked for its return. The person cannot log in.
    Closed {
        /// The state on the wire, such as `SPD`.
        status: String,
    },
    /// The account that came back is the old one, with a new password: its groups, entities and, on newer
    /// servers, its links to other programs are gone.
    Revived,
    /// The account is open again with the password it had before it was closed, as was asked.
    OldPassword,
    /// The links of the account to other programs are not what they were before the change: a server with
    /// the signature book makes an account there for a person who has none.
    LinksChanged,
    /// The new account is open with a password that everybody knows, as servers of Maarch Parapheur
    /// before 21.03 make it, because no other was given.
    PublicPassword,
    /// The account was there, open with the password that everybody knows, and has the one that was given
    /// now.
    PublicPasswordReplaced,
    /// The new account does not have the password that was given: the server gave it a random one, and
    /// sends the person a link for choosing another.
    InitialPasswordNotSet,
    /// The server keeps the value in another form than it was sent: without the blanks around it, or in other
    /// letters. The user has it as the server keeps it.
    Tidied {
        /// The field, such as `firstname`.
        field: &'static str,
    },
}

impl Remark {
    /// A word for the kind of remark, such as `problem`.
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
                        write!(f, "the change of `{subject}` ({item}) was made")?;
                    }
                    _ => write!(f, "the change of `{subject}` was made")?,
                }
                write!(f, ", and the server reports a problem behind it: {problem}")
            }
            Self::Closed { status } => {
                write!(f, "the account is closed ({status}) and was left so")
            }
            Self::Revived => f.write_str(
                "the old account came back, with a new password; its groups, its entities and its links to \
                 other programs may be gone",
            ),
            Self::OldPassword => {
                f.write_str("the account is open again with the password it had before")
            }
            Self::Tidied { field } => {
                write!(f, "the server keeps `{field}` in another form than it was sent")
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
