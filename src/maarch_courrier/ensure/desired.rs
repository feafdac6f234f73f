//! The desired state of a user, validated before anything is sent.

use super::super::operation;
use super::super::types::{EntityId, GroupId, Mode, NewUser};
use crate::ensure::Index;
use crate::request::Field;
use crate::{Error, Operation};

/// The settings of both calls.
#[derive(Clone, Debug, Default)]
pub struct DesiredInput {
    pub user: Field<NewUser>,
    pub groups: Field<Vec<GroupId>>,
    pub entities: Field<Vec<EntityId>>,
    pub group_roles: Vec<(Field<GroupId>, String)>,
    pub entity_roles: Vec<(Field<EntityId>, String)>,
    pub primary_entity: Field<EntityId>,
    pub authorized_api: Option<Vec<String>>,
    pub options: EnsureOptions,
    pub directory: Option<Index<i32>>,
    pub id: Option<i32>,
}

/// The options of `ensure_user`.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnsureOptions {
    pub remove_other_groups: bool,
    pub remove_other_entities: bool,
    pub revive_deleted: bool,
    pub reactivate_suspended: bool,
    pub keep_old_password: bool,
    pub wipe_unreadable_phone: bool,
}

/// A group or an entity, and the desired role in it, if one was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub id: String,
    pub role: Option<String>,
}

/// A validated desired state.
#[derive(Debug)]
pub struct DesiredUser {
    /// As the server stores it.
    pub login: String,
    pub user: NewUser,
    pub groups: Vec<Place>,
    /// The primary one first, if one is given.
    pub entities: Vec<Place>,
    pub primary_entity: Option<String>,
    pub authorized_api: Option<Vec<String>>,
    pub options: EnsureOptions,
}

impl DesiredInput {
    pub fn checked(self) -> Result<DesiredUser, Error> {
        let refused = |reason| Error::refused(operation::CreateUser::INFO, reason);
        let user = self.user.required("user").map_err(refused)?;
        let groups = self.groups.optional("groups").map_err(refused)?.unwrap_or_default();
        let entities = self.entities.optional("entities").map_err(refused)?.unwrap_or_default();
        let primary = self.primary_entity.optional("primary_entity").map_err(refused)?;
        let group_roles = roles(self.group_roles, "group_role").map_err(refused)?;
        let entity_roles = roles(self.entity_roles, "entity_role").map_err(refused)?;
        if self.authorized_api.is_some() && user.mode.is_some_and(|mode| mode != Mode::Rest) {
            let reason = "`authorized_api` is for users of the mode `rest` only".to_owned();
            return Err(refused(reason));
        }
        Ok(DesiredUser {
            login: user.user_id.to_ascii_lowercase(),
            user,
            groups: places(groups, group_roles),
            entities: places(primary.iter().cloned().chain(entities), entity_roles),
            primary_entity: primary.map(|id| id.to_string()),
            authorized_api: self.authorized_api,
            options: self.options,
        })
    }
}

fn roles<T>(given: Vec<(Field<T>, String)>, name: &str) -> Result<Vec<(T, String)>, String> {
    given.into_iter().map(|(id, role)| Ok((id.required(name)?, role))).collect()
}

/// Removes duplicates in order of first occurrence; the last role counts.
fn places<T: ToString>(
    ids: impl IntoIterator<Item = T>,
    roles: impl IntoIterator<Item = (T, String)>,
) -> Vec<Place> {
    let without = ids.into_iter().map(|id| (id, None));
    let with = roles.into_iter().map(|(id, role)| (id, Some(role)));
    let mut places: Vec<Place> = Vec::new();
    for (id, role) in without.chain(with) {
        let id = id.to_string();
        match places.iter_mut().find(|place| place.id == id) {
            Some(known) => known.role = role.or(known.role.take()),
            None => places.push(Place { id, role }),
        }
    }
    places
}
