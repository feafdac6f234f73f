//! What a long list takes: less than three times its length, from the first byte to the last user.
#![cfg(feature = "maarch_courrier")]
#![allow(clippy::expect_used, reason = "a test that panics has failed, as it should")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use peak_alloc::PeakAlloc;
use user_provisioning::maarch_courrier::Client;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

const USERS: usize = 100_000;

/// A list as a large town hall has it.
fn list() -> String {
    let users: Vec<String> = (0..USERS)
        .map(|n| {
            format!(
                r#"{{"id":{n},"user_id":"prenom.nom{n}","firstname":"Pr\u00e9nom{n}","lastname":"NOM-DE-FAMILLE{n}","status":"OK","mail":"prenom.nom{n}@ville-de-maarch.example","mode":"standard"}}"#
            )
        })
        .collect();
    format!(r#"{{"users":[{}],"quota":[]}}"#, users.join(","))
}

/// Gives the same bytes to every connection, without a copy of them.
fn serve(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has free ports");
    let address = listener.local_addr().expect("a bound socket has an address");
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&answer);
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_long_list_takes_less_than_three_times_its_length() {
    let body = list();
    let length = body.len();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length:";
    let origin = serve(format!("{head} {length}\r\n\r\n{body}").into_bytes());
    drop(body);
    let client = Client::builder().base_url(origin).basic("login", "password");
    let client = client.build().expect("a usable client");
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let answer = client.list_users().send().await.expect("a list");
    let taken = HEAP.peak_usage() - before;
    assert_eq!(answer.users.len(), USERS);
    assert!(taken < 3 * length, "{taken} bytes for a body of {length}");
}
