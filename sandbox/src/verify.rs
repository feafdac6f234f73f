//! Whether all went as the rules expect, and what to say if it did not.

use super::products::SERVICES;
use super::request_log::Received;
use super::rules::rule_set::{Entry, RuleSet};
use super::shared::Shared;
use user_provisioning::OperationInfo;

/// Everything that is wrong, one paragraph each.
pub fn problems(shared: &Shared) -> Vec<String> {
    let unmatched = shared.received.iter().filter(|request| request.is_unmatched());
    let lost = unmatched.map(|request| lost(&shared.rule_set, request));
    let unmet = shared.rule_set.rules.iter().enumerate();
    let unmet = unmet.flat_map(|(index, entry)| unmet_steps(index, entry, &shared.received));
    lost.chain(unmet).collect()
}

/// A request that nothing answered.
fn lost(rule_set: &RuleSet, request: &Received) -> String {
    let mut text =
        format!("{} {} matched neither a rule nor a route.", request.method, request.path);
    if request.route.is_none() {
        text.push_str(&nearest_route(request));
    }
    let nearest = rule_set.rules.iter().map(|entry| (nearness(entry, request), entry));
    if let Some(((_, difference), entry)) = nearest.min_by_key(|((far, _), _)| *far) {
        text.push_str(&format!("\n  The nearest is {}: {difference}.", shown(entry)));
    }
    text
}

/// How far a rule is from answering a request, and why.
fn nearness(entry: &Entry, request: &Received) -> (usize, String) {
    if request.route != Some(entry.operation.id()) {
        // Another route is farther away than any condition.
        let (method, path) = (entry.operation.method(), address(entry.operation));
        let far = 100 + distance(&path, &request.path) * 2 + usize::from(request.method != method);
        return (far, format!("it is for {method} {path}"));
    }
    let differences = entry.steps.last().map(|step| step.differences(request)).unwrap_or_default();
    match differences.len() {
        0 => (0, "it is used up".to_owned()),
        far => (far, differences.join("; ")),
    }
}

fn unmet_steps(index: usize, entry: &Entry, received: &[Received]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, step) in entry.steps.iter().enumerate() {
        let Some(wanted) = entry.expected(number).filter(|times| step.used < *times) else {
            continue;
        };
        let which = match entry.steps.len() {
            1 => String::new(),
            _ => format!(", answer {},", number + 1),
        };
        let head = format!(
            "The {}{which} was to answer {wanted} times and answered {}.",
            shown(entry),
            step.used
        );
        let others = received.iter().filter(|request| {
            request.route == Some(entry.operation.id()) && request.rule != Some(index)
        });
        let nearest = others
            .map(|request| (step.differences(request), request))
            .min_by_key(|(differences, _)| differences.len());
        found.push(match nearest {
            None => format!("{head}\n  No other request of this operation came."),
            Some((differences, request)) if differences.is_empty() => {
                format!("{head}\n  {request} would have matched, but another rule came first.")
            }
            Some((differences, request)) => {
                format!("{head}\n  The nearest request is {request}: {}.", differences.join("; "))
            }
        });
    }
    found
}

fn shown(entry: &Entry) -> String {
    format!("rule for {} at {}", entry.operation, entry.place)
}

fn nearest_route(request: &Received) -> String {
    let operations = SERVICES.iter().flat_map(|service| service.operations);
    let routes = operations.map(|operation| {
        let (method, path) = (operation.method(), address(operation));
        let far = distance(&path, &request.path) * 2 + usize::from(method != request.method);
        (far, format!("{method} {path}"))
    });
    match routes.min() {
        Some((_, route)) => format!("\n  The nearest route is {route}."),
        None => String::new(),
    }
}

/// The path of an operation as the sandbox serves it.
fn address(operation: &OperationInfo) -> String {
    let service = SERVICES.iter().find(|service| service.operations.contains(&operation));
    format!("{}{}", service.map_or("", |service| service.base), operation.path())
}

/// How many segments two paths do not have in common.
fn distance(route: &str, path: &str) -> usize {
    let path = path.split('?').next().unwrap_or_default();
    let (route, path): (Vec<&str>, Vec<&str>) =
        (route.split('/').collect(), path.split('/').collect());
    let pairs = route.iter().zip(&path);
    let same = pairs.filter(|(wanted, given)| wanted.starts_with('{') || wanted == given).count();
    route.len().max(path.len()) - same
}
