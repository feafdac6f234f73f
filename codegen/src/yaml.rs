//! Converts plain YAML to JSON, with the line of every node.

use std::collections::HashMap;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, ScanError, YamlData};
use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value};

use super::diagnostic::Diagnostic;

/// Far more than a document needs; later steps recurse over the tree.
const MAX_DEPTH: usize = 64;

/// The line of each node, by its path.
pub type Lines = HashMap<String, usize>;

pub fn read(text: &str) -> Result<(Value, Lines), Diagnostic> {
    only_plain(text)?;
    let nodes = MarkedYaml::load_from_str(text).map_err(|error| not_yaml(&error))?;
    let Some(node) = nodes.first() else {
        return Err(Diagnostic::new("", "it is empty", "write an OpenAPI 3.0.3 document").on(1));
    };
    let mut lines = Lines::new();
    let root = convert(node, "", &mut lines)?;
    Ok((root, lines))
}

/// Checks that the text is one document, without anchors and aliases, and not nested too deeply.
fn only_plain(text: &str) -> Result<(), Diagnostic> {
    let mut documents = 0;
    let mut depth = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| not_yaml(&error))?;
        match event {
            Event::DocumentStart(_) => documents += 1,
            Event::MappingStart(..) | Event::SequenceStart(..) => depth += 1,
            Event::MappingEnd | Event::SequenceEnd => depth -= 1,
            _ => {}
        }
        let anchored = match event {
            Event::Alias(_) => true,
            Event::Scalar(_, _, id, _)
            | Event::SequenceStart(id, _)
            | Event::MappingStart(id, _) => id > 0,
            _ => false,
        };
        let diagnostic = if anchored {
            Diagnostic::new(
                "",
                "it has a YAML anchor or alias",
                "spell the value out, or make it a component and refer to it with `$ref`",
            )
        } else if depth > MAX_DEPTH {
            Diagnostic::new(
                "",
                format!("it is nested more than {MAX_DEPTH} levels deep"),
                "give the inner schemas names of their own",
            )
        } else if documents > 1 {
            Diagnostic::new("", "a second document begins", "write one document a file")
        } else {
            continue;
        };
        return Err(diagnostic.on(span.start.line()));
    }
    Ok(())
}

fn not_yaml(error: &ScanError) -> Diagnostic {
    Diagnostic::new("", error.info(), "correct the YAML").on(error.marker().line())
}

fn convert(node: &MarkedYaml<'_>, path: &str, lines: &mut Lines) -> Result<Value, Diagnostic> {
    lines.entry(path.to_owned()).or_insert(node.span.start.line());
    match &node.data {
        YamlData::Value(scalar) => Ok(scalar_value(scalar)),
        YamlData::Sequence(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| convert(item, &join(path, &index.to_string()), lines))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        YamlData::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let YamlData::Value(Scalar::String(name)) = &key.data else {
                    let diagnostic =
                        Diagnostic::new(path, "it has a key that is not a text", "quote the key");
                    return Err(diagnostic.on(key.span.start.line()));
                };
                let inner = join(path, name);
                lines.insert(inner.clone(), key.span.start.line());
                map.insert(name.to_string(), convert(value, &inner, lines)?);
            }
            Ok(Value::Object(map))
        }
        _ => {
            let remedy = "remove it: the document uses plain YAML only";
            Err(Diagnostic::new(path, "it has a YAML tag", remedy).on(node.span.start.line()))
        }
    }
}

fn scalar_value(scalar: &Scalar<'_>) -> Value {
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(flag) => Value::Bool(*flag),
        Scalar::Integer(number) => Value::from(*number),
        Scalar::FloatingPoint(number) => Value::from(number.into_inner()),
        Scalar::String(text) => Value::String(text.to_string()),
    }
}

/// The path of a step below a path.
pub fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}
