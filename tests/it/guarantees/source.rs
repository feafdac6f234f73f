//! Checks of the source code that no lint makes.

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

/// Attributes that would disable all lints at once.
#[test]
fn no_exception_is_made() {
    for (path, text) in ["src", "codegen/src", "sandbox/src"].into_iter().flat_map(sources) {
        assert!(!text.contains("allow(warnings"), "allow(warnings) in {path}");
    }
}

/// No lint forbids assertions. They are in tests, and in the sandbox, which is a test kit and says why it may.
#[test]
fn no_assertion_is_written_down() {
    for (path, text) in sources("src") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if path.ends_with("/tests.rs") {
            continue;
        }
        let mut code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        assert!(
            !code.any(|line| line.contains("assert!(") || line.contains("assert_eq!(")),
            "{path}"
        );
    }
}
