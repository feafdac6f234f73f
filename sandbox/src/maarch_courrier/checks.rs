//! What the product checks in a user that is created or changed, as PHP compares it.

use serde_json::{Value, json};

use super::request::{Privilege, Request};
use super::user::{ACTIVE, User};
use super::{bad, linked};
use crate::call::ProductResponse;
use crate::php::{self, filled, is_email};
use crate::versions::CourrierVersion;

const MODES: [&str; 4] = ["standard", "rest", "root_visible", "root_invisible"];
/// PHP's text for `true`, which is no mode.
pub const TRUE: &str = "1";

pub struct NewUser {
    pub user_id: String,
    pub firstname: String,
    pub lastname: String,
    pub initials: Option<String>,
    pub mail: String,
    /// Of any type, if PHP takes it for empty.
    pub phone: Option<Value>,
    pub mode: &'static str,
}

pub fn checked(request: &Request<'_>) -> Result<NewUser, ProductResponse> {
    let call = request.call;
    if linked::object(&call.body).is_empty() {
        return Err(bad("Body is empty"));
    }
    let user_id = filled(request.body("userId")).unwrap_or_default();
    // PHP's `$` accepts one line break at the end.
    let letters = user_id.strip_suffix('\n').unwrap_or(user_id);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "_.@-".contains(c);
    if user_id.is_empty() || user_id.len() > 128 || !letters.chars().all(is_letter) {
        return Err(bad("Body userId is empty, not a string or not valid"));
    }
    let (firstname, lastname) = names(request)?;
    let initials = initials(request)?;
    let mail = call.text("mail");
    if !is_mail(mail) {
        return Err(bad("Body mail is empty or not valid"));
    }
    let phone = match request.has(Privilege::ManagePersonalData) {
        true => phone(request, "Body phone is not valid")?.cloned(),
        false => None,
    };
    let mode = match request.body("mode") {
        // PHP finds it in every list of texts.
        Some(Value::Bool(true)) => TRUE,
        _ => MODES.into_iter().find(|mode| *mode == call.text("mode")).unwrap_or("standard"),
    };
    Ok(NewUser {
        user_id: user_id.to_ascii_lowercase(),
        firstname,
        lastname,
        initials,
        mail: mail.to_owned(),
        phone,
        mode,
    })
}

pub struct Change {
    pub firstname: String,
    pub lastname: String,
    pub initials: Option<String>,
    pub mail: Option<String>,
    /// `None` if the caller may not change it.
    pub phone: Option<Option<String>>,
    /// Another mode, known or not.
    pub mode: Option<String>,
    pub is_activated: bool,
    pub authorized_api: Option<Vec<String>>,
}

impl Change {
    pub fn checked(user: &User, request: &Request<'_>) -> Result<Self, ProductResponse> {
        let call = request.call;
        let (firstname, lastname) = names(request)?;
        let initials = initials(request)?;
        // Values of other types and texts that are too long are not checked.
        let is_checked = |mail: &&str| mail.chars().count() <= 255;
        if filled(request.body("mail")).filter(is_checked).is_some_and(|mail| !is_email(mail)) {
            return Err(bad("Body mail is not correct"));
        }
        let phone = match request.has(Privilege::ManagePersonalData) {
            true => {
                let phone = phone(request, "Body phone is not correct")?.map(php::text);
                Some(phone.or_else(|| cleared(request, CourrierVersion::V2301_3_7)))
            }
            false => None,
        };
        Ok(Self {
            firstname,
            lastname,
            initials: initials.or_else(|| cleared(request, CourrierVersion::V2505)),
            mail: request.body("mail").filter(|mail| !mail.is_null()).map(php::text),
            phone,
            mode: mode(user, request)?,
            is_activated: call.text("status") == ACTIVE,
            authorized_api: authorized_api(request)?,
        })
    }

    pub fn apply(self, user: &mut User) {
        user.firstname = self.firstname;
        user.lastname = self.lastname;
        user.mail = self.mail;
        user.initials = self.initials;
        if let Some(phone) = self.phone {
            user.phone = phone;
        }
        if let Some(mode) = self.mode {
            user.mode = mode;
        }
        if let Some(routes) = self.authorized_api {
            user.authorized_api = routes;
        }
        // Deleted accounts, too; with their old password.
        if self.is_activated {
            user.status = ACTIVE;
        }
    }
}

