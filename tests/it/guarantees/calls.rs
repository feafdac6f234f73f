//! The futures of all calls are `Send`, and small enough for a stack.

use std::time::Duration;

use user_provisioning::{
    ChargeNotice, Charged, Decision, evolution_platform, maarch_courrier, maarch_parapheur,
    myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use crate::support::every::every_operation;

fn spawnable<F: Future + Send + 'static>(future: F) -> F {
    future
}

fn myreports_user() -> myreports::types::NewUserBuilder {
    let user = myreports::types::NewUser::builder();
    user.email("new.user@example.com").display_name("New User")
}

/// A call made in one task, sent in another, decided on in a third.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_about_charges_can_be_asked_from_a_task() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = client
        .create_customer_user()
        .customer_tenant_id(fixtures::CUSTOMER_TENANT)
        .body(myreports_user().roles([myreports::types::Role::CustomerUserSupervisorL1]));
    let name = "a value that the question borrows".to_owned();
    let asked = call.clone().confirm_charges(async move |notice: &ChargeNotice| {
        tokio::time::sleep(Duration::from_millis(1)).await;
        assert!(notice.message().is_some() && !name.is_empty());
        tokio::spawn(async { Decision::Accept }).await.expect("a decision")
    });
    let outcome = tokio::spawn(asked).await.expect("no panic").expect("created");
    assert!(matches!(outcome, Charged::Done(response) if response.charge_accepted()));
    assert_eq!(sandbox.myreports_charges(), 1);

    // A question that does not wait, and one that is a plain function.
    let declined = tokio::spawn(call.clone().confirm_charges(async |_: &ChargeNotice| false));
    assert!(declined.await.expect("no panic").is_err_and(|error| error.is_conflict()));
    async fn decline(_: &ChargeNotice) -> bool {
        false
    }
    let declined = tokio::spawn(call.clone().confirm_charges(decline));
    assert!(declined.await.expect("no panic").is_err_and(|error| error.is_conflict()));
    let declined = tokio::spawn(call.confirm_charges(|_: &ChargeNotice| async { false }));
    assert!(declined.await.expect("no panic").is_err_and(|error| error.is_conflict()));

    let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let wanted = wanted.user(myreports_user().roles([myreports::types::Role::CustomerUserPbx]));
    let mut questions = 0;
    let asked = wanted.confirm_charges(async move |notice: &ChargeNotice| {
        tokio::time::sleep(Duration::from_millis(1)).await;
        questions += 1;
        notice.message().is_some() && questions == 1
    });
    let outcome = tokio::spawn(asked).await.expect("no panic").expect("updated");
    assert!(matches!(outcome, Charged::Done(done) if done.is_updated()));
    assert_eq!(sandbox.myreports_charges(), 2);
}

fn myreports() -> myreports::Client {
    let builder = myreports::Client::builder().region(myreports::Region::Europe);
    builder.build().expect("a client")
}

fn maarch_courrier() -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url("http://127.0.0.1:9");
    builder.basic("login", "password").build().expect("a client")
}

fn maarch_parapheur() -> maarch_parapheur::Client {
    let builder = maarch_parapheur::Client::builder().base_url("http://127.0.0.1:9");
    builder.log_in("login", "password").build().expect("a client")
}

fn evolution_platform() -> evolution_platform::Client {
    let builder = evolution_platform::Client::builder().production();
    builder.client_credentials("id", "secret").build().expect("a client")
}

/// Nothing is sent here: a future does nothing before it is polled.
#[test]
fn every_call_can_be_spawned() {
    let (myreports, courrier) = (myreports(), maarch_courrier());
    let (parapheur, evolution) = (maarch_parapheur(), evolution_platform());
    let mut sizes = Vec::new();
    macro_rules! spawn {
        ($($call:expr),* $(,)?) => {
            $(sizes.push((stringify!($call), size_of_val(&spawnable($call)))));*
        };
    }
    macro_rules! send {
        (() $([$service:ident $builder:ident $function:ident $($rest:tt)*])*) => {
            spawn!($($service().$function().send()),*);
        };
    }
    every_operation!(send);
    spawn!(
        myreports.create_customer_user().accept_charges().send(),
        myreports.create_customer_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.create_account_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.patch_customer_user().defer_charges(),
        myreports.ensure_user().send(),
        myreports.ensure_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.ensure_user().plan(),
        courrier.ensure_user().send(),
        courrier.ensure_user().plan(),
        parapheur.ensure_user().send(),
        parapheur.ensure_user().plan(),
        evolution.ensure_user().send(),
        evolution.ensure_user().plan(),
        myreports.list_customer_users().lenient().send(),
        myreports.patch_customer_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.list_account_users().lenient().send(),
        myreports.patch_account_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.create_enterprise_customer_user().confirm_charges(async |_: &ChargeNotice| true),
        myreports.list_enterprise_customer_users().lenient().send(),
        myreports.patch_enterprise_customer_user().confirm_charges(async |_: &ChargeNotice| true),
        courrier.list_users().lenient().send(),
        parapheur.list_users().lenient().send(),
        evolution.list_users().lenient().send(),
    );
    for (call, size) in sizes {
        assert!(size <= 16 << 10, "{call} has {size} bytes");
    }
}
