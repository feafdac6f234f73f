//! Out of Maarch Parapheur.

use serde_json::json;
use user_provisioning::maarch_parapheur::types::{GroupUserToAdd, NewUser};
use user_provisioning::maarch_parapheur::{Client, OffboardUser};
use user_provisioning::{
    ErrorKind, LossKind, OffboardAction, OffboardOutcome, Remark, RetryPolicy,
};
use user_provisioning_sandbox::Sandbox;

use super::{lines, outcome, received};
use crate::support::response::{CannedResponse, End, json as response, nothing, ok};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

async fn jane(sandbox: &Sandbox) -> OffboardUser {
    let user = NewUser::builder().login("jdoe").email("jdoe@example.com");
    let id = sandbox.add_maarch_parapheur_user(user.firstname("Jane").lastname("DOE"));
    let client = sandbox.maarch_parapheur_client();
    let member = GroupUserToAdd::builder().user_id(id);
    client.add_group_user().id(2).body(member).send().await.unwrap();
    client.offboard_user().login("jdoe")
}

#[tokio::test]
async fn it_removes_the_groups_and_says_that_the_account_is_open() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await;
    let plan = leaver.clone().plan().await.unwrap();
    assert_eq!(
        (plan.action(), plan.remarks()),
        (OffboardAction::RemoveAccess, &[Remark::StaysOpen][..])
    );
    assert!(plan.losses().is_empty() && plan.changes().len() == 1, "{plan:?}");
    let done = leaver.clone().send().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::AccessRemoved);
    assert!(done.user().unwrap().groups.is_empty());
    let before = sandbox.requests().len();
    let again = leaver.send().await.unwrap();
    assert_eq!(again.outcome(), OffboardOutcome::Unchanged);
    assert_eq!(again.remarks(), [Remark::StaysOpen]);
    assert_eq!(received(&sandbox, before), ["list_users 200", "get_user 200"]);
}

#[tokio::test]
async fn it_deletes_when_asked_and_says_what_goes() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await.delete(true);
    let plan = leaver.clone().plan().await.unwrap();
    assert!(plan.remarks().is_empty(), "a deleted account is not open: {plan:?}");
    let kinds: Vec<_> = plan.losses().iter().map(|loss| loss.kind()).collect();
    assert!(kinds.contains(&LossKind::OpenDocuments) && kinds.contains(&LossKind::Groups));
    assert!(lines(plan.losses()).iter().any(|line| line.starts_with("groups: ")));
    let directory = sandbox.maarch_parapheur_client().directory().send().await.unwrap();
    let before = sandbox.requests().len();
    let leaver = leaver.known(&directory);
    let done = leaver.clone().send().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Deleted, vec!["deleted".into()]));
    assert_eq!(leaver.send().await.unwrap().outcome(), OffboardOutcome::Absent);
    assert_eq!(received(&sandbox, before), ["get_user 200", "delete_user 204", "get_user 400"]);
}

fn scripted(server: &Server) -> OffboardUser {
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret");
    builder.retry(RetryPolicy::never()).build().unwrap().offboard_user()
}

fn list() -> CannedResponse {
    ok(json!({ "users": [{ "id": 7, "login": "ada", "email": "a@b.fr" }] }))
}

fn user() -> CannedResponse {
    ok(json!({ "user": { "id": 7, "login": "ada", "groups": [] } }))
}

fn gone() -> CannedResponse {
    response(400, json!({ "errors": "User does not exist" }).to_string())
}

#[tokio::test]
async fn documents_under_way_keep_older_servers_from_deleting() {
    let body = json!({ "errors": "User has current documents", "lang": "userHasCurrentDocuments" });
    let server = Server::in_turn([list(), user(), response(400, body.to_string()), user()]).await;
    let error = scripted(&server).login("ada").delete(true).send().in_time().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.to_string().contains("User has current documents"), "{error}");
}

#[tokio::test]
async fn a_lost_response_is_looked_up() {
    let server =
        Server::in_turn([list(), user(), nothing(End::ResetBeforeHead), gone(), gone()]).await;
    let done = scripted(&server).login("ada").delete(true).send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Deleted);
    let server = Server::in_turn([list(), user(), nothing(End::ResetBeforeHead), user()]).await;
    let error = scripted(&server).login("ada").delete(true).send().in_time().await.unwrap_err();
    assert!(error.may_have_been_carried_out() && error.changes_made().is_empty(), "{error}");
}

#[tokio::test]
async fn nobody_is_absent_because_a_list_hides_logins_or_is_broken() {
    let hidden = ok(json!({ "users": [{ "id": 7, "firstname": "Ada" }] }));
    let broken = response(200, r#"{"users":[{"id":"#);
    for (list, kind) in [(hidden, ErrorKind::UnsafeChange), (broken, ErrorKind::Unreadable)] {
        let server = Server::always(list).await;
        let error = scripted(&server).login("ada").send().in_time().await.unwrap_err();
        assert_eq!(error.kind(), kind);
    }
    // Another user whose login is hidden is not in the way of one who is found.
    let users = json!([{ "id": 8, "firstname": "Bob" }, { "id": 7, "login": "ADA" }]);
    let server = Server::in_turn([ok(json!({ "users": users })), user()]).await;
    let done = scripted(&server).login("ada").send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Unchanged);
    // A list with all logins tells that there is no such user.
    let server = Server::in_turn([list()]).await;
    let done = scripted(&server).login("bob").send().in_time().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Absent, vec![]));
    assert!(done.remarks().is_empty(), "nobody stays open: {done:?}");
    // By its id it is found.
    let server = Server::in_turn([user(), user()]).await;
    let done = scripted(&server).id(7).send().in_time().await.unwrap();
    assert_eq!(done.outcome(), OffboardOutcome::Unchanged);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_before_anything_is_sent() {
    let (sandbox, other) = (Sandbox::start().await, Sandbox::start().await);
    let directory = other.maarch_parapheur_client().directory().send().await.unwrap();
    let leaver = || sandbox.maarch_parapheur_client().offboard_user().delete(true);
    for refused in [
        leaver(),
        leaver().login(" "),
        leaver().login("").id(7),
        leaver().login("jdoe").known(&directory),
    ] {
        assert_eq!(refused.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert!(sandbox.requests().is_empty());
}
