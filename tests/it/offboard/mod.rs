//! Guards what `offboard_user` promises in each product, against the sandbox and against servers that do
//! worse: it says what is lost before it writes, claims nothing that was not done, and can be run twice.

mod evolution_platform;
mod failed_reads;
mod maarch_courrier;
mod maarch_courrier_edge_cases;
mod maarch_parapheur;
mod myreports;

use user_provisioning::{Change, Loss, OffboardOutcome, Offboarded};
use user_provisioning_sandbox::Sandbox;

use crate::support::server::Server;

/// Every request, such as `GET /rest/users`.
fn asked(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|request| request.line().trim_end_matches(" HTTP/1.1").to_owned()).collect()
}

/// The operations that a sandbox received from a place on, such as `delete_user 204`.
fn received(sandbox: &Sandbox, from: usize) -> Vec<String> {
    let all = sandbox.requests();
    let shown = all[from..].iter().map(|request| {
        let operation = request.operation().expect("a route of the document");
        let (_, name) = operation.split_once('.').expect("a service and a name");
        format!("{name} {}", request.status())
    });
    shown.collect()
}

/// The outcome, with the changes as a person reads them.
fn outcome<U>(done: &Offboarded<U>) -> (OffboardOutcome, Vec<String>) {
    (done.outcome(), done.changes().iter().map(Change::to_string).collect())
}

fn lines(losses: &[Loss]) -> Vec<String> {
    losses.iter().map(Loss::to_string).collect()
}

/// A call that names nobody is refused as the operation that it would have carried out, and not as a deletion.
#[tokio::test]
async fn whoever_names_nobody_is_not_told_of_a_deletion() {
    let sandbox = Sandbox::start().await;
    let courrier = sandbox.maarch_courrier_client();
    let parapheur = sandbox.maarch_parapheur_client();
    for (outcome, operation) in [
        (courrier.offboard_user().plan().await.err(), "suspend_user"),
        (courrier.offboard_user().remove_access(true).plan().await.err(), "remove_user_group"),
        (courrier.offboard_user().delete(true).plan().await.err(), "delete_user"),
        (parapheur.offboard_user().plan().await.err(), "remove_group_user"),
        (parapheur.offboard_user().delete(true).plan().await.err(), "delete_user"),
    ] {
        let error = outcome.expect("nobody is named");
        assert!(error.is_invalid_request(), "{error}");
        assert!(
            error.to_string().contains(&format!(".{operation}: `login` is missing")),
            "{error}"
        );
    }
    assert!(sandbox.requests().is_empty());
}
