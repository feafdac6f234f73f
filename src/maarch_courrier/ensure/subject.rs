//! Looking at a person, and writing to it.

use super::super::types::{EntityToAdd, GroupToAdd, UserDetails, UserStatus};
use super::super::{Client, builder};
use super::steps::{self, Write};
use super::wish::Wanted;
use crate::ensure::{Done, Step, Subject};
use crate::{Conflict, Error, InTheWay, Operation, Remark, Response};

/// One person in one installation.
pub struct Person {
    client: Client,
    wanted: Wanted,
    /// Known as soon as the user was found or created.
    id: Option<i32>,
    /// A deleted account has the login.
    is_deleted: bool,
    /// What the server reported beside its successes.
    remarks: Vec<Remark>,
}

impl Person {
    pub fn new(client: Client, wanted: Wanted) -> Self {
        Self { client, wanted, id: None, is_deleted: false, remarks: Vec::new() }
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

impl Person {
    /// The answer alone; a problem beside it is remembered with what was done.
    fn kept<A>(&mut self, step: &Write, answer: Response<A>) -> A {
        if let Some(problem) = answer.problem() {
            let changes = step.changes().into_iter().take(1);
            let problems =
                changes.map(|change| Remark::Problem { change, problem: problem.clone() });
            self.remarks.extend(problems);
        }
        answer.into_inner()
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
        let client = self.client.clone();
        let id = seen.as_ref().map(|user| user.id).unwrap_or_default();
        let groups = |groups| seen.clone().map(|user| UserDetails { groups, ..user });
        let entities = |entities| seen.clone().map(|user| UserDetails { entities, ..user });
        Ok(match step {
            Write::Create | Write::Revive => {
                let call = client.create_user().body(self.wanted.user.clone());
                let created = self.kept(step, call.send().await?);
                self.id = Some(created.id);
                None
            }
            Write::Update { update, .. } => {
                let call = client.update_user().id(id).body(update.clone());
                self.kept(step, call.send().await?);
                None
            }
            Write::AddGroup(group) => {
                let body = GroupToAdd::builder().group_id(group.as_str());
                let call = client.add_user_group().id(id).body(body);
                groups(self.kept(step, call.send().await?).groups)
            }
            Write::RemoveGroup(group) => {
                let call = client.remove_user_group().id(id).group_id(group.as_str());
                groups(self.kept(step, call.send().await?).groups)
            }
            Write::AddEntity(entity) => {
                let body = EntityToAdd::builder().entity_id(entity.as_str());
                let call = client.add_user_entity().id(id).body(body);
                entities(self.kept(step, call.send().await?).entities)
            }
            Write::RemoveEntity(entity) => {
                let call = client.remove_user_entity().id(id).entity_id(entity.as_str());
                entities(self.kept(step, call.send().await?).entities)
            }
        })
    }

    fn remarks(&self, _: Option<&UserDetails>, _: &Done) -> Vec<Remark> {
        self.remarks.clone()
    }

    /// A login or a membership that is there already is a plain 400, in the server's language.
    fn may_be_a_race(&self, error: &Error) -> bool {
        error.is_bad_request()
    }
}
