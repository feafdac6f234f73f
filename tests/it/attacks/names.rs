//! Attacks on promises 1 to 3: logins, addresses and names that differ in form from what a server has. Nobody is
//! created twice or counted as absent for it, and nobody else is changed.

use serde_json::{Value, json};
use user_provisioning::{
    LossKind, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use uuid::Uuid;

use super::{
    unretried_courrier, unretried_myreports, unretried_parapheur, unretried_platform, written,
};
use crate::support::response::{json as response, ok, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

/// A MyReports with one user, whose address can be changed.
async fn myreports_with(email: &'static str) -> Server {
    let email = std::sync::Mutex::new(email.to_owned());
    Server::by(move |request| {
        let mut email = email.lock().expect("no test panics here");
        let user = json!({ "id": "u1", "email": *email, "displayName": "Eva", "roles": [] });
        match request.line().split(' ').next().expect("a method") {
            "POST" => response(409, json!({ "error": 409, "status": "error" }).to_string()),
            "PATCH" => {
                let patch: Value = serde_json::from_slice(&request.body).expect("JSON");
                let value = patch[0]["value"].as_str().expect("an address");
                value.trim().clone_into(&mut email);
                ok(json!({ "status": "success" }))
            }
            _ if request.target().contains("/users/") => ok(json!({ "data": user })),
            _ => ok(json!({ "data": [user] })),
        }
    })
    .await
}

#[tokio::test]
async fn blanks_around_a_former_address_do_not_make_a_second_user() {
    for (former, there) in [
        (" eva@example.com", "eva@example.com"),
        ("EVA@example.com\u{a0}", "eva@example.com"),
        ("eva@example.com", "Eva@example.com "),
    ] {
        let server = myreports_with(there).await;
        let eva =
            myreports::types::NewUser::builder().email("king@example.com").display_name("Eva");
        let client = unretried_myreports(&server);
        let wanted = client.ensure_user().customer_tenant_id("t").user(eva);
        let wanted = wanted.renamed_from(former).accept_charges();
        let directory = client.directory().customer_tenant_id("t").send().in_time().await;
        let known = wanted.clone().known(&directory.expect("a directory"));
        let planned = known.plan().in_time().await.expect("a plan");
        assert_eq!(planned.changes().len(), 1, "{former:?}: {planned:?}");
        assert!(wanted.send().in_time().await.expect("renamed").is_updated(), "{former:?}");
        assert_eq!(written(&server), ["PATCH /v1.0/customers/t/users/u1 HTTP/1.1"], "{former:?}");
    }
}

#[tokio::test]
async fn blanks_around_an_address_do_not_hide_the_user() {
    for (wanted, there) in
        [(" Eva@example.com ", "eva@example.com"), ("eva@example.com", " eva@example.com")]
    {
        let server = myreports_with(there).await;
        let client = unretried_myreports(&server);
        let eva = myreports::types::NewUser::builder().email(wanted).display_name("Eva");
        let ensured = client.ensure_user().customer_tenant_id("t").user(eva).send().in_time().await;
        assert!(ensured.expect("it is there").is_unchanged(), "{wanted:?}");
        let directory = client.directory().customer_tenant_id("t").send().in_time().await;
        let leaver = client.offboard_user().customer_tenant_id("t").email(wanted);
        let known = leaver.clone().known(&directory.expect("a directory"));
        for leaver in [leaver.clone(), known, leaver.id("u1")] {
            let plan = leaver.plan().in_time().await.expect("a plan");
            assert!(plan.user().is_some(), "{wanted:?}: {plan:?}");
        }
        assert_eq!(written(&server), Vec::<String>::new());
    }
}

#[tokio::test]
async fn blanks_around_a_former_name_do_not_make_a_second_user_of_the_platform() {
    let (organization, role) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let server = Server::by(move |request| match request.line() {
        "GET /v1/users/eva HTTP/1.1" | "GET /users/eva HTTP/1.1" => ok(json!({
            "id": "u1", "identityName": "eva", "displayName": "Eva", "email": "eva@example.com",
            "firstName": "Eva", "lastName": "King",
            "organizations": [{ "organizationId": organization, "roleId": role }],
        })),
        line if line.starts_with("GET ") => status(404),
        _ => status(500),
    })
    .await;
    let eva = evolution_platform::types::NewUser::builder()
        .identity_name("king")
        .display_name("Eva")
        .email("eva@example.com")
        .first_name("Eva")
        .last_name("King")
        .organizations([evolution_platform::types::OrganizationRole::builder()
            .organization_id(organization)
            .role_id(role)]);
    let client = unretried_platform(&server);
    let wanted = client.ensure_user().user(eva).renamed_from(" eva ");
    let plan = wanted.plan().in_time().await.expect("a plan");
    assert!(
        plan.changes().iter().any(|change| change.to_string().contains("identityName")),
        "{plan:?}"
    );
}

#[tokio::test]
async fn a_tenant_in_another_case_is_still_the_primary_one() {
    let tenant = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52";
    let user = json!({
        "id": "u1", "email": "eva@example.com", "displayName": "Eva", "roles": [],
        "primaryTenant": tenant,
    });
    let server = Server::by(move |request| match request.target().contains("/users/") {
        true => ok(json!({ "data": user })),
        false => ok(json!({ "data": [user] })),
    })
    .await;
    let leaver =
        unretried_myreports(&server).offboard_user().customer_tenant_id(tenant.to_uppercase());
    let plan = leaver.email("eva@example.com").plan().in_time().await.expect("a plan");
    let kinds: Vec<_> = plan.losses().iter().map(user_provisioning::Loss::kind).collect();
    assert_eq!(kinds, [LossKind::OtherTenants]);
}

/// Two accounts whose logins differ in case only, which a directory that was imported may have.
async fn two_of_courrier() -> Server {
    Server::by(|request| {
        let user = |id: i32, login: &str| {
            json!({
                "id": id, "user_id": login, "firstname": "Eva", "lastname": "King",
                "mail": "eva@example.com", "status": "OK", "phone": "", "initials": "",
                "mode": "standard", "groups": [], "entities": [],
            })
        };
        match request.target() {
            target if target.contains("/5/details") => ok(user(5, "EKing")),
            target if target.contains("/6/details") => ok(user(6, "eking")),
            target if target.ends_with("/status") => ok(json!({ "status": "OK" })),
            target if target.ends_with("/isDeletable") => ok(json!({ "isDeletable": true })),
            _ => ok(json!({ "users": [user(5, "EKing"), user(6, "eking")] })),
        }
    })
    .await
}

#[tokio::test]
async fn of_two_accounts_that_differ_in_case_none_is_guessed() {
    let server = two_of_courrier().await;
    let client = unretried_courrier(&server);
    let leaver = client.offboard_user().login("eking");
    let directory = client.directory().send().in_time().await.expect("a directory");
    for leaver in [leaver.clone(), leaver.known(&directory)] {
        let error = leaver.plan().in_time().await.expect_err("nobody knows which");
        assert!(error.is_conflict(), "{error}");
    }
    let eva = maarch_courrier::types::NewUser::builder().user_id("eking").firstname("Eve");
    let eva = client.ensure_user().user(eva.lastname("King").mail("eva@example.com"));
    for wanted in [eva.clone(), eva.known(&directory)] {
        let error = wanted.plan().in_time().await.expect_err("nobody knows which");
        assert!(error.is_conflict(), "{error}");
    }
}

#[tokio::test]
async fn a_group_that_cannot_be_found_is_not_reported_as_removed() {
    let server = Server::by(|request| match request.target() {
        "/rest/users/5" => ok(json!({ "user": {
            "id": 5, "login": "eva", "firstname": "Eva", "lastname": "King",
            "email": "eva@example.com", "isRest": false, "groups": [{ "label": "Signers" }],
        } })),
        "/rest/groups" => ok(json!({ "groups": [{ "id": 1, "label": "Signers" }] })),
        "/rest/groups/1" => {
            ok(json!({ "group": { "id": 1, "label": "Signers", "users": [{ "id": 7 }] } }))
        }
        _ => ok(json!({ "users": [{ "id": 5, "login": "eva" }] })),
    })
    .await;
    let leaver = unretried_parapheur(&server).offboard_user().login("eva");
    let outcome = leaver.send().in_time().await;
    assert!(outcome.is_err(), "{outcome:?}");
}

/// A list of Parapheur, with two accounts whose logins differ in case only.
#[tokio::test]
async fn of_two_accounts_of_parapheur_none_is_guessed() {
    let server = Server::by(|request| {
        let user = |id: i32, login: &str| {
            json!({
                "id": id, "login": login, "firstname": "Eva", "lastname": "King",
                "email": "eva@example.com", "isRest": false, "groups": [],
            })
        };
        match request.target() {
            "/rest/users/5" => ok(json!({ "user": user(5, "EKing") })),
            "/rest/users/6" => ok(json!({ "user": user(6, "eking") })),
            _ => ok(json!({ "users": [user(5, "EKing"), user(6, "eking")] })),
        }
    })
    .await;
    let client = unretried_parapheur(&server);
    let directory = client.directory().send().in_time().await.expect("a directory");
    let eva = maarch_parapheur::types::NewUser::builder().login("eking").firstname("Eve");
    let eva = client.ensure_user().user(eva.lastname("King").email("eva@example.com"));
    // An id names one of them; the login means both all the same.
    let named = eva.clone().id(6).known(&directory).plan().in_time().await.expect("a plan");
    assert_eq!(named.changes().len(), 1);
    for wanted in [eva.clone(), eva.known(&directory)] {
        let error = wanted.plan().in_time().await.expect_err("nobody knows which");
        assert!(error.is_conflict(), "{error}");
    }
    let leaver = client.offboard_user().delete(true).login("eking");
    for leaver in [leaver.clone(), leaver.known(&directory)] {
        let error = leaver.send().in_time().await.expect_err("nobody knows which");
        assert!(error.is_conflict(), "{error}");
    }
    assert_eq!(written(&server), Vec::<String>::new());
}

#[tokio::test]
async fn an_entry_that_is_repeated_is_one_user() {
    let eva = json!({ "id": "u1", "email": "eva@example.com", "displayName": "Eva", "roles": [] });
    let server = Server::by(move |request| match request.target().contains("/users/") {
        true => ok(json!({ "data": eva })),
        false => ok(json!({ "data": [eva, eva] })),
    })
    .await;
    let client = unretried_myreports(&server);
    let user = myreports::types::NewUser::builder().email("eva@example.com").display_name("Eva");
    let ensured = client.ensure_user().customer_tenant_id("t").user(user).send().in_time().await;
    assert!(ensured.expect("one user").is_unchanged());
    let leaver = client.offboard_user().customer_tenant_id("t").email("eva@example.com");
    assert!(leaver.plan().in_time().await.expect("a plan").user().is_some());
}

#[tokio::test]
async fn nobody_is_absent_in_a_list_without_addresses() {
    let server = Server::by(|request| match request.line() {
        line if line.starts_with("POST ") => {
            response(201, json!({ "data": { "id": "u9" } }).to_string())
        }
        _ => ok(json!({ "data": [{ "id": "u1", "displayName": "Eva" }, { "id": "u2" }] })),
    })
    .await;
    let client = unretried_myreports(&server);
    let directory = client.directory().customer_tenant_id("t").send().in_time().await;
    let directory = directory.expect("a directory");
    let leaver = client.offboard_user().customer_tenant_id("t").email("eva@example.com");
    for leaver in [leaver.clone(), leaver.known(&directory)] {
        let error = leaver.delete(true).send().in_time().await.expect_err("nobody knows");
        assert!(error.is_unsafe_change(), "{error}");
    }
    let user = myreports::types::NewUser::builder().email("king@example.com").display_name("Eva");
    let wanted = client.ensure_user().customer_tenant_id("t").user(user);
    let wanted = wanted.renamed_from("eva@example.com").accept_charges();
    for wanted in [wanted.clone(), wanted.known(&directory)] {
        let error = wanted.send().in_time().await.expect_err("nobody knows");
        assert!(error.is_unsafe_change(), "{error}");
    }
    assert_eq!(written(&server), Vec::<String>::new());
}

/// What is pasted from a document or a chat can hold characters that nobody sees, and accents apart from their letters.
#[tokio::test]
async fn a_name_that_is_not_what_it_looks_like_is_refused_before_anything_is_sent() {
    let server = Server::always(status(500)).await;
    let (myreports, courrier, parapheur, platform) = (
        unretried_myreports(&server),
        unretried_courrier(&server),
        unretried_parapheur(&server),
        unretried_platform(&server),
    );
    let sees_nobody = |error: user_provisioning::Error, hidden: char| {
        assert_eq!(error.kind(), user_provisioning::ErrorKind::InvalidRequest, "{error}");
        let code = format!("U+{:04X}", u32::from(hidden));
        let names_it = error.to_string().contains(&code) || error.to_string().contains("form");
        assert!(names_it && !error.to_string().contains(hidden), "{error:?}");
    };
    for hidden in [
        '\u{ad}', '\u{200b}', '\u{200d}', '\u{202e}', '\u{2060}', '\u{feff}', '\u{7}', '\u{301}',
        '\u{327}',
    ] {
        for name in [format!("e{hidden}va"), format!("{hidden}eva"), format!("eva{hidden}")] {
            let email = format!("{name}@example.com");
            let leaver = myreports.offboard_user().customer_tenant_id("t").email(&*email);
            sees_nobody(leaver.send().in_time().await.expect_err("refused"), hidden);
            let leaver = courrier.offboard_user().login(&*name).id(7);
            sees_nobody(leaver.send().in_time().await.expect_err("refused"), hidden);
            let leaver = parapheur.offboard_user().login(&*name).delete(true);
            sees_nobody(leaver.send().in_time().await.expect_err("refused"), hidden);
            let leaver = platform.offboard_user().identity_name(&*name);
            sees_nobody(leaver.send().in_time().await.expect_err("refused"), hidden);

            let eva = |email: &str| {
                let eva = myreports::types::NewUser::builder().email(email).display_name("Eva");
                myreports.ensure_user().customer_tenant_id("t").user(eva).accept_charges()
            };
            let new = eva(&email).send().in_time().await.expect_err("refused");
            sees_nobody(new, hidden);
            let renamed = eva("eva@example.com").renamed_from(&*email);
            sees_nobody(renamed.send().in_time().await.expect_err("refused"), hidden);
            let eva = |name: &str| {
                let eva = evolution_platform::types::NewUser::builder().identity_name(name);
                let eva = eva.display_name("Eva").email("e@example.com").first_name("Eva");
                let role = evolution_platform::types::OrganizationRole::builder();
                let role = role.organization_id(Uuid::nil()).role_id(Uuid::nil());
                platform.ensure_user().user(eva.last_name("King").organizations([role]))
            };
            let new = eva(&name).send().in_time().await.expect_err("refused");
            sees_nobody(new, hidden);
            let renamed = eva("eva").renamed_from(&*name);
            sees_nobody(renamed.send().in_time().await.expect_err("refused"), hidden);
            let eva = maarch_courrier::types::NewUser::builder().user_id(&*name).firstname("Eva");
            let eva = eva.lastname("King").mail("eva@example.com");
            let new = courrier.ensure_user().user(eva).send().in_time().await.expect_err("refused");
            sees_nobody(new, hidden);
            let eva = maarch_parapheur::types::NewUser::builder().login(&*name).firstname("Eva");
            let eva = eva.lastname("King").email("eva@example.com");
            let new =
                parapheur.ensure_user().user(eva).send().in_time().await.expect_err("refused");
            sees_nobody(new, hidden);
        }
    }
    assert!(server.requests().is_empty());
}
