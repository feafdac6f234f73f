//! Items: one person in one product.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::seal::Seal;
use super::{ItemState, Journal, RunId};
use crate::error::Error;
use crate::product::{Product, Wanted};

/// What a plan would do about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// The person would be created.
    Create,
    /// The person would be changed.
    Update,
    /// The person would be taken out of the product.
    Leave,
    /// There is nothing to do.
    Nothing,
    /// Nothing can be done before somebody decides.
    Blocked,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Create, Self::Update, Self::Leave, Self::Nothing, Self::Blocked];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Leave => "leave",
            Self::Nothing => "nothing",
            Self::Blocked => "blocked",
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Action {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|action| action.as_str() == word);
        found.ok_or_else(|| format!("`{word}` is no action"))
    }
}

/// What the journal tells of a person beyond what is wanted: personal data, sealed if there is a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// The changes that were planned.
    pub planned: Vec<String>,
    /// The changes that were made.
    pub made: Vec<String>,
    /// What somebody should know although it went well.
    pub remarks: Vec<String>,
    /// Why it is not done.
    pub message: Option<String>,
    /// The id of the user in the product.
    pub remote_id: Option<String>,
}

/// One person in one product, as the journal knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// Its number in the run, from 1.
    pub number: u64,
    /// The line of the file of people.
    pub line: u64,
    /// The product.
    pub product: Product,
    /// What the product knows the person by; `None` when it was forgotten.
    pub key: Option<String>,
    /// What was planned.
    pub action: Action,
    /// Whether it may cost money.
    pub may_cost: bool,
    /// Where it stands.
    pub state: ItemState,
    /// How often a worker began it.
    pub attempts: u64,
    /// Whether it was charged for.
    pub charged: bool,
    /// What became of it, such as `created`.
    pub outcome: Option<String>,
    /// A word for why it is not done, such as `charge_limit`.
    pub error_kind: Option<String>,
    /// Why it is not done.
    pub message: Option<String>,
    /// The changes that were planned.
    pub planned: Vec<String>,
    /// The changes that were made.
    pub made: Vec<String>,
    /// What somebody should know although it went well.
    pub remarks: Vec<String>,
    /// The id of the user in the product.
    pub remote_id: Option<String>,
    /// When it changed last, in milliseconds since 1970.
    pub updated_at: i64,
}

/// Binds sealed values to their row.
pub fn wanted_place(run: RunId, number: i64) -> String {
    format!("run {run}, item {number}, wanted")
}

pub fn detail_place(run: RunId, number: i64) -> String {
    format!("run {run}, item {number}, detail")
}

/// The columns that [`read`] needs.
pub const COLUMNS: &str = "n, line, product, action, may_cost, state, attempts, charged, outcome, error_kind, wanted, \
     detail, updated_at";

pub fn read(row: &AnyRow, run: RunId, seal: &Seal) -> Result<(Item, Option<Wanted>), Error> {
    let number: i64 = row.try_get("n")?;
    let wanted: Option<Vec<u8>> = row.try_get("wanted")?;
    let wanted: Option<Wanted> =
        wanted.map(|stored| seal.open(&wanted_place(run, number), &stored)).transpose()?;
    let detail: Option<Vec<u8>> = row.try_get("detail")?;
    let detail: Detail = detail
        .map(|stored| seal.open(&detail_place(run, number), &stored))
        .transpose()?
        .unwrap_or_default();
    let word = |name: &str| row.try_get::<String, _>(name);
    let count = |name: &str| {
        row.try_get::<i64, _>(name).map(|count| u64::try_from(count).unwrap_or_default())
    };
    let product = word("product")?;
    let item = Item {
        number: count("n")?,
        line: count("line")?,
        product: product
            .parse()
            .map_err(|unknown| Error::state(format!("`{product}` {unknown}")))?,
        key: wanted.as_ref().map(Wanted::key),
        action: word("action")?.parse().map_err(Error::state)?,
        may_cost: count("may_cost")? != 0,
        state: word("state")?.parse().map_err(Error::state)?,
        attempts: count("attempts")?,
        charged: count("charged")? != 0,
        outcome: row.try_get("outcome")?,
        error_kind: row.try_get("error_kind")?,
        message: detail.message,
        planned: detail.planned,
        made: detail.made,
        remarks: detail.remarks,
        remote_id: detail.remote_id,
        updated_at: row.try_get("updated_at")?,
    };
    Ok((item, wanted))
}

impl Journal {
    /// Up to `limit` items of a run, those after number `after`, in their order. Read page by page, a run of any
    /// size takes no more memory than a page.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or personal data is sealed with another key.
    pub async fn items(&self, run: RunId, after: u64, limit: u32) -> Result<Vec<Item>, Error> {
        let page = self.items_with_wanted(run, after, limit).await?;
        Ok(page.into_iter().map(|(item, _)| item).collect())
    }

    /// One item of a run.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or the run has no such item.
    pub async fn item(&self, run: RunId, number: u64) -> Result<Item, Error> {
        self.item_with_wanted(run, number).await.map(|(item, _)| item)
    }

    pub(crate) async fn item_with_wanted(
        &self,
        run: RunId,
        number: u64,
    ) -> Result<(Item, Option<Wanted>), Error> {
        let page = self.items_with_wanted(run, number.saturating_sub(1), 1).await?;
        let found = page.into_iter().find(|(item, _)| item.number == number);
        found.ok_or_else(|| Error::state(format!("run {run} has no item {number}")))
    }

    pub(crate) async fn items_with_wanted(
        &self,
        run: RunId,
        after: u64,
        limit: u32,
    ) -> Result<Vec<(Item, Option<Wanted>)>, Error> {
        let statement = sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from provision_item where run = $1 and n > $2 order by n limit $3"
        ));
        let rows = sqlx::query(statement)
            .bind(run.0)
            .bind(i64::try_from(after).unwrap_or(i64::MAX))
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| read(row, run, &self.seal)).collect()
    }
}
