//! The tenant scope of a user, which selects its routes.

use std::fmt;

use super::super::types::{Role, TenantId, User};
use super::super::{Client, operation};
use crate::ensure::{Listed, Listing};
use crate::{Error, Operation, OperationInfo};

/// A tenant scope with its routes.
#[derive(Clone, Debug)]
pub enum Scope {
    Customer(TenantId),
    Account(TenantId),
    EnterpriseCustomer { account: TenantId, customer: TenantId },
}

impl Scope {
    pub fn new(account: Option<TenantId>, customer: Option<TenantId>) -> Option<Self> {
        match (account, customer) {
            (None, Some(customer)) => Some(Self::Customer(customer)),
            (Some(account), None) => Some(Self::Account(account)),
            (Some(account), Some(customer)) => Some(Self::EnterpriseCustomer { account, customer }),
            (None, None) => None,
        }
    }

    /// What a directory is of: the server and the tenant.
    pub fn key(&self, client: &Client) -> String {
        let tenants = match self {
            Self::Customer(customer) => format!("customers/{customer}"),
            Self::Account(account) => format!("accounts/{account}"),
            Self::EnterpriseCustomer { account, customer } => {
                format!("accounts/{account}/customers/{customer}")
            }
        };
        format!("{} {}", client.base_url(), tenants.to_ascii_lowercase())
    }

    /// Returns the role that is needed to log in, which the server adds automatically.
    pub fn own_role(&self) -> Role {
        match self {
            Self::Account(_) => Role::AccountUser,
            Self::Customer(_) | Self::EnterpriseCustomer { .. } => Role::CustomerUser,
        }
    }

    pub fn create_step(&self) -> &'static OperationInfo {
        match self {
            Self::Customer(_) => operation::CreateCustomerUser::INFO,
            Self::Account(_) => operation::CreateAccountUser::INFO,
            Self::EnterpriseCustomer { .. } => operation::CreateEnterpriseCustomerUser::INFO,
        }
    }

    pub fn change(&self) -> &'static OperationInfo {
        match self {
            Self::Customer(_) => operation::PatchCustomerUser::INFO,
            Self::Account(_) => operation::PatchAccountUser::INFO,
            Self::EnterpriseCustomer { .. } => operation::PatchEnterpriseCustomerUser::INFO,
        }
    }

    /// Lists all users, without their roles.
    pub async fn list(&self, client: &Client) -> Result<Listing<Id>, Error> {
        let picked = match self {
            Self::Customer(id) => {
                let call = client.list_customer_users().customer_tenant_id(id.clone());
                call.lenient().send_picking().await?
            }
            Self::Account(id) => {
                let call = client.list_account_users().account_tenant_id(id.clone());
                call.lenient().send_picking().await?
            }
            Self::EnterpriseCustomer { account, customer } => {
                let call =
                    client.list_enterprise_customer_users().account_tenant_id(account.clone());
                call.customer_tenant_id(customer.clone()).lenient().send_picking().await?
            }
        };
        let users: Vec<Listed<Id>> = picked.items;
        let has_gaps = picked.has_gaps || is_hidden(users.iter().map(|user| &user.login));
        Ok(Listing { users, has_gaps })
    }

    /// As [`list_all`](Self::list_all), to look for an address.
    ///
    /// # Errors
    ///
    /// Also if no user has an address: then the list does not tell who has one.
    pub async fn list_addresses(&self, client: &Client) -> Result<Vec<User>, Error> {
        let users = self.list_all(client).await?;
        if is_hidden(users.iter().map(|user| &user.email)) {
            let why = "the list hides addresses, so it does not tell whether there is such a user; give the id";
            return Err(Error::unsafe_change(self.change(), why.to_owned()));
        }
        Ok(users)
    }

    /// Lists all users, without their roles; an unreadable one is an error.
    pub async fn list_all(&self, client: &Client) -> Result<Vec<User>, Error> {
        let list = match self {
            Self::Customer(id) => {
                client.list_customer_users().customer_tenant_id(id.clone()).send().await?
            }
            Self::Account(id) => {
                client.list_account_users().account_tenant_id(id.clone()).send().await?
            }
            Self::EnterpriseCustomer { account, customer } => {
                let call =
                    client.list_enterprise_customer_users().account_tenant_id(account.clone());
                call.customer_tenant_id(customer.clone()).send().await?
            }
        };
        Ok(list.into_inner().data)
    }

    /// Returns the tenant whose users they are.
    pub fn tenant(&self) -> &str {
        match self {
            Self::Customer(tenant)
            | Self::Account(tenant)
            | Self::EnterpriseCustomer { customer: tenant, .. } => tenant,
        }
    }

    /// Fetches one user, with its roles.
    pub async fn get(&self, client: &Client, id: &str) -> Result<User, Error> {
        let user = match self {
            Self::Customer(tenant) => {
                client
                    .get_customer_user()
                    .customer_tenant_id(tenant.clone())
                    .user_id(id)
                    .send()
                    .await?
            }
            Self::Account(tenant) => {
                client
                    .get_account_user()
                    .account_tenant_id(tenant.clone())
                    .user_id(id)
                    .send()
                    .await?
            }
            Self::EnterpriseCustomer { account, customer } => {
                let call = client.get_enterprise_customer_user().account_tenant_id(account.clone());
                call.customer_tenant_id(customer.clone()).user_id(id).send().await?
            }
        };
        Ok(user.into_inner().data)
    }
}

/// The id of a user as a list has it.
#[derive(Clone, Debug)]
pub struct Id(String);

impl Id {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        is_same_id(&self.0, &other.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Ids are UUIDs, which are the same in either case.
pub fn is_same_id(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// A single user may have no address, but not all of them.
fn is_hidden<'a>(mut addresses: impl ExactSizeIterator<Item = &'a Option<String>>) -> bool {
    addresses.len() > 0 && addresses.all(Option::is_none)
}

/// Addresses are compared in this form: they are the same in whatever case, and with blanks around them, which
/// servers drop.
pub fn normal_address(email: &str) -> String {
    email.trim().to_lowercase()
}

impl From<User> for Listed<Id> {
    fn from(user: User) -> Self {
        Self { login: user.email.as_deref().map(normal_address), id: user.id.into() }
    }
}
