//! `ensure_user` of Maarch Courrier against the sandbox.

use serde_json::json;
use user_provisioning::maarch_courrier::types::{
    Mode, NewUser, NewUserBuilder, UserDetails, UserStatus,
};
use user_provisioning::maarch_courrier::{Client, EnsureUser};
use user_provisioning::{Conflict, ConflictHolder, Remark};
use user_provisioning_sandbox::{Language, ServerBehavior, fixtures};

use super::recording_sandbox::{RecordingSandbox, descriptions, status};

fn ada() -> NewUserBuilder {
    let ada = NewUser::builder().user_id("ALovelace").mail("ada@example.com");
    ada.firstname("Ada").lastname("Lovelace")
}

fn bruno() -> NewUserBuilder {
    let bruno = NewUser::builder().user_id("bboule").mail("bboule@example.com");
    bruno.firstname("Bruno").lastname("BOULE")
}

/// The same desired state, to apply and to plan.
fn both(
    client: &Client,
    wish: impl Fn(NewUserBuilder) -> NewUserBuilder,
    user: NewUserBuilder,
) -> (EnsureUser, EnsureUser) {
    let desired = client.ensure_user().user(wish(user));
    (desired.clone(), desired)
}

fn groups(user: &UserDetails) -> Vec<&str> {
    user.groups.iter().filter_map(|group| group.group_id.as_deref()).collect()
}

fn entities(user: &UserDetails) -> Vec<&str> {
    user.entities.iter().filter_map(|entity| entity.entity_id.as_deref()).collect()
}

fn phone(user: &UserDetails) -> Option<&str> {
    user.phone.as_ref().and_then(|phone| phone.get())
}

#[tokio::test]
async fn a_new_person_with_memberships_is_made_once() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let (ensure, plan) = both(&client, |user| user.initials("AL").phone("+33 12"), ada());
    let (groups_wanted, entities_wanted) = (["AGENT", "ELU"], ["PJS", "CCAS"]);
    let plan = plan.groups(groups_wanted).entities(entities_wanted);
    let ensure = ensure.groups(groups_wanted).entities(entities_wanted);

    let planned = plan.clone().plan().await.unwrap();
    assert!(planned.is_creation() && planned.user().is_none());
    let given = ["groups: + AGENT", "groups: + ELU", "entities: + PJS", "entities: + CCAS"];
    assert_eq!(descriptions(planned.changes()), [&["created"][..], &given].concat());
    assert!(planned.missing().is_empty() && planned.unchecked().next().is_none());
    assert_eq!(world.writes(), [""; 0]);

    let done = ensure.clone().send().await.unwrap();
    assert!(done.is_created(), "{:?}", done.changes());
    assert_eq!(done.user().user_id, "alovelace", "logins are stored in lower case");
    assert_eq!(groups(done.user()), ["AGENT", "ELU"]);
    assert_eq!(entities(done.user()), ["PJS", "CCAS"]);
    assert_eq!(phone(done.user()), Some("+33 12"));
    let adds = ["add_user_group 200", "add_user_group 200", "add_user_entity 200"];
    assert_eq!(
        world.writes(),
        [&["create_user 200"][..], &adds, &["add_user_entity 200"]].concat()
    );

    assert!(ensure.send().await.unwrap().is_unchanged());
    let planned = plan.plan().await.unwrap();
    assert!(planned.is_unchanged() && planned.user().is_some());
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn missing_items_are_added_and_others_stay() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let mail = |user: NewUserBuilder| user.mail("bruno@example.com");
    let (ensure, plan) = both(&client, mail, bruno());
    let wanted = ensure.groups(["ELU", "ELU"]).entities(["PJS"]);
    let planned = plan.groups(["ELU", "ELU"]).entities(["PJS"]).plan().await.unwrap();
    let expected =
        [r#"mail: "bboule@example.com" → "bruno@example.com""#, "groups: + ELU", "entities: + PJS"];
    assert!(planned.is_update());
    assert_eq!(descriptions(planned.changes()), expected);
    assert_eq!(world.writes(), [""; 0]);

    let done = wanted.clone().send().await.unwrap();
    assert_eq!(descriptions(done.changes()), expected, "a plan says what is done");
    assert_eq!(groups(done.user()), ["AGENT", "ELU"]);
    assert_eq!(world.writes(), ["update_user 204", "add_user_group 200", "add_user_entity 200"]);
    assert!(wanted.send().await.unwrap().is_unchanged());
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn other_memberships_go_only_when_asked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let wanted = client.ensure_user().user(bruno()).groups(["ELU"]).entities(["PJS", "CCAS"]);
    wanted.send().await.unwrap();
    let fewer = client.ensure_user().user(bruno()).groups(["ELU"]).entities(["CCAS"]);
    assert!(fewer.clone().send().await.unwrap().is_unchanged());
    world.writes();

    let done = fewer.clone().remove_other_groups(true).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["groups: - AGENT"]);
    assert_eq!(world.writes(), ["remove_user_group 200"]);
    let done = fewer.clone().remove_other_entities(true).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["entities: - PJS"]);
    assert_eq!(entities(done.user()), ["CCAS"]);
    assert_eq!(world.writes(), ["remove_user_entity 200"]);
    // Without a body: with one it would also empty the lists of that entity.
    let last = world.sandbox.requests().pop().unwrap();
    assert!(last.raw_body().is_empty());

    let none = client.ensure_user().user(bruno());
    let done = none.remove_other_groups(true).remove_other_entities(true).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["groups: - ELU", "entities: - CCAS"]);
    assert_eq!((groups(done.user()).len(), entities(done.user()).len()), (0, 0));
}

