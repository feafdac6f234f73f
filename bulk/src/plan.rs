//! Plans a run: reads the people, compares each with the product, and writes nothing to any server.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};

use crate::engine::{Pace, Rate, Servers};
use crate::error::{Error, ErrorKind, MAX_PROBLEMS};
use crate::journal::{Detail, Item, Journal, NewItem, Planned, Run, RunId};
use crate::people::{PeopleReader, Problem};
use crate::product::server::{Cause, Failure};
use crate::product::{Action, Desired, Product, sdk};

/// The most items in memory.
const PAGE: u32 = 200;

/// The most attempts for one person while the server is unavailable.
const MAX_ATTEMPTS: u32 = 5;

/// Plans runs.
#[derive(Clone, Debug)]
pub struct Planner {
    journal: Journal,
    servers: Servers,
    name: String,
    made_by: String,
    concurrency: usize,
    paces: Arc<BTreeMap<Product, Pace>>,
}

impl Planner {
    /// A planner that writes to a journal.
    pub fn new(journal: &Journal, servers: &Servers) -> Self {
        Self {
            journal: journal.clone(),
            servers: servers.clone(),
            name: "people".to_owned(),
            made_by: String::new(),
            concurrency: 8,
            paces: Arc::default(),
        }
    }

    /// The name of the run (default: `people`).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The person who plans.
    pub fn made_by(mut self, name: impl Into<String>) -> Self {
        self.made_by = name.into();
        self
    }

    /// How many people are planned concurrently (default: 8).
    pub fn concurrency(mut self, people: usize) -> Self {
        self.concurrency = people.clamp(1, 256);
        self
    }

    /// Limits how many people per second are read from each server (default: unlimited).
    pub fn rates(mut self, rates: impl IntoIterator<Item = (Product, Rate)>) -> Self {
        self.paces =
            Arc::new(rates.into_iter().map(|(product, rate)| (product, Pace::new(rate))).collect());
        self
    }

    /// Reads all people, then plans each. `on_progress` is called with the number of people planned so far.
    ///
    /// The plan replaces earlier ones in the journal, which can no longer be applied.
    ///
    /// # Errors
    ///
    /// When the file of people has problems (nothing was sent, and nothing stays in the journal); when an older run
    /// has items with an unknown outcome; when a server rejects the credentials or is unavailable. A person who
    /// cannot be provisioned is not an error but a [blocked](Action::Blocked) item.
    pub async fn plan<R: Read>(
        &self,
        people: PeopleReader<R>,
        on_progress: impl Fn(u64) + Sync,
    ) -> Result<Run, Error> {
        let run = self.read(people).await?;
        self.servers.begin();
        let planned = match self.plan_all(run, &on_progress).await {
            Ok(()) => self.journal.finish_plan(run).await,
            Err(error) => Err(error),
        };
        if planned.is_err() {
            // The first error matters more.
            let _ = self.journal.drop_plan(run).await;
        }
        planned
    }

    async fn read<R: Read>(&self, mut people: PeopleReader<R>) -> Result<RunId, Error> {
        let mut writer = self.journal.begin_plan(&self.name, &self.made_by).await?;
        let (mut problems, mut more) = (Vec::new(), 0);
        let mut note = |problem: Problem| match problems.len() < MAX_PROBLEMS {
            true => problems.push(problem),
            false => more += 1,
        };
        let mut is_empty = true;
        let mut products = BTreeSet::new();
        while let Some(person) = people.next_person() {
            is_empty = false;
            let person = match person {
                Ok(person) => person,
                Err(found) => {
                    found.into_iter().for_each(&mut note);
                    continue;
                }
            };
            let line = person.line();
            for desired in person.into_desired() {
                products.insert(desired.product());
                if let Some(message) = sdk::refusal(&desired) {
                    note(Problem::new(line, Some(desired.product().as_str()), message));
                }
                let column = desired.key_column();
                if let Err(other) = writer.add(NewItem { line, desired }).await? {
                    note(Problem::new(
                        line,
                        Some(&column),
                        format!("is the same person as in line {other}"),
                    ));
                }
            }
        }
        if is_empty {
            note(Problem::new(2, None, "there are no people"));
        }
        if !problems.is_empty() {
            return Err(Error::people(problems, more));
        }
        let mut targets = self.servers.targets();
        targets.retain(|product, _| products.contains(product));
        Ok(writer.keep(&targets).await?.id)
    }

