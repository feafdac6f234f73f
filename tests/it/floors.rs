//! Imports of the SDK point downwards only: no file reaches itself over the imports of others, and no room
//! imports from one that is not below it.
//!
//! An import is a `use`, or a path in the code that starts at `crate`, `super`, `self` or a module of the file,
//! also within a macro. What a file re-exports is followed to where it is defined; `mod` and `pub use` alone
//! are not imports of the files' graph, because they only declare where something is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, ItemUse, Macro, UseTree, Visibility};

/// The rooms of `src/` (its files and folders) from the ground up. A room imports only from floors below its
/// own; a new room is entered here, and in the table of ARCHITECTURE.md.
const FLOORS: [&[&str]; 11] = [
    &[
        "body",
        "conflict",
        "connect_failure",
        "conversion",
        "form",
        "guide",
        "http",
        "pace",
        "php_messages",
        "reserved_headers",
        "sanitize",
    ],
    &["redaction", "wire"],
    &["changes", "operation", "retry", "server_message"],
    &["error", "response"],
    &["base_url", "blocking", "charge_policy"],
    &["credentials", "middleware", "request"],
    &["transport"],
    &["charges", "custom_request", "download", "ensure", "lenient", "probe"],
    &["client", "offboard", "paging"],
    &["evolution_platform", "maarch_courrier", "maarch_parapheur", "myreports"],
    &["", "internals"],
];

/// A file by its module path, `retry::budget`; the root is empty.
type Module = String;
type Sources = BTreeMap<Module, String>;
type Graph = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn no_file_imports_itself_over_others() {
    let sources = sources();
    assert!(sources.len() > 50, "only {} files were read", sources.len());
    let circles = circles(&graph(&sources));
    assert!(circles.is_empty(), "these files import each other in a circle: {circles:#?}");
}

/// Over `use` items alone: the sandbox's handlers are methods, which a product calls by their paths.
#[test]
fn no_file_of_the_other_crates_imports_itself_over_others() {
    for folder in ["codegen/src", "sandbox/src", "bulk/src"] {
        let mut sources = Sources::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut sources);
        let circles = circles(&graph_of(&imports_of(&sources, Kinds::UseItems)));
        assert!(
            circles.is_empty(),
            "files of {folder} import each other in a circle: {circles:#?}"
        );
    }
}

#[test]
fn no_room_imports_from_above() {
    let upward = upward(&sources());
    assert!(upward.is_empty(), "\n{}\n", upward.join("\n"));
}

#[test]
fn every_room_has_one_floor() {
    let rooms: BTreeSet<String> = sources().keys().map(|module| room(module).to_owned()).collect();
    let listed: Vec<String> =
        FLOORS.iter().flat_map(|rooms| rooms.iter().map(|r| (*r).to_owned())).collect();
    let unique: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(unique.len(), listed.len(), "a room stands twice in FLOORS");
    assert_eq!(unique, rooms, "FLOORS and src/ differ");
}

#[test]
fn a_circle_is_found() {
    let circle = |sources: &[(&str, &str)]| {
        let circles = circles(&graph(&owned(sources)));
        circles.into_iter().map(|circle| Vec::from_iter(circle).join(" ")).collect::<Vec<_>>()
    };
    for text in [
        "use super::b::B;",
        "use crate::{a::{self}, b::*};",
        "fn f() -> crate::b::B { todo!() }",
        "fn f() { super::b::g() }",
        "fn f() { vec![$crate::b::g()] }",
        "use super::B;",
        "mod inner { use super::super::b; }",
    ] {
        let found = circle(&[
            ("", "pub use b::B;"),
            ("a", text),
            ("b", "use crate::c;"),
            ("c", "use crate::a::A; use crate::d::D;"),
            ("d", "pub use crate::c::C;"),
        ]);
        assert_eq!(found, ["a b c"], "{text}");
    }
    let child = circle(&[("a", "mod b; fn f() { b::g() }"), ("a::b", "use super::A;")]);
    assert_eq!(child, ["a a::b"]);
    for harmless in ["#[cfg(test)] mod tests { use super::super::b; }", "pub use crate::b::B;"] {
        assert!(circle(&[("a", harmless), ("b", "use crate::a::A;")]).is_empty(), "{harmless}");
    }
}

