//! The conventions of bodies.

use super::super::diagnostic::Diagnostic;
use super::super::document::Node;
use super::own_schema;

/// Returns the schema of a JSON body, which must be a reference.
pub fn content<'d>(holder: &Node<'d>, service: &str) -> Result<Node<'d>, Diagnostic> {
    let content = holder.at("content");
    let media = content.entries();
    let [(kind, body)] = media.as_slice() else {
        return Err(content.diagnostic(
            format!("it has {} media types", media.len()),
            "keep one: `application/json`",
        ));
    };
    if *kind != "application/json" {
        return Err(body.diagnostic(
            format!("the media type `{kind}` cannot be typed"),
            "describe the body as `application/json`",
        ));
    }
    let Some(schema) = body.get("schema") else {
        return Err(body.diagnostic("the body has no schema", "add `schema: {$ref: …}`"));
    };
    if schema.text("$ref").is_none() {
        return Err(schema.diagnostic(
            "the body's schema is written in place",
            "move it to `components.schemas` and refer to it: in-place schemas collapse into one type",
        ));
    }
    own_schema(&schema, service)?;
    Ok(schema)
}