/// The product's change wipes what is left out.
#[tokio::test]
async fn unmentioned_fields_survive_a_change() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let full_user = ada().initials("AL").phone("+33 12").mode(Mode::Rest);
    client.ensure_user().user(full_user).send().await.unwrap();
    world.writes();

    let done = client.ensure_user().user(ada().mail("countess@example.com")).send().await.unwrap();
    let sent = json!({
        "firstname": "Ada", "lastname": "Lovelace", "mail": "countess@example.com",
        "initials": "AL", "phone": "+33 12", "mode": "rest",
        "user_id": "alovelace", "external_id": done.user().external_id,
    });
    assert_eq!(world.bodies(), [sent]);
    assert_eq!(done.user().initials.as_deref(), Some("AL"));
    assert_eq!(phone(done.user()), Some("+33 12"));
    assert_eq!(done.user().mode.as_ref().map(|mode| mode.as_str()), Some("rest"));

    // An explicitly empty value is different.
    let bare = ada().mail("countess@example.com").initials("").phone("");
    let done = client.ensure_user().user(bare.clone()).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"initials: "AL" → """#, r#"phone: "+33 12" → """#]);
    assert!(client.ensure_user().user(bare).send().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn a_phone_that_cannot_be_read_is_not_wiped() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    client.ensure_user().user(ada().phone("+33 12")).send().await.unwrap();
    world.writes();
    world.sandbox.set_behavior(ServerBehavior::default().hide_phones(true));
    let other = ada().mail("countess@example.com");
    let visible = async || {
        world.sandbox.set_behavior(ServerBehavior::default());
        let found = client.ensure_user().user(other.clone()).plan().await.unwrap();
        world.sandbox.set_behavior(ServerBehavior::default().hide_phones(true));
        found.user().cloned().and_then(|user| user.phone).and_then(|phone| phone.into_inner())
    };

    // Memberships alone do not change it.
    let grouped = client.ensure_user().user(ada()).groups(["ELU"]).send().await.unwrap();
    assert_eq!(descriptions(grouped.changes()), ["groups: + ELU"]);
    assert_eq!(world.writes(), ["add_user_group 200"]);

    let ensured = client.ensure_user().user(other.clone()).groups(["AGENT"]).send().await;
    let planned = client.ensure_user().user(other.clone()).groups(["AGENT"]).plan().await;
    for error in [ensured.unwrap_err(), planned.unwrap_err()] {
        assert!(error.is_unsafe_change() && !error.may_have_been_sent(), "{error}");
        assert!(!error.is_conflict() && !error.is_not_applied());
        assert!(error.changes_made().is_empty() && !error.may_have_been_carried_out());
        assert_eq!(
            error.to_string(),
            "maarch_courrier.update_user: the `phone` cannot be read by this account and would be \
             wiped; give one, or call `wipe_unreadable_phone(true)`; this was not done"
        );
    }
    assert_eq!(world.writes(), [""; 0]);

    // An unreadable phone number alone is never a reason to write.
    let given = client.ensure_user().user(ada().phone("+33 99"));
    assert!(given.send().await.unwrap().is_unchanged());
    assert_eq!(visible().await.as_deref(), Some("+33 12"));
    // But it is sent with another change.
    let given = client.ensure_user().user(other.clone().phone("+33 99"));
    assert_eq!(descriptions(given.send().await.unwrap().changes()).len(), 1);
    assert_eq!(visible().await.as_deref(), Some("+33 99"));
    // And it is wiped if that is allowed.
    let allowed = client.ensure_user().user(ada()).wipe_unreadable_phone(true);
    assert!(allowed.send().await.unwrap().is_updated());
    assert_eq!(visible().await.unwrap_or_default(), "");
}

