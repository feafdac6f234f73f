//! The calls that create and change users.

use serde_json::{Map, Value, json};

use super::linked;
use super::localization::Text;
use super::reads::administrator;
use super::request::{Privilege, Request};
use super::signature_book::BookUser;
use super::user::{ACTIVE, DELETED, User, preferences};
use super::{MaarchCourrier, Reach, bad};
use crate::call::ProductResponse;
use crate::php::is_email;
use crate::versions::CourrierVersion;

pub const MODES: [&str; 4] = ["standard", "rest", "root_visible", "root_invisible"];
/// The keys that the product reads from a change without checking that they are present.
const UNCHECKED_KEYS: [&str; 6] = ["firstname", "lastname", "mail", "initials", "phone", "mode"];
/// The sandbox's message in place of every mail.
const NOT_SENT: &str = "The sandbox sends no mail";

impl MaarchCourrier {
    pub fn create(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        administrator(request)?;
        let new = checked(request)?;
        match self.users.with_login(&new.user_id).map(|user| (user.id, user.status)) {
            Some((id, DELETED)) => self.revive(id, request),
            Some(_) => Err(request.bad(Text::LoginTaken)),
            None => self.make(new, request),
        }
    }

    /// Revives the old account unchanged, except for the password; the sent body is ignored.
    fn revive(
        &mut self,
        id: i32,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let Some(user) = self.users.get_mut(id) else { return Err(bad("User not found")) };
        if request.has_signature_book() {
            let mail = user.mail.as_deref().unwrap_or_default();
            let person = BookUser {
                login: &user.user_id,
                firstname: &user.firstname,
                lastname: &user.lastname,
                mail,
            };
            user.external_id = Some(linked::create(&mut self.book, request, person)?);
        } else if request.is_at_least(CourrierVersion::V2301_3_7) {
            user.external_id = None;
        }
        user.status = ACTIVE;
        user.password = user.password.randomized();
        user.secret = None;
        send_activation(user, request);
        Ok(ProductResponse::json(200, json!({ "id": id })))
    }

    fn make(
        &mut self,
        new: NewUser,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        if new.mode.starts_with("root_") && !request.is_root() {
            return Err(ProductResponse::errors(403, "Service forbidden"));
        }
        let external_id = match request.has_signature_book() {
            true => {
                let person = BookUser {
                    login: &new.user_id,
                    firstname: &new.firstname,
                    lastname: &new.lastname,
                    mail: &new.mail,
                };
                linked::create(&mut self.book, request, person)?
            }
            false => Map::new(),
        };
        let editor =
            if request.is_at_least(CourrierVersion::V2505) { "onlyoffice" } else { "java" };
        let id = self.users.add(|id| User {
            initials: new.initials,
            mail: Some(new.mail),
            phone: new.phone,
            mode: new.mode.to_owned(),
            external_id: Some(external_id),
            preferences: preferences(editor),
            ..User::new(id, new.user_id, new.firstname, new.lastname)
        });
        if let Some(user) = self.users.get_mut(id) {
            send_activation(user, request);
        }
        Ok(ProductResponse::json(200, json!({ "id": id })))
    }

    pub fn update(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::Administered)?;
        let response = self.replace(id, request).unwrap_or_else(|refusal| refusal);
        let is_read = |key: &&&str| {
            let is_optional = **key == "initials" && request.is_at_least(CourrierVersion::V2505);
            request.body(key).is_none() && !is_optional
        };
        let missing = UNCHECKED_KEYS.iter().filter(is_read);
        let warnings: String = missing.map(|key| warning(key)).collect();
        let is_printed = request.behavior.php_warnings && !warnings.is_empty();
        Ok(if is_printed { response.after_php_output(warnings) } else { response })
    }

    /// Replaces the user: absent fields are cleared, except for the mode and the status.
    fn replace(
        &mut self,
        id: i32,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.users.get_mut(id).ok_or_else(|| bad("User not found"))?;
        let change = Change::checked(user, request)?;
        let ids = if request.has_signature_book() {
            let person = BookUser {
                login: &user.user_id,
                firstname: &change.firstname,
                lastname: &change.lastname,
                mail: change.mail.as_deref().unwrap_or_default(),
            };
            linked::change(&mut self.book, request, person)?
        } else {
            None
        };
        change.apply(user);
        if let Some(ids) = ids {
            user.external_id = Some(ids);
        } else if request.is_at_least(CourrierVersion::V2505) {
            merge_ids(user, request.body("external_id"));
        }
        if request.is_at_least(CourrierVersion::V2505) {
            merge(&mut user.preferences, request.body("preferences"));
        }
        Ok(ProductResponse::empty(204))
    }

    /// Merges the ids of a user in other programs, on 2505; there is no perimeter.
    pub fn set_external_ids(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        administrator(request)?;
        let login = request.call.parameter(0);
        let Some(user) = self.users.with_login_mut(login) else {
            return Err(bad(&format!("User {login} does not exist")));
        };
        let sent = request.body("external_id");
        if sent.is_none_or(|sent| linked::object(sent).is_empty()) {
            return Err(bad("Bad Request"));
        }
        merge_ids(user, sent);
        let stored = super::views::stored(user.external_id.as_ref());
        Ok(ProductResponse::json(200, json!({ "user": { "external_id": stored } })))
    }
}

