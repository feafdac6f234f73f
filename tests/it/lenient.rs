//! Lenient lists: an element in another encoding, or of another shape, does not lose the others.

use user_provisioning::{RetryPolicy, evolution_platform, maarch_courrier};

use crate::support::response::json;
use crate::support::server::Server;

/// Elements that are not users, each for another reason; the first and the last are users.
const BAD: [&[u8]; 7] = [
    b"{\"id\":2,\"user_id\":\"ren\xe9\"}",
    b"{\"id\":3,\"user_id\":\"half \\ud800\"}",
    b"{\"id\":1e999,\"user_id\":\"four\"}",
    b"{\"id\":5,\"id\":5,\"user_id\":\"five\"}",
    b"{\"id\":6}",
    b"oops",
    b"[\"],}\"]",
];

fn list(elements: &[&[u8]]) -> Vec<u8> {
    [b"[", &elements.join(&b" , "[..])[..], b"]"].concat()
}

async fn courrier(
    body: Vec<u8>,
) -> Result<user_provisioning::Partial<maarch_courrier::types::UserList>, user_provisioning::Error>
{
    let server = Server::always(json(200, body)).await;
    let client = maarch_courrier::Client::builder().base_url(server.origin());
    let client = client.retry(RetryPolicy::never()).build().expect("a usable client");
    client.list_users().lenient().send().await.map(|response| response.into_inner())
}

#[tokio::test]
async fn one_bad_element_loses_no_other() {
    for bad in BAD {
        let users = list(&[br#"{"id":1,"user_id":"first"}"#, bad, br#"{"id":9,"user_id":"last"}"#]);
        let body = [b"{\"quota\":[],\"users\" : ", &users[..], b"}"].concat();
        let response = courrier(body).await.expect("a list");
        let ids: Vec<_> = response.users.iter().map(|user| user.id).collect();
        assert_eq!(ids, [1, 9], "{}", bad.escape_ascii());
        let rejected = &response.rejected()[0];
        assert_eq!((response.rejected().len(), rejected.index()), (1, 1));
        assert_eq!(rejected.raw_bytes(), bad);
        assert_eq!(rejected.raw_json(), String::from_utf8_lossy(bad));
        let shown = format!("{rejected} {rejected:?}");
        assert!(!shown.contains("ren") && !shown.contains("five"), "{shown}");
    }
}

/// A value of another type can be personal data, and a reason is there to be logged.
#[tokio::test]
async fn the_reason_of_a_rejection_names_the_field_and_no_value() {
    for (bad, reason) in [
        (&br#"{"id":"planted","user_id":"x"}"#[..], "a value of another type at line 1"),
        (br#"{"id":2,"user_id":{"planted":"planted"}}"#, "a value of another type at line 1"),
        (br#"{"user_id":"planted"}"#, "missing field `id`"),
        (br#"["planted"]"#, ""),
        (br#""planted""#, "a value of another type at line 1"),
    ] {
        let body = [b"{\"users\":", &list(&[bad])[..], b"}"].concat();
        let response = courrier(body).await.expect("a list");
        let shown = response.rejected()[0].to_string();
        assert!(shown.contains(reason) && !shown.contains("planted"), "{shown}");
    }
}

/// What is not read may be in any encoding, in a list that is read strictly, leniently or without its bad elements.
#[tokio::test]
async fn an_ignored_value_may_be_in_another_encoding() {
    let first =
        b"{\"id\":1,\"grade\":\"class\xe9\",\"other\":{\"\xe9\":[\"\xe9\"]},\"user_id\":\"first\"}";
    for bad in [&br#"{"id":2,"user_id":"ren\u00e9"}"#[..], b"{\"id\":2,\"user_id\":\"ren\xe9\"}"] {
        let users = list(&[first, bad, br#"{"id":9,"user_id":"last"}"#]);
        let body = [b"{\"note\":\"\xe9\",\"users\":", &users[..], b"}"].concat();
        let response = courrier(body).await.expect("a list");
        let names: Vec<_> = response.users.iter().map(|user| user.user_id.as_str()).collect();
        match std::str::from_utf8(bad) {
            Ok(_) => assert_eq!(names, ["first", "ren\u{e9}", "last"]),
            Err(_) => assert_eq!(names, ["first", "last"]),
        }
        let rejected: Vec<_> = response.rejected().iter().map(|one| one.raw_bytes()).collect();
        assert_eq!(rejected.len(), 3 - names.len());
        assert!(rejected.iter().all(|one| *one == bad));
    }
}

#[tokio::test]
async fn a_bare_list_is_read_in_the_same_way() {
    let body = list(&[b"{\"identityName\":\"ren\xe9\"}", br#"{"identityName":"last"}"#]);
    let server = Server::always(json(200, body)).await;
    let client = evolution_platform::Client::builder().base_url(server.origin());
    let client = client.build().expect("a usable client");
    let response = client.list_users().lenient().send().await.expect("a list");
    assert_eq!((response.len(), response.rejected().len()), (1, 1));
    assert!(response.rejected()[0].to_string().contains("UTF-8"), "{}", response.rejected()[0]);
}

/// A truncated body, or one that is not a list, is not a list with bad elements.
#[tokio::test]
async fn a_broken_list_is_unreadable() {
    for body in [
        &br#"{"users":[{"id":1,"user_id":"first"},{"id":"#[..],
        br#"{"users":[{"id":1,"user_id":"first"},{"id":2}"#,
        br#"{"users":[{"id":1,"user_id":"first"},{"id":2}],"quota""#,
        br#"{"users":[{"id":1,"user_id":"first"} {"id":2,"user_id":"second"}]}"#,
        br#"{"users":{"id":1}}"#,
        br#"{"list":[]}"#,
        b"\xff\xfe",
    ] {
        let error = courrier(body.to_vec()).await.expect_err("no list");
        assert!(error.is_unreadable(), "{error}");
        assert_eq!(error.raw_body(), body);
    }
}
