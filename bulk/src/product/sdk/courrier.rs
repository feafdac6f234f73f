//! Maarch Courrier.

use std::sync::Arc;

use user_provisioning::maarch_courrier::types::{NewUser, UserDetails};
use user_provisioning::maarch_courrier::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, leave, look};
use crate::product::server::{Applied, Failure, Gate, Look};
use crate::product::{Leave, Product, Removal, Wanted};

/// Maarch Courrier, by the SDK.
pub struct Courrier {
    client: Client,
    removal: Removal,
    directory: Listed<Directory>,
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    let text = |name| wanted.text(name).unwrap_or_default();
    let user = NewUser::builder()
        .user_id(text("user_id"))
        .firstname(text("firstname"))
        .lastname(text("lastname"))
        .mail(text("mail"))
        .maybe_initials(wanted.text("initials"))
        .maybe_phone(wanted.text("phone"));
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &UserDetails) -> String {
    user.id.to_string()
}

impl Courrier {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal, directory: Listed::default() }
    }

    async fn desired(&self, wanted: &Wanted) -> Result<EnsureUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let desired = self
            .client
            .ensure_user()
            .user(user(wanted).map_err(Failure::refused)?)
            .groups(wanted.list("groups"))
            .entities(wanted.list("entities"))
            .remove_other_groups(self.removal.groups)
            .remove_other_entities(self.removal.entities)
            .known(&directory);
        Ok(match wanted.text("primary_entity") {
            Some(entity) => desired.primary_entity(entity),
            None => desired,
        })
    }

    async fn leaver(&self, wanted: &Wanted, leave: Leave) -> Result<OffboardUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let leaver = self.client.offboard_user().login(wanted.text("user_id").unwrap_or_default());
        let leaver = leaver.remove_access(leave == Leave::RemoveAccess);
        Ok(leaver.delete(leave == Leave::Delete).known(&directory))
    }
}

impl Adapter for Courrier {
    const PRODUCT: Product = Product::MaarchCourrier;

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
        leave::look(&self.leaver(wanted, leave).await?.plan().await?, id)
    }

    async fn leave(&self, wanted: &Wanted, leave: Leave) -> Result<Applied, Failure> {
        Ok(leave::applied(&self.leaver(wanted, leave).await?.send().await?, id))
    }
}
