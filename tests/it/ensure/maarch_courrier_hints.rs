//! What `ensure_user` of Maarch Courrier says beside a result: hints, problems, and roles that are empty.

use serde_json::{Value, json};
use user_provisioning::{Change, Remark};

use super::maarch_courrier_scripted::{ensure, known};
use super::recording_sandbox::descriptions;
use super::scripted_server::{last_body, ok, refused, written};
use crate::support::response::CannedResponse;
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// A server with Ada or without her, until it is written to: then she is as shown.
async fn server(before: Option<Value>, write: CannedResponse, after: Value) -> Server {
    let user = |but: Value| {
        let mut user = json!({
            "id": 7, "user_id": "ada", "firstname": "Ada", "lastname": "Lovelace", "initials": "AL",
            "mail": "ada@example.com", "phone": "12", "status": "OK", "mode": "standard",
            "external_id": [], "groups": [], "entities": [],
        });
        user.as_object_mut().unwrap().extend(but.as_object().unwrap().clone());
        user
    };
    let is_written = std::sync::atomic::AtomicBool::new(false);
    let order = std::sync::atomic::Ordering::SeqCst;
    Server::by(move |request| {
        let line = request.line().to_owned();
        if !line.starts_with("GET ") {
            is_written.store(true, order);
            return write.clone();
        }
        let now = if is_written.load(order) { Some(&after) } else { before.as_ref() };
        match now {
            _ if line.contains("/status") => known(now.map(|_| "OK")),
            Some(but) if line.contains("/details") => ok(user(but.clone())),
            Some(_) => ok(json!({ "users": [{ "id": 7, "user_id": "ada" }], "quota": [] })),
            None => ok(json!({ "users": [], "quota": [] })),
        }
    })
    .await
}

#[tokio::test]
async fn only_a_refusal_of_the_phone_is_explained_by_the_phone() {
    let other = || json!({ "mail": "old@example.com" });
    for (status, message, is_explained) in [
        (400, "Body phone is not correct", true),
        (400, "Body lastname is not correct", false),
        (403, "The phone may not be changed", false),
    ] {
        let refusal = refused(status, json!({ "errors": message }));
        let server = server(Some(other()), refusal, other()).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert_eq!(error.message(), Some(message));
        assert_eq!(error.to_string().contains("give one"), is_explained, "{error}");
    }
}

#[tokio::test]
async fn a_problem_beside_a_creation_is_a_remark() {
    let problem = json!({ "type": "mailNotSentProblem", "title": "No mail", "status": 500 });
    let created = ok(json!({ "id": 7, "problem": problem }));
    let server = server(None, created, json!({})).await;
    let done = ensure(&server).send().in_time().await.unwrap();
    assert!(done.is_created());
    let [Remark::Problem { change: Change::Created, problem, .. }] = done.remarks() else {
        panic!("{:?}", done.remarks());
    };
    assert_eq!(problem.problem_type(), Some("mailNotSentProblem"));
}

#[tokio::test]
async fn an_empty_role_in_a_new_group_is_no_change() {
    for (role, expected) in [
        ("", &["groups: + AGENT"][..]),
        ("head", &["groups: + AGENT", r#"groups: AGENT as "head""#]),
    ] {
        let groups = json!({ "groups": [{ "group_id": "AGENT", "role": role }] });
        let server = server(Some(json!({})), ok(groups.clone()), groups).await;
        let wanted = ensure(&server).group_role("AGENT", role);
        let done = wanted.clone().send().in_time().await.unwrap();
        assert_eq!(descriptions(done.changes()), expected);
        assert_eq!(last_body(&server), json!({ "groupId": "AGENT", "role": role }));
        assert!(wanted.send().in_time().await.unwrap().is_unchanged());
        assert_eq!(written(&server), ["POST /rest/users/7/groups"]);
    }
}
