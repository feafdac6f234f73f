//! Finds a person's accounts and removes them.

use std::fmt;

use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::losses;

/// A person who leaves, by address and login.
pub struct Leaver {
    my_reports: myreports::Client,
    courrier: maarch_courrier::Client,
    parapheur: maarch_parapheur::Client,
    platform: evolution_platform::Client,
    email: String,
    login: String,
    /// The operator allowed irreversible deletions.
    deletes: bool,
}

/// The planned action in one product.
pub enum Action {
    DeleteFromMyReports {
        id: String,
        everywhere: bool,
    },
    /// Reversible, except for the memberships.
    SuspendInCourrier {
        id: i32,
        losses: Vec<String>,
    },
    /// Reversible: the account stays, without the privileges of its groups.
    LeaveGroupsInParapheur {
        id: i32,
        groups: Vec<(i32, String)>,
    },
    /// Irreversible.
    DeleteFromParapheur {
        id: i32,
        loses: String,
    },
    Nothing {
        product: &'static str,
        why: &'static str,
    },
}

impl Leaver {
    pub fn new(sandbox: &Sandbox, email: &str, login: &str, deletes: bool) -> Self {
        Self {
            my_reports: sandbox.myreports_client(),
            courrier: sandbox.maarch_courrier_client(),
            parapheur: sandbox.maarch_parapheur_client(),
            platform: sandbox.evolution_platform_client(),
            email: email.to_owned(),
            login: login.to_owned(),
            deletes,
        }
    }

    /// Finds the accounts in all products, without changes.
    pub async fn look(&self) -> Result<Vec<Action>, Error> {
        Ok(vec![
            self.in_my_reports().await?,
            self.in_courrier().await?,
            self.in_parapheur().await?,
            self.in_platform().await?,
        ])
    }

    async fn in_my_reports(&self) -> Result<Action, Error> {
        let tenant = fixtures::CUSTOMER_TENANT;
        let list = self.my_reports.list_customer_users().customer_tenant_id(tenant).send().await?;
        let is_leaver = |user: &&myreports::types::User| user.email.as_ref() == Some(&self.email);
        Ok(match list.data.iter().find(is_leaver) {
            Some(user) => Action::DeleteFromMyReports {
                id: user.id.clone(),
                everywhere: user.primary_tenant.as_deref() == Some(tenant),
            },
            None => Action::Nothing { product: "MyReports", why: "is not there" },
        })
    }

    async fn in_courrier(&self) -> Result<Action, Error> {
        let list = self.courrier.list_users().send().await?;
        let Some(user) = list.users.iter().find(|user| user.user_id == self.login) else {
            return Ok(Action::Nothing { product: "Maarch Courrier", why: "is not there" });
        };
        let uses = self.courrier.get_user_deletability().id(user.id).send().await?;
        let details = self.courrier.get_user_details().id(user.id).send().await?;
        let losses = losses::of_suspension(&uses, &details);
        Ok(Action::SuspendInCourrier { id: user.id, losses })
    }

    async fn in_parapheur(&self) -> Result<Action, Error> {
        let list = self.parapheur.list_users().mode("rest").send().await?;
        let found = list.users.iter().find(|user| user.login.as_ref() == Some(&self.login));
        let product = "Maarch Parapheur";
        let Some(user) = found else {
            return Ok(Action::Nothing { product, why: "is not there" });
        };
        let groups = self.groups_in_parapheur(user.id).await?;
        if self.deletes {
            let loses = self.loses_in_parapheur(user.id, &groups).await?;
            return Ok(Action::DeleteFromParapheur { id: user.id, loses });
        }
        Ok(match groups.is_empty() {
            false => Action::LeaveGroupsInParapheur { id: user.id, groups },
            true => {
                let why = "is in no group; the account stays open unless --delete says otherwise";
                Action::Nothing { product, why }
            }
        })
    }

