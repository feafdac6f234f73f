//! The signature book behind the server: a minimal Maarch Parapheur, and its failures.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::behavior::SignatureBook;
use crate::fixtures::SIGNATURE_BOOK_LOGIN;

/// The first ids that a book assigns.
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

/// The data of a user that the server sends to the book.
#[derive(Clone, Copy)]
pub struct BookUser<'p> {
    pub login: &'p str,
    pub firstname: &'p str,
    pub lastname: &'p str,
    pub mail: &'p str,
}

/// A request of the server to the book. Ids are those of the book.
#[derive(Clone, Copy)]
pub enum BookRequest<'p> {
    Create(BookUser<'p>),
    Look(i32),
    /// A change; without an id if the server has none.
    Change(Option<i32>, BookUser<'p>),
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

/// The response of the book; the status is 0 if nothing listens.
pub struct BookResponse {
    pub status: u16,
    /// The id of a new account.
    pub id: Option<i32>,
    /// The reason of a refusal, if the response can be parsed.
    pub errors: Option<&'static str>,
}

impl BookResponse {
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
        book.keep(
            1,
            BookUser { login: "bookadmin", firstname: "Book", lastname: "ADMIN", mail: "" },
        );
        let login = SIGNATURE_BOOK_LOGIN;
        book.keep(2, BookUser { login, firstname: "Claire", lastname: "CORNILLAC", mail: login });
        book
    }
}

impl Book {
    /// Sends a request to the book, and logs it.
    pub fn ask(&mut self, kind: SignatureBook, ask: BookRequest<'_>) -> BookResponse {
        let response = out_of_order(kind).unwrap_or_else(|| self.answer(kind, ask));
        let (method, path) = ask.line();
        self.requests.push(format!("{method} /rest/{path} -> {}", response.status));
        response
    }

    fn answer(&mut self, kind: SignatureBook, ask: BookRequest<'_>) -> BookResponse {
        let is_lenient = kind == SignatureBook::LoginsFree;
        match ask {
            BookRequest::Create(person) => {
                let is_taken = self.logins.contains(person.login) && !is_lenient;
                if is_taken || kind == SignatureBook::LoginTaken {
                    return BookResponse::refused(400, "Login already exists");
                }
                let first = if is_lenient { FIRST_OF_LENIENT } else { FIRST };
                let id = self.next.max(first);
                self.next = id.saturating_add(1);
                self.keep(id, person);
                BookResponse { status: 200, id: Some(id), errors: None }
            }
            BookRequest::Change(..) if kind == SignatureBook::RefusesUpdates => {
                BookResponse::refused(400, "Body email is empty, not a valid email")
            }
            BookRequest::Change(id, person) => match id.and_then(|id| self.accounts.get_mut(&id)) {
                Some(account) => {
                    account.rename(person);
                    BookResponse::done(200)
                }
                None if is_lenient => BookResponse::done(200),
                None => BookResponse::refused(400, "User does not exist"),
            },
            BookRequest::Look(id) => self.of(id, |_| 200),
            BookRequest::Delete(id) => self.forget(id),
            BookRequest::Join { group, account } => self.of(account, |account| {
                account.groups.insert(group);
                204
            }),
            BookRequest::Leave { group, account } => self.of(account, |account| {
                account.groups.remove(&group);
                204
            }),
            BookRequest::Substitute { account, by } => self.of(account, |account| {
                account.substitute = Some(by);
                204
            }),
            BookRequest::EndSubstitute(account) => self.of(account, |account| {
                account.substitute = None;
                204
            }),
        }
    }

    fn of(&mut self, id: i32, change: impl FnOnce(&mut Account) -> u16) -> BookResponse {
        match self.accounts.get_mut(&id) {
            Some(account) => BookResponse::done(change(account)),
            None => BookResponse::refused(400, "User does not exist"),
        }
    }

    fn forget(&mut self, id: i32) -> BookResponse {
        let Some(account) = self.accounts.remove(&id) else {
            return BookResponse::refused(400, "User does not exist");
        };
        if self.accounts.values().all(|other| other.login != account.login) {
            self.logins.remove(&account.login);
        }
        BookResponse::done(204)
    }

    fn keep(&mut self, id: i32, person: BookUser<'_>) {
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
    /// Changes the names; the login stays.
    fn rename(&mut self, person: BookUser<'_>) {
        person.firstname.clone_into(&mut self.firstname);
        person.lastname.clone_into(&mut self.lastname);
        person.mail.clone_into(&mut self.mail);
    }
}

impl BookRequest<'_> {
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

/// Returns the response of a book that fails every request.
fn out_of_order(kind: SignatureBook) -> Option<BookResponse> {
    match kind {
        SignatureBook::NotFound => Some(BookResponse::refused(404, "User not found")),
        SignatureBook::Failing => {
            Some(BookResponse::refused(500, "Internal server error of the book"))
        }
        SignatureBook::BadGateway => Some(BookResponse::done(502)),
        SignatureBook::Down => Some(BookResponse::done(0)),
        _ => None,
    }
}
