//! Behavior of real servers, on demand.

use serde_json::json;
use user_provisioning::maarch_courrier::operation::{AddUserEntity, AddUserGroup, UpdateUser};
use user_provisioning::maarch_courrier::types::{
    BadRequest, EntityToAdd, Forbidden, GroupToAdd, Mode, NewUser, NewUserBuilder, UserUpdate,
    UserUpdateBuilder,
};
use user_provisioning::maarch_parapheur;
use user_provisioning::maarch_parapheur::operation::CreateUser as CreateSigner;
use user_provisioning_sandbox::{CourrierVersion, Language, Sandbox, ServerBehavior, fixtures};

use super::support::{basic, raw, refused};

fn bruce() -> NewUserBuilder {
    NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@example.com")
}

fn complete() -> UserUpdateBuilder {
    UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@example.com")
        .initials("BW")
        .phone("12")
        .mode(Mode::Standard)
}

#[tokio::test]
async fn a_sandbox_starts_with_the_manners_of_the_documents() {
    let sandbox = Sandbox::start().await;
    assert_eq!(sandbox.behavior(), ServerBehavior::default());
    let other = ServerBehavior::default().language(Language::Dutch).colliding_creates(2);
    sandbox.set_behavior(other.clone());
    assert_eq!(sandbox.behavior(), other);
    assert_eq!(Sandbox::start().await.behavior(), ServerBehavior::default(), "each has its own");
}

#[tokio::test]
async fn texts_are_in_the_language_of_the_server() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let group = |id: &str| GroupToAdd::builder().group_id(id);
    let entity = || EntityToAdd::builder().entity_id("PJS");
    client.add_user_entity().id(9).body(entity()).send().await.unwrap();
    for (language, taken) in [
        (Language::French, "L'identifiant utilisateur existe déjà"),
        (Language::English, "The user id already exists"),
        (Language::Dutch, "De gebruikersnaam bestaat al"),
    ] {
        sandbox.set_behavior(ServerBehavior::default().language(language));
        let again = client.create_user().body(bruce().user_id("bboule")).send().await;
        assert_eq!(again.unwrap_err().message(), Some(taken));
    }
    let mut said = Vec::new();
    for language in [Language::French, Language::English, Language::Dutch] {
        sandbox.set_behavior(ServerBehavior::default().language(language));
        let again = client.add_user_group().id(9).body(group("AGENT")).send().await;
        let linked = refused::<AddUserGroup, BadRequest>(again, 400);
        let again = client.add_user_entity().id(9).body(entity()).send().await;
        let member = refused::<AddUserEntity, BadRequest>(again, 400);
        let asked = client.add_user_group().id(9).body(group(fixtures::UNASSIGNABLE_GROUP));
        let beyond = refused::<AddUserGroup, Forbidden>(asked.send().await, 403);
        said.extend([linked, member, beyond].map(|error| error.message().unwrap().to_owned()));
    }
    let all = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all, "each language has its own words: {said:?}");
}

#[tokio::test]
async fn a_hidden_phone_is_absent_and_still_there() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce().phone("12")).send().await.unwrap().id;
    sandbox.set_behavior(ServerBehavior::default().hide_phones(true));
    assert_eq!(client.get_user().id(id).send().await.unwrap().phone, None);
    assert_eq!(client.get_user_details().id(id).send().await.unwrap().phone, None);
    sandbox.set_behavior(ServerBehavior::default());
    for phone in [
        client.get_user().id(id).send().await.unwrap().phone.clone(),
        client.get_user_details().id(id).send().await.unwrap().phone.clone(),
    ] {
        assert_eq!(phone.and_then(|phone| phone.into_inner()).as_deref(), Some("12"));
    }
}

#[tokio::test]
async fn an_ignored_phone_is_neither_checked_nor_stored_nor_wiped() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let id = client.create_user().body(bruce().phone("12")).send().await.unwrap().id;
    sandbox.set_behavior(ServerBehavior::default().ignore_phones(true));
    let phone = async |id: i32| {
        let user = client.get_user_details().id(id).send().await.unwrap();
        user.phone.clone().unwrap().into_inner()
    };
    client.update_user().id(id).body(complete().phone("call me")).send().await.unwrap();
    assert_eq!(phone(id).await.as_deref(), Some("12"));
    client.update_user().id(id).body(complete().maybe_phone(None::<&str>)).send().await.unwrap();
    assert_eq!(phone(id).await.as_deref(), Some("12"));
    let other = bruce().user_id("dgrayson").phone("call me");
    let other = client.create_user().body(other).send().await.unwrap().id;
    assert_eq!(phone(other).await, None);
}

