use serde_json::json;
use user_provisioning::maarch_courrier::operation::{
    AddUserEntity, AddUserGroup, CreateUser, ListUsers, RemoveUserEntity, RemoveUserGroup,
    UpdateUser,
};
use user_provisioning::maarch_courrier::types::{
    BadRequest, CreatedUser, EntityToAdd, Forbidden, GroupToAdd, Mode, NewUser, ServerError,
    Unauthorized, User, UserEntities, UserEntity, UserGroups, UserGroupsLeft, UserList, UserMode,
    UserStatus, UserUpdate,
};
use user_provisioning::maarch_courrier::types::{NewUserBuilder, UserUpdateBuilder};
use user_provisioning::maarch_courrier::{Client, ClientBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{basic, documented, only_documented_keys, raw, refused};

fn bruce() -> NewUserBuilder {
    NewUser::builder()
        .user_id("BWayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
}

fn renamed() -> UserUpdateBuilder {
    UserUpdate::builder().firstname("Dick").lastname("Grayson").mail("robin@wcorp.com")
}

fn place(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.maarch_courrier_url())
}

async fn listed(client: &Client, id: i32) -> Option<User> {
    let list = client.list_users().send().await.unwrap();
    list.into_inner().users.into_iter().find(|user| user.id == id)
}

#[tokio::test]
async fn a_user_is_listed_with_its_login_in_lower_case() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let created = client.create_user().body(bruce().mode(Mode::Rest)).send().await.unwrap();
    assert_eq!(created.status().as_u16(), 200, "200 and never 201");
    let user = listed(&client, created.id).await.expect("the new user is listed");
    assert_eq!(user.user_id, "bwayne");
    assert_eq!(user.status, Some(UserStatus::Active));
    assert_eq!(user.mode, Some(UserMode::Rest));
    assert_eq!(user.mail.as_deref(), Some("bruce.wayne@wcorp.com"));
    let list = client.list_users().send().await.unwrap();
    assert_eq!(list.quota.as_ref().and_then(|quota| quota.get()), None, "`[]`: no quota");
}

#[tokio::test]
async fn a_taken_login_is_a_400_in_the_language_of_the_server() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    client.create_user().body(bruce()).send().await.unwrap();
    for login in ["bwayne", "BWAYNE", "bboule"] {
        let again = client.create_user().body(bruce().user_id(login)).send().await;
        let error = refused::<CreateUser, BadRequest>(again, 400);
        assert_eq!(error.message(), Some("L'identifiant utilisateur existe déjà"));
        assert_eq!(error.code(), None);
        assert!(!error.is_conflict(), "nothing in the response says so");
    }
}

#[tokio::test]
async fn the_login_of_a_deleted_user_brings_the_old_account_back() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let list = client.list_users().send().await.unwrap();
    assert!(list.users.iter().all(|user| user.user_id != fixtures::DELETED_LOGIN));
    let old = client.create_user().body(bruce().user_id(fixtures::DELETED_LOGIN)).send().await;
    let id = old.unwrap().id;
    assert!(list.users.iter().any(|user| user.id > id), "an old id");
    let user = listed(&client, id).await.unwrap();
    assert_ne!(user.firstname.as_deref(), Some("Bruce"), "what was sent is ignored");
    let again = client.create_user().body(bruce().user_id(fixtures::DELETED_LOGIN)).send().await;
    refused::<CreateUser, BadRequest>(again, 400);
}

#[tokio::test]
async fn a_deleted_user_is_out_of_perimeter_until_it_is_back() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let revived = client.create_user().body(bruce().user_id(fixtures::DELETED_LOGIN)).send().await;
    let id = revived.unwrap().id;
    client.update_user().id(id).body(renamed()).send().await.expect("it is back here");

    // In a fresh sandbox the same account is still deleted.
    let fresh = Sandbox::start().await;
    let result = fresh.maarch_courrier_client().update_user().id(id).body(renamed()).send().await;
    let error = refused::<UpdateUser, Forbidden>(result, 403);
    assert_eq!(error.message(), Some("UserId out of perimeter"));
}

#[tokio::test]
async fn an_update_clears_missing_fields_and_keeps_the_mode() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce().mode(Mode::Rest)).send().await.unwrap().id;
    let response = client.update_user().id(id).body(renamed()).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 204);
    let user = listed(&client, id).await.unwrap();
    assert_eq!(user.firstname.as_deref(), Some("Dick"));
    assert_eq!(user.mail.as_deref(), Some("robin@wcorp.com"));
    assert_eq!(user.user_id, "bwayne", "a login never changes");
    assert_eq!(user.mode, Some(UserMode::Rest));

    client.update_user().id(id).body(renamed().mode(Mode::Standard)).send().await.unwrap();
    assert_eq!(listed(&client, id).await.unwrap().mode, Some(UserMode::Standard));

    // The typed client requires the address; the server wipes it if it is missing.
    let url = format!("{}/rest/users/{id}", sandbox.maarch_courrier_url());
    let headers = [("authorization", &*basic()), ("content-type", "application/json")];
    let body = json!({ "firstname": "Dick", "lastname": "Grayson" }).to_string();
    assert_eq!(raw("PUT", &url, &headers, &body).await.status, 204);
    assert_eq!(listed(&client, id).await.unwrap().mail, None);
}

