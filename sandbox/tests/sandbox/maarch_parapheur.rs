use serde_json::json;
use user_provisioning::Operation;
use user_provisioning::maarch_parapheur::operation::{
    CreateUser, GetUser, ListUsers, UpdateExternalSignatures, UpdateUser,
};
use user_provisioning::maarch_parapheur::types::{
    BadRequest, CreatedUser, ExternalSignature, ExternalSignatures, Forbidden, Mode, NewUser,
    OneUser, ServerError, Unauthorized, UserList, UserUpdate,
};
use user_provisioning::maarch_parapheur::types::{
    ExternalSignaturesBuilder, NewUserBuilder, UserUpdateBuilder,
};
use user_provisioning::maarch_parapheur::{Client, ClientBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{basic, documented, only_documented_keys, raw, refused};

fn rocky() -> NewUserBuilder {
    NewUser::builder()
        .login("Rocky")
        .email("rocky@example.com")
        .firstname("Rocky")
        .lastname("Balboa")
}

fn signatures() -> ExternalSignaturesBuilder {
    ExternalSignatures::builder().external_application("maarchCourrier").signatures([
        ExternalSignature::builder().format("png").encoded_signature("iVBORw0KGgo="),
        ExternalSignature::builder().format("jpeg").encoded_signature("/9j/4AAQSkY="),
    ])
}

fn place(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.maarch_parapheur_url())
}

fn reader(sandbox: &Sandbox) -> Client {
    place(sandbox).basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD).build().unwrap()
}

async fn logins(client: &Client) -> Vec<Option<String>> {
    let list = client.list_users().send().await.unwrap();
    list.into_inner().users.into_iter().map(|user| user.login).collect()
}

#[tokio::test]
async fn a_user_is_listed_in_lower_case_and_by_name() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    assert_eq!(logins(&client).await, [Some("jjane".to_owned()), Some("ppetit".to_owned())]);
    let id = client.create_user().body(rocky()).send().await.unwrap().id;
    let list = client.list_users().send().await.unwrap();
    let found = list.users.iter().find(|user| user.id == id).expect("the new user is listed");
    assert_eq!(found.login.as_deref(), Some("rocky"));
    assert_eq!(found.email.as_deref(), Some("rocky@example.com"));
    assert_eq!(found.substitute, Some(false));
    let names: Vec<_> = list.users.iter().filter_map(|user| user.lastname.as_deref()).collect();
    assert_eq!(names, ["Balboa", "JANE", "PETIT"]);
}

#[tokio::test]
async fn rest_accounts_are_made_by_their_flag_and_listed_on_demand() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    client.create_user().body(rocky().login("robot").is_rest(true)).send().await.unwrap();
    // The mode is documented and ignored: this one is an ordinary user.
    client.create_user().body(rocky().mode(Mode::Rest)).send().await.unwrap();
    let listed = logins(&client).await;
    assert!(!listed.contains(&Some("robot".to_owned())), "{listed:?}");
    assert!(listed.contains(&Some("rocky".to_owned())), "{listed:?}");
    let again = client.create_user().body(rocky().login("robot")).send().await;
    assert!(again.unwrap_err().is_conflict(), "it exists though it is not listed");
    // The two callers are programs as well.
    for (mode, count) in [("rest", 6), ("anything", 6), ("", 3)] {
        let list = client.list_users().mode(mode).send().await.unwrap();
        assert_eq!(list.users.len(), count, "{mode:?}");
    }
}

#[tokio::test]
async fn a_taken_login_conflicts_in_any_case() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    client.create_user().body(rocky()).send().await.unwrap();
    for login in ["rocky", "ROCKY", "jJane"] {
        let result = client.create_user().body(rocky().login(login)).send().await;
        let error = refused::<CreateUser, BadRequest>(result, 400);
        assert!(error.is_conflict());
        assert_eq!(error.code(), Some("userLoginAlreadyExists"));
    }
    // An address need not be unique.
    client.create_user().body(rocky().login("adrian")).send().await.unwrap();
}

#[tokio::test]
async fn callers_without_the_privilege_see_names_only() {
    let sandbox = Sandbox::start().await;
    let client = reader(&sandbox);
    let list = client.list_users().send().await.unwrap();
    assert!(!list.users.is_empty());
    assert!(list.users.iter().all(|user| user.login.is_none() && user.email.is_none()));
    assert!(list.users.iter().all(|user| user.lastname.is_some()));

    let created = client.create_user().body(rocky()).send().await;
    let error = refused::<CreateUser, Forbidden>(created, 403);
    assert_eq!(error.message(), Some("Privilege forbidden"));
    let signed = client.update_external_signatures().id(12).body(signatures()).send().await;
    refused::<UpdateExternalSignatures, Forbidden>(signed, 403);
}

