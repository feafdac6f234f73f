//! The signature book behind the server: a small Maarch Parapheur, and how it can be out of order.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::behavior::SignatureBook;
use crate::fixtures::SIGNATURE_BOOK_LOGIN;

/// The ids that a book gives first.
const FIRST: i32 = 430;
const FIRST_OF_LENIENT: i32 = 1001;

#[derive(Debug)]
pub struct Book {
    accounts: BTreeMap<i32, Account>,
    logins: BTreeSet<String>,
    next: i32,
    requests: Vec<String>,
}

#[derive(Debug)]
struct Account {
    login: String,
    firstname: String,
    lastname: String,
    mail: String,
    groups: BTreeSet<i32>,
    substitute: Option<i32>,
}

/// What the server tells the book of somebody.
#[derive(Clone, Copy)]
pub struct Person<'p> {
    pub login: &'p str,
    pub firstname: &'p str,
    pub lastname: &'p str,
    pub mail: &'p str,
}

/// What the server asks of the book. Ids are those of the book.
#[derive(Clone, Copy)]
pub enum Ask<'p> {
    Create(Person<'p>),
    Look(i32),
    /// A change of nobody where the server has no id.
    Change(Option<i32>, Person<'p>),
    Delete(i32),
    Join {
        group: i32,
        account: i32,
    },
    Leave {
        group: i32,
        account: i32,
    },
    Substitute {
        account: i32,
        by: i32,
    },
    EndSubstitute(i32),
}

/// What the book answers; the status is 0 where nobody listens.
pub struct Told {
    pub status: u16,
    /// The id of a new account.
    pub id: Option<i32>,
    /// Why not, in an answer that can be read.
    pub errors: Option<&'static str>,
}

impl Told {
    pub fn is_done(&self) -> bool {
        (200..300).contains(&self.status)
    }

    fn done(status: u16) -> Self {
        Self { status, id: None, errors: None }
    }

    fn refused(status: u16, errors: &'static str) -> Self {
        Self { status, id: None, errors: Some(errors) }
    }
}

impl Default for Book {
    fn default() -> Self {
        let mut book = Self {
            accounts: BTreeMap::new(),
            logins: BTreeSet::new(),
            next: FIRST,
            requests: Vec::new(),
        };
        book.keep(1, Person { login: "bookadmin", firstname: "Book", lastname: "ADMIN", mail: "" });
        let login = SIGNATURE_BOOK_LOGIN;
        book.keep(2, Person { login, firstname: "Claire", lastname: "CORNILLAC", mail: login });
        book
    }
}

impl Book {
    /// Asks the book, and notes that it was asked.
    pub fn ask(&mut self, kind: SignatureBook, ask: Ask<'_>) -> Told {
        let told = out_of_order(kind).unwrap_or_else(|| self.answer(kind, ask));
        let (method, path) = ask.line();
        self.requests.push(format!("{method} /rest/{path} -> {}", told.status));
        told
    }

    fn answer(&mut self, kind: SignatureBook, ask: Ask<'_>) -> Told {
        let is_lenient = kind == SignatureBook::LoginsFree;
        match ask {
            Ask::Create(person) => {
                let is_taken = self.logins.contains(person.login) && !is_lenient;
                if is_taken || kind == SignatureBook::LoginTaken {
                    return Told::refused(400, "Login already exists");
                }
                let first = if is_lenient { FIRST_OF_LENIENT } else { FIRST };
                let id = self.next.max(first);
                self.next = id.saturating_add(1);
                self.keep(id, person);
                Told { status: 200, id: Some(id), errors: None }
            }
            Ask::Change(..) if kind == SignatureBook::RefusesUpdates => {
                Told::refused(400, "Body email is empty, not a valid email")
            }
            Ask::Change(id, person) => match id.and_then(|id| self.accounts.get_mut(&id)) {
                Some(account) => {
                    account.rename(person);
                    Told::done(200)
                }
                None if is_lenient => Told::done(200),
                None => Told::refused(400, "User does not exist"),
            },
            Ask::Look(id) => self.of(id, |_| 200),
            Ask::Delete(id) => self.forget(id),
            Ask::Join { group, account } => self.of(account, |account| {
                account.groups.insert(group);
                204
            }),
            Ask::Leave { group, account } => self.of(account, |account| {
                account.groups.remove(&group);
                204
            }),
            Ask::Substitute { account, by } => self.of(account, |account| {
                account.substitute = Some(by);
                204
            }),
            Ask::EndSubstitute(account) => self.of(account, |account| {
                account.substitute = None;
                204
            }),
        }
    }

    fn of(&mut self, id: i32, change: impl FnOnce(&mut Account) -> u16) -> Told {
        match self.accounts.get_mut(&id) {
            Some(account) => Told::done(change(account)),
            None => Told::refused(400, "User does not exist"),
        }
    }

    fn forget(&mut self, id: i32) -> Told {
        let Some(account) = self.accounts.remove(&id) else {
            return Told::refused(400, "User does not exist");
        };
        if self.accounts.values().all(|other| other.login != account.login) {
            self.logins.remove(&account.login);
        }
        Told::done(204)
    }

    fn keep(&mut self, id: i32, person: Person<'_>) {
        self.logins.insert(person.login.to_owned());
        let account = Account {
            login: person.login.to_owned(),
            firstname: person.firstname.to_owned(),
            lastname: person.lastname.to_owned(),
            mail: person.mail.to_owned(),
            groups: BTreeSet::new(),
            substitute: None,
        };
        self.accounts.insert(id, account);
    }

    /// All accounts by their ids.
    pub fn state(&self) -> Value {
        let shown = self.accounts.iter().map(|(id, account)| {
            let shown = json!({
                "login": account.login,
                "firstname": account.firstname,
                "lastname": account.lastname,
                "email": account.mail,
                "groups": account.groups,
                "substitute": account.substitute,
            });
            (id.to_string(), shown)
        });
        Value::Object(shown.collect())
    }

    pub fn requests(&self) -> &[String] {
        &self.requests
    }
}

impl Account {
    /// The login is not changed.
    fn rename(&mut self, person: Person<'_>) {
        person.firstname.clone_into(&mut self.firstname);
        person.lastname.clone_into(&mut self.lastname);
        person.mail.clone_into(&mut self.mail);
    }
}

impl Ask<'_> {
    fn line(&self) -> (&'static str, String) {
        match self {
            Self::Create(_) => ("POST", "users".to_owned()),
            Self::Look(id) => ("GET", format!("users/{id}")),
            Self::Change(Some(id), _) => ("PUT", format!("users/{id}")),
            Self::Change(None, _) => ("PUT", "users/".to_owned()),
            Self::Delete(id) => ("DELETE", format!("users/{id}")),
            Self::Join { group, .. } => ("PUT", format!("groups/{group}/users")),
            Self::Leave { group, account } => ("DELETE", format!("groups/{group}/users/{account}")),
            Self::Substitute { account, .. } => ("PUT", format!("users/{account}/substitute")),
            Self::EndSubstitute(account) => ("DELETE", format!("users/{account}/substitute")),
        }
    }
}

/// The answer that is the same whatever was asked.
fn out_of_order(kind: SignatureBook) -> Option<Told> {
    match kind {
        SignatureBook::NotFound => Some(Told::refused(404, "User not found")),
        SignatureBook::Failing => Some(Told::refused(500, "Internal server error of the book")),
        SignatureBook::BadGateway => Some(Told::done(502)),
        SignatureBook::Down => Some(Told::done(0)),
        _ => None,
    }
}
