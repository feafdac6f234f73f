//! Servers of the Evolution Platform with behavior that the sandbox does not have.

use serde_json::{Value, json};
use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole};
use user_provisioning::evolution_platform::{Client, EnsureUser};
use user_provisioning::{Conflict, ConflictHolder, ErrorKind, RetryPolicy};
use uuid::Uuid;

use super::recording_sandbox::descriptions;
use super::scripted_server::{asked, last_body, ok, refused, written};
use crate::support::response::{CannedResponse, End, json as response, nothing};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

const ROLE: Uuid = Uuid::from_u128(0xA1);
const HERE: Uuid = Uuid::from_u128(1);
const THERE: Uuid = Uuid::from_u128(2);

fn ensure(server: &Server) -> EnsureUser {
    let builder = Client::builder().base_url(server.origin()).bearer_token("token").api_key("key");
    let role = OrganizationRole::builder().organization_id(HERE).role_id(ROLE);
    let ada = NewUser::builder().identity_name("ada").email("ada@example.com");
    let ada = ada.display_name("Ada Lovelace").first_name("Ada").last_name("Lovelace");
    let ada = ada.organizations([role]);
    builder.retry(RetryPolicy::never()).build().unwrap().ensure_user().user(ada)
}

fn place(organization: Uuid) -> Value {
    let (organization, role) = (organization.to_string(), ROLE.to_string().to_uppercase());
    json!({ "organizationId": organization, "organizationName": "O", "roleId": role })
}

fn ada(organizations: Value) -> CannedResponse {
    let mut user = json!({
        "id": "u", "identityName": "ADA", "displayName": "Ada Lovelace", "email": "ada@example.com",
        "firstName": "Ada", "lastName": "Lovelace",
    });
    if organizations != "absent" {
        user["organizations"] = organizations;
    }
    ok(user)
}

fn as_wanted() -> CannedResponse {
    ada(json!([place(HERE)]))
}

fn nobody() -> CannedResponse {
    refused(404, json!({ "code": 404, "message": "Not found" }))
}

fn sent(organizations: &[Uuid]) -> Value {
    let role = |id: &Uuid| json!({ "organizationId": id.to_string(), "roleId": ROLE.to_string() });
    json!({ "organizations": organizations.iter().map(role).collect::<Vec<_>>() })
}

/// Whether the platform replaces or merges is unknown.
#[tokio::test]
async fn current_organizations_are_sent_along() {
    let away = || ada(json!([place(THERE), place(THERE)]));
    let both = || ada(json!([place(THERE), place(HERE)]));
    let patched = || ok(json!({ "identityName": "ada" }));
    let server = Server::in_turn([away(), patched(), both()]).await;
    let done = ensure(&server).send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), [format!("organizations: + role {ROLE} in {HERE}")]);
    assert_eq!(last_body(&server), sent(&[THERE, HERE]));
    assert!(
        ensure(&Server::in_turn([both()]).await).send().in_time().await.unwrap().is_unchanged()
    );

    let only = |server: &Server| ensure(server).remove_other_organizations(true);
    let server = Server::in_turn([both(), patched(), as_wanted()]).await;
    let done = only(&server).send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), [format!("organizations: - role {ROLE} in {THERE}")]);
    assert_eq!(last_body(&server), sent(&[HERE]));
    // A platform that merges does not remove anything.
    let server = Server::in_turn([both(), patched(), both()]).await;
    let error = only(&server).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied(), "{error}");
    assert_eq!(written(&server).len(), 1);
}