#[tokio::test]
async fn groups_are_added_once_and_removed_as_often_as_you_like() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce()).send().await.unwrap().id;
    let add = |group: &str| {
        client.add_user_group().id(id).body(GroupToAdd::builder().group_id(group)).send()
    };
    let ids = |groups: &[user_provisioning::maarch_courrier::types::UserGroup]| {
        groups.iter().filter_map(|group| group.group_id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&add("ELU").await.unwrap().groups), ["ELU"]);
    assert_eq!(ids(&add("AGENT").await.unwrap().groups), ["AGENT", "ELU"]);
    let error = refused::<AddUserGroup, BadRequest>(add("ELU").await, 400);
    assert_eq!(error.message(), Some("L'utilisateur est déjà lié à ce groupe"));
    let error = refused::<AddUserGroup, BadRequest>(add("elu").await, 400);
    assert_eq!(error.message(), Some("Group not found"), "ids are case-sensitive");

    let remove = |group: &str| client.remove_user_group().id(id).group_id(group).send();
    for _ in 0..2 {
        assert_eq!(ids(&remove("ELU").await.unwrap().groups), ["AGENT"]);
    }
    assert!(remove("AGENT").await.unwrap().groups.is_empty());
    refused::<RemoveUserGroup, BadRequest>(remove("NOBODY").await, 400);
}

#[tokio::test]
async fn the_first_entity_is_the_primary_one_until_it_is_removed() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce()).send().await.unwrap().id;
    let add = |entity: &str| {
        client.add_user_entity().id(id).body(EntityToAdd::builder().entity_id(entity)).send()
    };
    let shown = |response: &UserEntities| {
        let text = |entity: &UserEntity| {
            let (id, primary) = (entity.entity_id.as_ref()?, entity.primary_entity.as_ref()?);
            Some(format!("{id} {primary}"))
        };
        response.entities.iter().filter_map(text).collect::<Vec<_>>()
    };
    assert_eq!(shown(&add("PJS").await.unwrap()), ["PJS Y"]);
    let both = add("VILLE").await.unwrap();
    assert_eq!(shown(&both), ["PJS Y", "VILLE N"]);
    assert!(both.all_entities.len() > both.entities.len(), "the whole tree comes along");
    let error = refused::<AddUserEntity, BadRequest>(add("PJS").await, 400);
    assert_eq!(error.message(), Some("L'utilisateur est déjà lié à cette entité"));
    refused::<AddUserEntity, BadRequest>(add("NOWHERE").await, 400);

    let remove = |entity: &str| client.remove_user_entity().id(id).entity_id(entity).send();
    for _ in 0..2 {
        assert_eq!(shown(&remove("PJS").await.unwrap()), ["VILLE Y"]);
    }
    assert!(remove("VILLE").await.unwrap().entities.is_empty());
    let error = refused::<RemoveUserEntity, BadRequest>(remove("NOWHERE").await, 400);
    assert_eq!(error.message(), Some("Entity not found"));
}

#[tokio::test]
async fn unknown_users_are_a_400_on_every_route() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let group = GroupToAdd::builder().group_id("ELU");
    let entity = EntityToAdd::builder().entity_id("PJS");
    for error in [
        refused::<UpdateUser, BadRequest>(
            client.update_user().id(404).body(renamed()).send().await,
            400,
        ),
        refused::<AddUserGroup, BadRequest>(
            client.add_user_group().id(404).body(group).send().await,
            400,
        ),
        refused::<RemoveUserGroup, BadRequest>(
            client.remove_user_group().id(404).group_id("ELU").send().await,
            400,
        ),
        refused::<AddUserEntity, BadRequest>(
            client.add_user_entity().id(404).body(entity).send().await,
            400,
        ),
        refused::<RemoveUserEntity, BadRequest>(
            client.remove_user_entity().id(404).entity_id("PJS").send().await,
            400,
        ),
    ] {
        assert_eq!(error.message(), Some("User not found"));
        assert!(!error.is_not_found(), "a 400, not a 404");
    }
}

