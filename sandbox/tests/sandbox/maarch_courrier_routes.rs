//! Deleting and suspending accounts, memberships by name, and the caller's own account at Maarch Courrier.

use user_provisioning::maarch_courrier::operation::{
    DeleteUser, SetPrimaryEntity, SetUserStatus, SuspendUser, UpdatePassword,
};
use user_provisioning::maarch_courrier::types::{
    BadRequest, EntityToAdd, Forbidden, GroupToAdd, PasswordChange, SettableStatus, StatusToSet,
    Unauthorized, UserEntityUpdate, UserGroupUpdate, UserStatus,
};
use user_provisioning::maarch_courrier::{Client, types::PasswordChangeBuilder};
use user_provisioning::{NumberOrText, YesNo};
use user_provisioning_sandbox::{Language, Sandbox, ServerBehavior, fixtures};

use super::support::refused;

fn change(current: &str, new: &str) -> PasswordChangeBuilder {
    PasswordChange::builder().current_password(current).new_password(new).re_new_password(new)
}

fn reader(sandbox: &Sandbox) -> Client {
    Client::builder()
        .base_url(sandbox.maarch_courrier_url())
        .basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD)
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_account_is_closed_and_reopened_by_its_status() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let set = |status: SettableStatus| {
        client.set_user_status().user(9).body(StatusToSet::builder().status(status)).send()
    };
    for (wanted, shown) in
        [(SettableStatus::Abs, UserStatus::Absent), (SettableStatus::Ok, UserStatus::Active)]
    {
        let response = set(wanted).await.unwrap().into_inner();
        assert_eq!(response.user.unwrap().status, Some(shown.clone()));
        let looked_up = client.get_user_status().user("bboule").send().await.unwrap();
        assert_eq!(looked_up.status, Some(shown));
    }
    let nobody = client.set_user_status().user(4711).body(StatusToSet::builder().status("OK"));
    refused::<SetUserStatus, BadRequest>(nobody.send().await, 400);
}

#[tokio::test]
async fn a_user_who_is_in_use_is_not_suspended() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let uses = client.get_user_deletability().id(9).send().await.unwrap();
    assert_eq!(uses.list_templates[0].entity_id, Some(NumberOrText::Number(6)));
    let usage = |entity: &str| client.get_user_entity_usage().id(9).entity_id(entity).send();
    assert_eq!(usage("PJS").await.unwrap().has_list_templates, Some(true));
    assert_eq!(usage("CCAS").await.unwrap().has_list_templates, Some(false));
    let error = refused::<SuspendUser, Forbidden>(client.suspend_user().id(9).send().await, 403);
    assert_eq!(error.message(), Some("User is still present in listTemplates"));

    client.suspend_user().id(19).send().await.unwrap();
    let details = client.get_user_details().id(19).send().await.unwrap();
    assert_eq!(details.status, Some(UserStatus::Suspended));
    assert!(details.all_groups.iter().any(|group| group.checked == Some(true)));
    assert!(!details.all_entities.is_empty());

    for id in [fixtures::CALLER_ID] {
        refused::<SuspendUser, Forbidden>(client.suspend_user().id(id).send().await, 403);
        refused::<DeleteUser, Forbidden>(client.delete_user().id(id).send().await, 403);
    }
}

#[tokio::test]
async fn a_deleted_user_is_out_of_reach_and_its_login_is_not_free() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    client.delete_user().id(21).send().await.unwrap();
    let again = client.delete_user().id(21).send().await;
    let error = refused::<DeleteUser, Forbidden>(again, 403);
    assert_eq!(error.message(), Some("UserId out of perimeter"));
    let status = client.get_user_status().user("rgrayson").send().await.unwrap();
    assert_eq!(status.status, Some(UserStatus::Deleted));
}

