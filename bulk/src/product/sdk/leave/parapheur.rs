//! Out of Maarch Parapheur.

use user_provisioning::Error;
use user_provisioning::maarch_parapheur::Client;

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
    LeaveGroup(i32, i32),
    Delete(i32),
}

impl Leaver<'_> {
    async fn find(&self) -> Result<Option<i32>, Error> {
        let list = async {
            let list = self.client.list_users().mode("rest").send().await?;
            let ids = list
                .users
                .iter()
                .filter_map(|user| Some((user.login.as_ref()?.to_lowercase(), user.id)));
            Ok::<_, Error>(Ids::new(ids.collect()))
        };
        let ids = self.ids.of("", list).await?;
        let Some(id) = ids.get(&self.login.to_lowercase()) else { return Ok(None) };
        // The list is older than what was done since.
        match self.client.get_user().id(*id).send().await {
            Ok(_) => Ok(Some(*id)),
            Err(error) if error.is_not_found() || error.is_bad_request() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A user is told without the numbers of its groups, so the groups are asked.
    async fn groups(&self, id: i32) -> Result<Vec<(i32, String)>, Error> {
        let mut found = Vec::new();
        for group in &self.client.list_groups().send().await?.groups {
            let details = self.client.get_group().id(group.id).send().await?;
            if details.group.users.iter().any(|member| member.id == Some(id)) {
                found.push((group.id, group.label.clone().unwrap_or_else(|| group.id.to_string())));
            }
        }
        Ok(found)
    }
}

impl Leaving for Leaver<'_> {
    type Step = Step;

    fn departure(&self) -> BoxFuture<'_, Result<Option<Departure<Step>>, Failure>> {
        Box::pin(async {
            let Some(id) = self.find().await? else { return Ok(None) };
            let remote_id = id.to_string();
            match self.leave {
                Leave::Suspend => Err(undecided(
                    "Maarch Parapheur cannot suspend: `remove-access` takes the groups away, `delete` deletes",
                )),
                Leave::RemoveAccess => {
                    let groups = self.groups(id).await?;
                    if groups.is_empty() {
                        return Ok(None);
                    }
                    let changes =
                        groups.iter().map(|(_, label)| format!("groups: - {label}")).collect();
                    let steps =
                        groups.iter().map(|(group, _)| Step::LeaveGroup(*group, id)).collect();
                    let losses = vec!["the account stays open".to_owned()];
                    Ok(Some(Departure {
                        remote_id,
                        steps,
                        changes,
                        losses,
                        outcome: "without_access",
                    }))
                }
                Leave::Delete => {
                    let losses = vec![
                        "signatures and templates will be gone; from 21.03 on open steps of documents that wait for \
                         the user are stopped"
                            .to_owned(),
                    ];
                    let (steps, changes) = (vec![Step::Delete(id)], vec!["delete".to_owned()]);
                    Ok(Some(Departure { remote_id, steps, changes, losses, outcome: "deleted" }))
                }
            }
        })
    }

    fn carry_out<'a>(&'a self, step: &'a Step) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            match step {
                Step::LeaveGroup(group, id) => {
                    self.client.remove_group_user().id(*group).user_id(*id).send().await.map(drop)
                }
                Step::Delete(id) => self.client.delete_user().id(*id).send().await.map(drop),
            }
        })
    }
}