#[tokio::test]
async fn strangers_and_readers_are_refused() {
    let sandbox = Sandbox::start().await;
    for (stranger, reason) in [
        (place(&sandbox), "no credentials"),
        (place(&sandbox).basic(fixtures::LOGIN, "wrong"), "a wrong password"),
        (
            place(&sandbox).basic(fixtures::LOGIN.to_uppercase(), fixtures::PASSWORD),
            "a login in capitals",
        ),
        (place(&sandbox).bearer_token("wrong"), "a wrong token"),
    ] {
        let client = stranger.build().unwrap();
        let error = refused::<ListUsers, Unauthorized>(client.list_users().send().await, 401);
        assert!(error.is_unauthorized(), "{reason}");
        assert_eq!(error.header("www-authenticate"), None, "the server never asks");
    }
    place(&sandbox)
        .bearer_token(fixtures::BEARER_TOKEN)
        .build()
        .unwrap()
        .list_users()
        .send()
        .await
        .unwrap();

    let reader = place(&sandbox).basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD);
    let reader = reader.build().unwrap();
    refused::<ListUsers, Forbidden>(reader.list_users().send().await, 403);
    refused::<UpdateUser, Forbidden>(reader.update_user().id(21).body(renamed()).send().await, 403);
    let error =
        refused::<CreateUser, Forbidden>(reader.create_user().body(bruce()).send().await, 403);
    assert_eq!(error.message(), Some("Service forbidden"));
    // Even the account with every privilege is not a root user.
    let root = bruce().mode(Mode::RootVisible);
    let client = sandbox.maarch_courrier_client();
    refused::<CreateUser, Forbidden>(client.create_user().body(root).send().await, 403);
}

#[tokio::test]
async fn a_missing_or_malformed_field_is_refused() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/rest/users", sandbox.maarch_courrier_url());
    let headers = [("authorization", &*basic()), ("content-type", "application/json")];
    let whole = || json!({ "userId": "bwayne", "firstname": "Bruce", "lastname": "Wayne", "mail": "b@wcorp.com" });
    for (key, value, fault) in [
        ("userId", json!(null), "Body userId is empty, not a string or not valid"),
        ("userId", json!("bruce wayne"), "Body userId is empty, not a string or not valid"),
        ("userId", json!("0"), "Body userId is empty, not a string or not valid"),
        ("firstname", json!(""), "Body firstname is empty or not a string"),
        ("lastname", json!(7), "Body lastname is empty or not a string"),
        ("mail", json!("bruce"), "Body mail is empty or not valid"),
        ("initials", json!("x".repeat(33)), "Body initials is too long"),
        ("phone", json!("call me"), "Body phone is not valid"),
        ("phone", json!(123), "Body phone is not valid"),
    ] {
        let mut body = whole();
        body[key] = value;
        let response = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<CreateUser, BadRequest>(400, &response.body);
        assert_eq!(response.json()["errors"], fault, "{body}");
    }
    let response = raw("POST", &url, &headers[..1], &whole().to_string()).await;
    assert_eq!(response.json()["errors"], "Body is empty", "without a content type");

    // Ids and values that the typed client cannot send.
    let user = |rest: &str| format!("{url}/{rest}");
    let body = json!({ "firstname": "B", "lastname": "W", "mode": "admin" }).to_string();
    for (method, path, body, status, check) in [
        ("PUT", user("21"), "{}", 400, documented::<UpdateUser, BadRequest> as fn(u16, &[u8])),
        ("PUT", user("abc"), &body, 400, documented::<UpdateUser, BadRequest>),
        ("PUT", user("0"), &body, 500, documented::<UpdateUser, ServerError>),
        ("PUT", user("99999999999"), &body, 500, documented::<UpdateUser, ServerError>),
        ("PUT", user("21"), &body, 500, documented::<UpdateUser, ServerError>),
        ("POST", user("21/groups"), "{}", 400, documented::<AddUserGroup, BadRequest>),
        (
            "POST",
            user("21/groups"),
            r#"{"groupId": 8}"#,
            500,
            documented::<AddUserGroup, ServerError>,
        ),
        ("POST", user("21/entities"), "{}", 400, documented::<AddUserEntity, BadRequest>),
        (
            "POST",
            user("21/entities"),
            r#"{"entityId": 6}"#,
            500,
            documented::<AddUserEntity, ServerError>,
        ),
    ] {
        let response = raw(method, &path, &headers, body).await;
        assert_eq!(response.status, status, "{method} {path} {body}");
        check(status, &response.body);
    }
}

#[tokio::test]
async fn every_success_has_only_documented_keys() {
    let sandbox = Sandbox::start().await;
    let users = format!("{}/rest/users", sandbox.maarch_courrier_url());
    let headers = [("authorization", &*basic()), ("content-type", "application/json")];
    let new = r#"{"userId":"bwayne","firstname":"Bruce","lastname":"Wayne","mail":"b@wcorp.com"}"#;
    let send = async |method: &str, path: &str, body: &str| {
        let response = raw(method, &format!("{users}{path}"), &headers, body).await;
        assert_eq!(response.status, 200, "{method} {path}");
        response.body
    };
    only_documented_keys::<CreatedUser>(&send("POST", "", new).await);
    only_documented_keys::<UserList>(&send("GET", "", "").await);
    only_documented_keys::<UserGroups>(&send("POST", "/21/groups", r#"{"groupId":"ELU"}"#).await);
    only_documented_keys::<UserGroupsLeft>(&send("DELETE", "/21/groups/AGENT", "").await);
    only_documented_keys::<UserEntities>(
        &send("POST", "/21/entities", r#"{"entityId":"PJS"}"#).await,
    );
    only_documented_keys::<UserEntities>(&send("DELETE", "/21/entities/VILLE", "").await);
}
