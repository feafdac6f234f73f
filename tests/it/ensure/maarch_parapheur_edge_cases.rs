//! Servers of Maarch Parapheur with behavior that the sandbox does not have.

use serde_json::{Value, json};
use user_provisioning::maarch_parapheur::types::NewUser;
use user_provisioning::maarch_parapheur::{Client, EnsureUser};
use user_provisioning::{Conflict, ConflictHolder, RetryPolicy};

use super::recording_sandbox::descriptions;
use super::scripted_server::{asked, ok, refused, written};
use crate::support::bodies::{SLIM_EXCEPTION, WARNING};
use crate::support::response::{CannedResponse, End, nothing};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

fn ensure(server: &Server) -> EnsureUser {
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret");
    let ada = NewUser::builder().login("ada").email("ada@example.com");
    let ada = ada.firstname("Ada").lastname("Lovelace");
    builder.retry(RetryPolicy::never()).build().unwrap().ensure_user().user(ada)
}

fn list(users: Value) -> CannedResponse {
    ok(json!({ "users": users }))
}

fn others() -> CannedResponse {
    list(json!([{ "id": 1, "login": "bob" }]))
}

fn with_ada() -> CannedResponse {
    list(json!([{ "id": 1 }, { "id": 3, "login": "ADA", "firstname": "" }]))
}

fn ada(email: Value) -> CannedResponse {
    let user = json!({
        "id": 3, "login": "ada", "email": email, "firstname": "Ada", "lastname": "Lovelace",
        "substitute": null, "isRest": false, "preferences": "{}",
    });
    ok(json!({ "user": user }))
}

fn as_wanted() -> CannedResponse {
    ada(json!("ada@example.com"))
}

fn taken() -> CannedResponse {
    refused(400, json!({ "errors": "Login already exists", "lang": "userLoginAlreadyExists" }))
}

fn twin() -> CannedResponse {
    refused(500, serde_json::from_str(SLIM_EXCEPTION).unwrap())
}

#[tokio::test]
async fn a_concurrent_creation_wins() {
    for response in [taken, twin] {
        let server = Server::in_turn([others(), response(), with_ada(), as_wanted()]).await;
        assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
        assert_eq!(written(&server), ["POST /rest/users"]);
        // With another address, the change that is desired.
        let other = || ada(Value::Null);
        let responses = [others(), response(), with_ada(), other(), as_wanted()];
        let server = Server::in_turn(responses).await;
        let done = ensure(&server).send().in_time().await.unwrap();
        assert_eq!(descriptions(done.changes()), [r#"email: "ada@example.com""#]);
        assert_eq!(written(&server), ["POST /rest/users", "PUT /rest/users/3"]);

        let server = Server::in_turn([others(), response(), others()]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert_eq!(written(&server).len(), 1, "it is not tried for ever");
        let is_plain = error.is_conflict();
        let unseen = error.conflict().map(Conflict::holder);
        assert_eq!(unseen, is_plain.then_some(&ConflictHolder::OutOfReach), "{error}");
    }
    // Any other 500 may have created the user.
    let failed = refused(500, json!({ "message": "Slim Application Error" }));
    let server = Server::in_turn([others(), failed, with_ada(), as_wanted()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_created());
}

/// Without logins no user can be found, and the server's own refusal says why.
#[tokio::test]
async fn a_list_without_logins_is_inconclusive() {
    let blind = || list(json!([{ "id": 1 }, { "id": 2 }, { "id": 3 }]));
    let forbidden = refused(403, json!({ "errors": "Privilege forbidden" }));
    let oneself = ok(json!({ "user": { "id": 1 } }));
    let server = Server::in_turn([blind(), oneself, forbidden]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_forbidden() && error.changes_made().is_empty(), "{error}");
    assert_eq!(
        asked(&server),
        ["GET /rest/users?mode=rest", "GET /rest/users/1", "GET /rest/users/2"]
    );
    // An installation without users has no logins either.
    let created = ok(json!({ "id": 3 }));
    let server = Server::in_turn([list(json!([])), created, as_wanted()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_created());
}

#[tokio::test]
async fn missing_data_in_a_response_is_fetched() {
    let other = || ada(json!("old@example.com"));
    for response in [ok(json!({ "user": { "id": 3 } })), other()] {
        let server = Server::in_turn([with_ada(), other(), response.clone(), as_wanted()]).await;
        let done = ensure(&server).send().in_time().await.unwrap();
        assert_eq!(descriptions(done.changes()).len(), 1);
        let server = Server::in_turn([with_ada(), other(), response, other()]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(error.is_not_applied(), "{error}");
        assert_eq!(written(&server), ["PUT /rest/users/3"]);
    }
    // PHP output after a response is not part of it.
    let noisy = |response: CannedResponse| {
        let body = [&response.body, WARNING.as_bytes()].concat();
        response.body(body)
    };
    let responses = [with_ada(), other(), as_wanted()].map(noisy);
    assert!(ensure(&Server::in_turn(responses).await).send().in_time().await.unwrap().is_updated());
    let created = ok(json!({ "id": 3 }));
    let responses = [others(), created, as_wanted()].map(noisy);
    assert!(ensure(&Server::in_turn(responses).await).send().in_time().await.unwrap().is_created());
}

#[tokio::test]
async fn a_deleted_user_is_not_recreated() {
    let gone = || refused(400, json!({ "errors": "User does not exist" }));
    let server = Server::in_turn([with_ada(), gone()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap_err().is_bad_request());
    assert_eq!(written(&server), [""; 0]);
    let server = Server::in_turn([with_ada(), ada(Value::Null), gone(), gone()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(error.operation().unwrap().id(), "maarch_parapheur.update_user");
    assert_eq!(written(&server).len(), 1);
    let lost = || nothing(End::ResetBeforeHead);
    let server = Server::in_turn([others(), lost(), lost()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(error.operation().unwrap().id(), "maarch_parapheur.create_user");
    assert!(error.may_have_been_carried_out(), "{error}");
}