    /// A user is told without the numbers of its groups, so the groups are asked.
    async fn groups_in_parapheur(&self, id: i32) -> Result<Vec<(i32, String)>, Error> {
        let mut found = Vec::new();
        for group in &self.parapheur.list_groups().send().await?.groups {
            let details = self.parapheur.get_group().id(group.id).send().await?;
            if details.group.users.iter().any(|member| member.id == Some(id)) {
                found.push((group.id, group.label.clone().unwrap_or_default()));
            }
        }
        Ok(found)
    }

    /// As far as it can be read; no route tells which documents wait for a user.
    async fn loses_in_parapheur(&self, id: i32, groups: &[(i32, String)]) -> Result<String, Error> {
        let user = self.parapheur.get_user().id(id).send().await?.into_inner().user;
        let groups: Vec<&str> = groups.iter().map(|(_, label)| label.as_str()).collect();
        Ok(format!(
            "groups: {}; signature modes: {}; its signatures and templates; and from 21.03 on every open \
             step of the documents that it has to sign is stopped, other people's included",
            groups.join(", "),
            user.signature_modes.join(", ")
        ))
    }

    async fn in_platform(&self) -> Result<Action, Error> {
        let product = "Evolution Platform";
        match self.platform.get_user().identity_name(&self.email).send().await {
            Ok(_) => {
                let why = "is there, and its API has no way out: ask Orange, or use the console";
                Ok(Action::Nothing { product, why })
            }
            Err(error) if error.is_not_found() => {
                Ok(Action::Nothing { product, why: "is not there" })
            }
            Err(error) => Err(error),
        }
    }

    pub async fn carry_out(&self, action: Action) -> Result<(), Error> {
        match action {
            Action::DeleteFromMyReports { id, .. } => {
                let call = self.my_reports.delete_customer_user();
                call.customer_tenant_id(fixtures::CUSTOMER_TENANT)
                    .user_id(id)
                    .send()
                    .await
                    .map(drop)
            }
            Action::SuspendInCourrier { id, .. } => {
                self.courrier.suspend_user().id(id).send().await.map(drop)
            }
            Action::LeaveGroupsInParapheur { id, groups } => {
                for (group, _) in groups {
                    self.parapheur.remove_group_user().id(group).user_id(id).send().await?;
                }
                Ok(())
            }
            Action::DeleteFromParapheur { id, .. } => {
                self.parapheur.delete_user().id(id).send().await.map(drop)
            }
            Action::Nothing { .. } => Ok(()),
        }
    }
}

impl Action {
    pub fn product(&self) -> &'static str {
        match self {
            Self::DeleteFromMyReports { .. } => "MyReports",
            Self::SuspendInCourrier { .. } => "Maarch Courrier",
            Self::LeaveGroupsInParapheur { .. } | Self::DeleteFromParapheur { .. } => {
                "Maarch Parapheur"
            }
            Self::Nothing { product, .. } => product,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.product())?;
        match self {
            Self::DeleteFromMyReports { id, everywhere: true } => {
                write!(f, "delete user {id}, here and in all other tenants")
            }
            Self::DeleteFromMyReports { id, everywhere: false } => {
                write!(f, "delete user {id} from this tenant; the user belongs to another one")
            }
            Self::SuspendInCourrier { id, losses } => {
                write!(
                    f,
                    "suspend user {id}; the account can be opened again, and these are gone then:"
                )?;
                losses.iter().try_for_each(|loss| write!(f, "\n    {loss}"))?;
                let in_lists = losses.iter().any(|loss| loss.contains("list"));
                let refused =
                    "\n  the server may refuse until somebody else has the places in lists";
                if in_lists { f.write_str(refused) } else { Ok(()) }
            }
            Self::LeaveGroupsInParapheur { id, groups } => {
                let groups: Vec<&str> = groups.iter().map(|(_, label)| label.as_str()).collect();
                write!(f, "take user {id} out of the groups {}; ", groups.join(", "))?;
                write!(f, "the account stays open, and only --delete deletes it")
            }
            Self::DeleteFromParapheur { id, loses } => {
                write!(f, "delete user {id} for good, and with it {loses}")
            }
            Self::Nothing { why, .. } => f.write_str(why),
        }
    }
}
