//! A caller's credentials are not in the file, even if a server repeats them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use user_provisioning::maarch_courrier::operation::{GetUserByLogin, ListUsers};
use user_provisioning_sandbox::{Recorder, Sandbox};

use super::recording_file::File;
use crate::support::raw;

/// What is recorded of a server's message to a request with these headers.
async fn kept(name: &str, headers: &[(&str, &str)], message: &str) -> String {
    let real = Sandbox::start().await;
    let json = [("content-type", "application/json")];
    real.on::<ListUsers>().answer_raw(400, &json, json!({ "errors": message }).to_string());
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    let response = raw("GET", &(recorder.url() + "/rest/users"), headers, "").await;
    assert_eq!(response.json()["errors"], message, "the caller gets what the server said");
    let file = File::of(name, &recorder).json();
    file["exchanges"][0]["response"]["body"]["errors"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn each_header_that_identifies_is_looked_for_in_what_is_kept() {
    let basic = STANDARD.encode("ada.l:tr0ub4dor&3");
    let header = format!("Basic {basic}");
    for (number, (name, value, said, wanted)) in [
        ("authorization", &*header, &*format!("{basic} is no header"), "scrubbed is no header"),
        ("authorization", &*header, "ada.l may not tr0ub4dor&3", "login1 may not scrubbed"),
        ("authorization", "Bearer t0ken-17", "t0ken-17 has ended", "scrubbed has ended"),
        ("authorization", "t0ken-17", "no scheme at all", "no scheme at all"),
        ("x-api-key", "k3y-of-ours", "k3y-of-ours is unknown", "scrubbed is unknown"),
        ("cookie", "PHPSESSID=4711x", "PHPSESSID=4711x has ended", "scrubbed has ended"),
        ("x-request-id", "call-17", "call-17 has failed", "call-17 has failed"),
    ]
    .into_iter()
    .enumerate()
    {
        let kept = kept(&format!("credential-{number}"), &[(name, value)], said).await;
        assert_eq!(kept, wanted, "{name}: {value}");
    }
}

/// A token can be anything, also what looks like a login and a password.
#[tokio::test]
async fn a_token_is_not_read_as_a_login_and_a_password() {
    let token = format!("Bearer {}", STANDARD.encode("users:list"));
    let kept = kept("bearer", &[("authorization", &token)], "no right to users:list").await;
    assert_eq!(kept, "no right to users:list");
}

#[tokio::test]
async fn nothing_is_written_while_a_credential_would_be_left() {
    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    // A password of digits is found in a number, which stays as it is.
    real.on::<ListUsers>().answer_raw(200, &[], r#"{"users":[],"count":314159265}"#);
    let basic = format!("Basic {}", STANDARD.encode("ada:314159265"));
    raw("GET", &(recorder.url() + "/rest/users"), &[("authorization", &basic)], "").await;
    let file = File::new("left");
    let error = recorder.save(&file.0).unwrap_err();
    assert!(error.to_string().contains("a credential would be in the recording"), "{error}");
    assert!(!file.0.exists());
}

/// The row of a user is read by login, and some versions return all of it.
#[tokio::test]
async fn a_response_that_can_hold_secrets_is_kept_without_them() {
    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    let row = json!({ "user": {
        "id": 21, "password": "$2y$10$hash", "reset_token": "r3set", "Change_Password": "Y",
        "accounts": [{ "refreshTokens": ["a"], "status": "OK" }],
    } });
    real.on::<GetUserByLogin>().answer_raw(200, &[], row.to_string());
    let url = recorder.url() + "/rest/users/getByUserId/ada";
    raw("GET", &url, &[], "").await;
    let exchanges = File::of("row", &recorder).json();
    let body = &exchanges["exchanges"][0]["response"]["body"];
    assert_eq!(*body, json!({ "user": { "id": 21, "accounts": [{ "status": "OK" }] } }));
}
