//! Maarch Parapheur as the sandbox plays it.

mod groups;
mod own;
mod passwords;
mod records;
mod seeding;
mod signatures;

use serde_json::{Value, json};

use super::accounts::{Account, caller_id, identify};
use super::call::{Answer, Call, is_mail, object};
use super::manners::Manners;
use super::seeds::{CALLER_ID, LIMITED_CALLER_ID, LIMITED_LOGIN, LOGIN};

/// What the server stores for a user without an avatar.
const PICTURE: &str =
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

#[derive(Debug)]
pub struct MaarchParapheur {
    users: Vec<User>,
    /// The REST accounts of the callers, which are in no list.
    callers: Vec<User>,
    next_id: i32,
    next_signature: i32,
}

#[derive(Debug)]
struct User {
    id: i32,
    login: String,
    email: String,
    firstname: String,
    lastname: String,
    picture: String,
    is_rest: bool,
    /// The names of the groups.
    groups: Vec<&'static str>,
    /// Application and number of signatures it gave.
    signatures: Vec<(String, usize)>,
    /// The signatures the user made, the newest last.
    own_signatures: Vec<signatures::Signature>,
    /// The user who stands in.
    substitute: Option<i32>,
    preferences: Value,
}

impl Default for MaarchParapheur {
    fn default() -> Self {
        let user = |id, login: &str, firstname: &str, lastname: &str| User {
            groups: vec!["Signataires"],
            ..User::new(id, login, firstname, lastname)
        };
        let caller = |id, login: &str, firstname: &str| User {
            is_rest: true,
            ..User::new(id, login, firstname, "Provisioning")
        };
        Self {
            users: vec![user(1, "jjane", "Jenny", "JANE"), user(12, "ppetit", "Patricia", "PETIT")],
            callers: vec![
                caller(CALLER_ID, LOGIN, "User"),
                caller(LIMITED_CALLER_ID, LIMITED_LOGIN, "Reading"),
            ],
            next_id: 13,
            next_signature: 4,
        }
    }
}

impl MaarchParapheur {
    pub fn answer(
        &mut self,
        operation: &str,
        call: &Call<'_>,
        manners: &mut Manners,
    ) -> Option<Answer> {
        if operation == "maarch_parapheur.get_password_rules" {
            return Some(passwords::rules());
        }
        let Some(account) = identify(call, manners, str::to_ascii_lowercase) else {
            return Some(Answer::errors(401, "Authentication Failed"));
        };
        let answer = match operation {
            "maarch_parapheur.list_users" => Ok(self.list(call, account)),
            "maarch_parapheur.create_user" => self.create(call, account, manners),
            "maarch_parapheur.get_user" => self.get(call, account),
            "maarch_parapheur.update_user" => self.update(call, account),
            "maarch_parapheur.delete_user" => self.delete(call, account),
            "maarch_parapheur.get_user_history" => self.history(call, account),
            "maarch_parapheur.autocomplete_users" => Ok(self.suggest(call)),
            "maarch_parapheur.get_user_picture" => self.picture(call),
            "maarch_parapheur.update_user_picture" => self.set_picture(call),
            "maarch_parapheur.get_user_substitute" => self.substitute(call, account),
            "maarch_parapheur.update_user_substitute" => self.set_substitute(call),
            "maarch_parapheur.update_user_preferences" => self.set_preferences(call),
            "maarch_parapheur.update_user_password" => self.set_password(call, account),
            "maarch_parapheur.update_external_signatures" => self.sign(call, account),
            "maarch_parapheur.list_user_signatures" => self.signatures_of(call),
            "maarch_parapheur.create_user_signature" => self.add_signature(call),
            "maarch_parapheur.delete_user_signature" => self.delete_signature(call),
            "maarch_parapheur.update_user_signature_substituted" => self.open_signature(call),
            "maarch_parapheur.list_groups" => groups::list(account),
            "maarch_parapheur.get_group" => self.group(call, account),
            "maarch_parapheur.add_group_user" => self.add_member(call, account),
            "maarch_parapheur.remove_group_user" => self.remove_member(call, account),
            _ => return None,
        };
        Some(answer.unwrap_or_else(|failure| failure))
    }

