//! The connection breaks at every point: nothing is paid twice, and the error says what may have been paid.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use user_provisioning::myreports::Client;
use user_provisioning::{ChargeNotice, ChargePolicy, RetryPolicy};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{consents, create, supervisor};
use crate::support::proxy::{Fault, Proxy};

/// A sandbox, a proxy that breaks the chosen request, and a client.
struct Way {
    sandbox: Sandbox,
    proxy: Proxy,
    client: Client,
    /// Which write breaks, counted from 1, and where; 0 for none.
    broken: Arc<Mutex<(usize, Fault)>>,
    writes: Arc<AtomicUsize>,
}

impl Way {
    async fn new() -> Self {
        let sandbox = Sandbox::start().await;
        assert!(sandbox.set_myreports_licences(fixtures::CUSTOMER_TENANT, 10_000));
        let broken = Arc::new(Mutex::new((0, Fault::Nowhere)));
        let writes = Arc::new(AtomicUsize::new(0));
        let (chosen, counted) = (Arc::clone(&broken), Arc::clone(&writes));
        let proxy = Proxy::to(&sandbox.url(), move |request| {
            if request.line().starts_with("GET") {
                return Fault::Nowhere;
            }
            let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
            let (chosen, place) = *chosen.lock().expect("no test panics here");
            if number == chosen { place } else { Fault::Nowhere }
        })
        .await;
        let eager = RetryPolicy::default().max_attempts(5).base_delay(Duration::ZERO);
        let builder = Client::builder().base_url(format!("{}/api", proxy.origin()));
        let builder =
            builder.bearer_token(fixtures::BEARER_TOKEN).retry(eager.retry_lost_writes(true));
        let client = builder.charges(ChargePolicy::accept_all()).build().expect("a client");
        Self { sandbox, proxy, client, broken, writes }
    }

    fn break_at(&self, write: usize, place: Fault) {
        self.writes.store(0, Ordering::SeqCst);
        *self.broken.lock().expect("no test panics here") = (write, place);
    }

    /// The product's users with this name.
    async fn count(&self, name: &str) -> usize {
        let list = self.client.list_customer_users().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let list = list.send().await.expect("a list");
        let email = format!("{name}@example.com");
        list.data.iter().filter(|user| user.email.as_deref() == Some(email.as_str())).count()
    }
}

/// Every byte of the response, and the request.
async fn places() -> Vec<Fault> {
    let way = Way::new().await;
    create(&way.client, "measured").send().await.expect("created");
    let longest = way.proxy.longest_response();
    assert!(longest > 300, "{longest} bytes");
    let mut places = vec![Fault::BeforeServer];
    places.extend((0..longest - 1).map(Fault::AfterServer));
    places
}

#[tokio::test]
async fn a_consented_request_is_never_paid_twice_wherever_it_breaks() {
    let way = Way::new().await;
    for (number, place) in places().await.into_iter().enumerate() {
        let name = format!("p{number:07}");
        let before = (way.sandbox.myreports_charges(), way.client.charges_accepted());
        let sent = consents(&way.sandbox).len();
        way.break_at(2, place);
        let call = create(&way.client, &name);
        let outcome = match number % 3 {
            0 => call.send().await.map(drop),
            1 => call.confirm_charges(async |_: &ChargeNotice| true).await.map(drop),
            _ => {
                let held = call.defer_charges().await.expect("held").declined();
                held.expect("it costs money").accept().await.map(drop)
            }
        };
        way.break_at(0, Fault::Nowhere);
        let error = outcome.expect_err("the response was cut");
        assert!(error.charge_may_have_been_made(), "{place:?}: {error}");
        let carried_out = u32::from(place != Fault::BeforeServer);
        assert_eq!(way.sandbox.myreports_charges() - before.0, carried_out, "{place:?}");
        assert_eq!(way.client.charges_accepted() - before.1, 1, "{place:?}");
        let sent = &consents(&way.sandbox)[sent..];
        assert_eq!(
            sent.iter().filter(|consent| **consent).count() as u32,
            carried_out,
            "{place:?}"
        );
        assert_eq!(way.count(&name).await as u32, carried_out, "{place:?}");
    }
}

/// The response to the first request, which cost nothing, is lost: there is no question and no charge.
#[tokio::test]
async fn a_lost_notice_is_no_consent() {
    let way = Way::new().await;
    for (number, place) in places().await.into_iter().enumerate().step_by(7) {
        way.break_at(1, place);
        let call = create(&way.client, &format!("p{number:07}")).retry(RetryPolicy::never());
        let asked = async |_: &ChargeNotice| -> bool { panic!("there is nothing to ask") };
        // A complete head with the status 402 is a notice, even if its body was truncated.
        let outcome = call.confirm_charges(asked);
        if let Ok(Err(error)) = tokio::spawn(outcome).await {
            assert!(!error.charge_may_have_been_made(), "{place:?}: {error}");
        }
    }
    assert_eq!((way.sandbox.myreports_charges(), way.client.charges_accepted()), (0, 0));
}

/// Reading afterwards shows the outcome, and a second run completes it.
#[tokio::test]
async fn ensure_user_recovers_from_every_broken_connection() {
    let way = Way::new().await;
    for (number, place) in places().await.into_iter().enumerate().step_by(5) {
        let name = format!("p{number:07}");
        let before = way.sandbox.myreports_charges();
        let wanted = way.client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let wanted = wanted.user(supervisor(&name));
        way.break_at(2, place);
        let outcome = wanted.clone().send().await;
        way.break_at(0, Fault::Nowhere);
        if place == Fault::BeforeServer {
            let error = outcome.expect_err("it is not there");
            assert!(error.charge_may_have_been_made(), "{error}");
            assert!(wanted.clone().send().await.expect("the second run").is_created());
        } else {
            assert!(outcome.expect("it is there").is_created(), "{place:?}");
        }
        assert!(wanted.send().await.expect("the last run").is_unchanged(), "{place:?}");
        assert_eq!(way.sandbox.myreports_charges() - before, 1, "{place:?}");
        assert_eq!(way.count(&name).await, 1, "{place:?}");
    }
}
