//! Compares personal data, and builds the update that changes it.

use std::collections::BTreeSet;

use super::super::operation;
use super::super::types::{NewUser, UserDetails, UserMode, UserStatus, UserUpdate};
use super::desired::DesiredUser;
use crate::{Change, Error, Operation};

/// Returns the differences, field by field.
///
/// # Errors
///
/// If the account would be reopened with its old password, or cannot have a desired value.
pub fn changes(desired: &DesiredUser, current: &UserDetails) -> Result<Vec<Change>, Error> {
    let NewUser { firstname, lastname, mail, initials, phone, mode, .. } = &desired.user;
    let phone_now = current.phone.as_ref().map(|phone| phone.get().unwrap_or_default());
    let status = UserStatus::Active.to_string();
    let reactivate = reactivates(desired, current)?;
    let mode = mode.map(|mode| mode.to_string());
    let compared = [
        ("firstname", Some(firstname.as_str()), current.firstname.as_deref()),
        ("lastname", Some(lastname.as_str()), current.lastname.as_deref()),
        ("mail", Some(mail.as_str()), current.mail.as_deref()),
        ("initials", initials.as_ref().map(|text| text.as_str()), current.initials.as_deref()),
        // An unreadable phone cannot be compared.
        (
            "phone",
            phone.as_ref().map(|text| text.as_str()).filter(|_| phone_now.is_some()),
            phone_now,
        ),
        ("mode", mode.as_deref(), current.mode.as_ref().map(|mode| mode.as_str())),
        (
            "status",
            reactivate.then_some(status.as_str()),
            current.status.as_ref().map(|s| s.as_str()),
        ),
    ];
    let texts = compared.into_iter().filter_map(|(field, desired, now)| {
        let desired = desired?;
        (desired != now.unwrap_or_default()).then(|| Change::set(field, now, desired))
    });
    Ok(texts.chain(routes(desired, current)?).collect())
}

/// Returns whether the account is to be reopened.
fn reactivates(desired: &DesiredUser, current: &UserDetails) -> Result<bool, Error> {
    if !(desired.options.reactivate_suspended && is_closed(current)) {
        return Ok(false);
    }
    if !desired.options.keep_old_password {
        return Err(Error::unsafe_change(
            operation::UpdateUser::INFO,
            "the account would be open again with the password it had before; if that may be, call \
             `keep_old_password(true)`"
                .to_owned(),
        ));
    }
    Ok(true)
}

/// Returns whether the account exists but is closed.
pub fn is_closed(current: &UserDetails) -> bool {
    matches!(current.status, Some(UserStatus::Suspended | UserStatus::Inactive))
}

/// Compares the routes of a `rest` user, in any order.
fn routes(desired: &DesiredUser, current: &UserDetails) -> Result<Option<Change>, Error> {
    let Some(routes) = &desired.authorized_api else { return Ok(None) };
    let is_rest = desired.user.mode.is_some() || current.mode == Some(UserMode::Rest);
    if !is_rest {
        let reason = "`authorized_api` is for users of the mode `rest`, and this one has another";
        return Err(Error::refused(operation::UpdateUser::INFO, reason.to_owned()));
    }
    let set = |routes: &[String]| routes.iter().cloned().collect::<BTreeSet<_>>();
    let shown = |routes: &[String]| set(routes).into_iter().collect::<Vec<_>>().join(", ");
    let (now, to) = (&current.authorized_api, shown(routes));
    Ok((set(now) != set(routes)).then(|| Change::set("authorizedApi", Some(&shown(now)), &to)))
}

/// Builds the update from the desired and the current data; login and links exactly as they were read of this
/// user.
pub fn update(desired: &DesiredUser, current: &UserDetails) -> Result<UserUpdate, Error> {
    let NewUser { firstname, lastname, mail, initials, phone, mode, .. } = &desired.user;
    let mut update = UserUpdate::from_details(current)
        .firstname(firstname.as_str())
        .lastname(lastname.as_str())
        .mail(mail.as_str());
    if let Some(initials) = initials {
        update = update.initials(initials.as_str());
    }
    update = match (phone, &current.phone, desired.options.wipe_unreadable_phone) {
        (Some(phone), _, _) => update.phone(phone.as_str()),
        (None, Some(_), _) => update,
        (None, None, true) => update.phone(""),
        (None, None, false) => {
            return Err(Error::unsafe_change(
                operation::UpdateUser::INFO,
                "the `phone` cannot be read by this account and would be wiped; give one, or call \
                 `wipe_unreadable_phone(true)`"
                    .to_owned(),
            ));
        }
    };
    if let Some(mode) = mode {
        update = update.mode(*mode);
    }
    if let Some(routes) = &desired.authorized_api {
        update = update.authorized_api(routes.clone());
    }
    if reactivates(desired, current)? {
        update = update.status(UserStatus::Active);
    }
    update.try_into().map_err(|error| {
        let detail = format!("what is there cannot be sent back: {error}");
        Error::unsafe_change(operation::UpdateUser::INFO, detail)
    })
}
