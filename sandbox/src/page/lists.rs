//! Lists that the page reads from the products themselves.

use serde_json::Value;

use crate::call::Call;
use crate::fixtures;
use crate::products::SERVICES;
use crate::shared::Shared;

/// A list on the page: its title, its operation, and the tenant in its path.
pub struct List {
    pub title: &'static str,
    operation: &'static str,
    tenant: Option<&'static str>,
}

impl List {
    pub const fn new(title: &'static str, operation: &'static str) -> Self {
        Self { title, operation, tenant: None }
    }

    pub const fn of_tenant(
        title: &'static str,
        operation: &'static str,
        tenant: &'static str,
    ) -> Self {
        Self { title, operation, tenant: Some(tenant) }
    }
}

/// Returns the items of a list; `None` if the sandbox was built without the product.
pub fn rows(shared: &mut Shared, list: &List, limit: usize) -> Option<Vec<Value>> {
    let mut known = SERVICES.iter().flat_map(|service| service.operations);
    let operation = known.find(|known| known.id() == list.operation)?;
    let token = format!("Bearer {}", fixtures::BEARER_TOKEN);
    let call = Call {
        parameters: list.tenant.map(str::to_owned).into_iter().collect(),
        // Includes REST accounts, with the maximum page size.
        query: vec![("mode".into(), "1".into()), ("limit".into(), limit.to_string())],
        authorization: Some(&token),
        api_key: Some(fixtures::API_KEY),
        accept: None,
        accept_charges: false,
        body: Value::Null,
        base_url: String::new(),
    };
    let body = shared.products.answer(operation, &call)?.body?;
    let places = [
        Some(&body),
        body.get("users"),
        body.get("data"),
        body.get("groups"),
        body.get("entities"),
    ];
    places.into_iter().flatten().find_map(Value::as_array).cloned()
}
