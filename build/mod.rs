//! The way from `openapi.yaml` to Rust: yaml → document → check → slice → lower → generate → lift.

mod check;
mod document;
mod generate;
mod lift;
mod lower;
mod mistake;
mod model;
mod names;
mod slice;
mod yaml;

pub use document::Document;
pub use mistake::Mistake;

/// Reads the document and checks the conventions that the later steps rely on.
pub fn read(text: &str) -> Result<Document, Mistake> {
    let document = Document::parse(text)?;
    check::document(&document)?;
    Ok(document)
}

/// The macros by which the tests know every operation and schema of these services.
pub fn roll(document: &Document, services: &[String]) -> Result<String, Mistake> {
    let slices: Result<Vec<_>, _> =
        services.iter().map(|service| slice::service(document, service)).collect();
    Ok(lift::roll(&slices?))
}

/// The Rust source of one service's client.
pub fn generate(document: &Document, service: &str) -> Result<String, Mistake> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| lift::client(&lowered, generated))
        .map_err(|mistake| document.located(mistake))
}
