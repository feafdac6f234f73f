//! Attacks on promise 3: servers that show another user than the one that was asked for. No write may go to
//! that user, and nobody may get its roles.

use serde_json::json;
use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use uuid::Uuid;

use super::{
    unretried_courrier, unretried_myreports, unretried_parapheur, unretried_platform, written,
};
use crate::support::response::{json as response, ok, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// A user as a response shows it: its id and its name, each of the one who was asked for or not.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shown {
    id: bool,
    name: bool,
}

const ANOTHER: Shown = Shown { id: false, name: false };
const ANOTHER_NAME: Shown = Shown { id: true, name: false };
const ANOTHER_ID: Shown = Shown { id: false, name: true };

/// Nothing was written, and the error says that this is so.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>, server: &Server, what: &str) {
    let error = outcome.expect_err(what);
    assert!(error.is_unsafe_change(), "{what}: {error}");
    assert!(!error.may_have_been_carried_out(), "{what}: {error}");
    assert!(error.to_string().contains("another"), "{what}: {error}");
    assert_eq!(written(server), Vec::<String>::new(), "{what}");
}

/// A MyReports that lists Ada under `u1`, and shows somebody under it.
async fn myreports_with(shown: Shown) -> Server {
    Server::by(move |request| match request.line().split('?').next() {
        Some(line) if line.contains("/users/") => {
            let id = if shown.id { "u1" } else { "u2" };
            let email = if shown.name { "ada@example.com" } else { "mayor@example.com" };
            ok(json!({ "data": { "id": id, "email": email, "displayName": "The Mayor", "roles": [] } }))
        }
        _ => ok(json!({ "data": [{ "id": "u1", "email": "ada@example.com" }] })),
    })
    .await
}

fn myreports_ada() -> myreports::types::NewUserBuilder {
    myreports::types::NewUser::builder().email("ada@example.com").display_name("Ada")
}

#[tokio::test]
async fn a_user_of_myreports_is_the_one_that_was_asked_for() {
    for shown in [ANOTHER, ANOTHER_NAME, ANOTHER_ID] {
        let server = myreports_with(shown).await;
        let wanted = unretried_myreports(&server)
            .ensure_user()
            .customer_tenant_id("t")
            .user(myreports_ada());
        refused(wanted.clone().send().in_time().await, &server, &format!("{shown:?}"));
        refused(wanted.clone().plan().in_time().await, &server, &format!("{shown:?}, planned"));
        // The directory is as outdated as the list, which is asked once.
        let directory =
            || unretried_myreports(&server).directory().customer_tenant_id("t").send().in_time();
        let known = wanted.clone().known(&directory().await.expect("a directory"));
        refused(known.send().in_time().await, &server, &format!("{shown:?}, by a directory"));
        let named = wanted.id("u1").accept_charges();
        refused(named.send().in_time().await, &server, &format!("{shown:?}, by id"));

        let leaver =
            unretried_myreports(&server).offboard_user().customer_tenant_id("t").delete(true);
        let by_email = leaver.clone().email("ada@example.com");
        let known = by_email.clone().known(&directory().await.expect("a directory"));
        refused(known.send().in_time().await, &server, &format!("{shown:?}, known, leaves"));
        refused(by_email.send().in_time().await, &server, &format!("{shown:?}, leaves"));
        if !shown.id {
            let by_id = leaver.id("u1");
            refused(
                by_id.clone().send().in_time().await,
                &server,
                &format!("{shown:?}, leaves by id"),
            );
            let outcome = by_id.plan().in_time().await;
            refused(outcome, &server, &format!("{shown:?}, leaves by id, planned"));
        }
    }
}

/// The server names an existing user as the one that it created.
#[tokio::test]
async fn a_created_user_of_myreports_is_the_new_one() {
    let mayor =
        json!({ "id": "u2", "email": "mayor@example.com", "displayName": "M", "roles": [] });
    let server = Server::by(move |request| match request.line() {
        line if line.starts_with("POST ") => response(201, json!({ "data": mayor }).to_string()),
        line if line.contains("/users/") => ok(json!({ "data": mayor })),
        _ => ok(json!({ "data": [] })),
    })
    .await;
    let wanted =
        unretried_myreports(&server).ensure_user().customer_tenant_id("t").user(myreports_ada());
    let error = wanted.send().in_time().await.expect_err("somebody else");
    assert!(error.is_unsafe_change(), "{error}");
    assert_eq!(error.changes_made(), [user_provisioning::Change::Created]);
    assert_eq!(written(&server), ["POST /v1.0/customers/t/users HTTP/1.1"]);
}

