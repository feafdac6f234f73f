//! Plans the writes from the current to the desired user.

use super::super::types::{NewUser, PatchOp, PatchOperation, Role, User, UserPatch};
use super::scope::{Id, Scope, normal_address};
use crate::ensure::{Step, dedup_stable};
use crate::sanitize::OneLine;
use crate::{Change, Conflict, ConflictHolder, Error, OperationInfo};

/// Why an account that was named is left as it is.
const OTHER_ADDRESS: &str = "the account with this id has another address than the wanted one; to change it, call \
                             `renamed_from` with the address that it has";
/// The prefix of roles of which a user can have only one.
const SUPERVISOR: &str = "customer.user.supervisor";
/// Roles that another system manages: they cannot be removed here.
const GOVERNED: [Role; 2] = [Role::CustomerUserPbx, Role::CustomerUserMicrosoftTeams];

/// The list of roles, as it is called on the wire.
pub const ROLES: &str = "roles";

/// A validated desired state.
#[derive(Debug)]
pub struct DesiredUser {
    pub user: NewUser,
    /// Without duplicates.
    roles: Vec<Role>,
    own_role: Role,
    remove_other_roles: bool,
    /// The address that the account may have instead of the wanted one.
    renamed_from: Option<String>,
    /// The account was named, and may have any address.
    is_named: bool,
    create_step: &'static OperationInfo,
    change: &'static OperationInfo,
}

/// One write.
#[derive(Clone, Debug)]
pub struct MyReportsStep {
    operation: &'static OperationInfo,
    changes: Vec<Change>,
    /// Absent for a creation.
    pub patch: Option<UserPatch>,
}

impl Step for MyReportsStep {
    fn changes(&self) -> Vec<Change> {
        self.changes.clone()
    }

    fn operation(&self) -> &'static OperationInfo {
        self.operation
    }
}

impl DesiredUser {
    pub fn new(
        user: NewUser,
        scope: &Scope,
        remove_other_roles: bool,
        renamed_from: Option<String>,
        is_named: bool,
    ) -> Result<Self, String> {
        let roles = dedup_stable(user.roles.iter().cloned());
        if roles.iter().filter(|role| is_supervisor(role)).count() > 1 {
            return Err("`roles` has two supervisor roles, of which a user can have one".to_owned());
        }
        let (create_step, change) = (scope.create_step(), scope.change());
        let own_role = scope.own_role();
        Ok(Self {
            user,
            roles,
            own_role,
            remove_other_roles,
            renamed_from,
            is_named,
            create_step,
            change,
        })
    }

