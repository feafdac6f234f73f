//! Maarch Parapheur.

use std::sync::Arc;

use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};
use user_provisioning::maarch_parapheur::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, leave, look};
use crate::product::server::{Applied, Failure, Gate, Look};
use crate::product::{Leave, Product, Wanted};

/// Maarch Parapheur, by the SDK.
pub struct Parapheur {
    client: Client,
    directory: Listed<Directory>,
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    let text = |name| wanted.text(name).unwrap_or_default();
    let user = NewUser::builder()
        .login(text("login"))
        .email(text("email"))
        .firstname(text("firstname"))
        .lastname(text("lastname"));
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &UserDetails) -> String {
    user.id.to_string()
}

const NO_SUSPENSION: &str =
    "Maarch Parapheur cannot suspend: `remove-access` removes the groups, `delete` deletes";

impl Parapheur {
    pub fn new(client: Client) -> Self {
        Self { client, directory: Listed::default() }
    }

    async fn desired(&self, wanted: &Wanted) -> Result<EnsureUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let user = user(wanted).map_err(Failure::refused)?;
        Ok(self.client.ensure_user().user(user).known(&directory))
    }

    async fn leaver(&self, wanted: &Wanted, deletes: bool) -> Result<OffboardUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let leaver = self.client.offboard_user().login(wanted.text("login").unwrap_or_default());
        Ok(leaver.delete(deletes).known(&directory))
    }
}

impl Adapter for Parapheur {
    const PRODUCT: Product = Product::MaarchParapheur;

    fn forget(&self) {
        self.directory.forget();
    }

    async fn probe(&self) -> Result<Probe, Error> {
        self.client.probe().await
    }

    async fn plan(&self, wanted: &Wanted) -> Result<Look, Failure> {
        look(&self.desired(wanted).await?.plan().await?, id)
    }

    async fn ensure(&self, wanted: &Wanted, _: Arc<dyn Gate>) -> Result<Applied, Failure> {
        Ok(applied(&self.desired(wanted).await?.send().await?, id))
    }

    async fn plan_leave(&self, wanted: &Wanted, leave: Leave) -> Result<Look, Failure> {
        // A deletion reads no groups, so it is the cheapest look.
        let leaver = self.leaver(wanted, leave != Leave::RemoveAccess).await?;
        let plan = leaver.plan().await?;
        match leave {
            Leave::Suspend => leave::impossible(&plan, NO_SUSPENSION),
            Leave::RemoveAccess | Leave::Delete => leave::look(&plan, id),
        }
    }

    async fn leave(&self, wanted: &Wanted, leave: Leave) -> Result<Applied, Failure> {
        if leave == Leave::Suspend {
            return self.plan_leave(wanted, leave).await.map(leave::nobody);
        }
        let leaver = self.leaver(wanted, leave == Leave::Delete).await?;
        Ok(leave::applied(&leaver.send().await?, id))
    }
}
