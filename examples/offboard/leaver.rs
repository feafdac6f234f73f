//! Where a person is, and how it is taken out of there.

use std::fmt;

use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, seeds};

use super::losses;

/// A person by the address and the login.
pub struct Leaver {
    my_reports: myreports::Client,
    courrier: maarch_courrier::Client,
    parapheur: maarch_parapheur::Client,
    platform: evolution_platform::Client,
    email: String,
    login: String,
}

/// What would be done in one product.
pub enum Action {
    DeleteFromMyReports {
        id: String,
        everywhere: bool,
    },
    /// The way that can be undone, but for what goes with it.
    SuspendInCourrier {
        id: i32,
        losses: Vec<String>,
    },
    DeleteFromParapheur {
        id: i32,
    },
    Nothing {
        product: &'static str,
        why: &'static str,
    },
}

impl Leaver {
    pub fn new(sandbox: &Sandbox, email: &str, login: &str) -> Self {
        Self {
            my_reports: sandbox.myreports_client(),
            courrier: sandbox.maarch_courrier_client(),
            parapheur: sandbox.maarch_parapheur_client(),
            platform: sandbox.evolution_platform_client(),
            email: email.to_owned(),
            login: login.to_owned(),
        }
    }

    /// Looks everywhere, and changes nothing.
    pub async fn look(&self) -> Result<Vec<Action>, Error> {
        Ok(vec![
            self.in_my_reports().await?,
            self.in_courrier().await?,
            self.in_parapheur().await?,
            self.in_platform().await?,
        ])
    }

    async fn in_my_reports(&self) -> Result<Action, Error> {
        let tenant = seeds::CUSTOMER_TENANT;
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
        Ok(match found {
            Some(user) => Action::DeleteFromParapheur { id: user.id },
            None => Action::Nothing { product: "Maarch Parapheur", why: "is not there" },
        })
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
                call.customer_tenant_id(seeds::CUSTOMER_TENANT).user_id(id).send().await.map(drop)
            }
            Action::SuspendInCourrier { id, .. } => {
                self.courrier.suspend_user().id(id).send().await.map(drop)
            }
            Action::DeleteFromParapheur { id } => {
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
            Self::DeleteFromParapheur { .. } => "Maarch Parapheur",
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
            Self::DeleteFromParapheur { id } => write!(f, "delete user {id}"),
            Self::Nothing { why, .. } => f.write_str(why),
        }
    }
}
