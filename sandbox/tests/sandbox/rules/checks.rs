use serde_json::json;
use user_provisioning::maarch_courrier::operation::{CreateUser, GetUser};
use user_provisioning::maarch_courrier::{self, types::GroupToAdd};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::responses::ada;

#[tokio::test]
async fn nothing_asked_and_nothing_expected_is_fine() {
    let sandbox = Sandbox::start().await;
    assert_eq!(sandbox.check(), Ok(()));
    sandbox.on::<CreateUser>().fail(401, ());
    sandbox.verify();
}

#[tokio::test]
async fn a_missed_rule_is_shown_with_the_closest_request() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let wanted = json!({ "userId": "alovelace", "mail": "ada@lovelace.example", "phone": "1" });
    let line = line!() + 1;
    sandbox.on::<CreateUser>().with_body(wanted).fail(401, ()).times(2);
    let report = sandbox.check().unwrap_err();
    let place = format!("{}:{line}:", file!());
    assert!(report.contains("The rule for maarch_courrier.create_user at "), "{report}");
    assert!(report.contains(&place), "{report}");
    assert!(report.contains("was to answer 2 times and answered 0."), "{report}");
    assert!(report.contains("No other request of this operation came."), "{report}");

    client.create_user().body(ada()).send().await.unwrap();
    let report = sandbox.check().unwrap_err();
    let difference = "`body.mail` is \"ada@example.com\", but the rule expects \"ada@lovelace.example\"; \
                      `body.phone` is absent, but the rule expects \"1\"";
    assert!(report.contains("The closest request is POST /maarch-courrier/rest/users"), "{report}");
    assert!(report.contains(difference), "{report}");
}

#[tokio::test]
async fn questions_that_say_no_or_panic_are_named_by_their_place() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<GetUser>().matching(|call| call.parameters().id == 10).fail(401, ()).times(1);
    sandbox.on::<GetUser>().matching(|_| panic!("a mistake")).fail(401, ()).times(1);
    client.get_user().id(9).send().await.unwrap();
    let report = sandbox.check().unwrap_err();
    assert!(report.contains(&format!("the condition at {}:", file!())), "{report}");
    assert!(report.contains("returned false"), "{report}");
    assert!(report.contains("panicked: a mistake"), "{report}");
}

#[tokio::test]
async fn a_response_that_was_never_used_fails_verify() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<GetUser>().fail(401, ()).times(2).then().carry_out();
    let _ = client.get_user().id(9).send().await;
    let report = sandbox.check().unwrap_err();
    assert!(report.contains(", response 1, was to answer 2 times and answered 1."), "{report}");
    let _ = client.get_user().id(9).send().await;
    sandbox.verify();
}

#[tokio::test]
async fn a_request_without_a_route_is_shown_with_the_closest() {
    let sandbox = Sandbox::start().await;
    let lost = maarch_courrier::Client::builder()
        .base_url(format!("{}/maarch-courier", sandbox.url()))
        .basic(fixtures::LOGIN, fixtures::PASSWORD)
        .build()
        .unwrap();
    lost.get_user().id(9).send().await.unwrap_err();
    let report = sandbox.check().unwrap_err();
    let head = "GET /maarch-courier/rest/users/9 matched neither a rule nor a route.";
    assert!(report.starts_with(head), "{report}");
    assert!(
        report.contains("The closest route is GET /maarch-courrier/rest/users/{id}."),
        "{report}"
    );
    sandbox.on::<GetUser>().fail(401, ());
    let report = sandbox.check().unwrap_err();
    let rule = "it is for GET /maarch-courrier/rest/users/{id}.";
    assert!(report.contains("The closest is rule for maarch_courrier.get_user"), "{report}");
    assert!(report.contains(rule), "{report}");
}

#[tokio::test]
async fn with_only_rules_every_call_needs_one() {
    let sandbox = Sandbox::start().await;
    sandbox.set_only_rules(true);
    sandbox.on::<GetUser>().with_parameter("id", 19).carry_out();
    let client = sandbox.maarch_courrier_client();
    assert!(client.get_user().id(19).send().await.is_ok());
    let error = client.get_user().id(9).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    assert!(error.message().is_some_and(|text| text.contains("the sandbox has no rule for GET")));
    let report = sandbox.check().unwrap_err();
    assert!(
        report.contains("the parameter `id` is \"9\", but the rule expects \"19\"."),
        "{report}"
    );
    assert_eq!(sandbox.unknown_requests().len(), 1);
    assert_eq!(sandbox.received::<GetUser>().len(), 2);
}

#[tokio::test]
#[should_panic(expected = "was to answer 1 times and answered 0.")]
async fn verify_fails_the_test() {
    let sandbox = Sandbox::start().await;
    sandbox.on::<GetUser>().fail(401, ()).times(1);
    sandbox.verify();
}

#[tokio::test]
async fn received_calls_have_the_types_of_their_operation() {
    use maarch_courrier::operation::AddUserGroup;

    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let group = GroupToAdd::builder().group_id("ELU");
    client.add_user_group().id(21).body(group).send().await.unwrap();
    let calls = sandbox.received::<AddUserGroup>();
    assert_eq!(calls[0].parameters().id, 21);
    assert_eq!(calls[0].body().group_id.to_string(), "ELU");
    assert_eq!(calls[0].status(), 200);
    assert_eq!(calls[0].request().parameter("id"), Some("21"));
    assert!(calls[0].header("authorization").is_some());
    assert!(!format!("{:?}", calls[0]).contains("ELU"));
    assert!(sandbox.received::<GetUser>().is_empty());
}

#[tokio::test]
async fn a_request_that_is_no_call_fails_loudly() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/rest/users", sandbox.maarch_courrier_url());
    let _ = rustls::crypto::ring::default_provider().install_default();
    let plain = reqwest::Client::builder().no_proxy().build().unwrap();
    plain.post(url).body("{\"userId\":1}").send().await.unwrap();
    let received = std::panic::AssertUnwindSafe(|| sandbox.received::<CreateUser>().len());
    let panic = std::panic::catch_unwind(received).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(
        text.contains(
            "is not a call of maarch_courrier.create_user: the body is not as documented"
        ),
        "{text}"
    );
    assert_eq!(sandbox.requests().len(), 1);
}
