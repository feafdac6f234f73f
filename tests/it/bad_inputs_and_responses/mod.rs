//! Guards promises 2, 4 and 6: for any input and any response, the caller
//! gets an error that says what is known, keeps what the server said, shows no secret and never
//! panics; and an unusual but valid response is a success.
//!
//! `cases` has the inputs and expected outcomes; `expectation` compares.

mod cases;
mod expectation;

use expectation::Given;
use user_provisioning::RetryPolicy;

use crate::support::bodies;
use crate::support::harness::{Harness, PASSWORD, SECRETS, courrier_user};
use crate::support::response::{End, json, nothing, status};
use crate::support::server::{Server, nobody};
use crate::support::time_limit::InTime;

/// A single attempt is sufficient here.
fn calm(origin: impl Into<String>) -> Harness {
    Harness::at(origin).retrying(RetryPolicy::never()).reading_at_most(1 << 20)
}

#[tokio::test]
async fn every_bad_input_and_response_is_reported_correctly() {
    let mut problems = Vec::new();
    for case in cases::cases() {
        let elsewhere = Server::always(status(200)).await;
        let (server, origin) = match &case.given {
            Given::Nobody => (None, nobody().await),
            Given::Input => {
                let server = Server::always(status(599)).await;
                let origin = server.origin();
                (Some(server), origin)
            }
            Given::Response(response) => {
                let mut response = response.clone();
                for (_, value) in &mut response.headers {
                    *value = value.replace(cases::ELSEWHERE, &elsewhere.origin());
                }
                let server = Server::always(response).await;
                let origin = server.origin();
                (Some(server), origin)
            }
        };
        let outcome = (case.call)(&calm(origin)).in_time().await;
        problems.extend(expectation::problems(&case, outcome, server.as_ref()));
        if elsewhere.connections() > 0 {
            problems.push(format!("{}: somebody else was called", case.name));
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn the_table_is_long_enough_and_its_names_are_unique() {
    let mut names: Vec<_> = cases::cases().iter().map(|case| case.name).collect();
    assert!(names.len() >= 45, "{} cases", names.len());
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "a name is there twice");
}

/// A kept-alive connection can be closed at any time. A request on it
/// may have arrived, so the HTTP library must not send it again either.
#[tokio::test]
async fn a_write_on_a_kept_connection_is_not_repeated() {
    let created = json(200, r#"{"id":21}"#);
    let server =
        Server::in_turn([created.clone(), nothing(End::BeforeHead), created.clone()]).await;
    let client = calm(server.origin()).courrier();
    let call = || client.create_user().body(courrier_user()).send();
    assert_eq!(call().await.expect("created").id, 21);
    let error = call().await.expect_err("the connection was closed");
    assert!(error.may_have_been_carried_out(), "{error}");
    assert_eq!((server.requests().len(), server.connections()), (2, 1));
    // And the next call works again.
    assert_eq!(call().await.expect("created").id, 21);
    assert_eq!((server.requests().len(), server.connections()), (3, 2));
}

/// PHP messages are removed around a failure too.
#[tokio::test]
async fn a_failure_after_a_php_warning_is_typed() {
    use user_provisioning::maarch_courrier::{failure, operation::CreateUser, types};

    let body = r#"{"errors":"Bad Request"}"#;
    for noise in ["\u{feff}", bodies::WARNING] {
        let server = Server::always(json(400, format!("{noise}{body}"))).await;
        let client = calm(server.origin()).courrier();
        let sent = client.create_user().body(courrier_user()).send().await;
        let error = sent.expect_err("it is refused");
        let typed: types::BadRequest = error.body().expect("the documented body");
        assert_eq!(typed.errors.as_deref(), Some("Bad Request"));
        let failure = error.failure::<CreateUser>();
        assert_eq!(failure, Some(failure::CreateUser::BadRequest(typed)));
        assert_eq!(error.raw_body(), format!("{noise}{body}").as_bytes());
    }
}

/// The notice is shown to a person, and the body of a 402 can contain an API key.
#[tokio::test]
async fn a_notice_of_charges_shows_no_part_of_the_body() {
    use user_provisioning::{ChargeNotice, Charged};

    let server = Server::always(json(402, bodies::CHARGES_WITH_KEY)).await;
    let call = calm(server.origin()).customer("t");
    let decline = async |notice: &ChargeNotice| {
        let shown = format!("{notice}\n{notice:?}\n{notice:#?}");
        assert!(!shown.contains(bodies::SERVER_KEY), "{shown}");
        assert!(shown.contains("myreports.create_customer_user"), "{shown}");
        false
    };
    let outcome = call.confirm_charges(decline).await.expect("declined");
    assert!(!format!("{outcome:?}").contains(bodies::SERVER_KEY));
    let Charged::Declined(notice) = outcome else { panic!("it was declined") };
    // Hidden values are still available through accessors.
    assert_eq!(notice.raw_body(), bodies::CHARGES_WITH_KEY.as_bytes());
    assert_eq!(notice.message(), Some("Additional charges apply"));
}

#[test]
fn debug_hides_credentials() {
    let harness = calm("http://127.0.0.1:9");
    let spelled = format!("https://provisioning:{}@courrier.ville.fr", PASSWORD);
    let refused = harness.courrier_builder().base_url(spelled);
    let shown = format!(
        "{:#?}{:#?}{:#?}{:#?}{:#?}{refused:#?}",
        harness.courrier_builder(),
        harness.courrier(),
        harness.evolution_builder(),
        harness.evolution(),
        harness.customer("t"),
    );
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
