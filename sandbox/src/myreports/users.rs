//! The users of MyReports: their routes.

use serde_json::{Value, json};

use super::super::call::{Call, ProductResponse};
use super::responses::{done, failing, failure, many, not_found, not_valid, one, well_formed};
use super::user::User;
use super::{MyReports, TenantScope, patch};

/// What a device can serve as.
const CLIENT_TYPES: [&str; 4] = ["desktop", "mobile", "webrtc", "crm"];

impl MyReports {
    pub fn create_user(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let tenant = self.tenant(call, scope)?;
        let user = User::wanted(call, &tenant.id, scope == TenantScope::Account)?;
        if self.users.keyed(&user.address()).is_some() {
            return Err(conflict(&user.email));
        }
        if tenant.licences_left == 0 {
            return Err(failure(400, "Not enough user licences available."));
        }
        let is_charged = user.charging_roles().next().is_some();
        if is_charged && !call.accept_charges {
            return Err(charges_apply(&user));
        }
        self.tenants.change(&user.tenant, |tenant| tenant.licences_left -= 1);
        self.charges += u32::from(is_charged);
        let user = User { id: self.new_id(), ..user };
        let location = format!("{}/users/{}", scope.address(call), user.id);
        let response = one(201, user.with_roles());
        self.users.add(user);
        Ok(response.header("location", location))
    }

    pub fn list_users(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let tenant = self.tenant(call, scope)?;
        let own = self.users.owned(&tenant.id);
        let shown: Vec<Value> =
            own.map(|user| user.as_read(scope == TenantScope::Account, false)).collect();
        Ok(many(&shown))
    }

    pub fn get_user(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let shown = self.user(call, scope)?.as_read(scope == TenantScope::Account, true);
        Ok(one(200, shown))
    }

    pub fn patch_user(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.user(call, scope)?;
        let changed = patch::applied(user, &call.body).map_err(|text| failure(400, &text))?;
        if self.users.keyed(&changed.address()).is_some_and(|other| other.id != user.id) {
            return Err(conflict(&changed.email));
        }
        let is_charged = changed.charging_roles().any(|role| !user.roles.contains(role));
        if is_charged && !call.accept_charges {
            return Err(charges_apply(&changed));
        }
        self.charges += u32::from(is_charged);
        let id = changed.id.clone();
        self.users.change(&id, |user| *user = changed);
        Ok(done())
    }

    pub fn delete_user(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.user(call, scope)?.id.clone();
        self.users.remove(&id);
        Ok(done())
    }

    /// No message leaves the sandbox.
    pub fn mail_user(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        self.user(call, scope)?;
        Ok(ProductResponse::empty(204))
    }

    /// No route shows which devices a user has, so nothing is kept.
    pub fn assign_device(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        self.device(call, scope)?;
        let device = call.parameter(scope.depth() + 1);
        let user = format!("{}/users/{}", scope.address(call), scope.parameter_after_tenants(call));
        let response = ProductResponse { status: 201, ..done() };
        Ok(response.header("location", format!("{user}/devices/pbx/{device}")))
    }

    pub fn unassign_device(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        self.device(call, scope)?;
        Ok(done())
    }

    fn device(&self, call: &Call<'_>, scope: TenantScope) -> Result<(), ProductResponse> {
        self.user(call, scope)?;
        let kind = call.text("clientType");
        if CLIENT_TYPES.contains(&kind) { Ok(()) } else { Err(not_valid(kind)) }
    }

    /// The user that the path names.
    fn user(&self, call: &Call<'_>, scope: TenantScope) -> Result<&User, ProductResponse> {
        let tenant = self.tenant(call, scope)?;
        let id = scope.parameter_after_tenants(call);
        well_formed(id)?;
        self.users.get(id).filter(|user| user.tenant == tenant.id).ok_or_else(not_found)
    }
}

/// Nothing was done; the user as it would be.
fn charges_apply(user: &User) -> ProductResponse {
    let message = "Additional charges apply";
    failing(402, json!({ "data": user.with_roles(), "error": 402, "message": message }))
}

fn conflict(email: &str) -> ProductResponse {
    let message = format!("A user with the email address {email} already exists.");
    failing(409, json!({ "error": 409, "errorCode": "EmailConflict", "message": message }))
}
