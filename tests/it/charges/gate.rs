//! A gate is asked before a consent is sent, in whatever way the consent is given.

use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use user_provisioning::myreports::types::{ChargesPreview, NewUser, Role};
use user_provisioning::myreports::{Client, ClientBuilder, EnsureUser};
use user_provisioning::{
    ChargeGate, ChargeNotice, ChargePolicy, Charged, Decision, Error, ErrorKind,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// A gate that reports when it is asked, and answers when allowed.
struct Held {
    asked: Notify,
    may_answer: Semaphore,
    count: AtomicU32,
}

impl Held {
    fn new() -> Arc<Self> {
        let (asked, may_answer) = (Notify::new(), Semaphore::new(0));
        Arc::new(Self { asked, may_answer, count: AtomicU32::new(0) })
    }
}

impl ChargeGate for Held {
    type Error = io::Error;

    async fn may_charge(&self, notice: &ChargeNotice) -> Result<Decision, io::Error> {
        assert!(notice.request().raw_body().len() > 2);
        self.count.fetch_add(1, Ordering::SeqCst);
        self.asked.notify_one();
        let _permit = self.may_answer.acquire().await.map_err(io::Error::other)?;
        Ok(Decision::Accept)
    }
}

/// A gate with a fixed response.
#[derive(Clone, Copy)]
struct Says(Option<Decision>);

impl ChargeGate for Says {
    type Error = io::Error;

    async fn may_charge(&self, _: &ChargeNotice) -> Result<Decision, io::Error> {
        self.0.ok_or_else(|| io::Error::other("the journal is full: secret-4711"))
    }
}

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.myreports_url()).bearer_token(fixtures::BEARER_TOKEN)
}

fn dear() -> user_provisioning::myreports::types::NewUserBuilder {
    NewUser::builder().email("ada@example.com").display_name("Ada").roles([Role::CustomerUserPbx])
}

fn ensure(client: &Client) -> EnsureUser {
    client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(dear())
}

fn create(client: &Client) -> user_provisioning::myreports::operation::CreateCustomerUser {
    client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(dear())
}

fn consents(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    requests.iter().filter(|request| request.header("accept-charges").is_some()).count()
}

/// Every way to give a consent, with a client that has the gate.
async fn paid(client: Client, way: usize) -> Result<bool, Error> {
    match way {
        0 => ensure(&client).send().await.map(|_| true),
        1 => ensure(&client).accept_charges().send().await.map(|_| true),
        2 => ensure(&client).confirm_charges(async |_| true).await.map(|done| done.is_done()),
        3 => create(&client).send().await.map(|response| response.charge_accepted()),
        4 => {
            create(&client).accept_charges().send().await.map(|response| response.charge_accepted())
        }
        5 => create(&client).confirm_charges(async |_| true).await.map(|done| done.is_done()),
        _ => match create(&client).defer_charges().await? {
            Charged::Done(_) => Ok(false),
            Charged::Declined(pending) => pending.accept().await.map(|one| one.charge_accepted()),
        },
    }
}

const WAYS: usize = 7;

