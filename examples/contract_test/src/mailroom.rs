//! Maarch Courrier: an account and its groups.

use user_provisioning::Error;
use user_provisioning::maarch_courrier::Client;
use user_provisioning::maarch_courrier::types::{GroupToAdd, NewUser};

use crate::Colleague;

/// Creates the account, adds it to the groups, and returns its id. After a lost response it checks whether
/// the account was created, and continues from there.
pub async fn onboard(
    courrier: &Client,
    colleague: &Colleague,
    groups: &[&str],
) -> Result<i32, Error> {
    let id = account(courrier, colleague).await?;
    for group in groups {
        let group = GroupToAdd::builder().group_id(*group);
        courrier.add_user_group().id(id).body(group).send().await?;
    }
    Ok(id)
}

async fn account(courrier: &Client, colleague: &Colleague) -> Result<i32, Error> {
    let user = NewUser::builder()
        .user_id(&*colleague.login)
        .firstname(&*colleague.firstname)
        .lastname(&*colleague.lastname)
        .mail(&*colleague.mail);
    let error = match courrier.create_user().body(user).send().await {
        Ok(created) => return Ok(created.id),
        Err(error) if error.may_have_been_carried_out() => error,
        Err(error) => return Err(error),
    };
    let list = courrier.list_users().send().await?.into_inner();
    let login = colleague.login.to_ascii_lowercase();
    list.users.iter().find(|user| user.user_id == login).map(|user| user.id).ok_or(error)
}
