//! Maarch Parapheur as the sandbox plays it.

use serde_json::{Value, json};

use super::accounts::{Account, identify};
use super::call::{Answer, Call, is_mail, object};

#[derive(Debug)]
pub struct MaarchParapheur {
    users: Vec<User>,
    next_id: i32,
}

#[derive(Debug)]
struct User {
    id: i32,
    login: String,
    email: String,
    firstname: String,
    lastname: String,
    is_rest: bool,
    /// Application and number of signatures it gave.
    signatures: Vec<(String, usize)>,
}

impl Default for MaarchParapheur {
    fn default() -> Self {
        let user = |id, login: &str, firstname: &str, lastname: &str| User {
            id,
            login: login.to_owned(),
            email: format!("{login}@example.com"),
            firstname: firstname.to_owned(),
            lastname: lastname.to_owned(),
            is_rest: false,
            signatures: Vec::new(),
        };
        Self {
            users: vec![user(1, "jjane", "Jenny", "JANE"), user(12, "ppetit", "Patricia", "PETIT")],
            next_id: 13,
        }
    }
}

impl MaarchParapheur {
    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        let Some(account) = identify(call, str::to_ascii_lowercase) else {
            return Some(Answer::errors(401, "Authentication Failed"));
        };
        let answer = match operation {
            "maarch_parapheur.list_users" => Ok(self.list(account)),
            "maarch_parapheur.create_user" => self.create(call, account),
            "maarch_parapheur.update_external_signatures" => self.sign(call, account),
            _ => return None,
        };
        Some(answer.unwrap_or_else(|failure| failure))
    }

    fn list(&self, account: Account) -> Answer {
        let mut users: Vec<&User> = self.users.iter().filter(|user| !user.is_rest).collect();
        users.sort_by(|one, other| {
            (&one.lastname, &one.firstname).cmp(&(&other.lastname, &other.firstname))
        });
        let shown = |user: &&User| {
            let private = |text: &str| if account.may_manage { json!(text) } else { Value::Null };
            object([
                ("id", json!(user.id)),
                ("firstname", json!(user.firstname)),
                ("lastname", json!(user.lastname)),
                ("substitute", json!(false)),
                ("login", private(&user.login)),
                ("email", private(&user.email)),
            ])
        };
        Answer::json(200, json!({ "users": users.iter().map(shown).collect::<Vec<_>>() }))
    }

    fn create(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        if !account.may_manage {
            return Err(Answer::errors(403, "Privilege forbidden"));
        }
        let refuse = |text| Err(Answer::errors(400, text));
        if call.body.as_object().is_none_or(serde_json::Map::is_empty) {
            return refuse("Body is not set or empty");
        }
        let login = call.text("login");
        if login.is_empty() || login.len() > 128 || !login.chars().all(is_login_letter) {
            return refuse("Body login is empty, not a string or wrong formatted");
        }
        for (field, text) in [
            ("firstname", "Body firstname is empty or not a string"),
            ("lastname", "Body lastname is empty or not a string"),
        ] {
            if call.text(field).trim().is_empty() {
                return refuse(text);
            }
        }
        if !is_mail(call.text("email")) {
            return refuse("Body email is empty or not a valid email");
        }
        let login = login.to_ascii_lowercase();
        if self.users.iter().any(|user| user.login == login) {
            let body =
                json!({ "errors": "Login already exists", "lang": "userLoginAlreadyExists" });
            return Err(Answer::json(400, body));
        }
        let id = self.next_id;
        self.next_id += 1;
        self.users.push(User {
            id,
            login,
            email: call.text("email").to_owned(),
            firstname: call.text("firstname").to_owned(),
            lastname: call.text("lastname").to_owned(),
            is_rest: call.body.get("isRest").and_then(Value::as_bool).unwrap_or(false),
            signatures: Vec::new(),
        });
        Ok(Answer::json(200, json!({ "id": id })))
    }

    fn sign(&mut self, call: &Call<'_>, account: Account) -> Result<Answer, Answer> {
        if !account.may_manage {
            return Err(Answer::errors(403, "Privilege forbidden"));
        }
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
        let user = self.users.iter_mut().find(|user| user.id == id);
        let user = user.ok_or_else(|| refuse("User does not exist"))?;
        user.signatures.retain(|(name, _)| name != application);
        user.signatures.push((application.to_owned(), signatures.len()));
        Ok(Answer::empty(204))
    }
}

fn is_login_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "_.@-".contains(letter)
}
