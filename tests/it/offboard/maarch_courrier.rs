//! Out of Maarch Courrier, as the sandbox has it.

use user_provisioning::maarch_courrier::OffboardUser;
use user_provisioning::maarch_courrier::types::{EntityToAdd, GroupToAdd, NewUser, UserDetails};
use user_provisioning::{
    ErrorKind, OffboardAction, OffboardOutcome, OffboardPlan, Offboarded, Remark,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::{lines, outcome, received};

async fn jane(sandbox: &Sandbox) -> OffboardUser {
    let user = NewUser::builder().user_id("jdoe").mail("jdoe@example.com");
    let id = sandbox.add_maarch_courrier_user(user.firstname("Jane").lastname("DOE"));
    let client = sandbox.maarch_courrier_client();
    let group = GroupToAdd::builder().group_id("AGENT");
    client.add_user_group().id(id).body(group).send().await.unwrap();
    let entity = EntityToAdd::builder().entity_id("PJS");
    client.add_user_entity().id(id).body(entity).send().await.unwrap();
    client.offboard_user().login("JDoe")
}

#[tokio::test]
async fn it_suspends_once_and_can_be_run_again() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await;
    let before = sandbox.requests().len();
    let plan = leaver.clone().plan().await.unwrap();
    assert_eq!(
        received(&sandbox, before),
        [
            "get_user_status 200",
            "list_users 200",
            "get_user_details 200",
            "get_user_deletability 200"
        ]
    );
    assert_eq!((plan.action(), plan.refusal()), (OffboardAction::Suspend, None));
    assert!(plan.remarks().is_empty(), "a suspended account is closed: {plan:?}");
    let losses = [
        "places in list templates and diffusion lists, if there are any",
        "private contact groups, if there are any",
    ];
    assert_eq!(lines(plan.losses()), losses);
    let kept = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<OffboardPlan<UserDetails>>(&kept).unwrap(), plan);

    let before = sandbox.requests().len();
    let done = leaver.clone().send().await.unwrap();
    assert_eq!(
        outcome(&done),
        (OffboardOutcome::Suspended, vec![r#"status: "OK" → "SPD""#.into()])
    );
    assert_eq!(
        received(&sandbox, before)[3..],
        ["get_user_deletability 200", "suspend_user 204", "get_user_details 200"]
    );
    let user = done.user().unwrap();
    assert_eq!(user.status.as_ref().map(ToString::to_string).as_deref(), Some("SPD"));
    assert_eq!(user.groups.len(), 1, "a suspension keeps the groups");
    let kept = serde_json::to_string(&done).unwrap();
    assert_eq!(serde_json::from_str::<Offboarded<UserDetails>>(&kept).unwrap(), done);

    let before = sandbox.requests().len();
    let again = leaver.send().await.unwrap();
    assert_eq!(outcome(&again), (OffboardOutcome::Unchanged, vec![]));
    assert!(
        received(&sandbox, before)
            .iter()
            .all(|line| line.starts_with("get_") || line.starts_with("list_"))
    );
}

#[tokio::test]
async fn it_removes_groups_and_entities_and_says_that_the_account_is_open() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await.remove_access(true);
    assert!(leaver.clone().plan().await.unwrap().losses().is_empty());
    let done = leaver.clone().send().await.unwrap();
    let changes = vec!["groups: - AGENT".to_owned(), "entities: - PJS".to_owned()];
    assert_eq!(outcome(&done), (OffboardOutcome::AccessRemoved, changes));
    assert_eq!(done.remarks(), [Remark::StaysOpen]);
    let again = leaver.send().await.unwrap();
    assert_eq!(again.outcome(), OffboardOutcome::Unchanged);
    assert_eq!(again.remarks(), [Remark::StaysOpen]);
}

#[tokio::test]
async fn it_deletes_when_asked_and_finds_nobody_afterwards() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await.delete(true);
    let plan = leaver.clone().plan().await.unwrap();
    assert!(lines(plan.losses()).contains(&"groups: AGENT".to_owned()), "{plan:?}");
    let done = leaver.clone().send().await.unwrap();
    assert_eq!(outcome(&done), (OffboardOutcome::Deleted, vec!["deleted".into()]));
    assert_eq!(done.user().map(|user| user.user_id.as_str()), Some("jdoe"));
    let again = leaver.clone().send().await.unwrap();
    assert_eq!(outcome(&again), (OffboardOutcome::Absent, vec![]));
    assert!(again.user().is_none());
    // By id as well, since the login tells that the account was deleted.
    let id = done.user().unwrap().id;
    assert_eq!(leaver.id(id).send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let deleted = sandbox.maarch_courrier_client().offboard_user().login(fixtures::DELETED_LOGIN);
    assert_eq!(deleted.plan().await.unwrap().action(), OffboardAction::Nothing);
}

#[tokio::test]
async fn a_main_recipient_is_refused_before_anything_is_written() {
    let sandbox = Sandbox::start().await;
    let leaver = sandbox.maarch_courrier_client().offboard_user().login("bboule");
    for leaver in [leaver.clone(), leaver.delete(true)] {
        let refusal = leaver.clone().plan().await.unwrap().refusal().map(str::to_owned);
        assert!(refusal.unwrap().contains("main recipient"));
        let error = leaver.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsafeChange);
        assert!(!error.may_have_been_sent() && error.changes_made().is_empty(), "{error}");
        assert!(!error.to_string().contains("bboule"), "{error}");
    }
    assert!(sandbox.requests().iter().all(|request| request.method() == "GET"));
}

#[tokio::test]
async fn a_directory_takes_the_place_of_lists() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await;
    let client = sandbox.maarch_courrier_client();
    let directory = client.directory().send().await.unwrap();
    let before = sandbox.requests().len();
    let leaver = leaver.known(&directory).delete(true);
    assert_eq!(leaver.clone().send().await.unwrap().outcome(), OffboardOutcome::Deleted);
    assert_eq!(leaver.send().await.unwrap().outcome(), OffboardOutcome::Absent);
    let received = received(&sandbox, before);
    assert!(!received.iter().any(|line| line.starts_with("list_users")), "{received:?}");
    assert_eq!(received.last().unwrap(), "get_user_status 200");

    let other = Sandbox::start().await;
    let elsewhere = other.maarch_courrier_client().offboard_user().login("jdoe").known(&directory);
    assert_eq!(elsewhere.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::start().await;
    let leaver = || sandbox.maarch_courrier_client().offboard_user();
    for refused in [
        leaver(),
        leaver().login(" "),
        leaver().login("").id(7),
        leaver().login("jdoe").delete(true).remove_access(true),
    ] {
        assert_eq!(refused.send().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn an_id_of_somebody_else_is_left_alone() {
    let sandbox = Sandbox::start().await;
    let leaver = jane(&sandbox).await.id(fixtures::LIMITED_CALLER_ID);
    assert_eq!(leaver.send().await.unwrap_err().kind(), ErrorKind::UnsafeChange);
    let unknown = sandbox.maarch_courrier_client().offboard_user().id(987_654);
    assert_eq!(unknown.send().await.unwrap().outcome(), OffboardOutcome::Absent);
}
