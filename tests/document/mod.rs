//! `openapi.yaml` as the tests see it, read without the build's help.

#![allow(dead_code, unused_macros, reason = "each test uses its own part")]

use std::collections::{BTreeMap, BTreeSet};

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

/// Calls a macro with every schema of the document and the Rust type that stands for it.
macro_rules! every_schema {
    ($apply:ident) => {
        $apply! {
            "myreports.TenantId" => user_provisioning::myreports::types::TenantId,
            "myreports.AcceptCharges" => user_provisioning::myreports::types::AcceptCharges,
            "myreports.Timestamp" => user_provisioning::myreports::types::Timestamp,
            "myreports.Role" => user_provisioning::myreports::types::Role,
            "myreports.NewUser" => user_provisioning::myreports::types::NewUser,
            "myreports.User" => user_provisioning::myreports::types::User,
            "myreports.CreatedUser" => user_provisioning::myreports::types::CreatedUser,
            "myreports.BadRequest" => user_provisioning::myreports::types::BadRequest,
            "myreports.ChargesPreview" => user_provisioning::myreports::types::ChargesPreview,
            "myreports.ChargesRequired" => user_provisioning::myreports::types::ChargesRequired,
            "myreports.NotFound" => user_provisioning::myreports::types::NotFound,
            "myreports.EmailConflict" => user_provisioning::myreports::types::EmailConflict,
            "myreports.UserId" => user_provisioning::myreports::types::UserId,
            "myreports.UserList" => user_provisioning::myreports::types::UserList,
            "myreports.OneUser" => user_provisioning::myreports::types::OneUser,
            "myreports.PatchOp" => user_provisioning::myreports::types::PatchOp,
            "myreports.PatchOperation" => user_provisioning::myreports::types::PatchOperation,
            "myreports.UserPatch" => user_provisioning::myreports::types::UserPatch,
            "myreports.Acknowledgement" => user_provisioning::myreports::types::Acknowledgement,
            "maarch_courrier.GroupId" => user_provisioning::maarch_courrier::types::GroupId,
            "maarch_courrier.EntityId" => user_provisioning::maarch_courrier::types::EntityId,
            "maarch_courrier.Login" => user_provisioning::maarch_courrier::types::Login,
            "maarch_courrier.Mode" => user_provisioning::maarch_courrier::types::Mode,
            "maarch_courrier.UserMode" => user_provisioning::maarch_courrier::types::UserMode,
            "maarch_courrier.UserStatus" => user_provisioning::maarch_courrier::types::UserStatus,
            "maarch_courrier.NewUser" => user_provisioning::maarch_courrier::types::NewUser,
            "maarch_courrier.UserUpdate" => user_provisioning::maarch_courrier::types::UserUpdate,
            "maarch_courrier.CreatedUser" => user_provisioning::maarch_courrier::types::CreatedUser,
            "maarch_courrier.User" => user_provisioning::maarch_courrier::types::User,
            "maarch_courrier.UserStatusByLogin" => user_provisioning::maarch_courrier::types::UserStatusByLogin,
            "maarch_courrier.VisiblePhone" => user_provisioning::maarch_courrier::types::VisiblePhone,
            "maarch_courrier.UserSummary" => user_provisioning::maarch_courrier::types::UserSummary,
            "maarch_courrier.UserDetails" => user_provisioning::maarch_courrier::types::UserDetails,
            "maarch_courrier.ExternalIds" => user_provisioning::maarch_courrier::types::ExternalIds,
            "maarch_courrier.ExternalIdsOrNothing" => user_provisioning::maarch_courrier::types::ExternalIdsOrNothing,
            "maarch_courrier.Quota" => user_provisioning::maarch_courrier::types::Quota,
            "maarch_courrier.QuotaOrNothing" => user_provisioning::maarch_courrier::types::QuotaOrNothing,
            "maarch_courrier.UserList" => user_provisioning::maarch_courrier::types::UserList,
            "maarch_courrier.GroupToAdd" => user_provisioning::maarch_courrier::types::GroupToAdd,
            "maarch_courrier.EntityToAdd" => user_provisioning::maarch_courrier::types::EntityToAdd,
            "maarch_courrier.UserGroups" => user_provisioning::maarch_courrier::types::UserGroups,
            "maarch_courrier.UserGroupsLeft" => user_provisioning::maarch_courrier::types::UserGroupsLeft,
            "maarch_courrier.UserGroup" => user_provisioning::maarch_courrier::types::UserGroup,
            "maarch_courrier.Basket" => user_provisioning::maarch_courrier::types::Basket,
            "maarch_courrier.RedirectedBasket" => user_provisioning::maarch_courrier::types::RedirectedBasket,
            "maarch_courrier.UserEntities" => user_provisioning::maarch_courrier::types::UserEntities,
            "maarch_courrier.UserEntity" => user_provisioning::maarch_courrier::types::UserEntity,
            "maarch_courrier.EntityTreeNode" => user_provisioning::maarch_courrier::types::EntityTreeNode,
            "maarch_courrier.EntityTreeNodeState" => user_provisioning::maarch_courrier::types::EntityTreeNodeState,
            "maarch_courrier.BadRequest" => user_provisioning::maarch_courrier::types::BadRequest,
            "maarch_courrier.Unauthorized" => user_provisioning::maarch_courrier::types::Unauthorized,
            "maarch_courrier.Forbidden" => user_provisioning::maarch_courrier::types::Forbidden,
            "maarch_courrier.ServerError" => user_provisioning::maarch_courrier::types::ServerError,
            "maarch_courrier.ServerException" => user_provisioning::maarch_courrier::types::ServerException,
            "maarch_courrier.Problem" => user_provisioning::maarch_courrier::types::Problem,
            "maarch_courrier.ProblemContext" => user_provisioning::maarch_courrier::types::ProblemContext,
            "maarch_courrier.MigrationInProgress" => user_provisioning::maarch_courrier::types::MigrationInProgress,
            "maarch_parapheur.Mode" => user_provisioning::maarch_parapheur::types::Mode,
            "maarch_parapheur.NewUser" => user_provisioning::maarch_parapheur::types::NewUser,
            "maarch_parapheur.CreatedUser" => user_provisioning::maarch_parapheur::types::CreatedUser,
            "maarch_parapheur.User" => user_provisioning::maarch_parapheur::types::User,
            "maarch_parapheur.UserList" => user_provisioning::maarch_parapheur::types::UserList,
            "maarch_parapheur.UserUpdate" => user_provisioning::maarch_parapheur::types::UserUpdate,
            "maarch_parapheur.OneUser" => user_provisioning::maarch_parapheur::types::OneUser,
            "maarch_parapheur.UserDetails" => user_provisioning::maarch_parapheur::types::UserDetails,
            "maarch_parapheur.UserGroup" => user_provisioning::maarch_parapheur::types::UserGroup,
            "maarch_parapheur.ExternalSignatures" => user_provisioning::maarch_parapheur::types::ExternalSignatures,
            "maarch_parapheur.ExternalSignature" => user_provisioning::maarch_parapheur::types::ExternalSignature,
            "maarch_parapheur.BadRequest" => user_provisioning::maarch_parapheur::types::BadRequest,
            "maarch_parapheur.Unauthorized" => user_provisioning::maarch_parapheur::types::Unauthorized,
            "maarch_parapheur.Forbidden" => user_provisioning::maarch_parapheur::types::Forbidden,
            "maarch_parapheur.ServerError" => user_provisioning::maarch_parapheur::types::ServerError,
            "maarch_parapheur.ServerException" => user_provisioning::maarch_parapheur::types::ServerException,
            "evolution_platform.NewUser" => user_provisioning::evolution_platform::types::NewUser,
            "evolution_platform.OrganizationRole" => user_provisioning::evolution_platform::types::OrganizationRole,
            "evolution_platform.User" => user_provisioning::evolution_platform::types::User,
            "evolution_platform.UserOrganization" => user_provisioning::evolution_platform::types::UserOrganization,
            "evolution_platform.UserList" => user_provisioning::evolution_platform::types::UserList,
            "evolution_platform.UserPatch" => user_provisioning::evolution_platform::types::UserPatch,
            "evolution_platform.IdentityName" => user_provisioning::evolution_platform::types::IdentityName,
            "evolution_platform.BadRequest" => user_provisioning::evolution_platform::types::BadRequest,
            "evolution_platform.Violation" => user_provisioning::evolution_platform::types::Violation,
            "evolution_platform.Problem" => user_provisioning::evolution_platform::types::Problem,
        }
    };
}
pub(crate) use every_schema;

