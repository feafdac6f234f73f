//! Looking at a person, and writing to it.

use super::super::types::{EntityToAdd, GroupToAdd, UserDetails, UserStatus};
use super::super::{Client, builder};
use super::steps::{self, Write};
use super::wish::Wanted;
use crate::ensure::{Done, Subject};
use crate::{Conflict, Error, InTheWay, Operation};

/// One person in one installation.
pub struct Person {
    client: Client,
    wanted: Wanted,
    /// Known as soon as the user was found or created.
    id: Option<i32>,
    /// A deleted account has the login.
    is_deleted: bool,
}

impl Person {
    pub fn new(client: Client, wanted: Wanted) -> Self {
        Self { client, wanted, id: None, is_deleted: false }
    }

    /// The id that belongs to the login, if an account has it.
    async fn find(&mut self) -> Result<Option<i32>, Error> {
        let login = &self.wanted.login;
        let known = self.client.get_user_status().user(login.as_str()).send().await?.into_inner();
        self.is_deleted = known.status == Some(UserStatus::Deleted);
        if known.status.is_none() || self.is_deleted {
            return Ok(None);
        }
        let list = self.client.list_users().lenient().send().await?;
        let found = list.users.iter().find(|user| user.user_id.eq_ignore_ascii_case(login));
        match found {
            Some(user) => Ok(Some(user.id)),
            None => Err(Error::conflicting(
                builder::CreateUser::INFO,
                Conflict::new("userId", login, InTheWay::OutOfReach),
            )),
        }
    }
}

impl Subject for Person {
    type Seen = UserDetails;
    type Step = Write;

    async fn look(&mut self) -> Result<Option<UserDetails>, Error> {
        if self.id.is_none() {
            self.id = self.find().await?;
        }
        match self.id {
            Some(id) => Ok(Some(self.client.get_user_details().id(id).send().await?.into_inner())),
            None => Ok(None),
        }
    }

    fn creation(&self) -> Result<Write, Error> {
        steps::creation(&self.wanted, self.is_deleted)
    }

    fn plan(&self, seen: &UserDetails, done: &Done) -> Result<Vec<Write>, Error> {
        steps::plan(&self.wanted, seen, done)
    }

    async fn carry_out(
        &mut self,
        step: &Write,
        seen: Option<UserDetails>,
    ) -> Result<Option<UserDetails>, Error> {
        let client = &self.client;
        let id = seen.as_ref().map(|user| user.id).unwrap_or_default();
        let groups = |groups| seen.clone().map(|user| UserDetails { groups, ..user });
        let entities = |entities| seen.clone().map(|user| UserDetails { entities, ..user });
        Ok(match step {
            Write::Create | Write::Revive => {
                let created = client.create_user().body(self.wanted.user.clone()).send().await?;
                self.id = Some(created.id);
                None
            }
            Write::Update { update, .. } => {
                client.update_user().id(id).body(update.clone()).send().await?;
                None
            }
            Write::AddGroup(group) => {
                let body = GroupToAdd::builder().group_id(group.as_str());
                groups(client.add_user_group().id(id).body(body).send().await?.into_inner().groups)
            }
            Write::RemoveGroup(group) => {
                let call = client.remove_user_group().id(id).group_id(group.as_str());
                groups(call.send().await?.into_inner().groups)
            }
            Write::AddEntity(entity) => {
                let body = EntityToAdd::builder().entity_id(entity.as_str());
                let call = client.add_user_entity().id(id).body(body);
                entities(call.send().await?.into_inner().entities)
            }
            Write::RemoveEntity(entity) => {
                let call = client.remove_user_entity().id(id).entity_id(entity.as_str());
                entities(call.send().await?.into_inner().entities)
            }
        })
    }

    /// A login or a membership that is there already is a plain 400, in the server's language.
    fn may_be_a_race(&self, error: &Error) -> bool {
        error.is_bad_request()
    }
}
