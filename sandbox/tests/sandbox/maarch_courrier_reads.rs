//! What Maarch Courrier returns about a user, and which users it does not show.

use user_provisioning::maarch_courrier::operation::{
    AddUserGroup, CreateUser, GetUser, GetUserDetails, GetUserStatus, RemoveUserEntity,
    RemoveUserGroup, UpdateUser,
};
use user_provisioning::maarch_courrier::types::{
    BadRequest, EntityToAdd, Forbidden, GroupToAdd, Mode, NewUser, ServerError, Unauthorized,
    UserDetails, UserMode, UserStatus, UserStatusByLogin, UserSummary, UserUpdate,
};
use user_provisioning::maarch_courrier::types::{NewUserBuilder, UserUpdateBuilder};
use user_provisioning::maarch_courrier::{Client, operation as calls};
use user_provisioning_sandbox::{CourrierVersion, Sandbox, fixtures};

use super::support::{basic, documented, only_documented_keys, raw, refused};

fn bruce() -> NewUserBuilder {
    NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@example.com")
}

fn renamed() -> UserUpdateBuilder {
    UserUpdate::builder().firstname("Dick").lastname("Grayson").mail("robin@example.com")
}

fn add_entity(client: &Client, id: i32, entity: &str) -> calls::AddUserEntity {
    client.add_user_entity().id(id).body(EntityToAdd::builder().entity_id(entity))
}

async fn status(client: &Client, login: &str) -> Option<UserStatus> {
    client.get_user_status().user(login).send().await.unwrap().into_inner().status
}

async fn details(client: &Client, id: i32) -> UserDetails {
    client.get_user_details().id(id).send().await.unwrap().into_inner()
}

async fn is_listed(client: &Client, id: i32) -> bool {
    client.list_users().send().await.unwrap().users.iter().any(|user| user.id == id)
}

#[tokio::test]
async fn written_values_are_read_back() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let new = bruce().initials("BW").phone("+33 1 20 21 22 23").mode(Mode::Rest);
    let id = client.create_user().body(new).send().await.unwrap().id;
    let read = details(&client, id).await;
    assert_eq!((read.id, read.user_id.as_str()), (id, "bwayne"));
    assert_eq!(read.firstname.as_deref(), Some("Bruce"));
    assert_eq!(read.lastname.as_deref(), Some("Wayne"));
    assert_eq!(read.mail.as_deref(), Some("bruce.wayne@example.com"));
    assert_eq!(read.initials.as_deref(), Some("BW"));
    assert_eq!(read.phone.as_ref().and_then(|phone| phone.get()), Some("+33 1 20 21 22 23"));
    assert_eq!((read.mode, read.status), (Some(UserMode::Rest), Some(UserStatus::Active)));
    assert!(read.external_id.is_some_and(|links| links.as_json() == "[]"));
    assert!(read.groups.is_empty() && read.entities.is_empty());
    assert_eq!(read.can_modify_password, Some(true), "that of a program");

    let group = GroupToAdd::builder().group_id("ELU");
    client.add_user_group().id(id).body(group).send().await.unwrap();
    for entity in ["PJS", "VILLE"] {
        add_entity(&client, id, entity).send().await.unwrap();
    }
    client.update_user().id(id).body(renamed()).send().await.unwrap();
    let read = details(&client, id).await;
    assert_eq!(read.groups[0].group_id.as_deref(), Some("ELU"));
    let entities: Vec<_> = read.entities.iter().map(|one| one.entity_id.as_deref()).collect();
    assert_eq!(entities, [Some("PJS"), Some("VILLE")]);
    assert_eq!(read.initials.as_deref(), Some(""), "wiped");
    assert!(read.phone.is_some_and(|phone| phone.is_empty()), "wiped, and visible as such");

    let summary = client.get_user().id(id).send().await.unwrap();
    assert_eq!(summary.firstname.as_deref(), Some("Dick"));
    assert_eq!(summary.mail.as_deref(), Some("robin@example.com"));
    assert_eq!(summary.department.as_deref(), Some("Pôle Jeunesse et Sport"));
    assert_eq!(summary.enabled, Some(true));
}

