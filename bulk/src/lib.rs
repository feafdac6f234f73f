//! Plans, approves and applies lists of people to MyReports, Maarch Courrier, Maarch Parapheur and Orange's Evolution
//! Platform, over days, with charges, crashes and servers that go down for the night.
//!
//! The program `provision` is a thin shell around this library, and everything it does is public here:
//!
//! 1. A [`PeopleReader`] reads a CSV and reports its problems before anything is sent.
//! 2. A [`Planner`] compares each person with the product and writes the plan to a [`Journal`]. It writes nothing to
//!    any server.
//! 3. A person approves the plan and a number of charges: [`Journal::approve`].
//! 4. [`Worker`]s apply it. They may be killed at any moment; others continue.
//! 5. [`report`] writes one line per person and product, and [`Journal::forget`] deletes personal data.
//!
//! ```
//! use user_provisioning_bulk::{Approval, Config, ItemState, Journal, Planner, Worker};
//! use user_provisioning_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let file = folder.path().join("run.db");
//! # let file = file.to_str().unwrap_or("run.db");
//! let sandbox = Sandbox::start().await;
//! let config = Config::of_sandbox(); // or Config::read("provision.toml")?
//! let servers = config.servers_of(&sandbox)?; // or config.servers()?
//! let journal = Journal::open(file, None).await?;
//!
//! let people = config.people(
//!     "maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail
//! alovelace,Ada,Lovelace,ada@example.com
//! ".as_bytes(),
//! )?;
//! let run = Planner::new(&journal, &servers).made_by("Ada").plan(people, |_| ()).await?;
//! for item in journal.items(run.id, 0, 100).await? {
//!     println!("{} {:?}: {}", item.product, item.key, item.action);
//! }
//!
//! journal.approve(run.id, &Approval::new("Grace Hopper", 0).of_plan(&run.plan_hash)).await?;
//! let until_stopped = std::future::pending();
//! let summary = Worker::new(&journal, &servers, run.id).run(until_stopped).await?;
//! assert_eq!(summary.count(ItemState::Done), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # What holds
//!
//! - **Nobody is paid for twice and nobody is created twice**, whatever is killed and whenever. A consent to charges
//!   is on the disk before its request is sent, and an item has one. A request with an unknown outcome is never sent
//!   again automatically: the product is read, and what that does not show is [`ItemState::Unsure`], for a person to
//!   [`settle`](Journal::settle).
//! - **An approval belongs to one plan**, by its hash, and to the servers that it was made for. Its limit of charges
//!   holds across restarts and workers.
//! - **No secret is stored.** Credentials are in no journal, plan, report or log. Personal data is encrypted with a
//!   [`SealKey`], and files are created with mode 600.
//! - **An outage pauses the run**, which then continues. A person who cannot be provisioned is a line of the report
//!   and does not stop the others.
//!
//! # Features
//!
//! | feature | default | what it does |
//! |---|---|---|
//! | `sqlite` | yes | a journal in a file, and the workers of one machine |
//! | `postgres` | | a journal in PostgreSQL, and workers on many machines |
//! | `cli` | yes | the program `provision` |
#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[cfg(feature = "cli")]
pub mod cli;
mod config;
mod engine;
mod error;
mod journal;
mod outage;
mod people;
mod plan;
mod private_file;
mod product;
pub mod report;

pub use config::{Config, read_private_file};
pub use engine::{Pause, Rate, Servers, Worker};
pub use error::{Error, ErrorKind};
pub use journal::{Approval, Item, ItemState, Journal, Run, RunId, SealKey, Settlement, Summary};
pub use people::{Encoding, PeopleReader, Person, Problem};
pub use plan::{Planner, current_state};
pub use product::{Action, Desired, Intent, Leave, Product, UnknownProduct};
