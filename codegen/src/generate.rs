//! Runs progenitor over the reduced document.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Mutex, PoisonError};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Value, json};

use super::diagnostic::Diagnostic;
use super::model::Lowered;

/// Serializes changes of the panic hook, which is global.
static PANIC_HOOK_LOCK: Mutex<()> = Mutex::new(());

pub fn client(lowered: &Lowered<'_>) -> Result<syn::File, Diagnostic> {
    attempt(lowered, &lowered.document).map_err(|reason| {
        bad_schema(lowered).or_else(|| bad_operation(lowered)).unwrap_or_else(|| {
            Diagnostic::new(
                format!("the service {}", lowered.slice.service),
                format!("the generator refuses it: {reason}"),
                "simplify what was changed last",
            )
        })
    })
}

/// Returns the first schema that progenitor refuses even alone.
fn bad_schema(lowered: &Lowered<'_>) -> Option<Diagnostic> {
    let schemas = lowered.document.get("components")?.get("schemas")?.as_object()?;
    schemas.iter().find_map(|(name, schema)| {
        let mut alone = lowered.document.clone();
        *alone.get_mut("paths")? = json!({});
        for (other, place) in alone.get_mut("components")?.get_mut("schemas")?.as_object_mut()? {
            *place = if other == name { schema.clone() } else { json!({"type": "string"}) };
        }
        let reason = attempt(lowered, &alone).err()?;
        Some(Diagnostic::new(
            lowered.slice.place(name),
            format!("the generator refuses it: {reason}"),
            "simplify the schema",
        ))
    })
}

/// Returns the first operation that progenitor refuses even alone.
fn bad_operation(lowered: &Lowered<'_>) -> Option<Diagnostic> {
    lowered.slice.operations.iter().find_map(|operation| {
        let mut alone = lowered.document.clone();
        let call = alone.get("paths")?.get(&operation.route)?.get(&operation.method)?.clone();
        *alone.get_mut("paths")? = json!({ &operation.route: { &operation.method: call } });
        let reason = attempt(lowered, &alone).err()?;
        let what = format!("the generator refuses it: {reason}");
        Some(Diagnostic::new(&operation.place, what, "simplify its parameters").of(&operation.id))
    })
}

fn attempt(lowered: &Lowered<'_>, document: &Value) -> Result<syn::File, String> {
    let document: OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    // progenitor panics on unsupported constructs; a build script must print a diagnostic.
    let _alone = PANIC_HOOK_LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings(lowered)).generate_tokens(&document)
    }));
    set_hook(hook);
    let tokens = match outcome {
        Ok(Ok(tokens)) => tokens,
        Ok(Err(error)) => return Err(error.to_string()),
        Err(panic) => return Err(words(&*panic)),
    };
    syn::parse2(tokens).map_err(|error| error.to_string())
}

fn settings(lowered: &Lowered<'_>) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder).with_derive("PartialEq");
    for (name, rust) in &lowered.replacements {
        settings.with_replacement(name, rust, [TypeImpl::Display].into_iter());
    }
    settings
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        .unwrap_or_else(|| "it panicked".to_owned())
}
