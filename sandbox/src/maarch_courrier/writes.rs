//! The calls that create and change users.

use serde_json::{Map, Value, json};

use super::checks::{Change, NewUser, TRUE, checked, known_mode};
use super::linked;
use super::localization::Text;
use super::reads::{administrator, login_of};
use super::request::Request;
use super::signature_book::BookUser;
use super::user::{ACTIVE, DELETED, User, preferences};
use super::{MaarchCourrier, Reach, bad, may_administer};
use crate::call::ProductResponse;
use crate::php;
use crate::versions::CourrierVersion;

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
            let Some(mail) = user.mail.as_deref() else {
                return Err(linked::mail_error(request, None));
            };
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
        if (new.mode.starts_with("root_") || new.mode == TRUE) && !request.is_root() {
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
        if new.phone.as_ref().is_some_and(|phone| !phone.is_string()) {
            return Err(request.thrown("Argument phone is not a string (type)"));
        }
        known_mode(new.mode, request)?;
        let missing = || request.has_signature_book().then(String::new);
        let editor =
            if request.is_at_least(CourrierVersion::V2505) { "onlyoffice" } else { "java" };
        let id = self.users.add(|id| User {
            initials: new.initials.or_else(missing),
            mail: Some(new.mail),
            phone: new.phone.as_ref().map(php::text).or_else(missing),
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
        if let Some(mode) = &change.mode {
            known_mode(mode, request)?;
        }
        if change.mail.as_ref().is_some_and(|mail| mail.chars().count() > 255) {
            return Err(request.thrown(
                "SQLSTATE[22001]: String data, right truncated: 7 ERROR:  value too long for type \
                 character varying(255)",
            ));
        }
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

    /// Merges the ids of a user in other programs, on 2505. The login is looked up before the caller's rights.
    pub fn set_external_ids(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let login = login_of(request)?;
        let Some(user) = self.users.with_login_mut(login) else {
            return Err(bad(&format!("User {login} does not exist")));
        };
        may_administer(request, user)?;
        let sent = request.body("external_id");
        if sent.is_none_or(|sent| linked::object(sent).is_empty()) {
            return Err(bad("Bad Request"));
        }
        merge_ids(user, sent);
        let stored = super::views::stored(user.external_id.as_ref());
        Ok(ProductResponse::json(200, json!({ "user": { "external_id": stored } })))
    }
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