/// Ada is ensured and leaves, by her login, a directory and an id: each is refused, whoever is shown.
macro_rules! refuses_all {
    ($client:ident, $wanted:ident, $server:ident, $shown:ident) => {
        refused($wanted.clone().send().in_time().await, &$server, &format!("{:?}", $shown));
        let directory = || $client.directory().send().in_time();
        let known = $wanted.clone().known(&directory().await.expect("a directory"));
        refused(known.send().in_time().await, &$server, &format!("{:?}, by a directory", $shown));
        refused($wanted.id(5).send().in_time().await, &$server, &format!("{:?}, by id", $shown));
        let leaver = $client.offboard_user().delete(true);
        let by_login = leaver.clone().login("ada");
        let known = by_login.clone().known(&directory().await.expect("a directory"));
        refused(known.send().in_time().await, &$server, &format!("{:?}, known, leaves", $shown));
        refused(by_login.send().in_time().await, &$server, &format!("{:?}, leaves", $shown));
        if !$shown.id {
            let by_id = leaver.id(5).send().in_time().await;
            refused(by_id, &$server, &format!("{:?}, leaves by id", $shown));
        }
    };
}

/// A Courrier that lists Ada under 5, and shows somebody under it.
async fn courrier_with(shown: Shown) -> Server {
    Server::by(move |request| match request.target() {
        target if target.ends_with("/details") => {
            let (id, login) = (if shown.id { 5 } else { 6 }, if shown.name { "ada" } else { "mayor" });
            ok(json!({
                "id": id, "user_id": login, "firstname": "The", "lastname": "Mayor", "mail": "m@x.fr",
                "status": "OK", "phone": "", "initials": "", "mode": "standard", "groups": [], "entities": [],
            }))
        }
        target if target.ends_with("/status") => ok(json!({ "status": "OK" })),
        target if target.ends_with("/isDeletable") => {
            ok(json!({ "isDeletable": true, "listTemplates": [], "listInstances": [] }))
        }
        _ => ok(json!({ "users": [{ "id": 5, "user_id": "ada" }], "quota": [] })),
    })
    .await
}

#[tokio::test]
async fn a_user_of_courrier_is_the_one_that_was_asked_for() {
    for shown in [ANOTHER, ANOTHER_NAME, ANOTHER_ID] {
        let server = courrier_with(shown).await;
        let client = unretried_courrier(&server);
        let ada = maarch_courrier::types::NewUser::builder().user_id("ada").mail("ada@example.com");
        let wanted = client.ensure_user().user(ada.firstname("Ada").lastname("Lovelace"));
        refuses_all!(client, wanted, server, shown);
    }
}

/// A Parapheur that lists Ada under 5, and shows somebody under it.
async fn parapheur_with(shown: Shown) -> Server {
    let mayor = move || {
        let (id, login) = (if shown.id { 5 } else { 6 }, if shown.name { "ada" } else { "mayor" });
        json!({ "user": {
            "id": id, "login": login, "firstname": "The", "lastname": "Mayor", "email": "m@x.fr",
            "groups": [], "signatureModes": ["stamp"],
        } })
    };
    Server::by(move |request| match request.line() {
        line if line.starts_with("POST ") => ok(json!({ "id": 5 })),
        line if line.contains("/users/") => ok(mayor()),
        _ => ok(json!({ "users": [{ "id": 5, "login": "ada" }] })),
    })
    .await
}

#[tokio::test]
async fn a_user_of_parapheur_is_the_one_that_was_asked_for() {
    for shown in [ANOTHER, ANOTHER_NAME, ANOTHER_ID] {
        let server = parapheur_with(shown).await;
        let ada = maarch_parapheur::types::NewUser::builder().login("ada").email("ada@example.com");
        let ada = ada.firstname("Ada").lastname("Lovelace");
        let client = unretried_parapheur(&server);
        let wanted = client.ensure_user().user(ada);
        refuses_all!(client, wanted, server, shown);
    }
}