    async fn plan_all(&self, run: RunId, on_progress: &(impl Fn(u64) + Sync)) -> Result<(), Error> {
        let mut after = 0;
        loop {
            let page = self.journal.items_with_desired(run, after, PAGE).await?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = last.number;
            let items = page.into_iter().filter_map(|(item, desired)| Some((item, desired?)));
            let mut plans =
                stream::iter(items.map(|(item, desired)| self.plan_item(item, desired)))
                    .buffer_unordered(self.concurrency);
            let mut planned = Vec::with_capacity(PAGE as usize);
            while let Some(plan) = plans.next().await {
                planned.push(plan?);
            }
            self.journal.write_planned(run, &planned).await?;
            on_progress(after);
        }
    }

    async fn plan_item(&self, item: Item, desired: Desired) -> Result<Planned, Error> {
        let server = self.servers.get(item.product)?;
        let mut attempts = 1;
        loop {
            if let Some(pace) = self.paces.get(&item.product) {
                pace.turn().await;
            }
            let failure = match server.plan_item(&desired).await {
                Ok(plan) => {
                    let detail = Detail {
                        planned: plan.changes,
                        remarks: plan.remarks,
                        remote_id: plan.remote_id,
                        ..Detail::default()
                    };
                    let may_cost = plan.may_cost;
                    return Ok(Planned {
                        number: item.number,
                        action: plan.action,
                        may_cost,
                        error_kind: None,
                        detail,
                    });
                }
                Err(failure) => failure,
            };
            match failure.cause {
                Cause::Unavailable | Cause::ServerError if attempts < MAX_ATTEMPTS => {
                    let wait = Duration::from_millis(500 << attempts);
                    tokio::time::sleep(
                        failure.retry_after.unwrap_or(wait).min(Duration::from_secs(30)),
                    )
                    .await;
                    attempts += 1;
                }
                Cause::Unavailable | Cause::ServerError | Cause::Credentials => {
                    return Err(unusable(&item, &failure));
                }
                Cause::Refused | Cause::NeedsDecision => return Ok(blocked(&item, failure)),
            }
        }
    }
}

fn blocked(item: &Item, failure: Failure) -> Planned {
    let detail = Detail { message: Some(failure.message), ..Detail::default() };
    let error_kind = Some(failure.kind);
    Planned { number: item.number, action: Action::Blocked, may_cost: false, error_kind, detail }
}

fn unusable(item: &Item, failure: &Failure) -> Error {
    Error::new(ErrorKind::Server, format!("{}: {}", item.product, failure.message))
}

/// Describes the current state of an item in its product. Nothing is written.
///
/// # Errors
///
/// When the product cannot be read, the run was planned for other servers, or the personal data of the item was
/// deleted.
pub async fn current_state(
    journal: &Journal,
    servers: &Servers,
    run: RunId,
    number: u64,
) -> Result<String, Error> {
    journal.check_targets(run, &servers.targets()).await?;
    let (item, desired) = journal.item_with_desired(run, number).await?;
    let desired = desired.ok_or_else(|| Error::state(format!("item {number} was forgotten")))?;
    let plan = servers
        .get(item.product)?
        .plan_item(&desired)
        .await
        .map_err(|failure| unusable(&item, &failure))?;
    Ok(match plan.action {
        Action::Nothing => "the product has the person as desired".to_owned(),
        Action::Create => "the product does not have the person".to_owned(),
        action => format!(
            "the product has the person, and would still {action}: {}",
            plan.changes.join("; ")
        ),
    })
}
