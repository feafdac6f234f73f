//! Reads and writes a user.

use super::super::types::{
    EntityToAdd, GroupToAdd, UserDetails, UserEntityUpdate, UserGroupUpdate, UserStatus, UserUpdate,
};
use super::super::{Client, operation};
use super::desired::{DesiredInput, DesiredUser};
use super::plan::{self, CourrierStep};
use super::{fields, links, listed};
use crate::ensure::{
    AppliedChanges, Index, Known, Lookup, Reconcile, References, Step, adds_to, if_shown,
};
use crate::{Change, Conflict, ConflictHolder, Error, Operation, RawObject, Remark, Response};

/// The reconciler of one user.
pub struct UserReconciler {
    client: Client,
    desired: DesiredUser,
    /// Known once the user was found or created.
    id: Option<i32>,
    /// The caller named the account by its id.
    is_named: bool,
    lookup: Lookup<i32>,
    /// A deleted account has the login.
    is_deleted: bool,
    /// This run created or revived the account.
    is_made: bool,
    /// Problems that the server reported with successes.
    remarks: Vec<Remark>,
    /// The links of the account to other programs as first read; `None` for a new or revived one.
    links: Option<RawObject>,
}

impl DesiredInput {
    pub fn reconciler(self, client: Client) -> Result<UserReconciler, Error> {
        let index = Index::in_scope(self.directory.clone(), client.base_url());
        let index = index.map_err(|why| Error::refused(operation::CreateUser::INFO, why))?;
        let id = self.id;
        Ok(UserReconciler::new(client, self.checked()?, id, Lookup::new(index)))
    }
}

impl UserReconciler {
    pub fn new(client: Client, desired: DesiredUser, id: Option<i32>, lookup: Lookup<i32>) -> Self {
        Self {
            client,
            desired,
            id,
            is_named: id.is_some(),
            lookup,
            is_deleted: false,
            is_made: false,
            remarks: Vec::new(),
            links: None,
        }
    }

    /// Looks up the id of the login, if an account has it that is not deleted.
    ///
    /// The list comes first: it has the id, and an existing user needs no other request.
    async fn find(&mut self) -> Result<Option<i32>, Error> {
        let listed = match self.lookup.first() {
            Some(index) => index.get(&self.desired.login),
            None => listed::id_of(&self.client, &self.desired.login).await?,
        };
        if let Some(id) = self.only(listed)? {
            return Ok(Some(id));
        }
        // The list has no deleted accounts, which a creation would revive.
        let login = self.desired.login.as_str();
        let status = self.client.get_user_status().user(login).send().await?.into_inner().status;
        self.is_deleted = status == Some(UserStatus::Deleted);
        if status.is_none() || self.is_deleted {
            return Ok(None);
        }
        // Another program may have created the account after the list.
        let holder = ConflictHolder::OutOfReach;
        let conflict = Conflict::new("userId", &self.desired.login, holder);
        let found = self.only(listed::id_of(&self.client, login).await?)?;
        found.map(Some).ok_or_else(|| Error::conflicting(operation::CreateUser::INFO, conflict))
    }

    fn only(&self, found: Known<i32>) -> Result<Option<i32>, Error> {
        found.only(operation::UpdateUser::INFO, "userId", &self.desired.login)
    }
}

impl UserReconciler {
    fn has_login(&self, user: &UserDetails) -> bool {
        user.user_id.eq_ignore_ascii_case(&self.desired.login)
    }

    /// Notes that the account was deleted, such as after the list; it is only revived, never updated.
    fn deleted(&mut self) -> Result<(), Error> {
        if self.is_named {
            let login = &self.desired.login;
            let conflict = Conflict::new("userId", login, ConflictHolder::Deleted);
            return Err(Error::conflicting(operation::UpdateUser::INFO, conflict));
        }
        self.lookup.correct(&self.desired.login);
        self.id = None;
        self.is_deleted = true;
        Ok(())
    }

