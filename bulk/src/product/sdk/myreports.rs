//! MyReports, where creating somebody and giving a role may cost money.

use std::convert::Infallible;
use std::sync::Arc;

use user_provisioning::myreports::types::{NewUser, Role, User};
use user_provisioning::myreports::{Client, Directory, EnsureUser, OffboardUser};
use user_provisioning::{ChargeGate, ChargeNotice, Decision, Error, Probe};

use super::adapter::Adapter;
use super::listed::Listed;
use super::{applied, leave, look};
use crate::product::server::{Applied, Failure, Gate, Look};
use crate::product::{Leave, Product, Removal, Wanted};

/// MyReports, by the SDK.
pub struct MyReports {
    client: Client,
    removal: Removal,
    directory: Listed<Directory>,
}

/// The journal's gate, as the SDK asks it.
struct JournalGate(Arc<dyn Gate>);

impl ChargeGate for JournalGate {
    type Error = Infallible;

    async fn may_charge(&self, _: &ChargeNotice) -> Result<Decision, Infallible> {
        Ok(Decision::from(self.0.consent().await))
    }
}

/// Whether it is said in which tenant the person is.
pub fn tenant(wanted: &Wanted) -> Result<(), String> {
    match (wanted.text("customer_tenant_id"), wanted.text("account_tenant_id")) {
        (None, None) => {
            Err("neither `customer_tenant_id` nor `account_tenant_id` is given".to_owned())
        }
        _ => Ok(()),
    }
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    tenant(wanted)?;
    let text = |name| wanted.text(name).unwrap_or_default();
    let roles: Vec<Role> = wanted.list("roles").map(Role::from).collect();
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

    async fn desired(&self, wanted: &Wanted) -> Result<EnsureUser, Failure> {
        let (account, customer) =
            (wanted.text("account_tenant_id"), wanted.text("customer_tenant_id"));
        let directory = self.directory(account, customer).await?;
        let mut desired = self
            .client
            .ensure_user()
            .user(user(wanted).map_err(Failure::refused)?)
            .remove_other_roles(self.removal.roles)
            .known(&directory);
        if let Some(customer) = customer {
            desired = desired.customer_tenant_id(customer);
        }
        if let Some(account) = account {
            desired = desired.account_tenant_id(account);
        }
        Ok(desired)
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

    async fn leaver(&self, wanted: &Wanted, leave: Leave) -> Result<OffboardUser, Failure> {
        let (account, customer) =
            (wanted.text("account_tenant_id"), wanted.text("customer_tenant_id"));
        let directory = self.directory(account, customer).await?;
        let leaver = self.client.offboard_user().email(wanted.text("email").unwrap_or_default());
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

    async fn probe(&self) -> Result<Probe, Error> {
        self.client.probe().await
    }

    async fn plan(&self, wanted: &Wanted) -> Result<Look, Failure> {
        look(&self.desired(wanted).await?.plan().await?, id)
    }

    async fn ensure(&self, wanted: &Wanted, gate: Arc<dyn Gate>) -> Result<Applied, Failure> {
        let desired = self.desired(wanted).await?.charge_gate(JournalGate(gate));
        Ok(applied(&desired.send().await?, id))
    }

    async fn plan_leave(&self, wanted: &Wanted, leave: Leave) -> Result<Look, Failure> {
        let plan = self.leaver(wanted, leave).await?.plan().await?;
        match leave {
            Leave::Delete => leave::look(&plan, id),
            Leave::Suspend | Leave::RemoveAccess => leave::impossible(&plan, ONLY_DELETION),
        }
    }

    async fn leave(&self, wanted: &Wanted, leave: Leave) -> Result<Applied, Failure> {
        Ok(leave::applied(&self.leaver(wanted, leave).await?.send().await?, id))
    }
}