#[tokio::test]
async fn a_phone_that_the_server_ignores_is_reported() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    world.sandbox.set_behavior(ServerBehavior::default().ignore_phones(true));
    let error = client.ensure_user().user(bruno().phone("+33 12")).send().await.unwrap_err();
    assert!(error.is_not_applied() && !error.is_conflict() && !error.is_unsafe_change(), "{error}");
    assert!(error.to_string().contains("`phone`"), "{error}");
    assert!(!error.to_string().contains("+33"), "{error}");
    assert_eq!(world.writes(), ["update_user 204"], "it is not tried again and again");

    // For a new user it is the same, and the user is there.
    let error = client.ensure_user().user(ada().phone("+33 12")).groups(["ELU"]).send().await;
    let error = error.unwrap_err();
    assert!(error.is_not_applied(), "{error}");
    assert_eq!(descriptions(error.changes_made())[0], "created");
    assert_eq!(world.writes(), ["create_user 200", "update_user 204"]);
    let done = client.ensure_user().user(ada()).groups(["ELU"]).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["groups: + ELU"]);
}

#[tokio::test]
async fn a_deleted_account_comes_back_only_when_asked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let dora = || {
        let dora = NewUser::builder().user_id("DDaull").mail("dora@example.com");
        dora.firstname("Dora").lastname("DAULL").initials("DD")
    };
    let ensured = client.ensure_user().user(dora()).groups(["ELU"]).send().await;
    let planned = client.ensure_user().user(dora()).groups(["ELU"]).plan().await;
    for error in [ensured.unwrap_err(), planned.unwrap_err()] {
        assert!(error.is_conflict() && !error.is_bad_request(), "{error}");
        assert!(!error.may_have_been_sent() && status(&error).is_none());
        let conflict = error.conflict().unwrap();
        assert_eq!((conflict.key(), conflict.value()), ("userId", Some(fixtures::DELETED_LOGIN)));
        assert_eq!(conflict.holder(), &ConflictHolder::Deleted);
        assert_eq!(
            error.to_string(),
            "maarch_courrier.create_user: a deleted account has the userId, and \
             `revive_deleted(true)` would bring it back; this was not done"
        );
    }
    assert_eq!(world.writes(), [""; 0]);

    let planned = client.ensure_user().user(dora()).revive_deleted(true).plan().await.unwrap();
    assert!(planned.user().is_none());
    assert_eq!(descriptions(planned.changes()), ["brought back"]);
    assert_eq!(world.writes(), [""; 0]);
    let wanted = client.ensure_user().user(dora()).groups(["ELU"]).revive_deleted(true);
    let done = wanted.clone().send().await.unwrap();
    assert!(done.is_updated());
    assert_eq!(
        descriptions(done.changes()),
        [
            "brought back",
            r#"firstname: "Denis" → "Dora""#,
            r#"mail: "ddaull@example.com" → "dora@example.com""#,
            r#"initials: "DD""#,
            "groups: + ELU",
        ]
    );
    assert_eq!(done.user().id, 12, "it is the old account");
    assert_eq!(world.writes(), ["create_user 200", "update_user 204", "add_user_group 200"]);
    assert!(wanted.send().await.unwrap().is_unchanged());
    // Once it is restored there is nothing to revive.
    assert!(client.ensure_user().user(dora()).send().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn a_suspended_person_stays_suspended_unless_asked() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let robin = || {
        let robin = NewUser::builder().user_id("rgrayson").mail("rgrayson@example.com");
        robin.firstname("Robin").lastname("GRAYSON")
    };
    assert!(client.ensure_user().user(robin()).send().await.unwrap().is_unchanged());
    let done = client.ensure_user().user(robin().initials("RG")).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"initials: "RG""#]);
    assert_eq!(done.user().status, Some(UserStatus::Suspended));
    world.writes();

    assert_eq!(done.remarks(), [Remark::Closed { status: "SPD".to_owned() }]);
    let wanted = client.ensure_user().user(robin()).reactivate_suspended(true);
    let error = wanted.clone().send().await.unwrap_err();
    assert!(error.is_unsafe_change() && error.to_string().contains("keep_old_password"), "{error}");
    assert_eq!(world.writes(), [""; 0]);
    let wanted = wanted.keep_old_password(true);
    let done = wanted.clone().send().await.unwrap();
    assert_eq!(done.remarks(), [Remark::OldPassword]);
    assert_eq!(descriptions(done.changes()), [r#"status: "SPD" → "OK""#]);
    assert_eq!(done.user().initials.as_deref(), Some("RG"));
    assert_eq!(world.writes(), ["update_user 204"]);
    assert!(wanted.send().await.unwrap().is_unchanged());
    // An absent one is not suspended, and stays absent.
    let sylvain = NewUser::builder().user_id("ssissoko").mail("ssissoko@example.com");
    let sylvain = sylvain.firstname("Sylvain").lastname("SISSOKO");
    let wanted = client.ensure_user().user(sylvain).reactivate_suspended(true);
    let done = wanted.send().await.unwrap();
    assert!(done.is_unchanged());
    assert_eq!(done.user().status, Some(UserStatus::Absent));
}

/// A user in an entity outside of the perimeter is out of reach, so that entity must come last.
#[tokio::test]
async fn an_entity_outside_of_the_perimeter_comes_last() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let wanted = client.ensure_user().user(ada()).groups(["ELU"]);
    let wanted = wanted.entities([fixtures::OUTSIDE_ENTITY]);
    let done = wanted.clone().send().await.unwrap();
    assert!(done.is_created());
    assert_eq!(entities(done.user()), [fixtures::OUTSIDE_ENTITY]);
    let writes = world.writes();
    assert_eq!(writes, ["create_user 200", "add_user_group 200", "add_user_entity 200"]);

    let ensured = wanted.send().await.unwrap_err();
    let planned = client.ensure_user().user(ada()).plan().await.unwrap_err();
    for error in [ensured, planned] {
        assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
        let holder = error.conflict().map(Conflict::holder);
        assert_eq!(holder, Some(&ConflictHolder::OutOfReach));
    }
    assert_eq!(world.writes(), [""; 0]);
    // Moving a user out of reach takes one run, too.
    let moved = client.ensure_user().user(bruno()).groups(["COURRIER"]);
    let moved = moved.entities(["PJS", fixtures::OUTSIDE_ENTITY]).remove_other_groups(true);
    moved.send().await.unwrap();
    let moved = client.ensure_user().user(bruno()).entities([fixtures::OUTSIDE_ENTITY]);
    let done = moved.remove_other_entities(true).send().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["entities: - PJS"]);
    assert_eq!(entities(done.user()), [fixtures::OUTSIDE_ENTITY]);
}

