//! Converts plain YAML to JSON, with the line of every node.

mod scalar;

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScanError, Tag};
use serde_json::{Map, Value};

use super::diagnostic::Diagnostic;

/// Far more than a document needs; later steps recurse over the tree.
const MAX_DEPTH: usize = 64;

/// The line of each node, by its path.
pub type Lines = HashMap<String, usize>;

pub fn read(text: &str) -> Result<(Value, Lines), Diagnostic> {
    let mut tree = Tree::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| not_yaml(&error))?;
        let line = span.start.line();
        tree.take(event, line).map_err(|diagnostic| diagnostic.on(line))?;
    }
    let empty = || Diagnostic::new("", "it is empty", "write an OpenAPI 3.0.3 document").on(1);
    Ok((tree.root.ok_or_else(empty)?, tree.lines))
}

fn not_yaml(error: &ScanError) -> Diagnostic {
    Diagnostic::new("", error.info(), "correct the YAML").on(error.marker().line())
}

/// What was read so far.
#[derive(Default)]
struct Tree {
    documents: usize,
    root: Option<Value>,
    /// The lists and mappings that have begun, the innermost last.
    open: Vec<Open>,
    lines: Lines,
}

/// A list or a mapping that has not ended.
struct Open {
    path: String,
    inside: Inside,
}

enum Inside {
    List(Vec<Value>),
    Mapping {
        entries: Map<String, Value>,
        /// The key whose value comes next.
        key: Option<String>,
    },
}

impl Tree {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), Diagnostic> {
        match event {
            Event::DocumentStart(_) => self.begin_document(),
            Event::Alias(_) => Err(not_plain()),
            Event::Scalar(text, style, anchor, tag) => {
                check_plain(anchor)?;
                let place = self.next_path();
                check_untagged(&place.clone().unwrap_or_default(), tag.as_deref())?;
                let value = scalar::read(&text, style);
                match place {
                    Some(path) => {
                        self.lines.entry(path).or_insert(line);
                        self.put(value);
                        Ok(())
                    }
                    None => self.put_key(value, line),
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(Inside::List(Vec::new()), anchor, tag.as_deref(), line)
            }
            Event::MappingStart(anchor, tag) => {
                let inside = Inside::Mapping { entries: Map::new(), key: None };
                self.begin(inside, anchor, tag.as_deref(), line)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                match self.open.pop().map(|open| open.inside) {
                    Some(Inside::List(items)) => self.put(Value::Array(items)),
                    Some(Inside::Mapping { entries, .. }) => self.put(Value::Object(entries)),
                    None => {}
                }
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn begin_document(&mut self) -> Result<(), Diagnostic> {
        self.documents += 1;
        match self.documents {
            1 => Ok(()),
            _ => Err(Diagnostic::new("", "a second document begins", "write one document a file")),
        }
    }

    fn begin(
        &mut self,
        inside: Inside,
        anchor: usize,
        tag: Option<&Tag>,
        line: usize,
    ) -> Result<(), Diagnostic> {
        check_plain(anchor)?;
        let Some(path) = self.next_path() else { return Err(self.not_a_text()) };
        check_untagged(&path, tag)?;
        if self.open.len() == MAX_DEPTH {
            let problem = format!("it is nested more than {MAX_DEPTH} levels deep");
            return Err(Diagnostic::new("", problem, "give the inner schemas names of their own"));
        }
        self.lines.entry(path.clone()).or_insert(line);
        self.open.push(Open { path, inside });
        Ok(())
    }

    /// Returns the path of the value that comes next; `None` if it is a key.
    fn next_path(&self) -> Option<String> {
        match self.open.last() {
            None => Some(String::new()),
            Some(Open { path, inside: Inside::List(items) }) => {
                Some(join(path, &items.len().to_string()))
            }
            Some(Open { path, inside: Inside::Mapping { key, .. } }) => {
                key.as_ref().map(|key| join(path, key))
            }
        }
    }

    fn put_key(&mut self, value: Value, line: usize) -> Result<(), Diagnostic> {
        let Value::String(name) = value else { return Err(self.not_a_text()) };
        if let Some(Open { path, inside: Inside::Mapping { entries, key } }) = self.open.last_mut()
        {
            if entries.contains_key(&name) {
                return Err(Diagnostic::new("", "duplicated key in mapping", "correct the YAML"));
            }
            self.lines.insert(join(path, &name), line);
            *key = Some(name);
        }
        Ok(())
    }

    fn put(&mut self, value: Value) {
        match self.open.last_mut().map(|open| &mut open.inside) {
            None => self.root = Some(value),
            Some(Inside::List(items)) => items.push(value),
            Some(Inside::Mapping { entries, key }) => {
                entries.extend(key.take().map(|key| (key, value)));
            }
        }
    }

    fn not_a_text(&self) -> Diagnostic {
        let path = self.open.last().map(|open| open.path.as_str()).unwrap_or_default();
        Diagnostic::new(path, "it has a key that is not a text", "quote the key")
    }
}

fn check_plain(anchor: usize) -> Result<(), Diagnostic> {
    if anchor > 0 { Err(not_plain()) } else { Ok(()) }
}

fn not_plain() -> Diagnostic {
    Diagnostic::new(
        "",
        "it has a YAML anchor or alias",
        "spell the value out, or make it a component and refer to it with `$ref`",
    )
}

fn check_untagged(path: &str, tag: Option<&Tag>) -> Result<(), Diagnostic> {
    match tag {
        None => Ok(()),
        Some(_) => {
            let remedy = "remove it: the document uses plain YAML only";
            Err(Diagnostic::new(path, "it has a YAML tag", remedy))
        }
    }
}

/// The path of a step below a path.
pub fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}
