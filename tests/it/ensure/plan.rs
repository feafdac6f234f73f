//! Plans: what does not exist, what may cost, and what can be kept as JSON.

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::types::{NewUser as Clerk, UserDetails};
use user_provisioning::myreports::types::{NewUser, Role, User};
use user_provisioning::{
    Change, Charge, ChargeNotice, Conflict, ConflictHolder, Ensured, ErrorKind, Plan, Problem,
    Remark, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, ServerBehavior, fixtures};

use super::maarch_courrier_scripted::nobody;
use super::recording_sandbox::descriptions;
use super::scripted_server::{ok, refused};
use crate::support::server::Server;

fn clerk() -> maarch_courrier::types::NewUserBuilder {
    let user = Clerk::builder().user_id("alovelace").mail("ada@example.com");
    user.firstname("Ada").lastname("Lovelace")
}

fn missing<U>(plan: &Plan<U>) -> Vec<String> {
    plan.missing().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn groups_and_entities_that_do_not_exist_are_named() {
    let sandbox = Sandbox::start().await;
    let ensure = || sandbox.maarch_courrier_client().ensure_user();
    let desired = ensure().user(clerk()).groups(["AGENT", "AGNET"]).entities(["PJS", "pjs"]);
    let plan = desired.clone().plan().await.unwrap();
    assert_eq!(missing(&plan), ["groups: there is no AGNET", "entities: there is no pjs"]);
    assert_eq!(plan.missing()[0].list(), "groups");
    assert_eq!(plan.unchecked().count(), 0);
    assert!(sandbox.requests().iter().all(|request| request.method() == "GET"));
    assert!(desired.send().await.is_err(), "what a plan calls missing makes it fail");

    // A user who has all of them: nothing would be added, so nothing is looked up.
    let bruno = Clerk::builder().user_id("bboule").mail("bboule@example.com");
    let bruno = bruno.firstname("Bruno").lastname("BOULE");
    let before = sandbox.requests().len();
    let plan = ensure().user(bruno.clone()).groups(["AGENT"]).plan().await.unwrap();
    assert!(plan.is_unchanged(), "{plan:?}");
    assert_eq!(sandbox.requests().len(), before + 2);
    // An existing user who would get a missing group.
    let plan = ensure().user(bruno).groups(["AGNET"]).plan().await.unwrap();
    assert!(plan.is_update());
    assert_eq!(missing(&plan), ["groups: there is no AGNET"]);
}

#[tokio::test]
async fn lists_that_are_not_shown_are_said_to_be_unchecked() {
    for (groups, expected) in [
        (ok(json!({ "groups": [{ "id": 8, "group_desc": "Elu" }] })), &["groups"][..]),
        (refused(403, json!({ "errors": "Service forbidden" })), &["groups"]),
        (ok(json!({ "groups": [{ "id": 8, "group_id": "AGENT" }] })), &[]),
    ] {
        let unknown = ok(json!({ "status": null }));
        let server = Server::in_turn([nobody(), unknown, groups]).await;
        let builder = maarch_courrier::Client::builder();
        let client = builder.base_url(server.origin()).basic("login", "password").build().unwrap();
        let plan = client.ensure_user().user(clerk()).groups(["AGENT"]).plan().await.unwrap();
        assert_eq!(plan.unchecked().collect::<Vec<_>>(), expected);
        assert!(plan.missing().is_empty() && plan.is_creation());
    }
    // A failed look-up is not a result.
    let failed = refused(500, json!({}));
    let server = Server::in_turn([nobody(), ok(json!({ "status": null })), failed]).await;
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    let never = user_provisioning::RetryPolicy::never();
    let client = builder.basic("login", "password").retry(never).build().unwrap();
    let outcome = client.ensure_user().user(clerk()).groups(["AGENT"]).plan().await;
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::ServerError);
}

