//! A plan as a table by person.

use std::fmt::Write;

use crate::journal::{Item, ItemState, Run, Summary, Targets};
use crate::product::Action;

/// One item, with its changes below it.
pub fn item(item: &Item) -> String {
    let mut text = String::new();
    let key = item.key.as_deref().unwrap_or("(forgotten)");
    let cost = if item.may_cost && item.state != ItemState::Done { "  may cost" } else { "" };
    let charged = if item.charged { "  charged" } else { "" };
    let what = match item.state {
        ItemState::Planned | ItemState::Approved => item.action.to_string(),
        _ => item
            .outcome
            .clone()
            .map_or_else(|| item.state.to_string(), |outcome| format!("{}: {outcome}", item.state)),
    };
    let _ = write!(
        text,
        "{:>6}  {:<18}  {key:<36}  {what}{cost}{charged}",
        item.number,
        item.product.as_str()
    );
    let changes = if item.made.is_empty() { &item.planned } else { &item.made };
    for change in changes {
        let _ = write!(text, "\n{:>28}  {change}", "");
    }
    for remark in &item.remarks {
        let _ = write!(text, "\n{:>28}  note: {remark}", "");
    }
    if let Some(message) = &item.message {
        let _ = write!(text, "\n{:>28}  {message}", "");
    }
    text
}

/// The totals of a plan, and the servers that it is for.
pub fn plan(run: &Run, targets: &Targets, summary: &Summary) -> String {
    let mut text = format!(
        "run {} ({}), plan {}",
        run.id,
        run.name,
        run.plan_hash.get(..16).unwrap_or_default()
    );
    for (product, target) in targets {
        let _ = write!(text, "\n  {product:<18}  {target}");
    }
    for action in Action::ALL {
        if let Some(count) = summary.actions.get(action.as_str()) {
            let _ = write!(text, "\n  {count:>7} {}", describe(action));
        }
    }
    let _ = write!(text, "\n  {:>7} may cost money", summary.may_cost);
    let _ = match (&run.approved_by, run.is_approved()) {
        (Some(name), true) => {
            write!(
                text,
                "\napproved by {name}, for at most {} charges ({} used)",
                run.max_charges, run.charges
            )
        }
        _ if run.is_replaced => write!(text, "\nreplaced by a newer plan"),
        _ => write!(text, "\nnot approved: provision approve --max-charges N --by NAME"),
    };
    text
}

fn describe(action: Action) -> &'static str {
    match action {
        Action::Create => "to create",
        Action::Update => "to change",
        Action::Leave => "to take out",
        Action::Nothing => "as they should be",
        Action::Blocked => "blocked",
    }
}

/// Where to read why some people are not done.
pub fn advice(summary: &Summary) -> Option<&'static str> {
    let count = |state| summary.count(state);
    if count(ItemState::Unsure) > 0 {
        Some("some are unsure: `provision show` names them, `provision settle` resolves one")
    } else if count(ItemState::Failed) + count(ItemState::Blocked) > 0 {
        Some("some failed or are blocked: `provision show` says why")
    } else {
        None
    }
}

/// The counts of a run, in one line.
pub fn counts(summary: &Summary) -> String {
    let states = summary.states.iter().map(|(state, count)| format!("{count} {state}"));
    let states: Vec<String> = states.collect();
    format!("{} ({} charged)", states.join(", "), summary.charged)
}
