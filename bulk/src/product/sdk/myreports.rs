//! MyReports, where creating a user and assigning a role may cost money.

use std::convert::Infallible;
use std::sync::Arc;

use user_provisioning::myreports::types::{NewUser, Role, User};
use user_provisioning::myreports::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{ChargeGate, ChargeNotice, Decision, Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, item_plan, leave};
use crate::product::server::{Applied, Failure, Gate, ItemPlan};
use crate::product::{Desired, Leave, Product, Removal};

/// MyReports, with the SDK.
pub struct MyReports {
    client: Client,
    removal: Removal,
    directory: Listed<Directory>,
}

/// The gate of the engine, as a charge gate of the SDK.
struct JournalGate(Arc<dyn Gate>);

impl ChargeGate for JournalGate {
    type Error = Infallible;

    async fn may_charge(&self, _: &ChargeNotice) -> Result<Decision, Infallible> {
        Ok(Decision::from(self.0.consent().await))
    }
}

/// Checks that a tenant is given.
pub fn tenant(desired: &Desired) -> Result<(), String> {
    match (desired.text("customer_tenant_id"), desired.text("account_tenant_id")) {
        (None, None) => {
            Err("neither `customer_tenant_id` nor `account_tenant_id` is given".to_owned())
        }
        _ => Ok(()),
    }
}

/// Converts the desired state to a request body of the SDK, or returns what is invalid.
pub fn user(desired: &Desired) -> Result<NewUser, String> {
    tenant(desired)?;
    let text = |name| desired.text(name).unwrap_or_default();
    let roles: Vec<Role> = desired.list("roles").map(Role::from).collect();
    let user =
        NewUser::builder().email(text("email")).display_name(text("display_name")).roles(roles);
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &User) -> String {
    user.id.to_string()
}

const ONLY_DELETION: &str =
    "MyReports cannot take somebody out without deleting the user: `delete`";

impl MyReports {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal, directory: Listed::default() }
    }

    async fn ensure_call(&self, desired: &Desired) -> Result<EnsureUser, Failure> {
        let (account, customer) =
            (desired.text("account_tenant_id"), desired.text("customer_tenant_id"));
        let directory = self.directory(account, customer).await?;
        let mut call = self
            .client
            .ensure_user()
            .user(user(desired).map_err(Failure::refused)?)
            .remove_other_roles(self.removal.roles)
            .known(&directory);
        if let Some(customer) = customer {
            call = call.customer_tenant_id(customer);
        }
        if let Some(account) = account {
            call = call.account_tenant_id(account);
        }
        Ok(call)
    }

    async fn directory(
        &self,
        account: Option<&str>,
        customer: Option<&str>,
    ) -> Result<Directory, Failure> {
        let list = async {
            let mut list = self.client.directory();
            if let Some(customer) = customer {
                list = list.customer_tenant_id(customer);
            }
            if let Some(account) = account {
                list = list.account_tenant_id(account);
            }
            list.send().await
        };
        let (account, customer) = (account.unwrap_or_default(), customer.unwrap_or_default());
        Ok(self.directory.of(&format!("{account}/{customer}"), list).await?)
    }

    async fn leaver(&self, desired: &Desired, leave: Leave) -> Result<OffboardUser, Failure> {
        let (account, customer) =
            (desired.text("account_tenant_id"), desired.text("customer_tenant_id"));
        let directory = self.directory(account, customer).await?;
        let leaver = self.client.offboard_user().email(desired.text("email").unwrap_or_default());
        let mut leaver = leaver.delete(leave == Leave::Delete).known(&directory);
        if let Some(customer) = customer {
            leaver = leaver.customer_tenant_id(customer);
        }
        if let Some(account) = account {
            leaver = leaver.account_tenant_id(account);
        }
        Ok(leaver)
    }
}

impl Adapter for MyReports {
    const PRODUCT: Product = Product::MyReports;

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
        gate: Arc<dyn Gate>,
    ) -> Result<Applied, Failure> {
        let call = self.ensure_call(desired).await?.charge_gate(JournalGate(gate));
        let call = match account {
            Some(id) => call.id(id),
            None => call,
        };
        Ok(applied(&call.send().await?, id))
    }

    async fn plan_leave(&self, desired: &Desired, leave: Leave) -> Result<ItemPlan, Failure> {
        let plan = self.leaver(desired, leave).await?.plan().await?;
        match leave {
            Leave::Delete => leave::item_plan(&plan, id),
            Leave::Suspend | Leave::RemoveAccess => leave::impossible(&plan, ONLY_DELETION),
        }
    }

    async fn leave(
        &self,
        desired: &Desired,
        leave: Leave,
        account: Option<&str>,
    ) -> Result<Applied, Failure> {
        let leaver = self.leaver(desired, leave).await?;
        let leaver = match account {
            Some(id) => leaver.id(id),
            None => leaver,
        };
        Ok(leave::applied(&leaver.send().await?, id))
    }
}
