//! Maarch Parapheur: an account that signs.

use user_provisioning::Error;
use user_provisioning::maarch_parapheur::{Client, types::NewUser};

use crate::Colleague;

/// Creates the account; returns false if the login is taken, because it is the colleague's own.
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