    fn list(&self, call: &Call<'_>, account: Account) -> Answer {
        let with_programs = !matches!(call.queried("mode"), "" | "0");
        let mut users: Vec<&User> =
            self.users.iter().filter(|user| with_programs || !user.is_rest).collect();
        users.sort_by(|one, other| {
            (&one.lastname, &one.firstname).cmp(&(&other.lastname, &other.firstname))
        });
        let shown = |user: &&User| {
            let private = |text: &str| if account.may_manage { json!(text) } else { Value::Null };
            object([
                ("id", json!(user.id)),
                ("firstname", json!(user.firstname)),
                ("lastname", json!(user.lastname)),
                ("substitute", json!(user.substitute.is_some())),
                ("login", private(&user.login)),
                ("email", private(&user.email)),
            ])
        };
        Answer::json(200, json!({ "users": users.iter().map(shown).collect::<Vec<_>>() }))
    }

    fn create(
        &mut self,
        call: &Call<'_>,
        account: Account,
        manners: &mut Manners,
    ) -> Result<Answer, Answer> {
        privileged(account)?;
        let refuse = |text| Err(Answer::errors(400, text));
        if call.body.as_object().is_none_or(serde_json::Map::is_empty) {
            return refuse("Body is not set or empty");
        }
        let login = call.text("login");
        if login.is_empty() || login.len() > 128 || !login.chars().all(is_login_letter) {
            return refuse("Body login is empty, not a string or wrong formatted");
        }
        person(call)?;
        let login = login.to_ascii_lowercase();
        if self.users.iter().any(|user| user.login == login) {
            let body =
                json!({ "errors": "Login already exists", "lang": "userLoginAlreadyExists" });
            return Err(Answer::json(400, body));
        }
        let id = self.next_id;
        self.next_id += 1;
        let picture = call.text("picture");
        self.users.push(User {
            email: call.text("email").to_owned(),
            picture: if picture.is_empty() { PICTURE } else { picture }.to_owned(),
            is_rest: call.body.get("isRest").and_then(Value::as_bool).unwrap_or(false),
            ..User::new(id, &login, call.text("firstname"), call.text("lastname"))
        });
        if manners.colliding_creates > 0 {
            manners.colliding_creates -= 1;
            // The failed one has used up an id, too.
            self.next_id += 1;
            return Err(Answer::exception(
                "PDOException",
                "SQLSTATE[23505]: Unique violation: duplicate key value violates unique constraint \"users_login_key\"",
            ));
        }
        Ok(Answer::json(200, json!({ "id": id })))
    }

    fn get(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let user = self.user(call)?;
        let mut shown = user.details();
        if let Some(shown) = shown.as_object_mut().filter(|_| user.id == caller_id(call)) {
            // For oneself it is the object, for others the same as text.
            shown.insert("preferences".to_owned(), user.preferences.clone());
        }
        Ok(Answer::json(200, json!({ "user": shown })))
    }

    fn update(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let user = self.user(call)?;
        person(call)?;
        user.firstname = call.text("firstname").to_owned();
        user.lastname = call.text("lastname").to_owned();
        user.email = call.text("email").to_owned();
        Ok(Answer::json(200, json!({ "user": user.shown() })))
    }

    fn user(&mut self, call: &Call<'_>) -> Result<&mut User, Answer> {
        let refuse = |text: &str| Answer::errors(400, text);
        let id = call.parameter(0).parse::<i64>().ok().filter(|id| *id > 0);
        let id = id.ok_or_else(|| refuse("Route id is not an integer"))?;
        let id = i32::try_from(id).map_err(|_| {
            Answer::exception("PDOException", "SQLSTATE[22003]: Numeric value out of range")
        })?;
        self.with_id(id).ok_or_else(|| refuse("User does not exist"))
    }

    fn with_id(&mut self, id: i32) -> Option<&mut User> {
        self.users.iter_mut().chain(&mut self.callers).find(|user| user.id == id)
    }

