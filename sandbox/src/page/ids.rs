//! The ids that calls need: tenants, groups, entities, organizations and roles.

use serde_json::Value;

use super::lists::{List, rows};
use super::{ROWS, code, text, value};
use crate::fixtures;
use crate::shared::Shared;

/// Where ids are listed, and the keys of an id and its name.
const SOURCES: [(List, &str, &str); 7] = [
    (List::new("MyReports, account tenant", "myreports.list_accounts"), "id", "name"),
    (List::new("MyReports, customer tenant", "myreports.list_customers"), "id", "name"),
    (List::new("Maarch Courrier, group", "maarch_courrier.list_groups"), "group_id", "group_desc"),
    (
        List::new("Maarch Courrier, entity", "maarch_courrier.list_entities"),
        "entity_id",
        "entity_label",
    ),
    (List::new("Maarch Parapheur, group", "maarch_parapheur.list_groups"), "id", "label"),
    (
        List::new("Evolution Platform, organization", "evolution_platform.list_organizations"),
        "id",
        "name",
    ),
    (List::new("Evolution Platform, role", "evolution_platform.list_roles"), "id", "name"),
];

/// Renders the ids with their names; an enterprise is in no list of MyReports.
pub fn table(shared: &mut Shared) -> String {
    let mut cells = Vec::new();
    if cfg!(feature = "myreports") {
        let id = code(fixtures::ENTERPRISE_TENANT);
        cells.push(vec![text("MyReports, enterprise tenant"), id, String::new()]);
    }
    for (list, id, name) in &SOURCES {
        for item in rows(shared, list, ROWS).unwrap_or_default().iter().take(ROWS) {
            cells.push(vec![text(list.title), id_cell(item.get(*id)), value(item.get(*name))]);
        }
    }
    super::table(&["What", "Id", "Name"], cells.into_iter())
}

fn id_cell(id: Option<&Value>) -> String {
    match id {
        Some(Value::String(id)) => code(id),
        other => value(other),
    }
}
