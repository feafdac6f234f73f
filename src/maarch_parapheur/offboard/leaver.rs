//! Reads and writes a user who leaves.

use super::super::types::UserDetails;
use super::super::{Client, operation};
use crate::ensure::{Known, Step};
use crate::offboard::{
    Assessment, Loss, LossKind, Offboard, OffboardAction, ReadTarget, Target, fetch,
};
use crate::{Change, Error, Operation, OperationInfo, Remark};

/// What makes the list show accounts for programs too; the value does not matter.
const ALL: &str = "rest";
/// The response to an unknown id; other mistakes are a 400 as well.
const NOBODY: &str = "User does not exist";

/// One user who leaves.
pub struct Leaver {
    pub client: Client,
    pub target: Target<i32>,
    pub action: OffboardAction,
    /// The groups of the user, with their labels.
    pub groups: Vec<(i32, String)>,
}

/// One write.
pub enum LeaveStep {
    RemoveGroup { id: i32, group: i32, label: String },
    Delete { id: i32 },
}

impl Step for LeaveStep {
    fn changes(&self) -> Vec<Change> {
        vec![match self {
            Self::RemoveGroup { label, .. } => Change::removed("groups", label),
            Self::Delete { .. } => Change::Deleted,
        }]
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::RemoveGroup { .. } => operation::RemoveGroupUser::INFO,
            Self::Delete { .. } => operation::DeleteUser::INFO,
        }
    }
}

impl Leaver {
    /// A user is shown without the ids of its groups, so the groups are read.
    async fn groups(&self, user: &UserDetails) -> Result<Vec<(i32, String)>, Error> {
        let mut found = Vec::new();
        if user.groups.is_empty() {
            return Ok(found);
        }
        for group in &self.client.list_groups().send().await?.groups {
            let details = self.client.get_group().id(group.id).send().await?.into_inner().group;
            if details.id != group.id {
                let why = "the server shows another group than the one that was asked for";
                return Err(Error::unsafe_change(self.operation(), why.to_owned()));
            }
            if details.users.iter().any(|member| member.id == Some(user.id)) {
                let label = group.label.clone();
                found.push((group.id, label.unwrap_or_else(|| group.id.to_string())));
            }
        }
        if found.is_empty() {
            let why = "the user is in groups, and none that this account is shown has it, so that it was not \
                       taken out of them";
            return Err(Error::unsafe_change(self.operation(), why.to_owned()));
        }
        Ok(found)
    }
}

impl ReadTarget for Leaver {
    type Id = i32;

    fn target(&mut self) -> &mut Target<i32> {
        &mut self.target
    }

    async fn find(&mut self) -> Result<Option<i32>, Error> {
        let Some(login) = self.target.login.clone() else { return Ok(None) };
        let directory = self.target.directory();
        if let Some(known) = directory.and_then(|index| index.get_for_certain(&login)) {
            return known.only(self.operation(), "login", &login);
        }
        // Not lenient: a user in an unreadable entry would count as absent.
        let list = self.client.list_users().mode(ALL).send().await?;
        let has_login = |text: &String| text.eq_ignore_ascii_case(&login);
        let found = list.users.iter().filter(|user| user.login.as_ref().is_some_and(has_login));
        let found = Known::of(found.map(|user| user.id));
        if found == Known::Absent && list.users.iter().any(|user| user.login.is_none()) {
            return Err(Error::unsafe_change(
                self.operation(),
                "the list hides logins, so it does not tell whether there is such a user; give the id"
                    .to_owned(),
            ));
        }
        found.only(self.operation(), "login", &login)
    }

    async fn get(&self, id: &i32) -> Result<Option<UserDetails>, Error> {
        match self.client.get_user().id(*id).send().await {
            Ok(response) => Ok(Some(response.into_inner().user)),
            Err(error) if is_nobody(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn has_id(user: &UserDetails, id: &i32) -> bool {
        user.id == *id
    }

    fn login_of(user: &UserDetails) -> Option<String> {
        user.login.as_ref().map(|login| login.to_ascii_lowercase())
    }
}

impl Offboard for Leaver {
    type Current = UserDetails;
    type Step = LeaveStep;
    const SERVICE: &'static str = "maarch_parapheur";

    async fn fetch(&mut self) -> Result<Option<UserDetails>, Error> {
        let user = fetch(self).await?;
        if let Some(user) = user.as_ref().filter(|_| self.action == OffboardAction::RemoveAccess) {
            self.groups = self.groups(user).await?;
        }
        Ok(user)
    }

    fn action(&self) -> OffboardAction {
        self.action
    }

    fn operation(&self) -> &'static OperationInfo {
        match self.action {
            OffboardAction::Delete => operation::DeleteUser::INFO,
            _ => operation::RemoveGroupUser::INFO,
        }
    }

    fn steps(&self, current: &UserDetails) -> Vec<LeaveStep> {
        let id = current.id;
        if self.action == OffboardAction::Delete {
            return vec![LeaveStep::Delete { id }];
        }
        let groups = self.groups.iter().cloned();
        groups.map(|(group, label)| LeaveStep::RemoveGroup { id, group, label }).collect()
    }

    async fn assess(&self, current: &UserDetails) -> Result<Assessment, Error> {
        if self.action != OffboardAction::Delete {
            return Ok(Assessment::default());
        }
        let groups = current.groups.iter().filter_map(|group| group.label.clone());
        let mut losses: Vec<Loss> = [
            Loss::of(LossKind::Groups, groups),
            Loss::of(LossKind::SignatureModes, current.signature_modes.iter().cloned()),
        ]
        .into_iter()
        .flatten()
        .collect();
        losses.extend(
            [LossKind::Signatures, LossKind::OpenDocuments, LossKind::Substitutions]
                .map(Loss::uncounted),
        );
        Ok(Assessment { losses, refusal: None })
    }

    async fn apply(&mut self, step: &LeaveStep) -> Result<(), Error> {
        match step {
            LeaveStep::RemoveGroup { id, group, .. } => {
                self.client.remove_group_user().id(*group).user_id(*id).send().await.map(drop)
            }
            LeaveStep::Delete { id } => self.client.delete_user().id(*id).send().await.map(drop),
        }
    }

    fn remarks(&self, current: Option<&UserDetails>) -> Vec<Remark> {
        let is_open = self.action == OffboardAction::RemoveAccess && current.is_some();
        is_open.then_some(Remark::StaysOpen).into_iter().collect()
    }
}

fn is_nobody(error: &Error) -> bool {
    let says_so = || error.message().is_some_and(|text| text == NOBODY);
    error.is_not_found() || error.is_bad_request() && says_so()
}
