//! The way from `openapi.yaml` to Rust: document → check → slice → lower → generate → lift.

mod check;
mod document;
mod generate;
mod lift;
mod lower;
mod mistake;
mod model;
mod slice;

pub use document::Document;
pub use mistake::Mistake;

/// Reads the document and checks the conventions that the later steps rely on.
pub fn read(text: &str) -> Result<Document, Mistake> {
    let document = Document::parse(text)?;
    check::document(&document)?;
    Ok(document)
}

/// The Rust source of one service's client.
pub fn generate(document: &Document, service: &str) -> Result<String, Mistake> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    let generated = generate::client(&lowered)?;
    lift::client(&lowered, generated)
}
