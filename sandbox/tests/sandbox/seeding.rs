use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, SystemTime};

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, ServerBehavior, fixtures};

fn clerk(login: &str) -> maarch_courrier::types::NewUserBuilder {
    let user = maarch_courrier::types::NewUser::builder().user_id(login);
    user.firstname("Ada").lastname("Lovelace").mail("ada@example.com")
}

fn signer(login: &str) -> maarch_parapheur::types::NewUserBuilder {
    let user = maarch_parapheur::types::NewUser::builder().login(login);
    user.firstname("Ada").lastname("Lovelace").email("ada@example.com")
}

fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_seeded_clerk_is_there_for_clients_and_in_snapshots() {
    let sandbox = Sandbox::start().await;
    let before = sandbox.maarch_courrier_users().len();
    let id = sandbox.add_maarch_courrier_user(clerk("alovelace"));
    assert!(sandbox.set_maarch_courrier_groups("ALovelace", &["ELU", "AGENT"]));
    assert!(sandbox.set_maarch_courrier_entities("alovelace", &["PJS", "VILLE"]));
    assert!(!sandbox.set_maarch_courrier_groups("alovelace", &["NONE"]));
    assert!(!sandbox.set_maarch_courrier_groups("nobody", &["ELU"]));
    assert!(!sandbox.set_maarch_courrier_entities("alovelace", &["NONE"]));
    assert!(sandbox.requests().is_empty());

    let client = sandbox.maarch_courrier_client();
    let read = client.get_user_details().id(id).send().await.unwrap().into_inner();
    assert_eq!((read.groups.len(), read.entities.len()), (2, 2));
    let shown = sandbox.maarch_courrier_users();
    assert_eq!(shown.len(), before + 1);
    assert!(shown.contains(&read));
    client.create_user().body(clerk("alovelace")).send().await.unwrap_err();

    assert!(sandbox.set_maarch_courrier_entities("alovelace", &[fixtures::OUTSIDE_ENTITY]));
    assert!(client.get_user_details().id(id).send().await.is_err_and(|e| e.is_forbidden()));
    assert_eq!(sandbox.maarch_courrier_users().len(), before + 1, "snapshots see everybody");
    assert!(sandbox.delete_maarch_courrier_user("alovelace"));
    assert_eq!(sandbox.maarch_courrier_users().len(), before);
    assert_eq!(sandbox.add_maarch_courrier_user(clerk("alovelace")), id, "it comes back");
}

#[tokio::test]
async fn seeded_signers_and_their_signatures() {
    let sandbox = Sandbox::start().await;
    sandbox.set_behavior(ServerBehavior::default().colliding_creates(1));
    let id = sandbox.add_maarch_parapheur_user(signer("alovelace"));
    assert_eq!(sandbox.behavior().colliding_creates, 1, "seeding collides with nobody");
    let client = sandbox.maarch_parapheur_client();
    let read = client.get_user().id(id).send().await.unwrap().into_inner().user;
    assert!(sandbox.maarch_parapheur_users().contains(&read));
    let signature = maarch_parapheur::types::ExternalSignature::builder();
    let signatures = maarch_parapheur::types::ExternalSignatures::builder()
        .external_application("Courrier")
        .signatures([signature.encoded_signature("AAAA").format("png")]);
    client.update_external_signatures().id(id).body(signatures).send().await.unwrap();
    assert_eq!(sandbox.maarch_parapheur_signatures("ALovelace", "Courrier"), 1);
    assert_eq!(sandbox.maarch_parapheur_signatures("alovelace", "Other"), 0);
    let text = panic_of(|| {
        sandbox.add_maarch_parapheur_user(signer("alovelace"));
    });
    assert!(text.contains("refuses the user with 400"), "{text}");
    assert!(text.contains("Login already exists"), "{text}");
    let text = panic_of(|| {
        let nobody = maarch_parapheur::types::NewUser::builder();
        sandbox.add_maarch_parapheur_user(nobody);
    });
    assert!(text.contains("that is no user: "), "{text}");
    assert_eq!(sandbox.maarch_parapheur_users().len(), 3);
}

