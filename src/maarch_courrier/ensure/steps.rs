//! Which writes lead from the user that is there to the one that is wanted.

use super::super::builder;
use super::super::types::{Mode, NewUser, UserDetails, UserStatus, UserUpdate};
use super::wish::Wanted;
use crate::ensure::{Done, Step, once_each};
use crate::{Change, Conflict, Error, InTheWay, Operation, OperationInfo};

/// One write.
#[derive(Clone, Debug)]
pub enum Write {
    Create,
    /// Creating the login of a deleted account brings that account back.
    Revive,
    /// All personal data at once, because what is left out is wiped.
    Update {
        update: UserUpdate,
        changes: Vec<Change>,
    },
    AddGroup(String),
    RemoveGroup(String),
    AddEntity(String),
    RemoveEntity(String),
}

impl Step for Write {
    fn changes(&self) -> Vec<Change> {
        match self {
            Self::Create => vec![Change::Created],
            Self::Revive => vec![Change::Revived],
            Self::Update { changes, .. } => changes.clone(),
            Self::AddGroup(id) => vec![Change::added("groups", id)],
            Self::RemoveGroup(id) => vec![Change::removed("groups", id)],
            Self::AddEntity(id) => vec![Change::added("entities", id)],
            Self::RemoveEntity(id) => vec![Change::removed("entities", id)],
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Create | Self::Revive => builder::CreateUser::INFO,
            Self::Update { .. } => builder::UpdateUser::INFO,
            Self::AddGroup(_) => builder::AddUserGroup::INFO,
            Self::RemoveGroup(_) => builder::RemoveUserGroup::INFO,
            Self::AddEntity(_) => builder::AddUserEntity::INFO,
            Self::RemoveEntity(_) => builder::RemoveUserEntity::INFO,
        }
    }
}

/// The write that makes the user, or brings it back.
pub fn creation(wanted: &Wanted, is_deleted: bool) -> Result<Write, Error> {
    match (is_deleted, wanted.allowed.revive_deleted) {
        (false, _) => Ok(Write::Create),
        (true, true) => Ok(Write::Revive),
        (true, false) => Err(Error::conflicting(
            builder::CreateUser::INFO,
            Conflict::new("userId", &wanted.login, InTheWay::Deleted),
        )),
    }
}

/// Entities come last: one outside of the caller's perimeter takes the user out of its reach.
pub fn plan(wanted: &Wanted, seen: &UserDetails, done: &Done) -> Result<Vec<Write>, Error> {
    let changes = fields(wanted, seen);
    if done.includes(&Change::Created) && changes.iter().any(is_identity) {
        return Err(Error::revived(
            builder::CreateUser::INFO,
            Conflict::new("userId", &wanted.login, InTheWay::Deleted),
        ));
    }
    let mut writes = Vec::new();
    if !changes.is_empty() {
        writes.push(Write::Update { update: merged(wanted, seen)?, changes });
    }
    let groups = once_each(seen.groups.iter().filter_map(|group| group.group_id.as_deref()));
    let entities = once_each(seen.entities.iter().filter_map(|entity| entity.entity_id.as_deref()));
    writes.extend(missing(&wanted.groups, &groups).map(Write::AddGroup));
    if wanted.allowed.remove_other_groups {
        writes.extend(others(&wanted.groups, &groups).map(Write::RemoveGroup));
    }
    writes.extend(missing(&wanted.entities, &entities).map(Write::AddEntity));
    if wanted.allowed.remove_other_entities {
        writes.extend(others(&wanted.entities, &entities).map(Write::RemoveEntity));
    }
    Ok(writes)
}

/// The personal data that is not as wanted.
fn fields(wanted: &Wanted, seen: &UserDetails) -> Vec<Change> {
    let NewUser { firstname, lastname, mail, initials, phone, mode, .. } = &wanted.user;
    let phone_now = seen.phone.as_ref().map(|phone| phone.get().unwrap_or_default());
    let status = UserStatus::Active.to_string();
    let is_suspended = seen.status == Some(UserStatus::Suspended);
    let reactivate = wanted.allowed.reactivate_suspended && is_suspended;
    let mode = mode.map(|mode| mode.to_string());
    let compared = [
        ("firstname", Some(firstname.as_str()), seen.firstname.as_deref()),
        ("lastname", Some(lastname.as_str()), seen.lastname.as_deref()),
        ("mail", Some(mail.as_str()), seen.mail.as_deref()),
        ("initials", initials.as_ref().map(|text| text.as_str()), seen.initials.as_deref()),
        // One that cannot be read cannot be compared.
        (
            "phone",
            phone.as_ref().map(|text| text.as_str()).filter(|_| phone_now.is_some()),
            phone_now,
        ),
        ("mode", mode.as_deref(), seen.mode.as_ref().map(|mode| mode.as_str())),
        ("status", reactivate.then_some(status.as_str()), seen.status.as_ref().map(|s| s.as_str())),
    ];
    compared
        .into_iter()
        .filter_map(|(field, wanted, now)| {
            let wanted = wanted?;
            (wanted != now.unwrap_or_default()).then(|| Change::set(field, now, wanted))
        })
        .collect()
}

/// Whether a change is about who the person is. A new account differs in nothing of that.
fn is_identity(change: &Change) -> bool {
    // A server that tidies names gives a new account other ones, too.
    matches!(change, Change::Set { field: "firstname" | "lastname" | "mail", .. })
        && !change.is_of_form()
}

/// The wanted data, and for the rest what is there.
fn merged(wanted: &Wanted, seen: &UserDetails) -> Result<UserUpdate, Error> {
    let NewUser { firstname, lastname, mail, initials, phone, mode, .. } = &wanted.user;
    let kept_phone = || match (&seen.phone, wanted.allowed.wipe_unreadable_phone) {
        (Some(phone), _) => Ok(phone.get().unwrap_or_default().to_owned()),
        (None, true) => Ok(String::new()),
        (None, false) => Err(Error::unsafe_change(
            builder::UpdateUser::INFO,
            "the `phone` cannot be read by this account and would be wiped; give one, or call \
             `wipe_unreadable_phone(true)`"
                .to_owned(),
        )),
    };
    let phone = phone.as_ref().map_or_else(kept_phone, |phone| Ok(phone.to_string()))?;
    let initials = initials.as_ref().map(|text| text.as_str()).or(seen.initials.as_deref());
    let mode = mode.or_else(|| seen.mode.as_ref()?.as_str().parse::<Mode>().ok());
    let is_suspended = seen.status == Some(UserStatus::Suspended);
    let status =
        (wanted.allowed.reactivate_suspended && is_suspended).then_some(UserStatus::Active);
    UserUpdate::builder()
        .firstname(firstname.as_str())
        .lastname(lastname.as_str())
        .mail(mail.as_str())
        .initials(initials.unwrap_or_default())
        .phone(phone)
        .maybe_mode(mode)
        .maybe_status(status)
        .try_into()
        .map_err(|error| {
            let detail = format!("what is there cannot be sent back: {error}");
            Error::unsafe_change(builder::UpdateUser::INFO, detail)
        })
}

fn missing(wanted: &[String], there: &[&str]) -> impl Iterator<Item = String> {
    let missing: Vec<String> =
        wanted.iter().filter(|id| !there.contains(&id.as_str())).cloned().collect();
    missing.into_iter()
}

fn others(wanted: &[String], there: &[&str]) -> impl Iterator<Item = String> {
    let others: Vec<String> = there
        .iter()
        .filter(|id| !wanted.iter().any(|wanted| wanted == *id))
        .map(|id| (*id).to_owned())
        .collect();
    others.into_iter()
}
