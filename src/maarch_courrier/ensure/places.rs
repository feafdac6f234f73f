//! Compares current and desired groups and entities.

use super::super::types::UserDetails;
use super::desired::{DesiredUser, Place};

/// The current memberships, without duplicates.
pub struct CurrentPlaces<'s> {
    places: Vec<(&'s str, Option<&'s str>)>,
}

impl<'s> CurrentPlaces<'s> {
    pub fn groups(user: &'s UserDetails) -> Self {
        Self::of(user.groups.iter().map(|group| (group.group_id.as_deref(), group.role.as_deref())))
    }

    pub fn entities(user: &'s UserDetails) -> Self {
        let entities = user.entities.iter();
        Self::of(entities.map(|one| (one.entity_id.as_deref(), one.user_role.as_deref())))
    }

    fn of(places: impl Iterator<Item = (Option<&'s str>, Option<&'s str>)>) -> Self {
        let mut once: Vec<(&str, Option<&str>)> = Vec::new();
        for (id, role) in places.filter_map(|(id, role)| Some((id?, role))) {
            if once.iter().all(|(known, _)| *known != id) {
                once.push((id, role));
            }
        }
        Self { places: once }
    }

    fn role(&self, id: &str) -> Option<Option<&'s str>> {
        self.places.iter().find(|(known, _)| *known == id).map(|(_, role)| *role)
    }

    pub fn missing(&self, desired: &[Place]) -> impl Iterator<Item = Place> + use<> {
        let missing = desired.iter().filter(|place| self.role(&place.id).is_none());
        missing.cloned().collect::<Vec<_>>().into_iter()
    }

    /// Returns the memberships with another role, and that role.
    pub fn other_roles(
        &self,
        desired: &[Place],
    ) -> impl Iterator<Item = (Place, Option<String>)> + use<> {
        let other = desired.iter().filter_map(|place| {
            let now = self.role(&place.id)?;
            let differs = place.role.as_deref()? != now.unwrap_or_default();
            differs.then(|| (place.clone(), now.map(str::to_owned)))
        });
        other.collect::<Vec<_>>().into_iter()
    }

    pub fn others(&self, desired: &[Place]) -> impl Iterator<Item = String> + use<> {
        let is_wanted = |id: &str| desired.iter().any(|place| place.id == id);
        let others = self.places.iter().filter(|(id, _)| !is_wanted(id));
        others.map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>().into_iter()
    }
}

/// Returns the desired primary entity if it differs, with the current one. It is added first, because a
/// server also accepts an entity that the user is not in, which leaves the user without a primary one.
pub fn primary(desired: &DesiredUser, current: &UserDetails) -> Option<(String, Option<String>)> {
    let id = desired.primary_entity.clone()?;
    let primary = current
        .entities
        .iter()
        .find(|entity| entity.primary_entity.as_ref().is_some_and(crate::YesNo::is_yes));
    let now = primary.and_then(|entity| entity.entity_id.clone());
    let has_any = !current.entities.is_empty();
    // The first entity of a user becomes the primary one automatically.
    (has_any && now.as_ref() != Some(&id)).then_some((id, now))
}