/// The document as JSON.
pub fn read() -> Value {
    let nodes = Yaml::load_from_str(include_str!("../../openapi.yaml")).unwrap();
    json(&nodes[0])
}

/// The schemas of the document by name.
pub fn schemas(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document["components"]["schemas"].as_object().unwrap();
    schemas.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect()
}

/// What a `$ref` leads to; the node itself where it is none.
pub fn resolved<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => node,
    }
}

/// The name of the schema a node refers to.
pub fn schema_name(node: &Value) -> &str {
    node["$ref"].as_str().unwrap().rsplit('/').next().unwrap()
}

/// One example of the document.
pub struct Example {
    /// Where it stands, for messages.
    pub place: String,
    pub schema: String,
    pub value: Value,
    pub is_request: bool,
}

/// Every example of every request and answer, with those under `components`.
pub fn examples(document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    for (route, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let place = format!("{method} {route}");
            if let Some(body) = operation.get("requestBody") {
                found.extend(of_media(document, &place, resolved(document, body), true));
            }
            let answers = operation.get("responses").and_then(Value::as_object);
            for (status, answer) in answers.into_iter().flatten() {
                let place = format!("{place} {status}");
                found.extend(of_media(document, &place, resolved(document, answer), false));
            }
        }
    }
    found
}

