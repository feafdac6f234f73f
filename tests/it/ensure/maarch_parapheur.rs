//! `ensure_user` of Maarch Parapheur against the sandbox.

use serde_json::json;
use user_provisioning::ConflictHolder;
use user_provisioning::maarch_parapheur::Client;
use user_provisioning::maarch_parapheur::types::{NewUser, NewUserBuilder};
use user_provisioning_sandbox::{ServerBehavior, fixtures};

use super::recording_sandbox::{RecordingSandbox, descriptions};

fn ada() -> NewUserBuilder {
    let ada = NewUser::builder().login("ALovelace").email("ada@example.com");
    ada.firstname("Ada").lastname("Lovelace")
}

#[tokio::test]
async fn a_new_person_is_made_once() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    let planned = client.ensure_user().user(ada()).plan().await.unwrap();
    assert!(planned.is_creation() && planned.user().is_none());
    assert_eq!(world.writes(), [""; 0]);
    let done = client.ensure_user().user(ada()).send().await.unwrap();
    assert!(done.is_created());
    assert_eq!(done.user().login.as_deref(), Some("alovelace"));
    assert_eq!(world.writes(), ["create_user 200"]);
    assert!(client.ensure_user().user(ada()).send().await.unwrap().is_unchanged());
    let planned = client.ensure_user().user(ada().login("alovelace")).plan().await.unwrap();
    assert!(planned.is_unchanged() && planned.user().is_some());
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn differences_are_changed() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    let jenny = NewUser::builder().login("JJane").email("jenny@example.com");
    let jenny = jenny.firstname("Jenny").lastname("DOE").picture("data:image/png;base64,AAAA");
    let expected =
        [r#"lastname: "JANE" → "DOE""#, r#"email: "jjane@example.com" → "jenny@example.com""#];
    let planned = client.ensure_user().user(jenny.clone()).plan().await.unwrap();
    assert_eq!(descriptions(planned.changes()), expected);
    assert_eq!(world.writes(), [""; 0]);
    let done = client.ensure_user().user(jenny.clone()).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), expected);
    assert_eq!(done.user().groups.len(), 1, "the groups are told, too");
    let sent = json!({
        "firstname": "Jenny", "lastname": "DOE", "email": "jenny@example.com",
        "signatureModes": ["stamp"],
    });
    assert_eq!(world.bodies(), [sent], "the picture is the user's own, and the modes go back");
    assert!(client.ensure_user().user(jenny).send().await.unwrap().is_unchanged());
}

/// The list omits accounts for programs unless they are requested.
#[tokio::test]
async fn an_account_for_programs_is_seen() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    let robot = ada().is_rest(true);
    assert!(client.ensure_user().user(robot.clone()).send().await.unwrap().is_created());
    assert!(client.ensure_user().user(robot).send().await.unwrap().is_unchanged());
    assert!(client.ensure_user().user(ada()).send().await.unwrap().is_unchanged());
    assert_eq!(world.writes(), ["create_user 200"]);

    let ensured = client.ensure_user().user(ada().is_rest(false)).send().await.unwrap_err();
    let planned = client.ensure_user().user(ada().is_rest(false)).plan().await.unwrap_err();
    for error in [ensured, planned] {
        assert!(error.is_conflict() && !error.may_have_been_sent(), "{error}");
        let conflict = error.conflict().unwrap();
        assert_eq!((conflict.key(), conflict.value()), ("login", Some("ALovelace")));
        assert_eq!(conflict.holder(), &ConflictHolder::User("13".to_owned()));
        assert!(error.to_string().contains("another user has the login"), "{error}");
        assert!(!error.to_string().contains("ovelace"), "{error}");
    }
    assert_eq!(world.writes(), [""; 0]);
}

/// Another program creates the same user at the same moment, and this one gets a 500.
#[tokio::test]
async fn a_colliding_creation_is_found_out() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    world.sandbox.set_behavior(ServerBehavior::default().colliding_creates(1));
    let done = client.ensure_user().user(ada()).send().await.unwrap();
    assert!(done.is_unchanged(), "the other one made it");
    assert_eq!(world.writes(), ["create_user 500"], "it is not made a second time");
    let list = client.list_users().send().await.unwrap();
    let twins = list.users.iter().filter(|user| user.login.as_deref() == Some("alovelace"));
    assert_eq!(twins.count(), 1);
}

#[tokio::test]
async fn without_the_right_nothing_is_called_new() {
    let world = RecordingSandbox::start().await;
    let builder = Client::builder().base_url(world.sandbox.maarch_parapheur_url());
    let reader =
        builder.basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD).build().unwrap();
    let jenny = || NewUser::builder().login("jjane").email("jjane@example.com");
    let jenny = || jenny().firstname("Jenny").lastname("JANE");
    for user in [ada(), jenny()] {
        let ensured = reader.ensure_user().user(user.clone()).send().await.unwrap_err();
        let planned = reader.ensure_user().user(user).plan().await.unwrap_err();
        for error in [ensured, planned] {
            assert!(error.is_forbidden() && error.changes_made().is_empty(), "{error}");
            assert_eq!(error.message(), Some("Privilege forbidden"));
        }
    }
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn a_refusal_is_the_error_of_the_call() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    let error = client.ensure_user().user(ada().email("nobody")).send().await.unwrap_err();
    assert!(error.is_bad_request() && !error.is_conflict(), "{error}");
    let jenny = NewUser::builder().login("jjane").email("nobody");
    let jenny = jenny.firstname("Jenny").lastname("JANE");
    let error = client.ensure_user().user(jenny).send().await.unwrap_err();
    assert!(error.is_bad_request() && error.changes_made().is_empty(), "{error}");
    assert_eq!(world.writes(), ["create_user 400", "update_user 400"]);
    let nobody = client.ensure_user().plan().await.unwrap_err();
    assert!(nobody.is_invalid_request() && !nobody.may_have_been_sent(), "{nobody}");
}
