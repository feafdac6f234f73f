//! The JSON schema that `schemars` derives from each type equals the document's.

use std::collections::{BTreeMap, BTreeSet};

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use crate::support::document::{self, resolve};
use crate::support::every::every_schema;
use crate::support::schemas;

/// Keywords that must be the same on both sides.
const SAME: [&str; 8] = [
    "format",
    "maxItems",
    "maxLength",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "x-extensible-enum",
];

fn derived<T: JsonSchema>() -> Value {
    SchemaGenerator::default().into_root_schema_for::<T>().to_value()
}

macro_rules! derived {
    ($($name:literal => $ty:ty,)*) => { BTreeMap::from([$(($name, derived::<$ty>()),)*]) };
}

fn all_derived() -> BTreeMap<&'static str, Value> {
    every_schema!(derived)
}

#[test]
fn every_derived_schema_agrees_with_the_document() {
    let document = document::root();
    let mut derived = all_derived();
    let mut wrong = Vec::new();
    for (name, schema) in schemas::schemas(document) {
        let Some(derived) = derived.remove(name.as_str()) else {
            wrong.push(format!("{name} is not mapped in tests/it/support/schemas.rs"));
            continue;
        };
        compare(&name, Node(document, &schema), Node(&derived, &derived), &mut wrong);
    }
    assert!(derived.is_empty(), "mapped, but not in the document: {:?}", derived.keys());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The comparison above would succeed if both sides were empty.
#[test]
fn requests_have_limits() {
    let limits = |schema: Value, key: &str| {
        let property = Node(&schema, &schema).properties()[key].shape();
        (property["minLength"].clone(), property["maxLength"].clone(), property["pattern"].clone())
    };
    let new_user = derived::<maarch_courrier::types::NewUser>();
    assert_eq!(limits(new_user, "userId"), (json!(1), json!(128), json!(r"^[\w.@-]+$")));
    let group = derived::<maarch_courrier::types::GroupToAdd>();
    assert_eq!(limits(group, "groupId"), (json!(1), json!(32), json!("^[A-Za-z0-9_-]{1,32}$")));
    let user = derived::<evolution_platform::types::NewUser>();
    assert_eq!(user["properties"]["organizations"]["minItems"], json!(1));
    assert_eq!(limits(user, "email"), (Value::Null, Value::Null, json!(r"\S")));
    let signatures = derived::<maarch_parapheur::types::ExternalSignatures>();
    assert_eq!(signatures["properties"]["signatures"]["minItems"], json!(1));
    let tenant = derived::<myreports::types::TenantId>();
    assert_eq!(tenant["minLength"], json!(1));
    assert_eq!(derived::<myreports::types::UserPatch>()["minItems"], json!(1));
}

#[test]
fn types_of_one_name_stay_apart_in_one_generator() {
    let mut generator = SchemaGenerator::default();
    for (first, second) in [
        (
            generator.subschema_for::<maarch_courrier::types::Mode>(),
            generator.subschema_for::<maarch_parapheur::types::Mode>(),
        ),
        (
            generator.subschema_for::<myreports::types::User>(),
            generator.subschema_for::<maarch_courrier::types::User>(),
        ),
        (
            generator.subschema_for::<maarch_courrier::types::UserList>(),
            generator.subschema_for::<maarch_parapheur::types::UserList>(),
        ),
    ] {
        assert_ne!(first, second);
    }
    let ids = [
        maarch_courrier::types::UserMode::schema_id(),
        maarch_courrier::types::UserStatus::schema_id(),
        myreports::types::Role::schema_id(),
        maarch_courrier::types::QuotaOrNothing::schema_id(),
    ];
    for id in &ids {
        assert!(id.contains("user_provisioning::"), "{id} could be anybody's");
    }
    assert_eq!(BTreeSet::from(ids).len(), 4);
}

#[test]
fn derived_schemas_carry_the_descriptions() {
    let schema = derived::<maarch_courrier::types::NewUser>();
    let text = |node: &Value| node["description"].as_str().unwrap_or_default().to_owned();
    assert_eq!(text(&schema), "A user to create.");
    let properties = schema["properties"].as_object().unwrap();
    assert!(properties.values().all(|property| !text(property).is_empty()), "{schema}");
    assert!(text(&derived::<myreports::types::Role>()).starts_with("Key of a role."));
}

fn compare(name: &str, document: Node<'_>, derived: Node<'_>, wrong: &mut Vec<String>) {
    let mut same = |place: &str, wanted: Value, found: Value| {
        if wanted != found {
            wrong.push(format!("{place}: the document has {wanted}, the type {found}"));
        }
    };
    same(name, document.shape(), derived.shape());
    let (required, found) = (document.required(), derived.properties());
    for (key, property) in document.properties() {
        let Some(other) = found.get(&key) else { continue };
        let place = format!("{name}.{key}");
        same(&place, property.shape(), other.shape());
        // The type accepts null for optional values, and so does the derived schema; the
        // document only has `nullable` where a server was seen to write null. So the type may
        // allow more nulls than the document, but never fewer, and none where a value must be.
        if property.takes_null() {
            same(&format!("{place}, null"), json!(true), json!(other.takes_null()));
        } else if required.contains(&key) {
            same(&format!("{place}, null"), json!(false), json!(other.takes_null()));
        }
    }
}

/// A schema, and the root that its references start from.
#[derive(Clone, Copy)]
struct Node<'s>(&'s Value, &'s Value);

impl<'s> Node<'s> {
    /// The schema itself behind references and behind the null of an option.
    fn bare(self) -> Self {
        let Self(root, node) = self;
        if node.get("$ref").is_some() {
            return Self(root, resolve(root, node)).bare();
        }
        match self.alternatives().as_slice() {
            [one] => one.bare(),
            _ => self,
        }
    }

    /// The members of `anyOf`, `oneOf` and `allOf`, except null.
    fn alternatives(self) -> Vec<Self> {
        ["anyOf", "oneOf", "allOf"]
            .into_iter()
            .filter_map(|key| self.1.get(key)?.as_array())
            .flatten()
            .filter(|one| one["type"] != "null")
            .map(|one| Self(self.0, one))
            .collect()
    }

    fn takes_null(self) -> bool {
        let Self(root, node) = self;
        let lists_null = |key: &str| {
            node.get(key)
                .and_then(Value::as_array)
                .is_some_and(|list| list.iter().any(|one| *one == "null" || one["type"] == "null"))
        };
        node["nullable"] == true
            || lists_null("type")
            || lists_null("anyOf")
            || node.get("$ref").is_some() && Self(root, resolve(root, node)).takes_null()
    }

    fn properties(self) -> BTreeMap<String, Self> {
        let Self(root, node) = self.bare();
        let properties = node.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().map(|(key, one)| (key.clone(), Self(root, one))).collect()
    }

    fn required(self) -> BTreeSet<String> {
        let list = self.bare().1.get("required").and_then(Value::as_array);
        list.into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect()
    }

    /// What both sides must have in common, in a normal form.
    fn shape(self) -> Value {
        let bare = self.bare();
        let mut shape = Map::new();
        for key in SAME {
            // A limit may be next to a reference, too.
            if let Some(value) = bare.1.get(key).or_else(|| self.1.get(key)) {
                shape.insert(key.to_owned(), value.clone());
            }
        }
        let alternatives = bare.alternatives();
        // Values with descriptions are alternatives of one constant each.
        let listed: Vec<Value> = alternatives
            .iter()
            .chain([&bare])
            .filter_map(|one| one.1.get("const").cloned())
            .collect();
        let values = bare.1.get("enum").cloned().or((!listed.is_empty()).then(|| listed.into()));
        if let Some(values) = values {
            shape.insert("enum".to_owned(), values);
        } else if !alternatives.is_empty() {
            let shapes: Value = alternatives.iter().map(|one| one.shape()).collect();
            shape.insert("oneOf".to_owned(), shapes);
        }
        match bare.kind().as_str() {
            Some("object") => {
                let names: BTreeSet<String> = bare.properties().into_keys().collect();
                shape.insert("properties".to_owned(), json!(names));
                shape.insert("required".to_owned(), json!(bare.required()));
            }
            Some("array") => {
                let items = bare.1.get("items").map(|items| Node(bare.0, items).shape());
                shape.insert("items".to_owned(), items.unwrap_or_else(|| json!({})));
            }
            _ => {}
        }
        // Constants imply their type.
        let kind = bare.kind();
        if !kind.is_null() && !shape.contains_key("enum") {
            shape.insert("type".to_owned(), kind);
        }
        Value::Object(shape)
    }

    /// The JSON type, without null.
    fn kind(self) -> Value {
        match self.1.get("type") {
            Some(Value::Array(kinds)) => {
                let mut kinds = kinds.iter().filter(|kind| **kind != "null").cloned();
                kinds.next().unwrap_or_default()
            }
            Some(kind) => kind.clone(),
            None => Value::Null,
        }
    }
}
