//! The list of users, which has their ids, and no deleted accounts.

use super::super::Client;
use super::super::types::User;
use crate::Error;
use crate::ensure::{Known, Listed, Listing};

pub async fn list(client: &Client) -> Result<Listing<i32>, Error> {
    let picked = client.list_users().lenient().send_picking().await?;
    Ok(Listing { users: picked.items, has_gaps: picked.has_gaps })
}

/// Looks an account up by its login in the list.
pub async fn id_of(client: &Client, login: &str) -> Result<Known<i32>, Error> {
    let has_login = |listed: &str| listed.eq_ignore_ascii_case(login);
    let users = list(client).await?.users.into_iter();
    Ok(Known::of(
        users.filter(|user| user.login.as_deref().is_some_and(has_login)).map(|user| user.id),
    ))
}

impl From<User> for Listed<i32> {
    fn from(user: User) -> Self {
        Self { login: Some(user.user_id.to_ascii_lowercase()), id: user.id }
    }
}
