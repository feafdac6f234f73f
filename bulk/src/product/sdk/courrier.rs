//! Maarch Courrier.

use std::sync::Arc;

use user_provisioning::maarch_courrier::types::{EntityToAdd, GroupToAdd, NewUser, UserDetails};
use user_provisioning::maarch_courrier::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, item_plan, leave, numbered};
use crate::product::server::{Applied, Failure, Gate, ItemPlan};
use crate::product::{Desired, Leave, Product, Removal};

/// Maarch Courrier, with the SDK.
pub struct Courrier {
    client: Client,
    removal: Removal,
    directory: Listed<Directory>,
}

/// Converts the desired state to a request body of the SDK, or returns what is invalid.
pub fn user(desired: &Desired) -> Result<NewUser, String> {
    check_lists(desired)?;
    let text = |name| desired.text(name).unwrap_or_default();
    let user = NewUser::builder()
        .user_id(text("user_id"))
        .firstname(text("firstname"))
        .lastname(text("lastname"))
        .mail(text("mail"))
        .maybe_initials(desired.text("initials"))
        .maybe_phone(desired.text("phone"));
    user.try_into().map_err(|error| format!("{error}"))
}

/// The lists are not part of the body, but each item has a form.
fn check_lists(desired: &Desired) -> Result<(), String> {
    let invalid = |column: &str, item: &str, why: String| {
        Err(format!("`{column}` has {item:?}, which is invalid: {why}"))
    };
    for item in desired.list("groups") {
        if let Err(why) = GroupToAdd::builder().group_id(item).build() {
            return invalid("groups", item, why.to_string());
        }
    }
    let primary = desired.text("primary_entity").map(|item| ("primary_entity", item));
    for (column, item) in desired.list("entities").map(|item| ("entities", item)).chain(primary) {
        if let Err(why) = EntityToAdd::builder().entity_id(item).build() {
            return invalid(column, item, why.to_string());
        }
    }
    Ok(())
}

fn id(user: &UserDetails) -> String {
    user.id.to_string()
}

impl Courrier {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal, directory: Listed::default() }
    }

    async fn ensure_call(&self, desired: &Desired) -> Result<EnsureUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let call = self
            .client
            .ensure_user()
            .user(user(desired).map_err(Failure::refused)?)
            .groups(desired.list("groups"))
            .entities(desired.list("entities"))
            .remove_other_groups(self.removal.groups)
            .remove_other_entities(self.removal.entities)
            .known(&directory);
        Ok(match desired.text("primary_entity") {
            Some(entity) => call.primary_entity(entity),
            None => call,
        })
    }

    async fn leaver(&self, desired: &Desired, leave: Leave) -> Result<OffboardUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let leaver = self.client.offboard_user().login(desired.text("user_id").unwrap_or_default());
        let leaver = leaver.remove_access(leave == Leave::RemoveAccess);
        Ok(leaver.delete(leave == Leave::Delete).known(&directory))
    }
}

impl Adapter for Courrier {
    const PRODUCT: Product = Product::MaarchCourrier;

    fn forget(&self) {
        self.directory.forget();
    }

    fn url(&self) -> &str {
        self.client.base_url()
    }

    fn removal(&self) -> Removal {
        self.removal
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
        leave::item_plan(&self.leaver(desired, leave).await?.plan().await?, id)
    }

    async fn leave(
        &self,
        desired: &Desired,
        leave: Leave,
        account: Option<&str>,
    ) -> Result<Applied, Failure> {
        let leaver = self.leaver(desired, leave).await?;
        let leaver = match numbered(account)? {
            Some(id) => leaver.id(id),
            None => leaver,
        };
        Ok(leave::applied(&leaver.send().await?, id))
    }
}
