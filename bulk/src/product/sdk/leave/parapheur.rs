//! Out of Maarch Parapheur.

use user_provisioning::Error;
use user_provisioning::maarch_parapheur::Client;

use super::{Departure, Leaving, undecided};
use crate::product::Leave;
use crate::product::server::{BoxFuture, Failure};

pub struct Leaver<'l> {
    pub client: &'l Client,
    pub login: &'l str,
    pub leave: Leave,
}

pub enum Step {
    LeaveGroup(i32, i32),
    Delete(i32),
}

impl Leaver<'_> {
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
            let login = self.login.to_lowercase();
            let list = self.client.list_users().mode("rest").send().await?;
            let is_leaver = |one: &Option<String>| {
                one.as_ref().is_some_and(|one| one.eq_ignore_ascii_case(&login))
            };
            let found = list.users.iter().find(|user| is_leaver(&user.login));
            let Some(id) = found.map(|user| user.id) else { return Ok(None) };
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
