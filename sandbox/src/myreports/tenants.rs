//! The tenants of MyReports: accounts, and the customers below them.

use serde_json::{Map, Value, json};

use super::super::call::{Call, ProductResponse, object};
use super::super::fixtures::{
    ACCOUNT_TENANT, CUSTOMER_TENANT, ENTERPRISE_TENANT, FULL_CUSTOMER_TENANT,
};
use super::responses::{date, done, failure, not_found, one, success, understood, well_formed};
use super::store::StoreEntry;
use super::{MyReports, TenantScope, patch};
use user_provisioning::myreports::types::NewCustomer;

/// The maximum page size of tenants.
const PAGE_SIZE: usize = 1000;
/// The writable fields of a tenant, in addition to `enabled`.
const TEXTS: [&str; 5] = ["name", "description", "reference", "timezone", "countryCode"];

#[derive(Clone, Debug)]
pub struct Tenant {
    pub id: String,
    pub is_account: bool,
    pub licences_left: u32,
    /// The tenant above it.
    pub parent: String,
    pub date_created: String,
    /// The body as it was written.
    pub written: Map<String, Value>,
}

pub fn seeded() -> Vec<Tenant> {
    let tenant = |id: &str, parent: &str, licences_left, written: Value| Tenant {
        id: id.to_owned(),
        is_account: parent == ENTERPRISE_TENANT,
        licences_left,
        parent: parent.to_owned(),
        date_created: "2019-01-01T09:00:00.000".to_owned(),
        written: written.as_object().cloned().unwrap_or_default(),
    };
    let named = |name: &str, reference: &str| {
        let description = format!("This is {}", name.to_lowercase());
        json!({ "name": name, "description": description, "enabled": true, "reference": reference })
    };
    vec![
        tenant(CUSTOMER_TENANT, ACCOUNT_TENANT, 100, named("Customer 1", "ABC00001")),
        tenant(FULL_CUSTOMER_TENANT, ACCOUNT_TENANT, 0, named("Customer 2", "ABC00002")),
        tenant(ACCOUNT_TENANT, ENTERPRISE_TENANT, 100, named("Account 1", "XYZ00001")),
    ]
}

impl StoreEntry for Tenant {
    fn id(&self) -> &str {
        &self.id
    }

    fn owner(&self) -> &str {
        &self.parent
    }
}

impl Tenant {
    pub fn text(&self, key: &str) -> &str {
        self.written.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    pub fn is_enabled(&self) -> bool {
        self.written.get("enabled").and_then(Value::as_bool).unwrap_or(false)
    }

    fn shown(&self, is_new: bool) -> Value {
        let written = |key: &str| self.written.get(key).cloned().unwrap_or_default();
        let unless_new = |value: Value| if is_new { Value::Null } else { value };
        object([
            ("id", json!(self.id)),
            ("name", written("name")),
            ("description", written("description")),
            ("enabled", json!(self.is_enabled())),
            ("parentTenantId", json!(self.parent)),
            ("reference", unless_new(written("reference"))),
            ("dateCreated", unless_new(json!(self.date_created))),
        ])
    }

    fn contains(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        ["name", "reference"].iter().any(|key| self.text(key).to_lowercase().contains(&text))
    }
}

impl MyReports {
    pub fn list_tenants(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let above = self.above(call, scope)?;
        let number = |key| call.query(key).and_then(|text| text.parse::<usize>().ok());
        let size = number("pageSize").unwrap_or(PAGE_SIZE).min(PAGE_SIZE);
        let index = number("pageIndex").unwrap_or(0);
        let filter = call.queried("filter");
        let skipped = index.saturating_mul(size);
        let shown = |tenant: &Tenant| tenant.shown(false);
        // Only a filter has to visit the skipped tenants.
        let shown: Vec<Value> = if filter.is_empty() {
            self.tenants.part(&above, skipped, size).map(shown).collect()
        } else {
            let found = self.tenants.owned(&above).filter(|tenant| tenant.contains(filter));
            found.skip(skipped).take(size).map(shown).collect()
        };
        let page = json!({ "page_size": shown.len(), "page_index": index, "data": shown });
        Ok(ProductResponse::json(200, success(page)))
    }

    pub fn create_tenant(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let parent = self.above(call, scope)?;
        let is_account = scope == TenantScope::Account;
        let written = written(&call.body)?;
        let profile = call.body.get("pbxConnectionProfile").filter(|_| !is_account);
        if !is_account {
            let echo = understood::<NewCustomer>(&call.body)?;
            no_trial(&call.body)?;
            // The documentation of charges shows an echo of the request, and nothing else.
            if !call.accept_charges {
                return Err(ProductResponse::json(402, echo));
            }
        }
        let id = self.new_id();
        let location = format!("{}/{id}", scope.tenants(call));
        let tenant = Tenant {
            id: id.clone(),
            is_account,
            licences_left: 100,
            parent,
            date_created: date(),
            written,
        };
        let response = one(201, tenant.shown(true)).header("location", location);
        if let Some(profile) = profile {
            self.connect(&id, profile)?;
        }
        self.charges += u32::from(!is_account);
        self.tenants.add(tenant);
        Ok(response)
    }

    pub fn get_tenant(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        Ok(one(200, self.tenant(call, scope)?.shown(false)))
    }

    pub fn patch_account(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let mut changed = self.tenant(call, scope)?.clone();
        patch::properties(&mut changed.written, &TEXTS, &call.body)
            .map_err(|text| failure(400, &text))?;
        let id = changed.id.clone();
        self.tenants.change(&id, |tenant| *tenant = changed);
        Ok(done())
    }

    /// Deletes a tenant at once, with everything below it; the product only marks it for deletion.
    pub fn delete_tenant(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.tenant(call, scope)?.id.clone();
        let below: Vec<String> = self.tenants.owned(&id).map(|below| below.id.clone()).collect();
        for gone in below.iter().chain([&id]) {
            self.tenants.remove(gone);
            self.users.remove_owned(gone);
            self.profiles.remove_owned(gone);
        }
        Ok(done())
    }

    /// Returns the parent of the listed or created tenants. Reseller credentials belong to one account.
    fn above(&self, call: &Call<'_>, scope: TenantScope) -> Result<String, ProductResponse> {
        match scope {
            TenantScope::Account => Ok(ENTERPRISE_TENANT.to_owned()),
            TenantScope::Customer => Ok(ACCOUNT_TENANT.to_owned()),
            TenantScope::Enterprise => {
                well_formed(call.parameter(0))?;
                let found = self.tenants.get(call.parameter(0)).filter(|known| known.is_account);
                found.map(|account| account.id.clone()).ok_or_else(not_found)
            }
        }
    }
}

/// Returns the stored body of a new tenant.
fn written(body: &Value) -> Result<Map<String, Value>, ProductResponse> {
    let mut written = Map::new();
    for key in TEXTS {
        if let Some(text) = body.get(key).filter(|value| value.is_string()) {
            written.insert(key.to_owned(), text.clone());
        }
    }
    let is_on = body.get("enabled").and_then(Value::as_bool).unwrap_or(false);
    written.insert("enabled".to_owned(), json!(is_on));
    patch::acceptable(&written).map_err(|text| failure(400, &text))?;
    Ok(written)
}

/// Refuses trials: the sandbox's account has no permission for them.
fn no_trial(body: &Value) -> Result<(), ProductResponse> {
    match body.get("trialDuration").and_then(Value::as_i64) {
        Some(days) if days > 0 => Err(failure(400, "The account has no permission for trials.")),
        _ => Ok(()),
    }
}
