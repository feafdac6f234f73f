use serde_json::{Value, json};
use user_provisioning::Error;
use user_provisioning::evolution_platform::builder::CreateUser;
use user_provisioning::evolution_platform::types::builder;
use user_provisioning::evolution_platform::types::{
    BadRequest, NewUser, OrganizationRole, Problem, User,
};
use user_provisioning::evolution_platform::{Client, ClientBuilder};
use user_provisioning::sandbox::{Sandbox, seeds};

use super::support::{bearer, documented, only_documented_keys, raw, refused};

fn member_of(organization: &str) -> builder::NewUser {
    let role = OrganizationRole::builder().organization_id(organization).role_id(seeds::ROLE);
    NewUser::builder()
        .identity_name("ada@example.com")
        .display_name("Ada Lovelace")
        .organizations([role])
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace")
}

fn place(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.evolution_platform_url())
}

/// The fields a 400 complains about.
fn violations(error: &Error) -> Vec<String> {
    let body: BadRequest = error.body().unwrap();
    body.violations.into_iter().filter_map(|violation| violation.field).collect()
}

#[tokio::test]
async fn a_user_is_answered_as_it_was_sent_under_its_name() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let created = client.create_user().body(member_of(seeds::ORGANIZATION)).send().await.unwrap();
    assert_eq!(created.status().as_u16(), 201);
    assert_eq!(created.header("content-location"), Some("ada@example.com"));
    assert_eq!(created.identity_name, "ada@example.com");
    assert_eq!(created.first_name.as_deref(), Some("Ada"));
    assert_eq!(created.organizations.len(), 1);
    assert_eq!(created.organizations[0].organization_id.as_deref(), Some(seeds::ORGANIZATION));
    assert_eq!(created.organizations[0].role_id.as_deref(), Some(seeds::ROLE));
}

#[tokio::test]
async fn both_credentials_are_needed() {
    let sandbox = Sandbox::start().await;
    for (client, code) in [
        (place(&sandbox), "40"),
        (place(&sandbox).bearer_token(seeds::BEARER_TOKEN), "40"),
        (place(&sandbox).api_key(seeds::API_KEY), "40"),
        (place(&sandbox).bearer_token("wrong").api_key(seeds::API_KEY), "41"),
        (place(&sandbox).bearer_token(seeds::BEARER_TOKEN).api_key("wrong"), "41"),
    ] {
        let client = client.build().unwrap();
        let result = client.create_user().body(member_of(seeds::ORGANIZATION)).send().await;
        let error = refused::<CreateUser, Problem>(result, 401);
        assert!(error.is_unauthorized());
        assert_eq!(error.code(), Some(code), "{error}");
    }
}

#[tokio::test]
async fn a_known_name_is_a_violation() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    client.create_user().body(member_of(seeds::ORGANIZATION)).send().await.unwrap();
    let again = client.create_user().body(member_of(seeds::ORGANIZATION)).send().await;
    let error = refused::<CreateUser, BadRequest>(again, 400);
    assert_eq!(violations(&error), ["identityName"]);
    assert!(error.message().unwrap().contains("identityName already exists"), "{error}");
}

#[tokio::test]
async fn a_foreign_organization_is_forbidden() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let foreign = member_of("11111111-2222-4333-8444-555555555555");
    let result = client.create_user().body(foreign).send().await;
    let error = refused::<CreateUser, Problem>(result, 403);
    assert!(error.is_forbidden());
    // It was not created: the name is still free.
    client.create_user().body(member_of(seeds::ORGANIZATION)).send().await.unwrap();
}

#[tokio::test]
async fn missing_blank_and_malformed_fields_are_violations() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/users", sandbox.evolution_platform_url());
    let headers = [
        ("authorization", &*bearer()),
        ("x-api-key", seeds::API_KEY),
        ("content-type", "application/json"),
    ];
    let whole = || {
        json!({
            "identityName": "ada@example.com",
            "displayName": "Ada Lovelace",
            "organizations": [{ "organizationId": seeds::ORGANIZATION, "roleId": seeds::ROLE }],
            "email": "ada@example.com",
            "firstName": "Ada",
            "lastName": "Lovelace",
        })
    };
    let wrong_role = json!([{ "organizationId": seeds::ORGANIZATION, "roleId": "admin" }]);
    let no_id = json!([{ "roleId": seeds::ROLE }]);
    for (key, value, field) in [
        ("identityName", Value::Null, "identityName"),
        ("displayName", json!(""), "displayName"),
        ("email", json!("  "), "email"),
        ("firstName", json!("\t"), "firstName"),
        ("lastName", Value::Null, "lastName"),
        ("organizations", Value::Null, "organizations"),
        ("organizations", json!([]), "organizations"),
        ("organizations", wrong_role, "organizations[0].roleId"),
        ("organizations", no_id, "organizations[0].organizationId"),
    ] {
        let mut body = whole();
        body[key] = value;
        let answer = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(answer.status, 400, "{body}");
        documented::<CreateUser, BadRequest>(400, &answer.body);
        assert_eq!(answer.json()["violations"][0]["field"], field, "{body}");
    }
    // All faults are told at once.
    let answer = raw("POST", &url, &headers, "{}").await;
    assert_eq!(answer.json()["violations"].as_array().unwrap().len(), 6);

    let answer = raw("POST", &url, &headers, &whole().to_string()).await;
    assert_eq!(answer.status, 201);
    only_documented_keys::<User>(&answer.body);
}
