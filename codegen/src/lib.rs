//! Generates the clients of `user-provisioning` from its `openapi.yaml`.
//!
//! The way: yaml → document → check → slice → lower → generate → lift. The SDK's build script is the
//! one user that is meant; a release of this crate belongs to one release of the SDK.

mod check;
mod document;
mod generate;
mod lift;
mod lower;
mod mistake;
mod model;
mod names;
mod slice;
mod versions;
mod yaml;

pub use document::Document;
pub use mistake::Mistake;

/// Reads the document and checks the conventions that the later steps rely on.
pub fn read(text: &str) -> Result<Document, Mistake> {
    let document = Document::parse(text)?;
    check::document(&document)?;
    Ok(document)
}

/// The macros by which the SDK's tests know every operation and schema of a service.
pub fn roll(document: &Document, service: &str) -> Result<String, Mistake> {
    Ok(lift::roll(&slice::service(document, service)?))
}

/// The Rust source of one service's client.
pub fn generate(document: &Document, service: &str) -> Result<String, Mistake> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| lift::client(&lowered, generated))
        .map_err(|mistake| document.located(mistake))
}

/// The Rust source of what the sandbox has for one service.
pub fn sandbox(document: &Document, service: &str) -> Result<String, Mistake> {
    let slice = slice::service(document, service)?;
    let lowered = lower::slice(&slice);
    generate::client(&lowered)
        .and_then(|generated| lift::sandbox(&lowered, &generated))
        .map_err(|mistake| document.located(mistake))
}

/// What the SDK is built of, for these services: file names with their texts.
pub fn files(text: &str, services: &[&str]) -> Result<Vec<(String, String)>, Mistake> {
    let document = read(text)?;
    let mut files = Vec::new();
    for service in services {
        files.push((format!("{service}.rs"), generate(&document, service)?));
        files.push((format!("tests/{service}.rs"), roll(&document, service)?));
    }
    Ok(files)
}
