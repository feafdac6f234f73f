//! Guards reports with a success: problems and undocumented bodies, neither of which may reveal server
//! internals.

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::types::{GroupToAdd, NewUser};
use user_provisioning::maarch_courrier::{Client, failure, operation};
use user_provisioning::{Remark, RetryPolicy};

use crate::support::bodies::MIGRATING;
use crate::support::response::{json as response, ok};
use crate::support::server::Server;

const TRACE: &str = "#0 /var/www/html/vendor/slim/App.php(12): MaarchCourrier\\User::setLogin()";

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.origin()).basic("me", "correct horse");
    builder.retry(RetryPolicy::never()).build().unwrap()
}

fn problem() -> Value {
    json!({
        "title": "An error occurred", "type": "groupExternalIdNotFoundProblem",
        "detail": "The group is not synchronized with the signature book",
        "errors": "The group is not synchronized", "status": 500, "context": [],
        "lang": "userGroupNotSynchronizedWithSignatureBook",
        "file": "/var/www/html/src/Group.php", "line": 7, "trace": [TRACE],
    })
}

fn group() -> Value {
    json!({ "groups": [{ "group_id": "AGENT" }], "baskets": [], "problem": problem() })
}

#[tokio::test]
async fn a_problem_with_a_success_is_typed_and_hides_internals() {
    let server = Server::always(ok(group())).await;
    let call = client(&server).add_user_group().id(7);
    let done = call.body(GroupToAdd::builder().group_id("AGENT")).send().await.unwrap();
    let problem = done.problem().unwrap();
    assert_eq!(problem.problem_type(), Some("groupExternalIdNotFoundProblem"));
    assert_eq!(problem.lang(), Some("userGroupNotSynchronizedWithSignatureBook"));
    assert_eq!((problem.status(), problem.title()), (Some(500), Some("An error occurred")));
    assert_eq!(done.problem, Some(problem.clone()));
    let shown = format!("{done:?}");
    assert!(!shown.contains("/var/www") && !shown.contains("Slim"), "{shown}");
    assert!(done.raw_body().is_empty(), "a typed response keeps no bytes");
}

#[tokio::test]
async fn a_body_where_none_is_documented_is_kept() {
    for (status, body, has_problem) in [
        (200, json!({ "problem": null }), false),
        (200, json!({ "problem": problem() }), true),
        (204, Value::Null, false),
        (200, json!([]), false),
    ] {
        let text = if body.is_null() { String::new() } else { body.to_string() };
        let server = Server::always(response(status, text.clone())).await;
        let done = client(&server).delete_user().id(7).send().await.unwrap();
        assert_eq!(done.raw_body(), text.as_bytes());
        assert_eq!(done.problem().is_some(), has_problem, "{text}");
        assert!(!format!("{done:?}").contains("/var/www"));
    }
}

#[tokio::test]
async fn a_problem_that_repeats_the_password_loses_that_text() {
    let body = json!({ "problem": { "type": "x", "detail": "not good: correct horse" } });
    let server = Server::always(ok(body)).await;
    let done = client(&server).delete_user().id(7).send().await.unwrap();
    assert_eq!(done.problem().unwrap().detail(), None);
    assert_eq!(done.problem().unwrap().problem_type(), Some("x"));
}

/// So does one that repeats a secret of the request: of a header, and of a key of the body.
#[tokio::test]
async fn a_problem_that_repeats_a_secret_of_the_request_loses_that_text() {
    let server = Server::by(|request| {
        let sent = [request.header("x-ticket"), request.header("x-request-id")];
        let body = String::from_utf8_lossy(&request.body);
        let [title, lang] = sent.map(|value| value.unwrap_or("none").to_owned());
        let problem = json!({ "type": "x", "title": title, "lang": lang, "detail": body });
        ok(json!({ "groups": [{ "group_id": "AGENT" }], "problem": problem }))
    })
    .await;
    let call = client(&server).add_user_group().id(7).header("x-ticket", "opensesame");
    let call = call.request_id("import-7").extra("ownPassword", "swordfish");
    let done = call.body(GroupToAdd::builder().group_id("AGENT")).send().await.unwrap();
    let problem = done.problem().unwrap();
    assert_eq!((problem.title(), problem.detail()), (None, None));
    assert_eq!((problem.problem_type(), problem.lang()), (Some("x"), Some("import-7")));
}

/// Nothing was carried out while a server migrates, whatever was asked for.
#[tokio::test]
async fn a_deletion_during_a_migration_was_not_carried_out() {
    for (body, may) in [(MIGRATING, false), ("{\"errors\":\"Service unavailable\"}", true)] {
        let server = Server::always(response(503, body)).await;
        let error = client(&server).delete_user().id(7).send().await.unwrap_err();
        assert_eq!(error.may_have_been_carried_out(), may, "{body}");
    }
}

