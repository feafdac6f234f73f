//! Maarch Parapheur: an account that signs.

use user_provisioning::Error;
use user_provisioning::maarch_parapheur::{Client, types::NewUser};

use crate::Colleague;

/// Whether there was an account to make: a login that is taken is the colleague's already.
pub async fn onboard(parapheur: &Client, colleague: &Colleague) -> Result<bool, Error> {
    let user = NewUser::builder()
        .login(&*colleague.login)
        .firstname(&*colleague.firstname)
        .lastname(&*colleague.lastname)
        .email(&*colleague.mail);
    match parapheur.create_user().body(user).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_conflict() => Ok(false),
        Err(error) => Err(error),
    }
}
