//! Looking at a person, and writing to it.

use super::super::Client;
use super::super::types::{NewUser, User};
use super::plan::{self, EnsureOptions, EvolutionPlatformStep};
use crate::Error;
use crate::ensure::{AppliedChanges, Reconcile};

/// One person on the platform.
pub struct UserReconciler {
    client: Client,
    desired: NewUser,
    options: EnsureOptions,
}

impl UserReconciler {
    pub fn new(client: Client, desired: NewUser, options: EnsureOptions) -> Self {
        Self { client, desired, options }
    }
}

impl Reconcile for UserReconciler {
    type Current = User;
    type Step = EvolutionPlatformStep;

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        let name = self.desired.identity_name.as_str();
        match self.client.get_user().identity_name(name).send().await {
            Ok(user) => Ok(Some(user.into_inner())),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn create_step(&self) -> Result<EvolutionPlatformStep, Error> {
        Ok(EvolutionPlatformStep::Create)
    }

    fn plan(
        &self,
        current: &User,
        _: &AppliedChanges,
    ) -> Result<Vec<EvolutionPlatformStep>, Error> {
        plan::plan(&self.desired, self.options, current)
    }

    /// The answers to both writes repeat what was sent, so the user is looked at afterwards.
    async fn apply(
        &mut self,
        step: &EvolutionPlatformStep,
        _: Option<User>,
    ) -> Result<Option<User>, Error> {
        match step {
            EvolutionPlatformStep::Create => {
                self.client.create_user().body(self.desired.clone()).send().await?;
            }
            EvolutionPlatformStep::Patch { patch, .. } => {
                let name = self.desired.identity_name.as_str();
                let call = self.client.patch_user().identity_name(name);
                call.body(patch.clone()).send().await?;
            }
        }
        Ok(None)
    }

    /// What a name that is taken leads to is not documented: any refusal may say it.
    fn may_be_concurrent(&self, error: &Error) -> bool {
        error.is_conflict() || error.is_bad_request()
    }
}