#[tokio::test]
async fn a_500_shows_no_trace_and_no_path() {
    for body in [
        json!({ "title": "An error occurred", "status": 500, "context": [], "trace": [TRACE] }),
        json!({ "title": TRACE, "context": { "message": TRACE, "file": "/srv/x/a.inc" } }),
        json!({ "message": TRACE, "exception": [{ "message": TRACE, "file": "/var/www/a.php" }] }),
        json!({ "errors": TRACE, "lang": TRACE }),
    ] {
        for status in [500, 400, 503, 200] {
            let server = Server::always(response(status, body.to_string())).await;
            let Err(error) = client(&server).list_users().send().await else { continue };
            let typed = error.failure::<operation::ListUsers>().filter(|_| status == 500);
            for shown in [format!("{error}"), format!("{error:?}"), format!("{typed:?}")] {
                for inside in ["/var/www", "/srv/x", "Slim", "App.php", "setLogin"] {
                    assert!(!shown.contains(inside), "{status} {body}: {shown}");
                }
            }
        }
    }
    let body = json!({ "title": "An error occurred", "context": [] });
    let server = Server::always(response(500, body.to_string())).await;
    let error = client(&server).list_users().send().await.unwrap_err();
    let failure = error.failure::<operation::ListUsers>();
    assert!(matches!(failure, Some(failure::ListUsers::InternalServerError(_))), "{failure:?}");
}

#[tokio::test]
async fn ensure_user_makes_a_remark_of_a_problem() {
    let user = |groups: Value| {
        ok(json!({
            "id": 7, "user_id": "ada", "firstname": "Ada", "lastname": "Lovelace", "status": "OK",
            "mail": "ada@example.com", "phone": "12", "groups": groups, "entities": [],
        }))
    };
    let list = ok(json!({ "users": [{ "id": 7, "user_id": "ada" }], "quota": [] }));
    let ada = NewUser::builder().user_id("ada").mail("ada@example.com");
    let ada = ada.firstname("Ada").lastname("Lovelace");

    let server = Server::in_turn([list.clone(), user(json!([])), ok(group())]).await;
    let wanted = client(&server).ensure_user().user(ada.clone()).groups(["AGENT"]);
    let done = wanted.send().await.unwrap();
    assert_eq!(done.remarks().len(), 1);
    let remark = &done.remarks()[0];
    assert_eq!(remark.kind(), "problem");
    assert!(matches!(remark, Remark::Problem { .. }));
    let shown = remark.to_string();
    assert!(shown.contains("groups") && shown.contains("not synchronized"), "{shown}");
    assert!(!format!("{remark:?}").contains("/var/www"));

    // Remarks about changes before a failure are part of the failure.
    let refused = response(400, json!({ "errors": "Entity not found" }).to_string());
    let there = || user(json!([{ "group_id": "AGENT" }]));
    let responses = [list, user(json!([])), ok(group()), refused, there()];
    let server = Server::in_turn(responses).await;
    let wanted = client(&server).ensure_user().user(ada).groups(["AGENT"]).entities(["PJS"]);
    let error = wanted.send().await.unwrap_err();
    assert_eq!(error.remarks().len(), 1, "{error}");
}

/// 2505 describes an unknown id with an object full of nulls.
#[tokio::test]
async fn an_unknown_user_is_not_a_user() {
    let nulls =
        json!({ "external_id": null, "preferences": null, "enabled": true, "department": null });
    let with_null = json!({ "id": null, "firstname": null, "enabled": true });
    let older = response(400, json!({ "errors": "User does not exist" }).to_string());
    for response in [ok(nulls), ok(with_null), ok(json!({})), older] {
        let server = Server::always(response).await;
        let error = client(&server).get_user().id(4_000_000).send().await.unwrap_err();
        assert!(error.is_not_found() && !error.is_unreadable(), "{error}");
        assert!(!error.may_have_been_carried_out());
    }
    // An unreadable user, or a value that is not an object, does not mean that the user does not exist.
    for body in [json!({ "id": "seven" }), json!([]), json!("text"), json!({ "id": 7.5 })] {
        let server = Server::always(ok(body)).await;
        let error = client(&server).get_user().id(7).send().await.unwrap_err();
        assert!(error.is_unreadable() && !error.is_not_found(), "{error}");
    }
    let server =
        Server::always(response(400, json!({ "errors": "User not found" }).to_string())).await;
    let error = client(&server).get_user_details().id(7).send().await.unwrap_err();
    assert!(error.is_not_found() && error.is_bad_request());
    // An unused login is free, and not a failure.
    let server = Server::always(ok(json!({ "status": null }))).await;
    assert_eq!(client(&server).get_user_status().user("x").send().await.unwrap().status, None);
}
