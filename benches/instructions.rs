//! The instructions, the allocations and the memory of calls, compared to the same calls written with `reqwest`:
//! `benches/instructions.sh` counts them, most of them with Valgrind. By itself, this program makes each call once.
//!
//! `serve` answers until it is stopped, `serve-list` with 100,000 users; `sdk-get URL CALLS` and its like make
//! calls, one after the other, and print the most memory that they took. `seed-PRODUCT - USERS` adds users to a
//! sandbox.
#![allow(clippy::expect_used, reason = "a benchmark that fails must stop")]

#[path = "support/list.rs"]
mod list;
#[path = "support/seeds.rs"]
mod seeds;
mod support;
#[path = "support/users.rs"]
mod users;

use std::thread;
use std::{env, fs};

use support::{Server, Sides};
use user_provisioning_sandbox::Sandbox;
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

fn seed(product: &str, users: usize) {
    let known = seeds::PRODUCTS.into_iter().find(|(name, _)| *name == product);
    let (_, add) = known.expect("a product");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let sandbox = runtime.expect("the runtime starts").block_on(Sandbox::start());
    (0..users).for_each(|number| add(&sandbox, number));
    // The process would end while the server's thread frees it, at another place each time.
    std::mem::forget(sandbox);
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
        [which, "-", users] => {
            let product = which.strip_prefix("seed-").expect("a product");
            seed(product, users.parse().expect("a number of users"));
        }
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