    /// The desired roles that may be misspelled.
    pub fn unknown_roles(&self) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(|role| !role.is_known())
    }

    pub fn email(&self) -> &str {
        &self.user.email
    }

    /// The address before, if it is another one than the wanted.
    pub fn former_email(&self) -> Option<&str> {
        self.renamed_from.as_deref().filter(|old| !is_same_address(old, self.email()))
    }

    /// Whether the account has the wanted address, or the one that it had before.
    pub fn is_meant(&self, current: &User) -> bool {
        let Some(now) = current.email.as_deref() else { return true };
        is_same_address(now, self.email())
            || self.former_email().is_some_and(|old| is_same_address(now, old))
    }

    /// Whether the account gets the wanted address by this.
    pub fn is_renamed(&self, current: &User) -> bool {
        let now = current.email.as_deref();
        now.is_some_and(|now| !is_same_address(now, self.email())) && self.is_meant(current)
    }

    /// The address is taken by somebody else.
    pub fn taken(&self, by: &Id) -> Error {
        let conflict = Conflict::new("email", self.email(), ConflictHolder::User(by.to_string()));
        Error::conflicting(self.change, conflict)
    }

    pub fn create_step(&self) -> MyReportsStep {
        MyReportsStep { operation: self.create_step, changes: vec![Change::Created], patch: None }
    }

    /// Whether the response to a creation shows the stored user, so that it need not be read: it has the role
    /// that the server adds, and every desired value. Requested roles are read, because they are synchronized
    /// with other systems, which may drop them.
    pub fn is_stored_as(&self, created: &User) -> bool {
        let has_address =
            created.email.as_deref().is_some_and(|email| is_same_address(email, self.email()));
        has_address
            && !created.id.is_empty()
            && self.roles.iter().all(|role| *role == self.own_role)
            && created.roles.contains(&self.own_role)
            && self.plan(created).is_ok_and(|steps| steps.is_empty())
    }

    /// The roles of a new user; it gets the one to log in with by itself.
    pub fn given(&self) -> Vec<Change> {
        self.roles.iter().map(|role| Change::added(ROLES, role)).collect()
    }

    pub fn plan(&self, current: &User) -> Result<Vec<MyReportsStep>, Error> {
        let mut patch = UserPatch::new();
        let mut changes = Vec::new();
        if self.is_named && !self.is_meant(current) {
            return Err(Error::unsafe_change(self.change, OTHER_ADDRESS.to_owned()));
        }
        if self.is_renamed(current) {
            patch = patch.operation(replaced_email(self.email()));
            changes.push(Change::set("email", current.email.as_deref(), self.email()));
        }
        let (now, desired) = (current.display_name.as_deref(), self.user.display_name.as_str());
        if now != Some(desired) {
            patch = patch.display_name(desired);
            changes.push(Change::set("displayName", now, desired));
        }
        let patch = self.plan_roles(&current.roles, patch, &mut changes)?;
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![MyReportsStep { operation: self.change, changes, patch: Some(patch) }])
    }

    fn plan_roles(
        &self,
        there: &[Role],
        mut patch: UserPatch,
        changes: &mut Vec<Change>,
    ) -> Result<UserPatch, Error> {
        let there = &dedup_stable(there.iter().cloned());
        let missing: Vec<&Role> = self.roles.iter().filter(|role| !there.contains(role)).collect();
        let others: Vec<&Role> = there.iter().filter(|role| self.may_remove(role)).collect();
        if self.remove_other_roles && !others.is_empty() {
            let kept = there.iter().filter(|role| !others.contains(role));
            patch = patch.replace_roles(kept.chain(missing.iter().copied()).cloned());
            changes.extend(others.iter().map(|role| Change::removed(ROLES, role)));
        } else {
            self.refuse_second_supervisor(there, &missing)?;
            patch = missing.iter().fold(patch, |patch, role| patch.add_role((*role).clone()));
        }
        changes.extend(missing.iter().map(|role| Change::added(ROLES, role)));
        Ok(patch)
    }

    /// Each role is requested once; if it is missing afterwards, it was not applied.
    pub fn refuse_more_roles(&self, steps: &[MyReportsStep]) -> Result<(), Error> {
        let mut changes = steps.iter().flat_map(|step| &step.changes);
        match changes.find(|change| matches!(change, Change::Added { .. })) {
            Some(change) => Err(Error::not_applied(self.change, change)),
            None => Ok(()),
        }
    }

    fn may_remove(&self, role: &Role) -> bool {
        !self.roles.contains(role) && *role != self.own_role && !GOVERNED.contains(role)
    }

    /// Supervisor roles are exclusive: adding one would remove another.
    fn refuse_second_supervisor(&self, there: &[Role], missing: &[&Role]) -> Result<(), Error> {
        let present = there.iter().find(|role| is_supervisor(role));
        match (present, missing.iter().find(|role| is_supervisor(role))) {
            (Some(present), Some(desired)) => {
                let detail = format!(
                    "the user has the role `{}`, which shuts `{desired}` out; take it away first, or call \
                     `remove_other_roles(true)`",
                    OneLine(present.as_str())
                );
                Err(Error::unsafe_change(self.change, detail))
            }
            _ => Ok(()),
        }
    }
}

fn is_same_address(one: &str, other: &str) -> bool {
    normal_address(one) == normal_address(other)
}

fn replaced_email(email: &str) -> PatchOperation {
    PatchOperation { op: PatchOp::Replace, path: "/email".to_owned(), value: Some(email.into()) }
}

fn is_supervisor(role: &Role) -> bool {
    role.as_str().starts_with(SUPERVISOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_trusted_if_it_shows_what_the_server_adds_and_no_role_was_requested() {
        let own = Role::CustomerUser;
        let stored = |email: Option<&str>, name: &str, roles: Vec<Role>| User {
            id: "u".to_owned(),
            display_name: Some(name.to_owned()),
            email: email.map(str::to_owned),
            primary_tenant: None,
            is_parent: None,
            roles,
        };
        let email = Some("ADA@example.com");
        for (requested, response, expected) in [
            (vec![], stored(email, "Ada", vec![own.clone()]), true),
            (vec![own.clone()], stored(email, "Ada", vec![own.clone()]), true),
            // The response repeats the request, and nothing more.
            (vec![], stored(email, "Ada", vec![]), false),
            (vec![], stored(email, "Other", vec![own.clone()]), false),
            (vec![], stored(Some("bob@example.com"), "Ada", vec![own.clone()]), false),
            (vec![], stored(None, "Ada", vec![own.clone()]), false),
            (
                vec![Role::AdminUser],
                stored(email, "Ada", vec![own.clone(), Role::AdminUser]),
                false,
            ),
        ] {
            let user = NewUser {
                email: "ada@example.com".try_into().expect("an address"),
                display_name: "Ada".try_into().expect("a name"),
                roles: requested,
            };
            let tenant = "t".try_into().expect("a tenant");
            let desired = DesiredUser::new(user, &Scope::Customer(tenant), false, None, false);
            assert_eq!(desired.expect("valid").is_stored_as(&response), expected, "{response:?}");
        }
    }
}
