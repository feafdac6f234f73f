//! A connection between the program and the sandbox that breaks at each write in turn.
//!
//! Wherever it breaks, the next run reaches the desired state, and nothing is done twice.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::pin::Pin;
use std::sync::Mutex;

use user_provisioning::evolution_platform::types as evolution;
use user_provisioning::maarch_courrier::types as courrier;
use user_provisioning::maarch_parapheur::types as parapheur;
use user_provisioning::myreports::types as reports;
use user_provisioning::{
    Change, Ensured, Error, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur,
    myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use crate::support::response::{CannedResponse, End, html, nothing, status};
use crate::support::server::{Recorded, Server};
use crate::support::time_limit::InTime;

/// How the connection breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// The request does not arrive.
    Unsent,
    /// The request arrives, and the connection is closed.
    Closed,
    /// The request arrives, and the connection is reset.
    Reset,
    /// The response is truncated.
    Half,
    /// A gateway responds instead of the server.
    Gateway,
}
use Fault::{Closed, Gateway, Half, Reset, Unsent};

/// The outcome of a run: its kind and its changes.
type Outcome = Result<(&'static str, Vec<Change>), Error>;
type Run = fn(String) -> Pin<Box<dyn Future<Output = Outcome>>>;

fn descriptions<U>(outcome: Result<Ensured<U>, Error>) -> Outcome {
    outcome.map(|outcome| {
        let kind = match outcome {
            Ensured::Created { .. } => "created",
            Ensured::Updated { .. } => "updated",
            Ensured::Unchanged { .. } => "unchanged",
        };
        (kind, outcome.changes().to_vec())
    })
}

fn courrier(origin: &str) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(format!("{origin}/maarch-courrier"));
    builder.basic(fixtures::LOGIN, fixtures::PASSWORD).retry(RetryPolicy::never()).build().unwrap()
}

fn clerk(login: &str) -> courrier::NewUserBuilder {
    let clerk = courrier::NewUser::builder().user_id(login).mail("clerk@example.com");
    clerk.firstname("Carl").lastname("CLERK")
}

fn parapheur(origin: String, login: &'static str) -> Pin<Box<dyn Future<Output = Outcome>>> {
    let builder = maarch_parapheur::Client::builder();
    let builder = builder.base_url(format!("{origin}/maarch-parapheur"));
    let builder = builder.basic(fixtures::LOGIN, fixtures::PASSWORD).retry(RetryPolicy::never());
    let signer = parapheur::NewUser::builder().login(login).email("signer@example.com");
    let signer = signer.firstname("Sue").lastname("SIGNER");
    let wanted = builder.build().unwrap().ensure_user().user(signer);
    Box::pin(async move { descriptions(wanted.send().in_time().await) })
}

fn evolution(origin: String, name: &'static str) -> Pin<Box<dyn Future<Output = Outcome>>> {
    let builder = evolution_platform::Client::builder();
    let builder = builder.base_url(format!("{origin}/evolutionplatform/referentiel/api/v1"));
    let builder = builder.bearer_token(fixtures::BEARER_TOKEN).api_key(fixtures::API_KEY);
    let role = evolution::OrganizationRole::builder().organization_id(fixtures::ORGANIZATION);
    let user = evolution::NewUser::builder().identity_name(name).email("operator@example.com");
    let user = user.display_name("Otto").first_name("Otto").last_name("Operator");
    let user = user.organizations([role.role_id(fixtures::ROLE)]);
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let wanted = client.ensure_user().user(user);
    Box::pin(async move { descriptions(wanted.send().in_time().await) })
}

fn reports(origin: String, email: &'static str) -> Pin<Box<dyn Future<Output = Outcome>>> {
    let builder = myreports::Client::builder().base_url(format!("{origin}/api"));
    let builder = builder.bearer_token(fixtures::BEARER_TOKEN).retry(RetryPolicy::never());
    let user = reports::NewUser::builder().email(email).display_name("Rita Reporter");
    let user = user.roles([reports::Role::CustomerUserPbx, reports::Role::AdminUser]);
    let wanted = builder.build().unwrap().ensure_user().user(user);
    let wanted = wanted.customer_tenant_id(fixtures::CUSTOMER_TENANT).accept_charges();
    Box::pin(async move { descriptions(wanted.send().in_time().await) })
}

