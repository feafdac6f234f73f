//! Checks the expectations of rules, and describes what was not met.

use super::products::SERVICES;
use super::request_log::Received;
use super::rules::rule_set::{RuleEntry, RuleSet};
use super::shared::Shared;
use user_provisioning::OperationInfo;

/// Returns all problems, one paragraph each.
pub fn problems(shared: &Shared) -> Vec<String> {
    let unmatched = shared.received.iter().filter(|request| request.is_unmatched());
    let unmatched = unmatched.map(|request| unmatched_request(&shared.rule_set, request));
    let unmet = shared.rule_set.rules.iter().enumerate();
    let unmet = unmet.flat_map(|(index, entry)| unmet_steps(index, entry, &shared.received));
    unmatched.chain(unmet).collect()
}

/// Describes a request without a rule or route.
fn unmatched_request(rule_set: &RuleSet, request: &Received) -> String {
    let mut text =
        format!("{} {} matched neither a rule nor a route.", request.method, request.path);
    if request.route.is_none() {
        text.push_str(&closest_route(request));
    }
    let closest = rule_set.rules.iter().map(|entry| (match_distance(entry, request), entry));
    if let Some(((_, difference), entry)) = closest.min_by_key(|((far, _), _)| *far) {
        text.push_str(&format!("\n  The closest is {}: {difference}.", describe_rule(entry)));
    }
    text
}

/// Returns how far a rule is from matching a request, and why.
fn match_distance(entry: &RuleEntry, request: &Received) -> (usize, String) {
    if request.route != Some(entry.operation.id()) {
        // Another route is a worse match than any condition.
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

fn unmet_steps(index: usize, entry: &RuleEntry, received: &[Received]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, step) in entry.steps.iter().enumerate() {
        let Some(wanted) = entry.expected(number).filter(|times| step.used < *times) else {
            continue;
        };
        let which = match entry.steps.len() {
            1 => String::new(),
            _ => format!(", response {},", number + 1),
        };
        let head = format!(
            "The {}{which} was to answer {wanted} times and answered {}.",
            describe_rule(entry),
            step.used
        );
        let others = received.iter().filter(|request| {
            request.route == Some(entry.operation.id()) && request.rule != Some(index)
        });
        let closest = others
            .map(|request| (step.differences(request), request))
            .min_by_key(|(differences, _)| differences.len());
        found.push(match closest {
            None => format!("{head}\n  No other request of this operation came."),
            Some((differences, request)) if differences.is_empty() => {
                format!("{head}\n  {request} would have matched, but another rule came first.")
            }
            Some((differences, request)) => {
                format!("{head}\n  The closest request is {request}: {}.", differences.join("; "))
            }
        });
    }
    found
}

fn describe_rule(entry: &RuleEntry) -> String {
    format!("rule for {} at {}", entry.operation, entry.place)
}

fn closest_route(request: &Received) -> String {
    let operations = SERVICES.iter().flat_map(|service| service.operations);
    let routes = operations.map(|operation| {
        let (method, path) = (operation.method(), address(operation));
        let far = distance(&path, &request.path) * 2 + usize::from(method != request.method);
        (far, format!("{method} {path}"))
    });
    match routes.min() {
        Some((_, route)) => format!("\n  The closest route is {route}."),
        None => String::new(),
    }
}

/// Returns the path of an operation as the sandbox serves it.
fn address(operation: &OperationInfo) -> String {
    let service = SERVICES.iter().find(|service| service.operations.contains(&operation));
    format!("{}{}", service.map_or("", |service| service.base), operation.path())
}

/// Returns the number of segments in which two paths differ.
fn distance(route: &str, path: &str) -> usize {
    let path = path.split('?').next().unwrap_or_default();
    let (route, path): (Vec<&str>, Vec<&str>) =
        (route.split('/').collect(), path.split('/').collect());
    let pairs = route.iter().zip(&path);
    let same = pairs.filter(|(wanted, given)| wanted.starts_with('{') || wanted == given).count();
    route.len().max(path.len()) - same
}
