//! Reads and deletes a user.

use super::super::ensure::{Id, Scope, is_same_id, normal_address};
use super::super::types::User;
use super::super::{Client, operation};
use crate::ensure::{Known, Step};
use crate::offboard::{
    Assessment, Loss, LossKind, Offboard, OffboardAction, ReadTarget, Target, fetch,
};
use crate::{Change, Error, Operation, OperationInfo, Remark};

/// One user who leaves one tenant.
pub struct Leaver {
    pub client: Client,
    pub scope: Scope,
    pub target: Target<Id>,
    /// The caller named the user by its id.
    pub is_named: bool,
    /// The caller allowed the deletion.
    pub deletes: bool,
    /// The server showed a user of the tenant, so the tenant exists.
    pub has_tenant: bool,
}

/// The deletion, which is the only write.
pub struct Deletion {
    id: String,
    operation: &'static OperationInfo,
}

impl Step for Deletion {
    fn changes(&self) -> Vec<Change> {
        vec![Change::Deleted]
    }

    fn operation(&self) -> &'static OperationInfo {
        self.operation
    }
}

impl ReadTarget for Leaver {
    type Id = Id;
    const IS_ANOTHER: &'static str =
        "the user with this id has another address, and was left as it is";

    fn target(&mut self) -> &mut Target<Id> {
        &mut self.target
    }

    async fn find(&mut self) -> Result<Option<Id>, Error> {
        let Some(email) = self.target.login.clone() else { return Ok(None) };
        let directory = self.target.directory();
        let known = match directory.and_then(|index| index.get_for_certain(&email)) {
            Some(known) => known,
            None => {
                let list = self.scope.list_addresses(&self.client).await?;
                let has_email = |user: &&User| Self::login_of(user).as_ref() == Some(&email);
                Known::of(list.iter().filter(has_email).map(|user| user.id.clone().into()))
            }
        };
        known.only(self.operation(), "email", &email)
    }

    async fn get(&self, id: &Id) -> Result<Option<User>, Error> {
        let error = match self.scope.get(&self.client, id.as_str()).await {
            Ok(user) => return Ok(Some(user)),
            Err(error) if error.is_not_found() => error,
            Err(error) => return Err(error),
        };
        if self.has_tenant || !self.is_named {
            return Ok(None);
        }
        // It could be the tenant that is not there.
        let list = self.scope.list_all(&self.client).await?;
        if list.iter().any(|user| Self::has_id(user, id)) { Err(error) } else { Ok(None) }
    }

    fn has_id(user: &User, id: &Id) -> bool {
        is_same_id(&user.id, id.as_str())
    }

    fn login_of(user: &User) -> Option<String> {
        user.email.as_deref().map(normal_address)
    }
}

impl Offboard for Leaver {
    type Current = User;
    type Step = Deletion;
    const SERVICE: &'static str = "myreports";

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        let user = fetch(self).await?;
        self.has_tenant |= user.is_some();
        Ok(user)
    }

    fn action(&self) -> OffboardAction {
        OffboardAction::Delete
    }

    fn operation(&self) -> &'static OperationInfo {
        match self.scope {
            Scope::Customer(_) => operation::DeleteCustomerUser::INFO,
            Scope::Account(_) => operation::DeleteAccountUser::INFO,
            Scope::EnterpriseCustomer { .. } => operation::DeleteEnterpriseCustomerUser::INFO,
        }
    }

    fn steps(&self, current: &User) -> Vec<Deletion> {
        vec![Deletion { id: current.id.clone(), operation: self.operation() }]
    }

    async fn assess(&self, current: &User) -> Result<Assessment, Error> {
        let roles = current.roles.iter().map(ToString::to_string);
        let mut losses: Vec<Loss> = Loss::of(LossKind::Roles, roles).into_iter().collect();
        let primary = current.primary_tenant.as_deref();
        if primary.is_none_or(|primary| is_same_id(primary, self.scope.tenant())) {
            losses.push(Loss::uncounted(LossKind::OtherTenants));
        }
        let refusal = (!self.deletes).then(|| {
            "MyReports can only delete a user, which cannot be undone; `delete(true)` allows it"
                .to_owned()
        });
        Ok(Assessment { losses, refusal })
    }

    async fn apply(&mut self, Deletion { id, .. }: &Deletion) -> Result<(), Error> {
        match &self.scope {
            Scope::Customer(tenant) => {
                let call = self.client.delete_customer_user().customer_tenant_id(tenant.clone());
                call.user_id(id.as_str()).send().await.map(drop)
            }
            Scope::Account(tenant) => {
                let call = self.client.delete_account_user().account_tenant_id(tenant.clone());
                call.user_id(id.as_str()).send().await.map(drop)
            }
            Scope::EnterpriseCustomer { account, customer } => {
                let call = self.client.delete_enterprise_customer_user();
                let call = call.account_tenant_id(account.clone());
                let call = call.customer_tenant_id(customer.clone());
                call.user_id(id.as_str()).send().await.map(drop)
            }
        }
    }

    fn remarks(&self, _: Option<&User>) -> Vec<Remark> {
        Vec::new()
    }
}
