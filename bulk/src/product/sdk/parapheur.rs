//! Maarch Parapheur.

use std::sync::Arc;

use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};
use user_provisioning::maarch_parapheur::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, item_plan, leave, numbered};
use crate::product::server::{Applied, Failure, Gate, ItemPlan};
use crate::product::{Desired, Leave, Product};

/// Maarch Parapheur, with the SDK.
pub struct Parapheur {
    client: Client,
    directory: Listed<Directory>,
}

/// Converts the desired state to a request body of the SDK, or returns what is invalid.
pub fn user(desired: &Desired) -> Result<NewUser, String> {
    let text = |name| desired.text(name).unwrap_or_default();
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

    async fn ensure_call(&self, desired: &Desired) -> Result<EnsureUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let user = user(desired).map_err(Failure::refused)?;
        Ok(self.client.ensure_user().user(user).known(&directory))
    }

    async fn leaver(&self, desired: &Desired, deletes: bool) -> Result<OffboardUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let leaver = self.client.offboard_user().login(desired.text("login").unwrap_or_default());
        Ok(leaver.delete(deletes).known(&directory))
    }
}

impl Adapter for Parapheur {
    const PRODUCT: Product = Product::MaarchParapheur;

    fn forget(&self) {
        self.directory.forget();
    }

    fn url(&self) -> &str {
        self.client.base_url()
    }

    async fn probe(&self) -> Result<Probe, Error> {
        self.client.probe().await
    }

    async fn plan(&self, desired: &Desired) -> Result<ItemPlan, Failure> {
        item_plan(&self.ensure_call(desired).await?.plan().await?, id)
    }

    async fn ensure(
        &self,
        desired: &Desired,
        account: Option<&str>,
        _: Arc<dyn Gate>,
    ) -> Result<Applied, Failure> {
        let call = self.ensure_call(desired).await?;
        let call = match numbered(account)? {
            Some(id) => call.id(id),
            None => call,
        };
        Ok(applied(&call.send().await?, id))
    }

    async fn plan_leave(&self, desired: &Desired, leave: Leave) -> Result<ItemPlan, Failure> {
        // A deletion reads no groups, so it is the cheapest plan.
        let leaver = self.leaver(desired, leave != Leave::RemoveAccess).await?;
        let plan = leaver.plan().await?;
        match leave {
            Leave::Suspend => leave::impossible(&plan, NO_SUSPENSION),
            Leave::RemoveAccess | Leave::Delete => leave::item_plan(&plan, id),
        }
    }

    async fn leave(
        &self,
        desired: &Desired,
        leave: Leave,
        account: Option<&str>,
    ) -> Result<Applied, Failure> {
        if leave == Leave::Suspend {
            return self.plan_leave(desired, leave).await.map(leave::nobody);
        }
        let leaver = self.leaver(desired, leave == Leave::Delete).await?;
        let leaver = match numbered(account)? {
            Some(id) => leaver.id(id),
            None => leaver,
        };
        Ok(leave::applied(&leaver.send().await?, id))
    }
}
