//! Servers of Maarch Courrier with behavior that the sandbox does not have.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use user_provisioning::{Conflict, ConflictHolder};

use super::maarch_courrier_scripted::{ensure, known, nobody};
use super::recording_sandbox::descriptions;
use super::scripted_server::{asked, last_body, ok, refused, written};
use crate::support::bodies::WARNING;
use crate::support::response::{CannedResponse, End, html, nothing, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

fn free() -> CannedResponse {
    known(Value::Null)
}

fn list() -> CannedResponse {
    let other = json!({ "id": 3, "user_id": "bob", "firstname": null, "mail": "" });
    ok(json!({ "users": [other, { "id": 7, "user_id": "ADA", "mode": "robot" }], "quota": [] }))
}

/// The user as wanted, but for what is given.
fn details(but: Value) -> CannedResponse {
    let mut user = json!({
        "id": 7, "user_id": "ada", "firstname": "Ada", "lastname": "Lovelace",
        "mail": "ada@example.com", "status": "OK", "phone": "12", "initials": "AL",
        "mode": "standard", "groups": [], "entities": [], "external_id": [],
    });
    for (key, value) in but.as_object().unwrap() {
        user[key] = value.clone();
    }
    user.as_object_mut().unwrap().retain(|_, value| *value != json!("absent"));
    ok(user)
}

fn as_wanted() -> CannedResponse {
    details(json!({}))
}

fn taken() -> CannedResponse {
    refused(400, json!({ "errors": "L'identifiant utilisateur existe déjà" }))
}

fn way(error: &user_provisioning::Error) -> Option<&ConflictHolder> {
    error.conflict().map(Conflict::holder)
}

#[tokio::test]
async fn a_concurrent_creation_wins() {
    let server =
        Server::in_turn([nobody(), free(), taken(), list(), as_wanted(), known("OK")]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
    assert_eq!(written(&server), ["POST /rest/users"]);

    // The other program created a user outside of this account's reach.
    let responses = [nobody(), free(), taken(), nobody(), known("OK"), nobody()];
    let server = Server::in_turn(responses).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    assert_eq!(way(&error), Some(&ConflictHolder::OutOfReach));
    assert_eq!(written(&server), ["POST /rest/users"]);

    // The other program deleted it again.
    let server = Server::in_turn([nobody(), free(), taken(), nobody(), known("DEL")]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(way(&error), Some(&ConflictHolder::Deleted));
    // Or it is free again: the refusal stands, and is not retried forever.
    let server = Server::in_turn([nobody(), free(), taken(), nobody(), free()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_bad_request() && !error.is_conflict(), "{error}");
    assert_eq!(written(&server).len(), 1);

    // The same for a membership: 400 because it exists, or because the group does not.
    let in_group = details(json!({ "groups": [{ "id": 4, "group_id": "AGENT" }] }));
    let linked = refused(400, json!({ "errors": "De gebruiker is al gekoppeld" }));
    let server = Server::in_turn([list(), as_wanted(), linked, in_group]).await;
    assert!(ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap().is_unchanged());
    let unknown = refused(400, json!({ "errors": "Group not found" }));
    let server = Server::in_turn([list(), as_wanted(), unknown, as_wanted()]).await;
    let error = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap_err();
    assert_eq!(error.message(), Some("Group not found"));
}

/// The login was free, its owner was deleted a moment later, and creating restored the old account.
#[tokio::test]
async fn an_account_that_came_back_unasked_is_not_overwritten() {
    let old = || details(json!({ "firstname": "Denis", "mail": "denis@example.com" }));
    let created = ok(json!({ "id": 7 }));
    let lost = nothing(End::BeforeHead);
    let after_loss = [nobody(), free(), lost, list(), old()];
    for responses in [vec![nobody(), free(), created, old()], after_loss.to_vec()] {
        let server = Server::in_turn(responses).await;
        let error = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap_err();
        assert!(error.is_not_applied() && error.is_conflict(), "{error}");
        assert_eq!(way(&error), Some(&ConflictHolder::Deleted));
        assert_eq!(descriptions(error.changes_made()), ["created"]);
        assert_eq!(written(&server), ["POST /rest/users"]);
    }
}

#[tokio::test]
async fn after_a_lost_or_broken_response_the_user_is_fetched() {
    let other = || details(json!({ "mail": "old@example.com" }));
    let start = || vec![list(), other()];
    let page = || html(200, format!("{WARNING}Something went wrong"));
    let reported = || ok(json!({ "errors": "Body mail is not correct" }));
    let down = || html(500, "<h1>Slim Application Error</h1>");
    let lost = || nothing(End::ResetBeforeHead);
    for response in [page, reported, down, lost] {
        let server = Server::in_turn([start(), vec![response(), as_wanted()]].concat()).await;
        let done = ensure(&server).send().in_time().await.unwrap();
        assert_eq!(
            descriptions(done.changes()),
            [r#"mail: "old@example.com" → "ada@example.com""#]
        );
        assert_eq!(written(&server), ["PUT /rest/users/7"]);

        for last in [other(), nothing(End::BeforeHead)] {
            let server = Server::in_turn([start(), vec![response(), last]].concat()).await;
            let error = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap_err();
            assert!(error.may_have_been_carried_out() && !error.is_not_applied(), "{error}");
            assert_eq!(error.operation().unwrap().id(), "maarch_courrier.update_user");
            assert_eq!(written(&server), ["PUT /rest/users/7"], "it is not sent again");
        }
    }
    // A new user whose response has no id, as with servers before 19.10.
    let old = ok(json!({ "user": { "user_id": "ada" } }));
    let server = Server::in_turn([nobody(), free(), old, list(), as_wanted()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_created());
}

#[tokio::test]
async fn unapplied_changes_are_not_reported_as_done() {
    let other = || details(json!({ "mail": "old@example.com" }));
    let done = status(204);
    let server = Server::in_turn([list(), other(), done, other()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied() && !error.is_conflict(), "{error}");
    assert_eq!(written(&server), ["PUT /rest/users/7"]);

    let none = || ok(json!({ "groups": [], "baskets": [] }));
    let server = Server::in_turn([list(), as_wanted(), none(), as_wanted()]).await;
    let error = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied(), "{error}");
    assert_eq!(written(&server), ["POST /rest/users/7/groups"]);
    // Only the response omits it.
    for silent in [none(), ok(json!({ "groups": null })), ok(json!({}))] {
        let both = details(json!({ "groups": [{ "group_id": "AGENT" }] }));
        let server = Server::in_turn([list(), as_wanted(), silent, both]).await;
        let done = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap();
        assert_eq!(descriptions(done.changes()), ["groups: + AGENT"]);
        assert_eq!(written(&server).len(), 1);
    }
    // A new user that cannot be found.
    let created = ok(json!({ "id": 7 }));
    let gone = refused(400, json!({ "errors": "User not found" }));
    let server = Server::in_turn([nobody(), free(), created, gone]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert_eq!(descriptions(error.changes_made()), ["created"]);
    assert_eq!(written(&server).len(), 1);
}

#[tokio::test]
async fn absent_and_null_fields_wipe_nothing() {
    let bare = || ok(json!({ "id": 7, "user_id": "ada" }));
    let server = Server::in_turn([list(), bare()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_unsafe_change(), "the phone is not shown: {error}");
    assert_eq!(written(&server), [""; 0]);

    let nulls = json!({
        "firstname": null, "lastname": null, "mail": null, "phone": null, "initials": null,
        "status": "absent", "mode": "absent", "groups": null, "entities": "absent",
    });
    let start = || [list(), details(nulls.clone())];
    let server = Server::in_turn(start()).await;
    let planned = ensure(&server).remove_other_groups(true).plan().in_time().await.unwrap();
    let names = [r#"firstname: "Ada""#, r#"lastname: "Lovelace""#, r#"mail: "ada@example.com""#];
    assert_eq!(descriptions(planned.changes()), names);
    let server = Server::in_turn([&start()[..], &[status(204), as_wanted()]].concat()).await;
    assert_eq!(descriptions(ensure(&server).send().in_time().await.unwrap().changes()), names);
    let sent = json!({
        "firstname": "Ada", "lastname": "Lovelace", "mail": "ada@example.com",
        "initials": "", "phone": "", "user_id": "ada", "external_id": [],
    });
    assert_eq!(last_body(&server), sent);

    // A mode that this version does not know stays as it is, and a root mode stays one.
    for (mode, sent) in [("robot", Value::Null), ("root_visible", json!("root_visible"))] {
        let other = details(json!({ "mode": mode, "mail": "old@example.com" }));
        let now = details(json!({ "mode": mode }));
        let server = Server::in_turn([list(), other, status(204), now]).await;
        ensure(&server).send().in_time().await.unwrap();
        assert_eq!(last_body(&server)["mode"], sent);
        assert_eq!(last_body(&server)["initials"], "AL");
    }
}

#[tokio::test]
async fn duplicates_are_removed_once() {
    let groups = json!([
        { "group_id": "AGENT" }, { "group_id": "ELU" }, { "group_id": "ELU" }, { "id": 5 },
    ]);
    let twice = || details(json!({ "groups": groups }));
    let server = Server::in_turn([list(), twice()]).await;
    let wanted = ensure(&server).groups(["AGENT"]).remove_other_groups(true);
    assert_eq!(descriptions(wanted.plan().in_time().await.unwrap().changes()), ["groups: - ELU"]);
    let left = ok(json!({ "groups": [{ "group_id": "AGENT" }], "baskets": [] }));
    let server = Server::in_turn([list(), twice(), left]).await;
    let wanted = ensure(&server).groups(["AGENT"]).remove_other_groups(true);
    assert_eq!(descriptions(wanted.send().in_time().await.unwrap().changes()), ["groups: - ELU"]);
    assert_eq!(written(&server), ["DELETE /rest/users/7/groups/ELU"]);
}

/// A server that adds a group whenever one is removed.
#[tokio::test]
async fn endless_lists_end_with_an_error() {
    let count = AtomicUsize::new(0);
    let server = Server::by(move |request| {
        let name = format!("GROUP{}", count.load(Ordering::SeqCst));
        let groups = json!([{ "group_id": name }]);
        match request.line() {
            line if line.contains("/status") => known("OK"),
            line if line.contains("/details") => details(json!({ "groups": groups })),
            line if line.starts_with("DELETE") => {
                let next = count.fetch_add(1, Ordering::SeqCst) + 1;
                ok(json!({ "groups": [{ "group_id": format!("GROUP{next}") }] }))
            }
            _ => list(),
        }
    })
    .await;
    let ending = ensure(&server).remove_other_groups(true).send();
    let ending = tokio::time::timeout(Duration::from_secs(20), ending).await;
    let error = ending.expect("it ends").unwrap_err();
    assert!(error.is_not_applied(), "{error}");
    assert_eq!(error.changes_made().len(), 4);
    assert_eq!(written(&server).len(), 4);
}

#[tokio::test]
async fn a_hidden_user_is_not_created() {
    // Deleted between the list and the details.
    let gone = refused(400, json!({ "errors": "User not found" }));
    let server = Server::in_turn([list(), gone]).await;
    assert!(ensure(&server).send().in_time().await.unwrap_err().is_bad_request());
    assert_eq!(written(&server), [""; 0]);
    // An unknown state, and an invalid id.
    let odd = || ok(json!({ "users": [{ "id": "7", "user_id": "ada" }] }));
    let hidden = [nobody(), known("OK"), nobody()];
    for responses in [[odd(), known("SABBATICAL"), odd()], hidden] {
        let server = Server::in_turn(responses).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(error.is_conflict(), "{error}");
        assert_eq!(way(&error), Some(&ConflictHolder::OutOfReach));
        let users = "GET /rest/users";
        assert_eq!(asked(&server), [users, "GET /rest/users/ada/status", users]);
    }
    // An HTML page instead of a response does not mean a free login.
    let server = Server::always(html(200, "<!doctype html>")).await;
    assert!(ensure(&server).send().in_time().await.unwrap_err().is_unreadable());
    assert!(ensure(&server).plan().in_time().await.unwrap_err().is_unreadable());
    assert_eq!(written(&server), [""; 0]);
}

/// Another program created the user between the list and the look at the login: that is no conflict.
#[tokio::test]
async fn an_account_created_after_the_list_is_found() {
    let server = Server::in_turn([nobody(), known("OK"), list(), as_wanted()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_unchanged());
    assert_eq!(written(&server), [""; 0]);
}

/// A root account is shown the details of an account that was deleted after the list.
#[tokio::test]
async fn an_account_deleted_after_the_list_is_neither_unchanged_nor_updated() {
    let deleted = || details(json!({ "status": "DEL", "mail": "old@example.com" }));
    for groups in [&[][..], &["AGENT"]] {
        let server = Server::in_turn([list(), deleted()]).await;
        let error = ensure(&server).groups(groups.iter().copied()).send().in_time().await;
        assert_eq!(way(&error.unwrap_err()), Some(&ConflictHolder::Deleted));
        assert_eq!(written(&server), [""; 0]);
    }
    let server = Server::in_turn([list(), deleted(), ok(json!({ "id": 7 })), as_wanted()]).await;
    let done = ensure(&server).revive_deleted(true).send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["brought back"]);
    assert_eq!(written(&server), ["POST /rest/users"]);
    // What a creation brings back is the account with the login, which need not be the one with the id.
    let server = Server::in_turn([deleted(), ok(json!({ "id": 7 })), as_wanted()]).await;
    let error = ensure(&server).id(7).revive_deleted(true).send().in_time().await;
    assert_eq!(way(&error.unwrap_err()), Some(&ConflictHolder::Deleted));
    assert_eq!(written(&server), [""; 0]);
}

#[tokio::test]
async fn warnings_around_every_response_change_nothing() {
    let noisy = |response: CannedResponse| {
        let body = [WARNING.as_bytes(), &response.body].concat();
        html(200, body)
    };
    let other = details(json!({ "mail": "old@example.com" }));
    let responses = [list(), other, status(204), as_wanted()];
    let server = Server::in_turn(responses.map(noisy)).await;
    let done = ensure(&server).send().in_time().await.unwrap();
    assert_eq!(done.changes().len(), 1);
    let responses = [nobody(), free(), ok(json!({ "id": 7 })), as_wanted()];
    let server = Server::in_turn(responses.map(noisy)).await;
    assert!(ensure(&server).send().in_time().await.unwrap().is_created());
}