#[tokio::test]
async fn organizations_and_roles_that_do_not_exist_are_named() {
    use evolution_platform::types::OrganizationRole;
    let sandbox = Sandbox::start().await;
    let (nowhere, nobody) =
        ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002");
    let user = |roles: &[(&str, &str)]| {
        let roles: Vec<_> = roles
            .iter()
            .map(|(organization, role)| {
                let role =
                    OrganizationRole::builder().organization_id(*organization).role_id(*role);
                OrganizationRole::try_from(role).unwrap()
            })
            .collect();
        let user = evolution_platform::types::NewUser::builder().identity_name("ada@example.com");
        let user = user.email("ada@example.com").display_name("Ada");
        let user = user.first_name("Ada").last_name("Lovelace").organizations(roles);
        sandbox.evolution_platform_client().ensure_user().user(user)
    };
    let plan = user(&[(fixtures::ORGANIZATION, fixtures::ROLE)]).plan().await.unwrap();
    assert!(missing(&plan).is_empty() && plan.is_creation());
    assert_eq!(plan.changes().len(), 2);
    let plan = user(&[(nowhere, nobody), (nowhere, fixtures::ROLE)]).plan().await.unwrap();
    let expected =
        [format!("organizations: there is no {nowhere}"), format!("roles: there is no {nobody}")];
    assert_eq!(missing(&plan), expected);
}

#[tokio::test]
async fn ways_to_sign_that_do_not_exist_are_named() {
    let sandbox = Sandbox::start().await;
    let user = |mode: &str| {
        let user = maarch_parapheur::types::NewUser::builder().login("alovelace");
        let user = user.email("ada@example.com").firstname("Ada").lastname("Lovelace");
        sandbox.maarch_parapheur_client().ensure_user().user(user.signature_modes([mode]))
    };
    let plan = user("stamp").plan().await.unwrap();
    assert!(missing(&plan).is_empty(), "{plan:?}");
    assert_eq!(descriptions(plan.changes()), ["created", "signatureModes: + stamp"]);
    let plan = user("seal").plan().await.unwrap();
    assert_eq!(missing(&plan), ["signatureModes: there is no seal"]);
    // Nothing is looked up for a user who gets none, and what is not known yet is not remarked.
    let before = sandbox.requests().len();
    let bob = maarch_parapheur::types::NewUser::builder().login("bob").email("bob@example.com");
    let bob = bob.firstname("Bob").lastname("Byrne");
    let plan = sandbox.maarch_parapheur_client().ensure_user().user(bob);
    let plan = plan.initial_password("a-Long-one-7").plan().await.unwrap();
    assert!(plan.is_creation() && plan.remarks().is_empty(), "{plan:?}");
    assert_eq!(sandbox.requests().len(), before + 1);
}

#[tokio::test]
async fn a_plan_says_what_may_cost() {
    let sandbox = Sandbox::start().await;
    let ensure = |email: &str, roles: Vec<Role>| {
        let user = NewUser::builder().email(email).display_name("User 1").roles(roles);
        let client = sandbox.myreports_client();
        client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user)
    };
    for (roles, may_cost) in [
        (vec![], false),
        (vec![Role::AdminUser, Role::CustomerSettings], false),
        (vec![Role::AdminUser, Role::CustomerUserPbx], true),
        // It is unknown whether these are licensed.
        (vec![Role::CustomerUserUc], true),
        (vec![Role::from("future.role")], true),
    ] {
        let plan = ensure("ada@example.com", roles.clone()).plan().await.unwrap();
        assert_eq!(plan.may_cost(), may_cost, "{plan:?}");
        assert_eq!(plan.changes().len(), 1 + roles.len());
        // An existing user who would get the same.
        let plan = ensure("user1@example.com", roles).plan().await.unwrap();
        assert_eq!(plan.may_cost(), may_cost, "{plan:?}");
    }
    assert_eq!(sandbox.myreports_charges(), 0);
    // The sandbox charges for nothing that the document calls free.
    for role in Role::KNOWN.iter().map(|role| Role::from(*role)) {
        let email = format!("{role}@example.com");
        let charged = ensure(&email, vec![role.clone()]).send().await.is_err();
        assert!(!charged || role.is_licensed() != Some(false), "{role}");
    }
    let nowhere = "00000000-0000-4000-8000-00000000000f";
    let user = NewUser::builder().email("ada@example.com").display_name("Ada");
    let client = sandbox.myreports_client();
    let plan = client.ensure_user().customer_tenant_id(nowhere).user(user).plan().await;
    assert!(plan.unwrap_err().is_not_found());
}

