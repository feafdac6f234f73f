//! A request of an authenticated caller, and the checks before its handler.

use super::access::Caller;
use super::{bad, forbidden, thrown};
use crate::call::{Call, ProductResponse};
use crate::php;
use crate::versions::ParapheurVersion;

pub struct Request<'c> {
    pub call: &'c Call<'c>,
    pub caller: Caller,
    pub version: ParapheurVersion,
}

impl Request<'_> {
    /// The id of the path where the route checks that it is a number other than 0.
    pub fn id(&self) -> Result<i32, ProductResponse> {
        fitting(self.checked_id()?)
    }

    /// As [`id`](Self::id), where other checks come before the database sees it.
    pub fn checked_id(&self) -> Result<i64, ProductResponse> {
        php::id(self.call.parameter(0)).ok_or_else(|| bad("Route id is not an integer"))
    }

    /// The id of the path where only the database layer checks it.
    pub fn unchecked_id(&self) -> Result<i32, ProductResponse> {
        argument("id", self.call.parameter(0))
    }

    /// Whether the user of the path is the caller.
    pub fn is_own(&self) -> bool {
        php::equals_number(self.call.parameter(0), self.caller.id.into())
    }

    pub fn own(&self) -> Result<(), ProductResponse> {
        if self.is_own() { Ok(()) } else { Err(forbidden()) }
    }

    pub fn managed(&self) -> Result<(), ProductResponse> {
        if self.caller.may_manage_users { Ok(()) } else { Err(forbidden()) }
    }

    pub fn own_or_managed(&self) -> Result<(), ProductResponse> {
        self.own().or_else(|_| self.managed())
    }

    pub fn groups_managed(&self) -> Result<(), ProductResponse> {
        if self.caller.may_manage_groups { Ok(()) } else { Err(forbidden()) }
    }
}

/// An id that only the database layer checks, by its name there.
pub fn argument(name: &str, text: &str) -> Result<i32, ProductResponse> {
    if php::is_blank(text) {
        return Err(thrown(&format!("Argument {name} is empty")));
    }
    let id = php::integer(text);
    fitting(id.ok_or_else(|| thrown(&format!("Argument {name} is not an integer (value)")))?)
}

/// The database has 32 bits for an id.
pub fn fitting(id: i64) -> Result<i32, ProductResponse> {
    i32::try_from(id).map_err(|_| {
        thrown(&format!(
            "SQLSTATE[22003]: Numeric value out of range: 7 ERROR:  value \"{id}\" is out of range for \
             type integer"
        ))
    })
}

/// The number of a signature, which goes to the database as it is.
pub fn number(text: &str) -> Result<i32, ProductResponse> {
    let number = php::integer(text).ok_or_else(|| {
        thrown(&format!(
            "SQLSTATE[22P02]: Invalid text representation: 7 ERROR:  invalid input syntax for type \
             integer: \"{text}\""
        ))
    })?;
    fitting(number)
}
