use serde_json::{Value, json};
use user_provisioning::Error;
use user_provisioning::evolution_platform::operation::{CreateUser, GetUser, ListUsers, PatchUser};
use user_provisioning::evolution_platform::types::NewUserBuilder;
use user_provisioning::evolution_platform::types::{
    BadRequest, NewUser, OrganizationRole, Problem, User, UserList, UserPatch,
};
use user_provisioning::evolution_platform::{Client, ClientBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{bearer, documented, only_documented_keys, raw, refused};

fn member_of(organization: &str) -> NewUserBuilder {
    let role = OrganizationRole::builder().organization_id(organization).role_id(fixtures::ROLE);
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

/// The fields that a 400 names.
fn violations(error: &Error) -> Vec<String> {
    let body: BadRequest = error.body().unwrap();
    body.violations.into_iter().filter_map(|violation| violation.field).collect()
}

#[tokio::test]
async fn a_user_is_answered_as_it_was_sent_under_its_name() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let created =
        client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await.unwrap();
    assert_eq!(created.status().as_u16(), 201);
    assert_eq!(created.header("content-location"), Some("ada@example.com"));
    assert_eq!(created.identity_name, "ada@example.com");
    assert_eq!(created.first_name.as_deref(), Some("Ada"));
    assert_eq!(created.organizations.len(), 1);
    assert_eq!(created.organizations[0].organization_id.as_deref(), Some(fixtures::ORGANIZATION));
    assert_eq!(created.organizations[0].role_id.as_deref(), Some(fixtures::ROLE));
}

#[tokio::test]
async fn both_credentials_are_needed() {
    let sandbox = Sandbox::start().await;
    for (client, code) in [
        (place(&sandbox), "40"),
        (place(&sandbox).bearer_token(fixtures::BEARER_TOKEN), "40"),
        (place(&sandbox).api_key(fixtures::API_KEY), "40"),
        (place(&sandbox).bearer_token("wrong").api_key(fixtures::API_KEY), "41"),
        (place(&sandbox).bearer_token(fixtures::BEARER_TOKEN).api_key("wrong"), "41"),
    ] {
        let client = client.build().unwrap();
        let result = client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await;
        let error = refused::<CreateUser, Problem>(result, 401);
        assert!(error.is_unauthorized());
        assert_eq!(error.code(), Some(code), "{error}");
    }
}

#[tokio::test]
async fn a_known_name_is_a_violation() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await.unwrap();
    let again = client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await;
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
    client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await.unwrap();
}

#[tokio::test]
async fn missing_blank_and_malformed_fields_are_violations() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/users", sandbox.evolution_platform_url());
    let headers = [
        ("authorization", &*bearer()),
        ("x-api-key", fixtures::API_KEY),
        ("content-type", "application/json"),
    ];
    let whole = || {
        json!({
            "identityName": "ada@example.com",
            "displayName": "Ada Lovelace",
            "organizations": [{ "organizationId": fixtures::ORGANIZATION, "roleId": fixtures::ROLE }],
            "email": "ada@example.com",
            "firstName": "Ada",
            "lastName": "Lovelace",
        })
    };
    let wrong_role = json!([{ "organizationId": fixtures::ORGANIZATION, "roleId": "admin" }]);
    let no_id = json!([{ "roleId": fixtures::ROLE }]);
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
        let response = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<CreateUser, BadRequest>(400, &response.body);
        assert_eq!(response.json()["violations"][0]["field"], field, "{body}");
    }
    // All mistakes are reported at once.
    let response = raw("POST", &url, &headers, "{}").await;
    assert_eq!(response.json()["violations"].as_array().unwrap().len(), 6);

    let response = raw("POST", &url, &headers, &whole().to_string()).await;
    assert_eq!(response.status, 201);
    only_documented_keys::<User>(&response.body);
}

#[tokio::test]
async fn a_list_comes_in_parts_and_is_counted() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    for number in 1..=24 {
        let name = format!("user{number:02}@example.com");
        let user = member_of(fixtures::ORGANIZATION).identity_name(name);
        client.create_user().body(user).send().await.unwrap();
    }
    let all = client.list_users();
    for (call, first, count) in [
        (all.clone(), Some("jane.doe@example.com"), 20),
        (all.clone().limit(3), Some("jane.doe@example.com"), 3),
        (all.clone().offset(20), Some("user20@example.com"), 5),
        (all.clone().limit(3).offset(24), Some("user24@example.com"), 1),
        (all.clone().limit(0), None, 0),
        (all.clone().offset(1000), None, 0),
    ] {
        let list = call.send().await.unwrap();
        assert_eq!(list.first().map(|user| user.identity_name.as_str()), first);
        assert_eq!(list.len(), count);
        assert_eq!(list.header("x-total-count"), Some("25"));
        assert_eq!(list.header("x-result-count"), Some(&*count.to_string()));
    }
    let mut ids: Vec<_> = all.limit(50).send().await.unwrap().into_inner().into_iter().collect();
    assert!(ids.iter().all(|user| user.id.is_some()));
    ids.sort_by_key(|user| user.id.clone());
    ids.dedup_by_key(|user| user.id.clone());
    assert_eq!(ids.len(), 25);
}

