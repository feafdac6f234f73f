//! A file of people, a sandbox that outlives the program, and the program itself.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use user_provisioning_sandbox::{Sandbox, fixtures};

pub struct TownHall {
    pub folder: tempfile::TempDir,
    pub sandbox: Sandbox,
    /// The journal: a file in the folder, or a URL.
    pub db: String,
    pub people: u32,
    pub charged: u32,
}

impl TownHall {
    /// `rate` limits each product, so that there is time for kills.
    pub async fn new(db: Option<String>, people: u32, charged: u32, rate: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::start().await;
        let this = Self {
            db: db.unwrap_or_else(|| "run.db".to_owned()),
            folder,
            sandbox,
            people,
            charged,
        };
        this.write("provision.toml", &this.config(rate));
        this.write("people.csv", &this.csv());
        this
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    fn config(&self, rate: u32) -> String {
        format!(
            r#"[engine]
deadline = "2s"
lease = "700ms"

[myreports]
base_url = "{}"
bearer_token = {{ env = "TEST_TOKEN" }}
customer_tenant_id = "{}"
rate = "{rate}/s"

[maarch_courrier]
base_url = "{}"
login = "{}"
password = {{ env = "TEST_PASSWORD" }}
rate = "{rate}/s"
"#,
            self.sandbox.myreports_url(),
            fixtures::CUSTOMER_TENANT,
            self.sandbox.maarch_courrier_url(),
            fixtures::LOGIN,
        )
    }

    fn csv(&self) -> String {
        let mut csv = "status,myreports.email,myreports.display_name,myreports.roles,maarch_courrier.user_id,\
             maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail\n"
            .to_owned();
        // People who cost money are spread among the others.
        let every = self.people / self.charged.max(1);
        for n in 0..self.people {
            let is_charged = self.charged > 0 && n % every == 0 && n / every < self.charged;
            match is_charged {
                true => writeln!(
                    csv,
                    "active,paid{n}@example.com,Agent {n},customer.user.supervisorl1,,,,"
                ),
                false => writeln!(csv, "active,,,,free{n},Agent,Number{n},free{n}@example.com"),
            }
            .unwrap();
        }
        csv
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("TEST_TOKEN", fixtures::BEARER_TOKEN)
            .env("TEST_PASSWORD", fixtures::PASSWORD)
            .env("PROVISION_DB", &self.db)
            .env_remove("PROVISION_CONFIG")
            .env_remove("PROVISION_KEY")
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end, on another thread, because the sandbox needs this one.
    pub async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// Asserts the exit code, and prints the output otherwise.
    pub async fn expect(&self, code: i32, arguments: &[&str]) -> Output {
        let output = self.run(arguments).await;
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "provision {arguments:?}: {said}");
        output
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    pub async fn summary(&self) -> serde_json::Value {
        let output = self.run(&["status", "--json"]).await;
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// How many items are in a state.
    pub async fn count(&self, state: &str) -> u64 {
        self.summary().await["summary"]["states"][state].as_u64().unwrap_or_default()
    }

    /// Asserts what the servers have: everybody once, paid for once.
    pub fn assert_everybody_once(&self) {
        let mut users: BTreeMap<String, u32> = BTreeMap::new();
        for user in self.sandbox.myreports_users(fixtures::CUSTOMER_TENANT) {
            *users.entry(user.email.unwrap_or_default()).or_default() += 1;
        }
        for user in self.sandbox.maarch_courrier_users() {
            *users.entry(user.mail.unwrap_or_default()).or_default() += 1;
        }
        let made: Vec<(&String, &u32)> = users
            .iter()
            .filter(|(mail, _)| mail.starts_with("paid") || mail.starts_with("free"))
            .collect();
        assert_eq!(made.len(), self.people as usize, "everybody is there");
        assert!(made.iter().all(|(_, count)| **count == 1), "nobody is there twice");

        let mut creations: BTreeMap<String, u32> = BTreeMap::new();
        let mut charges = 0;
        for request in self.sandbox.requests() {
            let is_creation = request.method() == "POST" && (200..300).contains(&request.status());
            if is_creation && let Some(body) = request.body::<serde_json::Value>() {
                let login = body
                    .get("email")
                    .or(body.get("userId"))
                    .map(ToString::to_string)
                    .unwrap_or_default();
                *creations.entry(login).or_default() += 1;
                charges += u32::from(request.header("accept-charges").is_some());
            }
        }
        assert!(creations.values().all(|count| *count == 1), "nobody was created twice");
        assert_eq!(creations.len(), self.people as usize);
        assert_eq!(charges, self.charged, "everybody was paid for once");
    }

    /// Applies a run to its end, and settles what is unsure.
    pub async fn finish(&self) {
        let code = self.run(&["apply"]).await.status.code();
        if code == Some(4) {
            self.settle().await;
            self.expect(0, &["apply"]).await;
        } else {
            assert_eq!(code, Some(0));
        }
    }

    /// Settles unsure items as not carried out, after checking the sandbox. It never was, because the journal finds
    /// those that were.
    pub async fn settle(&self) -> u32 {
        let output = self.run(&["show", "--json"]).await;
        let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let users = self.sandbox.myreports_users(fixtures::CUSTOMER_TENANT);
        let mut settled = 0;
        for item in shown["items"].as_array().unwrap() {
            if item["state"] == "unsure" {
                let key = item["key"].as_str().unwrap();
                let is_there = users
                    .iter()
                    .any(|user| user.email.as_ref().is_some_and(|email| key.ends_with(email)));
                assert!(!is_there, "{key} is there, and should have been found");
                self.expect(0, &["settle", &item["number"].to_string(), "--was-not"]).await;
                settled += 1;
            }
        }
        settled
    }
}

/// A local port that nothing listens on.
pub fn unused_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// Creates databases for tests.
pub mod postgres {
    use std::process::Command;

    /// Creates an empty database on the server in `PROVISION_TEST_POSTGRES`, and returns its URL.
    pub fn fresh_database() -> String {
        let server = std::env::var("PROVISION_TEST_POSTGRES")
            .expect("PROVISION_TEST_POSTGRES names a server");
        let name = format!("provision_{:016x}", fastrand::u64(..));
        let made = Command::new("psql")
            .args([&format!("{server}postgres"), "-c", &format!("create database {name}")])
            .output()
            .expect("psql runs");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        format!("{server}{name}")
    }

    /// Forwards connections from a local port to the server of a database, from then on.
    pub async fn forward(port: u16, database: &str) -> tokio::task::JoinHandle<()> {
        let (_, server) = database.rsplit_once('@').expect("the URL has a user");
        let (server, _) = server.split_once('/').expect("the URL has a database");
        let server = server.to_owned();
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let server = server.clone();
                tokio::spawn(async move {
                    let mut server = tokio::net::TcpStream::connect(server).await.unwrap();
                    // A connection that ends is closed on both sides.
                    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
                });
            }
        })
    }

    /// Ends all connections to a database, and returns their number.
    pub fn end_connections(database: &str) -> usize {
        const END: &str = "select pg_terminate_backend(pid) from pg_stat_activity \
             where datname = current_database() and pid <> pg_backend_pid()";
        let ended = Command::new("psql").args([database, "-Atc", END]).output().expect("psql runs");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        String::from_utf8_lossy(&ended.stdout).lines().count()
    }
}