#[tokio::test]
async fn seeded_tenants_and_users_cost_nothing() {
    use myreports::types::{NewUser, Role};

    let sandbox = Sandbox::start().await;
    let tenant = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    assert!(sandbox.myreports_users(tenant).is_empty());
    assert!(sandbox.add_myreports_customer(tenant, "Example Ltd"));
    assert!(!sandbox.add_myreports_customer(tenant, "Example Ltd"));
    assert!(sandbox.set_myreports_licences(tenant, 0));
    let user = |email: &str| NewUser::builder().email(email).display_name("Ada");
    let ada = user("ada@example.com").roles([Role::CustomerUserPbx]);
    let id = sandbox.add_myreports_user(tenant, ada.clone());
    assert_eq!(sandbox.myreports_charges(), 0);
    let client = sandbox.myreports_client();
    let call = client.get_customer_user().customer_tenant_id(tenant).user_id(&*id);
    let read = call.send().await.unwrap();
    assert_eq!(sandbox.myreports_users(tenant), [read.into_inner().data]);
    let call = client.create_customer_user().customer_tenant_id(tenant);
    let error = call.body(user("grace@example.com")).send().await.unwrap_err();
    assert_eq!(error.message(), Some("Not enough user licences available."));

    let boss = user("boss@example.com");
    sandbox.add_myreports_user(fixtures::ACCOUNT_TENANT, boss);
    assert_eq!(sandbox.myreports_users(fixtures::ACCOUNT_TENANT).len(), 2);
    let text = panic_of(|| drop(sandbox.add_myreports_user(tenant, ada)));
    assert!(text.contains("409"), "{text}");
    let text = panic_of(|| drop(sandbox.add_myreports_user("none", user("a@example.com"))));
    assert!(text.contains("404"), "{text}");
}

#[tokio::test]
async fn the_clock_of_the_envelope_stands_where_it_was_set() {
    let sandbox = Sandbox::start().await;
    sandbox.set_myreports_clock(SystemTime::UNIX_EPOCH + Duration::from_millis(1_500));
    let client = sandbox.myreports_client();
    let time = "1970-01-01T00:00:01.5000000Z";
    for tenant in [fixtures::CUSTOMER_TENANT, fixtures::FULL_CUSTOMER_TENANT] {
        let call = client.list_customer_users().customer_tenant_id(tenant);
        let list = call.send().await.unwrap();
        assert_eq!(list.timestamp.as_ref().map(|time| time.as_str()), Some(time));
    }
    let call = client.list_customer_users().customer_tenant_id(fixtures::ACCOUNT_TENANT);
    let error = call.send().await.unwrap_err();
    assert!(String::from_utf8_lossy(error.raw_body()).contains(time));
}

#[tokio::test]
async fn a_seeded_member_is_listed() {
    use evolution_platform::types::{NewUser, OrganizationRole};

    let sandbox = Sandbox::start().await;
    let role = OrganizationRole::builder();
    let role = role.organization_id(fixtures::ORGANIZATION).role_id(fixtures::ROLE);
    let ada = NewUser::builder()
        .identity_name("ada@example.com")
        .display_name("Ada Lovelace")
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace")
        .organizations([role]);
    sandbox.add_evolution_platform_user(ada.clone());
    let client = sandbox.evolution_platform_client();
    let list = client.list_users().send().await.unwrap().into_inner();
    assert_eq!(list.into_iter().collect::<Vec<_>>(), sandbox.evolution_platform_users());
    assert_eq!(sandbox.evolution_platform_users().len(), 2);
    let text = panic_of(|| sandbox.add_evolution_platform_user(ada));
    assert!(text.contains("already exists"), "{text}");
}

#[tokio::test]
async fn a_caller_without_privileges_reads_only_public_data() {
    let sandbox = Sandbox::start().await;
    sandbox.set_behavior(ServerBehavior::default().without_rights(true));
    let courrier = sandbox.maarch_courrier_client();
    assert!(courrier.list_users().send().await.is_err_and(|error| error.is_forbidden()));
    assert!(courrier.get_user().id(9).send().await.is_ok());
    let parapheur = sandbox.maarch_parapheur_client();
    let created = parapheur.create_user().body(signer("alovelace")).send().await;
    assert!(created.is_err_and(|error| error.is_forbidden()));
    assert!(parapheur.list_users().send().await.unwrap().users.iter().all(|u| u.login.is_none()));
    // A test's own set-up needs no privileges.
    sandbox.add_maarch_courrier_user(clerk("alovelace"));
}
