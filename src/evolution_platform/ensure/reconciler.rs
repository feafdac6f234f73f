//! Reads and writes a user.

use uuid::Uuid;

use super::super::types::{NewUser, Role, User};
use super::super::{Client, operation};
use super::plan::{self, EnsureOptions, EvolutionPlatformStep};
use crate::ensure::{AppliedChanges, Reconcile, References, dedup_stable, if_shown};
use crate::{Change, Conflict, ConflictHolder, Error, Operation};

/// The reconciler of one user.
pub struct UserReconciler {
    client: Client,
    desired: NewUser,
    options: EnsureOptions,
    /// The former name, if it differs from the desired one.
    renamed_from: Option<String>,
    /// It has that name.
    has_former_name: bool,
}

impl UserReconciler {
    pub fn new(
        client: Client,
        desired: NewUser,
        options: EnsureOptions,
        renamed_from: Option<String>,
    ) -> Self {
        let renamed_from = renamed_from.filter(|name| *name != *desired.identity_name);
        Self { client, desired, options, renamed_from, has_former_name: false }
    }

    async fn get(&self, name: &str) -> Result<Option<User>, Error> {
        match self.client.get_user().identity_name(name).send().await {
            Ok(user) if self.is_meant(&user) => Ok(Some(user.into_inner())),
            Ok(_) => Err(Error::another_user(operation::PatchUser::INFO)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether the user has the desired name, or the former one: the platform may know it by both.
    fn is_meant(&self, user: &User) -> bool {
        let names = [Some(self.desired.identity_name.as_str()), self.renamed_from.as_deref()];
        names.into_iter().flatten().any(|name| is_same_name(name, &user.identity_name))
    }

    fn former_name(&self) -> Option<&str> {
        self.renamed_from.as_deref().filter(|_| self.has_former_name)
    }
}

impl UserReconciler {
    /// Returns the roles of the platform; `None` if this account cannot read them.
    async fn roles(&self) -> Result<Option<Vec<Uuid>>, Error> {
        let mut pages = self.client.list_roles().stream();
        let mut known = Vec::new();
        while let Some(role) = pages.next().await {
            let Some(Role { id, .. }) = if_shown(role)? else { return Ok(None) };
            known.extend(id.and_then(|id| Uuid::parse_str(&id).ok()));
        }
        Ok(Some(known))
    }
}

impl Reconcile for UserReconciler {
    type Current = User;
    type Step = EvolutionPlatformStep;
    const SERVICE: &'static str = "evolution_platform";

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        let user = self.get(&self.desired.identity_name).await?;
        let Some(former) = &self.renamed_from else { return Ok(user) };
        let before = self.get(former).await?;
        self.has_former_name = user.is_none() && before.is_some();
        match (user, before) {
            // The platform may know a user by both names; two users are two people.
            (Some(user), Some(before)) if user.id.is_none() || user.id != before.id => {
                let holder = user.id.map_or(ConflictHolder::Unknown, ConflictHolder::User);
                let name = &self.desired.identity_name;
                let conflict = Conflict::new("identityName", name, holder);
                Err(Error::conflicting(operation::PatchUser::INFO, conflict))
            }
            (user, before) => Ok(user.or(before)),
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
        plan::plan(&self.desired, self.options, self.former_name(), current)
    }

    fn given(&self) -> Vec<Change> {
        plan::given(&self.desired)
    }

    async fn references(&self, changes: &[Change]) -> Result<References, Error> {
        let mut references = References::default();
        let added = plan::added(&self.desired, changes);
        if added.is_empty() {
            return Ok(references);
        }
        for organization in dedup_stable(added.iter().map(|(organization, _)| *organization)) {
            let call = self.client.get_organization().id(organization.to_string());
            match call.send().await {
                Ok(_) => {}
                Err(error) if error.is_not_found() => {
                    references.miss(plan::ORGANIZATIONS, organization);
                }
                Err(error) if error.is_forbidden() => {
                    references.leave_unchecked(plan::ORGANIZATIONS);
                }
                Err(error) => return Err(error),
            }
        }
        match self.roles().await? {
            Some(known) => {
                let unknown = added.iter().map(|(_, role)| *role).filter(|id| !known.contains(id));
                unknown.for_each(|role| references.miss("roles", role));
            }
            None => references.leave_unchecked("roles"),
        }
        Ok(references)
    }

    /// The responses to both writes echo the request, so the user is fetched afterwards.
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
                let name = self.former_name().unwrap_or(&self.desired.identity_name);
                let call = self.client.patch_user().identity_name(name);
                call.body(patch.clone()).send().await?;
            }
        }
        Ok(None)
    }

    /// The response for a taken name is not documented: any refusal may mean it.
    fn may_be_concurrent(&self, error: &Error) -> bool {
        error.is_conflict() || error.is_bad_request()
    }
}

/// Whether these are the same identity name; the platform may write it in another case.
pub fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