fn of_media(document: &Value, place: &str, holder: &Value, is_request: bool) -> Vec<Example> {
    let Some(media) = holder.pointer("/content/application~1json") else { return Vec::new() };
    let examples = media["examples"].as_object().unwrap_or_else(|| panic!("no example: {place}"));
    let of = |(name, example): (&String, &Value)| Example {
        place: format!("{place} {name}"),
        schema: schema_name(&media["schema"]).to_owned(),
        value: resolved(document, example)["value"].clone(),
        is_request,
    };
    examples.iter().map(of).collect()
}

/// The schemas that are sent, and those inside them.
pub fn sent(document: &Value) -> BTreeSet<String> {
    let mut waiting: Vec<String> = examples(document)
        .into_iter()
        .filter(|example| example.is_request)
        .map(|example| example.schema)
        .collect();
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if found.insert(name.clone()) {
            inside(&document["components"]["schemas"][&name], &mut waiting);
        }
    }
    found
}

fn inside(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(map) if map.contains_key("$ref") => found.push(schema_name(node).to_owned()),
        Value::Object(map) => map.values().for_each(|inner| inside(inner, found)),
        Value::Array(items) => items.iter().for_each(|inner| inside(inner, found)),
        _ => {}
    }
}

fn json(node: &Yaml<'_>) -> Value {
    match node {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(flag)) => (*flag).into(),
        Yaml::Value(Scalar::Integer(number)) => (*number).into(),
        Yaml::Value(Scalar::FloatingPoint(number)) => number.into_inner().into(),
        Yaml::Value(Scalar::String(text)) => text.to_string().into(),
        Yaml::Sequence(items) => items.iter().map(json).collect(),
        Yaml::Mapping(entries) => {
            let pairs =
                entries.iter().map(|(key, value)| (key.as_str().unwrap().into(), json(value)));
            Value::Object(Map::from_iter(pairs))
        }
        other => panic!("not plain YAML: {other:?}"),
    }
}