#[tokio::test]
async fn a_login_is_free_taken_or_about_to_be_revived() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    assert_eq!(status(&client, "bwayne").await, None);
    assert_eq!(status(&client, "bboule").await, Some(UserStatus::Active));
    assert_eq!(status(&client, "ssissoko").await, Some(UserStatus::Absent));
    assert_eq!(status(&client, "rgrayson").await, Some(UserStatus::Suspended));
    assert_eq!(status(&client, fixtures::DELETED_LOGIN).await, Some(UserStatus::Deleted));
    client.create_user().body(bruce().user_id(fixtures::DELETED_LOGIN)).send().await.unwrap();
    assert_eq!(status(&client, fixtures::DELETED_LOGIN).await, Some(UserStatus::Active));
    client.create_user().body(bruce()).send().await.unwrap();
    assert_eq!(status(&client, "bwayne").await, Some(UserStatus::Active));
}

#[tokio::test]
async fn a_deleted_user_comes_back_without_its_groups() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let new = bruce().initials("BW").phone("12");
    let id = client.create_user().body(new).send().await.unwrap().id;
    let group = GroupToAdd::builder().group_id("ELU");
    client.add_user_group().id(id).body(group).send().await.unwrap();
    add_entity(&client, id, "PJS").send().await.unwrap();

    assert!(sandbox.delete_maarch_courrier_user("BWayne"));
    assert!(!sandbox.delete_maarch_courrier_user("bwayne"), "it is gone already");
    assert!(!sandbox.suspend_maarch_courrier_user("bwayne"));
    assert!(!is_listed(&client, id).await);
    assert_eq!(status(&client, "bwayne").await, Some(UserStatus::Deleted));
    let error =
        refused::<GetUserDetails, Forbidden>(client.get_user_details().id(id).send().await, 403);
    assert_eq!(error.message(), Some("UserId out of perimeter"));
    let summary = client.get_user().id(id).send().await.unwrap();
    assert_eq!(summary.enabled, Some(true), "this route answers for the deleted, too");

    let again = bruce().firstname("Somebody").lastname("Else");
    assert_eq!(client.create_user().body(again).send().await.unwrap().id, id);
    let read = details(&client, id).await;
    assert_eq!(read.firstname.as_deref(), Some("Bruce"), "what was sent is ignored");
    assert_eq!(read.initials.as_deref(), Some("BW"));
    assert!(read.groups.is_empty() && read.entities.is_empty());
}

#[tokio::test]
async fn a_suspended_user_comes_back_with_the_status_ok_alone() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce()).send().await.unwrap().id;
    assert!(sandbox.suspend_maarch_courrier_user("bwayne"));
    assert!(!sandbox.suspend_maarch_courrier_user("nobody"));
    assert_eq!(client.get_user().id(id).send().await.unwrap().enabled, Some(false));
    for update in [renamed(), renamed().status(UserStatus::Absent), renamed().status("ok")] {
        client.update_user().id(id).body(update).send().await.unwrap();
        assert_eq!(status(&client, "bwayne").await, Some(UserStatus::Suspended));
    }
    let back = renamed().status(UserStatus::Active);
    client.update_user().id(id).body(back).send().await.unwrap();
    assert_eq!(status(&client, "bwayne").await, Some(UserStatus::Active));
}

#[tokio::test]
async fn a_user_outside_the_perimeter_is_out_of_reach() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce()).send().await.unwrap().id;
    add_entity(&client, id, "PJS").send().await.unwrap();
    let both = add_entity(&client, id, fixtures::OUTSIDE_ENTITY).send().await.unwrap();
    let outside = both.all_entities.iter().find(|one| one.id.as_deref() == Some("CABINET"));
    let state = outside.and_then(|one| one.state.as_ref()).unwrap();
    assert_eq!((state.selected, state.disabled), (Some(true), Some(true)));
    assert!(is_listed(&client, id).await, "one entity inside is enough");

    let leave = client.remove_user_entity().id(id).entity_id("PJS");
    assert_eq!(leave.send().await.unwrap().entities.len(), 1);
    let group = GroupToAdd::builder().group_id("ELU");
    for error in [
        refused::<UpdateUser, Forbidden>(
            client.update_user().id(id).body(renamed()).send().await,
            403,
        ),
        refused::<GetUserDetails, Forbidden>(client.get_user_details().id(id).send().await, 403),
        refused::<AddUserGroup, Forbidden>(
            client.add_user_group().id(id).body(group).send().await,
            403,
        ),
        refused::<RemoveUserEntity, Forbidden>(
            client.remove_user_entity().id(id).entity_id(fixtures::OUTSIDE_ENTITY).send().await,
            403,
        ),
    ] {
        assert_eq!(error.message(), Some("UserId out of perimeter"));
    }
    assert!(!is_listed(&client, id).await);
    assert_eq!(status(&client, "bwayne").await, Some(UserStatus::Active), "the login is taken");
    client.get_user().id(id).send().await.unwrap();
    refused::<CreateUser, BadRequest>(client.create_user().body(bruce()).send().await, 400);

    // Without an earlier entity, it takes one step.
    let id = client.create_user().body(bruce().user_id("dgrayson")).send().await.unwrap().id;
    add_entity(&client, id, fixtures::OUTSIDE_ENTITY).send().await.unwrap();
    assert!(!is_listed(&client, id).await);
}

