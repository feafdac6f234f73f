//! `provision demo`: plan, approval, apply, kill and resume, against a sandbox in this process.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::{Child, Command};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::Outcome;
use super::args::Demo;
use super::exit::Exit;
use crate::error::Error;
use crate::journal::{ItemState, Journal};

/// Slow enough to watch.
const PACE: u32 = 60;

pub async fn demo(args: Demo) -> Outcome {
    let folder = std::env::temp_dir().join(format!("provision-demo-{:016x}", fastrand::u64(..)));
    std::fs::create_dir(&folder)
        .map_err(|error| Error::file("no folder for the demo can be created", error))?;
    let shown = Show { folder, sandbox: Sandbox::start().await, people: args.people };
    let outcome = shown.run().await;
    // A failure leaves a temporary folder behind.
    let _ = std::fs::remove_dir_all(&shown.folder);
    outcome
}

struct Show {
    folder: PathBuf,
    sandbox: Sandbox,
    people: u32,
}

impl Show {
    async fn run(&self) -> Outcome {
        let charged = self.people / 5;
        self.write("provision.toml", &self.config())?;
        self.write("people.csv", &self.csv())?;
        say!("A sandbox serves two products at {}. Nothing real is touched.\n", self.sandbox.url());
        self.step(&["check"]).await?;
        self.step(&["plan", "people.csv", "--by", "demo"]).await?;
        say!("\nNothing is applied without an approval:\n");
        self.step(&["apply"]).await?;
        let limit = charged.to_string();
        self.step(&["approve", "--max-charges", &limit, "--by", "Grace Hopper"]).await?;

        say!("\nThe worker is killed halfway:\n");
        let mut worker = self.start(&["apply"])?;
        self.wait_until_half().await?;
        worker.kill().await.map_err(|error| Error::file("the worker cannot be killed", error))?;
        say!("\n*** killed ***\n");
        self.step(&["status"]).await?;
        say!(
            "\nThe same command resumes. A person whose charge was in flight is looked up, and not charged for again:\n"
        );
        self.step(&["apply"]).await?;
        self.settle().await?;
        say!("\nA second plan has nothing to do:\n");
        self.step(&["plan", "people.csv", "--by", "demo"]).await?;
        self.count(charged)
    }

    /// Settles unsure items by what the sandbox has.
    async fn settle(&self) -> Result<(), Error> {
        let journal = self.journal().await?;
        let Some(run) = journal.latest_run().await? else { return Ok(()) };
        let mut is_any = false;
        let mut after = 0;
        loop {
            let page = journal.items(run.id, after, 500).await?;
            let Some(last) = page.last() else { break };
            after = last.number;
            for item in page.iter().filter(|item| item.state == ItemState::Unsure) {
                say!(
                    "\nA consent was recorded and its request was never sent; a person checks, and settles it:\n"
                );
                let number = item.number.to_string();
                self.step(&["settle", &number, "--look"]).await?;
                self.step(&["settle", &number, "--was-not"]).await?;
                is_any = true;
            }
        }
        if is_any {
            self.step(&["apply"]).await?;
        }
        Ok(())
    }

    /// The state of the servers, not of the journal.
    fn count(&self, charged: u32) -> Outcome {
        let emails: Vec<String> = self
            .sandbox
            .myreports_users(fixtures::CUSTOMER_TENANT)
            .iter()
            .filter_map(|user| user.email.clone())
            .collect();
        let paid = (0..charged)
            .filter(|n| emails.iter().filter(|email| **email == paid_email(*n)).count() == 1)
            .count();
        let logins: Vec<String> =
            self.sandbox.maarch_courrier_users().iter().map(|user| user.user_id.clone()).collect();
        let free = (charged..self.people)
            .filter(|n| logins.iter().filter(|login| **login == login_of(*n)).count() == 1);
        let free = free.count();
        say!(
            "\nThe servers have {paid} of {charged} people who cost money and {free} of {} others, each once.",
            self.people - charged
        );
        let is_whole = paid as u32 == charged && free as u32 == self.people - charged;
        Ok(if is_whole { Exit::Done } else { Exit::Failed })
    }

    async fn wait_until_half(&self) -> Result<(), Error> {
        let journal = self.journal().await?;
        let Some(run) = journal.latest_run().await? else { return Ok(()) };
        loop {
            let summary = journal.summary(run.id).await?;
            if summary.open() == 0 || summary.count(ItemState::Done) * 2 >= summary.total() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn journal(&self) -> Result<Journal, Error> {
        Journal::open(&self.folder.join("run.db").to_string_lossy(), None).await
    }

    /// Runs the program itself, and prints the command line.
    async fn step(&self, arguments: &[&str]) -> Result<(), Error> {
        let mut child = self.start(arguments)?;
        let status = child
            .wait()
            .await
            .map_err(|error| Error::file("the program cannot be waited for", error))?;
        say!("(exit code {})\n", status.code().unwrap_or(-1));
        Ok(())
    }

    fn start(&self, arguments: &[&str]) -> Result<Child, Error> {
        let quoted = |argument: &&str| match argument.contains(' ') {
            true => format!("\"{argument}\""),
            false => (*argument).to_owned(),
        };
        say!("$ provision {}", arguments.iter().map(quoted).collect::<Vec<_>>().join(" "));
        let program = std::env::current_exe()
            .map_err(|error| Error::file("the program is not found", error))?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("DEMO_TOKEN", fixtures::BEARER_TOKEN)
            .env("DEMO_PASSWORD", fixtures::PASSWORD)
            .env_remove("PROVISION_DB")
            .env_remove("PROVISION_CONFIG")
            .env_remove("PROVISION_KEY")
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command.spawn().map_err(|error| Error::file("the program cannot be started", error))
    }

    fn config(&self) -> String {
        format!(
            r#"[engine]
deadline = "1s"
lease = "1s"

[myreports]
base_url = "{}"
bearer_token = {{ env = "DEMO_TOKEN" }}
customer_tenant_id = "{}"
rate = "{}/s"

[maarch_courrier]
base_url = "{}"
login = "{}"
password = {{ env = "DEMO_PASSWORD" }}
rate = "{PACE}/s"
"#,
            self.sandbox.myreports_url(),
            fixtures::CUSTOMER_TENANT,
            PACE / 4,
            self.sandbox.maarch_courrier_url(),
            fixtures::LOGIN,
        )
    }

    fn csv(&self) -> String {
        let mut csv = "status,myreports.email,myreports.display_name,myreports.roles,maarch_courrier.user_id,\
             maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail,maarch_courrier.groups\n"
            .to_owned();
        for n in 0..self.people {
            let _ = match n < self.people / 5 {
                true => writeln!(
                    csv,
                    "active,{},Agent {n},customer.user.supervisorl1,,,,,",
                    paid_email(n)
                ),
                false => writeln!(
                    csv,
                    "active,,,,{},Agent,Number {n},agent{n}@example.com,AGENT",
                    login_of(n)
                ),
            };
        }
        csv
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Error> {
        let path: &Path = &self.folder.join(name);
        std::fs::write(path, text)
            .map_err(|error| Error::file(format!("{name} cannot be written"), error))
    }
}

fn paid_email(n: u32) -> String {
    format!("agent{n}@example.com")
}

fn login_of(n: u32) -> String {
    format!("agent{n}")
}