/// Returns the new mode, if it changes; it may be unknown.
fn mode(user: &User, request: &Request<'_>) -> Result<Option<String>, ProductResponse> {
    let wanted = match request.body("mode") {
        // PHP takes `true` for equal to every text.
        Some(Value::Bool(_)) => return Ok(None),
        given if php::is_empty(given) => return Ok(None),
        given => given.map(php::text).unwrap_or_default(),
    };
    if wanted == user.mode {
        return Ok(None);
    }
    let is_root_mode = wanted == "root_visible" || wanted == "root_invisible";
    if (is_root_mode || user.is_root()) && !request.is_root() {
        return Err(ProductResponse::errors(403, "Service forbidden"));
    }
    Ok(Some(wanted))
}

/// Refuses a mode that the database does not know.
pub fn known_mode(wanted: &str, request: &Request<'_>) -> Result<(), ProductResponse> {
    if MODES.contains(&wanted) {
        return Ok(());
    }
    Err(request.thrown(&format!(
        "SQLSTATE[22P02]: Invalid text representation: 7 ERROR:  invalid input value for enum \
         users_modes: \"{wanted}\"\nCONTEXT:  unnamed portal parameter $7 = '...'"
    )))
}

/// Returns the routes of a REST account, if they are sent and the account is to be one.
fn authorized_api(request: &Request<'_>) -> Result<Option<Vec<String>>, ProductResponse> {
    let Some(sent @ (Value::Array(_) | Value::Object(_))) = request.body("authorizedApi") else {
        return Ok(None);
    };
    if request.call.text("mode") != "rest" {
        return Ok(None);
    }
    let mut routes = Vec::new();
    for route in linked::object(sent).values() {
        let methods = ["GET/", "POST/", "PUT/", "DELETE/"];
        match route {
            Value::Array(_) | Value::Object(_) => {
                let function = if request.is_at_least(CourrierVersion::V2301_3_7) {
                    "str_starts_with"
                } else {
                    "strpos"
                };
                return Err(request.type_error(&format!(
                    "{function}(): Argument #1 ($haystack) must be of type string, array given"
                )));
            }
            Value::String(route) if methods.iter().any(|method| route.starts_with(method)) => {
                routes.push(route.clone());
            }
            _ => {
                let body = json!({
                    "errors": "Body authorizedApi is not well formatted",
                    "lang": "authorizedRoutesNotWellFormatted",
                });
                return Err(ProductResponse::json(400, body));
            }
        }
    }
    Ok(Some(routes))
}

/// Returns the value of a missing key: null, or empty from this version on.
fn cleared(request: &Request<'_>, empty_from: CourrierVersion) -> Option<String> {
    request.is_at_least(empty_from).then(String::new)
}

fn names(request: &Request<'_>) -> Result<(String, String), ProductResponse> {
    let name = |key: &str, fault: &str| {
        let given = filled(request.body(key)).filter(|given| given.chars().count() <= 255);
        given.map(str::to_owned).ok_or_else(|| bad(fault))
    };
    let firstname = name("firstname", "Body firstname is empty or not a string")?;
    Ok((firstname, name("lastname", "Body lastname is empty or not a string")?))
}

fn initials(request: &Request<'_>) -> Result<Option<String>, ProductResponse> {
    match request.body("initials") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.chars().count() <= 32 => Ok(Some(text.clone())),
        Some(_) => Err(bad("Body initials is too long")),
    }
}

/// Checks a phone number, unless PHP takes it for empty; only its end has to look like one.
fn phone<'r>(request: &'r Request<'_>, fault: &str) -> Result<Option<&'r Value>, ProductResponse> {
    let given = request.body("phone").filter(|given| !given.is_null());
    match given {
        _ if php::is_empty(given) => Ok(given),
        Some(Value::String(text)) if text.chars().count() <= 32 && is_phone(text) => Ok(given),
        Some(Value::Array(_) | Value::Object(_)) => Err(request.type_error(
            "preg_match(): Argument #2 ($subject) must be of type string, array given",
        )),
        _ => Err(bad(fault)),
    }
}

/// PHP's `$` accepts one line break at the end.
fn is_phone(text: &str) -> bool {
    text.strip_suffix('\n').unwrap_or(text).ends_with(|sign: char| sign.is_ascii_digit())
}

fn is_mail(text: &str) -> bool {
    text.chars().count() <= 255 && is_email(text)
}