/// A leaver is not taken out of a group because of the members of another one.
#[tokio::test]
async fn a_group_of_parapheur_is_the_one_that_was_asked_for() {
    let server = Server::by(move |request| match request.line() {
        line if line.contains("/groups/") => {
            ok(json!({ "group": { "id": 2, "label": "Readers", "users": [{ "id": 5 }] } }))
        }
        line if line.contains("/groups") => {
            ok(json!({ "groups": [{ "id": 1, "label": "Writers" }] }))
        }
        line if line.contains("/users/") => {
            ok(json!({ "user": { "id": 5, "login": "ada", "groups": [{ "label": "Readers" }] } }))
        }
        _ => ok(json!({ "users": [{ "id": 5, "login": "ada" }] })),
    })
    .await;
    let leaver = unretried_parapheur(&server).offboard_user().login("ada");
    refused(leaver.clone().plan().in_time().await, &server, "planned");
    refused(leaver.send().in_time().await, &server, "leaves");
}

#[tokio::test]
async fn a_changed_user_of_parapheur_is_the_one_that_was_changed() {
    let user = |id: i32, firstname: &str, lastname: &str| {
        ok(json!({ "user": {
            "id": id, "login": "ada", "firstname": firstname, "lastname": lastname, "email": "ada@example.com",
            "groups": [], "signatureModes": ["stamp"],
        } }))
    };
    let list = ok(json!({ "users": [{ "id": 5, "login": "ada" }] }));
    // The response to the change shows somebody else, who differs in another field.
    let responses =
        [list, user(5, "Eva", "Lovelace"), user(6, "Ada", "King"), user(5, "Ada", "Lovelace")];
    let server = Server::in_turn(responses).await;
    let ada = maarch_parapheur::types::NewUser::builder().login("ada").email("ada@example.com");
    let wanted =
        unretried_parapheur(&server).ensure_user().user(ada.firstname("Ada").lastname("Lovelace"));
    let done = wanted.send().in_time().await.expect("it is as desired");
    assert_eq!(done.user().id, 5);
    assert_eq!(written(&server), ["PUT /rest/users/5 HTTP/1.1"]);
}

#[tokio::test]
async fn a_user_of_the_platform_is_the_one_that_was_asked_for() {
    let id = |number: u128| Uuid::from_u128(number).to_string();
    let place = json!({ "organizationId": id(7), "organizationName": "Mayor's", "roleId": id(8) });
    let mayor = json!({
        "id": "u2", "identityName": "mayor@example.com", "displayName": "M", "email": "m@example.com",
        "firstName": "The", "lastName": "Mayor", "organizations": [place],
    });
    let server = Server::always(ok(mayor)).await;
    let client = unretried_platform(&server);
    let role = evolution_platform::types::OrganizationRole::builder();
    let role = role.organization_id(Uuid::from_u128(1)).role_id(Uuid::from_u128(2));
    let ada = evolution_platform::types::NewUser::builder().identity_name("ada@example.com");
    let ada = ada.display_name("Ada").email("ada@example.com").first_name("Ada");
    let wanted = client.ensure_user().user(ada.last_name("Lovelace").organizations([role]));
    refused(wanted.clone().send().in_time().await, &server, "ensured");
    let renamed = wanted.renamed_from("eva@example.com");
    refused(renamed.send().in_time().await, &server, "renamed");
    let leaver = client.offboard_user().identity_name("ada@example.com");
    refused(leaver.clone().send().in_time().await, &server, "leaves");
    refused(leaver.plan().in_time().await, &server, "leaves, planned");
}

/// Ids that lead elsewhere do not become part of a path.
#[tokio::test]
async fn an_id_that_leads_elsewhere_is_not_asked_for() {
    for id in
        ["..", ".", "../../accounts/a", "a/b", "u1?x=", "u1#", "", "%2e%2e", "\u{0}", "u1\r\nx: y"]
    {
        let body = json!({ "data": [{ "id": id, "email": "ada@example.com" }] }).to_string();
        let server = Server::by(move |request| {
            let is_list = request.target().split('?').next() == Some("/v1.0/customers/t/users");
            if is_list { response(200, body.clone()) } else { status(404) }
        })
        .await;
        let wanted = unretried_myreports(&server)
            .ensure_user()
            .customer_tenant_id("t")
            .user(myreports_ada());
        let error = wanted.send().in_time().await.expect_err(id);
        assert!(!error.may_have_been_carried_out(), "{id:?}: {error}");
        for request in server.requests() {
            let path = request.target().split('?').next().unwrap_or_default().to_owned();
            let inside = path.strip_prefix("/v1.0/customers/t/users").expect("the same list");
            assert!(inside.matches('/').count() <= 1 && !inside.contains(".."), "{id:?}: {path}");
        }
        assert_eq!(written(&server), Vec::<String>::new(), "{id:?}");
    }
}