fn read_back<T>(value: &T) -> Value
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn outcomes_and_plans_can_be_kept() {
    let sandbox = Sandbox::start().await;
    let desired = sandbox.maarch_courrier_client().ensure_user().user(clerk()).groups(["AGENT"]);
    let plan = desired.clone().groups(["AGENT", "AGNET"]).plan().await.unwrap();
    assert_eq!(
        read_back::<Plan<UserDetails>>(&plan),
        json!({
            "action": "create",
            "user": null,
            "changes": [
                { "kind": "created" },
                { "kind": "added", "list": "groups", "item": "AGENT" },
                { "kind": "added", "list": "groups", "item": "AGNET" },
            ],
            "may_cost": false,
            "missing": [{ "list": "groups", "item": "AGNET" }],
            "unchecked": [],
            "remarks": [],
        })
    );
    let kept = read_back::<Ensured<UserDetails>>(&desired.clone().send().await.unwrap());
    assert_eq!((&kept["outcome"], &kept["charge"]), (&json!("created"), &json!("none")));
    assert_eq!(kept["user"]["user_id"], json!("alovelace"));
    let kept = read_back::<Plan<UserDetails>>(&desired.plan().await.unwrap());
    assert_eq!((&kept["action"], &kept["changes"]), (&json!("nothing"), &json!([])));
}

/// The words that programs store: a change here breaks stored data.
#[test]
fn words_stay() {
    let set = Change::Set { field: "mail".into(), from: None, to: "a".into() };
    let role = Change::Role {
        list: "groups".into(),
        item: "ELU".into(),
        from: Some("one".into()),
        to: "two".into(),
    };
    let problem: Problem = serde_json::from_value(json!({ "type": "x", "lang": "l" })).unwrap();
    for (change, words) in [
        (Change::Created, json!({ "kind": "created" })),
        (Change::Revived, json!({ "kind": "revived" })),
        (set, json!({ "kind": "set", "field": "mail", "from": null, "to": "a" })),
        (
            Change::Added { list: "groups".into(), item: "ELU".into() },
            json!({ "kind": "added", "list": "groups", "item": "ELU" }),
        ),
        (
            role,
            json!({ "kind": "role", "list": "groups", "item": "ELU", "from": "one", "to": "two" }),
        ),
        (
            Change::Removed { list: "groups".into(), item: "ELU".into() },
            json!({ "kind": "removed", "list": "groups", "item": "ELU" }),
        ),
    ] {
        assert_eq!(read_back(&change), words);
    }
    let change = Change::Created;
    for (remark, words) in [
        (
            Remark::Problem { change, problem },
            json!({ "kind": "problem", "change": { "kind": "created" },
                    "problem": { "type": "x", "lang": "l" } }),
        ),
        (Remark::Closed { status: "SPD".into() }, json!({ "kind": "closed", "status": "SPD" })),
        (Remark::Revived, json!({ "kind": "revived" })),
        (Remark::OldPassword, json!({ "kind": "old_password" })),
        (Remark::LinksChanged, json!({ "kind": "links_changed" })),
        (Remark::PublicPassword, json!({ "kind": "public_password" })),
        (Remark::PublicPasswordReplaced, json!({ "kind": "public_password_replaced" })),
        (Remark::InitialPasswordNotSet, json!({ "kind": "initial_password_not_set" })),
        (
            Remark::UnknownRole { role: "x".to_owned() },
            json!({ "kind": "unknown_role", "role": "x" }),
        ),
        (Remark::Tidied { field: "mail".into() }, json!({ "kind": "tidied", "field": "mail" })),
    ] {
        assert_eq!(read_back(&remark), words);
        assert_eq!(words["kind"], json!(remark.kind()));
    }
    for charge in [Charge::None, Charge::Made, Charge::MayHaveBeenMade] {
        assert_eq!(read_back(&charge), json!(charge.as_str()));
    }
    for kind in [ErrorKind::ChargesRequired, ErrorKind::RateLimited, ErrorKind::UnsafeChange] {
        assert_eq!(read_back(&kind), json!(kind.as_str()));
    }
    for (holder, words) in [
        (ConflictHolder::Unknown, json!({ "kind": "unknown" })),
        (ConflictHolder::User("38".into()), json!({ "kind": "user", "id": "38" })),
        (ConflictHolder::Deleted, json!({ "kind": "deleted" })),
        (ConflictHolder::SignatureBook, json!({ "kind": "signature_book" })),
        (ConflictHolder::OutOfReach, json!({ "kind": "out_of_reach" })),
    ] {
        assert_eq!(read_back(&holder), words);
    }
    let conflict = json!({ "key": "email", "value": "a@b", "holder": { "kind": "unknown" } });
    let read: Conflict = serde_json::from_value(conflict.clone()).unwrap();
    assert_eq!((read_back(&read), read.value()), (conflict, Some("a@b")));
}