#[tokio::test]
async fn strangers_are_refused_and_logins_taken_in_any_case() {
    let sandbox = Sandbox::start().await;
    for stranger in [
        place(&sandbox),
        place(&sandbox).basic("nobody", fixtures::PASSWORD),
        place(&sandbox).basic(fixtures::LOGIN, "wrong"),
        place(&sandbox).bearer_token("wrong"),
    ] {
        let client = stranger.build().unwrap();
        refused::<ListUsers, Unauthorized>(client.list_users().send().await, 401);
        let created = client.create_user().body(rocky()).send().await;
        assert!(refused::<CreateUser, Unauthorized>(created, 401).is_unauthorized());
        let signed = client.update_external_signatures().id(12).body(signatures()).send().await;
        refused::<UpdateExternalSignatures, Unauthorized>(signed, 401);
    }
    for friend in [
        place(&sandbox).basic(fixtures::LOGIN.to_uppercase(), fixtures::PASSWORD),
        place(&sandbox).bearer_token(fixtures::BEARER_TOKEN),
    ] {
        friend.build().unwrap().list_users().send().await.unwrap();
    }
}

#[tokio::test]
async fn a_missing_or_malformed_field_is_refused() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/rest/users", sandbox.maarch_parapheur_url());
    let headers = [("authorization", &*basic()), ("content-type", "application/json")];
    let whole = || {
        json!({
            "login": "rocky", "email": "rocky@example.com",
            "firstname": "Rocky", "lastname": "Balboa",
        })
    };
    for (key, value, fault) in [
        ("login", json!(null), "Body login is empty, not a string or wrong formatted"),
        ("login", json!("rocky balboa"), "Body login is empty, not a string or wrong formatted"),
        ("firstname", json!(" "), "Body firstname is empty or not a string"),
        ("lastname", json!(7), "Body lastname is empty or not a string"),
        ("lastname", json!("é".repeat(129)), "Body lastname is empty or not a string"),
        ("email", json!("rocky"), "Body email is empty or not a valid email"),
    ] {
        let mut body = whole();
        body[key] = value;
        let response = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<CreateUser, BadRequest>(400, &response.body);
        assert_eq!(response.json()["errors"], fault);
    }
    for (headers, body) in [
        (&headers[..], "{}".to_owned()),
        (&headers, "{".into()),
        (&headers[..1], whole().to_string()),
    ] {
        let response = raw("POST", &url, headers, &body).await;
        assert_eq!(response.json()["errors"], "Body is not set or empty", "{body}");
    }
    let response = raw("POST", &url, &headers, &whole().to_string()).await;
    assert_eq!(response.status, 200);
    only_documented_keys::<CreatedUser>(&response.body);
    let response = raw("GET", &url, &headers, "").await;
    only_documented_keys::<UserList>(&response.body);
}

#[tokio::test]
async fn signatures_are_taken_for_known_users_and_checked_first() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    for _ in 0..2 {
        let response = client.update_external_signatures().id(12).body(signatures()).send().await;
        assert_eq!(response.unwrap().status().as_u16(), 204);
    }
    let unknown = client.update_external_signatures().id(404).body(signatures()).send().await;
    let error = refused::<UpdateExternalSignatures, BadRequest>(unknown, 400);
    assert_eq!(error.message(), Some("User does not exist"));

    let url =
        |id: &str| format!("{}/rest/users/{id}/externalSignatures", sandbox.maarch_parapheur_url());
    let headers = [
        ("authorization", &*basic()),
        ("content-type", "application/json"),
        ("accept", "application/json"),
    ];
    let image = json!({ "format": "png", "encodedSignature": "iVBORw0KGgo=" });
    for (application, list, fault) in [
        (json!("a"), json!(null), "Body signature is empty or not an array"),
        (json!("a"), json!([]), "Body signature is empty or not an array"),
        (json!(" "), json!([image]), "Body externalApplication is empty or not a string"),
        (
            json!("a"),
            json!([image, { "format": "png" }]),
            "Body signatures[1] encodedSignature is empty",
        ),
        (
            json!("a"),
            json!([{ "encodedSignature": "x" }]),
            "Body signatures[0] format is empty or not a string",
        ),
    ] {
        let body = json!({ "externalApplication": application, "signatures": list });
        let response = raw("PUT", &url("12"), &headers, &body.to_string()).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<UpdateExternalSignatures, BadRequest>(400, &response.body);
        assert_eq!(response.json()["errors"], fault);
    }
    for id in ["0", "abc", "99999999999"] {
        let body = json!({ "externalApplication": "a", "signatures": [image] });
        let response = raw("PUT", &url(id), &headers, &body.to_string()).await;
        assert_eq!(response.status, 500, "{id}");
        documented::<UpdateExternalSignatures, ServerError>(500, &response.body);
    }
    let log = sandbox.requests();
    assert_eq!(log[0].operation(), Some(UpdateExternalSignatures::INFO.id()));
}

