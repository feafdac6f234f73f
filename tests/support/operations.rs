//! A call of every operation, with the typed failure that belongs to it.

use serde::de::DeserializeOwned;
use serde_json::Value;
use user_provisioning::{
    Error, Operation, OperationInfo, RetryPolicy, evolution_platform, maarch_courrier,
    maarch_parapheur, myreports,
};

use super::calls::{Sending, go};
use super::{document, json};

/// What the calls prove themselves with.
pub const TOKEN: &str = "planted-token-4b1e";
const API_KEY: &str = "planted-api-key-90d7";

/// A client that makes one call, as often as wanted.
pub type Connected = Box<dyn Fn() -> Sending>;
/// The status that a variant of the typed failure stands for, and its payload.
pub type Failure = (u16, Option<Value>);

/// How to make one operation's call, and how to look into its typed failure.
pub struct Call {
    pub info: &'static OperationInfo,
    pub connect: fn(String) -> Connected,
    pub failure: fn(&Error) -> Option<Failure>,
    /// The statuses that have a variant below.
    pub failures: &'static [u16],
}

/// How each service is told who calls.
macro_rules! builder {
    (evolution_platform) => {
        evolution_platform::Client::builder().bearer_token(TOKEN).api_key(API_KEY)
    };
    ($service:ident) => {
        $service::Client::builder().bearer_token(TOKEN)
    };
}

/// A call from an expression in which `to` is the client. Each status is listed with its variant, so
/// that a variant which changes its name or place is noticed.
macro_rules! call {
    (
        $service:ident::$builder:ident, |$to:ident| $call:expr,
        $($status:literal $variant:ident $(($body:ident))?),*
    ) => {
        Call {
            info: <$service::builder::$builder as Operation>::INFO,
            connect: |origin| {
                let builder = builder!($service).base_url(origin).retry(RetryPolicy::never());
                let client = builder.build().expect("a usable client");
                Box::new(move || {
                    let $to = client.clone();
                    go(async move { $call.send().await })
                })
            },
            failure: |error| match error.failure::<$service::builder::$builder>()? {
                $(
                    $service::failure::$builder::$variant $(($body))? => {
                        Some(($status, None::<Value> $(.or(Some(json(&$body))))?))
                    }
                )*
                other => panic!("a variant without a status: {other:?}"),
            },
            failures: &[$($status),*],
        }
    };
}

/// A request body from the document's first example.
fn example<T: DeserializeOwned>(operation: &str) -> T {
    let body = document::operation(operation).bodies[0].1.clone();
    serde_json::from_value(body).expect("the example fits its type")
}

