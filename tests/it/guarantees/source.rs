//! Checks of the source code.

use std::fs;
use std::path::Path;

/// Every Rust file below a folder of the crate, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                let path = path.display().to_string().replace('\\', "/");
                found.push((path, text));
            }
        }
    }
    assert!(found.len() > 5, "{folder} has {} files", found.len());
    found
}

#[test]
fn the_crate_forbids_unsafe_code_and_missing_documentation() {
    let root = include_str!("../../../src/lib.rs");
    for line in ["#![forbid(unsafe_code)]", "#![deny(missing_docs)]"] {
        assert!(root.lines().any(|found| found == line), "{line} is gone");
    }
    let manifest = include_str!("../../../Cargo.toml");
    for line in ["unsafe_code = \"forbid\"", "unwrap_used = \"deny\"", "expect_used = \"deny\""] {
        assert!(manifest.lines().any(|found| found == line), "{line} is gone");
    }
}

/// The build script writes code too, and could write exceptions.
#[test]
fn no_exception_is_made() {
    for (path, text) in ["src", "codegen/src", "sandbox/src"].into_iter().flat_map(sources) {
        for forbidden in ["allow(missing_docs", "allow(unsafe_code", "allow(warnings", "unsafe {"] {
            assert!(!text.contains(forbidden), "{forbidden} in {path}");
        }
    }
}

/// Code that panics is in tests, and in the sandbox, which is a test kit and says why it may.
#[test]
fn no_panic_is_written_down() {
    for (path, text) in sources("src") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if path.ends_with("/tests.rs") {
            continue;
        }
        let code: Vec<&str> =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = code.join("\n");
        for forbidden in
            ["panic!(", "unreachable!(", "todo!(", "unimplemented!(", "assert!(", "assert_eq!("]
        {
            assert!(!code.contains(forbidden), "{forbidden} in {path}");
        }
    }
}
