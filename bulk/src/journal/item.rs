//! Items: one person in one product.

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::run::RunId;
use super::seal::Seal;
use super::state::ItemState;
use crate::error::Error;
use crate::product::{Action, Desired, Product};

/// Personal data about an item besides its desired state, encrypted if there is a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// The changes that were planned.
    pub planned: Vec<String>,
    /// The changes that were made.
    pub made: Vec<String>,
    /// Remarks of the SDK about a success.
    pub remarks: Vec<String>,
    /// Why it failed or is blocked.
    pub message: Option<String>,
    /// The id of the user in the product.
    pub remote_id: Option<String>,
}

/// One person in one product, as the journal records it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// Its number in the run, from 1.
    pub number: u64,
    /// The line in the file of people.
    pub line: u64,
    /// The product.
    pub product: Product,
    /// The login, address or identity name; `None` once it was forgotten.
    pub key: Option<String>,
    /// The planned action.
    pub action: Action,
    /// Whether it may cost money.
    pub may_cost: bool,
    /// Its state.
    pub state: ItemState,
    /// How many times a worker claimed it.
    pub attempts: u64,
    /// Whether it was charged for.
    pub charged: bool,
    /// The outcome, such as `created`.
    pub outcome: Option<String>,
    /// The kind of failure, such as `charge_limit`; stable.
    pub error_kind: Option<String>,
    /// Why it failed or is blocked.
    pub message: Option<String>,
    /// The changes that were planned.
    pub planned: Vec<String>,
    /// The changes that were made.
    pub made: Vec<String>,
    /// Remarks of the SDK about a success.
    pub remarks: Vec<String>,
    /// The id of the user in the product.
    pub remote_id: Option<String>,
    /// The time of the last change, in milliseconds since 1970.
    pub updated_at: i64,
}

/// The associated data that binds an encrypted value to its row.
pub fn desired_context(run: RunId, number: i64) -> String {
    format!("run {run}, item {number}, desired")
}

pub fn detail_context(run: RunId, number: i64) -> String {
    format!("run {run}, item {number}, detail")
}

/// The columns that [`read`] needs.
pub const COLUMNS: &str = "n, line, product, action, may_cost, state, attempts, charged, outcome, error_kind, desired, \
     detail, updated_at";

pub fn read(row: &AnyRow, run: RunId, seal: &Seal) -> Result<(Item, Option<Desired>), Error> {
    let number: i64 = row.try_get("n")?;
    let desired: Option<Vec<u8>> = row.try_get("desired")?;
    let desired: Option<Desired> =
        desired.map(|stored| seal.open(&desired_context(run, number), &stored)).transpose()?;
    let detail: Option<Vec<u8>> = row.try_get("detail")?;
    let detail: Detail = detail
        .map(|stored| seal.open(&detail_context(run, number), &stored))
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
        key: desired.as_ref().map(Desired::key),
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
    Ok((item, desired))
}