fn renamed() -> UserUpdateBuilder {
    UserUpdate::builder().firstname("Robert").lastname("BALBOA").email("robert@example.com")
}

#[tokio::test]
async fn written_values_are_read_back() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let new = rocky().picture("data:image/png;base64,AAAA").is_rest(true);
    let id = client.create_user().body(new).send().await.unwrap().id;
    let user = client.get_user().id(id).send().await.unwrap().into_inner().user;
    assert_eq!((user.id, user.login.as_deref()), (id, Some("rocky")));
    assert_eq!(user.email.as_deref(), Some("rocky@example.com"));
    assert_eq!(user.picture.as_deref(), Some("data:image/png;base64,AAAA"));
    assert_eq!((user.is_rest, user.substitute), (Some(true), None));
    assert!(user.groups.is_empty());

    assert_eq!(user.signature_modes, ["stamp"], "nothing else was asked for");

    let changed = client.update_user().id(id).body(renamed()).send().await.unwrap();
    assert_eq!(changed.status().as_u16(), 200);
    assert_eq!(changed.user.firstname.as_deref(), Some("Robert"));
    let user = client.get_user().id(id).send().await.unwrap().into_inner().user;
    assert_eq!(user, changed.into_inner().user, "nothing else has changed");
    assert_eq!(user.login.as_deref(), Some("rocky"));

    let seeded = client.get_user().id(12).send().await.unwrap();
    assert_eq!(seeded.user.groups[0].label.as_deref(), Some("Administrateur"));
    assert!(seeded.user.picture.as_deref().is_some_and(|text| text.starts_with("data:image/")));
    let changed = client.update_user().id(12).body(renamed()).send().await.unwrap();
    assert!(changed.user.groups.is_empty(), "the response to a change does not tell them");
}

#[tokio::test]
async fn other_people_are_for_the_privileged() {
    let sandbox = Sandbox::start().await;
    let client = reader(&sandbox);
    refused::<GetUser, Forbidden>(client.get_user().id(12).send().await, 403);
    let changed = client.update_user().id(12).body(renamed()).send().await;
    refused::<UpdateUser, Forbidden>(changed, 403);
    let stranger = place(&sandbox).build().unwrap();
    refused::<GetUser, Unauthorized>(stranger.get_user().id(12).send().await, 401);

    let client = sandbox.maarch_parapheur_client();
    let error = refused::<GetUser, BadRequest>(client.get_user().id(404).send().await, 400);
    assert_eq!(error.message(), Some("User does not exist"));
    let changed = client.update_user().id(404).body(renamed()).send().await;
    refused::<UpdateUser, BadRequest>(changed, 400);

    let url = |id: &str| format!("{}/rest/users/{id}", sandbox.maarch_parapheur_url());
    let headers = [
        ("authorization", &*basic()),
        ("content-type", "application/json"),
        ("accept", "application/json"),
    ];
    for id in ["0", "abc", "1.5"] {
        let response = raw("GET", &url(id), &headers, "").await;
        assert_eq!(
            (response.status, &response.json()["errors"]),
            (400, &json!("Route id is not an integer"))
        );
        documented::<GetUser, BadRequest>(400, &response.body);
    }
    let response = raw("GET", &url("99999999999"), &headers, "").await;
    documented::<GetUser, ServerError>(500, &response.body);
    let response = raw("GET", &url("12"), &headers, "").await;
    only_documented_keys::<OneUser>(&response.body);
    for (body, fault) in [
        ("{}", "Body firstname is empty or not a string"),
        (r#"{"firstname":"R"}"#, "Body lastname is empty or not a string"),
        (r#"{"firstname":"R","lastname":"B"}"#, "Body email is empty or not a valid email"),
    ] {
        let response = raw("PUT", &url("12"), &headers, body).await;
        assert_eq!(response.json()["errors"], fault, "{body}");
        documented::<UpdateUser, BadRequest>(400, &response.body);
    }
}
