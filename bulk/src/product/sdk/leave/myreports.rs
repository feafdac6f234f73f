//! Out of MyReports.

use user_provisioning::Error;
use user_provisioning::myreports::Client;
use user_provisioning::myreports::types::User;

use super::super::listed::Listed;
use super::{Departure, Ids, Leaving, undecided};
use crate::product::Leave;
use crate::product::server::{BoxFuture, Failure};

pub struct Leaver<'l> {
    pub client: &'l Client,
    pub ids: &'l Listed<Ids<String>>,
    pub email: &'l str,
    pub account: Option<&'l str>,
    pub customer: Option<&'l str>,
    pub leave: Leave,
}

pub struct Delete(String);

/// The tenant of a list, as a text of its own.
pub fn scope(account: Option<&str>, customer: Option<&str>) -> String {
    format!("{}/{}", account.unwrap_or_default(), customer.unwrap_or_default())
}

impl Leaver<'_> {
    async fn find(&self) -> Result<Option<User>, Error> {
        let list = async {
            let users = self.users().await?;
            let ids = users
                .iter()
                .filter_map(|user| Some((user.email.as_ref()?.to_lowercase(), user.id.clone())));
            Ok::<_, Error>(Ids::new(ids.collect()))
        };
        let ids = self.ids.of(&scope(self.account, self.customer), list).await?;
        let Some(id) = ids.get(&self.email.to_lowercase()) else { return Ok(None) };
        // The list is older than what was done since.
        match self.user(id).await {
            Ok(user) => Ok(Some(user)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn user(&self, id: &str) -> Result<User, Error> {
        Ok(match (self.account, self.customer) {
            (Some(account), Some(customer)) => {
                let call = self.client.get_enterprise_customer_user().account_tenant_id(account);
                call.customer_tenant_id(customer).user_id(id).send().await?.into_inner().data
            }
            (Some(account), None) => {
                let call = self.client.get_account_user().account_tenant_id(account);
                call.user_id(id).send().await?.into_inner().data
            }
            (None, customer) => {
                let call = self.client.get_customer_user();
                let call = call.customer_tenant_id(customer.unwrap_or_default());
                call.user_id(id).send().await?.into_inner().data
            }
        })
    }

    async fn users(&self) -> Result<Vec<User>, Error> {
        let (account, customer) = (self.account, self.customer);
        Ok(match (account, customer) {
            (Some(account), Some(customer)) => {
                let call = self.client.list_enterprise_customer_users().account_tenant_id(account);
                call.customer_tenant_id(customer).send().await?.into_inner().data
            }
            (Some(account), None) => {
                self.client
                    .list_account_users()
                    .account_tenant_id(account)
                    .send()
                    .await?
                    .into_inner()
                    .data
            }
            (None, customer) => {
                let call = self.client.list_customer_users();
                call.customer_tenant_id(customer.unwrap_or_default())
                    .send()
                    .await?
                    .into_inner()
                    .data
            }
        })
    }
}

impl Leaving for Leaver<'_> {
    type Step = Delete;

    fn departure(&self) -> BoxFuture<'_, Result<Option<Departure<Delete>>, Failure>> {
        Box::pin(async {
            let Some(user) = self.find().await? else { return Ok(None) };
            if self.leave != Leave::Delete {
                return Err(undecided(
                    "MyReports cannot take somebody out without deleting the user: `delete`",
                ));
            }
            let tenant = self.customer.or(self.account);
            let is_everywhere = user.primary_tenant.as_deref() == tenant;
            let change = match is_everywhere {
                true => "delete, here and in all other tenants",
                false => "delete in this tenant; the user belongs to another one",
            };
            Ok(Some(Departure {
                remote_id: user.id.clone(),
                steps: vec![Delete(user.id.clone())],
                changes: vec![change.to_owned()],
                losses: Vec::new(),
                outcome: "deleted",
            }))
        })
    }

    fn carry_out<'a>(&'a self, Delete(id): &'a Delete) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            match (self.account, self.customer) {
                (Some(account), Some(customer)) => {
                    let call =
                        self.client.delete_enterprise_customer_user().account_tenant_id(account);
                    call.customer_tenant_id(customer).user_id(id.as_str()).send().await.map(drop)
                }
                (Some(account), None) => {
                    let call = self.client.delete_account_user().account_tenant_id(account);
                    call.user_id(id.as_str()).send().await.map(drop)
                }
                (None, customer) => {
                    let call = self.client.delete_customer_user();
                    let call = call.customer_tenant_id(customer.unwrap_or_default());
                    call.user_id(id.as_str()).send().await.map(drop)
                }
            }
        })
    }
}
