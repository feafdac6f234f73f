//! Generates the clients of `user-provisioning` from its `openapi.yaml`.
//!
//! The pipeline: yaml → document → validate → slice → lower → generate → emit. It is intended for the SDK's
//! build script only; each release belongs to one release of the SDK.

mod diagnostic;
mod document;
mod emit;
mod generate;
mod lower;
mod model;
mod names;
mod pattern;
mod slice;
mod validate;
mod versions;
mod yaml;

pub use diagnostic::Diagnostic;
pub use document::Document;

/// Parses the document and validates the conventions that the later steps rely on.
pub fn read(text: &str) -> Result<Document, Diagnostic> {
    let document = Document::parse(text)?;
    validate::document(&document)?;
    Ok(document)
}

/// Returns the macros over every operation and schema of a service, for the SDK's tests.
pub fn operations_macro(document: &Document, service: &str) -> Result<String, Diagnostic> {
    Ok(emit::operations_macro(&slice::service(document, service)?))
}

/// Returns the Rust source of one service's client.
pub fn generate(document: &Document, service: &str) -> Result<String, Diagnostic> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| emit::client(&lowered, generated))
        .map_err(|diagnostic| document.located(diagnostic))
}

/// Returns the Rust source of the sandbox's part of one service.
pub fn sandbox(document: &Document, service: &str) -> Result<String, Diagnostic> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| emit::sandbox(&lowered, &generated))
        .map_err(|diagnostic| document.located(diagnostic))
}

/// Returns the generated files of the SDK for these services: names and contents.
pub fn files(text: &str, services: &[&str]) -> Result<Vec<(String, String)>, Diagnostic> {
    let document = read(text)?;
    let mut files = Vec::new();
    for service in services {
        files.push((format!("{service}.rs"), generate(&document, service)?));
        files.push((format!("tests/{service}.rs"), operations_macro(&document, service)?));
    }
    Ok(files)
}
