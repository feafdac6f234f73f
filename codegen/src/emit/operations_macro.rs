//! Emits macros for the tests over every operation and schema of the document, so that no test misses one.

use std::fmt::Write;

use super::super::model::{Operation, ServiceSpec};
use super::super::names;
use super::{example, failures};

/// Emits two macros, such as `myreports_operations` and `myreports_schemas`. They append the service's
/// entries to their input, so that the tests can chain the services.
///
/// Each entry has the service, the builder, the client's method, `json` or `file` for the response, the
/// required and the optional parameters with the document's examples, the type of the body with its first
/// example, and the documented failures.
pub fn operations_macro(slice: &ServiceSpec) -> String {
    let service = &slice.service;
    let operations: String =
        slice.operations.iter().map(|operation| entry(slice, operation)).collect();
    let mut schemas = String::new();
    for name in slice.schemas.keys() {
        let _ = writeln!(
            schemas,
            "            \"{service}.{name}\" => user_provisioning::{service}::types::{name},"
        );
    }
    format!(
        "{}{}{}",
        super::HEAD,
        forwarding(&format!("{service}_operations"), &operations),
        forwarding(&format!("{service}_schemas"), &schemas),
    )
}

fn forwarding(name: &str, entries: &str) -> String {
    format!(
        "#[allow(unused_macros)]\nmacro_rules! {name} {{\n    \
         ([$($then:tt)*] $($found:tt)*) => {{\n        $($then)*! {{\n            $($found)*\n{entries}        \
         }}\n    }};\n}}\n"
    )
}

fn entry(slice: &ServiceSpec, operation: &Operation) -> String {
    let setters = |required: bool| {
        let setters = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required == required && !parameter.consent)
            .filter_map(|parameter| {
                let value = example::literal(parameter.example.as_ref()?);
                Some(format!("{}: {value}", names::field(&parameter.name)))
            });
        setters.collect::<Vec<_>>().join(",\n    ")
    };
    let body = operation.body.as_ref().and_then(|body| {
        let built = example::body_expression(slice, &body.schema, body.example.as_ref()?)?;
        let types = format!("user_provisioning::{}::types::", slice.service);
        Some(format!("{} = {}", body.schema, built.replace("types::", &types)))
    });
    let failures: Vec<String> = operation
        .failures()
        .map(|response| {
            let payload = if response.schema.is_some() { " body" } else { "" };
            format!("{} {}{payload}", response.status, failures::variant(response.status))
        })
        .collect();
    format!(
        "[{} {} {} {}\n    {{{}}}\n    {{{}}}\n    {{{}}}\n    {{{}}}]\n",
        slice.service,
        names::pascal(&operation.name),
        operation.name,
        if operation.downloads() { "file" } else { "json" },
        setters(true),
        setters(false),
        body.unwrap_or_default(),
        failures.join(",\n    "),
    )
}
