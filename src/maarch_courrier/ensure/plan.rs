//! Plans the writes from the current to the desired user.

use super::super::operation;
use super::super::types::{UserDetails, UserUpdate};
use super::desired::{DesiredUser, Place};
use super::fields;
use super::places::{self, CurrentPlaces};
use crate::ensure::{AppliedChanges, Step};
use crate::{Change, Conflict, ConflictHolder, Error, Operation, OperationInfo};

/// One write.
#[derive(Clone, Debug)]
pub enum CourrierStep {
    Create,
    /// Creating the login of a deleted account revives that account.
    Revive,
    /// All personal data at once, because missing fields are cleared.
    Update {
        update: Box<UserUpdate>,
        changes: Vec<Change>,
    },
    AddGroup(Place),
    RemoveGroup(String),
    AddEntity(Place),
    RemoveEntity(String),
    /// Another role in a group, with the old one.
    SetGroupRole(Place, Option<String>),
    SetEntityRole(Place, Option<String>),
    /// One of the user's own entities, with the old primary one.
    SetPrimary(String, Option<String>),
}

impl Step for CourrierStep {
    fn changes(&self) -> Vec<Change> {
        let added = |list, place: &Place| {
            let role = place.role.as_deref().filter(|role| !role.is_empty());
            let role = role.map(|role| Change::role(list, &place.id, None, role));
            [vec![Change::added(list, &place.id)], role.into_iter().collect()].concat()
        };
        let role = |list, place: &Place, from: &Option<String>| {
            let to = place.role.as_deref().unwrap_or_default();
            vec![Change::role(list, &place.id, from.as_deref(), to)]
        };
        match self {
            Self::Create => vec![Change::Created],
            Self::Revive => vec![Change::Revived],
            Self::Update { changes, .. } => changes.clone(),
            Self::AddGroup(place) => added("groups", place),
            Self::RemoveGroup(id) => vec![Change::removed("groups", id)],
            Self::AddEntity(place) => added("entities", place),
            Self::RemoveEntity(id) => vec![Change::removed("entities", id)],
            Self::SetGroupRole(place, from) => role("groups", place, from),
            Self::SetEntityRole(place, from) => role("entities", place, from),
            Self::SetPrimary(id, from) => vec![Change::set("primary_entity", from.as_deref(), id)],
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Create | Self::Revive => operation::CreateUser::INFO,
            Self::Update { .. } => operation::UpdateUser::INFO,
            Self::AddGroup(_) => operation::AddUserGroup::INFO,
            Self::RemoveGroup(_) => operation::RemoveUserGroup::INFO,
            Self::AddEntity(_) => operation::AddUserEntity::INFO,
            Self::RemoveEntity(_) => operation::RemoveUserEntity::INFO,
            Self::SetGroupRole(..) => operation::UpdateUserGroup::INFO,
            Self::SetEntityRole(..) => operation::UpdateUserEntity::INFO,
            Self::SetPrimary(..) => operation::SetPrimaryEntity::INFO,
        }
    }
}

/// Returns the step that creates the user, or revives it.
pub fn create_step(desired: &DesiredUser, is_deleted: bool) -> Result<CourrierStep, Error> {
    match (is_deleted, desired.options.revive_deleted) {
        (false, _) => Ok(CourrierStep::Create),
        (true, true) => Ok(CourrierStep::Revive),
        (true, false) => Err(Error::conflicting(
            operation::CreateUser::INFO,
            Conflict::new("userId", &desired.login, ConflictHolder::Deleted),
        )),
    }
}

/// The groups and entities of a new user.
pub fn given(desired: &DesiredUser) -> Vec<Change> {
    let groups = desired.groups.iter().cloned().map(CourrierStep::AddGroup);
    let entities = desired.entities.iter().cloned().map(CourrierStep::AddEntity);
    groups.chain(entities).flat_map(|step| step.changes()).collect()
}

/// Entities come last: one outside of the caller's perimeter makes the user inaccessible. The primary one is
/// added first, and set while the user is still accessible.
pub fn plan(
    desired: &DesiredUser,
    current: &UserDetails,
    applied: &AppliedChanges,
) -> Result<Vec<CourrierStep>, Error> {
    let changes = fields::changes(desired, current)?;
    if applied.includes(&Change::Created) && changes.iter().any(is_identity) {
        return Err(Error::revived(
            operation::CreateUser::INFO,
            Conflict::new("userId", &desired.login, ConflictHolder::Deleted),
        ));
    }
    let mut writes = Vec::new();
    if !changes.is_empty() {
        let update = Box::new(fields::update(desired, current)?);
        writes.push(CourrierStep::Update { update, changes });
    }
    let (groups, entities) = (CurrentPlaces::groups(current), CurrentPlaces::entities(current));
    writes.extend(groups.missing(&desired.groups).map(CourrierStep::AddGroup));
    let roles = groups.other_roles(&desired.groups);
    writes.extend(roles.map(|(place, from)| CourrierStep::SetGroupRole(place, from)));
    if desired.options.remove_other_groups {
        writes.extend(groups.others(&desired.groups).map(CourrierStep::RemoveGroup));
    }
    let roles = entities.other_roles(&desired.entities);
    writes.extend(roles.map(|(place, from)| CourrierStep::SetEntityRole(place, from)));
    let (primary, rest): (Vec<Place>, Vec<Place>) = entities
        .missing(&desired.entities)
        .partition(|place| desired.primary_entity.as_ref() == Some(&place.id));
    writes.extend(primary.into_iter().map(CourrierStep::AddEntity));
    writes.extend(
        places::primary(desired, current).map(|(id, from)| CourrierStep::SetPrimary(id, from)),
    );
    writes.extend(rest.into_iter().map(CourrierStep::AddEntity));
    if desired.options.remove_other_entities {
        writes.extend(entities.others(&desired.entities).map(CourrierStep::RemoveEntity));
    }
    Ok(writes)
}

/// Returns whether a change is about identity fields, in which a new account does not differ.
fn is_identity(change: &Change) -> bool {
    // A server that normalizes names does so for a new account, too.
    let is_named = |field: &str| matches!(field, "firstname" | "lastname" | "mail");
    matches!(change, Change::Set { field, .. } if is_named(field)) && !change.is_normalization()
}
