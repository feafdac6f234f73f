//! Users to create, with all required fields.

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

pub fn myreports_user() -> myreports::types::NewUserBuilder {
    myreports::types::NewUser::builder().email("new.user@example.com").display_name("New User")
}

pub fn courrier_user() -> maarch_courrier::types::NewUserBuilder {
    let user = maarch_courrier::types::NewUser::builder().user_id("bwayne").firstname("Bruce");
    user.lastname("Wayne").mail("bruce.wayne@wcorp.com")
}

pub fn parapheur_user() -> maarch_parapheur::types::NewUserBuilder {
    let user = maarch_parapheur::types::NewUser::builder().login("rocky").firstname("Rocky");
    user.lastname("Balboa").email("rocky@example.com")
}

pub fn platform_user() -> evolution_platform::types::NewUserBuilder {
    use evolution_platform::types::{NewUser, OrganizationRole};
    let role = OrganizationRole::builder()
        .organization_id(uuid::Uuid::from_u128(1))
        .role_id(uuid::Uuid::from_u128(2));
    NewUser::builder()
        .identity_name("new.user@example.com")
        .display_name("New User")
        .organizations(vec![OrganizationRole::try_from(role).expect("a whole role")])
        .email("new.user@example.com")
        .first_name("New")
        .last_name("User")
}
