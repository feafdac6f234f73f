//! Guards that values marked as secret are hidden: in `Debug`, and in errors whose message repeats them.
//! Accessors return them.

use std::fmt::Debug;

use serde_json::json;
use user_provisioning::myreports::types::{
    CustomerCharges, MetricsPbx, MetricsPbxProfile, NewCustomer, NewPbxProfile, PbxInstance,
    PbxPatch, PbxPatchOperation, PbxProfile, PbxProfileType,
};
use user_provisioning::{RetryPolicy, evolution_platform, myreports};

use crate::support::response::status;
use crate::support::server::Server;

const SECRET: &str = "planted-Key-0815";

fn hides(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(SECRET), "{text}");
        assert!(text.contains("hidden"), "{text}");
    }
}

fn client(server: &Server) -> myreports::Client {
    let builder = myreports::Client::builder().base_url(server.origin());
    builder.retry(RetryPolicy::never()).bearer_token("t").build().expect("a usable client")
}

fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> T {
    serde_json::from_value(value).expect("it fits")
}

#[test]
fn debug_hides_the_secrets_of_requests_and_responses() {
    let builder = NewPbxProfile::builder().type_(PbxProfileType::Kazoo).api_key(SECRET);
    hides(&builder);
    let profile = NewPbxProfile::try_from(builder).expect("it is whole");
    assert_eq!(profile.api_key.as_deref(), Some(SECRET), "who asks gets it");
    hides(&profile);
    hides(&NewPbxProfile::builder().type_(PbxProfileType::ThreeCx).license_key(SECRET));
    let customer = NewCustomer::builder().name("New").pbx_connection_profile(profile);
    hides(&customer);
    hides(&NewCustomer::try_from(customer).expect("it is whole"));
    let change = PbxPatchOperation::builder().op("replace").path("/apiKey").value(SECRET);
    hides(&change);
    hides(&PbxPatch::try_from([change]).expect("it is whole"));
    hides(&read::<PbxProfile>(json!({"apiKey": SECRET, "licenseKey": SECRET})));
    hides(&read::<CustomerCharges>(json!({"pbxConnectionProfile": {"apiKey": SECRET}})));
    hides(&read::<PbxInstance>(json!({"exists": true, "instanceId": SECRET})));
    hides(&read::<MetricsPbx>(json!({"instanceId": SECRET})));
    hides(&read::<MetricsPbxProfile>(json!({"instanceId": SECRET})));
}

#[tokio::test]
async fn a_call_and_its_errors_hide_secret_arguments() {
    let message = json!({"error": 400, "message": format!("The value '{SECRET}' is not valid.")});
    let server = Server::always(status(400).body(message.to_string())).await;
    let client = client(&server);
    let find = client.find_pbx_instance().instance_id(SECRET);
    hides(&find);
    let create = client.create_pbx_profile().customer_tenant_id("t");
    let profile = NewPbxProfile::builder().type_(PbxProfileType::ThreeCx).license_key(SECRET);
    let create = create.body(profile);
    hides(&create);
    let patch = client.patch_pbx_profile().customer_tenant_id("t").pbx_id("p");
    let change = PbxPatchOperation::builder().op("replace").path("/apiKey").value(SECRET);
    let patch = patch.body(PbxPatch::try_from([change]).expect("it is whole"));
    hides(&patch);

    let errors = [
        find.send().await.expect_err("it is refused"),
        create.send().await.expect_err("it is refused"),
        patch.send().await.expect_err("it is refused"),
    ];
    for error in errors {
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert!(error.to_string().contains("repeats a secret"), "{error}");
        assert!(error.message().is_some_and(|message| message.contains(SECRET)));
    }
    assert_eq!(server.requests().len(), 3);
}

/// A message that does not repeat the secret is shown as usual.
#[tokio::test]
async fn other_messages_are_shown() {
    let server = Server::always(status(400).body(r#"{"message":"Try later"}"#)).await;
    let call = client(&server).find_pbx_instance().instance_id(SECRET);
    let error = call.send().await.expect_err("it is refused");
    assert!(error.to_string().contains("Try later"), "{error}");
}

/// The page of the projects of an organization prints one project where a list is meant.
#[tokio::test]
async fn one_project_is_a_list_of_one() {
    let project = json!({"id": "f3b9a6d2-7c58-4e10-92ad-4b6c8e0f1a37", "name": "Only"});
    for (body, wanted) in [
        (project.clone(), 1),
        (json!([project]), 1),
        (json!([project, project]), 2),
        (json!([]), 0),
    ] {
        let server = Server::always(status(200).body(body.to_string())).await;
        let builder = evolution_platform::Client::builder().base_url(server.origin());
        let client = builder.bearer_token("t").api_key("k").build().expect("a usable client");
        let call = client
            .list_organization_projects()
            .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05");
        let response = call.clone().send().await.expect("it is read");
        assert_eq!(response.len(), wanted, "{body}");
        assert!(response.iter().all(|project| project.name.as_deref() == Some("Only")));
        let partial = call.lenient().send().await.expect("it is read");
        assert_eq!((partial.len(), partial.rejected().len()), (wanted, 0), "{body}");
    }
}
