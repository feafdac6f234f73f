//! What a suspension and a deletion lose, and what prevents them.

use super::super::types::{Deletability, UserDetails};
use crate::offboard::{Assessment, Loss, LossKind, OffboardAction};

/// Decides from the server's data about a user.
pub fn assess(action: OffboardAction, uses: &Deletability, user: &UserDetails) -> Assessment {
    let redirections = user.redirected_baskets.len() + user.assigned_baskets.len();
    let mut losses: Vec<Loss> = [
        Loss::counted(LossKind::BasketRedirections, redirections),
        Loss::counted(LossKind::WorkflowPlaces, uses.workflow_list_instances.len()),
    ]
    .into_iter()
    .flatten()
    .collect();
    losses.push(Loss::uncounted(LossKind::ListPlaces));
    losses.push(Loss::uncounted(LossKind::ContactGroups));
    if action == OffboardAction::Delete {
        losses.extend(Loss::of(LossKind::Groups, groups(user)));
        losses.extend(Loss::of(LossKind::Entities, entities(user)));
        let is_in_book = user.external_id.as_ref().is_some_and(has_signature_book);
        losses.extend(Loss::counted(LossKind::SignatureBookAccount, usize::from(is_in_book)));
    }
    Assessment { losses, refusal: refusal(action, uses) }
}

pub fn groups(user: &UserDetails) -> impl Iterator<Item = String> {
    user.groups.iter().filter_map(|group| group.group_id.clone())
}

pub fn entities(user: &UserDetails) -> impl Iterator<Item = String> {
    user.entities.iter().filter_map(|entity| entity.entity_id.clone())
}

fn has_signature_book(links: &crate::RawObject) -> bool {
    let links: Result<serde_json::Map<String, serde_json::Value>, _> =
        serde_json::from_str(links.as_json());
    links.is_ok_and(|links| links.get("internalParapheur").is_some_and(|id| !id.is_null()))
}

/// The server would refuse a main recipient as well, but not on every version before it begins.
fn refusal(action: OffboardAction, uses: &Deletability) -> Option<String> {
    let counted = [
        ("list templates", uses.list_templates.len()),
        ("documents", uses.list_instances.len()),
        ("entities with such list templates", uses.list_template_entities.len()),
        ("entities with such documents", uses.list_instance_entities.len()),
    ];
    let in_use: Vec<String> = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| format!("{what}: {count}"))
        .collect();
    match (in_use.is_empty(), uses.is_deletable) {
        (false, _) => Some(format!(
            "the user is the main recipient, and somebody else has to take over first ({})",
            in_use.join(", ")
        )),
        (true, Some(false)) if action == OffboardAction::Delete => Some(
            "the server says that the user cannot be deleted, and not why; a suspension may be possible"
                .to_owned(),
        ),
        (true, _) => None,
    }
}
