//! Which writes lead from the user that is there to the one that is wanted.

use super::super::builder;
use super::super::types::{NewUser, UserDetails, UserUpdate};
use crate::ensure::Step;
use crate::{Change, Conflict, Error, InTheWay, Operation, OperationInfo};

/// One write.
#[derive(Clone, Debug)]
pub enum Write {
    Create,
    /// Names and address at once, because the product wants all of them.
    Update {
        update: UserUpdate,
        changes: Vec<Change>,
    },
}

impl Step for Write {
    fn changes(&self) -> Vec<Change> {
        match self {
            Self::Create => vec![Change::Created],
            Self::Update { changes, .. } => changes.clone(),
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Create => builder::CreateUser::INFO,
            Self::Update { .. } => builder::UpdateUser::INFO,
        }
    }
}

pub fn plan(wanted: &NewUser, seen: &UserDetails) -> Result<Vec<Write>, Error> {
    let is_other_kind =
        wanted.is_rest.zip(seen.is_rest).is_some_and(|(wanted, there)| wanted != there);
    if is_other_kind {
        let somebody = InTheWay::User(seen.id.to_string());
        return Err(Error::conflicting(
            builder::CreateUser::INFO,
            Conflict::new("login", &wanted.login, somebody),
        ));
    }
    let compared = [
        ("firstname", wanted.firstname.as_str(), seen.firstname.as_deref()),
        ("lastname", wanted.lastname.as_str(), seen.lastname.as_deref()),
        ("email", wanted.email.as_str(), seen.email.as_deref()),
    ];
    let changes: Vec<Change> = compared
        .into_iter()
        .filter(|(_, wanted, now)| *wanted != now.unwrap_or_default())
        .map(|(field, wanted, now)| Change::set(field, now, wanted))
        .collect();
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let update = UserUpdate::builder()
        .firstname(wanted.firstname.as_str())
        .lastname(wanted.lastname.as_str())
        .email(wanted.email.as_str())
        .try_into()
        .map_err(|error| Error::refused(builder::UpdateUser::INFO, format!("{error}")))?;
    Ok(vec![Write::Update { update, changes }])
}
