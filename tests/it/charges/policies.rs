//! Charge policies: refuse, accept, or call a function.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use user_provisioning::myreports::types::NewUser;
use user_provisioning::{ChargeNotice, ChargePolicy, Decision, Ensured};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{builder_for, consents, create, supervisor};

#[tokio::test]
async fn charges_are_refused_by_default() {
    for policy in [None, Some(ChargePolicy::refuse()), Some(ChargePolicy::default())] {
        let sandbox = Sandbox::start().await;
        let mut builder = builder_for(&sandbox);
        if let Some(policy) = policy {
            builder = builder.charges(policy);
        }
        let client = builder.build().expect("a client");
        let error = create(&client, "ada").send().await.expect_err("it costs money");
        assert!(error.is_charges_required());
        assert_eq!(consents(&sandbox), [false]);
    }
}

/// The first request is still sent without consent, so that only real charges are counted.
#[tokio::test]
async fn a_client_that_accepts_all_counts_what_costs() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).charges(ChargePolicy::accept_all()).build();
    let client = client.expect("a client");
    let free = NewUser::builder().email("free@example.com").display_name("Free");
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.body(free).send().await.expect("created");
    create(&client, "ada").send().await.expect("created");
    create(&client.clone(), "grace").send().await.expect("created");
    assert_eq!((client.charges_accepted(), sandbox.myreports_charges()), (2, 2));
    assert_eq!(consents(&sandbox), [false, false, true, false, true]);
}

#[tokio::test]
async fn a_function_decides_by_notice_and_request() {
    let sandbox = Sandbox::start().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let trainees = move |notice: &ChargeNotice| {
        counted.fetch_add(1, Ordering::SeqCst);
        let user = notice.request().body::<NewUser>();
        user.is_some_and(|user| user.email.starts_with("trainee"))
    };
    let client = builder_for(&sandbox).charges(ChargePolicy::decide(trainees)).build();
    let client = client.expect("a client");
    create(&client, "trainee1").send().await.expect("created");
    let error = create(&client, "director").send().await.expect_err("not paid for");
    assert!(error.is_charges_required());
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    assert_eq!((client.charges_accepted(), sandbox.myreports_charges()), (1, 1));
}

/// The policy does not decide for a call that asks by itself.
#[tokio::test]
async fn the_policy_keeps_out_of_calls_that_ask() {
    let sandbox = Sandbox::start().await;
    let client = builder_for(&sandbox).charges(ChargePolicy::accept_all()).build();
    let client = client.expect("a client");
    let outcome = create(&client, "ada").confirm_charges(async |_: &ChargeNotice| false).await;
    assert!(outcome.expect("no error").declined().is_some());
    assert!(create(&client, "ada").defer_charges().await.expect("held").declined().is_some());
    let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let wanted = wanted.user(supervisor("ada"));
    let outcome = wanted.clone().confirm_charges(async |_: &ChargeNotice| Decision::Decline).await;
    assert!(outcome.expect("no error").declined().is_some());
    assert_eq!(sandbox.myreports_charges(), 0);

    // A call without its own question uses the policy.
    assert!(matches!(wanted.send().await, Ok(Ensured::Created { .. })));
    assert_eq!((client.charges_accepted(), sandbox.myreports_charges()), (1, 1));
}

#[tokio::test]
async fn a_policy_that_panics_pays_nothing() {
    let sandbox = Sandbox::start().await;
    let broken = |_: &ChargeNotice| -> bool { panic!("a planted panic") };
    let client = builder_for(&sandbox).charges(ChargePolicy::decide(broken)).build();
    let client = client.expect("a client");
    let call = create(&client, "ada").send();
    assert!(tokio::spawn(call).await.is_err_and(|error| error.is_panic()));
    assert_eq!((client.charges_accepted(), consents(&sandbox)), (0, vec![false]));
}

#[test]
fn a_policy_is_shown_by_its_name() {
    let shown = |policy: ChargePolicy| format!("{policy:?}");
    assert_eq!(shown(ChargePolicy::default()), "ChargePolicy::refuse");
    assert_eq!(shown(ChargePolicy::accept_all()), "ChargePolicy::accept_all");
    assert_eq!(shown(ChargePolicy::decide(|_| true)), "ChargePolicy::decide");
}
