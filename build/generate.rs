//! Runs progenitor over the reduced document.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::Value;

use super::mistake::Mistake;
use super::model::Lowered;

pub fn client(lowered: &Lowered<'_>) -> Result<syn::File, Mistake> {
    match attempt(lowered, &lowered.document) {
        Ok(file) => Ok(file),
        Err(reason) => Err(culprit(lowered).unwrap_or_else(|| {
            Mistake::new(
                format!("service {}", lowered.slice.service),
                format!("the generator refuses its schemas: {reason}"),
                "simplify the schema that was changed last",
            )
        })),
    }
}

/// The first operation that the generator refuses even when it stands alone.
fn culprit(lowered: &Lowered<'_>) -> Option<Mistake> {
    lowered.slice.operations.iter().find_map(|operation| {
        let mut alone = lowered.document.clone();
        let call = alone.get("paths")?.get(&operation.route)?.get(&operation.method)?.clone();
        let paths = serde_json::json!({ &operation.route: { &operation.method: call } });
        *alone.get_mut("paths")? = paths;
        let reason = attempt(lowered, &alone).err()?;
        let place = format!("paths.{}.{}", operation.route, operation.method);
        let what = format!("the generator refuses it: {reason}");
        let remedy = "simplify its parameters or the schemas of its bodies";
        Some(Mistake::new(place, what, remedy).of(&operation.id))
    })
}

fn attempt(lowered: &Lowered<'_>, document: &Value) -> Result<syn::File, String> {
    let document: OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    // progenitor panics on what it does not know; a build script must answer with a sentence.
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