#[tokio::test]
async fn an_unsafe_change_is_reported_with_the_changes_made() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    let root = client.ensure_user().user(ada().mode(Mode::RootVisible)).send().await.unwrap_err();
    assert!(root.is_forbidden() && root.changes_made().is_empty(), "{root}");
    let planned =
        client.ensure_user().user(bruno().mode(Mode::RootInvisible)).plan().await.unwrap();
    assert_eq!(descriptions(planned.changes()), [r#"mode: "standard" → "root_invisible""#]);
    let root = client.ensure_user().user(bruno().mode(Mode::RootInvisible)).send().await;
    assert!(root.unwrap_err().is_forbidden());
    assert_eq!(world.writes(), ["create_user 403", "update_user 403"]);

    let groups = ["ELU", fixtures::UNASSIGNABLE_GROUP, "AGENT"];
    let error = client.ensure_user().user(ada()).groups(groups).send().await.unwrap_err();
    assert!(error.is_forbidden() && !error.may_have_been_carried_out());
    assert_eq!(descriptions(error.changes_made()), ["created", "groups: + ELU"]);
    assert!(error.to_string().ends_with("; done before that: the new user, groups"), "{error}");
    assert_eq!(world.writes(), ["create_user 200", "add_user_group 200", "add_user_group 403"]);

    // A missing group or entity is a refusal like any other, in each language.
    for language in [Language::French, Language::English, Language::Dutch] {
        world.sandbox.set_behavior(ServerBehavior::default().language(language));
        let error = client.ensure_user().user(ada()).groups(["NOBODY"]).send().await.unwrap_err();
        assert!(error.is_bad_request() && !error.is_conflict(), "{error}");
        assert_eq!(error.message(), Some("Group not found"));
        assert_eq!(world.writes(), ["add_user_group 400"]);
    }
    let bad = client.ensure_user().user(ada().user_id("else").mail("nobody")).send().await;
    let bad = bad.unwrap_err();
    assert!(bad.is_bad_request() && !bad.is_conflict() && bad.changes_made().is_empty());
    assert_eq!(world.writes(), ["create_user 400"]);

    let builder = Client::builder().base_url(world.sandbox.maarch_courrier_url());
    let reader =
        builder.basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD).build().unwrap();
    assert!(reader.ensure_user().user(ada()).send().await.unwrap_err().is_forbidden());
    assert!(reader.ensure_user().user(ada()).plan().await.unwrap_err().is_forbidden());
    let nobody = client.ensure_user().send().await.unwrap_err();
    assert!(nobody.is_invalid_request() && !nobody.may_have_been_sent(), "{nobody}");
    assert_eq!(world.writes(), [""; 0]);
}

#[tokio::test]
async fn warnings_of_php_change_nothing() {
    let world = RecordingSandbox::start().await;
    let client = world.sandbox.maarch_courrier_client();
    world.sandbox.set_behavior(ServerBehavior::default().php_warnings(true));
    client.ensure_user().user(ada().phone("+33 12")).send().await.unwrap();
    world.writes();
    let wanted = client.ensure_user().user(ada().firstname("Augusta Ada"));
    let done = wanted.clone().send().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"firstname: "Ada" → "Augusta Ada""#]);
    assert_eq!(phone(done.user()), Some("+33 12"));
    assert_eq!(world.writes(), ["update_user 204"], "no key is left out that PHP would miss");
    assert!(wanted.send().await.unwrap().is_unchanged());
}