#[tokio::test]
async fn parts_are_named_and_another_entity_becomes_the_primary_one() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    for entity in ["PJS", "CCAS"] {
        let entity = EntityToAdd::builder().entity_id(entity).role("Agent");
        client.add_user_entity().id(9).body(entity).send().await.unwrap();
    }
    let entities = async || client.list_user_entities().id(9).send().await.unwrap().into_inner();
    let shown = async || -> Vec<(Option<String>, bool)> {
        let entities = entities().await.entities;
        let primary = |yes: &Option<YesNo>| yes.as_ref().is_some_and(YesNo::is_yes);
        entities.iter().map(|one| (one.entity_id.clone(), primary(&one.primary_entity))).collect()
    };
    assert_eq!(shown().await, [(Some("PJS".into()), true), (Some("CCAS".into()), false)]);
    client.set_primary_entity().id(9).entity_id("CCAS").send().await.unwrap();
    assert_eq!(shown().await, [(Some("CCAS".into()), true), (Some("PJS".into()), false)]);
    assert_eq!(entities().await.entities[0].user_role.as_deref(), Some("Agent"));

    let role = UserEntityUpdate::builder().user_role("Chargé de mission");
    client.update_user_entity().id(9).entity_id("CCAS").body(role).send().await.unwrap();
    assert_eq!(entities().await.entities[0].user_role.as_deref(), Some("Chargé de mission"));
    let role = UserGroupUpdate::builder().role("Référent");
    client.update_user_group().id(9).group_id("AGENT").body(role).send().await.unwrap();
    let group = GroupToAdd::builder().group_id("ELU").role("Suppléant");
    let groups = client.add_user_group().id(9).body(group).send().await.unwrap();
    let roles: Vec<_> = groups.groups.iter().map(|group| group.role.as_deref()).collect();
    assert_eq!(roles, [Some("Référent"), Some("Suppléant")]);
    let nowhere = client.set_primary_entity().id(9).entity_id("NOWHERE").send().await;
    refused::<SetPrimaryEntity, BadRequest>(nowhere, 400);
}

#[tokio::test]
async fn a_wrong_current_password_is_not_an_authentication_failure() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.set_behavior(ServerBehavior::default().language(Language::English));
    let set = |id: i32, body| client.update_password().id(id).body(body).send();
    let id = fixtures::CALLER_ID;
    set(id, change(fixtures::PASSWORD, "long enough")).await.unwrap();
    let error =
        refused::<UpdatePassword, Unauthorized>(set(id, change("wrong", "long enough")).await, 401);
    assert_eq!(error.message(), Some("The password is wrong"));
    refused::<UpdatePassword, BadRequest>(set(id, change(fixtures::PASSWORD, "short")).await, 400);
    refused::<UpdatePassword, Forbidden>(set(9, change("any", "long enough")).await, 403);
    let body = PasswordChange::try_from(change("planted-one", "planted-two")).unwrap();
    assert!(!format!("{body:?}").contains("planted"), "{body:?}");
}

#[tokio::test]
async fn every_caller_may_list_groups_and_entities_and_read_the_own_profile() {
    let sandbox = Sandbox::start().await;
    let (client, reader) = (sandbox.maarch_courrier_client(), reader(&sandbox));
    let groups = client.list_groups().send().await.unwrap();
    let elu = groups.groups.iter().find(|group| group.group_id.as_deref() == Some("ELU")).unwrap();
    let parameters = elu.indexation_parameters.as_ref().unwrap();
    assert!(parameters.get().is_some_and(|parameters| parameters.actions.is_empty()));
    assert_eq!(elu.external_id.as_ref().unwrap().text(), Some("{}"));
    let few = reader.list_groups().send().await.unwrap();
    assert_eq!(few.groups.len(), groups.groups.len());
    assert!(few.groups.iter().all(|group| group.group_id.is_none() && group.group_desc.is_some()));

    let entities = reader.list_entities().send().await.unwrap();
    let parents: Vec<_> = entities.entities.iter().map(|one| &one.parent_serial_id).collect();
    assert!(parents.contains(&&Some("#".into())) && parents.contains(&&Some(2.into())));

    let profile = client.get_current_profile().send().await.unwrap();
    assert_eq!(profile.user_id.as_deref(), Some(fixtures::LOGIN));
    assert_eq!(
        profile.privileges,
        ["admin_groups", "admin_users", "manage_personal_data", "view_personal_data"]
    );
    let rules = profile.password_rules.as_ref().and_then(|rules| rules.get());
    assert_eq!(rules.and_then(|rules| rules.min_length), Some(6));
    let profile = reader.get_current_profile().send().await.unwrap();
    assert_eq!(profile.id, Some(fixtures::LIMITED_CALLER_ID));
    assert!(profile.privileges.is_empty());
}

#[tokio::test]
async fn the_login_methods_are_public() {
    let sandbox = Sandbox::start().await;
    let wrong = Client::builder().base_url(sandbox.maarch_courrier_url()).basic("no", "body");
    let response = wrong.build().unwrap().get_authentication_information().send().await.unwrap();
    assert_eq!(response.auth_mode.as_deref(), Some("standard"));
    assert_eq!(sandbox.requests()[0].header("authorization"), None);
}
