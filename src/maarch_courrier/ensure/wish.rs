//! What is wanted of a person, checked before anything is sent.

use super::super::types::{EntityId, GroupId, NewUser};
use super::super::{Client, builder};
use super::subject::Person;
use crate::ensure::once_each;
use crate::request::Slot;
use crate::{Error, Operation};

/// What the caller has said so far.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub user: Slot<NewUser>,
    pub groups: Slot<Vec<GroupId>>,
    pub entities: Slot<Vec<EntityId>>,
    pub allowed: Allowed,
}

/// What may be done beyond adding.
#[derive(Clone, Copy, Debug, Default)]
pub struct Allowed {
    pub remove_other_groups: bool,
    pub remove_other_entities: bool,
    pub revive_deleted: bool,
    pub reactivate_suspended: bool,
    pub wipe_unreadable_phone: bool,
}

/// A wish that the product could fulfil.
#[derive(Debug)]
pub struct Wanted {
    /// As the server stores it.
    pub login: String,
    pub user: NewUser,
    pub groups: Vec<String>,
    pub entities: Vec<String>,
    pub allowed: Allowed,
}

impl Wish {
    pub fn person(self, client: Client) -> Result<Person, Error> {
        Ok(Person::new(client, self.checked()?))
    }

    fn checked(self) -> Result<Wanted, Error> {
        let refused = |reason| Error::refused(builder::CreateUser::INFO, reason);
        let user = self.user.required("user").map_err(refused)?;
        let groups = self.groups.optional("groups").map_err(refused)?.unwrap_or_default();
        let entities = self.entities.optional("entities").map_err(refused)?.unwrap_or_default();
        Ok(Wanted {
            login: user.user_id.to_ascii_lowercase(),
            user,
            groups: once_each(groups.iter().map(ToString::to_string)),
            entities: once_each(entities.iter().map(ToString::to_string)),
            allowed: self.allowed,
        })
    }
}