#[tokio::test]
async fn a_read_has_the_id_and_the_names_that_a_creation_leaves_out() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let created =
        client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await.unwrap();
    assert_eq!(created.id, None);
    assert_eq!(created.organizations[0].role_name, None);

    let read = client.get_user().identity_name("ada@example.com").send().await.unwrap();
    assert!(read.id.as_deref().is_some_and(|id| uuid::Uuid::parse_str(id).is_ok()));
    let organization = &read.organizations[0];
    assert_eq!(organization.organization_name.as_deref(), Some("Example Organization"));
    assert_eq!(organization.role_name.as_deref(), Some("Administrator"));

    let result = client.get_user().identity_name("nobody").send().await;
    assert!(refused::<GetUser, Problem>(result, 404).is_not_found());
    let nobody = place(&sandbox).build().unwrap();
    refused::<ListUsers, Problem>(nobody.list_users().send().await, 401);

    let headers = [("authorization", &*bearer()), ("x-api-key", fixtures::API_KEY)];
    let users = format!("{}/users", sandbox.evolution_platform_url());
    only_documented_keys::<UserList>(&raw("GET", &users, &headers, "").await.body);
}

#[tokio::test]
async fn a_change_leaves_the_rest_as_it_is() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    let patch = || client.patch_user().identity_name(fixtures::IDENTITY_NAME);
    let read = async || client.get_user().identity_name(fixtures::IDENTITY_NAME).send().await;

    let before = read().await.unwrap().into_inner();
    let body = UserPatch::builder().display_name("Jane D. Doe");
    let changed = patch().body(body).send().await.unwrap();
    assert_eq!(changed.display_name.as_deref(), Some("Jane D. Doe"));
    assert_eq!((&changed.id, &changed.organizations[0].role_name), (&None, &None));
    let after = read().await.unwrap().into_inner();
    assert_eq!(after.display_name.as_deref(), Some("Jane D. Doe"));
    assert_eq!((&after.id, &after.organizations), (&before.id, &before.organizations));
    assert_eq!((&after.email, &after.last_name), (&before.email, &before.last_name));

    let other = "7c1e0d5a-93b4-4f28-8e6a-1d2c3b4a5f60";
    let role = OrganizationRole::builder().organization_id(fixtures::ORGANIZATION).role_id(other);
    patch().body(UserPatch::builder().organizations([role])).send().await.unwrap();
    let after = read().await.unwrap();
    assert_eq!(after.organizations.len(), 1, "the list is replaced");
    assert_eq!(after.organizations[0].role_id.as_deref(), Some(other));

    // The new name replaces the old one.
    let body = UserPatch::builder().identity_name("jane@example.com");
    patch().body(body).send().await.unwrap();
    refused::<GetUser, Problem>(read().await, 404);
    client.get_user().identity_name("jane@example.com").send().await.unwrap();
}

#[tokio::test]
async fn a_change_that_cannot_be_made_is_refused() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.evolution_platform_client();
    client.create_user().body(member_of(fixtures::ORGANIZATION)).send().await.unwrap();
    let patch = |name: &str| client.patch_user().identity_name(name);
    let email = || UserPatch::builder().email("new@example.com");
    let result = patch("nobody").body(email()).send().await;
    refused::<PatchUser, Problem>(result, 404);

    let foreign = OrganizationRole::builder()
        .organization_id("11111111-2222-4333-8444-555555555555")
        .role_id(fixtures::ROLE);
    let body = email().organizations([foreign]);
    let result = patch(fixtures::IDENTITY_NAME).body(body).send().await;
    refused::<PatchUser, Problem>(result, 403);

    let body = email().identity_name("ada@example.com");
    let result = patch(fixtures::IDENTITY_NAME).body(body).send().await;
    assert_eq!(violations(&refused::<PatchUser, BadRequest>(result, 400)), ["identityName"]);

    let url = format!("{}/users/{}", sandbox.evolution_platform_url(), fixtures::IDENTITY_NAME);
    let headers = [
        ("authorization", &*bearer()),
        ("x-api-key", fixtures::API_KEY),
        ("content-type", "application/json"),
    ];
    let wrong = json!({ "email": "x@example.com", "organizations": [{ "roleId": "r" }] });
    for (body, field) in [
        (wrong.to_string(), "organizations[0].organizationId"),
        ("[]".to_owned(), "body"),
        (String::new(), "body"),
    ] {
        let response = raw("PATCH", &url, &headers, &body).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<PatchUser, BadRequest>(400, &response.body);
        assert_eq!(response.json()["violations"][0]["field"], field, "{body}");
    }
    let jane = client.get_user().identity_name(fixtures::IDENTITY_NAME).send().await.unwrap();
    assert_eq!(jane.email.as_deref(), Some("jane.doe@example.com"), "nothing was done");
}
