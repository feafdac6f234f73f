//! Links lead somewhere on GitHub, and those of the guide in rustdoc too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;

/// What a page links to, without its code blocks.
#[derive(Default)]
struct Links {
    /// `[text](target)`
    inline: Vec<String>,
    /// The labels of `[text][label]`.
    used: BTreeSet<String>,
    /// `[label]: target`
    defined: BTreeMap<String, String>,
    /// The fragments of its headings.
    headings: BTreeSet<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn links(text: &str) -> Links {
    let inline = Regex::new(r"\]\(([^)\s]+)\)").unwrap();
    let used = Regex::new(r"\[[^\[\]]+\]\[([^\[\]]+)\]").unwrap();
    let defined = Regex::new(r"^\[([^\]]+)\]: (\S+)$").unwrap();
    let mut found = Links::default();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if is_code || line.starts_with("```") {
            continue;
        }
        if let Some(definition) = defined.captures(line) {
            found.defined.insert(definition[1].to_owned(), definition[2].to_owned());
            continue;
        }
        if line.starts_with('#') {
            found.headings.insert(fragment(line.trim_start_matches('#').trim()));
        }
        found.inline.extend(inline.captures_iter(line).map(|link| link[1].to_owned()));
        found.used.extend(used.captures_iter(line).map(|link| link[1].to_owned()));
    }
    found
}

/// A heading's fragment, as GitHub and rustdoc make it.
fn fragment(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

fn is_relative(target: &str) -> bool {
    !target.contains("://") && !target.starts_with("mailto:")
}

/// What is wrong with the links of a page in the folder.
fn dead(folder: &Path, text: &str) -> Vec<String> {
    let links = links(text);
    let undefined = links.used.iter().filter(|label| !links.defined.contains_key(*label));
    let mut wrong: Vec<String> = undefined.map(|label| format!("[{label}] is undefined")).collect();
    for target in links.inline.iter().chain(links.defined.values()).filter(|t| is_relative(t)) {
        let (file, heading) = target.split_once('#').unwrap_or((target, ""));
        let path = folder.join(file);
        let headings = match file {
            "" => links.headings.clone(),
            _ if path.is_dir() => BTreeSet::new(),
            _ => match fs::read_to_string(&path) {
                Ok(text) => self::links(&text).headings,
                Err(_) => {
                    wrong.push(format!("{target} does not exist"));
                    continue;
                }
            },
        };
        if !heading.is_empty() && !headings.contains(heading) {
            wrong.push(format!("{target} has no such heading"));
        }
    }
    wrong
}

fn markdown(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files
}

/// The pages that are rustdoc pages too: README.md, COVERAGE.md, and all of `docs/`.
fn guide() -> Vec<PathBuf> {
    let mut pages = markdown("docs");
    pages.extend([root().join("README.md"), root().join("COVERAGE.md")]);
    pages
}

#[test]
fn relative_links_lead_to_files_and_headings() {
    // Not part of the package.
    let bulk = if root().join("bulk").is_dir() { markdown("bulk") } else { Vec::new() };
    let pages: Vec<PathBuf> = [markdown(""), markdown("docs"), bulk].concat();
    assert!(pages.len() > 15, "only {} pages were read", pages.len());
    for page in pages {
        let wrong = dead(page.parent().unwrap(), &fs::read_to_string(&page).unwrap());
        assert!(wrong.is_empty(), "{}: {wrong:#?}", page.display());
    }
}

/// Rustdoc moves the pages, so that a relative link is dead there unless `links.md` has its label.
#[test]
fn rustdoc_has_a_target_for_each_relative_link() {
    let known = links(include_str!("../../../src/guide/links.md")).defined;
    for page in guide() {
        let links = links(&fs::read_to_string(&page).unwrap());
        let inline: Vec<_> = links.inline.iter().filter(|target| is_relative(target)).collect();
        assert!(inline.is_empty(), "{}: write {inline:?} as [text][label]", page.display());
        let mut relative = links.defined.iter().filter(|(_, target)| is_relative(target));
        let unknown = relative.find(|(label, _)| !known.contains_key(*label));
        assert!(unknown.is_none(), "src/guide/links.md lacks {unknown:?} of {}", page.display());
    }
}

#[test]
fn every_page_is_in_rustdoc_and_linked_from_the_readme() {
    let rustdoc = include_str!("../../../src/guide.rs");
    let readme = links(include_str!("../../../README.md"));
    for page in markdown("docs") {
        let name = format!("docs/{}", page.file_name().unwrap().to_string_lossy());
        assert!(rustdoc.contains(&format!("\"../{name}\"")), "src/guide.rs lacks {name}");
        let mut linked = readme.defined.iter().filter(|(_, target)| **target == name);
        assert!(linked.any(|(label, _)| readme.used.contains(label)), "README.md lacks {name}");
    }
}

#[test]
fn a_dead_link_is_reported() {
    for (text, wrong) in [
        ("[a](docs/nothing.md)", "docs/nothing.md does not exist"),
        ("[a][b]\n\n[b]: nothing.md", "nothing.md does not exist"),
        ("[a](README.md#nothing)", "README.md#nothing has no such heading"),
        ("# One two\n[a](#one-three)", "#one-three has no such heading"),
        ("| [a][b] |", "[b] is undefined"),
    ] {
        assert_eq!(dead(root(), text), [wrong], "{text}");
    }
    let fine =
        "# One `two`\n[a](#one-two) [b][c] [d](src)\n```\n[x](y)\n```\n\n[c]: https://a.example";
    assert!(dead(root(), fine).is_empty());
}
