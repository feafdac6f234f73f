//! Evolution Platform.

use std::sync::Arc;

use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole, User};
use user_provisioning::evolution_platform::{Client, EnsureUser, OffboardUser};
use user_provisioning::{Error, PlannedAction, Probe};

use super::adapter::Adapter;
use super::{applied, item_plan, leave};
use crate::product::server::{Applied, Failure, Gate, ItemPlan};
use crate::product::{Desired, Leave, Product, Removal};

/// Evolution Platform, with the SDK.
pub struct Platform {
    client: Client,
    removal: Removal,
}

/// Converts the desired state to a request body of the SDK, or returns what is invalid. An organization is written
/// with the role in it, as `organization:role`.
pub fn user(desired: &Desired) -> Result<NewUser, String> {
    let text = |name| desired.text(name).unwrap_or_default();
    let organizations = desired.list("organizations").map(|item| {
        let (organization, role) = item.split_once(':').ok_or_else(|| {
            format!("`organizations` has {item:?}, which is not `organization:role`")
        })?;
        let role =
            OrganizationRole::builder().organization_id(organization.trim()).role_id(role.trim());
        OrganizationRole::try_from(role).map_err(|error| format!("`organizations`: {error}"))
    });
    let organizations: Vec<OrganizationRole> = organizations.collect::<Result<_, String>>()?;
    let user = NewUser::builder()
        .identity_name(text("identity_name"))
        .display_name(text("display_name"))
        .email(text("email"))
        .first_name(text("first_name"))
        .last_name(text("last_name"))
        .organizations(organizations);
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &User) -> String {
    user.identity_name.to_string()
}

impl Platform {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal }
    }

    fn ensure_call(&self, desired: &Desired) -> Result<EnsureUser, Failure> {
        let user = user(desired).map_err(Failure::refused)?;
        let call = self.client.ensure_user().user(user).change_roles(self.removal.roles);
        Ok(call.remove_other_organizations(self.removal.organizations))
    }

    fn leaver(&self, desired: &Desired) -> OffboardUser {
        let name = desired.text("identity_name").unwrap_or_default();
        self.client.offboard_user().identity_name(name)
    }
}

impl Adapter for Platform {
    const PRODUCT: Product = Product::EvolutionPlatform;

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
        item_plan(&self.ensure_call(desired)?.plan().await?, id)
    }

    async fn ensure(
        &self,
        desired: &Desired,
        account: Option<&str>,
        _: Arc<dyn Gate>,
    ) -> Result<Applied, Failure> {
        // The identity name is the only id, so the call itself would create the user anew.
        if account.is_some() {
            let plan = self.ensure_call(desired)?.plan().await?;
            if plan.action() == PlannedAction::Create {
                return Err(Failure::account_is_gone());
            }
        }
        Ok(applied(&self.ensure_call(desired)?.send().await?, id))
    }

    async fn plan_leave(&self, desired: &Desired, _: Leave) -> Result<ItemPlan, Failure> {
        leave::item_plan(&self.leaver(desired).plan().await?, id)
    }

    async fn leave(
        &self,
        desired: &Desired,
        _: Leave,
        _: Option<&str>,
    ) -> Result<Applied, Failure> {
        Ok(leave::applied(&self.leaver(desired).send().await?, id))
    }
}
