//! The memory of a long list: less than three times its length, from the first byte to the last user.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use user_provisioning::maarch_courrier::Client;

use crate::support::process::alone;

const USERS: usize = 100_000;

/// A list of a large town hall, written without small allocations that could be reused.
fn list() -> String {
    let mut list = String::with_capacity(USERS * 220);
    list.push_str(r#"{"users":["#);
    for n in 0..USERS {
        let comma = if n > 0 { "," } else { "" };
        let _ = write!(
            list,
            r#"{comma}{{"id":{n},"user_id":"prenom.nom{n}","firstname":"Pr\u00e9nom{n}","lastname":"NOM-DE-FAMILLE{n}","status":"OK","mail":"prenom.nom{n}@ville-de-maarch.example","mode":"standard"}}"#
        );
    }
    list.push_str(r#"],"quota":[]}"#);
    list
}

/// A value from the kernel's statistics of this process, in bytes.
fn account(key: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux keeps accounts");
    let line = status.lines().find(|line| line.starts_with(key)).expect("the line is there");
    let number = line.split_whitespace().nth(1).expect("a number");
    number.parse::<usize>().expect("a number") * 1024
}

/// Sends the same bytes to every connection, without copying them.
fn serve(response: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has free ports");
    let address = listener.local_addr().expect("a bound socket has an address");
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(&response);
        }
    });
    format!("http://{address}")
}

#[test]
fn a_long_list_takes_less_than_three_times_its_length() {
    alone("long_list::a_long_list_takes_less_than_three_times_its_length", || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(measure());
    });
}

fn served(body: &str) -> Client {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length:";
    let origin = serve(format!("{head} {}\r\n\r\n{body}", body.len()).into_bytes());
    let client = Client::builder().base_url(origin).basic("login", "password");
    client.build().expect("a usable client")
}

async fn measure() {
    // The set-up of a first call is not counted.
    served(r#"{"users":[],"quota":[]}"#).list_users().send().await.expect("a list");
    let body = list();
    let length = body.len();
    let client = served(&body);
    // Freeing it would change how the allocator serves what follows.
    std::mem::forget(body);
    // The peak is reset to the current usage.
    fs::write("/proc/self/clear_refs", "5").expect("a process may reset its own mark");
    let before = account("VmRSS:");
    let response = client.list_users().send().await.expect("a list");
    let taken = account("VmHWM:").saturating_sub(before);
    assert_eq!(response.users.len(), USERS);
    assert!(taken < 3 * length, "{taken} bytes for a body of {length}");
}
