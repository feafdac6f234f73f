//! What an outcome reports, and how a collision is classified.

use user_provisioning::ChargeNotice;
use user_provisioning::maarch_parapheur::operation::CreateUser;
use user_provisioning::maarch_parapheur::types::{NewUser, NewUserBuilder};
use user_provisioning::myreports::types::{self, ChargesRequired, Role};
use user_provisioning_sandbox::{Sandbox, ServerBehavior, fixtures};

use super::recording_sandbox::RecordingSandbox;

fn ada() -> NewUserBuilder {
    let ada = NewUser::builder().login("ALovelace").email("ada@example.com");
    ada.firstname("Ada").lastname("Lovelace")
}

#[tokio::test]
async fn an_outcome_is_one_of_three() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    for (user, outcome) in [
        (ada(), (true, false, false)),
        (ada(), (false, false, true)),
        (ada().lastname("King"), (false, true, false)),
    ] {
        let done = client.ensure_user().user(user).send().await.unwrap();
        assert_eq!((done.is_created(), done.is_updated(), done.is_unchanged()), outcome);
    }
}

/// A 429 was not carried out: a later collision is with another user.
#[tokio::test]
async fn a_creation_that_collides_after_a_pause_was_somebody_elses() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_parapheur_client();
    world.sandbox.set_behavior(ServerBehavior::default().colliding_creates(1));
    let later = [("retry-after", "0")];
    world.sandbox.on::<CreateUser>().answer_raw(429, &later, "").times(1);
    let done = client.ensure_user().user(ada()).send().await.unwrap();
    assert!(done.is_unchanged(), "the other one made it");
    assert_eq!(world.writes(), ["create_user 429", "create_user 500"]);
}

#[tokio::test]
async fn a_declined_charge_is_not_done_and_says_what_was_asked() {
    let sandbox = Sandbox::start().await;
    let user = types::NewUser::builder().email("ada@example.com").display_name("Ada");
    let call = sandbox.myreports_client().create_customer_user();
    let call = call.customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let call = call.body(user.roles([Role::CustomerUserPbx]));
    let no = async |notice: &ChargeNotice| {
        let path = format!("/v1.0/customers/{}/users", fixtures::CUSTOMER_TENANT);
        assert_eq!(notice.request().path(), path);
        let sent: types::NewUser = notice.request().body().expect("the user as it was sent");
        assert_eq!(sent.email.to_string(), "ada@example.com");
        let body: ChargesRequired = notice.body().expect("the body of a 402");
        assert_eq!(body.error, Some(402));
        false
    };
    let declined = call.clone().confirm_charges(no).await.unwrap();
    assert!(!declined.is_done() && declined.declined().is_some());
    let done = call.confirm_charges(async |_: &ChargeNotice| true).await.unwrap();
    assert!(done.is_done() && done.done().is_some());
}
