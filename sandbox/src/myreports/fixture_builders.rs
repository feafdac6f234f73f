//! What a test puts into MyReports, and looks up in it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::responses::{date, not_found, written};
use super::tenants::Tenant;
use super::user::User;
use super::{MyReports, TenantScope};
use crate::call::{Call, ProductResponse};
use crate::fixtures::ACCOUNT_TENANT;

impl MyReports {
    /// False where the tenant exists already.
    pub fn add_customer(&mut self, id: &str, name: &str) -> bool {
        let is_new = self.tenants.get(id).is_none();
        if is_new {
            let entries = [("name", json!(name)), ("enabled", json!(true))];
            let written = entries.map(|(key, value)| (key.to_owned(), value));
            self.tenants.add(Tenant {
                id: id.to_owned(),
                is_account: false,
                licences_left: 100,
                parent: ACCOUNT_TENANT.to_owned(),
                date_created: date(),
                written: written.into_iter().collect(),
            });
        }
        is_new
    }

    /// A creation that takes no licence and costs nothing.
    pub fn add_user(
        &mut self,
        tenant: &str,
        body: Value,
    ) -> Result<ProductResponse, ProductResponse> {
        let found = self.tenants.get(tenant).ok_or_else(not_found)?;
        let (left, charges) = (found.licences_left, self.charges);
        let scope = if found.is_account { TenantScope::Account } else { TenantScope::Customer };
        self.set_licences(tenant, 1);
        let call = Call { accept_charges: true, ..Call::trusted(vec![tenant.to_owned()], body) };
        let outcome = self.create_user(&call, scope);
        self.charges = charges;
        self.set_licences(tenant, left);
        outcome
    }

    pub fn set_clock(&mut self, clock: Option<DateTime<Utc>>) {
        self.clock = clock;
    }

    /// The response with the time of the clock in its envelope, if it has one.
    pub fn dated(&self, mut response: ProductResponse) -> ProductResponse {
        let time = response.body.as_mut().and_then(|body| body.get_mut("timestamp"));
        if let (Some(time), Some(clock)) = (time, self.clock) {
            *time = written(clock).into();
        }
        response
    }

    /// Returns the whole state.
    pub fn state(&self) -> Value {
        let user = |user: &User| {
            let kept = json!({
                "tenant": user.tenant,
                "email": user.email,
                "displayName": user.display_name,
                "roles": user.roles,
            });
            (user.id.clone(), kept)
        };
        let tenant = |tenant: &Tenant| {
            let kept = json!({ "licencesLeft": tenant.licences_left, "written": tenant.written });
            (tenant.id.clone(), kept)
        };
        let users: Map<String, Value> = self.users.all().map(user).collect();
        let tenants: Map<String, Value> = self.tenants.all().map(tenant).collect();
        json!({ "users": users, "tenants": tenants, "charges": self.charges })
    }

    /// The users of a tenant with their roles, as they are read one by one.
    pub fn shown(&self, tenant: &str) -> Vec<Value> {
        let Some(tenant) = self.tenants.get(tenant) else { return Vec::new() };
        let own = self.users.owned(&tenant.id);
        own.map(|user| user.as_read(tenant.is_account, true)).collect()
    }
}
