//! Plans the writes from the current to the desired user.

use uuid::Uuid;

use super::super::operation;
use super::super::types::{NewUser, OrganizationRole, User, UserPatch};
use crate::ensure::{Step, dedup_stable};
use crate::{Change, Error, Operation, OperationInfo};

/// The name of the list of roles in organizations on the wire.
pub const ORGANIZATIONS: &str = "organizations";

/// The options of `ensure_user`.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnsureOptions {
    pub change_roles: bool,
    pub remove_other_organizations: bool,
}

/// One write.
#[derive(Clone, Debug)]
pub enum EvolutionPlatformStep {
    Create,
    Patch { patch: UserPatch, changes: Vec<Change> },
}

impl Step for EvolutionPlatformStep {
    fn changes(&self) -> Vec<Change> {
        match self {
            Self::Create => vec![Change::Created],
            Self::Patch { changes, .. } => changes.clone(),
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Create => operation::CreateUser::INFO,
            Self::Patch { .. } => operation::PatchUser::INFO,
        }
    }
}

/// `former_name` is the account's current name, if it is to be changed.
pub fn plan(
    desired: &NewUser,
    options: EnsureOptions,
    former_name: Option<&str>,
    current: &User,
) -> Result<Vec<EvolutionPlatformStep>, Error> {
    let differs = |now: &Option<String>, desired: &str| now.as_deref() != Some(desired);
    let mut patch = UserPatch::builder();
    let mut changes = Vec::new();
    if let Some(former) = former_name {
        patch = patch.identity_name(desired.identity_name.as_str());
        changes.push(Change::set("identityName", Some(former), &desired.identity_name));
    }
    if differs(&current.display_name, &desired.display_name) {
        patch = patch.display_name(desired.display_name.as_str());
        changes.push(set("displayName", &current.display_name, &desired.display_name));
    }
    if differs(&current.email, &desired.email) {
        patch = patch.email(desired.email.as_str());
        changes.push(set("email", &current.email, &desired.email));
    }
    if differs(&current.first_name, &desired.first_name) {
        patch = patch.first_name(desired.first_name.as_str());
        changes.push(set("firstName", &current.first_name, &desired.first_name));
    }
    if differs(&current.last_name, &desired.last_name) {
        patch = patch.last_name(desired.last_name.as_str());
        changes.push(set("lastName", &current.last_name, &desired.last_name));
    }
    let (roles, role_changes) = roles(desired, options, current)?;
    if !role_changes.is_empty() {
        patch = patch.organizations(roles);
        changes.extend(role_changes);
    }
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let patch = patch
        .try_into()
        .map_err(|error| Error::refused(operation::PatchUser::INFO, format!("{error}")))?;
    Ok(vec![EvolutionPlatformStep::Patch { patch, changes }])
}

fn set(field: &'static str, from: &Option<String>, to: &str) -> Change {
    Change::set(field, from.as_deref(), to)
}

/// A role in an organization.
type Place = (Uuid, Uuid);

/// Returns all roles of the desired state, and the changes.
fn roles(
    desired: &NewUser,
    options: EnsureOptions,
    current: &User,
) -> Result<(Vec<OrganizationRole>, Vec<Change>), Error> {
    let desired = desired.organizations.iter().map(|role| (role.organization_id, role.role_id));
    let desired: Vec<Place> = dedup_stable(desired);
    let there: Vec<Option<Place>> = dedup_stable(current.organizations.iter().map(|role| {
        let id = |text: &Option<String>| Uuid::parse_str(text.as_deref()?).ok();
        Some((id(&role.organization_id)?, id(&role.role_id)?))
    }));
    let is_there = |place: &Place| there.contains(&Some(*place));
    let is_wanted_organization = |place: &Place| desired.iter().any(|(id, _)| *id == place.0);
    let mut changes = Vec::new();
    let mut kept = Vec::new();
    for place in there.iter().flatten() {
        let missing_beside = desired.iter().any(|other| other.0 == place.0 && !is_there(other));
        let is_replaced = !desired.contains(place) && missing_beside;
        if is_replaced && !options.change_roles {
            return Err(another_role());
        }
        let is_left_out = options.remove_other_organizations && !is_wanted_organization(place);
        if is_replaced || is_left_out {
            changes.push(Change::removed(ORGANIZATIONS, shown(place)));
        } else {
            kept.push(*place);
        }
    }
    let missing: Vec<Place> = desired.iter().filter(|place| !is_there(place)).copied().collect();
    changes.extend(missing.iter().map(|place| Change::added(ORGANIZATIONS, shown(place))));
    // An unreadable role cannot be sent back.
    if !changes.is_empty() && there.contains(&None) {
        return Err(unreadable_role());
    }
    // Every user has one, so a response without any is incomplete.
    if there.is_empty() && !options.remove_other_organizations {
        return Err(unseen_roles());
    }
    let all = kept.into_iter().chain(missing);
    let all = all.map(|(organization_id, role_id)| OrganizationRole { organization_id, role_id });
    Ok((all.collect(), changes))
}

/// The roles of a new user.
pub fn given(desired: &NewUser) -> Vec<Change> {
    let places = desired.organizations.iter().map(|role| (role.organization_id, role.role_id));
    let places = dedup_stable(places);
    places.iter().map(|place| Change::added(ORGANIZATIONS, shown(place))).collect()
}

/// The organizations and the roles in them that these changes add.
pub fn added(desired: &NewUser, changes: &[Change]) -> Vec<(Uuid, Uuid)> {
    let places = desired.organizations.iter().map(|role| (role.organization_id, role.role_id));
    let is_added = |place: &Place| {
        changes.iter().any(|change| change.added_to(ORGANIZATIONS) == Some(&shown(place)))
    };
    dedup_stable(places).into_iter().filter(is_added).collect()
}

fn shown((organization, role): &Place) -> String {
    format!("role {role} in {organization}")
}

fn another_role() -> Error {
    let detail = "the user has another role in an organization; to put the wanted one in its place, \
                  call `change_roles(true)`";
    Error::unsafe_change(operation::PatchUser::INFO, detail.to_owned())
}

fn unseen_roles() -> Error {
    let detail = "the response shows no organization of the user, and those that are there could be \
                  lost; to go on, call `remove_other_organizations(true)`";
    Error::unsafe_change(operation::PatchUser::INFO, detail.to_owned())
}

fn unreadable_role() -> Error {
    let detail = "the user has a role without readable ids, which would be lost";
    Error::unsafe_change(operation::PatchUser::INFO, detail.to_owned())
}
