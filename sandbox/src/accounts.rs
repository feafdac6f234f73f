//! Who calls a Maarch product.

use super::call::Call;
use super::manners::Manners;
use super::seeds::{
    BEARER_TOKEN, CALLER_ID, LIMITED_CALLER_ID, LIMITED_LOGIN, LIMITED_PASSWORD, LOGIN, PASSWORD,
};

/// The rights of a caller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Account {
    /// `admin_users` in Courrier, `manage_users` in Parapheur.
    pub may_manage: bool,
}

/// The caller, or nobody. `stored` makes of a login what the product looks up; logins are stored in
/// lower case.
pub fn identify(call: &Call<'_>, manners: &Manners, stored: fn(&str) -> String) -> Option<Account> {
    let account = known(call, stored)?;
    Some(Account { may_manage: account.may_manage && !manners.without_rights })
}

fn known(call: &Call<'_>, stored: fn(&str) -> String) -> Option<Account> {
    if call.bearer() == Some(BEARER_TOKEN) {
        return Some(Account { may_manage: true });
    }
    let (login, password) = call.basic()?;
    match (stored(&login).as_str(), password.as_str()) {
        (LOGIN, PASSWORD) => Some(Account { may_manage: true }),
        (LIMITED_LOGIN, LIMITED_PASSWORD) => Some(Account { may_manage: false }),
        _ => None,
    }
}

/// The technical id of a caller that was identified.
pub fn caller_id(call: &Call<'_>) -> i32 {
    match call.basic() {
        Some((login, _)) if login.eq_ignore_ascii_case(LIMITED_LOGIN) => LIMITED_CALLER_ID,
        _ => CALLER_ID,
    }
}
