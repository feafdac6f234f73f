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
    let write = |name: &str, code: String| {
        let file = Path::new(&out).join(format!("{name}.rs"));
        fs::write(&file, code).map_err(|e| format!("{} cannot be written: {e}", file.display()))
    };
    // Cargo announces the feature `maarch_courrier` as CARGO_FEATURE_MAARCH_COURRIER.
    let is_enabled = |service: &String| {
        env::var_os(format!("CARGO_FEATURE_{}", service.to_uppercase())).is_some()
    };
    let services: Vec<String> = document.services().into_iter().filter(is_enabled).collect();
    for service in &services {
        write(service, pipeline::generate(&document, service).map_err(|m| m.to_string())?)?;
    }
    write("roll", pipeline::roll(&document, &services).map_err(|m| m.to_string())?)
}