/// Undocumented fields, such as a key, are in no outcome.
#[tokio::test]
async fn nothing_secret_is_kept() {
    let user = json!({
        "id": "u", "displayName": "Ada", "email": "ada@example.com", "roles": [],
        "apiKey": "k-4711-secret",
    });
    let list = ok(json!({ "data": [user], "status": "success" }));
    let server = Server::in_turn([list, ok(json!({ "data": user, "status": "success" }))]).await;
    let builder = myreports::Client::builder().base_url(server.origin());
    let client = builder.bearer_token("token").build().unwrap();
    let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
    let done = client.ensure_user().customer_tenant_id("t").user(ada).send().await.unwrap();
    let kept = serde_json::to_string(&done).unwrap();
    assert!(kept.contains("ada@example.com") && !kept.contains("4711"), "{kept}");
}

#[tokio::test]
async fn it_says_whether_it_was_charged_for() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let desired = |roles: &[Role]| {
        let user = NewUser::builder().email("ada@example.com").display_name("Ada");
        let user = user.roles(roles.to_vec());
        client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user)
    };
    let charge = |done: &Ensured<User>| (done.charge(), done.is_unchanged());
    let free = desired(&[Role::AdminUser]).accept_charges().send().await.unwrap();
    assert_eq!(charge(&free), (Charge::None, false));
    let pbx = [Role::AdminUser, Role::CustomerUserPbx];
    let paid = desired(&pbx).confirm_charges(async |_: &ChargeNotice| true).await.unwrap();
    assert_eq!(charge(&paid.done().unwrap()), (Charge::Made, false));
    let again = desired(&pbx).accept_charges().send().await.unwrap();
    assert_eq!(charge(&again), (Charge::None, true));
    let refused = desired(&[Role::CustomerUserAcd]).send().await.unwrap_err();
    assert_eq!((refused.charge(), refused.charge_may_have_been_made()), (Charge::None, false));
    assert_eq!(sandbox.myreports_charges(), 1);
    sandbox.set_behavior(ServerBehavior::default());
}

fn charges() -> crate::support::response::CannedResponse {
    refused(402, json!({ "error": 402, "message": "Charges apply", "status": "error" }))
}