/// Only what would be added is looked up, and a failed look-up says nothing about it.
#[tokio::test]
async fn a_plan_looks_up_what_it_adds() {
    let (roles, no_more) = (|| ok(json!([{ "id": ROLE }])), || ok(json!([])));
    let server = Server::in_turn([as_wanted()]).await;
    assert!(ensure(&server).plan().in_time().await.unwrap().is_unchanged());
    assert_eq!(asked(&server).len(), 1);

    let role = |place: Uuid| OrganizationRole::builder().organization_id(place).role_id(ROLE);
    let both = |server: &Server| {
        let user = NewUser::builder().identity_name("ada").email("ada@example.com");
        let user = user.display_name("Ada Lovelace").first_name("Ada").last_name("Lovelace");
        ensure(server).user(user.organizations([role(HERE), role(THERE)]))
    };
    let there = ok(json!({ "id": THERE }));
    let server = Server::in_turn([as_wanted(), there, roles(), no_more()]).await;
    let plan = both(&server).plan().in_time().await.unwrap();
    assert!(plan.is_update() && plan.missing().is_empty(), "{plan:?}");
    assert_eq!(asked(&server)[1], format!("GET /organizations/{THERE}"));
    assert_eq!(asked(&server).len(), 4);

    for (status, missing, unchecked) in
        [(404, 1, &[][..]), (403, 0, &["organizations"][..]), (500, 0, &[][..])]
    {
        let failed = refused(status, json!({ "code": status, "message": "No" }));
        let server = Server::in_turn([as_wanted(), failed, roles(), no_more()]).await;
        match both(&server).plan().in_time().await {
            Ok(plan) => {
                assert_eq!(plan.missing().len(), missing, "{status}: {plan:?}");
                assert_eq!(plan.unchecked().collect::<Vec<_>>(), unchecked, "{status}");
            }
            Err(error) => assert_eq!((status, error.kind()), (500, ErrorKind::ServerError)),
        }
    }
}

#[tokio::test]
async fn organizations_that_are_not_shown_are_not_lost() {
    for hidden in [json!("absent"), Value::Null, json!([])] {
        let server = Server::in_turn([ada(hidden.clone())]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(error.is_unsafe_change(), "{error}");
        assert_eq!(written(&server), [""; 0]);
        let server =
            Server::in_turn([ada(hidden), ok(json!({"identityName": "ada"})), as_wanted()]);
        let server = server.await;
        let allowed = ensure(&server).remove_other_organizations(true);
        assert!(allowed.send().in_time().await.unwrap().is_updated());
        assert_eq!(last_body(&server), sent(&[HERE]));
    }
    for odd in [json!({ "organizationId": "x" }), json!({ "roleId": null })] {
        let server = Server::in_turn([ada(json!([odd.clone()]))]).await;
        assert!(ensure(&server).send().in_time().await.unwrap_err().is_unsafe_change());
        // Values that are not changed need not be understood.
        let server = Server::in_turn([ada(json!([place(HERE), odd]))]).await;
        assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
        assert_eq!(written(&server), [""; 0]);
    }
}

#[tokio::test]
async fn a_name_that_is_taken_is_looked_up() {
    let bad = || refused(400, json!({ "code": 400, "title": "Constraint Violation" }));
    let conflict = || refused(409, json!({ "code": 409, "message": "Conflict" }));
    for taken in [bad, conflict] {
        let server = Server::in_turn([nobody(), taken(), as_wanted()]).await;
        assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
        let server = Server::in_turn([nobody(), taken(), nobody()]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert_eq!(written(&server), ["POST /users"]);
        assert!(!error.may_have_been_carried_out(), "{error}");
        let unseen = error.conflict().map(Conflict::holder);
        assert_eq!(unseen, error.is_conflict().then_some(&ConflictHolder::OutOfReach), "{error}");
    }
}

#[tokio::test]
async fn a_creation_that_does_not_show_is_not_repeated() {
    let created = || response(201, r#"{"identityName":"ada"}"#);
    let server = Server::in_turn([nobody(), created(), nobody()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied(), "{error}");
    assert_eq!(written(&server), ["POST /users"]);
    let failed = refused(500, json!({ "code": 500, "message": "Internal error" }));
    for broken in [failed, nothing(End::BeforeHead), created().end(End::Short(4))] {
        let server = Server::in_turn([nobody(), broken.clone(), as_wanted()]).await;
        assert!(ensure(&server).send().in_time().await.unwrap().is_created());
        let server = Server::in_turn([nobody(), broken, nobody()]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(error.may_have_been_carried_out() && !error.is_not_applied(), "{error}");
        assert_eq!(written(&server).len(), 1);
    }
    // Nulls are names that differ.
    let server = Server::in_turn([ok(json!({
        "identityName": "ada", "displayName": null, "organizations": [place(HERE)],
    }))]);
    let server = server.await;
    assert!(ensure(&server).send().in_time().await.is_err());
    let wanted = json!({
        "displayName": "Ada Lovelace", "email": "ada@example.com", "firstName": "Ada",
        "lastName": "Lovelace",
    });
    assert_eq!(last_body(&server), wanted);
}