    fn sign(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        privileged_or_own(call, account)?;
        let refuse = |text: &str| Answer::errors(400, text);
        let signatures =
            call.body.get("signatures").and_then(Value::as_array).filter(|l| !l.is_empty());
        let signatures =
            signatures.ok_or_else(|| refuse("Body signature is empty or not an array"))?;
        let application = call.text("externalApplication");
        if application.trim().is_empty() {
            return Err(refuse("Body externalApplication is empty or not a string"));
        }
        for (index, signature) in signatures.iter().enumerate() {
            for (key, fault) in
                [("encodedSignature", "is empty"), ("format", "is empty or not a string")]
            {
                if signature.get(key).and_then(Value::as_str).unwrap_or_default().is_empty() {
                    return Err(refuse(&format!("Body signatures[{index}] {key} {fault}")));
                }
            }
        }
        let id: i32 = call.parameter(0).parse().unwrap_or_default();
        if id < 1 {
            return Err(Answer::exception(
                "PDOException",
                "SQLSTATE[22P02]: invalid input for an id",
            ));
        }
        let user = self.with_id(id).ok_or_else(|| refuse("User does not exist"))?;
        user.signatures.retain(|(name, _)| name != application);
        user.signatures.push((application.to_owned(), signatures.len()));
        Ok(Answer::empty(204))
    }
}

impl User {
    fn new(id: i32, login: &str, firstname: &str, lastname: &str) -> Self {
        Self {
            id,
            login: login.to_owned(),
            email: format!("{login}@example.com"),
            firstname: firstname.to_owned(),
            lastname: lastname.to_owned(),
            picture: PICTURE.to_owned(),
            is_rest: false,
            groups: Vec::new(),
            signatures: Vec::new(),
            own_signatures: Vec::new(),
            substitute: None,
            preferences: json!({
                "lang": "fr",
                "writingMode": "direct",
                "writingSize": 1,
                "writingColor": "#000000",
                "notifications": true,
            }),
        }
    }

    /// As one user is read, with its groups.
    fn details(&self) -> Value {
        let groups: Vec<Value> =
            self.groups.iter().map(|label| json!({ "label": label })).collect();
        let mut shown = self.shown();
        if let Some(shown) = shown.as_object_mut() {
            shown.insert("groups".to_owned(), groups.into());
        }
        shown
    }

    fn shown(&self) -> Value {
        json!({
            "id": self.id,
            "login": self.login,
            "email": self.email,
            "firstname": self.firstname,
            "lastname": self.lastname,
            "picture": self.picture,
            "substitute": self.substitute,
            "preferences": self.preferences.to_string(),
            "isRest": self.is_rest,
        })
    }
}

fn privileged(account: Account) -> Result<(), Answer> {
    if account.may_manage { Ok(()) } else { Err(forbidden()) }
}

fn privileged_or_own(call: &Call<'_>, account: Account) -> Result<(), Answer> {
    own(call).or_else(|_| privileged(account))
}

/// The user of the path is the caller.
fn own(call: &Call<'_>) -> Result<(), Answer> {
    let is_own = call.parameter(0).parse() == Ok(caller_id(call));
    if is_own { Ok(()) } else { Err(forbidden()) }
}

fn forbidden() -> Answer {
    Answer::errors(403, "Privilege forbidden")
}

fn bad(text: &str) -> Answer {
    Answer::errors(400, text)
}

fn person(call: &Call<'_>) -> Result<(), Answer> {
    let is_long = |text: &str| text.chars().count() > 128;
    for (field, text) in [
        ("firstname", "Body firstname is empty or not a string"),
        ("lastname", "Body lastname is empty or not a string"),
    ] {
        let given = call.text(field);
        if given.trim().is_empty() || is_long(given) {
            return Err(Answer::errors(400, text));
        }
    }
    if !is_mail(call.text("email")) || is_long(call.text("email")) {
        return Err(Answer::errors(400, "Body email is empty or not a valid email"));
    }
    Ok(())
}

fn is_login_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "_.@-".contains(letter)
}