/// Every operation of the document.
pub fn calls() -> Vec<Call> {
    vec![
        call!(myreports::CreateCustomerUser,
            |to| to.create_customer_user().customer_tenant_id("t")
                .body(example::<myreports::types::NewUser>("myreports.create_customer_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::CreateAccountUser,
            |to| to.create_account_user().account_tenant_id("t")
                .body(example::<myreports::types::NewUser>("myreports.create_account_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::ListCustomerUsers,
            |to| to.list_customer_users().customer_tenant_id("t"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::GetCustomerUser,
            |to| to.get_customer_user().customer_tenant_id("t").user_id("u"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::PatchCustomerUser,
            |to| to.patch_customer_user().customer_tenant_id("t").user_id("u")
                .body(example::<myreports::types::UserPatch>("myreports.patch_customer_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::ListAccountUsers,
            |to| to.list_account_users().account_tenant_id("t"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::GetAccountUser,
            |to| to.get_account_user().account_tenant_id("t").user_id("u"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::PatchAccountUser,
            |to| to.patch_account_user().account_tenant_id("t").user_id("u")
                .body(example::<myreports::types::UserPatch>("myreports.patch_account_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::CreateEnterpriseCustomerUser,
            |to| to.create_enterprise_customer_user().account_tenant_id("a")
                .customer_tenant_id("t")
                .body(example::<myreports::types::NewUser>("myreports.create_enterprise_customer_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(myreports::ListEnterpriseCustomerUsers,
            |to| to.list_enterprise_customer_users().account_tenant_id("a")
                .customer_tenant_id("t"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::GetEnterpriseCustomerUser,
            |to| to.get_enterprise_customer_user().account_tenant_id("a")
                .customer_tenant_id("t").user_id("u"),
            400 BadRequest(body), 401 Unauthorized, 404 NotFound(body)),
        call!(myreports::PatchEnterpriseCustomerUser,
            |to| to.patch_enterprise_customer_user().account_tenant_id("a")
                .customer_tenant_id("t").user_id("u")
                .body(example::<myreports::types::UserPatch>("myreports.patch_enterprise_customer_user")),
            400 BadRequest(body), 401 Unauthorized, 402 PaymentRequired(body), 404 NotFound(body),
            409 Conflict(body)),
        call!(maarch_courrier::ListUsers, |to| to.list_users(),
            401 Unauthorized(body), 403 Forbidden(body), 500 InternalServerError(body),
            503 ServiceUnavailable(body)),
        call!(maarch_courrier::CreateUser,
            |to| to.create_user()
                .body(example::<maarch_courrier::types::NewUser>("maarch_courrier.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::UpdateUser,
            |to| to.update_user().id(21)
                .body(example::<maarch_courrier::types::UserUpdate>("maarch_courrier.update_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::GetUser, |to| to.get_user().id(21),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::GetUserDetails, |to| to.get_user_details().id(21),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::GetUserStatus, |to| to.get_user_status().user("bwayne"),
            401 Unauthorized(body), 403 Forbidden(body), 500 InternalServerError(body),
            503 ServiceUnavailable(body)),
        call!(maarch_courrier::AddUserGroup,
            |to| to.add_user_group().id(21)
                .body(example::<maarch_courrier::types::GroupToAdd>("maarch_courrier.add_user_group")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::RemoveUserGroup,
            |to| to.remove_user_group().id(21).group_id("ELU"),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::AddUserEntity,
            |to| to.add_user_entity().id(21)
                .body(example::<maarch_courrier::types::EntityToAdd>("maarch_courrier.add_user_entity")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_courrier::RemoveUserEntity,
            |to| to.remove_user_entity().id(21).entity_id("PJS"),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body), 503 ServiceUnavailable(body)),
        call!(maarch_parapheur::ListUsers, |to| to.list_users(),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::CreateUser,
            |to| to.create_user()
                .body(example::<maarch_parapheur::types::NewUser>("maarch_parapheur.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::GetUser, |to| to.get_user().id(12),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::UpdateUser,
            |to| to.update_user().id(12)
                .body(example::<maarch_parapheur::types::UserUpdate>("maarch_parapheur.update_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(maarch_parapheur::UpdateExternalSignatures,
            |to| to.update_external_signatures().id(12)
                .body(example::<maarch_parapheur::types::ExternalSignatures>(
                    "maarch_parapheur.update_external_signatures")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(evolution_platform::CreateUser,
            |to| to.create_user()
                .body(example::<evolution_platform::types::NewUser>("evolution_platform.create_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body),
            500 InternalServerError(body)),
        call!(evolution_platform::ListUsers,
            |to| to.list_users(),
            401 Unauthorized(body), 403 Forbidden(body), 500 InternalServerError(body)),
        call!(evolution_platform::GetUser,
            |to| to.get_user().identity_name("n"),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body), 404 NotFound(body),
            500 InternalServerError(body)),
        call!(evolution_platform::PatchUser,
            |to| to.patch_user().identity_name("n")
                .body(example::<evolution_platform::types::UserPatch>("evolution_platform.patch_user")),
            400 BadRequest(body), 401 Unauthorized(body), 403 Forbidden(body), 404 NotFound(body),
            500 InternalServerError(body)),
    ]
}
