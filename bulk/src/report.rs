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
/// What a spreadsheet would interpret as a formula is prefixed with an apostrophe, also behind a semicolon or a tab
/// within a field, at which spreadsheets of some countries split lines.
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

/// Puts an apostrophe before what a spreadsheet would take for a formula: at the start, and after what separates
/// cells in some country, since a comma is not always it.
fn harmless(field: &str) -> String {
    let mut text = String::with_capacity(field.len());
    let mut is_start = true;
    for character in field.chars() {
        if is_start && starts_formula(character) {
            text.push('\'');
        }
        is_start = matches!(character, ';' | ',' | '\t' | '\r' | '\n')
            || is_start && (character == '"' || character.is_whitespace());
        text.push(character);
    }
    text
}

/// The wide forms count too: some spreadsheets take them for the others.
fn starts_formula(character: char) -> bool {
    matches!(
        character,
        '=' | '+'
            | '-'
            | '@'
            | '\t'
            | '\r'
            | '\n'
            | '\u{ff1d}'
            | '\u{ff0b}'
            | '\u{ff0d}'
            | '\u{ff20}'
    )
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn formulas_are_text() {
        for (field, written) in [
            ("=HYPERLINK(\"https://x\")", "'=HYPERLINK(\"https://x\")"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(1)", "'@SUM(1)"),
            (" =1", " '=1"),
            ("\u{ff1d}1", "'\u{ff1d}1"),
            // A spreadsheet that separates by semicolons or tabs splits the line there.
            ("name: \"x;=1\" \u{2192} \"y\"", "name: \"x;'=1\" \u{2192} \"y\""),
            ("x\t@1", "x\t'@1"),
            ("x; \"=1\"", "x; \"'=1\""),
            ("phone: \"+33\"", "phone: \"+33\""),
            ("ada@example.com", "ada@example.com"),
            ("jean-luc; anne-marie", "jean-luc; anne-marie"),
            ("roles: + admin; - user", "roles: + admin; '- user"),
            ("", ""),
        ] {
            assert_eq!(harmless(field), written);
        }
    }
}
