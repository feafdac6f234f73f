//! Generates the clients of `user-provisioning` from its `openapi.yaml`.
//!
//! The way: yaml → document → check → slice → lower → generate → lift. The SDK's build script is the
//! one user that is meant; a release of this crate belongs to one release of the SDK.

mod diagnostic;
mod document;
mod emit;
mod generate;
mod lower;
mod model;
mod names;
mod slice;
mod validate;
mod versions;
mod yaml;

pub use diagnostic::Diagnostic;
pub use document::Document;

/// Reads the document and checks the conventions that the later steps rely on.
pub fn read(text: &str) -> Result<Document, Diagnostic> {
    let document = Document::parse(text)?;
    validate::document(&document)?;
    Ok(document)
}

/// The macros by which the SDK's tests know every operation and schema of a service.
pub fn operations_macro(document: &Document, service: &str) -> Result<String, Diagnostic> {
    Ok(emit::operations_macro(&slice::service(document, service)?))
}

/// The Rust source of one service's client.
pub fn generate(document: &Document, service: &str) -> Result<String, Diagnostic> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| emit::client(&lowered, generated))
        .map_err(|diagnostic| document.located(diagnostic))
}

/// The Rust source of what the sandbox has for one service.
pub fn sandbox(document: &Document, service: &str) -> Result<String, Diagnostic> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| emit::sandbox(&lowered, &generated))
        .map_err(|diagnostic| document.located(diagnostic))
}

/// What the SDK is built of, for these services: file names with their texts.
pub fn files(text: &str, services: &[&str]) -> Result<Vec<(String, String)>, Diagnostic> {
    let document = read(text)?;
    let mut files = Vec::new();
    for service in services {
        files.push((format!("{service}.rs"), generate(&document, service)?));
        files.push((format!("tests/{service}.rs"), operations_macro(&document, service)?));
    }
    Ok(files)
}
