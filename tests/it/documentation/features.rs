//! The table of features is backed by files that exist, and counted correctly.

use std::path::Path;

use regex_lite::Regex;

const PAGE: &str = include_str!("../../../docs/features.md");

/// The cells of each row: number, feature, yes or no, evidence.
fn rows() -> Vec<Vec<&'static str>> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| |"));
    let cells = rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect());
    cells.filter(|cells: &Vec<_>| !cells[0].starts_with("---")).collect()
}

#[test]
fn each_row_is_counted_once() {
    let rows = rows();
    for (number, row) in (1..).zip(&rows) {
        assert_eq!(row.len(), 4, "{row:?}");
        assert_eq!(row[0], number.to_string(), "{row:?}");
        assert!(["yes", "no"].contains(&row[2]), "{row:?}");
    }
    let yes = rows.iter().filter(|row| row[2] == "yes").count();
    let counted = format!("{yes} of {} are yes.", rows.len());
    assert!(PAGE.contains(&counted), "docs/features.md lacks `{counted}`");
}

#[test]
fn each_yes_names_a_file_that_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A package has neither workflows nor `bulk/`.
    if !root.join(".github").is_dir() {
        return;
    }
    let quoted = Regex::new("`([^` ]+)`").unwrap();
    for row in rows() {
        let quotes = quoted.captures_iter(row[3]).map(|quote| quote[1].to_owned());
        let is_path = |quote: &String| quote.contains('/') || quote.ends_with(".md");
        let paths: Vec<String> = quotes.filter(is_path).collect();
        let missing: Vec<_> = paths.iter().filter(|path| !root.join(path).exists()).collect();
        assert!(missing.is_empty(), "row {}: {missing:?}", row[0]);
        assert!(row[2] == "no" || row[3].contains('`'), "row {} names no evidence", row[0]);
    }
}
