//! The groups, entities and baskets of the installation.

use crate::fixtures::{ENTITIES, GROUPS, OUTSIDE_ENTITY, SYNCHRONIZED_GROUP};

#[derive(Debug)]
pub struct Group {
    pub number: i32,
    pub id: &'static str,
    pub name: &'static str,
}

#[derive(Debug)]
pub struct Entity {
    pub number: i32,
    pub id: &'static str,
    pub name: &'static str,
    pub parent: &'static str,
}

/// Documents in some state, which the members of a group handle.
#[derive(Debug)]
pub struct Basket {
    pub number: i32,
    pub id: &'static str,
    pub name: &'static str,
    pub purpose: &'static str,
    pub clause: &'static str,
    pub group: &'static str,
}

pub const BASKETS: [Basket; 4] = [
    basket(1, "QualificationBasket", "Courriers à qualifier", "status = 'INIT'", "COURRIER"),
    basket(2, "NumericBasket", "Plis numériques à qualifier", "status = 'NUMQUAL'", "COURRIER"),
    basket(3, "EmailToQualify", "Courriels à qualifier", "status = 'MAQUAL'", "COURRIER"),
    basket(
        4,
        "MyBasket",
        "Courriers à traiter",
        "status = 'NEW' and dest_user = @user_id",
        "AGENT",
    ),
];

const fn basket(
    number: i32,
    id: &'static str,
    name: &'static str,
    clause: &'static str,
    group: &'static str,
) -> Basket {
    Basket { number, id, name, purpose: "Bannette de traitement", clause, group }
}

pub fn groups() -> impl Iterator<Item = Group> {
    GROUPS.into_iter().map(|(number, id, name)| Group { number, id, name })
}

pub fn entities() -> impl Iterator<Item = Entity> {
    ENTITIES.into_iter().map(|(number, id, name, parent)| Entity { number, id, name, parent })
}

pub fn group(id: &str) -> Option<Group> {
    groups().find(|group| group.id == id)
}

pub fn entity(id: &str) -> Option<Entity> {
    entities().find(|entity| entity.id == id)
}

/// The number of the group in the signature book, if that knows it.
pub fn synchronized(group: &str) -> Option<i32> {
    (group == SYNCHRONIZED_GROUP).then_some(1)
}

/// Whether the entity is one of the administrator's, or below one.
pub fn is_within_perimeter(entity: &str) -> bool {
    entity != OUTSIDE_ENTITY
}
