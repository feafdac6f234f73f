//! The groups and entities of the installation, which every caller may list.

use serde_json::{Value, json};

use crate::accounts::Account;
use crate::call::{Answer, object};
use crate::seeds::{ENTITIES, GROUPS, OUTSIDE_ENTITY};

pub fn groups(account: Account) -> Answer {
    let groups = GROUPS.map(|(id, group_id, name)| {
        if !account.may_manage {
            return json!({ "id": id, "group_desc": name });
        }
        json!({
            "id": id,
            "group_id": group_id,
            "group_desc": name,
            "can_index": false,
            "indexation_parameters": "{\"actions\": [], \"entities\": [], \"keywords\": []}",
            "external_id": "{}",
            "users": [],
        })
    });
    Answer::json(200, json!({ "groups": groups }))
}

pub fn entities() -> Answer {
    let number = |id: &str| ENTITIES.iter().find(|entity| entity.1 == id).map(|entity| entity.0);
    let entities: Vec<Value> = ENTITIES
        .iter()
        .map(|(serial, id, label, parent)| {
            object([
                ("id", json!(id)),
                ("entity_id", json!(id)),
                ("entity_label", json!(label)),
                ("parent_entity_id", json!(parent)),
                ("parent_id", json!(number(parent))),
                ("serialId", json!(serial)),
                ("parentSerialId", number(parent).map_or(json!("#"), Value::from)),
                ("parent", json!(if parent.is_empty() { "#" } else { parent })),
                ("icon", json!("fa fa-building")),
                ("allowed", json!(*id != OUTSIDE_ENTITY)),
                ("text", json!(label)),
            ])
        })
        .collect();
    Answer::json(200, json!({ "entities": entities }))
}
