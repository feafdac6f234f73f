//! Emits a doctest for each call, from the document's example, that runs against the sandbox.

use serde_json::Value;

use super::super::lower::reference;
use super::super::model::{Operation, ServiceSpec};
use super::super::names;

pub fn call(slice: &ServiceSpec, operation: &Operation) -> Option<String> {
    let mut chain = format!("client\n    .{}()\n", operation.name);
    for parameter in operation.parameters.iter().filter(|p| p.required && !p.consent) {
        let value = literal(parameter.example.as_ref()?);
        chain.push_str(&format!("    .{}({value})\n", names::field(&parameter.name)));
    }
    if let Some(body) = &operation.body {
        let value = body_expression(slice, &body.schema, body.example.as_ref()?)?;
        chain.push_str(&format!(
            "    .body(\n        {}\n    )\n",
            value.replace('\n', "\n        ")
        ));
    }
    let ending = if operation.charges() {
        "    .confirm_charges(async |notice: &user_provisioning::ChargeNotice| {\n        eprintln!(\"{notice}\");\n        user_provisioning::Decision::Accept\n    })\n    .await?;\nassert!(response.is_done());"
    } else {
        "    .send()\n    .await?;\nassert!(response.status().is_success());"
    };
    let pages = if operation.paging.is_some() {
        let filled = chain.trim_start_matches("client\n");
        format!(
            "\n\n// All pages, item by item.\nlet mut items = client\n{filled}    .stream();\n\
             while let Some(item) = items.next().await {{\n    println!(\"{{:?}}\", item?);\n    # break;\n}}"
        )
    } else {
        String::new()
    };
    let service = &slice.service;
    Some(format!(
        "```\n# #[tokio::main(flavor = \"current_thread\")]\n\
         # async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         # use user_provisioning::{service}::types;\n\
         # let sandbox = user_provisioning_sandbox::Sandbox::start().await;\n\
         # let client = sandbox.{service}_client();\n\
         let response = {chain}{ending}{pages}\n# Ok(())\n# }}\n```\n"
    ))
}

/// Returns the expression of a body: a builder, or an array of builders.
pub fn body_expression(slice: &ServiceSpec, schema: &str, example: &Value) -> Option<String> {
    match example {
        Value::Array(_) => expression(slice, slice.schemas.get(schema)?, example),
        _ => object(slice, schema, example),
    }
}

/// Returns the builder expression of an object, from its example.
fn object(slice: &ServiceSpec, schema: &str, example: &Value) -> Option<String> {
    let properties = slice.schemas.get(schema)?.get("properties")?.as_object()?;
    let example = example.as_object()?;
    if !example.keys().all(|key| properties.contains_key(key)) {
        return None;
    }
    let mut text = format!("types::{schema}::builder()");
    for key in slice.order.get(schema)? {
        let (Some(value), Some(node)) = (example.get(key), properties.get(key)) else { continue };
        text.push_str(&format!(
            "\n    .{}({})",
            names::field(key),
            expression(slice, node, value)?
        ));
    }
    Some(text)
}

fn expression(slice: &ServiceSpec, node: &Value, value: &Value) -> Option<String> {
    if let Some(name) = reference(node) {
        let target = slice.schemas.get(name)?;
        return match value {
            _ if target.get("x-lenient").and_then(Value::as_str) == Some("raw-object") => {
                Some(format!("serde_json::json!({value})"))
            }
            Value::Object(_) => object(slice, name, value),
            _ if target.get("x-extensible-enum").is_some() => {
                Some(format!("types::{name}::from({})", literal(value)))
            }
            _ => Some(literal(value)),
        };
    }
    match value {
        Value::Array(items) => {
            let node = node.get("items")?;
            let items: Option<Vec<String>> =
                items.iter().map(|item| expression(slice, node, item)).collect();
            Some(list(&items?))
        }
        Value::Object(_) => None,
        other => Some(literal(other)),
    }
}

/// Formats an array, on one line if it is short.
fn list(items: &[String]) -> String {
    let line = format!("[{}]", items.join(", "));
    if line.len() <= 90 {
        return line;
    }
    let lines = items.iter().map(|item| format!("\n        {item},"));
    format!("[{}\n    ]", lines.collect::<String>())
}

pub fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        other => other.to_string(),
    }
}
