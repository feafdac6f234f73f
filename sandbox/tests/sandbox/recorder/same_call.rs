//! Which recorded exchange answers a call, and how.

use serde_json::{Value, json};
use user_provisioning_sandbox::Sandbox;

use super::recording_file::File;
use crate::support::raw;

/// A sandbox that replays these exchanges.
async fn replayed(name: &str, exchanges: Value) -> Sandbox {
    let file = File::new(name);
    let recording = json!({ "format": 1, "stand_ins": ["login1"], "exchanges": exchanges });
    std::fs::write(&file.0, recording.to_string()).unwrap();
    Sandbox::replay(&file.0).await.unwrap()
}

#[tokio::test]
async fn another_operation_is_another_call_however_like_it_is() {
    let exchange = json!([{
        "operation": "maarch_courrier.get_user", "path": { "id": "9" },
        "response": { "status": 200, "body": {} },
    }]);
    let sandbox = replayed("another-operation", exchange).await;
    let url = sandbox.maarch_courrier_url() + "/rest/users/9";
    assert_eq!(raw("GET", &(url.clone() + "/details"), &[], "").await.status, 501);
    assert_eq!(raw("GET", &url, &[("accept-charges", "true")], "").await.status, 501);
    assert_eq!(raw("GET", &url, &[], "").await.status, 200);
}

#[tokio::test]
async fn bodies_are_the_same_when_all_of_them_is() {
    let recorded = json!({ "tags": [1, "a", null], "more": { "x": true }, "by": ["login1"] });
    let exchange = json!({
        "operation": "maarch_courrier.create_user", "body": recorded,
        "response": { "status": 200, "body": { "id": 1 } },
    });
    let sandbox = replayed("bodies", json!([exchange, exchange])).await;
    let url = sandbox.maarch_courrier_url() + "/rest/users";
    let status = async |body: Value| raw("POST", &url, &[], &body.to_string()).await.status;
    for other in [
        json!({ "tags": [1, "b", null], "more": { "x": true }, "by": ["ada"] }),
        json!({ "tags": [1, "a"], "more": { "x": true }, "by": ["ada"] }),
        json!({ "tags": [1, "a", null, 2], "more": { "x": true }, "by": ["ada"] }),
        json!({ "tags": [1, "a", null], "more": { "x": 1 }, "by": ["ada"] }),
        json!({ "tags": [1, "a", null], "more": { "y": true }, "by": ["ada"] }),
        json!({ "tags": [1, "a", null], "more": { "x": true, "y": 1 }, "by": ["ada"] }),
        json!({ "tags": [1, "a", null], "more": { "x": true }, "by": [7] }),
        json!(null),
    ] {
        assert_eq!(status(other.clone()).await, 501, "{other}");
    }
    assert_eq!(
        status(json!({ "tags": [1, "a", null], "more": { "x": true }, "by": ["ada"] })).await,
        200
    );
    // One stand-in has one name, regardless of case.
    assert_eq!(
        status(json!({ "tags": [1, "a", null], "more": { "x": true }, "by": ["bob"] })).await,
        501
    );
    assert_eq!(
        status(json!({ "tags": [1, "a", null], "more": { "x": true }, "by": ["ADA"] })).await,
        200
    );
}

#[tokio::test]
async fn a_response_has_the_type_that_was_kept_or_else_that_of_its_body() {
    let responses = [
        json!({ "status": 200, "body": [] }),
        json!({ "status": 200, "headers": { "content-type": "application/vnd.own+json" }, "body": [] }),
        json!({ "status": 204 }),
        json!({ "status": 400, "headers": { "content-type": "text/html" }, "left_out_bytes": 9 }),
    ];
    let exchanges: Vec<Value> = responses
        .iter()
        .map(|response| json!({ "operation": "maarch_courrier.list_users", "response": response }))
        .collect();
    let sandbox = replayed("types", exchanges.into()).await;
    let url = sandbox.maarch_courrier_url() + "/rest/users";
    for (kind, body) in [
        (Some("application/json"), "[]"),
        (Some("application/vnd.own+json"), "[]"),
        (None, ""),
        (Some("text/html"), "<!-- 9 bytes were left out of the recording -->"),
    ] {
        let response = raw("GET", &url, &[], "").await;
        assert_eq!(response.header("content-type"), kind, "{body}");
        assert_eq!(response.count("content-type"), usize::from(kind.is_some()), "{body}");
        assert_eq!(String::from_utf8_lossy(&response.body), body);
    }
}