struct NewUser {
    user_id: String,
    firstname: String,
    lastname: String,
    initials: Option<String>,
    mail: String,
    phone: Option<String>,
    mode: &'static str,
}

fn checked(request: &Request<'_>) -> Result<NewUser, ProductResponse> {
    let call = request.call;
    if linked::object(&call.body).is_empty() {
        return Err(bad("Body is empty"));
    }
    let user_id = call.text("userId");
    // PHP's `$` accepts one line break at the end.
    let letters = user_id.strip_suffix('\n').unwrap_or(user_id);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "_.@-".contains(c);
    if is_empty(user_id) || user_id.len() > 128 || !letters.chars().all(is_letter) {
        return Err(bad("Body userId is empty, not a string or not valid"));
    }
    let (firstname, lastname) = names(request)?;
    let initials = initials(request)?;
    let mail = call.text("mail");
    if !is_mail(mail) {
        return Err(bad("Body mail is empty or not valid"));
    }
    let phone = match request.has(Privilege::ManagePersonalData) {
        true => phone(request, "Body phone is not valid")?,
        false => None,
    };
    let mode = MODES.into_iter().find(|mode| *mode == call.text("mode")).unwrap_or("standard");
    Ok(NewUser {
        user_id: user_id.to_ascii_lowercase(),
        firstname,
        lastname,
        initials: initials.or_else(|| cleared(request, CourrierVersion::V2301_3_7)),
        mail: mail.to_owned(),
        phone,
        mode,
    })
}

struct Change {
    firstname: String,
    lastname: String,
    initials: Option<String>,
    mail: Option<String>,
    /// `None` if the caller may not change it.
    phone: Option<Option<String>>,
    mode: Option<&'static str>,
    is_activated: bool,
    authorized_api: Option<Vec<String>>,
}

impl Change {
    fn checked(user: &User, request: &Request<'_>) -> Result<Self, ProductResponse> {
        let call = request.call;
        let (firstname, lastname) = names(request)?;
        let initials = initials(request)?;
        let mail = request.body("mail").and_then(Value::as_str);
        if mail.is_some_and(|mail| !is_empty(mail) && !is_mail(mail)) {
            return Err(bad("Body mail is not correct"));
        }
        let phone = match request.has(Privilege::ManagePersonalData) {
            true => Some(phone(request, "Body phone is not correct")?),
            false => None,
        };
        Ok(Self {
            firstname,
            lastname,
            initials: initials.or_else(|| cleared(request, CourrierVersion::V2505)),
            mail: mail.map(str::to_owned),
            phone,
            mode: mode(user, request)?,
            is_activated: call.text("status") == ACTIVE,
            authorized_api: authorized_api(request)?,
        })
    }

