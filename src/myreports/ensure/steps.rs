//! Which writes lead from the user that is there to the one that is wanted.

use super::super::types::{NewUser, Role, User, UserPatch};
use super::place::Place;
use crate::ensure::{Step, once_each};
use crate::{Change, Error, OperationInfo};

/// Roles of which a user can have one, by the beginning of their keys.
const SUPERVISOR: &str = "customer.user.supervisor";
/// Roles that another system governs: they cannot be taken away here.
const GOVERNED: [Role; 2] = [Role::CustomerUserPbx, Role::CustomerUserMicrosoftTeams];

/// A wish that the product could fulfil.
#[derive(Debug)]
pub struct Wanted {
    pub user: NewUser,
    /// Without repetitions.
    roles: Vec<Role>,
    own_role: Role,
    remove_other_roles: bool,
    creation: &'static OperationInfo,
    change: &'static OperationInfo,
}

/// One write.
#[derive(Clone, Debug)]
pub struct Write {
    operation: &'static OperationInfo,
    changes: Vec<Change>,
    /// Absent for a creation.
    pub patch: Option<UserPatch>,
}

impl Step for Write {
    fn changes(&self) -> Vec<Change> {
        self.changes.clone()
    }

    fn operation(&self) -> &'static OperationInfo {
        self.operation
    }
}

impl Wanted {
    pub fn new(user: NewUser, place: &Place, remove_other_roles: bool) -> Result<Self, String> {
        let roles = once_each(user.roles.iter().cloned());
        if roles.iter().filter(|role| is_supervisor(role)).count() > 1 {
            return Err("`roles` has two supervisor roles, of which a user can have one".to_owned());
        }
        let (creation, change) = (place.creation(), place.change());
        let own_role = place.own_role();
        Ok(Self { user, roles, own_role, remove_other_roles, creation, change })
    }

    pub fn email(&self) -> &str {
        &self.user.email
    }

    pub fn creation(&self) -> Write {
        Write { operation: self.creation, changes: vec![Change::Created], patch: None }
    }

    pub fn plan(&self, seen: &User) -> Result<Vec<Write>, Error> {
        let mut patch = UserPatch::new();
        let mut changes = Vec::new();
        let (now, wanted) = (seen.display_name.as_deref(), self.user.display_name.as_str());
        if now != Some(wanted) {
            patch = patch.display_name(wanted);
            changes.push(Change::set("displayName", now, wanted));
        }
        let patch = self.plan_roles(&seen.roles, patch, &mut changes)?;
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![Write { operation: self.change, changes, patch: Some(patch) }])
    }

    fn plan_roles(
        &self,
        there: &[Role],
        mut patch: UserPatch,
        changes: &mut Vec<Change>,
    ) -> Result<UserPatch, Error> {
        let there = &once_each(there.iter().cloned());
        let missing: Vec<&Role> = self.roles.iter().filter(|role| !there.contains(role)).collect();
        let others: Vec<&Role> = there.iter().filter(|role| self.may_remove(role)).collect();
        if self.remove_other_roles && !others.is_empty() {
            let kept = there.iter().filter(|role| !others.contains(role));
            patch = patch.replace_roles(kept.chain(missing.iter().copied()).cloned());
            changes.extend(others.iter().map(|role| Change::removed("roles", role)));
        } else {
            self.refuse_second_supervisor(there, &missing)?;
            patch = missing.iter().fold(patch, |patch, role| patch.add_role((*role).clone()));
        }
        changes.extend(missing.iter().map(|role| Change::added("roles", role)));
        Ok(patch)
    }

    /// Each role is asked for once, so that one which is missing afterwards was not kept.
    pub fn refuse_more_roles(&self, steps: &[Write]) -> Result<(), Error> {
        let mut changes = steps.iter().flat_map(|step| &step.changes);
        match changes.find(|change| matches!(change, Change::Added { .. })) {
            Some(change) => Err(Error::not_kept(self.change, change)),
            None => Ok(()),
        }
    }

    fn may_remove(&self, role: &Role) -> bool {
        !self.roles.contains(role) && *role != self.own_role && !GOVERNED.contains(role)
    }

    /// A supervisor role shuts the others out, so that adding one would take another away.
    fn refuse_second_supervisor(&self, there: &[Role], missing: &[&Role]) -> Result<(), Error> {
        let present = there.iter().find(|role| is_supervisor(role));
        match (present, missing.iter().find(|role| is_supervisor(role))) {
            (Some(present), Some(wanted)) => {
                let detail = format!(
                    "the user has the role `{present}`, which shuts `{wanted}` out; take it away \
                     first, or call `remove_other_roles(true)`"
                );
                Err(Error::unsafe_change(self.change, detail))
            }
            _ => Ok(()),
        }
    }
}

fn is_supervisor(role: &Role) -> bool {
    role.as_str().starts_with(SUPERVISOR)
}
