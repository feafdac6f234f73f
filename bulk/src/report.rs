//! Reports as CSV and JSON, with one line per person and product.

use std::io::{self, Write};

use serde::Serialize;

use crate::error::{Error, ErrorKind};
use crate::journal::{Item, Journal, RunId};

/// The most items in memory.
const PAGE: u32 = 500;

const HEADER: [&str; 15] = [
    "number",
    "line",
    "product",
    "key",
    "action",
    "may_cost",
    "state",
    "outcome",
    "charged",
    "attempts",
    "remote_id",
    "planned",
    "made",
    "remarks",
    "message",
];

/// Writes a run as CSV, one line per person and product.
///
/// A field that a spreadsheet would interpret as a formula is prefixed with an apostrophe.
///
/// # Errors
///
/// When the journal cannot be read, or the writer fails.
pub async fn write_csv(journal: &Journal, run: RunId, writer: impl Write) -> Result<(), Error> {
    let unwritable = |error: csv::Error| {
        Error::new(ErrorKind::File, "the report cannot be written").caused_by(error)
    };
    let mut csv = csv::Writer::from_writer(writer);
    csv.write_record(HEADER).map_err(unwritable)?;
    let mut after = 0;
    loop {
        let page = journal.items(run, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for item in &page {
            csv.write_record(line(item).map(|field| harmless(&field))).map_err(unwritable)?;
        }
    }
    csv.flush().map_err(|error| Error::file("the report cannot be written", error))
}

/// Writes a run as JSON: the run itself, its counts, and its items.
///
/// # Errors
///
/// As [`write_csv`].
pub async fn write_json(
    journal: &Journal,
    run: RunId,
    mut writer: impl Write,
) -> Result<(), Error> {
    let unwritable = |error: io::Error| Error::file("the report cannot be written", error);
    let head = (journal.run(run).await?, journal.summary(run).await?);
    write!(writer, "{{\"run\":{},\"summary\":{},\"items\":[", json(&head.0), json(&head.1))
        .map_err(unwritable)?;
    let (mut after, mut separator) = (0, "\n");
    loop {
        let page = journal.items(run, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for item in &page {
            write!(writer, "{separator}{}", json(item)).map_err(unwritable)?;
            separator = ",\n";
        }
    }
    writeln!(writer, "\n]}}").and_then(|()| writer.flush()).map_err(unwritable)
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn line(item: &Item) -> [String; 15] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        item.number.to_string(),
        item.line.to_string(),
        item.product.to_string(),
        text(&item.key),
        item.action.to_string(),
        item.may_cost.to_string(),
        item.state.to_string(),
        item.outcome.clone().or_else(|| item.error_kind.clone()).unwrap_or_default(),
        item.charged.to_string(),
        item.attempts.to_string(),
        text(&item.remote_id),
        item.planned.join("; "),
        item.made.join("; "),
        item.remarks.join("; "),
        text(&item.message),
    ]
}

fn harmless(field: &str) -> String {
    match field.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{field}"),
        _ => field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn formulas_are_text() {
        assert_eq!(harmless("=HYPERLINK(\"https://x\")"), "'=HYPERLINK(\"https://x\")");
        assert_eq!(harmless("ada@example.com"), "ada@example.com");
    }
}
