//! The products with the SDK, behind the interface in [`server`](super::server).

mod adapter;
mod courrier;
mod failure;
mod leave;
mod listed;
mod myreports;
mod parapheur;
mod platform;

use user_provisioning::{Charge, Ensured, Plan, PlannedAction, Probe};

pub use courrier::Courrier;
pub use myreports::MyReports;
pub use parapheur::Parapheur;
pub use platform::Platform;

use super::server::{Applied, Cause, Failure, ItemPlan};
use super::{Action, Desired, Intent, Product, fields};
use crate::error::{Error, ErrorKind, with_causes};

/// What the SDK would reject before it sends anything, in the words of the file.
pub fn refusal(desired: &Desired) -> Option<String> {
    rejected(desired).map(|message| in_columns(desired.product, &message))
}

/// Names the fields as the columns of the file do, where the SDK names them as on the wire.
fn in_columns(product: Product, message: &str) -> String {
    let mut text = message.to_owned();
    for field in fields::of(product) {
        text = text.replace(&format!("`{}`", camel(field.name)), &format!("`{}`", field.name));
    }
    text
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    text
}

fn rejected(desired: &Desired) -> Option<String> {
    if desired.intent != Intent::Active {
        return match desired.product {
            Product::MyReports => myreports::tenant(desired).err(),
            _ => None,
        };
    }
    match desired.product {
        Product::MyReports => myreports::user(desired).err(),
        Product::MaarchCourrier => courrier::user(desired).err(),
        Product::MaarchParapheur => parapheur::user(desired).err(),
        Product::EvolutionPlatform => platform::user(desired).err(),
    }
}

/// Converts a plan of the SDK for the engine. Groups, entities and roles that do not exist block it.
fn item_plan<U>(planned: &Plan<U>, id: impl Fn(&U) -> String) -> Result<ItemPlan, Failure> {
    let missing: Vec<String> = planned
        .missing()
        .iter()
        .map(|missing| format!("{}: {}", missing.list(), missing.item()))
        .collect();
    if !missing.is_empty() {
        return Err(Failure {
            cause: Cause::NeedsDecision,
            kind: "missing_reference".to_owned(),
            ..Failure::refused(format!("the product does not have {}", missing.join(", ")))
        });
    }
    let action = match planned.action() {
        PlannedAction::Create => Action::Create,
        PlannedAction::Nothing => Action::Nothing,
        _ => Action::Update,
    };
    Ok(ItemPlan {
        action,
        changes: planned.changes().iter().map(ToString::to_string).collect(),
        remarks: planned.remarks().iter().map(ToString::to_string).collect(),
        may_cost: planned.may_cost(),
        remote_id: planned.user().map(id),
    })
}

/// Converts the result of the SDK for the engine.
fn applied<U>(done: &Ensured<U>, id: impl Fn(&U) -> String) -> Applied {
    let outcome = match done {
        Ensured::Created { .. } => "created",
        Ensured::Updated { .. } => "updated",
        Ensured::Unchanged { .. } => "unchanged",
    };
    Applied {
        outcome,
        changes: done.changes().iter().map(ToString::to_string).collect(),
        remarks: done.remarks().iter().map(ToString::to_string).collect(),
        remote_id: Some(id(done.user())),
        is_charged: done.charge() != Charge::None,
    }
}

/// The id of the planned account as a number. One that is not is refused, because the call without it could
/// change another account.
fn numbered(account: Option<&str>) -> Result<Option<i32>, Failure> {
    let invalid = |_| {
        let message = "the id of the account in the journal is not a number: plan again";
        Failure::refused(message.to_owned())
    };
    account.map(str::parse).transpose().map_err(invalid)
}

/// The lines of a probe, or an error if the server cannot be used.
fn check(
    product: Product,
    probe: Result<Probe, user_provisioning::Error>,
) -> Result<Vec<String>, Error> {
    let unusable = |why: String| Error::new(ErrorKind::Server, format!("{product}: {why}"));
    let probe = probe.map_err(|error| unusable(with_causes(&error)))?;
    let lines: Vec<String> = probe.to_string().lines().map(str::to_owned).collect();
    if probe.is_ready() { Ok(lines) } else { Err(unusable(lines.join("; "))) }
}

#[cfg(test)]
mod tests {
    use super::{in_columns, numbered, refusal};
    use crate::product::server::Cause;
    use crate::product::{Desired, Intent, Product};

    /// Like everything that the SDK rejects, before a server is asked.
    #[test]
    fn items_of_lists_are_checked_with_the_file() {
        for (column, items, is_refused) in [
            ("groups", "AGENT|ELU", false),
            ("groups", "AGENT|=EVIL()", true),
            ("groups", "a group", true),
            ("entities", "PJS|CCAS", false),
            ("entities", "PJS|a/b", true),
            ("primary_entity", "PJS", false),
            ("primary_entity", "a/b", true),
        ] {
            let fields = [
                ("user_id", "ada"),
                ("firstname", "Ada"),
                ("lastname", "L"),
                ("mail", "ada@example.com"),
                (column, items),
            ];
            let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
            let (product, intent) = (Product::MaarchCourrier, Intent::Active);
            let refused = refusal(&Desired { product, intent, fields });
            assert_eq!(refused.is_some(), is_refused, "{column} {items}: {refused:?}");
            let names_it = |why: String| why.starts_with(&format!("`{column}` has \""));
            assert!(refused.is_none_or(names_it), "{column} {items}");
        }
    }

    #[test]
    fn fields_are_named_as_in_the_file() {
        let message = "`userId` is invalid: longer than 128 characters; `mail` is missing";
        let expected = "`user_id` is invalid: longer than 128 characters; `mail` is missing";
        assert_eq!(in_columns(Product::MaarchCourrier, message), expected);
        let message = "`displayName` is missing; `identityName` is blank";
        let expected = "`display_name` is missing; `identity_name` is blank";
        assert_eq!(in_columns(Product::EvolutionPlatform, message), expected);
    }

    #[test]
    fn an_id_that_is_no_number_is_refused() {
        assert_eq!(numbered(None).unwrap(), None);
        assert_eq!(numbered(Some("21")).unwrap(), Some(21));
        for id in ["", "21 ", "ada", "2147483648", "1.0"] {
            let failure = numbered(Some(id)).unwrap_err();
            assert_eq!(failure.cause, Cause::Refused, "{id}");
            assert!(failure.message.contains("plan again"), "{id}");
        }
    }
}
