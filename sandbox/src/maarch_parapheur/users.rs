//! Creating, reading, changing and deleting users.

use serde_json::{Value, json};

use super::passwords::PUBLIC_PASSWORD;
use super::request_reading::{Request, fitting};
use super::store::{PICTURE, User};
use super::views::MODES;
use super::{MaarchParapheur, bad, forbidden, has_modes, is_filled, thrown};
use crate::call::ProductResponse;
use crate::php::{entries, filled, is_blank, is_email, is_empty, kept};
use crate::versions::ParapheurVersion;

/// So many characters the database has for a name, a login or an address.
const MAX_LENGTH: usize = 128;

impl MaarchParapheur {
    pub fn list(&self, request: &Request<'_>) -> ProductResponse {
        let with_programs = !matches!(request.call.queried("mode"), "" | "0");
        let shows = |user: &&User| with_programs || !(user.is_rest || user.is_own);
        let users = self.users.with_own().filter(shows);
        let users: Vec<Value> = users.map(|user| self.listed(user, request)).collect();
        ProductResponse::json(200, json!({ "users": users }))
    }

    pub fn create(
        &mut self,
        request: &Request<'_>,
        colliding: &mut u32,
    ) -> Result<ProductResponse, ProductResponse> {
        request.managed()?;
        let body = &request.call.body;
        if !is_filled(body) {
            return Err(bad("Body is not set or empty"));
        }
        let wrong_login = "Body login is empty, not a string or wrong formatted";
        let login = filled(body.get("login"))
            .filter(|login| fits(login, request.version) && is_login(login))
            .ok_or_else(|| bad(wrong_login))?
            .to_ascii_lowercase();
        let person = Person::read(body, request.version)?;
        if self.users.with_login(&login).is_some() {
            let body =
                json!({ "errors": "Login already exists", "lang": "userLoginAlreadyExists" });
            return Err(ProductResponse::json(400, body));
        }
        let (signature_modes, fingerprint) = signing(body, request)?;
        let picture = body.get("picture").filter(|picture| !is_empty(Some(picture)));
        check_types(picture, body.get("mode"))?;
        let id = self.next_id;
        // A failed insert has used up an id, too.
        self.next_id += 1;
        too_long([login.as_str(), &person.email, &person.firstname, &person.lastname])?;
        let is_rest = !is_empty(body.get("isRest"));
        let is_open = !has_modes(request.version);
        self.users.add(User {
            email: person.email,
            picture: kept(picture.and_then(Value::as_str).unwrap_or(PICTURE)).to_owned(),
            is_rest,
            password: is_open.then(|| PUBLIC_PASSWORD.to_owned()),
            signature_modes,
            fingerprint,
            ..User::new(id, &login, &person.firstname, &person.lastname)
        });
        if !is_open && !is_rest {
            self.mail_reset_token(id);
        }
        if *colliding > 0 {
            *colliding -= 1;
            self.next_id += 1;
            return Err(thrown(
                "SQLSTATE[23505]: Unique violation: 7 ERROR:  duplicate key value violates unique \
                 constraint \"users_login_key\"",
            ));
        }
        Ok(ProductResponse::json(200, json!({ "id": id })))
    }

    pub fn get(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let user = self.user(request.id()?)?;
        Ok(ProductResponse::json(200, json!({ "user": self.detailed(user, request) })))
    }

    pub fn update(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let body = &request.call.body;
        let id = request.checked_id()?;
        let person = Person::read(body, request.version)?;
        let id = fitting(id)?;
        self.user(id)?;
        let modes = self.new_modes(id, request)?;
        too_long([person.email.as_str(), &person.firstname, &person.lastname])?;
        let fingerprint = fingerprint(body, request)?;
        self.users.change(id, |user| {
            user.firstname = person.firstname;
            user.lastname = person.lastname;
            user.email = person.email;
            if let Some(modes) = modes {
                user.signature_modes = modes;
            }
            // A REST account removes what it leaves out; other callers cannot change it.
            if has_modes(request.version) && request.caller.is_rest {
                user.fingerprint = fingerprint;
            }
        });
        let user = self.user(id)?;
        Ok(ProductResponse::json(200, json!({ "user": self.shown(user, request) })))
    }

    /// The modes that a change leaves: from 21.03 on none where it names none. Open steps of circuits
    /// follow the modes that are named.
    fn new_modes(
        &mut self,
        id: i32,
        request: &Request<'_>,
    ) -> Result<Option<Vec<String>>, ProductResponse> {
        if !has_modes(request.version) {
            return Ok(None);
        }
        let given = request.call.body.get("signatureModes").filter(|modes| !is_empty(Some(modes)));
        let Some(given) = given else { return Ok(Some(Vec::new())) };
        let given = entries(given).ok_or_else(|| bad("Body signatureModes is not an array"))?;
        let is_given = |mode: &&str| given.iter().any(|(_, value)| value.as_str() == Some(*mode));
        // Modes that are not configured are left out without a word.
        let modes: Vec<String> = MODES.into_iter().filter(is_given).map(str::to_owned).collect();
        let strongest = modes.first().map_or("stamp", String::as_str);
        self.circuits.restrict(id, &modes, strongest);
        Ok(Some(modes))
    }

