//! Reads and deletes a user.

use super::super::ensure::{Scope, is_same_id};
use super::super::types::User;
use super::super::{Client, operation};
use crate::ensure::{Known, Lookup, Step};
use crate::offboard::{Assessment, Loss, LossKind, Offboard, OffboardAction};
use crate::{Change, Conflict, ConflictHolder, Error, Operation, OperationInfo, Remark};

/// One user who leaves one tenant.
pub struct Leaver {
    pub client: Client,
    pub scope: Scope,
    /// In lower case; known once the user was read.
    pub email: Option<String>,
    pub id: Option<String>,
    /// The caller named the user by its id.
    pub is_named: bool,
    /// The caller allowed the deletion.
    pub deletes: bool,
    pub lookup: Lookup<String>,
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

impl Leaver {
    /// Looks up the id of the address.
    async fn find(&mut self) -> Result<Option<String>, Error> {
        let Some(email) = self.email.clone() else { return Ok(None) };
        let directory = self.lookup.first();
        let known = match directory.and_then(|index| index.get_for_certain(&email)) {
            Some(known) => known,
            None => {
                let list = self.scope.list_all(&self.client).await?;
                let has_email = |user: &&User| {
                    user.email.as_ref().is_some_and(|text| text.to_lowercase() == email)
                };
                Known::of(list.iter().filter(has_email).map(|user| user.id.clone()))
            }
        };
        match known {
            Known::Absent => Ok(None),
            Known::One(id) => Ok(Some(id)),
            Known::Several(id) => Err(Error::conflicting(
                self.operation(),
                Conflict::new("email", &email, ConflictHolder::User(id)),
            )),
        }
    }

    /// Reads the user with an id; `None` if there is none in the tenant.
    async fn get(&self, id: &str) -> Result<Option<User>, Error> {
        let error = match self.scope.get(&self.client, id).await {
            Ok(user) => return Ok(Some(user)),
            Err(error) if error.is_not_found() => error,
            Err(error) => return Err(error),
        };
        if self.has_tenant || !self.is_named {
            return Ok(None);
        }
        // It could be the tenant that is not there.
        let list = self.scope.list_all(&self.client).await?;
        if list.iter().any(|user| user.id == id) { Err(error) } else { Ok(None) }
    }

    fn has_email(&self, user: &User) -> bool {
        let of_user = user.email.as_deref().zip(self.email.as_deref());
        of_user.is_none_or(|(of_user, email)| of_user.to_lowercase() == email)
    }

    fn forget(&mut self) {
        self.lookup.correct(self.email.as_deref().unwrap_or_default());
    }
}

impl Offboard for Leaver {
    type Current = User;
    type Step = Deletion;
    const SERVICE: &'static str = "myreports";

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        let (id, user) = loop {
            if self.id.is_none() {
                self.id = self.find().await?;
            }
            let Some(id) = self.id.clone() else { return Ok(None) };
            let outcome = self.get(&id).await;
            let is_meant =
                |user: &Option<_>| user.as_ref().is_some_and(|user| self.has_email(user));
            if !self.lookup.is_disproved_by(&outcome, is_meant) {
                break (id, outcome?);
            }
            self.forget();
            self.id = None;
        };
        let Some(user) = user else {
            self.forget();
            return Ok(None);
        };
        if !is_same_id(&id, &user.id) {
            return Err(Error::another_user(self.operation()));
        }
        if !self.has_email(&user) {
            let detail = "the user with this id has another address, and was left as it is";
            return Err(Error::unsafe_change(self.operation(), detail.to_owned()));
        }
        self.has_tenant = true;
        if let Some(email) = user.email.as_ref().map(|email| email.to_lowercase()) {
            self.lookup.confirm(&email, user.id.clone());
            self.email = Some(email);
        }
        Ok(Some(user))
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
        if primary.is_none_or(|primary| primary == self.scope.tenant()) {
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