#[test]
fn an_upward_import_is_reported_with_its_file_and_both_floors() {
    for (text, import) in [
        ("use crate::error::Error;", "error::Error"),
        ("use crate::Error;", "error::Error"),
        ("pub(crate) use crate::error::Error;", "error::Error"),
        ("type E = super::super::error::Error;", "error::Error"),
        ("macro_rules! m { () => { $crate::response::Response } }", "response::Response"),
    ] {
        let sources = owned(&[
            ("", "pub use error::Error;"),
            ("error", ""),
            ("response", ""),
            ("retry::budget", text),
        ]);
        let message =
            format!("src/retry/budget.rs (`retry`, floor 2) imports `{import}` (floor 3)");
        let found = upward(&sources);
        assert!(matches!(&*found, [one] if one.starts_with(&message)), "{text}: {found:?}");
    }
    let same_floor = owned(&[("operation", "use crate::retry::Budget;"), ("retry", "")]);
    assert_eq!(upward(&same_floor).len(), 1, "another room of the same floor is not below");
    let own = owned(&[("retry", ""), ("retry::budget", "use crate::retry::Budget;")]);
    assert!(upward(&own).is_empty());
}

fn owned(sources: &[(&str, &str)]) -> Sources {
    sources.iter().map(|(module, text)| ((*module).to_owned(), (*text).to_owned())).collect()
}

fn sources() -> Sources {
    let mut files = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut files);
    files
}

fn read(folder: &Path, prefix: &str, files: &mut Sources) {
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

fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room(module)))
}

/// The imports from rooms that are not below, each as a sentence.
fn upward(sources: &Sources) -> Vec<String> {
    let all = all_imports(sources);
    let mut found = Vec::new();
    for (module, imports) in &all {
        // The root and similar modules are above everything.
        let Some(own) = floor(module).filter(|floor| *floor + 1 < FLOORS.len()) else { continue };
        for path in imports.used.iter().chain(imports.reexported.values()) {
            let (file, import) = definition(&all, path);
            match floor(&file) {
                Some(other) if room(&file) != room(module) && other >= own => found.push(format!(
                    "{} (`{}`, floor {own}) imports `{import}` (floor {other}): a room imports from floors below \
                     its own. Move what both need further down, or what needs both further up.",
                    place(sources, module),
                    room(module),
                )),
                _ => {}
            }
        }
    }
    found
}

/// The file of a module.
fn place(sources: &Sources, module: &str) -> String {
    let path = module.replace("::", "/");
    let is_folder = sources.keys().any(|other| other.starts_with(&format!("{module}::")));
    if is_folder { format!("src/{path}/mod.rs") } else { format!("src/{path}.rs") }
}

/// Which files each file imports from.
fn graph(sources: &Sources) -> Graph {
    graph_of(&all_imports(sources))
}

fn graph_of(all: &BTreeMap<Module, Imports<'_>>) -> Graph {
    let edges = |(module, imports): (&Module, &Imports<'_>)| {
        let files = imports.used.iter().map(|path| definition(all, path).0);
        (module.clone(), files.filter(|file| file != module).collect())
    };
    all.iter().map(edges).collect()
}

/// The file that defines the target of a path, through all re-exports, and the path there.
fn definition(all: &BTreeMap<Module, Imports<'_>>, path: &[String]) -> (Module, String) {
    let mut path = path.to_vec();
    // A re-export in a circle would be an error of the compiler.
    for _ in 0..8 {
        let (file, rest) = split(all, &path);
        let next = rest.first().and_then(|name| all.get(&file)?.reexported.get(name));
        match next {
            Some(target) => path = target.iter().chain(rest.iter().skip(1)).cloned().collect(),
            None => return (file, path.join("::")),
        }
    }
    (split(all, &path).0, path.join("::"))
}

