//! Users of a sandbox, one after the other.

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// Adds the user with this number.
pub type Add = fn(&Sandbox, usize);

pub const PRODUCTS: [(&str, Add); 4] = [
    ("maarch_courrier", add_clerk),
    ("maarch_parapheur", add_signer),
    ("myreports", add_customer),
    ("evolution_platform", add_member),
];

fn add_clerk(sandbox: &Sandbox, number: usize) {
    let user = maarch_courrier::types::NewUser::builder().user_id(format!("user{number}"));
    let user = user.firstname("Ada").lastname("Lovelace").mail("ada@example.com");
    sandbox.add_maarch_courrier_user(user);
}

fn add_signer(sandbox: &Sandbox, number: usize) {
    let user = maarch_parapheur::types::NewUser::builder().login(format!("user{number}"));
    let user = user.firstname("Ada").lastname("Lovelace").email("ada@example.com");
    sandbox.add_maarch_parapheur_user(user);
}

fn tenant(number: usize) -> String {
    format!("7c9e6679-7425-40de-944b-{number:012x}")
}

/// A customer, and a user of the first one: only lists of tenants are paginated.
fn add_customer(sandbox: &Sandbox, number: usize) {
    sandbox.add_myreports_customer(&tenant(number), "Example Ltd");
    let user = myreports::types::NewUser::builder().email(format!("user{number}@example.com"));
    sandbox.add_myreports_user(&tenant(0), user.display_name("Ada Lovelace"));
}

fn add_member(sandbox: &Sandbox, number: usize) {
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let user = evolution_platform::types::NewUser::builder()
        .identity_name(format!("user{number}@example.com"))
        .display_name("Ada Lovelace")
        .organizations([role])
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace");
    sandbox.add_evolution_platform_user(user);
}
