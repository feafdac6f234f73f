//! Imports of the SDK point downwards only: no file reaches itself over the `use` items of others.
//!
//! `mod` and `pub use` are left out: they say where something is, not what something is made of.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that stops says why")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, ItemUse, UseTree, Visibility};

/// A file by its module path, `retry::budget`; the root is empty.
type Module = String;
type Graph = BTreeMap<Module, BTreeSet<Module>>;

/// The circles that are left to be opened, by the number of files in each.
const LEFT: &[usize] = &[14];

#[test]
fn imports_go_one_way() {
    let graph = graph();
    assert!(graph.len() > 50, "only {} files were read", graph.len());
    let circles = circles(&graph);
    let sizes: Vec<usize> = circles.iter().map(BTreeSet::len).collect();
    assert_eq!(sizes, LEFT, "{circles:#?}");
}

#[test]
fn a_circle_is_found() {
    let edges = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "d")];
    let mut graph = Graph::new();
    for (from, to) in edges {
        graph.entry(from.into()).or_default().insert(to.into());
    }
    assert_eq!(circles(&graph), [BTreeSet::from(["a".into(), "b".into(), "c".into()])]);
}

/// Which files each file imports from.
fn graph() -> Graph {
    let mut files = BTreeMap::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    let modules: BTreeSet<Module> = files.keys().cloned().collect();
    let edges = |(module, text): (&Module, &String)| {
        let mut imports = Imports { module, modules: &modules, found: BTreeSet::new() };
        imports.visit_file(&syn::parse_file(text).unwrap());
        imports.found.remove(module);
        (module.clone(), imports.found)
    };
    files.iter().map(edges).collect()
}

fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let inner = if prefix.is_empty() { stem.clone() } else { format!("{prefix}::{stem}") };
        if path.is_dir() {
            read(&path, &inner, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let module = if matches!(&*stem, "mod" | "lib") { prefix.to_owned() } else { inner };
            files.insert(module, fs::read_to_string(&path).unwrap());
        }
    }
}

/// Collects the files that the `use` items of one file lead to.
struct Imports<'f> {
    module: &'f str,
    modules: &'f BTreeSet<Module>,
    found: BTreeSet<Module>,
}

impl Imports<'_> {
    fn tree(&mut self, path: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.tree(path, &step.tree);
                path.pop();
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|inner| self.tree(path, inner));
            }
            UseTree::Name(name) => self.import(path, Some(name.ident.to_string())),
            UseTree::Rename(name) => self.import(path, Some(name.ident.to_string())),
            UseTree::Glob(_) => self.import(path, None),
        }
    }

    /// The file is the longest beginning of the path that is one.
    fn import(&mut self, path: &[String], name: Option<String>) {
        let full: Vec<String> = path.iter().cloned().chain(name).collect();
        let own: Vec<&str> = self.module.split("::").filter(|step| !step.is_empty()).collect();
        let up = full.iter().take_while(|step| *step == "super").count();
        let steps: Vec<&str> = match full.first().map(String::as_str) {
            Some("crate") => full.iter().skip(1).map(String::as_str).collect(),
            Some("self") => {
                own.into_iter().chain(full.iter().skip(1).map(String::as_str)).collect()
            }
            Some("super") => {
                let above = own.len() - up;
                let rest = full.iter().skip(up).map(String::as_str);
                own.into_iter().take(above).chain(rest).collect()
            }
            // A module of this file, or another crate.
            _ => own.into_iter().chain(full.iter().map(String::as_str)).collect(),
        };
        let is_local = matches!(full.first().map(String::as_str), Some("crate" | "self" | "super"));
        let longest = (0..=steps.len()).rev().map(|length| steps[..length].join("::"));
        if let Some(file) = longest.into_iter().find(|file| self.modules.contains(file))
            && (is_local || file.len() > self.module.len())
        {
            self.found.insert(file);
        }
    }
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if matches!(item.vis, Visibility::Inherited) {
            self.tree(&mut Vec::new(), &item.tree);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_test) {
            visit::visit_item_mod(self, item);
        }
    }
}

fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
}

/// The files of each circle, the largest first.
fn circles(graph: &Graph) -> Vec<BTreeSet<Module>> {
    let reached = |from: &Module| {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Module> = graph.get(from).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if found.insert(next.clone()) {
                open.extend(graph.get(next).into_iter().flatten());
            }
        }
        found
    };
    let reach: BTreeMap<&Module, BTreeSet<Module>> =
        graph.keys().map(|from| (from, reached(from))).collect();
    let both = |from: &Module, to: &Module| {
        reach.get(from).is_some_and(|found| found.contains(to))
            && reach.get(to).is_some_and(|found| found.contains(from))
    };
    let mut circles: Vec<BTreeSet<Module>> = Vec::new();
    for from in graph.keys() {
        let circle: BTreeSet<Module> =
            graph.keys().filter(|to| *to == from || both(from, to)).cloned().collect();
        if circle.len() > 1 && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}
