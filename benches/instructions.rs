//! The instructions, the allocations and the memory of calls, compared to the same calls written with `reqwest`:
//! `benches/instructions.sh` counts them, most of them with Valgrind. By itself, this program makes each call once.
//!
//! `serve` answers until it is stopped, `serve-list` with 100,000 users; `sdk-get URL CALLS` and its like make
//! calls, one after the other, and print the most memory that they took.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

#[path = "support/list.rs"]
mod list;
mod support;
#[path = "support/users.rs"]
mod users;

use std::thread;
use std::{env, fs};

use support::{Server, Sides};
use users::{CREATED, LIST, person, person_by_hand};

const CALLS: [&str; 4] = ["sdk-get", "hand-get", "sdk-post", "hand-post"];

fn call(url: &str, which: &str, calls: u32) {
    let sides = Sides::at(url);
    sides.runtime.block_on(async {
        for _ in 0..calls {
            match which {
                "sdk-get" => drop(sides.sdk.list_users().send().await.expect("a response")),
                "sdk-post" => {
                    drop(sides.sdk.create_user().body(person()).send().await.expect("a response"));
                }
                "hand-get" => drop(sides.by_hand.list_users().await),
                "hand-post" => {
                    sides.by_hand.create_user(&person_by_hand()).await;
                }
                other => panic!("`{other}` is none of {CALLS:?}"),
            }
        }
    });
}

/// The most memory that this process has had, in bytes, from the kernel's statistics.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux keeps statistics");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kilobytes * 1024
}

fn stay(server: &Server) -> ! {
    println!("{}", server.url());
    loop {
        thread::park();
    }
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = || Server::start(LIST.into(), CREATED.into());
    match arguments.as_slice() {
        ["serve"] => stay(&server()),
        ["serve-list"] => stay(&Server::start(list::list(), Vec::new())),
        [which, url, calls] => {
            call(url, which, calls.parse().expect("a number of calls"));
            println!("{}", peak_memory());
        }
        // As `cargo bench` and `cargo test` run it.
        _ => {
            let server = server();
            CALLS.into_iter().for_each(|which| call(server.url(), which, 1));
        }
    }
}