/// The longest prefix of the path that is a file, and the rest.
fn split(all: &BTreeMap<Module, Imports<'_>>, path: &[String]) -> (Module, Vec<String>) {
    let longest =
        (0..=path.len()).rev().find(|length| all.contains_key(&path[..*length].join("::")));
    let (file, rest) = path.split_at(longest.unwrap_or_default());
    (file.join("::"), rest.to_vec())
}

/// Which of a file's imports are read.
#[derive(Clone, Copy, PartialEq)]
enum Kinds {
    UseItems,
    All,
}

fn all_imports(sources: &Sources) -> BTreeMap<Module, Imports<'_>> {
    imports_of(sources, Kinds::All)
}

fn imports_of(sources: &Sources, kinds: Kinds) -> BTreeMap<Module, Imports<'_>> {
    let read = |(module, text): (&Module, &String)| {
        let steps = module.split("::").filter(|step| !step.is_empty()).map(str::to_owned).collect();
        let (used, reexported) = Default::default();
        let mut imports = Imports { sources, kinds, here: steps, used, reexported };
        imports.visit_file(&syn::parse_file(text).unwrap());
        (module.clone(), imports)
    };
    sources.iter().map(read).collect()
}

/// Collects what one file imports, as paths from the root.
struct Imports<'s> {
    sources: &'s Sources,
    kinds: Kinds,
    /// The module that is being read, which can be one within the file.
    here: Vec<String>,
    used: BTreeSet<Vec<String>>,
    reexported: BTreeMap<String, Vec<String>>,
}

impl Imports<'_> {
    /// The path from the root; `None` for one that leads to another crate, or to an item of this file.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let up = path.iter().take_while(|step| *step == "super").count();
        let (base, own) = match path.first().map(String::as_str)? {
            "crate" => (0, 1),
            "self" => (self.here.len(), 1),
            "super" => (self.here.len().checked_sub(up)?, up),
            child => {
                let module = [self.here.join("::"), child.to_owned()];
                let module = module.join("::");
                self.sources.contains_key(module.trim_start_matches("::")).then_some(())?;
                (self.here.len(), 0)
            }
        };
        Some(self.here[..base].iter().chain(&path[own..]).cloned().collect())
    }

    fn tree(&mut self, item: &ItemUse, path: &mut Vec<String>, tree: &UseTree) {
        let (name, alias) = match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.tree(item, path, &step.tree);
                path.pop();
                return;
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|inner| self.tree(item, path, inner));
                return;
            }
            UseTree::Name(name) => (Some(name.ident.to_string()), name.ident.to_string()),
            UseTree::Rename(name) => (Some(name.ident.to_string()), name.rename.to_string()),
            UseTree::Glob(_) => (None, "*".to_owned()),
        };
        let full: Vec<String> =
            path.iter().cloned().chain(name.filter(|name| name != "self")).collect();
        let Some(full) = self.absolute(&full) else { return };
        if matches!(item.vis, Visibility::Inherited) {
            self.used.insert(full);
        } else {
            self.reexported.insert(alias, full);
        }
    }

    fn path(&mut self, path: &[String]) {
        if self.kinds == Kinds::All
            && path.len() > 1
            && let Some(full) = self.absolute(path)
        {
            self.used.insert(full);
        }
    }

    /// The paths among the tokens of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.path(&std::mem::take(&mut path));
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                other => {
                    self.path(&std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.path(&path);
    }
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(item, &mut Vec::new(), &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let steps: Vec<String> = path.segments.iter().map(|step| step.ident.to_string()).collect();
        self.path(&steps);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        visit::visit_macro(self, call);
        self.tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !item.attrs.iter().any(is_test) {
            self.here.push(item.ident.to_string());
            visit::visit_item_mod(self, item);
            self.here.pop();
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
