//! The documentation page of a call: what it does and its warnings, an example, and the details after it.

use super::super::model::{Operation, ServiceSpec};
use super::super::names;
use super::docs::{paragraph, response_line};
use super::example;

/// A reader sees the example on the first screen, so longer descriptions continue after it.
const WORDS_BEFORE_EXAMPLE: usize = 120;

/// Returns the documentation of one call.
pub fn page(slice: &ServiceSpec, operation: &Operation) -> String {
    let (first, rest) = split(&operation.description);
    let mut page = operation.span.after(&paragraph(&operation.summary));
    for block in first {
        page.push_str(&format!("\n\n{block}"));
    }
    page.push_str(&format!(
        "\n\nSends `{} {}` below the base URL.\n",
        operation.method.to_uppercase(),
        operation.route
    ));
    if let Some(example) = example::call(slice, operation) {
        page.push_str(&format!("\n# Example\n\n{example}"));
    }
    if !rest.is_empty() {
        page.push_str(&format!("\n# Details\n\n{}\n", rest.join("\n\n")));
    }
    page.push_str("\n# Responses\n\n");
    for response in &operation.responses {
        page.push_str(&format!("- {}\n", response_line(response)));
    }
    if operation.paging.is_some() {
        page.push_str(&pages(operation));
    }
    page.push_str(
        "\n# Errors\n\nEvery response but the 2xx one is an [`Error`](crate::Error) with status, headers and body; \
         [`Error::failure`](crate::Error::failure) returns the documented ones as a typed value. \
         A missing or invalid parameter is an error before anything is sent.\n",
    );
    page
}

fn pages(operation: &Operation) -> String {
    let name = format!("operation::{}", names::pascal(&operation.name));
    format!(
        "\n# Pages\n\nOne call returns one page. [`stream()`]({name}::stream) fetches page after page as items \
         are asked for, [`collect_all()`]({name}::collect_all) all of them into a `Vec`, and \
         [`page(n)`]({name}::page) one by its number.\n"
    )
}

/// Splits a description into the paragraphs before the example and those after it: the first ones as long as they
/// are short, and every warning, which is a paragraph with bold text.
fn split(description: &str) -> (Vec<String>, Vec<String>) {
    let mut words = 0;
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for block in blocks(description) {
        words += block.split_whitespace().count();
        let fits = first.is_empty() || (rest.is_empty() && words <= WORDS_BEFORE_EXAMPLE);
        if fits || block.contains("**") {
            first.push(block);
        } else {
            rest.push(block);
        }
    }
    (first, rest)
}

/// Returns the paragraphs; a list stays with the paragraph that introduces it.
fn blocks(description: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for paragraph in description.split("\n\n").filter(|text| !text.trim().is_empty()) {
        match blocks.last_mut() {
            Some(previous) if paragraph.starts_with("- ") => {
                previous.push_str(&format!("\n\n{paragraph}"));
            }
            _ => blocks.push(paragraph.to_owned()),
        }
    }
    blocks
}
