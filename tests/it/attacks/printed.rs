//! Attacks on what is printed: texts of a server in plans, changes, remarks, losses, probes and errors forge no
//! line of a log, and control no terminal.

use serde_json::json;
use user_provisioning::myreports::types::{NewUser, Role};
use user_provisioning::{RetryPolicy, maarch_courrier};

use super::{courrier_place, myreports_place, unretried_courrier, unretried_parapheur};
use crate::support::response::ok;
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// A name with line breaks, a sequence for terminals, and a mark that reverses what follows.
const NAME: &str = "A\r\nERROR all is lost\u{1b}[2J\u{7}\u{9b}\u{2028}x\u{202e}txt.exe";

fn is_one_harmless_line(text: &str, what: &str) {
    let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
    assert!(!text.contains(is_odd), "{what}: {text:?}");
    assert!(text.contains("ERROR all is lost"), "{what}: {text:?}");
}

/// A Courrier with Ada in a group and an entity of that name.
async fn courrier(status: &'static str) -> (Server, maarch_courrier::Client) {
    let server = Server::by(move |request| match request.target() {
        target if target.ends_with("/details") => ok(json!({
            "id": 5, "user_id": "ada", "firstname": "Ada", "lastname": "L", "mail": "a@x.fr",
            "status": status, "phone": "", "initials": "", "mode": "standard",
            "groups": [{ "group_id": NAME, "group_desc": NAME }],
            "entities": [{ "entity_id": NAME, "entity_label": NAME, "primary_entity": "Y" }],
        })),
        target if target.ends_with("/status") => ok(json!({ "status": "OK" })),
        target if target.contains("sDeletable") => ok(json!({ "isDeletable": true })),
        _ => ok(json!({ "users": [{ "id": 5, "user_id": "ada" }] })),
    })
    .await;
    let client = unretried_courrier(&server);
    (server, client)
}

fn ada() -> maarch_courrier::types::NewUserBuilder {
    let ada = maarch_courrier::types::NewUser::builder().user_id("ada").mail("a@x.fr");
    ada.firstname("Ada").lastname("L")
}

#[tokio::test]
async fn names_of_groups_and_entities_are_one_line() {
    let (_server, client) = courrier("OK").await;
    let call = client.ensure_user().user(ada()).remove_other_groups(true);
    let plan = call.remove_other_entities(true).plan().in_time().await.expect("a plan");
    assert_eq!(plan.changes().len(), 2, "{plan:?}");
    for change in plan.changes() {
        is_one_harmless_line(&change.to_string(), "a removal");
    }
    let plan = client.offboard_user().login("ada").delete(true).plan().in_time().await;
    let plan = plan.expect("a plan");
    let losses: Vec<String> = plan.losses().iter().map(ToString::to_string).collect();
    let named: Vec<_> = losses.iter().filter(|loss| loss.contains("ERROR")).collect();
    assert!(!named.is_empty(), "{losses:?}");
    named.iter().for_each(|loss| is_one_harmless_line(loss, "a loss"));
}

#[tokio::test]
async fn a_status_is_one_line() {
    let server = Server::by(|request| match request.target() {
        target if target.ends_with("/details") => ok(json!({
            "id": 5, "user_id": "ada", "firstname": "Ada", "lastname": "L", "mail": "a@x.fr",
            "status": NAME, "phone": "", "initials": "", "mode": "standard", "groups": [], "entities": [],
        })),
        _ => ok(json!({ "users": [{ "id": 5, "user_id": "ada" }] })),
    })
    .await;
    let client = unretried_courrier(&server);
    let done = client.ensure_user().user(ada()).send().in_time().await.expect("as desired");
    for remark in done.remarks() {
        is_one_harmless_line(&remark.to_string(), "a remark");
    }
}

#[tokio::test]
async fn a_role_in_an_error_is_one_line() {
    let role = format!("customer.user.supervisor{NAME}");
    let user =
        json!({ "id": "u1", "email": "ada@example.com", "displayName": "Ada", "roles": [role] });
    let server = Server::by(move |request| match request.target().contains("/users/") {
        true => ok(json!({ "data": user })),
        false => ok(json!({ "data": [user] })),
    })
    .await;
    let client = myreports_place(&server).bearer_token("t").build().expect("usable");
    let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
    let ada = ada.roles([Role::CustomerUserSupervisorL1]);
    let call = client.ensure_user().customer_tenant_id("t").user(ada.clone());
    let error = call.plan().in_time().await.expect_err("a second supervisor role");
    is_one_harmless_line(&error.to_string(), "an error");
    let call = client.ensure_user().customer_tenant_id("t").user(ada).remove_other_roles(true);
    let plan = call.plan().in_time().await.expect("a plan");
    for change in plan.changes().iter().filter(|change| change.to_string().contains("- ")) {
        is_one_harmless_line(&change.to_string(), "a removed role");
    }
}

#[tokio::test]
async fn the_reach_of_a_probe_is_one_line() {
    let server = Server::by(|request| match request.target() {
        target if target.contains("/currentUser/profile") => ok(json!({
            "id": 2, "user_id": NAME, "firstname": NAME, "lastname": NAME, "mode": NAME, "status": "OK",
            "groups": [], "privileges": ["admin_users"],
            "entities": [{ "entity_id": NAME, "entity_label": NAME }],
        })),
        target if target.contains("authenticationInformations") => {
            ok(json!({ "instanceId": "x", "applicationName": NAME, "authMode": "standard" }))
        }
        _ => ok(json!({ "users": [] })),
    })
    .await;
    let place = courrier_place(&server).basic("me", "secret").retry(RetryPolicy::never());
    let probe = place.build().expect("usable").probe().in_time().await.expect("an answer");
    let text = probe.to_string();
    is_one_harmless_line(&text.replace('\n', " "), "a probe");
    assert!(!text.lines().any(|line| line.starts_with("ERROR")), "{text}");
}

#[tokio::test]
async fn labels_of_parapheur_are_one_line() {
    let server = Server::by(|request| match request.target() {
        target if target.contains("/users/") => ok(json!({ "user": {
            "id": 5, "login": "ada", "firstname": "Ada", "lastname": "L", "email": "a@x.fr",
            "groups": [{ "id": 1, "label": NAME }], "signatureModes": [NAME],
        } })),
        _ => ok(json!({ "users": [{ "id": 5, "login": "ada" }] })),
    })
    .await;
    let client = unretried_parapheur(&server);
    let plan = client.offboard_user().login("ada").delete(true).plan().in_time().await;
    let plan = plan.expect("a plan");
    let losses: Vec<String> = plan.losses().iter().map(ToString::to_string).collect();
    let named: Vec<_> = losses.iter().filter(|loss| loss.contains("ERROR")).collect();
    assert_eq!(named.len(), 2, "{losses:?}");
    named.iter().for_each(|loss| is_one_harmless_line(loss, "a loss"));
}