    fn apply(self, user: &mut User) {
        user.firstname = self.firstname;
        user.lastname = self.lastname;
        user.mail = self.mail;
        user.initials = self.initials;
        if let Some(phone) = self.phone {
            user.phone = phone;
        }
        if let Some(mode) = self.mode {
            mode.clone_into(&mut user.mode);
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

/// Returns the new mode, if it changes.
fn mode(user: &User, request: &Request<'_>) -> Result<Option<&'static str>, ProductResponse> {
    let wanted = request.call.text("mode");
    if is_empty(wanted) || wanted == user.mode {
        return Ok(None);
    }
    let is_root_mode = wanted == "root_visible" || wanted == "root_invisible";
    if (is_root_mode || user.is_root()) && !request.is_root() {
        return Err(ProductResponse::errors(403, "Service forbidden"));
    }
    let known = MODES.into_iter().find(|mode| *mode == wanted);
    known.map(Some).ok_or_else(|| {
        request.thrown(&format!(
            "SQLSTATE[22P02]: Invalid text representation: 7 ERROR:  invalid input value for enum \
             users_modes: \"{wanted}\"\nCONTEXT:  unnamed portal parameter $7 = '...'"
        ))
    })
}

/// Returns the routes of a REST account, if they are sent and the account is to be one.
fn authorized_api(request: &Request<'_>) -> Result<Option<Vec<String>>, ProductResponse> {
    let Some(Value::Array(routes)) = request.body("authorizedApi") else { return Ok(None) };
    if request.call.text("mode") != "rest" {
        return Ok(None);
    }
    let methods = ["GET/", "POST/", "PUT/", "DELETE/"];
    let route = |route: &Value| {
        let route = route.as_str()?;
        methods.iter().any(|method| route.starts_with(method)).then(|| route.to_owned())
    };
    match routes.iter().map(route).collect() {
        Some(routes) => Ok(Some(routes)),
        None => {
            let body = json!({
                "errors": "Body authorizedApi is not well formatted",
                "lang": "authorizedRoutesNotWellFormatted",
            });
            Err(ProductResponse::json(400, body))
        }
    }
}

/// Returns the value of a missing key: null, or empty from this version on.
fn cleared(request: &Request<'_>, empty_from: CourrierVersion) -> Option<String> {
    request.is_at_least(empty_from).then(String::new)
}

/// Mails a link to set a password, which the response to the creation does not mention.
fn send_activation(user: &mut User, request: &Request<'_>) {
    user.awaits_password = true;
    if !request.is_at_least(CourrierVersion::V2505) {
        user.history.push(NOT_SENT.to_owned());
    }
}

/// Null values keep the old ones, so none can be removed.
fn merge(stored: &mut Map<String, Value>, sent: Option<&Value>) {
    let sent = sent.map(linked::object).unwrap_or_default();
    stored.extend(sent.into_iter().filter(|(_, value)| !value.is_null()));
}

fn merge_ids(user: &mut User, sent: Option<&Value>) {
    let sent = sent.filter(|sent| !linked::object(sent).is_empty());
    if sent.is_some() {
        merge(user.external_id.get_or_insert_default(), sent);
    }
}

/// Returns PHP's warning about a missing key.
fn warning(key: &str) -> String {
    format!(
        "<br />\n<b>Warning</b>:  Undefined array key \"{key}\" in \
         <b>/var/www/html/maarch/src/app/user/controllers/UserController.php</b> \
         on line <b>524</b><br />\n"
    )
}

fn names(request: &Request<'_>) -> Result<(String, String), ProductResponse> {
    let name = |key: &str, fault: &str| {
        let given = request.call.text(key);
        let is_fine = !is_empty(given) && given.chars().count() <= 255;
        if is_fine { Ok(given.to_owned()) } else { Err(bad(fault)) }
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

/// Checks a phone number; only its end has to look like one.
fn phone(request: &Request<'_>, fault: &str) -> Result<Option<String>, ProductResponse> {
    match request.body("phone") {
        None | Some(Value::Null) => Ok(cleared(request, CourrierVersion::V2301_3_7)),
        Some(Value::String(text)) if is_empty(text) => Ok(Some(text.clone())),
        Some(Value::String(text))
            if text.chars().count() <= 32 && text.ends_with(|c: char| c.is_ascii_digit()) =>
        {
            Ok(Some(text.clone()))
        }
        Some(_) => Err(bad(fault)),
    }
}

fn is_mail(text: &str) -> bool {
    text.chars().count() <= 255 && is_email(text)
}

/// Returns whether PHP takes a text for empty.
fn is_empty(text: &str) -> bool {
    matches!(text, "" | "0")
}
