//! What a suspension in Maarch Courrier takes away for good.

use user_provisioning::maarch_courrier::types::{Deletability, UserDetails};

/// What would not come back with the account. A limited administrator is only told the entities.
pub fn of_suspension(uses: &Deletability, user: &UserDetails) -> Vec<String> {
    let counted = [
        ("place in a list template", uses.list_templates.len()),
        ("place in the lists of a document", uses.list_instances.len()),
        ("place in the workflow of a document", uses.workflow_list_instances.len()),
        ("basket redirected to somebody", user.redirected_baskets.len()),
        ("basket of somebody else", user.assigned_baskets.len()),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let mut losses: Vec<String> = counted.map(|(what, count)| format!("{what}: {count}")).collect();
    for (what, entities) in [
        ("list templates of", &uses.list_template_entities),
        ("lists of documents of", &uses.list_instance_entities),
    ] {
        if !entities.is_empty() {
            losses.push(format!("{what} {}", entities.join(", ")));
        }
    }
    // No route tells how many there are.
    losses.push("private contact groups".to_owned());
    losses
}
