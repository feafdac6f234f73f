//! The peak memory of `provision`: for each user that a server lists, and for each person of a file.
//!
//! The program runs as a process of its own against a server that does as little as possible.

#![cfg_attr(not(target_os = "linux"), allow(unused, reason = "peaks are read from /proc"))]
#![allow(clippy::unwrap_used, reason = "a panic fails the benchmark")]

#[path = "../tests/support/peak.rs"]
mod peak;

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use axum::Json;
use axum::extract::{Path as UrlPath, State};
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

/// At most that many bytes for a listed user, or one who was created.
const PER_USER: u64 = 300;

/// Lengths of the entries of a list, in bytes, and how many of them fit into the largest body, 64 MiB.
const LISTS: [(usize, u32); 3] = [(200, 100_000), (400, 100_000), (800, 80_000)];

/// SQLite keeps up to 2 MB of pages for each of four connections, and an allocator keeps what was freed.
const CONSTANT: u64 = (4 * 2 + 4) * 1024 * 1024;

#[derive(Clone, Copy, Debug)]
struct Peaks {
    plan: u64,
    apply: u64,
}

#[tokio::main]
async fn main() {
    // `cargo test --benches` only checks that it runs.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    let (few, many) = if is_measured { (1_000, 100_000) } else { (100, 2_000) };
    if !cfg!(target_os = "linux") {
        return;
    }

    let mut most_taken = 0;
    for (length, most) in LISTS {
        let many = many.min(most);
        let small = measure(few, length, 10).await;
        let large = measure(many, length, 10).await;
        let per_user = |large: u64, small: u64| large.saturating_sub(small) / u64::from(many - few);
        let (plan, apply) = (per_user(large.plan, small.plan), per_user(large.apply, small.apply));
        println!("listed users of {length} bytes: {few}: {small:?}; {many}: {large:?}");
        println!("a listed user of {length} bytes: plan {plan} bytes, apply {apply} bytes");
        most_taken = most_taken.max(plan).max(apply);
    }

    let small = measure(0, 0, few).await;
    let large = measure(0, 0, many).await;
    println!("people: {few}: {small:?}; {many}: {large:?}");
    // On few users the differences are those of the allocator.
    assert!(!is_measured || most_taken <= PER_USER, "a listed user");
    assert!(large.plan <= small.plan + CONSTANT, "plan");
    // Those who are created are in the directory from then on.
    let created = u64::from(many - few) * PER_USER;
    assert!(large.apply <= small.apply + CONSTANT + created, "apply");
}

/// Plans and applies a file of `people` on a server with `listed` users, of `length` bytes each.
async fn measure(listed: u32, length: usize, people: u32) -> Peaks {
    let folder = tempfile::tempdir().unwrap();
    let port = serve(listed, length).await;
    let config = format!(
        "[maarch_parapheur]\nbase_url = \"http://127.0.0.1:{port}\"\nlogin = \"provisioning\"\n\
         password = {{ env = \"TEST_PASSWORD\" }}\n"
    );
    std::fs::write(folder.path().join("provision.toml"), config).unwrap();
    std::fs::write(folder.path().join("people.csv"), csv(people)).unwrap();
    let plan = peak(folder.path(), &["plan", "people.csv", "--out", "plan.csv"]).await;
    let approve = ["approve", "--max-charges", "0", "--by", "benchmark"];
    peak(folder.path(), &approve).await;
    let started = Instant::now();
    let apply = peak(folder.path(), &["apply", "--workers", "16"]).await;
    println!("{people} people applied in {:.1} s", started.elapsed().as_secs_f64());
    Peaks { plan, apply }
}

fn csv(people: u32) -> String {
    let mut csv =
        "maarch_parapheur.login,maarch_parapheur.email,maarch_parapheur.firstname,maarch_parapheur.lastname\n"
            .to_owned();
    for n in 0..people {
        writeln!(csv, "person{n},person{n}@town.example.com,Firstname{n},Lastname{n}").unwrap();
    }
    csv
}

/// The peak memory of a command that succeeds, in bytes.
async fn peak(folder: &Path, arguments: &[&str]) -> u64 {
    let child = Command::new(env!("CARGO_BIN_EXE_provision"))
        .args(arguments)
        .current_dir(folder)
        .env("TEST_PASSWORD", "password")
        .env_remove("PROVISION_DB")
        .env_remove("PROVISION_KEY")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    peak::peak(child).await
}

/// Serves Maarch Parapheur with that many users, whose entries have that length.
async fn serve(listed: u32, length: usize) -> u16 {
    let list: Vec<String> = (1..=listed).map(|n| entry(n, length)).collect();
    let list = format!(r#"{{"users":[{}]}}"#, list.join(","));
    let town = Arc::new(Town { list, first: i64::from(listed) + 1, created: Mutex::default() });
    let app = axum::Router::new()
        .route("/rest/users", get(list_users).post(create_user))
        .route("/rest/users/{id}", get(get_user))
        .with_state(town);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    port
}

/// An entry of the list, with a picture that fills it up.
fn entry(n: u32, length: usize) -> String {
    let mut user = json!({
        "id": n,
        "firstname": format!("Firstname{n}"),
        "lastname": format!("Lastname{n}"),
        "substitute": false,
        "login": format!("firstname{n}.lastname{n}"),
        "email": format!("firstname{n}.lastname{n}@town.example.com"),
        "picture": "",
    });
    let missing = length.saturating_sub(user.to_string().len());
    if let Some(user) = user.as_object_mut() {
        user.insert("picture".to_owned(), "i".repeat(missing).into());
    }
    user.to_string()
}

struct Town {
    /// The response to the request for the list.
    list: String,
    /// The id of the first one who is created.
    first: i64,
    created: Mutex<Vec<Value>>,
}

async fn list_users(State(town): State<Arc<Town>>) -> impl IntoResponse {
    ([("content-type", "application/json")], town.list.clone())
}

async fn create_user(State(town): State<Arc<Town>>, Json(mut user): Json<Value>) -> Json<Value> {
    let mut created = town.created.lock().unwrap();
    let id = town.first + i64::try_from(created.len()).unwrap();
    if let Some(user) = user.as_object_mut() {
        user.insert("id".to_owned(), id.into());
        user.insert("isRest".to_owned(), false.into());
        user.insert("groups".to_owned(), json!([]));
        user.insert("signatureModes".to_owned(), json!(["stamp"]));
    }
    created.push(user);
    Json(json!({ "id": id }))
}

async fn get_user(State(town): State<Arc<Town>>, UrlPath(id): UrlPath<i64>) -> Json<Value> {
    let created = town.created.lock().unwrap();
    let index = usize::try_from(id - town.first).unwrap();
    Json(json!({ "user": created.get(index).unwrap() }))
}
