//! Generates one typed client per enabled service from `openapi.yaml`.

#[path = "build/mod.rs"]
mod pipeline;

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=openapi.yaml");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    if let Err(reason) = run() {
        println!("cargo::error={reason}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?;
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let text = fs::read_to_string(Path::new(&root).join("openapi.yaml"))
        .map_err(|e| format!("openapi.yaml cannot be read: {e}"))?;
    let document = pipeline::read(&text).map_err(|m| m.to_string())?;
    for service in document.services() {
        // Cargo announces the feature `maarch_courrier` as CARGO_FEATURE_MAARCH_COURRIER.
        let feature = format!("CARGO_FEATURE_{}", service.to_uppercase());
        if env::var_os(feature).is_none() {
            continue;
        }
        let code = pipeline::generate(&document, &service).map_err(|m| m.to_string())?;
        let file = Path::new(&out).join(format!("{service}.rs"));
        fs::write(&file, code).map_err(|e| format!("{} cannot be written: {e}", file.display()))?;
    }
    Ok(())
}
