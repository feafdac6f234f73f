//! Paginated lists: fetched lazily, from any position, to the end and no further.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::{StreamExt, TryStreamExt};
use user_provisioning::evolution_platform::{Client, types::User};
use user_provisioning::{Error, Pages, RetryPolicy, evolution_platform, myreports};

use crate::support::response::{CannedResponse, json, status};
use crate::support::server::{Recorded, Server};
use crate::support::time_limit::InTime;

type Users = Pages<evolution_platform::operation::ListUsers>;

/// A number from the query of a request.
fn asked(request: &Recorded, name: &str) -> Option<usize> {
    let query = request.target().split_once('?')?.1;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse().ok())
}

/// Users by their numbers, with the total if it is given.
fn users(numbers: impl IntoIterator<Item = usize>, total: Option<usize>) -> CannedResponse {
    let users: Vec<String> =
        numbers.into_iter().map(|number| format!(r#"{{"identityName":"u{number}"}}"#)).collect();
    let response = json(200, format!("[{}]", users.join(",")));
    match total {
        Some(total) => response.header("X-Total-Count", &total.to_string()),
        None => response,
    }
}

/// A server with this many users, which returns at most `most` at once.
async fn server(all: usize, most: usize, tells: bool) -> Server {
    Server::by(move |request| {
        let from = asked(request, "offset").unwrap_or(0);
        let size = asked(request, "limit").unwrap_or(20).min(most);
        users(from..all.min(from + size).max(from), tells.then_some(all))
    })
    .await
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.origin()).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

fn names(users: &[User]) -> Vec<&str> {
    users.iter().map(|user| user.identity_name.as_str()).collect()
}

/// The number of users before the stream ends with an error.
async fn until_error(stream: &mut Users) -> (usize, Error) {
    let mut found = 0;
    loop {
        match stream.next().await.expect("no quiet end") {
            Ok(_) => found += 1,
            Err(error) => return (found, error),
        }
    }
}

#[tokio::test]
async fn every_item_comes_once_and_in_order() {
    for (all, most, limit, tells, requests) in [
        (0, 50, Some(10), true, 1),
        (1, 50, Some(10), true, 1),
        (25, 50, Some(10), true, 3),
        (30, 50, Some(10), true, 3),
        // Without a total, the end is an empty page.
        (25, 50, Some(10), false, 4),
        (30, 50, Some(10), false, 4),
        // The server returns fewer than requested.
        (25, 5, Some(10), true, 5),
        (25, 5, Some(10), false, 6),
        (45, 50, None, true, 3),
    ] {
        let server = server(all, most, tells).await;
        let mut call = client(&server).list_users();
        if let Some(limit) = limit {
            call = call.limit(limit);
        }
        let mut stream = call.stream();
        let found: Vec<User> = stream.by_ref().try_collect().in_time().await.expect("all of them");
        let expected: Vec<String> = (0..all).map(|number| format!("u{number}")).collect();
        assert_eq!(names(&found), expected, "{all} {most} {limit:?} {tells}");
        assert_eq!(stream.total(), tells.then_some(all as u64));
        assert_eq!(server.requests().len(), requests, "{all} {most} {limit:?} {tells}");
        assert!(stream.next().await.is_none() && stream.next().await.is_none());
        assert_eq!(server.requests().len(), requests);
    }
}

#[tokio::test]
async fn nothing_is_fetched_before_it_is_needed() {
    let server = server(100, 50, true).await;
    let mut stream = client(&server).list_users().limit(10).stream();
    assert_eq!((server.requests().len(), stream.total(), stream.position()), (0, None, 0));
    for _ in 0..10 {
        stream.next().await.expect("an item").expect("a user");
    }
    assert_eq!((server.requests().len(), stream.total(), stream.position()), (1, Some(100), 10));
    stream.next().await.expect("an item").expect("a user");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_stream_begins_at_the_calls_position() {
    let server = server(25, 50, true).await;
    let call = client(&server).list_users().limit(10).offset(20);
    let found: Vec<User> = call.clone().stream().try_collect().in_time().await.expect("the rest");
    assert_eq!(names(&found), ["u20", "u21", "u22", "u23", "u24"]);
    let page = call.page(1).await.expect("a page");
    assert_eq!((page.len(), page.total_count(), page.result_count()), (10, Some(25), None));
    assert_eq!(page[0].identity_name, "u10");
    let targets: Vec<String> =
        server.requests().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(targets, ["/users?limit=10&offset=20", "/users?limit=10&offset=10"]);
    let page = client(&server).list_users().page(1).await.expect("a page");
    assert_eq!(page[0].identity_name, "u20");
    assert!(client(&server).list_users().limit(i32::MAX).page(2).await.is_err());
}

/// The stream owns its data, and can be moved to another task.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_can_be_sent_away() {
    fn movable<T: Send + Unpin + 'static>(stream: T) -> T {
        stream
    }
    let server = server(45, 50, true).await;
    let stream: Users = movable(client(&server).list_users().stream());
    let counting = tokio::spawn(async move { stream.count().await });
    assert_eq!(counting.await.expect("no panic"), 45);
}

/// An unfinished fetch continues in the next poll.
#[tokio::test]
async fn a_dropped_next_loses_nothing() {
    let server = Server::by(|request| {
        let from = asked(request, "offset").unwrap_or(0);
        users(from..4.min(from + 2), Some(4)).after(std::time::Duration::from_millis(60))
    })
    .await;
    let mut stream = client(&server).list_users().limit(2).stream();
    let mut found = Vec::new();
    for _ in 0..100 {
        let soon = std::time::Duration::from_millis(10);
        match tokio::time::timeout(soon, stream.next()).await {
            Ok(Some(user)) => found.push(user.expect("a user")),
            Ok(None) => break,
            Err(_too_soon) => {}
        }
    }
    assert_eq!((names(&found), server.requests().len()), (vec!["u0", "u1", "u2", "u3"], 2));
}

#[tokio::test]
async fn a_list_that_changes_meanwhile_ends_all_the_same() {
    // Ten more with every request, and one that never stops growing.
    for (step, ends_well) in [(1, true), (5, true), (1000, false)] {
        let all = Arc::new(AtomicUsize::new(20));
        let server = Server::by(move |request| {
            let all = all.fetch_add(step, Ordering::SeqCst) + step;
            let from = asked(request, "offset").unwrap_or(0);
            users(from..all.min(from + 100), Some(all))
        })
        .await;
        let outcome: Result<Vec<User>, Error> =
            client(&server).list_users().limit(100).stream().try_collect().in_time().await;
        assert_eq!(outcome.is_ok(), ends_well, "{step}");
        assert!(server.requests().len() < 50);
    }
    // Items that are deleted: the total shrinks below the position.
    let server = Server::in_turn([users(0..2, Some(9)), users(2..3, Some(3))]).await;
    let found: Vec<User> = client(&server)
        .list_users()
        .limit(2)
        .stream()
        .try_collect()
        .in_time()
        .await
        .expect("the end");
    assert_eq!(names(&found), ["u0", "u1", "u2"]);
}

#[tokio::test]
async fn a_server_that_repeats_itself_is_an_error() {
    for tells in [Some(1_000_000), None] {
        let server = Server::always(users(0..3, tells)).await;
        let mut stream = client(&server).list_users().limit(3).stream();
        let (found, error) = until_error(&mut stream).in_time().await;
        assert!(error.is_unreadable() && !error.may_have_been_carried_out(), "{error}");
        assert!(error.to_string().contains("repeats a page"), "{error}");
        assert_eq!((found, server.requests().len()), (3, 2));
        assert!(stream.next().await.is_none());
    }
}

/// Pages that repeat in turn, with and without a total, are detected soon.
#[tokio::test]
async fn pages_that_come_in_turn_end_it() {
    for turn in [1_usize, 2, 3, 7, 20] {
        for total in [None, Some(1_000_000)] {
            let given = Arc::new(AtomicUsize::new(0));
            let server = Server::by(move |_| {
                let page = given.fetch_add(1, Ordering::SeqCst) % turn;
                users([2 * page, 2 * page + 1], total)
            });
            let server = server.await;
            let mut stream = client(&server).list_users().limit(2).stream();
            let (found, error) = until_error(&mut stream).in_time().await;
            assert!(
                error.is_unreadable() && error.to_string().contains("repeats a page"),
                "{error}"
            );
            assert!(found >= 2 * turn && found <= 8 * turn, "{found} of {turn} pages in turn");
            assert!(stream.next().await.is_none());
        }
    }
}

/// A list that grows while it is read ends with an error, although there is no total.
#[tokio::test]
async fn a_list_that_grows_without_a_total_ends() {
    for (size, pages) in [(20, 1001), (50, 1001), (10, 2001)] {
        let server = Server::by(move |request| {
            let from = asked(request, "offset").unwrap_or(0);
            users(from..from + size, None)
        });
        let server = server.await;
        let limit = i64::try_from(size).expect("small");
        let mut stream = client(&server).list_users().limit(limit).stream();
        let (found, error) = until_error(&mut stream).in_time().await;
        assert!(error.is_unreadable() && error.to_string().contains("grows"), "{error}");
        assert_eq!((found, server.requests().len()), ((pages - 1) * size, pages));
        assert_eq!(stream.position(), found as u64, "it can be gone on with");
    }
}

/// A long list of which no total is known is read to its end.
#[tokio::test]
async fn a_long_list_without_a_total_is_read_to_its_end() {
    let server = server(150_000, 1000, false).await;
    let stream = client(&server).list_users().limit(1000).stream();
    let found: Vec<User> = stream.try_collect().in_time().await.expect("all of them");
    assert_eq!((found.len(), server.requests().len()), (150_000, 151));
}

/// Items that were read are not lost, and the position to resume from is known.
#[tokio::test]
async fn an_error_ends_the_stream_with_its_position() {
    let server = Server::in_turn([users(0..2, Some(5)), status(503), users(2..5, Some(5))]).await;
    let client = client(&server);
    let mut stream = client.list_users().limit(2).stream();
    let mut found = Vec::new();
    let error = loop {
        match stream.next().await.expect("no quiet end") {
            Ok(user) => found.push(user),
            Err(error) => break error,
        }
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(stream.next().await.is_none());
    assert_eq!(stream.position(), 2);
    let place = i32::try_from(stream.position()).expect("a small number");
    let rest: Vec<User> = client
        .list_users()
        .limit(2)
        .offset(place)
        .stream()
        .try_collect()
        .in_time()
        .await
        .expect("the rest");
    found.extend(rest);
    assert_eq!(names(&found), ["u0", "u1", "u2", "u3", "u4"]);
}

/// A refused parameter is an error of the first page, also one that the stream sets itself.
#[tokio::test]
async fn invalid_requests_are_reported() {
    let server = server(5, 5, true).await;
    let users = || client(&server).list_users();
    let refused = [users().limit(1_i64 << 40), users().offset(1_i64 << 40)];
    for call in refused.iter().cloned().chain([users().offset(-1)]) {
        let error = call.stream().next().await.expect("an error").expect_err("refused");
        assert!(error.is_invalid_request(), "{error}");
    }
    for call in refused {
        assert!(call.page(0).await.is_err_and(|error| error.is_invalid_request()));
    }
    for call in [customers(&server).page_size(0), customers(&server).page_index(-1)] {
        let error = call.stream().next().await.expect("an error").expect_err("refused");
        assert!(error.is_invalid_request(), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}

/// A part of a list is not passed off as the whole, such as where the offset counts pages.
#[tokio::test]
async fn a_list_that_ends_before_its_total_is_an_error() {
    for (pages, total, found) in [(true, 100, 20), (false, 500, 100)] {
        let server = Server::by(move |request| {
            let size = asked(request, "limit").unwrap_or(20);
            let offset = asked(request, "offset").unwrap_or(0);
            let from = if pages { offset * size } else { offset };
            users(from..100.min(from + size).max(from), Some(total))
        })
        .await;
        let mut stream = client(&server).list_users().stream();
        let (seen, error) = until_error(&mut stream).in_time().await;
        assert!(error.is_unreadable() && error.to_string().contains("before its total"), "{error}");
        assert_eq!((seen, stream.position()), (found, found as u64));
        // Whoever begins behind the end has asked for nothing.
        let behind = client(&server).list_users().offset(2000).stream().collect_all().await;
        assert_eq!(behind.expect("nothing").len(), 0);
    }
}

fn customers(server: &Server) -> myreports::operation::ListCustomers {
    let builder = myreports::Client::builder().base_url(server.origin()).bearer_token("t");
    builder.retry(RetryPolicy::never()).build().expect("a client").list_customers()
}

/// MyReports numbers its pages and has no total. How long a page is without a size is not documented for customers.
#[tokio::test]
async fn numbered_pages_are_read_to_the_end() {
    for (all, default, size, requests) in [
        (0, 1000, None, 1),
        (250, 1000, None, 1),
        (250, 100, None, 1),
        (2000, 100, None, 3),
        (2001, 1000, None, 3),
        (250, 100, Some(20), 13),
        (40, 100, Some(20), 3),
    ] {
        let server = Server::by(move |request| {
            let size = asked(request, "pageSize").unwrap_or(default).min(1000);
            let index = asked(request, "pageIndex").unwrap_or(0);
            let page = (index * size).min(all)..(index * size + size).min(all);
            let data: Vec<String> = page.map(|number| format!(r#"{{"id":"c{number}"}}"#)).collect();
            let count = data.len();
            let data = data.join(",");
            json(200, format!(r#"{{"page_size":{count},"page_index":{index},"data":[{data}]}}"#))
        })
        .await;
        let call = customers(&server);
        let call = if let Some(size) = size { call.page_size(size) } else { call };
        // The second page begins where the first one ends, also where the stream is gone on with.
        let whole = size.unwrap_or(1000);
        let second = call.clone().page(1).await.expect("a page");
        assert_eq!(second.data.len(), all.saturating_sub(whole).min(whole));
        let rest = call.clone().page_index(1).stream().collect_all().await.expect("the rest");
        assert_eq!(rest.len(), all.saturating_sub(whole));
        let before = server.requests().len();
        let found = call.stream().collect_all().in_time().await.expect("all of them");
        let what = format!("{all} {default} {size:?}");
        assert_eq!(found.len(), all, "{what}");
        assert!(found.iter().enumerate().all(|(n, one)| one.id == format!("c{n}")), "{what}");
        assert_eq!(server.requests().len() - before, requests, "{what}");
    }
}

#[tokio::test]
async fn all_pages_are_collected_into_one_vec() {
    let server = server(25, 50, true).await;
    let all = client(&server).list_users().limit(10).collect_all().await.unwrap();
    assert_eq!(all.len(), 25);
    assert_eq!((names(&all)[0], names(&all)[24]), ("u0", "u24"));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_list_without_end_is_not_collected_for_ever() {
    let server = Server::by(|_| users(0..20, None)).await;
    let error = client(&server).list_users().collect_all().await.unwrap_err();
    assert!(error.is_unreadable(), "{error}");
}
