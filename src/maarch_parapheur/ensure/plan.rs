//! Plans the writes from the current to the desired user.

use super::super::operation;
use super::super::types::{NewUser, UserDetails, UserUpdate};
use crate::ensure::Step;
use crate::{Change, Conflict, ConflictHolder, Error, NullableText, Operation, OperationInfo};

/// The name of the signature modes on the wire.
pub const MODES: &str = "signatureModes";

/// One write.
#[derive(Clone, Debug)]
pub enum ParapheurStep {
    Create,
    /// Names, address and signature modes at once, because the product requires all of them.
    Update {
        update: Box<UserUpdate>,
        changes: Vec<Change>,
    },
    /// Replaces the publicly known password. It is an attempt, and no change if the account has another one
    /// already.
    SetPassword,
}

impl Step for ParapheurStep {
    fn changes(&self) -> Vec<Change> {
        match self {
            Self::Create => vec![Change::Created],
            Self::Update { changes, .. } => changes.clone(),
            Self::SetPassword => Vec::new(),
        }
    }

    fn operation(&self) -> &'static OperationInfo {
        match self {
            Self::Create => operation::CreateUser::INFO,
            Self::Update { .. } => operation::UpdateUser::INFO,
            Self::SetPassword => operation::UpdateUserPassword::INFO,
        }
    }
}

/// Returns the missing change, if any. Other fields are sent back as they were read: 21.03 removes what a
/// change leaves out.
pub fn update(
    desired: &NewUser,
    current: &UserDetails,
    removes_modes: bool,
) -> Result<Option<ParapheurStep>, Error> {
    refuse_other_kind(desired, current)?;
    let compared = [
        ("firstname", desired.firstname.as_str(), current.firstname.as_deref()),
        ("lastname", desired.lastname.as_str(), current.lastname.as_deref()),
        ("email", desired.email.as_str(), current.email.as_deref()),
    ];
    let mut changes: Vec<Change> = compared
        .into_iter()
        .filter(|(_, desired, now)| *desired != now.unwrap_or_default())
        .map(|(field, desired, now)| Change::set(field, now, desired))
        .collect();
    let modes = modes(&desired.signature_modes, &current.signature_modes, removes_modes);
    changes.extend(mode_changes(&current.signature_modes, &modes));
    let now = current.x509_fingerprint.as_ref().and_then(NullableText::get);
    let fingerprint = desired.x509_fingerprint.as_deref().or(now);
    if let Some(fingerprint) = fingerprint.filter(|fingerprint| Some(*fingerprint) != now) {
        changes.push(Change::set("x509Fingerprint", now, fingerprint));
    }
    if changes.is_empty() {
        return Ok(None);
    }
    let update = UserUpdate::builder()
        .firstname(desired.firstname.as_str())
        .lastname(desired.lastname.as_str())
        .email(desired.email.as_str())
        .signature_modes(modes)
        .maybe_x509_fingerprint(fingerprint)
        .try_into()
        .map_err(|error| Error::refused(operation::UpdateUser::INFO, format!("{error}")))?;
    Ok(Some(ParapheurStep::Update { update: Box::new(update), changes }))
}

/// The ways to sign of a new user.
pub fn given(desired: &NewUser) -> Vec<Change> {
    mode_changes(&[], &modes(&desired.signature_modes, &[], false))
}

fn refuse_other_kind(desired: &NewUser, current: &UserDetails) -> Result<(), Error> {
    let is_other_kind =
        desired.is_rest.zip(current.is_rest).is_some_and(|(desired, there)| desired != there);
    if !is_other_kind {
        return Ok(());
    }
    let somebody = ConflictHolder::User(current.id.to_string());
    let conflict = Conflict::new("login", &desired.login, somebody);
    Err(Error::conflicting(operation::CreateUser::INFO, conflict))
}

/// Returns the resulting modes: the current ones, unless others are removed, and the desired ones.
fn modes(desired: &[String], now: &[String], removes_others: bool) -> Vec<String> {
    let stays = |mode: &&String| desired.is_empty() || !removes_others || desired.contains(mode);
    let kept = now.iter().filter(stays);
    crate::ensure::dedup_stable(kept.chain(desired).cloned())
}

fn mode_changes(before: &[String], after: &[String]) -> Vec<Change> {
    let added = after.iter().filter(|mode| !before.contains(mode));
    let removed = before.iter().filter(|mode| !after.contains(mode));
    let added = added.map(|mode| Change::added(MODES, mode));
    added.chain(removed.map(|mode| Change::removed(MODES, mode))).collect()
}