#[tokio::test]
async fn nothing_with_the_consent_leaves_before_the_gate_has_agreed() {
    for way in 0..WAYS {
        let sandbox = Sandbox::start().await;
        let gate = Held::new();
        let client = builder(&sandbox).charge_gate(gate.clone()).build().unwrap();
        let paying = tokio::spawn(paid(client.clone(), way));
        gate.asked.notified().await;
        tokio::time::sleep(Duration::from_millis(30)).await;
        assert_eq!((consents(&sandbox), sandbox.myreports_charges()), (0, 0), "way {way}");
        assert!(!paying.is_finished());
        gate.may_answer.add_permits(1);
        assert!(paying.await.unwrap().unwrap(), "way {way}");
        assert_eq!((consents(&sandbox), sandbox.myreports_charges()), (1, 1), "way {way}");
        assert_eq!((gate.count.load(Ordering::SeqCst), client.charges_accepted()), (1, 1));
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_while_the_gate_decides_sends_nothing() {
    for way in 0..WAYS {
        let sandbox = Sandbox::start().await;
        let gate = Held::new();
        let client = builder(&sandbox).charge_gate(gate.clone()).build().unwrap();
        let paying = tokio::spawn(paid(client.clone(), way));
        gate.asked.notified().await;
        paying.abort();
        assert!(paying.await.unwrap_err().is_cancelled());
        gate.may_answer.add_permits(1);
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!((consents(&sandbox), client.charges_accepted()), (0, 0), "way {way}");
    }
}

#[tokio::test]
async fn a_gate_that_declines_or_fails_pays_nothing() {
    for way in 0..WAYS {
        for (says, fails) in [(Says(Some(Decision::Decline)), false), (Says(None), true)] {
            let sandbox = Sandbox::start().await;
            let client = builder(&sandbox).charge_gate(says).build().unwrap();
            let error = paid(client.clone(), way).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ChargesRequired, "way {way}: {error}");
            assert!(error.is_charges_required() && !error.may_have_been_carried_out(), "{error}");
            assert!(!error.charge_may_have_been_made());
            let source = error.source().map(ToString::to_string);
            assert_eq!(source.is_some_and(|text| text.contains("journal is full")), fails);
            assert!(!error.to_string().contains("4711"), "{error}");
            assert!(error.to_string().contains("the charge gate"), "{error}");
            assert_eq!((consents(&sandbox), client.charges_accepted()), (0, 0), "way {way}");
        }
    }
}

#[tokio::test]
async fn the_gate_of_one_call_takes_the_place_of_the_clients() {
    let sandbox = Sandbox::start().await;
    let refusing = builder(&sandbox).charge_gate(Says(Some(Decision::Decline))).build().unwrap();
    let yes = Says(Some(Decision::Accept));
    assert!(ensure(&refusing).charge_gate(yes).send().await.unwrap().is_created());
    assert_eq!(sandbox.myreports_charges(), 1);

    // A client's policy and its limit: the gate decides, and the limit still applies.
    let sandbox = Sandbox::start().await;
    let limited = builder(&sandbox).charges(ChargePolicy::refuse()).max_charges(0).build().unwrap();
    let gate = Held::new();
    let error = ensure(&limited).charge_gate(gate.clone()).send().await.unwrap_err();
    assert!(error.is_charge_limit(), "{error}");
    assert_eq!(gate.count.load(Ordering::SeqCst), 0, "nobody is asked for what cannot be done");
    let refusing = builder(&sandbox).charges(ChargePolicy::refuse()).build().unwrap();
    assert!(ensure(&refusing).charge_gate(yes).send().await.unwrap().is_created());
    assert_eq!((sandbox.myreports_charges(), refusing.charges_accepted()), (1, 1));
}

#[tokio::test]
async fn what_costs_nothing_is_not_asked_for() {
    let sandbox = Sandbox::start().await;
    let gate = Held::new();
    let client = builder(&sandbox).charge_gate(gate.clone()).build().unwrap();
    let free = NewUser::builder().email("ada@example.com").display_name("Ada");
    let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(free);
    assert!(desired.send().await.unwrap().is_created());
    assert_eq!((gate.count.load(Ordering::SeqCst), consents(&sandbox)), (0, 0));
}

#[test]
fn two_that_decide_are_refused() {
    let builder =
        || Client::builder().base_url("https://x.example.com/api").charge_gate(Says(None));
    for (builder, word) in [
        (builder().max_charges(3), "`max_charges`"),
        (builder().charges(ChargePolicy::refuse()), "`charges`"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(word), "{error}");
    }
    assert!(format!("{:?}", builder()).contains("ChargeGate"));
}

/// The gate sees what the closure sees.
struct Reads;

impl ChargeGate for Reads {
    type Error = io::Error;

    async fn may_charge(&self, notice: &ChargeNotice) -> Result<Decision, io::Error> {
        let preview = notice.preview::<ChargesPreview>().and_then(|user| user.email);
        let sent = notice.request().body::<NewUser>().map(|user| user.email.to_string());
        let is_known = preview.as_deref().is_none_or(|email| email == "ada@example.com");
        Ok(Decision::from(is_known && sent.as_deref() == Some("ada@example.com")))
    }
}

#[tokio::test]
async fn the_gate_sees_who_would_be_paid_for() {
    for way in 0..WAYS {
        let sandbox = Sandbox::start().await;
        let client = builder(&sandbox).charge_gate(Reads).build().unwrap();
        assert!(paid(client, way).await.unwrap(), "way {way}");
    }
}
