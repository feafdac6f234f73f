//! Attacks on promises 2 and 6: JSON that parsers read in several ways or not at all, and JSON of another product.

use user_provisioning::{Error, RetryPolicy};

use super::{courrier_place, myreports_place, parapheur_place, platform_place};
use crate::support::response::json;
use crate::support::server::Server;
use crate::support::time_limit::InTime;
use crate::support::users::{courrier_user, myreports_user, parapheur_user, platform_user};

/// Successes that are no response to the creation of a user.
const NOT_ONE: [&str; 27] = [
    r#"{"id":21,"id":22}"#,
    r#"{"id":21,"\u0069d":22}"#,
    r#"{"id":21,"id":21}"#,
    r#"{"data":{"id":"a"},"data":{"id":"b"}}"#,
    r#"{"data":{"id":"a","id":"b"}}"#,
    r#"{"identityName":"a","identityName":"b"}"#,
    r#"{"id":-0}"#,
    r#"{"id":21e0}"#,
    r#"{"id":021}"#,
    r#"{"id":+21}"#,
    r#"{"id":0x15}"#,
    r#"{"id":9223372036854775808}"#,
    r#"{"id":NaN}"#,
    r#"{"id":Infinity}"#,
    r#"{'id':21}"#,
    r#"{"id":21,}"#,
    r#"{"id":21}}"#,
    r#"{"id":21} {"id":22}"#,
    "{\"id\":21}\u{0}",
    "{\"id\":21}//",
    r#"{"data":{"id":"a\ud800"}}"#,
    r#"{"identityName":"\udc00\ud800"}"#,
    r#"{"users":[{"id":21}]}"#,
    r#"[{"id":21}]"#,
    r#"{"data":[{"id":"a"}]}"#,
    r#""21""#,
    "null",
];

/// Nothing in it is a created user: an error after which one may be there.
fn is_unreadable<T: std::fmt::Debug>(outcome: Result<T, Error>, body: &str) {
    let error = outcome.expect_err(body);
    assert!(error.is_unreadable() && error.may_have_been_carried_out(), "{body}: {error}");
    assert_eq!((error.attempts(), error.raw_body()), (1, body.as_bytes()), "{body}");
}

#[tokio::test]
async fn a_success_that_is_none_is_not_read_as_one() {
    for body in NOT_ONE {
        let server = Server::always(json(200, body)).await;
        let never = RetryPolicy::never();
        let courrier = courrier_place(&server).basic("me", "p").retry(never.clone()).build();
        let courrier = courrier.expect("usable").create_user().body(courrier_user());
        is_unreadable(courrier.send().in_time().await, body);
        let parapheur = parapheur_place(&server).basic("me", "p").retry(never.clone()).build();
        let parapheur = parapheur.expect("usable").create_user().body(parapheur_user());
        is_unreadable(parapheur.send().in_time().await, body);
        let reports = myreports_place(&server).bearer_token("t").retry(never.clone()).build();
        let reports = reports.expect("usable").create_customer_user().customer_tenant_id("t");
        is_unreadable(reports.body(myreports_user()).send().in_time().await, body);
        let platform = platform_place(&server).bearer_token("t").api_key("k").retry(never).build();
        let platform = platform.expect("usable").create_user().body(platform_user());
        is_unreadable(platform.send().in_time().await, body);
    }
}

/// The success of one product is none of another.
#[tokio::test]
async fn a_success_of_another_product_is_none() {
    let (courrier, reports, platform) =
        (r#"{"id":21}"#, r#"{"data":{"id":"a"}}"#, r#"{"identityName":"a"}"#);
    for (ours, others) in [
        (courrier, [reports, platform]),
        (reports, [courrier, platform]),
        (platform, [courrier, reports]),
    ] {
        for body in others {
            let server = Server::always(json(200, body)).await;
            let never = RetryPolicy::never();
            if ours == courrier {
                let client = courrier_place(&server).basic("me", "p").retry(never).build();
                let call = client.expect("usable").create_user().body(courrier_user());
                is_unreadable(call.send().in_time().await, body);
            } else if ours == reports {
                let client = myreports_place(&server).bearer_token("t").retry(never).build();
                let call = client.expect("usable").create_customer_user().customer_tenant_id("t");
                is_unreadable(call.body(myreports_user()).send().in_time().await, body);
            } else {
                let client =
                    platform_place(&server).bearer_token("t").api_key("k").retry(never).build();
                let call = client.expect("usable").create_user().body(platform_user());
                is_unreadable(call.send().in_time().await, body);
            }
        }
    }
}

/// A list that is none must not read as an empty one: everybody would be created again.
#[tokio::test]
async fn a_list_that_is_none_is_not_an_empty_one() {
    for body in [
        "{}",
        "[]",
        "null",
        "\"\"",
        "0",
        r#"{"data":null}"#,
        r#"{"data":{}}"#,
        r#"{"data":""}"#,
        r#"{"users":null}"#,
        r#"{"users":{}}"#,
        r#"{"users":""}"#,
        r#"{"users":0}"#,
        r#"{"data":[],"data":[{"id":"u","email":"new.user@example.com"}]}"#,
        r#"{"users":[],"users":[{"id":21,"user_id":"new.user","login":"new.user"}]}"#,
        r#"{"users":[}"#,
        r#"{"data":[}"#,
        r#"{"users":[]"#,
        r#"{"data":[]"#,
        r#"{"users":[],"#,
        r#"{"items":[]}"#,
        r#"{"status":"success"}"#,
        // What follows a list is not ignored: PHP ends there in the middle of its work.
        r#"{"users":[]}}"#,
        r#"{"data":[]}]"#,
        r#"{"users":[]}{"users":[{"id":21}]}"#,
        r#"{"data":[]},"#,
        "{\"users\":[]}<br />\n<b>Fatal error</b>:  x in <b>/a.php</b> on line <b>5</b><br />",
        "{\"data\":[]} and more",
    ] {
        let server = Server::always(json(200, body)).await;
        let never = RetryPolicy::never();
        let courrier = courrier_place(&server).basic("me", "p").retry(never.clone()).build();
        let courrier = courrier.expect("usable").ensure_user().user(courrier_user());
        let parapheur = parapheur_place(&server).basic("me", "p").retry(never.clone()).build();
        let parapheur = parapheur.expect("usable").ensure_user().user(parapheur_user());
        let reports = myreports_place(&server).bearer_token("t").retry(never).build();
        let reports = reports.expect("usable").ensure_user().customer_tenant_id("t");
        let reports = reports.user(myreports_user());
        let errors = [
            courrier.send().in_time().await.map(drop),
            parapheur.send().in_time().await.map(drop),
            reports.send().in_time().await.map(drop),
        ];
        for (product, outcome) in errors.into_iter().enumerate() {
            let error = outcome.expect_err(body);
            assert!(error.is_unreadable(), "{body}, {product}: {error}");
            assert!(!error.may_have_been_carried_out(), "{body}, {product}: {error}");
        }
        let writes = server.requests().iter().any(|request| !request.line().starts_with("GET "));
        assert!(!writes, "{body}");
    }
}