    /// Adds a hint to a refusal that the caller cannot explain otherwise.
    fn with_hint(&self, error: Error) -> Error {
        let is_about_phone =
            error.is_bad_request() && error.message().is_some_and(|text| text.contains("phone"));
        if is_about_phone && self.desired.user.phone.is_none() {
            return error.with_hint(
                "the phone that the account has is sent back, and the server does not take it; give one",
            );
        }
        error
    }

    /// Returns the response's body, and stores its problem as a remark.
    fn record_problem<A>(&mut self, step: &CourrierStep, response: Response<A>) -> A {
        if let Some(problem) = response.problem() {
            let changes = step.changes().into_iter().take(1);
            let problems =
                changes.map(|change| Remark::Problem { change, problem: problem.clone() });
            self.remarks.extend(problems);
        }
        response.into_inner()
    }
}

impl Reconcile for UserReconciler {
    type Current = UserDetails;
    type Step = CourrierStep;
    const SERVICE: &'static str = "maarch_courrier";

    async fn fetch(&mut self) -> Result<Option<UserDetails>, Error> {
        let (id, current) = loop {
            if self.id.is_none() {
                self.id = self.find().await?;
            }
            let Some(id) = self.id else { return Ok(None) };
            let outcome = self.client.get_user_details().id(id).send().await;
            if !self.lookup.is_disproved_by(&outcome, |user| self.has_login(user)) {
                break (id, outcome?.into_inner());
            }
            self.lookup.correct(&self.desired.login);
            self.id = None;
        };
        // Data must be sent back to the user that it was read from, in the signature book as well.
        if current.id != id || !self.is_named && !self.has_login(&current) {
            return Err(Error::another_user(operation::UpdateUser::INFO));
        }
        if !self.has_login(&current) {
            return Err(other_login());
        }
        if current.status == Some(UserStatus::Deleted) {
            return self.deleted().map(|()| None);
        }
        self.lookup.confirm(&self.desired.login, current.id);
        if self.links.is_none() && !self.is_made {
            self.links.clone_from(&current.external_id);
        }
        Ok(Some(current))
    }

    fn create_step(&self) -> Result<CourrierStep, Error> {
        plan::create_step(&self.desired, self.is_deleted)
    }

    fn plan(
        &self,
        current: &UserDetails,
        applied: &AppliedChanges,
    ) -> Result<Vec<CourrierStep>, Error> {
        let mut writes = plan::plan(&self.desired, current, applied)?;
        // A server with the signature book replaces the links of a user without an account there.
        if let Some(lost) = links::lost(self.links.as_ref(), current.external_id.as_ref()) {
            let update = fields::update(&self.desired, current)?;
            let update = Box::new(UserUpdate { external_id: Some(lost), ..update });
            let changes = vec![Change::set(links::FIELD, None, links::RESTORED)];
            writes.insert(0, CourrierStep::Update { update, changes });
        }
        Ok(writes)
    }

    fn given(&self) -> Vec<Change> {
        plan::given(&self.desired)
    }

    async fn references(&self, changes: &[Change]) -> Result<References, Error> {
        let mut references = References::default();
        if adds_to(changes, "groups") {
            let list = if_shown(self.client.list_groups().lenient().send().await)?;
            let ids = list.map(|list| list.into_inner().into_inner().groups);
            // Without the privilege `admin_groups` they have no ids.
            let ids = ids.map(|groups| groups.into_iter().filter_map(|group| group.group_id));
            let ids = ids.map(Iterator::collect).filter(|ids: &Vec<String>| !ids.is_empty());
            references.compare("groups", changes, ids);
        }
        if adds_to(changes, "entities") {
            let list = if_shown(self.client.list_entities().lenient().send().await)?;
            let ids = list.map(|list| list.into_inner().into_inner().entities);
            let ids = ids.map(|entities| entities.into_iter().filter_map(|one| one.entity_id));
            references.compare("entities", changes, ids.map(Iterator::collect));
        }
        Ok(references)
    }

