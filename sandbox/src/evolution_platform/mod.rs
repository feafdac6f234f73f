//! The emulated Evolution Platform.

mod fixture_builders;
mod organizations;
mod responses;
mod users;

use serde_json::Value;
use user_provisioning::evolution_platform::OperationId;

use super::call::{Call, ProductResponse};
use super::fixtures::{API_KEY, BEARER_TOKEN};

/// The default page size of lists.
const LIMIT: usize = 20;

#[derive(Debug)]
pub struct EvolutionPlatform {
    users: users::Users,
    organizations: organizations::Organizations,
}

type Handler = fn(&mut EvolutionPlatform, &Call<'_>) -> Result<ProductResponse, ProductResponse>;

impl Default for EvolutionPlatform {
    fn default() -> Self {
        Self {
            users: users::Users::seeded(),
            organizations: organizations::Organizations::seeded(),
        }
    }
}

impl EvolutionPlatform {
    pub fn answer(&mut self, operation: OperationId, call: &Call<'_>) -> ProductResponse {
        let handler: Handler = match operation {
            OperationId::CreateUser => Self::create_user,
            OperationId::ListUsers => Self::list_users,
            OperationId::GetUser => Self::get_user,
            OperationId::PatchUser => Self::patch_user,
            OperationId::ListIamUsers => Self::list_iam_users,
            OperationId::GetIamUser => Self::get_iam_user,
            OperationId::ListRoles => Self::list_roles,
            OperationId::ListOrganizations => Self::list_organizations,
            OperationId::GetOrganization => Self::get_organization,
            OperationId::ListOrganizationProjects => Self::list_projects,
            OperationId::UpdateOrganizationProject => Self::update_project,
        };
        let outcome = refusal(call).map_or_else(|| handler(self, call), Err);
        outcome.unwrap_or_else(|failure| failure)
    }
}

/// Returns the requested page of a list, with the count headers. Only its items are rendered.
fn listed<T>(call: &Call<'_>, all: &[T], shown: fn(&T) -> Value) -> ProductResponse {
    let number = |key| call.query(key).and_then(|text| text.parse::<usize>().ok());
    let (limit, offset) = (number("limit").unwrap_or(LIMIT), number("offset").unwrap_or(0));
    let total = all.len();
    let part = all.get(offset..).unwrap_or_default().iter().take(limit);
    let shown: Vec<Value> = part.map(shown).collect();
    let count = shown.len();
    ProductResponse::json(200, Value::Array(shown))
        .header("x-total-count", total.to_string())
        .header("x-result-count", count.to_string())
}

fn refusal(call: &Call<'_>) -> Option<ProductResponse> {
    match (call.bearer(), call.api_key) {
        (Some(BEARER_TOKEN), Some(API_KEY)) => None,
        (None, _) | (_, None) => {
            let advice = "Send the Authorization and X-API-Key headers.";
            Some(responses::problem(401, 40, "Missing credentials", advice))
        }
        _ => Some(responses::problem(
            401,
            41,
            "Invalid credentials",
            "The token or the API key is not known.",
        )),
    }
}
