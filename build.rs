//! Makes one typed client per enabled service from `openapi.yaml`, or takes those in `generated/`.

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(all_services)");
    let enabled: Vec<&str> = SERVICES.into_iter().filter(|service| is_enabled(service)).collect();
    if enabled.len() == SERVICES.len() {
        println!("cargo::rustc-cfg=all_services");
    }
    match folder(&enabled) {
        // Where the source includes the clients from, and the tests what they know of them.
        Ok(folder) => println!("cargo::rustc-env=GENERATED_CLIENTS={}", folder.display()),
        Err(reason) => {
            println!("cargo::error={reason}");
            std::process::exit(1);
        }
    }
}

const SERVICES: [&str; 4] =
    ["myreports", "maarch_courrier", "maarch_parapheur", "evolution_platform"];

/// Cargo announces the feature `maarch_courrier` as CARGO_FEATURE_MAARCH_COURRIER.
fn is_enabled(service: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", service.to_uppercase())).is_some()
}

fn path(variable: &str) -> Result<PathBuf, String> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| format!("{variable} is not set"))
}

#[cfg(not(feature = "generate"))]
fn folder(_: &[&str]) -> Result<PathBuf, String> {
    Ok(path("CARGO_MANIFEST_DIR")?.join("generated"))
}

#[cfg(feature = "generate")]
fn folder(services: &[&str]) -> Result<PathBuf, String> {
    use std::fs;

    use user_provisioning_codegen as codegen;

    println!("cargo::rerun-if-changed=openapi.yaml");
    let text = fs::read_to_string(path("CARGO_MANIFEST_DIR")?.join("openapi.yaml"))
        .map_err(|error| format!("openapi.yaml cannot be read: {error}"))?;
    let out = path("OUT_DIR")?;
    let files = codegen::files(&text, services).map_err(|diagnostic| diagnostic.to_string())?;
    for (name, text) in files {
        let file = out.join(name);
        let parent = file.parent().map_or(Ok(()), fs::create_dir_all);
        parent
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
    }
    Ok(out)
}
