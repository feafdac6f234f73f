//! The instructions of one call, compared to the same call written with `reqwest`: `benches/instructions.sh` counts
//! them with Callgrind. By itself, this program makes each call once.
//!
//! `serve` answers until it is stopped; `sdk-get URL CALLS` and its like make calls, one after the other.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

mod support;
#[path = "support/users.rs"]
mod users;

use std::env;
use std::thread;

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use support::{Server, Sides};
use user_provisioning::maarch_courrier::types::{CreatedUser, NewUser, UserList};
use users::{CREATED, LIST, person};

const CALLS: [&str; 4] = ["sdk-get", "hand-get", "sdk-post", "hand-post"];

async fn get_by_hand(sides: &Sides) {
    let call = sides.by_hand.call(Method::GET, "/rest/users");
    let answer = call.send().await.expect("an answer").error_for_status().expect("a success");
    let body = answer.bytes().await.expect("a body");
    serde_json::from_slice::<UserList>(&body).expect("a list of users");
}

async fn post_by_hand(sides: &Sides) {
    let person = NewUser::try_from(person()).expect("a person");
    let body = serde_json::to_vec(&person).expect("a body");
    let call = sides.by_hand.call(Method::POST, "/rest/users");
    let call = call.header(CONTENT_TYPE, "application/json").body(body);
    let answer = call.send().await.expect("an answer").error_for_status().expect("a success");
    let body = answer.bytes().await.expect("a body");
    serde_json::from_slice::<CreatedUser>(&body).expect("an id");
}

fn call(url: &str, which: &str, calls: u32) {
    let sides = Sides::at(url);
    sides.runtime.block_on(async {
        for _ in 0..calls {
            match which {
                "sdk-get" => drop(sides.sdk.list_users().send().await.expect("an answer")),
                "sdk-post" => {
                    drop(sides.sdk.create_user().body(person()).send().await.expect("an answer"));
                }
                "hand-get" => get_by_hand(&sides).await,
                "hand-post" => post_by_hand(&sides).await,
                other => panic!("`{other}` is none of {CALLS:?}"),
            }
        }
    });
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = || Server::start(LIST.into(), CREATED.into());
    match arguments.as_slice() {
        ["serve"] => {
            println!("{}", server().url());
            loop {
                thread::park();
            }
        }
        [which, url, calls] => call(url, which, calls.parse().expect("a number of calls")),
        // As `cargo bench` and `cargo test` run it.
        _ => {
            let server = server();
            CALLS.into_iter().for_each(|which| call(server.url(), which, 1));
        }
    }
}
