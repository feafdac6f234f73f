//! `ensure_user` of MyReports against the sandbox, with charges.

use user_provisioning::myreports::types::{ChargesPreview, Role};
use user_provisioning::myreports::{Client, types::NewUserBuilder};
use user_provisioning::{ChargeNotice, ChargePolicy, Charged, Decision};
use user_provisioning_sandbox::fixtures;

use super::myreports::{ada, plan, seeded, wish};
use super::recording_sandbox::{RecordingSandbox, descriptions, status};

use crate::support::time_limit::InTime;

/// A desired state that costs money for a new user.
fn dear() -> NewUserBuilder {
    ada().roles([Role::CustomerUserPbx])
}

fn client(world: &RecordingSandbox, policy: ChargePolicy, most: u32) -> Client {
    let builder = Client::builder().base_url(world.sandbox.myreports_url());
    let builder = builder.bearer_token(fixtures::BEARER_TOKEN).charges(policy).max_charges(most);
    builder.build().unwrap()
}

#[tokio::test]
async fn nothing_is_paid_unasked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    assert!(plan(&client, dear()).plan().in_time().await.unwrap().is_creation());
    for user in [dear(), seeded().roles([Role::CustomerUserPbx])] {
        let error = wish(&client, user).send().in_time().await.unwrap_err();
        assert!(error.is_charges_required() && !error.may_have_been_carried_out(), "{error}");
        assert!(!error.charge_may_have_been_made() && error.changes_made().is_empty());
        assert!(error.charge_notice().is_some());
        assert!(error.to_string().contains("nothing was carried out or charged"), "{error}");
    }
    assert_eq!(world.writes(), ["create_customer_user 402", "patch_customer_user 402"]);
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (0, 0));
    assert!(plan(&client, dear()).plan().in_time().await.unwrap().is_creation());
}

#[tokio::test]
async fn an_accepted_charge_is_paid_once() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let wanted = wish(&client, dear()).accept_charges();
    assert!(wanted.clone().send().in_time().await.unwrap().is_created());
    assert_eq!(world.writes(), ["create_customer_user 402", "create_customer_user 201"]);
    assert!(wanted.send().in_time().await.unwrap().is_unchanged());
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (1, 1));

    let more = wish(&client, ada().roles([Role::CustomerUserAcd])).accept_charges();
    let done = more.clone().send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["roles: + customer.user.acd"]);
    assert_eq!(world.writes(), ["patch_customer_user 402", "patch_customer_user 200"]);
    assert!(more.send().in_time().await.unwrap().is_unchanged());
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (2, 2));
    // A free change is sent without the consent, and is not counted.
    let free = wish(&client, ada().roles([Role::AdminUser])).accept_charges();
    assert!(free.send().in_time().await.unwrap().is_updated());
    let last = world.sandbox.requests().into_iter().rfind(|request| request.method() == "PATCH");
    assert_eq!(last.unwrap().header("accept-charges"), None);
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (2, 2));
}

#[tokio::test]
async fn a_person_decides() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.myreports_client();
    let mut asked = 0;
    let declined = wish(&client, dear()).confirm_charges(async |notice| {
        asked += 1;
        let preview = notice.preview::<ChargesPreview>().unwrap();
        assert_eq!(preview.email.as_deref(), Some("Ada@Example.com"));
        false
    });
    let Charged::Declined(notice) = declined.await.unwrap() else { panic!("it was declined") };
    assert_eq!(notice.operation().id(), "myreports.create_customer_user");
    assert_eq!((asked, world.writes()), (1, vec!["create_customer_user 402".to_owned()]));
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (0, 0));

    let accept = async |_: &ChargeNotice| Decision::Accept;
    let done = wish(&client, dear()).confirm_charges(accept).await.unwrap().done().unwrap();
    assert!(done.is_created());
    assert_eq!(world.sandbox.myreports_charges(), 1);
    // There is no question if nothing costs money.
    let nobody = async |_: &ChargeNotice| -> bool { panic!("nobody is to be asked") };
    let again = wish(&client, dear()).confirm_charges(nobody).await.unwrap().done().unwrap();
    assert!(again.is_unchanged());
    let refused =
        client.ensure_user().customer_tenant_id(fixtures::FULL_CUSTOMER_TENANT).user(dear());
    assert!(refused.confirm_charges(nobody).await.unwrap_err().is_bad_request());
}

#[tokio::test]
async fn a_policy_decides_for_programs() {
    let world = RecordingSandbox::start().await;
    let trainees = ChargePolicy::decide(|notice: &ChargeNotice| {
        notice
            .preview::<ChargesPreview>()
            .and_then(|user| user.email)
            .is_some_and(|email| email.to_lowercase().starts_with("ada@"))
    });
    let client = client(&world, trainees, 1);
    let refused =
        wish(&client, seeded().roles([Role::CustomerUserPbx])).send().in_time().await.unwrap_err();
    assert!(refused.is_charges_required() && !refused.is_charge_limit(), "{refused}");
    assert!(wish(&client, dear()).send().in_time().await.unwrap().is_created());
    assert!(wish(&client, dear()).send().in_time().await.unwrap().is_unchanged());
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (1, 1));
    world.writes();

    // The limit applies to every way to accept, and there is no question beyond it.
    let more = || wish(&client, dear().roles([Role::CustomerUserAcd]));
    let nobody = async |_: &ChargeNotice| -> bool { panic!("nobody is to be asked") };
    for error in [
        more().send().in_time().await.unwrap_err(),
        more().accept_charges().send().in_time().await.unwrap_err(),
        more().confirm_charges(nobody).await.unwrap_err(),
    ] {
        assert!(error.is_charge_limit() && error.is_charges_required(), "{error}");
        assert_eq!(status(&error), Some(402));
        assert!(!error.charge_may_have_been_made());
    }
    assert_eq!(world.writes(), ["patch_customer_user 402"; 3]);
    assert_eq!(world.sandbox.myreports_charges(), 1);
}

#[tokio::test]
async fn accept_all_pays_in_every_tenant_scope() {
    let world = RecordingSandbox::start().await;
    let client = client(&world, ChargePolicy::accept_all(), 3);
    let (customer, account) = (fixtures::CUSTOMER_TENANT, fixtures::ACCOUNT_TENANT);
    let wanted = client.ensure_user().user(dear());
    let account_user = wanted.clone().account_tenant_id(account);
    for wanted in [wanted.account_tenant_id(account).customer_tenant_id(customer), account_user] {
        assert!(wanted.clone().send().in_time().await.unwrap().is_created());
        assert!(wanted.send().in_time().await.unwrap().is_unchanged());
    }
    assert_eq!((world.sandbox.myreports_charges(), client.charges_accepted()), (2, 2));
}
