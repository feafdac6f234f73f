//! The Evolution Platform: a role in the organization.

use user_provisioning::Error;
use user_provisioning::evolution_platform::Client;
use user_provisioning::evolution_platform::types::{NewUser, OrganizationRole};

use crate::Colleague;

/// Creates the user with one role, and returns the identity name.
pub async fn onboard(
    platform: &Client,
    organization: &str,
    role: &str,
    colleague: &Colleague,
) -> Result<String, Error> {
    let user = NewUser::builder()
        .identity_name(&*colleague.mail)
        .display_name(colleague.full_name())
        .email(&*colleague.mail)
        .first_name(&*colleague.firstname)
        .last_name(&*colleague.lastname)
        .organizations([OrganizationRole::builder().organization_id(organization).role_id(role)]);
    Ok(platform.create_user().body(user).send().await?.into_inner().identity_name)
}
