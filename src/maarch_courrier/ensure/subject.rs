//! Looking at a person, and writing to it.

use super::super::types::{
    EntityToAdd, GroupToAdd, UserDetails, UserEntityUpdate, UserGroupUpdate, UserStatus, UserUpdate,
};
use super::super::{Client, builder};
use super::steps::{self, Write};
use super::wish::{Wanted, Wish};
use super::{fields, links};
use crate::ensure::{Done, Step, Subject};
use crate::{Change, Conflict, Error, InTheWay, Operation, RawObject, Remark, Response};

/// One person in one installation.
pub struct Person {
    client: Client,
    wanted: Wanted,
    /// Known as soon as the user was found or created.
    id: Option<i32>,
    /// A deleted account has the login.
    is_deleted: bool,
    /// This run made the account, or brought it back.
    is_made: bool,
    /// What the server reported beside its successes.
    remarks: Vec<Remark>,
    /// The links of the account to other programs as they were first seen; none of a new or revived one.
    links: Option<RawObject>,
}

impl Wish {
    pub fn person(self, client: Client) -> Result<Person, Error> {
        Ok(Person::new(client, self.checked()?))
    }
}

impl Person {
    pub fn new(client: Client, wanted: Wanted) -> Self {
        Self {
            client,
            wanted,
            id: None,
            is_deleted: false,
            is_made: false,
            remarks: Vec::new(),
            links: None,
        }
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
    /// A refusal of something that nobody asked for, with what helps.
    fn explained(&self, error: Error) -> Error {
        let is_about_phone =
            error.is_bad_request() && error.message().is_some_and(|text| text.contains("phone"));
        if is_about_phone && self.wanted.user.phone.is_none() {
            return error.with_hint(
                "the phone that the account has is sent back, and the server does not take it; give one",
            );
        }
        error
    }

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
        let Some(id) = self.id else { return Ok(None) };
        let seen = self.client.get_user_details().id(id).send().await?.into_inner();
        // What is sent back goes to whom it was read of, in the signature book as well.
        if !seen.user_id.eq_ignore_ascii_case(&self.wanted.login) {
            return Err(Error::unsafe_change(
                builder::UpdateUser::INFO,
                "the server shows the data of another login".to_owned(),
            ));
        }
        if self.links.is_none() && !self.is_made {
            self.links.clone_from(&seen.external_id);
        }
        Ok(Some(seen))
    }

    fn creation(&self) -> Result<Write, Error> {
        steps::creation(&self.wanted, self.is_deleted)
    }

    fn plan(&self, seen: &UserDetails, done: &Done) -> Result<Vec<Write>, Error> {
        let mut writes = steps::plan(&self.wanted, seen, done)?;
        // A server with the signature book replaces the links of a person who has no account there.
        if let Some(lost) = links::lost(self.links.as_ref(), seen.external_id.as_ref()) {
            let update = fields::update(&self.wanted, seen)?;
            let update = Box::new(UserUpdate { external_id: Some(lost), ..update });
            let changes = vec![Change::set(links::FIELD, None, links::RESTORED)];
            writes.insert(0, Write::Update { update, changes });
        }
        Ok(writes)
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
                self.is_made = true;
                None
            }
            Write::Update { update, .. } => {
                let call = client.update_user().id(id).body((**update).clone());
                let answer = call.send().await.map_err(|error| self.explained(error))?;
                self.kept(step, answer);
                None
            }
            Write::AddGroup(group) => {
                let body = GroupToAdd::builder().group_id(group.id.as_str());
                let body = body.maybe_role(group.role.clone());
                let call = client.add_user_group().id(id).body(body);
                groups(self.kept(step, call.send().await?).groups)
            }
            Write::RemoveGroup(group) => {
                let call = client.remove_user_group().id(id).group_id(group.as_str());
                groups(self.kept(step, call.send().await?).groups)
            }
            Write::AddEntity(entity) => {
                let body = EntityToAdd::builder().entity_id(entity.id.as_str());
                let body = body.maybe_role(entity.role.clone());
                let call = client.add_user_entity().id(id).body(body);
                entities(self.kept(step, call.send().await?).entities)
            }
            Write::SetGroupRole(group, _) => {
                let role = group.role.as_deref().unwrap_or_default();
                let call = client.update_user_group().id(id).group_id(group.id.as_str());
                let call = call.body(UserGroupUpdate::builder().role(role));
                self.kept(step, call.send().await?);
                None
            }
            Write::SetEntityRole(entity, _) => {
                let role = entity.role.as_deref().unwrap_or_default();
                let call = client.update_user_entity().id(id).entity_id(entity.id.as_str());
                let call = call.body(UserEntityUpdate::builder().user_role(role));
                self.kept(step, call.send().await?);
                None
            }
            Write::SetPrimary(entity, _) => {
                let call = client.set_primary_entity().id(id).entity_id(entity.as_str());
                entities(self.kept(step, call.send().await?).entities)
            }
            Write::RemoveEntity(entity) => {
                let call = client.remove_user_entity().id(id).entity_id(entity.as_str());
                entities(self.kept(step, call.send().await?).entities)
            }
        })
    }

    fn remarks(&self, seen: Option<&UserDetails>, done: &Done) -> Vec<Remark> {
        let mut remarks = self.remarks.clone();
        if done.includes(&Change::Revived) {
            remarks.push(Remark::Revived);
        }
        let status = UserStatus::Active.to_string();
        if done.includes(&Change::set("status", None, &status)) {
            remarks.push(Remark::OldPassword);
        }
        let Some(seen) = seen else { return remarks };
        let is_open = done.includes(&Change::set("status", None, &status));
        if let Some(status) = seen.status.as_ref().filter(|_| fields::is_closed(seen) && !is_open) {
            remarks.push(Remark::Closed { status: status.to_string() });
        }
        if self.links.is_some() && !done.is_empty() && self.links != seen.external_id {
            remarks.push(Remark::LinksChanged);
        }
        remarks
    }

    /// A login or a membership that is there already is a plain 400, in the server's language.
    fn may_be_a_race(&self, error: &Error) -> bool {
        error.is_bad_request()
    }
}