#[tokio::test]
async fn a_group_can_be_beyond_the_caller() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let group = GroupToAdd::builder().group_id(fixtures::UNASSIGNABLE_GROUP);
    let added = client.add_user_group().id(9).body(group).send().await;
    let error = refused::<AddUserGroup, Forbidden>(added, 403);
    assert_eq!(
        error.message(),
        Some("Vous n'avez pas les droits suffisants pour ajouter des utilisateurs à ce groupe")
    );
    let removed = client.remove_user_group().id(9).group_id(fixtures::UNASSIGNABLE_GROUP);
    let error = refused::<RemoveUserGroup, Forbidden>(removed.send().await, 403);
    assert_eq!(error.message(), Some("Service forbidden"));
}

#[tokio::test]
async fn every_caller_reads_the_summary_and_administrators_the_rest() {
    let sandbox = Sandbox::start().await;
    let builder = Client::builder().base_url(sandbox.maarch_courrier_url());
    let reader =
        builder.basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD).build().unwrap();
    assert_eq!(reader.get_user().id(9).send().await.unwrap().lastname.as_deref(), Some("BOULE"));
    refused::<GetUserDetails, Forbidden>(reader.get_user_details().id(9).send().await, 403);
    let asked = reader.get_user_status().user("bboule").send().await;
    refused::<GetUserStatus, Forbidden>(asked, 403);

    let stranger = Client::builder().base_url(sandbox.maarch_courrier_url()).build().unwrap();
    refused::<GetUser, Unauthorized>(stranger.get_user().id(9).send().await, 401);
    let asked = stranger.get_user_status().user("bboule").send().await;
    refused::<GetUserStatus, Unauthorized>(asked, 401);

    // 2505 answers with a row of nulls.
    let sandbox = Sandbox::builder().maarch_courrier(CourrierVersion::V2301_3_7).start().await;
    let client = sandbox.maarch_courrier_client();
    let error = refused::<GetUser, BadRequest>(client.get_user().id(404).send().await, 400);
    assert_eq!(error.message(), Some("User does not exist"));
    let error =
        refused::<GetUserDetails, BadRequest>(client.get_user_details().id(404).send().await, 400);
    assert_eq!(error.message(), Some("User not found"));
}

#[tokio::test]
async fn every_read_has_only_documented_keys() {
    let sandbox = Sandbox::start().await;
    let users = format!("{}/rest/users", sandbox.maarch_courrier_url());
    let headers = [("authorization", &*basic())];
    let read = async |path: &str| raw("GET", &format!("{users}/{path}"), &headers, "").await;
    only_documented_keys::<UserSummary>(&read("9").await.body);
    only_documented_keys::<UserDetails>(&read("9/details").await.body);
    only_documented_keys::<UserStatusByLogin>(&read("bboule/status").await.body);
    assert_eq!(read("nobody/status").await.body, br#"{"status":null}"#);
    // Ids that the typed client cannot send.
    for id in ["abc", "0", "99999999999"] {
        let response = read(id).await;
        assert_eq!(response.status, 500, "{id}");
        documented::<GetUser, ServerError>(500, &response.body);
    }
    documented::<GetUserDetails, BadRequest>(400, &read("abc/details").await.body);
}
