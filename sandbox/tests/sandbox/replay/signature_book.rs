//! Servers of Maarch Courrier with the new signature book, working and failing.

use serde_json::{Value, json};
use user_provisioning_sandbox::{CourrierVersion, Sandbox, ServerBehavior, SignatureBook};

use super::compare::Shape;
use super::courrier::{made, session};
use super::exchange::{Exchange, load};
use super::session::faults;

/// Lists that the recordings truncate to their first entries.
const CUT: [&str; 4] = ["users", "baskets", "allGroups", "allEntities"];

/// The ids that the recorded servers assigned.
struct Recorded {
    /// The account of `{A}` in the signature book; later ones have the next numbers.
    account: i64,
    /// The second user.
    second: Option<i64>,
}

async fn run(version: CourrierVersion, file: &str, recorded: Recorded) {
    let behavior = ServerBehavior::default().courrier(version).signature_book(SignatureBook::Sound);
    let sandbox = Sandbox::builder().behavior(behavior.clone()).start().await;
    let mut session = session(&sandbox);
    let file = format!("courrier-{version}-{file}.json");
    let mut report = String::new();
    let mut account = 0;
    for (index, mut exchange) in load(&file).into_iter().enumerate() {
        if let Some(stub) = &exchange.stub {
            sandbox.set_behavior(behavior.clone().signature_book(book(stub)));
        }
        tamper(&sandbox, exchange.note.as_deref().unwrap_or_default());
        renumber(&mut exchange, &recorded, account, session.names.get("{B}"));
        let before = sandbox.maarch_courrier_signature_book_requests().len();
        let mut response = session.send(&exchange).await;
        if let Some(id) = made(&exchange, &response) {
            session.names.insert("{X}".to_owned(), id.clone());
            let name = if session.names.contains_key("{A}") { "{B}" } else { "{A}" };
            session.names.entry(name.to_owned()).or_insert(id);
        }
        if index == 0 {
            account = newest_account(&sandbox);
        }
        let expected = exchange.expect.as_ref().expect("all responses are given");
        cut(&mut response.body, &expected.response);
        let mut found = faults(expected, &response);
        if let Some(asked) = &exchange.asked {
            let got = sandbox.maarch_courrier_signature_book_requests().split_off(before);
            let wanted: Vec<String> =
                asked.iter().map(|line| shifted(line, recorded.account, account)).collect();
            if got != wanted {
                found.push(format!("asked {got:?} instead of {wanted:?}"));
            }
        }
        if !found.is_empty() {
            let Exchange { method, path, body, note, .. } = &exchange;
            let body = body.as_ref().map(Value::to_string).unwrap_or_default();
            let faults = found.join("\n    ");
            report.push_str(&format!("\n#{index} {method} {path} {body} {note:?}\n    {faults}"));
        }
    }
    assert!(report.is_empty(), "{file}:{report}");
}

/// The response of the signature book in an exchange.
fn book(stub: &str) -> SignatureBook {
    match stub {
        "ok" => SignatureBook::LoginsFree,
        "taken" => SignatureBook::LoginTaken,
        "404" => SignatureBook::NotFound,
        "500" => SignatureBook::Failing,
        "html" => SignatureBook::BadGateway,
        other => panic!("an unknown stub: {other}"),
    }
}

/// Changes made to the recorded server between two requests.
fn tamper(sandbox: &Sandbox, note: &str) {
    let ids = match note {
        "redirect to somebody without an id there" => json!({}),
        "the id of another person there" => json!({ "internalParapheur": 2 }),
        _ => return,
    };
    assert!(sandbox.set_maarch_courrier_external_id("st.b", ids));
}

/// Replaces recorded ids by those of this sandbox.
fn renumber(exchange: &mut Exchange, recorded: &Recorded, account: i64, second: Option<&Value>) {
    let Some(body) = &mut exchange.body else { return };
    let text = body.to_string().replace(&recorded.account.to_string(), &account.to_string());
    *body = serde_json::from_str(&text).expect("still JSON");
    for redirection in body.as_array_mut().into_iter().flatten() {
        if redirection["actual_user_id"].as_i64() == recorded.second {
            redirection["actual_user_id"] = second.cloned().unwrap_or_default();
        }
    }
}

fn newest_account(sandbox: &Sandbox) -> i64 {
    let state = sandbox.maarch_courrier_state();
    let accounts = state["signature_book"].as_object().expect("accounts");
    accounts.keys().filter_map(|id| id.parse().ok()).max().expect("an account")
}

/// A request to the book with the ids of this sandbox.
fn shifted(line: &str, recorded: i64, account: i64) -> String {
    let step = |step: &str| match step.parse::<i64>() {
        Ok(id) if (recorded..recorded + 100).contains(&id) => (id - recorded + account).to_string(),
        _ => step.to_owned(),
    };
    let (request, status) = line.split_once(" -> ").expect("a status");
    let steps: Vec<String> = request.split('/').map(step).collect();
    format!("{} -> {status}", steps.join("/"))
}

/// Omits what a truncated list cannot show.
fn cut(got: &mut Value, expected: &Value) {
    for key in CUT {
        let Some(expected) = expected[key].as_array().filter(|list| !list.is_empty()) else {
            continue;
        };
        let kinds: Vec<Shape> = expected.iter().map(Shape::from).collect();
        if let Some(list) = got.get_mut(key).and_then(Value::as_array_mut) {
            list.retain(|item| kinds.contains(&Shape::from(item)));
        }
    }
}

#[tokio::test]
async fn sound_on_2505() {
    let recorded = Recorded { account: 430, second: None };
    run(CourrierVersion::V2505, "signature-book", recorded).await;
}

#[tokio::test]
async fn sound_on_2301_3_7() {
    let recorded = Recorded { account: 433, second: None };
    run(CourrierVersion::V2301_3_7, "signature-book", recorded).await;
}

#[tokio::test]
async fn out_of_order_on_2505() {
    let recorded = Recorded { account: 1001, second: Some(33) };
    run(CourrierVersion::V2505, "signature-book-faults", recorded).await;
}

#[tokio::test]
async fn out_of_order_on_2301_3_7() {
    let recorded = Recorded { account: 1012, second: Some(27) };
    run(CourrierVersion::V2301_3_7, "signature-book-faults", recorded).await;
}
