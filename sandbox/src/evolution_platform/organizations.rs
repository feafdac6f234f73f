//! The organization of the Evolution Platform, its project, and the role of its users.

use serde_json::{Value, json};

use super::super::call::{Call, ProductResponse};
use super::super::fixtures::{ORGANIZATION, PERMISSION, PROJECT, ROLE};
use super::responses::{problem, refuse, violation};
use super::{EvolutionPlatform, listed};

pub const ORGANIZATION_NAME: &str = "Example Organization";
pub const ROLE_NAME: &str = "Administrator";
pub const PERMISSION_NAME: &str = "user.read";

#[derive(Debug)]
pub struct Organizations {
    /// The only project, as it is rendered.
    pub project: Value,
}

impl Organizations {
    /// The project of the document's examples.
    pub fn seeded() -> Self {
        let project = json!({
            "id": PROJECT,
            "name": "Example Project",
            "organizationId": ORGANIZATION,
            "installedOffer": { "code": "OFFER1", "name": "Example Offer" },
            "banId": 3003,
        });
        Self { project }
    }
}

impl EvolutionPlatform {
    pub fn list_roles(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let permissions = json!([{ "id": PERMISSION, "name": PERMISSION_NAME }]);
        let role = json!({ "id": ROLE, "name": ROLE_NAME, "permissions": permissions });
        Ok(listed(call, &[role], Value::clone))
    }

    pub fn list_organizations(
        &mut self,
        call: &Call<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        Ok(listed(call, &[organization()], Value::clone))
    }

    pub fn get_organization(
        &mut self,
        call: &Call<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        known(call)?;
        Ok(ProductResponse::json(200, organization()))
    }

    /// A list, although the documentation shows a single project.
    pub fn list_projects(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        well_formed("organizationId", call.parameter(0))?;
        known(call)?;
        Ok(listed(call, std::slice::from_ref(&self.organizations.project), Value::clone))
    }

    pub fn update_project(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        well_formed("organizationId", call.parameter(0))?;
        well_formed("id", call.parameter(1))?;
        known(call)?;
        if !call.parameter(1).eq_ignore_ascii_case(PROJECT) {
            return Err(problem(404, 404, "Not found", "There is no project with this id."));
        }
        refuse(violations(&call.body))?;
        if let Some(project) = self.organizations.project.as_object_mut() {
            for key in ["name", "installedOffer", "banId"] {
                if let Some(value) = call.body.get(key) {
                    project.insert(key.to_owned(), value.clone());
                }
            }
        }
        Ok(ProductResponse::json(200, self.organizations.project.clone()))
    }
}

fn organization() -> Value {
    json!({
        "id": ORGANIZATION,
        "name": ORGANIZATION_NAME,
        "customerId": "C0001",
        "customerAddress": "1 Example Street, 75000 Paris",
        "type": "CUSTOMER",
        "installedOfferList": [{ "code": "OFFER1", "name": "Example Offer" }],
        "salesContactName": "Jane Doe",
        "salesContactEmail": "jane.doe@example.com",
        "tanid": 1001,
        "contractid": 2002,
        "saleschannel": "DIRECT",
        "banIds": [3003],
        "linkedCustomerIds": ["C0002"],
    })
}

fn known(call: &Call<'_>) -> Result<(), ProductResponse> {
    if call.parameter(0).eq_ignore_ascii_case(ORGANIZATION) {
        return Ok(());
    }
    Err(problem(404, 404, "Not found", "There is no organization with this id."))
}

fn well_formed(field: &str, id: &str) -> Result<(), ProductResponse> {
    let is_uuid = uuid::Uuid::parse_str(id).is_ok();
    refuse(if is_uuid { Vec::new() } else { vec![violation(field, "must be a UUID")] })
}

fn violations(body: &Value) -> Vec<Value> {
    let is_blank = |place: &str| {
        body.pointer(place).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty())
    };
    let mut found = Vec::new();
    if is_blank("/name") {
        found.push(violation("name", "must match \"\\S\""));
    }
    for key in ["code", "name"].into_iter().filter(|_| body.get("installedOffer").is_some()) {
        if is_blank(&format!("/installedOffer/{key}")) {
            found.push(violation(&format!("installedOffer.{key}"), "must match \"\\S\""));
        }
    }
    if body.get("banId").and_then(Value::as_i64).is_none() {
        found.push(violation("banId", "must not be null"));
    }
    found
}
