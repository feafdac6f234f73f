//! Evolution Platform.

use std::sync::Arc;

use user_provisioning::evolution_platform::Client;
use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole, User};

use super::leave::{nobody, unchanged};
use super::{applied, check, leave, look};
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, Look, Server};
use crate::product::{Intent, Product, Removal, Wanted};

/// Evolution Platform, by the SDK.
pub struct Platform {
    client: Client,
    removal: Removal,
}

/// The person as the SDK takes it, or what it refuses. An organization is written with the role in it, as
/// `organization:role`.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    let text = |name| wanted.text(name).unwrap_or_default();
    let organizations = wanted.list("organizations").map(|item| {
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

    /// The API has no way out.
    async fn look_at_leaver(&self, wanted: &Wanted) -> Result<Look, Failure> {
        let name = wanted.text("identity_name").unwrap_or_default();
        match self.client.get_user().identity_name(name).send().await {
            Ok(_) => Err(leave::undecided(
                "the person is there, and the platform's API has no way out: ask Orange, or use its console",
            )),
            Err(error) if error.is_not_found() => Ok(nobody()),
            Err(error) => Err(error.into()),
        }
    }
}

impl Server for Platform {
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(Product::EvolutionPlatform, self.client.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            if wanted.intent != Intent::Active {
                return self.look_at_leaver(wanted).await;
            }
            let user = user(wanted).map_err(Failure::refused)?;
            let call = self.client.ensure_user().user(user).change_roles(self.removal.roles);
            let planned =
                call.remove_other_organizations(self.removal.organizations).plan().await?;
            look(&planned, id)
        })
    }

    fn apply<'a>(
        &'a self,
        wanted: &'a Wanted,
        _: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            if wanted.intent != Intent::Active {
                return self.look_at_leaver(wanted).await.map(|_| unchanged());
            }
            let user = user(wanted).map_err(Failure::refused)?;
            let call = self.client.ensure_user().user(user).change_roles(self.removal.roles);
            let done = call.remove_other_organizations(self.removal.organizations).send().await?;
            Ok(applied(&done, id))
        })
    }
}
