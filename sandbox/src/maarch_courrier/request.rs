//! A request with the version, the behavior and the caller, which determine its response.

use serde_json::Value;

use super::localization::{Text, text};
use crate::behavior::{CourrierCaller, ServerBehavior, SignatureBook};
use crate::call::{Call, ProductResponse};
use crate::fixtures::{
    BEARER_TOKEN, CALLER_ID, LIMITED_CALLER_ID, LIMITED_LOGIN, LIMITED_PASSWORD, LOGIN, PASSWORD,
    ROOT_CALLER_ID, ROOT_LOGIN, ROOT_PASSWORD, ROOT_TOKEN, UNASSIGNABLE_GROUP,
};
use crate::versions::CourrierVersion;

/// A privilege of a caller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Privilege {
    AdminGroups,
    AdminUsers,
    ManagePersonalData,
    ViewPersonalData,
}

impl Privilege {
    pub const ALL: [Self; 4] =
        [Self::AdminGroups, Self::AdminUsers, Self::ManagePersonalData, Self::ViewPersonalData];

    pub fn name(self) -> &'static str {
        match self {
            Self::AdminGroups => "admin_groups",
            Self::AdminUsers => "admin_users",
            Self::ManagePersonalData => "manage_personal_data",
            Self::ViewPersonalData => "view_personal_data",
        }
    }
}

/// A request of an authenticated caller.
pub struct Request<'a> {
    pub call: &'a Call<'a>,
    pub behavior: &'a ServerBehavior,
    /// The id of the caller.
    pub caller: i32,
}

impl<'a> Request<'a> {
    /// Returns `None` for unknown credentials. Logins are case-sensitive.
    pub fn of(call: &'a Call<'a>, behavior: &'a ServerBehavior) -> Option<Self> {
        Some(Self { call, behavior, caller: caller(call)? })
    }

    pub fn version(&self) -> CourrierVersion {
        self.behavior.courrier
    }

    /// Returns whether the server has the changes of the branch that became MEM Courrier.
    pub fn is_at_least(&self, version: CourrierVersion) -> bool {
        self.version() >= version
    }

    pub fn has_signature_book(&self) -> bool {
        self.behavior.signature_book != SignatureBook::Off && self.version().has_signature_book()
    }

    /// Returns whether the caller has a root mode: no perimeter, and every group.
    pub fn is_root(&self) -> bool {
        let is_promoted = self.behavior.courrier_caller == CourrierCaller::Root;
        self.caller == ROOT_CALLER_ID || (self.caller == CALLER_ID && is_promoted)
    }

    pub fn has(&self, privilege: Privilege) -> bool {
        let behavior = self.behavior;
        match self.caller {
            LIMITED_CALLER_ID => false,
            ROOT_CALLER_ID => true,
            _ => match privilege {
                Privilege::AdminGroups | Privilege::AdminUsers => !behavior.without_rights,
                Privilege::ManagePersonalData => !behavior.ignore_phones,
                Privilege::ViewPersonalData => !behavior.hide_phones,
            },
        }
    }

    pub fn may_assign(&self, group: &str) -> bool {
        self.is_root() || group != UNASSIGNABLE_GROUP
    }

    pub fn body(&self, key: &str) -> Option<&'a Value> {
        self.call.body.get(key)
    }

    pub fn text(&self, which: Text) -> &'static str {
        text(self.behavior.language, which)
    }

    /// Returns a refusal in the language of the server.
    pub fn bad(&self, which: Text) -> ProductResponse {
        ProductResponse::errors(400, self.text(which))
    }
}

fn caller(call: &Call<'_>) -> Option<i32> {
    match call.bearer() {
        Some(BEARER_TOKEN) => return Some(CALLER_ID),
        Some(ROOT_TOKEN) => return Some(ROOT_CALLER_ID),
        _ => {}
    }
    let (login, password) = call.basic()?;
    account(&login, &password)
}

/// Returns the account of a login and its password; the login is case-sensitive.
pub fn account(login: &str, password: &str) -> Option<i32> {
    match (login, password) {
        (LOGIN, PASSWORD) => Some(CALLER_ID),
        (LIMITED_LOGIN, LIMITED_PASSWORD) => Some(LIMITED_CALLER_ID),
        (ROOT_LOGIN, ROOT_PASSWORD) => Some(ROOT_CALLER_ID),
        _ => None,
    }
}
