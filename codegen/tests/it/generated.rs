//! The checked-in code equals the generator's output: `generated/` for the SDK, `sandbox/generated/` for
//! the sandbox.
//!
//! `UPDATE_GENERATED=1 cargo test -p user-provisioning-codegen generated` regenerates them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use user_provisioning_codegen as codegen;

const DOCUMENT: &str = include_str!("../../../openapi.yaml");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The exact files that a folder must have.
fn compare(folder: &str, files: Vec<(String, String)>) {
    let folder = root().join(folder);
    if env::var_os("UPDATE_GENERATED").is_some() {
        let _ = fs::remove_dir_all(&folder);
        for (name, text) in &files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }
    let mut names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(listed(&folder, ""), names, "{} has other files", folder.display());
    for (name, text) in &files {
        let found = fs::read_to_string(folder.join(name)).unwrap().replace("\r\n", "\n");
        let place = folder.join(name).display().to_string();
        assert!(
            found == *text,
            "{place} is out of date; \
             run `UPDATE_GENERATED=1 cargo test -p user-provisioning-codegen generated`"
        );
    }
}

/// All files below a folder, in order.
fn listed(folder: &Path, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(listed(&entry.path(), &format!("{name}/")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

fn services() -> Vec<String> {
    codegen::read(DOCUMENT).unwrap().services()
}

#[test]
fn the_generated_files_of_the_sdk_are_up_to_date() {
    let services = services();
    let services: Vec<&str> = services.iter().map(String::as_str).collect();
    let files = codegen::files(DOCUMENT, &services).unwrap();
    for service in &services {
        for alone in codegen::files(DOCUMENT, &[service]).unwrap() {
            assert!(files.contains(&alone), "{} depends on what else is enabled", alone.0);
        }
    }
    compare("generated", files);
}

/// Except documentation and string literals, which are not wrapped.
#[test]
fn no_line_of_code_is_long() {
    let document = codegen::read(DOCUMENT).unwrap();
    let services = services();
    let names: Vec<&str> = services.iter().map(String::as_str).collect();
    let mut files = codegen::files(DOCUMENT, &names).unwrap();
    for service in &services {
        files.push((service.clone(), codegen::sandbox(&document, service).unwrap()));
    }
    for (name, text) in files {
        for (index, line) in text.lines().enumerate() {
            let code = without_texts(line);
            assert!(code.len() <= 160, "{name}:{}: {} characters: {line}", index + 1, code.len());
        }
    }
}

/// A line without the contents of its string literals; empty for a line of documentation.
fn without_texts(line: &str) -> String {
    if line.trim_start().starts_with("//") {
        return String::new();
    }
    let mut code = String::new();
    let (mut is_text, mut is_escaped) = (false, false);
    for letter in line.chars() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            letter if !is_text => code.push(letter),
            _ => {}
        }
    }
    code
}

#[test]
fn the_generated_files_of_the_sandbox_are_up_to_date() {
    let document = codegen::read(DOCUMENT).unwrap();
    let files = services().into_iter().map(|service| {
        let text = codegen::sandbox(&document, &service).unwrap();
        (format!("{service}.rs"), text)
    });
    compare("sandbox/generated", files.collect());
}
