use serde_json::json;
use user_provisioning::maarch_courrier::operation::{CreateUser, GetUser, ListUsers};
use user_provisioning::{
    RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{ParapheurCaller, Recorder, Sandbox, ServerBehavior, fixtures};

use super::recording_file::File;

/// Everything about the planted person, and all credentials.
const PLANTED: [&str; 14] = [
    "zxlogin",
    "zxfirst",
    "zxlast",
    "zx.mail",
    "zxhost",
    "zxdisplay",
    "0612345678",
    "zxq",
    "enhwaWN0dXJl",
    fixtures::LOGIN,
    fixtures::PASSWORD,
    fixtures::BEARER_TOKEN,
    fixtures::API_KEY,
    "cHJvdmlzaW9uaW5nOnNhbmRib3gtcGFzc3dvcmQ",
];

fn nothing_planted_is_in(file: &File) -> String {
    let text = file.text();
    let lower = text.to_lowercase();
    for planted in PLANTED {
        assert!(!lower.contains(&planted.to_lowercase()), "{planted} is in {text}");
    }
    text
}

#[tokio::test]
async fn nothing_of_a_clerk_reaches_the_file() {
    use maarch_courrier::types::{NewUser, UserUpdate};

    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    let client = maarch_courrier::Client::builder().base_url(recorder.url());
    let client = client.basic(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    let person = NewUser::builder()
        .user_id("ZxLogin")
        .firstname("Zxfirst")
        .lastname("Zxlast")
        .mail("zx.mail@zxhost.example")
        .phone("0612345678")
        .initials("ZXQ");
    let id = client.create_user().body(person.clone()).send().await.unwrap().id;
    real.on::<CreateUser>()
        .fail(400, json!({ "errors": "zxlogin: ZXFIRST Zxlast <zx.mail@zxhost.example> exists" }))
        .times(1)
        .then()
        .fail(
            500,
            json!({
                "message": format!("{} {} {}", fixtures::LOGIN, fixtures::PASSWORD, "0612345678"),
                "zxlogin": { "password": "short" },
                "exception": [{ "token": "zxtoken-1", "type": "zxtoken-1 again" }],
            }),
        )
        .times(1)
        .then()
        .answer_raw(500, &[("x-leak", "zxlogin")], "<h1>zxlogin</h1>")
        .times(1);
    for _ in 0..3 {
        client.create_user().body(person.clone()).send().await.unwrap_err();
    }
    client.get_user_status().user("zxlogin").send().await.unwrap();
    client.get_user_details().id(id).send().await.unwrap();
    client.get_user().id(id).send().await.unwrap();
    client.list_users().send().await.unwrap();
    let update = UserUpdate::builder().firstname("Zxfirst").lastname("Zxlast");
    client.update_user().id(id).body(update.mail("zx.mail@zxhost.example")).send().await.unwrap();
    assert_eq!((recorder.exchanges(), recorder.others()), (9, 0));

    let file = File::of("clerk", &recorder);
    let text = nothing_planted_is_in(&file);
    assert!(!text.contains("zxtoken"), "{text}");
    let tape = file.json();
    let exchanges = tape["exchanges"].as_array().unwrap();
    let sent = &exchanges[0]["body"];
    let login = sent["userId"].as_str().unwrap();
    let text = exchanges[1]["response"]["body"]["errors"].as_str().unwrap();
    let name = |key: &str| sent[key].as_str().unwrap();
    let wanted =
        format!("{login}: {} {} <{}> exists", name("firstname"), name("lastname"), name("mail"));
    assert_eq!(text, wanted, "what was equal stays equal");
    assert_eq!(exchanges[4]["path"]["user"], login);
    assert_eq!(exchanges[5]["response"]["body"]["user_id"], login);
    assert_eq!(exchanges[5]["response"]["body"]["status"], "OK", "words of the API stay");
    assert_eq!(exchanges[3]["response"]["left_out_bytes"], 16);
    assert_eq!(exchanges[3]["response"]["headers"], json!(null));
    assert_eq!(exchanges[0]["response"]["headers"]["content-type"], "application/json");
}

#[tokio::test]
async fn nothing_of_a_signer_reaches_the_file() {
    use maarch_parapheur::types::{ExternalSignature, ExternalSignatures, NewUser};

    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_parapheur(&real.maarch_parapheur_url()).await.unwrap();
    real.set_behavior(ServerBehavior::default().parapheur_caller(ParapheurCaller::Person));
    let client = maarch_parapheur::Client::builder().base_url(recorder.url());
    let client = client.log_in(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    let person = NewUser::builder()
        .login("zxlogin")
        .firstname("Zxfirst")
        .lastname("Zxlast")
        .email("zx.mail@zxhost.example")
        .picture("data:image/png;base64,enhwaWN0dXJl");
    let id = client.create_user().body(person).send().await.unwrap().id;
    client.get_user().id(id).send().await.unwrap();
    client.list_users().send().await.unwrap();
    let signature = ExternalSignature::builder().encoded_signature("enhwaWN0dXJl").format("png");
    let signatures = ExternalSignatures::builder().external_application("Courrier");
    let signatures = signatures.signatures([signature]);
    client.update_external_signatures().id(id).body(signatures).send().await.unwrap();
    assert_eq!((recorder.exchanges(), recorder.others()), (4, 1), "the log-in is passed on only");
    let file = File::of("signer", &recorder);
    nothing_planted_is_in(&file);
}

#[tokio::test]
async fn nothing_of_a_reporter_reaches_the_file() {
    use myreports::types::{NewUser, Role, UserPatch};

    let real = Sandbox::start().await;
    let recorder = Recorder::myreports(&real.myreports_url()).await.unwrap();
    let client = myreports::Client::builder().base_url(recorder.url());
    let client = client.bearer_token(fixtures::BEARER_TOKEN).build().unwrap();
    let person =
        NewUser::builder().email("zx.mail@zxhost.example").display_name("Zxdisplay Zxlast");
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let call = call.body(person.roles([Role::CustomerUserPbx]));
    call.clone().send().await.unwrap_err();
    let created = call.clone().accept_charges().send().await.unwrap();
    let location = created.header("location").unwrap();
    assert!(location.starts_with(&real.myreports_url()), "{location}");
    let conflict = call.send().await.unwrap_err();
    assert!(conflict.message().is_some_and(|text| text.contains("zx.mail@zxhost.example")));
    let patch = UserPatch::new().display_name("Zxdisplay Other");
    let change = client.patch_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    change.user_id(&*created.data.id).body(patch).send().await.unwrap();

    let file = File::of("reporter", &recorder);
    nothing_planted_is_in(&file);
    let tape = file.json();
    let exchanges = tape["exchanges"].as_array().unwrap();
    assert_eq!(exchanges[0]["accepts_charges"], json!(null));
    assert_eq!(exchanges[1]["accepts_charges"], true);
    let location = exchanges[1]["response"]["headers"]["location"].as_str().unwrap();
    assert!(location.starts_with("{base_url}/v1.0/customers/"), "{location}");
    let id = &exchanges[1]["response"]["body"]["data"]["id"];
    assert_eq!(&exchanges[3]["path"]["userId"], id, "made-up ids stay");
    assert_eq!(exchanges[1]["body"]["roles"], json!(["customer.user.pbx"]));
}

#[tokio::test]
async fn nothing_of_a_member_reaches_the_file() {
    use evolution_platform::types::{NewUser, OrganizationRole};

    let real = Sandbox::start().await;
    let recorder = Recorder::evolution_platform(&real.evolution_platform_url()).await.unwrap();
    let client = evolution_platform::Client::builder().base_url(recorder.url());
    let client =
        client.bearer_token(fixtures::BEARER_TOKEN).api_key(fixtures::API_KEY).build().unwrap();
    let role = OrganizationRole::builder();
    let role = role.organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    let person = NewUser::builder()
        .identity_name("zx.mail@zxhost.example")
        .display_name("Zxdisplay")
        .email("zx.mail@zxhost.example")
        .first_name("Zxfirst")
        .last_name("Zxlast")
        .organizations([role]);
    client.create_user().body(person).send().await.unwrap();
    client.get_user().identity_name("zx.mail@zxhost.example").send().await.unwrap();
    client.list_users().limit(5).send().await.unwrap();
    let file = File::of("member", &recorder);
    let text = nothing_planted_is_in(&file);
    let tape = file.json();
    let exchanges = tape["exchanges"].as_array().unwrap();
    let name = &exchanges[0]["body"]["identityName"];
    assert_eq!(name, &exchanges[0]["body"]["email"], "{text}");
    assert_eq!(name, &exchanges[1]["path"]["identityName"], "{text}");
    assert_eq!(name, &exchanges[0]["response"]["headers"]["content-location"], "{text}");
    assert_eq!(exchanges[2]["query"], json!({ "limit": "5" }));
}

#[tokio::test]
async fn other_requests_are_forwarded_but_not_recorded() {
    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&(real.maarch_courrier_url() + "/rest/")).await;
    let recorder = recorder.unwrap();
    let client = maarch_courrier::Client::builder().base_url(recorder.url());
    let client = client.log_in(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    client.list_users().send().await.unwrap();
    let lost = maarch_courrier::Client::builder().base_url(recorder.url() + "/zxlogin");
    let lost = lost.basic(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    let error = lost.get_user().id(9).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    assert_eq!((recorder.exchanges(), recorder.others()), (1, 2));
    nothing_planted_is_in(&File::of("others", &recorder));
    assert!(!format!("{recorder:?}").contains(fixtures::PASSWORD));
}

#[tokio::test]
async fn lost_noisy_and_unreadable_responses_are_kept_as_such() {
    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    let client = maarch_courrier::Client::builder().base_url(recorder.url());
    let client = client.basic(fixtures::LOGIN, fixtures::PASSWORD).retry(RetryPolicy::never());
    let client = client.build().unwrap();
    real.on::<ListUsers>().drop_connection().then().php_noise();
    real.on::<GetUser>().answer_raw(200, &[("content-type", "text/html")], "<html>zxlogin</html>");
    assert!(client.list_users().send().await.is_err_and(|error| error.is_interrupted()));
    assert!(client.list_users().send().await.unwrap().repaired());
    assert!(client.get_user().id(9).send().await.is_err_and(|error| error.is_unreadable()));
    let file = File::of("broken", &recorder);
    nothing_planted_is_in(&file);

    let sandbox = Sandbox::replay(&file.0).await.unwrap();
    let client = maarch_courrier::Client::builder().base_url(sandbox.maarch_courrier_url());
    let client = client.basic("any", "credentials").retry(RetryPolicy::never()).build().unwrap();
    assert!(client.list_users().send().await.is_err_and(|error| error.is_interrupted()));
    assert!(client.list_users().send().await.unwrap().repaired());
    let error = client.get_user().id(9).send().await.unwrap_err();
    assert!(error.is_unreadable());
    assert_eq!(error.raw_body(), b"<!-- 20 bytes were left out of the recording -->");
    sandbox.verify();
}

#[tokio::test]
async fn credentials_leave_a_recorder_encrypted_only() {
    for address in ["http://courrier.example", "courrier.example", "https://a:b@courrier.example"] {
        let error = Recorder::maarch_courrier(address).await.unwrap_err();
        assert!(error.is_configuration(), "{address}: {error}");
    }
}