#[tokio::test]
async fn a_charge_whose_response_was_lost_may_have_been_made() {
    use crate::support::response::{End, nothing};
    let nobody = || ok(json!({ "data": [], "status": "success" }));
    let user = json!({ "id": "u", "displayName": "Ada", "email": "ada@example.com",
                       "roles": ["customer.user", "customer.user.pbx"] });
    let list = ok(json!({ "data": [user], "status": "success" }));
    let found = ok(json!({ "data": user, "status": "success" }));
    let desired = |server: &Server| {
        let builder = myreports::Client::builder().base_url(server.origin());
        let never = user_provisioning::RetryPolicy::never();
        let client = builder.bearer_token("token").retry(never).build().unwrap();
        let ada = NewUser::builder().email("ada@example.com").display_name("Ada");
        let ada = ada.roles([Role::CustomerUserPbx]);
        client.ensure_user().customer_tenant_id("t").user(ada).accept_charges()
    };
    let lost = || nothing(End::BeforeHead);
    let server = Server::in_turn([nobody(), charges(), lost(), list, found]).await;
    let done = desired(&server).send().await.unwrap();
    assert_eq!((done.charge(), done.is_created()), (Charge::MayHaveBeenMade, true));
    let server = Server::in_turn([nobody(), charges(), lost(), nobody()]).await;
    let error = desired(&server).send().await.unwrap_err();
    assert_eq!(error.charge(), Charge::MayHaveBeenMade);

    // It was charged for, and a later step failed.
    let created = ok(json!({ "data": { "id": "u" }, "status": "success" }));
    let server = Server::in_turn([nobody(), charges(), created, lost()]).await;
    let error = desired(&server).send().await.unwrap_err();
    assert_eq!((error.charge(), error.charge_may_have_been_made()), (Charge::Made, true));
    assert!(error.to_string().contains("a charge was made before that"), "{error}");
}

/// What a program prints for the person who decides.
#[tokio::test]
async fn plans_and_results_are_lines_for_a_person() {
    let sandbox = Sandbox::start().await;
    let courrier = sandbox.maarch_courrier_client();
    let ada = |name: &str| {
        let ada = maarch_courrier::types::NewUser::builder().user_id("alovelace");
        let ada = ada.mail("ada@example.com").firstname("Ada").lastname(name);
        courrier.ensure_user().user(ada).groups(["AGENT"])
    };
    let plan = ada("Lovelace").groups(["AGENT", "NONE"]).plan().await.unwrap();
    assert_eq!(
        plan.to_string(),
        "the user would be created\n  groups: + AGENT\n  groups: + NONE\n  missing: groups: there is no NONE"
    );
    assert_eq!(ada("Lovelace").send().await.unwrap().to_string(), "the user was created");
    assert_eq!(ada("Lovelace").plan().await.unwrap().to_string(), "the user is as desired");
    let change = "lastname: \"Lovelace\" → \"King\"";
    let planned = ada("King").plan().await.unwrap().to_string();
    assert_eq!(planned, format!("the user would be changed\n  {change}"));
    let changed = ada("King").send().await.unwrap().to_string();
    assert_eq!(changed, format!("the user was changed\n  {change}"));

    let leaver = courrier.offboard_user().login("alovelace");
    let plan = leaver.clone().plan().await.unwrap().to_string();
    assert!(
        plan.starts_with("the account would be suspended\n  status: \"OK\" → \"SPD\""),
        "{plan}"
    );
    assert!(plan.contains("\n  lost: private contact groups, if there are any"), "{plan}");
    let done = leaver.clone().send().await.unwrap().to_string();
    assert!(done.starts_with("the account was suspended\n  status"), "{done}");
    assert_eq!(leaver.clone().send().await.unwrap().to_string(), "there was nothing to do");
    assert_eq!(leaver.plan().await.unwrap().to_string(), "there is nothing to do");
    let nobody = courrier.offboard_user().login("nobody");
    assert_eq!(nobody.plan().await.unwrap().to_string(), "there is no such user");

    let reports = sandbox.myreports_client();
    let user = NewUser::builder().email("a@example.com").display_name("A");
    let user = user.roles([Role::CustomerUserSupervisorL1]);
    let call = reports.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user);
    assert_eq!(
        call.clone().plan().await.unwrap().to_string(),
        "the user would be created\n  roles: + customer.user.supervisorl1\n  may cost money"
    );
    let done = call.accept_charges().send().await.unwrap();
    assert_eq!(done.to_string(), "the user was created\n  a charge was made");
    let leaver = reports.offboard_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let plan = leaver.email("a@example.com").plan().await.unwrap().to_string();
    assert!(plan.contains("\n  refused: "), "{plan}");
}