    async fn apply(
        &mut self,
        step: &CourrierStep,
        current: Option<UserDetails>,
    ) -> Result<Option<UserDetails>, Error> {
        let client = self.client.clone();
        let id = current.as_ref().map(|user| user.id).unwrap_or_default();
        let groups = |groups| current.clone().map(|user| UserDetails { groups, ..user });
        let entities = |entities| current.clone().map(|user| UserDetails { entities, ..user });
        Ok(match step {
            CourrierStep::Create | CourrierStep::Revive => {
                let call = client.create_user().body(self.desired.user.clone());
                let created = self.record_problem(step, call.send().await?);
                self.id = Some(created.id);
                self.is_made = true;
                None
            }
            CourrierStep::Update { update, .. } => {
                let call = client.update_user().id(id).body((**update).clone());
                let response = call.send().await.map_err(|error| self.with_hint(error))?;
                self.record_problem(step, response);
                None
            }
            CourrierStep::AddGroup(group) => {
                let body = GroupToAdd::builder().group_id(group.id.as_str());
                let body = body.maybe_role(group.role.clone());
                let call = client.add_user_group().id(id).body(body);
                groups(self.record_problem(step, call.send().await?).groups)
            }
            CourrierStep::RemoveGroup(group) => {
                let call = client.remove_user_group().id(id).group_id(group.as_str());
                groups(self.record_problem(step, call.send().await?).groups)
            }
            CourrierStep::AddEntity(entity) => {
                let body = EntityToAdd::builder().entity_id(entity.id.as_str());
                let body = body.maybe_role(entity.role.clone());
                let call = client.add_user_entity().id(id).body(body);
                entities(self.record_problem(step, call.send().await?).entities)
            }
            CourrierStep::SetGroupRole(group, _) => {
                let role = group.role.as_deref().unwrap_or_default();
                let call = client.update_user_group().id(id).group_id(group.id.as_str());
                let call = call.body(UserGroupUpdate::builder().role(role));
                self.record_problem(step, call.send().await?);
                None
            }
            CourrierStep::SetEntityRole(entity, _) => {
                let role = entity.role.as_deref().unwrap_or_default();
                let call = client.update_user_entity().id(id).entity_id(entity.id.as_str());
                let call = call.body(UserEntityUpdate::builder().user_role(role));
                self.record_problem(step, call.send().await?);
                None
            }
            CourrierStep::SetPrimary(entity, _) => {
                let call = client.set_primary_entity().id(id).entity_id(entity.as_str());
                entities(self.record_problem(step, call.send().await?).entities)
            }
            CourrierStep::RemoveEntity(entity) => {
                let call = client.remove_user_entity().id(id).entity_id(entity.as_str());
                entities(self.record_problem(step, call.send().await?).entities)
            }
        })
    }

    fn remarks(&self, current: Option<&UserDetails>, applied: &AppliedChanges) -> Vec<Remark> {
        let mut remarks = self.remarks.clone();
        if applied.includes(&Change::Revived) {
            remarks.push(Remark::Revived);
        }
        let status = UserStatus::Active.to_string();
        if applied.includes(&Change::set("status", None, &status)) {
            remarks.push(Remark::OldPassword);
        }
        let Some(current) = current else { return remarks };
        let is_open = applied.includes(&Change::set("status", None, &status));
        if let Some(status) =
            current.status.as_ref().filter(|_| fields::is_closed(current) && !is_open)
        {
            remarks.push(Remark::Closed { status: status.to_string() });
        }
        if self.links.is_some() && !applied.is_empty() && self.links != current.external_id {
            remarks.push(Remark::LinksChanged);
        }
        remarks
    }

    /// An existing login or membership is a plain 400, in the server's language.
    fn may_be_concurrent(&self, error: &Error) -> bool {
        error.is_bad_request()
    }
}

fn other_login() -> Error {
    let detail = "the account with this id has another login, and no login can be changed in this product; \
                  keep the one it has, or make another account";
    Error::unsafe_change(operation::UpdateUser::INFO, detail.to_owned())
}
