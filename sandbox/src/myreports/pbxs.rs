//! The connections of MyReports to PBXs.

use serde_json::{Map, Value, json};

use super::super::call::{Call, ProductResponse, object};
use super::super::fixtures::{CUSTOMER_TENANT, PBX_INSTANCE, PBX_PROFILE};
use super::responses::{done, failure, many, not_found, not_valid, one, understood, well_formed};
use super::store::StoreEntry;
use super::{MyReports, TenantScope, patch};
use user_provisioning::myreports::types::NewPbxProfile;

/// The kinds of connections, each with the key that names its PBX.
const KINDS: [(&str, &str); 2] =
    [("KazooPbxConnectionProfile", "accountId"), ("ThreeCxConnectionProfile", "licenseKey")];
/// What can be written of a connection.
const TEXTS: [&str; 8] = [
    "name",
    "countryCode",
    "hostRest",
    "hostWebsocket",
    "accountId",
    "apiKey",
    "licenseKey",
    "username",
];

/// A connection. It holds secrets, so it has no `Debug` of its own.
#[derive(Clone)]
pub struct Profile {
    pub id: String,
    pub tenant: String,
    pub written: Map<String, Value>,
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile").field("id", &self.id).finish_non_exhaustive()
    }
}

impl StoreEntry for Profile {
    fn id(&self) -> &str {
        &self.id
    }

    fn owner(&self) -> &str {
        &self.tenant
    }

    fn key(&self) -> Option<(String, String)> {
        self.instance().as_str().map(of_instance)
    }
}

impl Profile {
    /// The connection of the document's examples.
    pub fn seeded() -> Self {
        let written = json!({
            "_type": "KazooPbxConnectionProfile",
            "name": "Dev - Kazoo",
            "countryCode": "US",
            "enabled": true,
            "hostRest": "http://hostrest",
            "hostWebsocket": "wss://hostwebsocket",
            "accountId": PBX_INSTANCE,
            "apiKey": "apikey",
            "monitorSubAccounts": false,
        });
        Self {
            id: PBX_PROFILE.to_owned(),
            tenant: CUSTOMER_TENANT.to_owned(),
            written: written.as_object().cloned().unwrap_or_default(),
        }
    }

    pub fn get(&self, key: &str) -> Value {
        self.written.get(key).cloned().unwrap_or_default()
    }

    /// What names the PBX.
    pub fn instance(&self) -> Value {
        let kind = self.get("_type");
        KINDS.iter().find(|(known, _)| kind == *known).map_or(Value::Null, |(_, key)| self.get(key))
    }

    fn summary(&self) -> Value {
        object([
            ("id", json!(self.id)),
            ("name", self.get("name")),
            ("_type", self.get("_type")),
            ("tenantId", json!(self.tenant)),
        ])
    }

    fn to_json(&self) -> Value {
        let mut shown = self.written.clone();
        shown.insert("id".to_owned(), json!(self.id));
        shown.insert("tenantId".to_owned(), json!(self.tenant));
        Value::Object(shown)
    }
}

impl MyReports {
    pub fn list_profiles(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let tenant = self.tenant(call, scope)?;
        let shown: Vec<Value> = self.profiles.owned(&tenant.id).map(Profile::summary).collect();
        Ok(many(&shown))
    }

    pub fn create_profile(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let tenant = self.tenant(call, scope)?.id.clone();
        let written = understood::<NewPbxProfile>(&call.body)?;
        let profile = self.connect(&tenant, &written)?;
        let location = format!("{}/pbxs/{}", scope.address(call), profile.id);
        Ok(one(201, profile.to_json()).header("location", location))
    }

    pub fn get_profile(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        Ok(one(200, self.profile(call, scope)?.summary()))
    }

    pub fn patch_profile(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let mut changed = self.profile(call, scope)?.clone();
        patch::properties(&mut changed.written, &TEXTS, &call.body)
            .map_err(|text| failure(400, &text))?;
        let id = changed.id.clone();
        self.profiles.change(&id, |profile| *profile = changed);
        Ok(done())
    }

    pub fn delete_profile(
        &mut self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.profile(call, scope)?.id.clone();
        self.profiles.remove(&id);
        Ok(done())
    }

    pub fn find_instance(
        &mut self,
        call: &Call<'_>,
        _: TenantScope,
    ) -> Result<ProductResponse, ProductResponse> {
        let instance = call.queried("instanceId");
        if instance.is_empty() {
            return Err(not_valid(instance));
        }
        let found = self.profiles.keyed(&of_instance(instance));
        let of = |part: fn(&Profile) -> &String| found.map_or(Value::Null, |one| json!(part(one)));
        let shown = object([
            ("exists", json!(found.is_some())),
            ("instanceId", json!(instance)),
            ("id", of(|profile| &profile.id)),
            ("tenantId", of(|profile| &profile.tenant)),
        ]);
        Ok(one(200, shown))
    }

    /// Adds a connection, which is not enabled yet.
    pub fn connect(&mut self, tenant: &str, wanted: &Value) -> Result<&Profile, ProductResponse> {
        let kind = wanted.get("_type").and_then(Value::as_str).unwrap_or_default();
        if KINDS.iter().all(|(known, _)| *known != kind) {
            return Err(not_valid(kind));
        }
        let mut written = wanted.as_object().cloned().unwrap_or_default();
        let is_known = |key: &str| TEXTS.contains(&key) || key == "monitorSubAccounts";
        written.retain(|key, _| is_known(key));
        written.entry("countryCode").or_insert_with(|| json!("US"));
        written.insert("_type".to_owned(), json!(kind));
        written.insert("enabled".to_owned(), json!(false));
        let id = self.new_id();
        self.profiles.add(Profile { id: id.clone(), tenant: tenant.to_owned(), written });
        self.profiles.get(&id).ok_or_else(not_found)
    }

    /// The connection that the path names.
    fn profile(&self, call: &Call<'_>, scope: TenantScope) -> Result<&Profile, ProductResponse> {
        let tenant = self.tenant(call, scope)?;
        let id = scope.parameter_after_tenants(call);
        well_formed(id)?;
        self.profiles.get(id).filter(|profile| profile.tenant == tenant.id).ok_or_else(not_found)
    }
}

/// PBXs are looked up in all tenants at once.
fn of_instance(instance: &str) -> (String, String) {
    (String::new(), instance.to_owned())
}
