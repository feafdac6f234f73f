use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use serde_json::json;
use user_provisioning::maarch_courrier::operation::{CreateUser, GetUser, ListUsers, UpdateUser};
use user_provisioning::maarch_courrier::types::{self, CreatedUser, NewUser};
use user_provisioning::{RetryPolicy, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

pub fn ada() -> types::NewUserBuilder {
    let user = NewUser::builder().user_id("alovelace").firstname("Ada").lastname("Lovelace");
    user.mail("ada@example.com")
}

async fn create(client: &maarch_courrier::Client) -> Result<i32, u16> {
    let call = client.create_user().body(ada()).retry(RetryPolicy::never());
    let status = |error: user_provisioning::Error| error.status().map_or(0, |s| s.as_u16());
    call.send().await.map(|created| created.id).map_err(status)
}

fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[tokio::test]
async fn the_newest_rule_that_matches_answers_and_then_the_product() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<CreateUser>().answer(200, CreatedUser::builder().id(70));
    assert_eq!(create(&client).await, Ok(70));
    sandbox.on::<CreateUser>().fail(400, json!({ "errors": "no" })).times(2);
    sandbox.on::<CreateUser>().with_body(json!({ "userId": "other" })).fail(403, json!({}));
    sandbox.on::<UpdateUser>().fail(403, json!({}));
    assert_eq!(create(&client).await, Err(400));
    assert_eq!(create(&client).await, Err(400));
    assert_eq!(create(&client).await, Ok(70), "two times are over");

    let listed = client.list_users().send().await.unwrap();
    assert_eq!(listed.users.len(), 3, "no rule creates anybody");
    let statuses: Vec<u16> = sandbox.requests().iter().map(|request| request.status()).collect();
    assert_eq!(statuses, [200, 400, 400, 200, 200]);
    assert!(sandbox.unknown_requests().is_empty());
}

#[tokio::test]
async fn a_failure_is_given_as_the_builder_of_its_body() {
    use user_provisioning::myreports::{failure, operation::CreateCustomerUser, types};
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let taken = || types::EmailConflict::builder().message("The address is taken.");
    sandbox.on::<CreateCustomerUser>().fail(409, taken());
    let body = types::NewUser::builder().email("ada@example.com").display_name("Ada");
    let error = client.create_customer_user().customer_tenant_id("c-1").body(body).send().await;
    let wanted = failure::CreateCustomerUser::Conflict(taken().build().unwrap());
    assert_eq!(error.unwrap_err().failure::<CreateCustomerUser>(), Some(wanted));

    let incomplete = panic_of(|| {
        sandbox.on::<CreateUser>().fail(400, NewUser::builder());
    });
    assert!(incomplete.contains("`userId` is missing"), "{incomplete}");
}

#[tokio::test]
async fn responses_of_one_rule_come_one_after_the_other() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let rule = sandbox
        .on::<CreateUser>()
        .fail(500, json!({ "message": "Slim Application Error" }))
        .then()
        .fail(400, json!({ "errors": "busy" }))
        .times(2)
        .then()
        .carry_out()
        .times(1);
    let mut outcomes = Vec::new();
    for _ in 0..5 {
        outcomes.push(create(&client).await);
    }
    assert_eq!(outcomes, [Err(500), Err(400), Err(400), Ok(22), Err(400)]);
    assert_eq!(rule.calls(), 4, "the fifth is the product's: the login is taken");
    sandbox.verify();
}

#[tokio::test]
async fn conditions_match_parameters_headers_and_bodies() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<GetUser>().with_parameter("id", 9).fail(400, json!({ "errors": "nine" }));
    sandbox
        .on::<GetUser>()
        .matching(|call| call.parameters().id == 19)
        .with_header("X-Request-Id", "seven")
        .fail(400, json!({ "errors": "nineteen" }));
    let get = async |id: i32, tag: &str| {
        let response = client.get_user().id(id).request_id(tag).send().await;
        response.map_err(|error| error.message().unwrap_or_default().to_owned())
    };
    assert_eq!(get(9, "one").await.unwrap_err(), "nine");
    assert_eq!(get(19, "seven").await.unwrap_err(), "nineteen");
    assert!(get(19, "eight").await.is_ok());
    assert!(get(21, "seven").await.is_ok());

    let parapheur = sandbox.maarch_parapheur_client();
    sandbox
        .on::<maarch_parapheur::operation::ListUsers>()
        .matching(|call| call.parameters().mode.as_deref() == Some("all users"))
        .fail(403, json!({ "errors": "no" }));
    assert!(parapheur.list_users().send().await.is_ok());
    assert!(parapheur.list_users().mode("all users").send().await.is_err());
    let calls = sandbox.received::<maarch_parapheur::operation::ListUsers>();
    let modes: Vec<Option<&str>> =
        calls.iter().map(|call| call.parameters().mode.as_deref()).collect();
    assert_eq!(modes, [None, Some("all users")]);
}

