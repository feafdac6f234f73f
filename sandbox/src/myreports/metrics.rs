//! How an account of MyReports is used.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::call::{Call, ProductResponse, object};
use super::pbxs::Profile;
use super::responses::one;
use super::tenants::Tenant;
use super::{MyReports, TenantScope};

impl MyReports {
    pub fn metrics(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let account = self.tenant(call, scope)?;
        let below = self.tenants.owned(&account.id);
        let customers: Vec<Value> = below.map(|tenant| self.usage(tenant)).collect();
        let shown = json!({
            "accountTenantId": account.id,
            "accountName": account.text("name"),
            "enabled": account.is_enabled(),
            "dateCreated": account.date_created,
            "customers": customers,
        });
        Ok(one(200, shown))
    }

    fn usage(&self, customer: &Tenant) -> Value {
        let own = self.profiles.owned(&customer.id);
        let pbxs: Vec<Value> = own.map(pbx).collect();
        let mut roles: BTreeMap<&str, u32> = BTreeMap::new();
        for role in self.users.owned(&customer.id).flat_map(|user| &user.roles) {
            *roles.entry(role).or_default() += 1;
        }
        json!({
            "tenantId": customer.id,
            "tenantName": customer.text("name"),
            "enabled": customer.is_enabled(),
            "dateCreated": customer.date_created,
            "pbxs": pbxs,
            "roles": roles,
        })
    }
}

fn pbx(profile: &Profile) -> Value {
    let is_kazoo = profile.get("_type") == "KazooPbxConnectionProfile";
    object([
        ("id", json!(profile.id)),
        ("pbxType", json!(if is_kazoo { "Kazoo" } else { "ThreeCx" })),
        ("instanceId", profile.instance()),
        ("name", profile.get("name")),
        ("enabled", profile.get("enabled")),
        ("monitorSubAccounts", profile.get("monitorSubAccounts")),
    ])
}
