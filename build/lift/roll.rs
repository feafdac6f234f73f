//! Every operation and every schema of the document, as macros for the tests: what no test can forget.

use std::fmt::Write;

use super::super::model::{Operation, Slice};
use super::super::names;
use super::{example, failures};

/// The source of the macros `every_operation` and `every_schema`.
///
/// The first hands on its further arguments and, for each operation, its service, its builder, the
/// method of the client, whether it answers with `json` or a `file`, its required and its optional
/// parameters with the examples of the document, the type of its body with the first example of it,
/// and its documented failures.
pub fn roll(slices: &[Slice]) -> String {
    let (mut operations, mut schemas) = (String::new(), String::new());
    for slice in slices {
        for operation in &slice.operations {
            operations.push_str(&entry(slice, operation));
        }
        for name in slice.schemas.keys() {
            let service = &slice.service;
            let _ = writeln!(
                schemas,
                "{:?} => user_provisioning::{service}::types::{name},",
                format!("{service}.{name}")
            );
        }
    }
    format!(
        "#[allow(unused_macros)]\nmacro_rules! every_operation {{\n\
         ($apply:ident $($more:tt)*) => {{ $apply! {{ ($($more)*)\n{operations}}} }};\n}}\n\
         #[allow(unused_imports)]\npub(crate) use every_operation;\n\
         #[allow(unused_macros)]\nmacro_rules! every_schema {{\n\
         ($apply:ident) => {{ $apply! {{\n{schemas}}} }};\n}}\n\
         #[allow(unused_imports)]\npub(crate) use every_schema;\n"
    )
}

fn entry(slice: &Slice, operation: &Operation) -> String {
    let setters = |required: bool| {
        let setters = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required == required && !parameter.consent)
            .filter_map(|parameter| {
                let value = example::literal(parameter.example.as_ref()?);
                Some(format!("{}: {value}", names::field(&parameter.name)))
            });
        setters.collect::<Vec<_>>().join(", ")
    };
    let body = operation.body.as_ref().and_then(|body| {
        let built = example::whole(slice, &body.schema, body.example.as_ref()?)?;
        let types = format!("user_provisioning::{}::types::", slice.service);
        Some(format!("{} = {}", body.schema, built.replace("types::", &types)))
    });
    let failures: Vec<String> = operation
        .failures()
        .map(|answer| {
            let payload = if answer.schema.is_some() { " body" } else { "" };
            format!("{} {}{payload}", answer.status, failures::variant(answer.status))
        })
        .collect();
    format!(
        "[{} {} {} {} {{{}}} {{{}}} {{{}}} {{{}}}]\n",
        slice.service,
        names::pascal(&operation.name),
        operation.name,
        if operation.downloads() { "file" } else { "json" },
        setters(true),
        setters(false),
        body.unwrap_or_default(),
        failures.join(", "),
    )
}
