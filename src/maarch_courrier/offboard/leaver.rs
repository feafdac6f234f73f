//! Reads and writes a user who leaves.

use super::super::ensure::listed;
use super::super::types::{UserDetails, UserStatus};
use super::super::{Client, operation};
use super::losses;
use crate::ensure::{Known, Step};
use crate::offboard::{Assessment, Offboard, OffboardAction, ReadTarget, Target, fetch};
use crate::{Change, Conflict, ConflictHolder, Error, Operation, OperationInfo, Problem, Remark};

/// One user who leaves.
pub struct Leaver {
    pub client: Client,
    pub target: Target<i32>,
    pub action: OffboardAction,
    /// Problems that the server reported with successes.
    pub remarks: Vec<Remark>,
}

/// One write.
pub enum LeaveStep {
    Suspend { id: i32, from: Option<String> },
    RemoveGroup { id: i32, group: String },
    RemoveEntity { id: i32, entity: String },
    Delete { id: i32 },
}

impl Step for LeaveStep {
    fn changes(&self) -> Vec<Change> {
        vec![match self {
            Self::Suspend { from, .. } => {
                Change::set("status", from.as_deref(), &UserStatus::Suspended.to_string())
            }
            Self::RemoveGroup { group, .. } => Change::removed("groups", group),
            Self::RemoveEntity { entity, .. } => Change::removed("entities", entity),
            Self::Delete { .. } => Change::Deleted,
        }]
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Suspend { .. } => operation::SuspendUser::INFO,
            Self::RemoveGroup { .. } => operation::RemoveUserGroup::INFO,
            Self::RemoveEntity { .. } => operation::RemoveUserEntity::INFO,
            Self::Delete { .. } => operation::DeleteUser::INFO,
        }
    }
}

impl Leaver {
    /// Returns whether the server has a user with the login who is not deleted; `None` if no login is known.
    async fn is_there(&self) -> Result<Option<bool>, Error> {
        let Some(login) = &self.target.login else { return Ok(None) };
        let known = self.client.get_user_status().user(login.as_str()).send().await?.into_inner();
        Ok(Some(known.status.is_some_and(|status| status != UserStatus::Deleted)))
    }

    fn record(&mut self, step: &LeaveStep, problem: Option<&Problem>) {
        let problem = problem.cloned().zip(step.changes().into_iter().next());
        self.remarks.extend(problem.map(|(problem, change)| Remark::Problem { change, problem }));
    }
}

impl ReadTarget for Leaver {
    type Id = i32;

    fn target(&mut self) -> &mut Target<i32> {
        &mut self.target
    }

    async fn find(&mut self) -> Result<Option<i32>, Error> {
        let Some(login) = self.target.login.clone() else { return Ok(None) };
        let known = self.target.directory().map_or(Known::Absent, |index| index.get(&login));
        if let Some(id) = known.only(self.operation(), "userId", &login)? {
            return Ok(Some(id));
        }
        if self.is_there().await? != Some(true) {
            self.target.forget();
            return Ok(None);
        }
        let conflict = Conflict::new("userId", &login, ConflictHolder::OutOfReach);
        let found = listed::id_of(&self.client, &login).await?;
        let found = found.only(self.operation(), "userId", &login)?;
        found.map(Some).ok_or_else(|| Error::conflicting(self.operation(), conflict))
    }

    async fn get(&self, id: &i32) -> Result<Option<UserDetails>, Error> {
        match self.client.get_user_details().id(*id).send().await {
            Ok(user) => Ok(Some(user.into_inner())),
            Err(error) if error.is_not_found() => Ok(None),
            // A deleted user is out of the perimeter.
            Err(error) if error.is_forbidden() && self.is_there().await? == Some(false) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn has_id(user: &UserDetails, id: &i32) -> bool {
        user.id == *id
    }

    fn login_of(user: &UserDetails) -> Option<String> {
        Some(user.user_id.to_ascii_lowercase())
    }

    fn is_deleted(user: &UserDetails) -> bool {
        user.status == Some(UserStatus::Deleted)
    }
}

impl Offboard for Leaver {
    type Current = UserDetails;
    type Step = LeaveStep;
    const SERVICE: &'static str = "maarch_courrier";

    async fn fetch(&mut self) -> Result<Option<UserDetails>, Error> {
        fetch(self).await
    }

    fn action(&self) -> OffboardAction {
        self.action
    }

    fn operation(&self) -> &'static OperationInfo {
        match self.action {
            OffboardAction::Delete => operation::DeleteUser::INFO,
            OffboardAction::RemoveAccess => operation::RemoveUserGroup::INFO,
            OffboardAction::Suspend | OffboardAction::Nothing => operation::SuspendUser::INFO,
        }
    }

    fn steps(&self, current: &UserDetails) -> Vec<LeaveStep> {
        let id = current.id;
        match self.action {
            OffboardAction::Suspend if is_closed(current) => Vec::new(),
            OffboardAction::Suspend | OffboardAction::Nothing => {
                let from = current.status.as_ref().map(ToString::to_string);
                vec![LeaveStep::Suspend { id, from }]
            }
            OffboardAction::RemoveAccess => {
                let groups = losses::groups(current);
                let groups = groups.map(|group| LeaveStep::RemoveGroup { id, group });
                let entities = losses::entities(current);
                let entities = entities.map(|entity| LeaveStep::RemoveEntity { id, entity });
                groups.chain(entities).collect()
            }
            OffboardAction::Delete => vec![LeaveStep::Delete { id }],
        }
    }

    async fn assess(&self, current: &UserDetails) -> Result<Assessment, Error> {
        if self.action == OffboardAction::RemoveAccess {
            return Ok(Assessment::default());
        }
        let uses = self.client.get_user_deletability().id(current.id).send().await?;
        Ok(losses::assess(self.action, &uses, current))
    }

    async fn apply(&mut self, step: &LeaveStep) -> Result<(), Error> {
        let client = self.client.clone();
        match step {
            LeaveStep::Suspend { id, .. } => {
                let response = client.suspend_user().id(*id).send().await?;
                self.record(step, response.problem());
            }
            LeaveStep::RemoveGroup { id, group } => {
                let call = client.remove_user_group().id(*id).group_id(group.as_str());
                self.record(step, call.send().await?.problem());
            }
            LeaveStep::RemoveEntity { id, entity } => {
                let call = client.remove_user_entity().id(*id).entity_id(entity.as_str());
                self.record(step, call.send().await?.problem());
            }
            LeaveStep::Delete { id } => {
                let response = client.delete_user().id(*id).send().await?;
                self.record(step, response.problem());
            }
        }
        Ok(())
    }

    fn remarks(&self, current: Option<&UserDetails>) -> Vec<Remark> {
        let mut remarks = self.remarks.clone();
        if self.action == OffboardAction::RemoveAccess
            && current.is_some_and(|user| !is_closed(user))
        {
            remarks.push(Remark::StaysOpen);
        }
        remarks
    }
}

/// Suspended, or disabled by a directory.
fn is_closed(user: &UserDetails) -> bool {
    matches!(user.status, Some(UserStatus::Suspended | UserStatus::Inactive))
}