const RUNS: [(&str, Run); 9] = [
    ("a new clerk", |origin| {
        let wanted = courrier(&origin).ensure_user().user(clerk("clerk").phone("12"));
        let wanted = wanted.groups(["AGENT", "ELU"]).entities(["PJS", "CCAS"]);
        Box::pin(async move { descriptions(wanted.send().in_time().await) })
    }),
    ("another clerk", |origin| {
        let wanted = courrier(&origin).ensure_user().user(clerk("bboule").initials("C"));
        let wanted = wanted.groups(["ELU"]).entities(["PJS"]).remove_other_groups(true);
        Box::pin(async move { descriptions(wanted.send().in_time().await) })
    }),
    ("a clerk who comes back", |origin| {
        let wanted = courrier(&origin).ensure_user().user(clerk(fixtures::DELETED_LOGIN));
        let wanted = wanted.groups(["ELU"]).revive_deleted(true);
        Box::pin(async move { descriptions(wanted.send().in_time().await) })
    }),
    ("a new signer", |origin| parapheur(origin, "signer")),
    ("another signer", |origin| parapheur(origin, "jjane")),
    ("a new operator", |origin| evolution(origin, "operator@example.com")),
    ("another operator", |origin| evolution(origin, fixtures::IDENTITY_NAME)),
    ("a new reporter", |origin| reports(origin, "reporter@example.com")),
    ("another reporter", |origin| reports(origin, "user1@example.com")),
];

#[tokio::test]
async fn no_lost_response_is_the_end_of_it() {
    let mut cases = 0;
    for (name, run) in RUNS {
        let sandbox = Sandbox::start().await;
        let expected = run(sandbox.url()).await.unwrap();
        assert_ne!(expected.0, "unchanged", "{name}");
        let writes = writes(&sandbox);
        for (place, write) in writes.iter().enumerate() {
            for fault in [Unsent, Closed, Reset, Half, Gateway] {
                let is_charged = write.ends_with("402");
                // The notice of charges is lost, too, and nothing was done; but for half of it, which says
                // all that is needed.
                let is_done = fault == Half || fault != Unsent && !is_charged;
                let case = format!("{name}: {fault:?} at {write}");
                broken(&case, run, place, fault, is_done.then_some(&expected), &writes).await;
                cases += 1;
            }
        }
    }
    assert!(cases > 90, "{cases}");
}

async fn broken(
    case: &str,
    run: Run,
    place: usize,
    fault: Fault,
    expected: Option<&(&'static str, Vec<Change>)>,
    writes: &[String],
) {
    let sandbox = Sandbox::start().await;
    let wire = wire(&sandbox, place, fault).await;
    let outcome = run(wire.origin()).await;
    let is_consented = writes[..place].iter().any(|write| write.ends_with("402"));
    match (outcome, expected) {
        (Ok(outcome), Some(expected)) => assert_eq!(&outcome, expected, "{case}"),
        (Err(error), None) => {
            assert!(error.may_have_been_carried_out(), "{case}: {error}");
            assert_eq!(error.charge_may_have_been_made(), is_consented, "{case}: {error}");
            let before = if is_consented { 0 } else { place };
            assert_eq!(error.changes_made().len().min(1), before.min(1), "{case}: {error}");
        }
        (outcome, _) => panic!("{case}: {outcome:?}"),
    }
    if expected.is_none() {
        assert_ne!(run(sandbox.url()).await.unwrap().0, "unchanged", "{case}");
    }
    assert_eq!(run(sandbox.url()).await.unwrap().0, "unchanged", "{case}");
    let done = |all: &[String]| -> Vec<String> {
        all.iter().filter(|write| !write.ends_with("402")).cloned().collect()
    };
    assert_eq!(done(&self::writes(&sandbox)), done(writes), "{case}: each write is done once");
    let charges = u32::from(writes.iter().any(|write| write.ends_with("402")));
    assert_eq!(sandbox.myreports_charges(), charges, "{case}");
}

fn writes(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    let writes = requests.iter().filter(|request| request.method() != "GET");
    writes.map(ToString::to_string).map(|write| write.replace(" (", "")).map(bare).collect()
}

/// Without the name of the operation behind the status.
fn bare(write: String) -> String {
    let end = write.find('→').map_or(write.len(), |at| at + '→'.len_utf8() + " 200".len());
    write[..end].to_owned()
}

/// A server in front of the sandbox, which breaks at the write with this number.
async fn wire(sandbox: &Sandbox, place: usize, fault: Fault) -> Server {
    let host = sandbox.url().replace("http://", "");
    let written = Mutex::new(0);
    Server::by(move |request| {
        let is_write = !request.line().starts_with("GET");
        let mut written = written.lock().unwrap();
        let is_here = is_write && *written == place;
        *written += usize::from(is_write);
        if !is_here {
            return forward(&host, request);
        }
        if fault == Unsent {
            return nothing(End::BeforeHead);
        }
        let response = forward(&host, request);
        match fault {
            Half => response.end(End::Short(9)),
            Reset => nothing(End::ResetBeforeHead),
            Gateway => html(502, "<html><title>502 Bad Gateway</title></html>"),
            _ => nothing(End::BeforeHead),
        }
    })
    .await
}

/// The response of the sandbox.
fn forward(host: &str, request: &Recorded) -> CannedResponse {
    let mut stream = TcpStream::connect(host).unwrap();
    let head = request.head.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    stream.write_all(&[head.as_bytes(), &request.body].concat()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let code = head.split(' ').nth(1).unwrap().parse().unwrap();
    status(code).header("Content-Type", "application/json").body(&bytes[end + 4..])
}
