use user_provisioning::maarch_courrier::types::{GroupToAdd, NewUser, NewUserBuilder};
use user_provisioning::{maarch_courrier, myreports};
use user_provisioning_sandbox::{Recorder, Sandbox, fixtures};

use super::recording_file::File;

fn person(login: &str) -> NewUserBuilder {
    let user = NewUser::builder().user_id(login).firstname("Ada").lastname("Lovelace");
    user.mail(format!("{login}@example.com"))
}

/// A user is created, listed, added to a group and created again.
async fn recorded() -> File {
    let real = Sandbox::start().await;
    let recorder = Recorder::maarch_courrier(&real.maarch_courrier_url()).await.unwrap();
    let client = maarch_courrier::Client::builder().base_url(recorder.url());
    let client = client.basic(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    client.list_users().send().await.unwrap();
    client.create_user().body(person("alovelace")).send().await.unwrap();
    client.list_users().send().await.unwrap();
    let group = GroupToAdd::builder().group_id("ELU");
    client.add_user_group().id(22).body(group).send().await.unwrap();
    client.create_user().body(person("alovelace")).send().await.unwrap_err();
    File::of(&format!("replayed-{}", real.url().rsplit(':').next().unwrap()), &recorder)
}

#[tokio::test]
async fn a_recording_answers_in_order_and_under_other_names() {
    let file = recorded().await;
    let sandbox = Sandbox::replay(&file.0).await.unwrap();
    let client = sandbox.maarch_courrier_client();
    let before = client.list_users().send().await.unwrap().users.len();
    let grace = NewUser::builder().user_id("ghopper").firstname("Grace").lastname("Hopper");
    let grace = grace.mail("ghopper@navy.example");
    let id = client.create_user().body(grace.clone()).send().await.unwrap().id;
    assert_eq!(id, 22);
    let list = client.list_users().send().await.unwrap();
    assert_eq!(list.users.len(), before + 1);
    let listed = list.users.iter().find(|user| user.id == id).unwrap();
    assert_eq!(listed.user_id, "ghopper");
    assert_eq!(listed.mail.as_deref(), Some("ghopper@navy.example"));
    assert_eq!(listed.lastname.as_deref(), Some("Hopper"));
    let group = GroupToAdd::builder().group_id("ELU");
    client.add_user_group().id(id).body(group).send().await.unwrap();
    let taken = client.create_user().body(grace.clone()).send().await.unwrap_err();
    assert!(taken.is_bad_request(), "{taken}");
    // A read can be replayed repeatedly, a write once.
    assert_eq!(client.list_users().send().await.unwrap().users.len(), before + 1);
    sandbox.verify();
    let error = client.create_user().body(grace).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    assert!(sandbox.check().is_err());
}

#[tokio::test]
async fn a_different_request_is_not_answered() {
    let file = recorded().await;
    let sandbox = Sandbox::replay(&file.0).await.unwrap();
    let client = sandbox.maarch_courrier_client();
    let status = |error: user_provisioning::Error| error.status().map(|status| status.as_u16());
    let other = GroupToAdd::builder().group_id("AGENT");
    let error = client.add_user_group().id(22).body(other).send().await.unwrap_err();
    assert_eq!(status(error), Some(501), "another group");
    let group = GroupToAdd::builder().group_id("ELU");
    let error = client.add_user_group().id(21).body(group).send().await.unwrap_err();
    assert_eq!(status(error), Some(501), "another user");
    let phoned = person("ghopper").phone("1");
    let error = client.create_user().body(phoned).send().await.unwrap_err();
    assert_eq!(status(error), Some(501), "another key");
    client.create_user().body(person("ghopper")).send().await.unwrap();
    let error = client.create_user().body(person("other")).send().await.unwrap_err();
    assert_eq!(status(error), Some(501), "one stand-in has one name");
    let report = sandbox.check().unwrap_err();
    assert_eq!(report.matches("matched neither a rule nor a route").count(), 4, "{report}");

    // Rules come first.
    sandbox.on::<maarch_courrier::operation::ListUsers>().fail(403, ()).times(1);
    assert!(client.list_users().send().await.is_err_and(|error| error.is_forbidden()));
    assert!(client.list_users().send().await.is_ok());
}

#[tokio::test]
async fn charges_and_locations_are_replayed() {
    use myreports::types::{NewUser, Role};

    let real = Sandbox::start().await;
    let recorder = Recorder::myreports(&real.myreports_url()).await.unwrap();
    let file = {
        let client = myreports::Client::builder().base_url(recorder.url());
        let client = client.bearer_token(fixtures::BEARER_TOKEN).build().unwrap();
        let user = NewUser::builder().email("ada@example.com").display_name("Ada");
        let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let call = call.body(user.roles([Role::CustomerUserPbx]));
        call.confirm_charges(async |_: &user_provisioning::ChargeNotice| true).await.unwrap();
        File::of("charges", &recorder)
    };
    let sandbox = Sandbox::replay(&file.0).await.unwrap();
    let client = sandbox.myreports_client();
    let user = NewUser::builder().email("grace@navy.example").display_name("Grace");
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let call = call.body(user.roles([Role::CustomerUserPbx]));
    assert!(call.clone().send().await.unwrap_err().is_charges_required());
    let created = call.accept_charges().send().await.unwrap();
    assert_eq!(created.data.email.as_deref(), Some("grace@navy.example"));
    let location = created.header("location").unwrap();
    assert!(location.starts_with(&sandbox.myreports_url()), "{location}");
    sandbox.verify();
}

#[tokio::test]
async fn a_file_that_is_no_recording_is_refused() {
    let file = File::new("no-recording");
    assert!(
        Sandbox::replay(&file.0).await.is_err_and(|e| e.kind() == std::io::ErrorKind::NotFound)
    );
    for text in ["", "{}", "[]", "{\"format\":2,\"stand_ins\":[],\"exchanges\":[]}"] {
        std::fs::write(&file.0, text).unwrap();
        let error = Sandbox::replay(&file.0).await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidData, "{text}: {error}");
    }
    std::fs::write(&file.0, "{\"format\":1,\"stand_ins\":[],\"exchanges\":[]}").unwrap();
    let sandbox = Sandbox::replay(&file.0).await.unwrap();
    assert!(sandbox.maarch_courrier_client().list_users().send().await.is_err());
}
