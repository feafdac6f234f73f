//! Looking at a person, and writing to it.

use super::super::Client;
use super::super::types::{NewUser, User, UserDetails};
use super::steps::{self, Write};
use crate::Error;
use crate::ensure::{Done, Subject};

/// What makes the list show accounts for programs too; the value does not matter.
const ALL: &str = "rest";

/// One person in one installation.
pub struct Person {
    client: Client,
    wanted: NewUser,
    /// Known as soon as the user was found or created.
    id: Option<i32>,
}

impl Person {
    pub fn new(client: Client, wanted: NewUser) -> Self {
        Self { client, wanted, id: None }
    }

    /// The id that belongs to the login.
    async fn find(&self) -> Result<Option<i32>, Error> {
        let list = self.client.list_users().mode(ALL).lenient().send().await?;
        let has_login = |login: &String| login.eq_ignore_ascii_case(&self.wanted.login);
        let found = list.users.iter().find(|user| user.login.as_ref().is_some_and(has_login));
        if list.users.iter().all(|user| user.login.is_none()) {
            self.may_manage(&list.users).await?;
        }
        Ok(found.map(|user| user.id))
    }

    /// Without the privilege to manage users the list has no logins, and says nothing of who is
    /// there. Looking at a user is refused then, but for oneself.
    async fn may_manage(&self, users: &[User]) -> Result<(), Error> {
        for user in users.iter().take(2) {
            self.client.get_user().id(user.id).send().await?;
        }
        Ok(())
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
            Some(id) => Ok(Some(self.client.get_user().id(id).send().await?.into_inner().user)),
            None => Ok(None),
        }
    }

    fn creation(&self) -> Result<Write, Error> {
        Ok(Write::Create)
    }

    fn plan(&self, seen: &UserDetails, _: &Done) -> Result<Vec<Write>, Error> {
        steps::plan(&self.wanted, seen)
    }

    async fn carry_out(
        &mut self,
        step: &Write,
        seen: Option<UserDetails>,
    ) -> Result<Option<UserDetails>, Error> {
        match (step, seen) {
            (Write::Update { update, .. }, Some(seen)) => {
                let call = self.client.update_user().id(seen.id).body(update.clone());
                let user = call.send().await?.into_inner().user;
                // The answer to a change leaves the groups out.
                Ok(Some(UserDetails { groups: seen.groups, ..user }))
            }
            _ => {
                let created = self.client.create_user().body(self.wanted.clone()).send().await?;
                self.id = Some(created.id);
                Ok(None)
            }
        }
    }

    /// Of two creations at once, one fails with the database's own conflict and a 500, and was not
    /// carried out. An earlier attempt can have been one's own.
    fn is_refusal(&self, error: &Error) -> bool {
        let met_its_twin = error.is_conflict() && error.attempts() == 1;
        met_its_twin || !error.may_have_been_carried_out()
    }
}
