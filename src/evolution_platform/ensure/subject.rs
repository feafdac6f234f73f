//! Looking at a person, and writing to it.

use super::super::Client;
use super::super::types::{NewUser, User};
use super::steps::{self, Allowed, Write};
use crate::Error;
use crate::ensure::{Done, Subject};

/// One person on the platform.
pub struct Person {
    client: Client,
    wanted: NewUser,
    allowed: Allowed,
}

impl Person {
    pub fn new(client: Client, wanted: NewUser, allowed: Allowed) -> Self {
        Self { client, wanted, allowed }
    }
}

impl Subject for Person {
    type Seen = User;
    type Step = Write;

    async fn look(&mut self) -> Result<Option<User>, Error> {
        let name = self.wanted.identity_name.as_str();
        match self.client.get_user().identity_name(name).send().await {
            Ok(user) => Ok(Some(user.into_inner())),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn creation(&self) -> Result<Write, Error> {
        Ok(Write::Create)
    }

    fn plan(&self, seen: &User, _: &Done) -> Result<Vec<Write>, Error> {
        steps::plan(&self.wanted, self.allowed, seen)
    }

    /// The answers to both writes repeat what was sent, so the user is looked at afterwards.
    async fn carry_out(&mut self, step: &Write, _: Option<User>) -> Result<Option<User>, Error> {
        match step {
            Write::Create => {
                self.client.create_user().body(self.wanted.clone()).send().await?;
            }
            Write::Patch { patch, .. } => {
                let name = self.wanted.identity_name.as_str();
                let call = self.client.patch_user().identity_name(name);
                call.body(patch.clone()).send().await?;
            }
        }
        Ok(None)
    }

    /// What a name that is taken leads to is not documented: any refusal may say it.
    fn may_be_a_race(&self, error: &Error) -> bool {
        error.is_conflict() || error.is_bad_request()
    }
}