#[tokio::test]
async fn a_rule_of_a_tenant_sees_its_body_and_the_consent() {
    use myreports::operation::CreateCustomerUser;
    use myreports::types::{NewUser, Role};

    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    sandbox
        .on::<CreateCustomerUser>()
        .matching(|call| {
            !call.accepts_charges() && call.body().roles.contains(&Role::CustomerUserPbx)
        })
        .fail(402, json!({ "status": "error", "error": 402, "message": "It costs" }))
        .times(1);
    let user = NewUser::builder().email("ada@example.com").display_name("Ada");
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let call = call.body(user.roles([Role::CustomerUserPbx]));
    let error = call.clone().send().await.unwrap_err();
    assert!(error.is_charges_required());
    assert_eq!(error.message(), Some("It costs"));
    call.accept_charges().send().await.unwrap();
    let calls = sandbox.received::<CreateCustomerUser>();
    let consents: Vec<bool> = calls.iter().map(|call| call.accepts_charges()).collect();
    assert_eq!(consents, [false, true]);
    assert_eq!(calls[1].parameters().customer_tenant_id.to_string(), fixtures::CUSTOMER_TENANT);
    assert_eq!(calls[1].status(), 201);
    sandbox.verify();
}

#[tokio::test]
async fn a_status_that_the_document_does_not_have_is_refused_at_once() {
    let sandbox = Sandbox::start().await;
    let text = panic_of(|| drop(sandbox.on::<CreateUser>().fail(418, ())));
    assert!(text.contains("418 is no documented failure of maarch_courrier.create_user"), "{text}");
    assert!(text.contains("[400, 401, 403, 500, 503]"), "{text}");
    let text =
        panic_of(|| drop(sandbox.on::<CreateUser>().answer(201, CreatedUser::builder().id(1))));
    assert!(
        text.contains(
            "201 is no documented success of maarch_courrier.create_user, which has [200]"
        ),
        "{text}"
    );
    let text = panic_of(|| drop(sandbox.on::<CreateUser>().answer(200, CreatedUser::builder())));
    assert!(text.contains("`id` is missing"), "{text}");
    let text = panic_of(|| drop(sandbox.on::<CreateUser>().answer_raw(99, &[], "")));
    assert!(text.contains("99 is not the status of a response"), "{text}");
    let header = [("content type", "text/plain")];
    let text = panic_of(|| drop(sandbox.on::<CreateUser>().answer_raw(200, &header, "")));
    assert!(text.contains("`content type` is not a header"), "{text}");

    let client = sandbox.maarch_courrier_client();
    assert_eq!(create(&client).await, Ok(22), "none of them became a rule");
    let headers = [("x-reason", "teapot"), ("content-type", "text/plain")];
    sandbox.on::<CreateUser>().answer_raw(418, &headers, "short and stout");
    let error = client.create_user().body(ada()).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
    assert_eq!(error.raw_body(), b"short and stout");
    assert_eq!(error.header("x-reason"), Some("teapot"));
    assert_eq!(error.header("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn responses_without_a_body_have_none() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    let update = types::UserUpdate::builder().firstname("A").lastname("B").mail("a@example.com");
    sandbox.on::<UpdateUser>().answer(204, ()).times(1).then().fail(401, ());
    let call = client.update_user().id(9).body(update);
    assert_eq!(call.clone().send().await.unwrap().status().as_u16(), 204);
    let error = call.send().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(error.raw_body().is_empty());
}

#[tokio::test]
async fn a_delay_holds_up_its_own_response_only() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_courrier_client();
    sandbox.on::<ListUsers>().delay(Duration::from_millis(400)).times(1);
    let began = Instant::now();
    let slow = async { client.list_users().send().await.map(|_| began.elapsed()) };
    let quick = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        client.get_user().id(9).send().await.map(|_| began.elapsed())
    };
    let (slow, quick) = tokio::join!(slow, quick);
    assert!(slow.unwrap() >= Duration::from_millis(400));
    assert!(quick.unwrap() < Duration::from_millis(350));
}

#[tokio::test]
async fn a_file_is_answered_raw() {
    use myreports::operation::DownloadInvoiceDetail;

    let sandbox = Sandbox::start().await;
    let kind = [("content-type", "application/pdf")];
    sandbox.on::<DownloadInvoiceDetail>().answer_raw(200, &kind, "%PDF-1.7").times(1);
    let call = sandbox.myreports_client().download_invoice_detail();
    let file = call.invoice_id("2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e").send().await.unwrap();
    assert_eq!(file.header("content-type"), Some("application/pdf"));
    let chunk = file.into_inner().chunk().await.unwrap().unwrap();
    assert_eq!(&chunk[..], b"%PDF-1.7");
    sandbox.verify();
}

#[tokio::test]
async fn a_secret_parameter_is_hidden_where_it_is_printed() {
    use myreports::operation::FindPbxInstance;

    let sandbox = Sandbox::start().await;
    let call = sandbox.myreports_client().find_pbx_instance();
    call.instance_id("licence-key").send().await.unwrap();
    let calls = sandbox.received::<FindPbxInstance>();
    assert_eq!(calls[0].parameters().instance_id.to_string(), "licence-key");
    let shown = format!("{:?} {:?}", calls[0].parameters(), calls[0]);
    assert!(!shown.contains("licence-key"), "{shown}");
    assert!(shown.contains("instance_id: hidden"), "{shown}");
}
