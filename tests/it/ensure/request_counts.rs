//! How many requests one `ensure_user` of a user with nothing but names and an address sends.
//!
//! The table is the one of ARCHITECTURE.md, where each count above 2, 2 and 3 has its reason; `docs/ensure.md` has
//! it too.

use user_provisioning::{
    Ensured, Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// The requests of a creation, of a run without changes, and of an update.
type Counts = [usize; 3];

const ALONE: [(&str, Counts); 4] = [
    ("maarch_courrier", [4, 2, 4]),
    ("maarch_parapheur", [3, 2, 3]),
    ("myreports", [2, 2, 4]),
    ("evolution_platform", [3, 1, 3]),
];

/// With a directory, which the Evolution Platform does not need.
const WITH_DIRECTORY: [(&str, Counts); 3] =
    [("maarch_courrier", [3, 1, 3]), ("maarch_parapheur", [2, 1, 2]), ("myreports", [1, 1, 3])];

fn outcome<U>(done: Result<Ensured<U>, Error>) -> &'static str {
    match done.unwrap() {
        Ensured::Created { .. } => "created",
        Ensured::Updated { .. } => "updated",
        Ensured::Unchanged { .. } => "unchanged",
    }
}

async fn courrier(sandbox: &Sandbox, name: &str, directory: bool) -> &'static str {
    let client = sandbox.maarch_courrier_client();
    let user = maarch_courrier::types::NewUser::builder().user_id("agent").firstname("An");
    let ensure = client.ensure_user().user(user.lastname(name).mail("agent@example.com"));
    if !directory {
        return outcome(ensure.send().await);
    }
    let directory = client.directory().send().await.unwrap();
    outcome(ensure.known(&directory).send().await)
}

async fn parapheur(sandbox: &Sandbox, name: &str, directory: bool) -> &'static str {
    let client = sandbox.maarch_parapheur_client();
    let user = maarch_parapheur::types::NewUser::builder().login("agent").firstname("An");
    let ensure = client.ensure_user().user(user.lastname(name).email("agent@example.com"));
    if !directory {
        return outcome(ensure.send().await);
    }
    let directory = client.directory().send().await.unwrap();
    outcome(ensure.known(&directory).send().await)
}

async fn reports(sandbox: &Sandbox, name: &str, directory: bool) -> &'static str {
    let (client, tenant) = (sandbox.myreports_client(), fixtures::CUSTOMER_TENANT);
    let user = myreports::types::NewUser::builder().email("agent@example.com").display_name(name);
    let ensure = client.ensure_user().customer_tenant_id(tenant).user(user);
    if !directory {
        return outcome(ensure.send().await);
    }
    let directory = client.directory().customer_tenant_id(tenant).send().await.unwrap();
    outcome(ensure.known(&directory).send().await)
}

async fn platform(sandbox: &Sandbox, name: &str) -> &'static str {
    use evolution_platform::types::{NewUser, OrganizationRole};
    let role = OrganizationRole::builder().organization_id(fixtures::ORGANIZATION);
    let user = NewUser::builder().identity_name("agent").email("agent@example.com");
    let user = user.display_name("An").first_name("An").last_name(name);
    let user = user.organizations([role.role_id(fixtures::ROLE)]);
    outcome(sandbox.evolution_platform_client().ensure_user().user(user).send().await)
}

/// Counts the three cases, in this order; the request for a directory is left out.
async fn counts(service: &str, directory: bool) -> Counts {
    let sandbox = Sandbox::start().await;
    let mut counts = Counts::default();
    let cases = [("Agent", "created"), ("Agent", "unchanged"), ("Other", "updated")];
    for ((name, expected), count) in cases.into_iter().zip(&mut counts) {
        let before = sandbox.requests().len();
        let outcome = match service {
            "maarch_courrier" => courrier(&sandbox, name, directory).await,
            "maarch_parapheur" => parapheur(&sandbox, name, directory).await,
            "myreports" => reports(&sandbox, name, directory).await,
            _ => platform(&sandbox, name).await,
        };
        assert_eq!(outcome, expected, "{service}");
        *count = sandbox.requests().len() - before - usize::from(directory);
    }
    counts
}

#[tokio::test]
async fn each_outcome_costs_what_the_table_says() {
    let mut alone = Vec::new();
    for (service, _) in ALONE {
        alone.push((service, counts(service, false).await));
    }
    assert_eq!(alone, ALONE);
}

#[tokio::test]
async fn a_directory_saves_the_list() {
    let mut known = Vec::new();
    for (service, _) in WITH_DIRECTORY {
        known.push((service, counts(service, true).await));
    }
    assert_eq!(known, WITH_DIRECTORY);
}

/// What a server may drop is read: roles are synchronized with the telephone system.
#[tokio::test]
async fn the_roles_of_a_new_user_are_read() {
    let sandbox = Sandbox::start().await;
    let (client, tenant) = (sandbox.myreports_client(), fixtures::CUSTOMER_TENANT);
    let user = myreports::types::NewUser::builder().email("agent@example.com").display_name("An");
    let user = user.roles([myreports::types::Role::AdminUser]);
    let ensure = client.ensure_user().customer_tenant_id(tenant).user(user);
    assert_eq!(outcome(ensure.send().await), "created");
    assert_eq!(sandbox.requests().len(), 3);
}
