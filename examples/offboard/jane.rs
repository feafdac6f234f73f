//! The fixture: a user in the sandbox who leaves.

use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

pub const EMAIL: &str = "jdoe@example.com";
pub const LOGIN: &str = "jdoe";

/// Adds her to all four products, with a document to sign.
pub async fn joins(sandbox: &Sandbox) -> Result<(), Error> {
    let user = myreports::types::NewUser::builder().email(EMAIL).display_name("Jane Doe");
    sandbox.add_myreports_user(fixtures::CUSTOMER_TENANT, user);
    let user = maarch_courrier::types::NewUser::builder().user_id(LOGIN).mail(EMAIL);
    sandbox.add_maarch_courrier_user(user.firstname("Jane").lastname("DOE"));
    let user = maarch_parapheur::types::NewUser::builder().login(LOGIN).email(EMAIL);
    let id = sandbox.add_maarch_parapheur_user(user.firstname("Jane").lastname("DOE"));
    let member = maarch_parapheur::types::GroupUserToAdd::builder().user_id(id);
    sandbox.maarch_parapheur_client().add_group_user().id(2).body(member).send().await?;
    sandbox.add_maarch_parapheur_document(&[id, 12]);
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let user = evolution_platform::types::NewUser::builder()
        .identity_name(EMAIL)
        .email(EMAIL)
        .display_name("Jane Doe")
        .first_name("Jane")
        .last_name("Doe")
        .organizations([role]);
    sandbox.add_evolution_platform_user(user);
    Ok(())
}
