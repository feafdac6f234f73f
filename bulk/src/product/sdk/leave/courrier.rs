//! Out of Maarch Courrier.

use user_provisioning::Error;
use user_provisioning::maarch_courrier::Client;
use user_provisioning::maarch_courrier::types::{Deletability, UserDetails, UserStatus};

use super::super::listed::Listed;
use super::{Departure, Ids, Leaving, undecided};
use crate::product::Leave;
use crate::product::server::{BoxFuture, Failure};

pub struct Leaver<'l> {
    pub client: &'l Client,
    pub ids: &'l Listed<Ids<i32>>,
    pub login: &'l str,
    pub leave: Leave,
}

pub enum Step {
    Suspend(i32),
    LeaveGroup(i32, String),
    LeaveEntity(i32, String),
    Delete(i32),
}

impl Leaver<'_> {
    async fn find(&self) -> Result<Option<UserDetails>, Failure> {
        let login = self.login.to_lowercase();
        let known = self.client.get_user_status().user(login.as_str()).send().await?.into_inner();
        if known.status.is_none() || known.status == Some(UserStatus::Deleted) {
            return Ok(None);
        }
        let list = async {
            let list = self.client.list_users().lenient().send().await?;
            let ids = list.users.iter().map(|user| (user.user_id.to_lowercase(), user.id));
            Ok::<_, Error>(Ids::new(ids.collect()))
        };
        let ids = self.ids.of("", list).await?;
        let Some(id) = ids.get(&login) else {
            return Err(undecided(
                "the login is taken by somebody whom this account does not reach",
            ));
        };
        Ok(Some(self.client.get_user_details().id(*id).send().await?.into_inner()))
    }
}

impl Leaving for Leaver<'_> {
    type Step = Step;

    fn departure(&self) -> BoxFuture<'_, Result<Option<Departure<Step>>, Failure>> {
        Box::pin(async {
            let Some(user) = self.find().await? else { return Ok(None) };
            let id = user.id;
            let departure = |steps, changes, losses, outcome| {
                Ok(Some(Departure { remote_id: id.to_string(), steps, changes, losses, outcome }))
            };
            match self.leave {
                Leave::Suspend
                    if matches!(
                        user.status,
                        Some(UserStatus::Suspended | UserStatus::Inactive)
                    ) =>
                {
                    Ok(None)
                }
                Leave::Suspend => {
                    let uses =
                        self.client.get_user_deletability().id(id).send().await?.into_inner();
                    departure(
                        vec![Step::Suspend(id)],
                        vec!["suspend".to_owned()],
                        losses(&uses, &user),
                        "suspended",
                    )
                }
                Leave::RemoveAccess => {
                    let groups = user.groups.iter().filter_map(|group| group.group_id.clone());
                    let entities =
                        user.entities.iter().filter_map(|entity| entity.entity_id.clone());
                    let (groups, entities): (Vec<String>, Vec<String>) =
                        (groups.collect(), entities.collect());
                    if groups.is_empty() && entities.is_empty() {
                        return Ok(None);
                    }
                    let changes = groups.iter().map(|group| format!("groups: - {group}"));
                    let changes = changes
                        .chain(entities.iter().map(|entity| format!("entities: - {entity}")))
                        .collect();
                    let steps = groups.into_iter().map(|group| Step::LeaveGroup(id, group));
                    let steps = steps
                        .chain(entities.into_iter().map(|entity| Step::LeaveEntity(id, entity)))
                        .collect();
                    let kept = vec!["the account stays open".to_owned()];
                    departure(steps, changes, kept, "without_access")
                }
                Leave::Delete => {
                    let uses =
                        self.client.get_user_deletability().id(id).send().await?.into_inner();
                    if uses.is_deletable == Some(false) {
                        return Err(undecided(&format!(
                            "documents or lists hang on the user, and somebody has to take them over first: {}",
                            losses(&uses, &user).join("; ")
                        )));
                    }
                    departure(
                        vec![Step::Delete(id)],
                        vec!["delete".to_owned()],
                        losses(&uses, &user),
                        "deleted",
                    )
                }
            }
        })
    }

    fn carry_out<'a>(&'a self, step: &'a Step) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            match step {
                Step::Suspend(id) => self.client.suspend_user().id(*id).send().await.map(drop),
                Step::LeaveGroup(id, group) => self
                    .client
                    .remove_user_group()
                    .id(*id)
                    .group_id(group.as_str())
                    .send()
                    .await
                    .map(drop),
                Step::LeaveEntity(id, entity) => self
                    .client
                    .remove_user_entity()
                    .id(*id)
                    .entity_id(entity.as_str())
                    .send()
                    .await
                    .map(drop),
                Step::Delete(id) => self.client.delete_user().id(*id).send().await.map(drop),
            }
        })
    }
}

/// What does not come back when the account does.
fn losses(uses: &Deletability, user: &UserDetails) -> Vec<String> {
    let counted = [
        ("places in list templates", uses.list_templates.len()),
        ("places in lists of documents", uses.list_instances.len()),
        ("places in workflows of documents", uses.workflow_list_instances.len()),
        ("lists of documents in entities", uses.list_instance_entities.len()),
        ("redirected baskets", user.redirected_baskets.len()),
        ("baskets of others", user.assigned_baskets.len()),
    ];
    let lost = counted.into_iter().filter(|(_, count)| *count > 0);
    lost.map(|(what, count)| format!("{count} {what} will be gone")).collect()
}