#[tokio::test]
async fn a_change_that_lacks_a_key_ends_in_a_warning() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let version = CourrierVersion::V2301_3_4;
    sandbox.set_behavior(ServerBehavior::default().courrier(version).php_warnings(true));
    let whole = client.update_user().id(9).body(complete()).send().await.unwrap();
    assert_eq!((whole.status().as_u16(), whole.repaired()), (204, false));
    for (lacking, initials) in [
        (complete().maybe_initials(None::<&str>), None),
        (complete().maybe_phone(None::<&str>), Some("BW")),
        (complete().maybe_mode(None::<Mode>), Some("BW")),
    ] {
        let response = client.update_user().id(9).body(lacking).send().await.unwrap();
        assert_eq!((response.status().as_u16(), response.repaired()), (200, true));
        assert_eq!(response.header("content-type"), Some("text/html; charset=UTF-8"));
        let user = client.get_user_details().id(9).send().await.unwrap();
        assert_eq!(user.initials.as_deref(), initials, "it was carried out");
    }

    // A refusal then has the status of a success, and still names the failure.
    let lacking = complete().maybe_initials(None::<&str>).mail("nobody");
    let error = client.update_user().id(9).body(lacking).send().await.unwrap_err();
    assert!(error.is_error_payload(), "{error}");
    assert_eq!(error.message(), Some("Body mail is not correct"));
    let unknown = client.update_user().id(404).body(complete()).send().await;
    refused::<UpdateUser, BadRequest>(unknown, 400);

    let url = format!("{}/rest/users/9", sandbox.maarch_courrier_url());
    let headers = [("authorization", &*basic()), ("content-type", "application/json")];
    let body = json!({ "lastname": "W", "mail": "b@example.com", "initials": "", "phone": "", "mode": "rest" });
    let response = raw("PUT", &url, &headers, &body.to_string()).await;
    let text = String::from_utf8(response.body).unwrap();
    assert_eq!(response.status, 200);
    assert!(
        text.starts_with("<br />\n<b>Warning</b>:  Undefined array key \"firstname\""),
        "{text}"
    );
    assert!(text.ends_with("{\"errors\":\"Body firstname is empty or not a string\"}"), "{text}");
    assert_eq!(text.matches("Undefined").count(), 1);
}

#[tokio::test]
async fn a_creation_can_meet_its_twin() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let rocky = |login: &str| {
        maarch_parapheur::types::NewUser::builder()
            .login(login)
            .email("rocky@example.com")
            .firstname("Rocky")
            .lastname("Balboa")
    };
    sandbox.set_behavior(ServerBehavior::default().colliding_creates(1));
    // A request that is refused for another reason does not collide.
    let taken = client.create_user().body(rocky("jjane")).send().await;
    refused::<CreateSigner, maarch_parapheur::types::BadRequest>(taken, 400);
    assert_eq!(sandbox.behavior().colliding_creates, 1);

    let met = client.create_user().body(rocky("rocky")).send().await;
    let error = refused::<CreateSigner, maarch_parapheur::types::ServerError>(met, 500);
    assert!(error.may_have_been_carried_out());
    assert!(String::from_utf8_lossy(error.raw_body()).contains("SQLSTATE[23505]"));
    assert_eq!(sandbox.behavior().colliding_creates, 0);
    assert_eq!(sandbox.requests().len(), 2, "nothing was repeated");

    let list = client.list_users().send().await.unwrap();
    let made = list.users.iter().find(|user| user.login.as_deref() == Some("rocky"));
    assert_eq!(made.and_then(|user| user.email.as_deref()), Some("rocky@example.com"));
    let again = client.create_user().body(rocky("rocky")).send().await.unwrap_err();
    assert!(again.is_conflict());
    client.create_user().body(rocky("adrian")).send().await.unwrap();
}