    pub fn delete(&mut self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.managed()?;
        if request.is_own() {
            return Err(forbidden());
        }
        let id = request.id()?;
        self.user(id)?;
        let represented = self.users.substituted_by(id);
        if has_modes(request.version) {
            self.circuits.stop(id);
        } else {
            let waiting = |user: &i32| self.circuits.is_current(*user);
            if waiting(&id) || represented.iter().any(waiting) {
                let body = json!({ "errors": "User has current documents", "lang": "userHasCurrentDocuments" });
                return Err(ProductResponse::json(400, body));
            }
            self.circuits.leave(id);
        }
        for other in represented {
            self.users.change(other, |user| user.substitute = None);
        }
        let gone = self.users.remove(id);
        for group in gone.into_iter().flat_map(|user| user.groups) {
            self.groups.leave(group, id);
        }
        Ok(ProductResponse::empty(204))
    }

    pub fn user(&self, id: i32) -> Result<&User, ProductResponse> {
        self.users.get(id).ok_or_else(|| bad("User does not exist"))
    }
}

/// Names and address as they are stored.
struct Person {
    firstname: String,
    lastname: String,
    email: String,
}

impl Person {
    fn read(body: &Value, version: ParapheurVersion) -> Result<Self, ProductResponse> {
        let name = |key: &str| {
            filled(body.get(key))
                .filter(|name| fits(name, version))
                .map(|name| kept(name).to_owned())
                .ok_or_else(|| bad(&format!("Body {key} is empty or not a string")))
        };
        let (firstname, lastname) = (name("firstname")?, name("lastname")?);
        let email = filled(body.get("email"))
            .filter(|email| is_email(email) && fits(email, version))
            .ok_or_else(|| bad("Body email is empty or not a valid email"))?
            .to_owned();
        Ok(Self { firstname, lastname, email })
    }
}

/// What only the database layer checks.
fn check_types(picture: Option<&Value>, mode: Option<&Value>) -> Result<(), ProductResponse> {
    if picture.and_then(Value::as_str).is_some_and(is_blank) {
        return Err(thrown("Argument picture is empty"));
    }
    for (key, value) in [("picture", picture), ("mode", mode)] {
        if value.is_some_and(|value| !value.is_string() && !value.is_null()) {
            return Err(thrown(&format!("Argument {key} is not a string (type)")));
        }
    }
    Ok(())
}

/// Only 21.03 measures; before, the database does.
fn fits(text: &str, version: ParapheurVersion) -> bool {
    !has_modes(version) || text.chars().count() <= MAX_LENGTH
}

fn too_long<const N: usize>(texts: [&str; N]) -> Result<(), ProductResponse> {
    if texts.iter().any(|text| text.chars().count() > MAX_LENGTH) {
        return Err(thrown(
            "SQLSTATE[22001]: String data, right truncated: 7 ERROR:  value too long for type character \
             varying(128)",
        ));
    }
    Ok(())
}

/// PHP's pattern lets a line break at the end pass.
fn is_login(login: &str) -> bool {
    let bare = login.strip_suffix('\n').unwrap_or(login);
    bare.chars().all(|letter| letter.is_ascii_alphanumeric() || "_.@-".contains(letter))
}

/// How a new user may sign, and the certificate.
fn signing(
    body: &Value,
    request: &Request<'_>,
) -> Result<(Vec<String>, Option<String>), ProductResponse> {
    let usual = vec!["stamp".to_owned()];
    if !has_modes(request.version) {
        return Ok((usual, None));
    }
    let given = body.get("signatureModes").filter(|modes| !is_empty(Some(modes)));
    let Some(given) = given else { return Ok((usual, fingerprint(body, request)?)) };
    let given = entries(given).ok_or_else(|| bad("Body signatureModes is not an array"))?;
    let mut modes: Vec<String> = Vec::new();
    for (key, mode) in given {
        let known = mode.as_str().filter(|mode| MODES.contains(mode)).ok_or_else(|| {
            bad(&format!("Body signatureModes[{key}] is not a valid signature mode"))
        })?;
        if !modes.iter().any(|mode| mode == known) {
            modes.push(known.to_owned());
        }
    }
    Ok((modes, fingerprint(body, request)?))
}

/// Only REST accounts say which certificate a user has.
fn fingerprint(body: &Value, request: &Request<'_>) -> Result<Option<String>, ProductResponse> {
    let given = body.get("x509Fingerprint").filter(|given| !is_empty(Some(given)));
    let Some(given) = given.filter(|_| has_modes(request.version)) else { return Ok(None) };
    let text = given.as_str().ok_or_else(|| bad("Body x509Fingerprint is not a string"))?;
    Ok(request.caller.is_rest.then(|| kept(text).to_owned()))
}
