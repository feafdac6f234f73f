//! The server's requests to its signature book when a user changes, and how it handles the responses.

use serde_json::{Map, Value, json};

use super::failures::Problem;
use super::request::Request;
use super::signature_book::{Book, BookRequest, BookResponse, BookUser};
use super::user::User;
use crate::call::ProductResponse;
use crate::php;
use crate::versions::CourrierVersion;

/// The key of the ids in the signature book.
const KEY: &str = "internalParapheur";

type Ids = Map<String, Value>;

/// Returns the id of a user in the signature book, if there is one.
pub fn account(ids: Option<&Ids>) -> Option<i32> {
    let id = match ids?.get(KEY)? {
        Value::Number(number) => number.as_i64()?,
        Value::String(text) => text.parse().ok()?,
        _ => return None,
    };
    i32::try_from(id).ok().filter(|id| *id != 0)
}

/// Creates the account of a new or revived user, and returns its ids.
pub fn create(
    book: &mut Book,
    request: &Request<'_>,
    person: BookUser<'_>,
) -> Result<Ids, ProductResponse> {
    created(book, request, person, Ids::new())
}

fn created(
    book: &mut Book,
    request: &Request<'_>,
    person: BookUser<'_>,
    mut ids: Ids,
) -> Result<Ids, ProductResponse> {
    let response = book.ask(request.behavior.signature_book, BookRequest::Create(person));
    if let Some(id) = response.id {
        ids.insert(KEY.to_owned(), json!(id));
        return Ok(ids);
    }
    if !request.is_at_least(CourrierVersion::V2505) {
        return Err(request.type_error(
            "MaarchCourrier\\SignatureBook\\Infrastructure\\MaarchParapheurUserService::createUser(): \
             Return value must be of type array|int, string returned",
        ));
    }
    let reason =
        reason(&response, "Error occurred during the creation of the Maarch Parapheur user.");
    Err(request.failed(&Problem {
        kind: "userCreateInSignatureBookFailedProblem",
        detail: format!("user creation in signature book failed : {reason}"),
        status: 500,
        reason: Some(reason),
        lang: "userCreateInSignatureBookFailed",
    }))
}

/// Sends changed names to the book. Returns the ids to store, if they change.
pub fn change(
    book: &mut Book,
    request: &Request<'_>,
    person: BookUser<'_>,
) -> Result<Option<Ids>, ProductResponse> {
    if let None | Some(Value::Null | Value::Array(_) | Value::Object(_)) = request.body("mail") {
        return Err(mail_error(request, request.body("mail")));
    }
    match request.is_at_least(CourrierVersion::V2505) {
        true => change_on_2505(book, request, person).map(Some),
        false => change_on_2301(book, request, person).map(|()| None),
    }
}

/// The sent ids replace the stored ones without a comparison.
fn change_on_2505(
    book: &mut Book,
    request: &Request<'_>,
    person: BookUser<'_>,
) -> Result<Ids, ProductResponse> {
    let login = match request.body("user_id") {
        Some(login @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => php::text(login),
        other => return Err(not_text("setLogin", "login", request, other)),
    };
    let person = BookUser { login: &login, ..person };
    let ids = decoded_ids(request)?;
    let Some(id) = account(Some(&ids)) else {
        return created(book, request, person, ids);
    };
    let response = book.ask(request.behavior.signature_book, BookRequest::Look(id));
    if !response.is_done() {
        let returned = if response.errors.is_some() { "array" } else { "null" };
        return Err(request.type_error(&format!(
            "MaarchCourrier\\SignatureBook\\Infrastructure\\MaarchParapheurUserService::\
             doesUserExists(): Return value must be of type bool, {returned} returned"
        )));
    }
    let response = book.ask(request.behavior.signature_book, BookRequest::Change(Some(id), person));
    if !response.is_done() {
        let reason = reason(&response, "Failed to update the user in Maarch Parapheur.");
        return Err(request.failed(&Problem {
            kind: "userUpdateInSignatureBookFailedProblem",
            detail: format!("user update in signature book failed : {reason}"),
            status: 500,
            reason: Some(reason),
            lang: "userUpdateInSignatureBookFailed",
        }));
    }
    Ok(ids)
}

/// Returns the sent ids, which are decoded unless they are an object or a list.
fn decoded_ids(request: &Request<'_>) -> Result<Ids, ProductResponse> {
    let sent = match request.body("external_id") {
        Some(sent @ (Value::Object(_) | Value::Array(_))) => return Ok(object(sent)),
        sent => sent.map(php::text).unwrap_or_default(),
    };
    match serde_json::from_str(&sent) {
        Err(_) | Ok(Value::Null) => Ok(Ids::new()),
        Ok(ids @ (Value::Object(_) | Value::Array(_))) => Ok(object(&ids)),
        Ok(other) => Err(not_an_array(request, Some(&other))),
    }
}

/// The response to a mail address that is no text.
pub fn mail_error(request: &Request<'_>, mail: Option<&Value>) -> ProductResponse {
    not_text("setMail", "mail", request, mail)
}

fn not_text(
    setter: &str,
    name: &str,
    request: &Request<'_>,
    value: Option<&Value>,
) -> ProductResponse {
    let kind = kind(value);
    request.type_error(&format!(
        "MaarchCourrier\\User\\Domain\\User::{setter}(): \
         Argument #1 (${name}) must be of type string, {kind} given"
    ))
}

fn not_an_array(request: &Request<'_>, value: Option<&Value>) -> ProductResponse {
    let kind = kind(value);
    request.type_error(&format!(
        "MaarchCourrier\\User\\Domain\\User::setExternalId(): \
         Argument #1 ($externalId) must be of type array, {kind} given"
    ))
}

/// It always looks for user 1, ignores a refusal, and keeps its ids.
fn change_on_2301(
    book: &mut Book,
    request: &Request<'_>,
    person: BookUser<'_>,
) -> Result<(), ProductResponse> {
    let sent = request.body("external_id");
    if !matches!(sent, Some(Value::Object(_) | Value::Array(_))) {
        return Err(not_an_array(request, sent));
    }
    let ids = object(sent.unwrap_or(&Value::Null));
    let kind = request.behavior.signature_book;
    if ids.is_empty() || !book.ask(kind, BookRequest::Look(1)).is_done() {
        return Err(request.type_error(
            "Typed property MaarchCourrier\\User\\Domain\\User::$login must not be accessed before \
             initialization",
        ));
    }
    book.ask(kind, BookRequest::Change(account(Some(&ids)), person));
    Ok(())
}

/// Deletes the account there.
pub fn delete(book: &mut Book, request: &Request<'_>, user: &User) -> Option<Problem> {
    let id = account(user.external_id.as_ref())?;
    let response = book.ask(request.behavior.signature_book, BookRequest::Delete(id));
    if response.is_done() {
        return None;
    }
    let reason = reason(&response, "Failed to delete the user in Maarch Parapheur.");
    Some(Problem {
        kind: "userDeletionInMaarchParapheurFailedProblem",
        detail: format!("user deletion in maarch parapheur failed : {reason}"),
        status: 403,
        reason: Some(reason),
        lang: "deleteUserInSignatoryBookFailed",
    })
}

/// Adds a user to a group of the book, if it exists there.
pub fn join(
    book: &mut Book,
    request: &Request<'_>,
    user: &User,
    group: Option<i32>,
) -> Result<(), Problem> {
    let (group, account) = both(user, group)?;
    let response = book.ask(request.behavior.signature_book, BookRequest::Join { group, account });
    let refusal = Refusal {
        kind: "addUserToAGroupInSignatoryBookFailedProblem",
        what: "Add user to a group in signatory book failed",
        lang: "AddUserToAGroupInSignatoryBookFailed",
        otherwise: "An error occurred when adding the user to the group.",
    };
    refusal.unless_done(&response)
}

/// Removes a user from a group of the book, if it exists there.
pub fn leave(
    book: &mut Book,
    request: &Request<'_>,
    user: &User,
    group: Option<i32>,
) -> Result<(), Problem> {
    let (group, account) = both(user, group)?;
    let response = book.ask(request.behavior.signature_book, BookRequest::Leave { group, account });
    let refusal = Refusal {
        kind: "deleteUserToAGroupInSignatoryBookFailedProblem",
        what: "Delete user to a group in signatory book failed",
        lang: "deleteUserToAGroupInSignatoryBookFailed",
        otherwise: "An error occurred when deleting the user to the group.",
    };
    refusal.unless_done(&response)
}

/// Sets a user's substitute in the book. Both are ids of the book, if they exist there.
pub fn substitute(
    book: &mut Book,
    request: &Request<'_>,
    owner: Option<i32>,
    by: Option<i32>,
) -> Result<(), Problem> {
    let (Some(account), Some(by)) = (owner, by) else { return Err(unknown_user()) };
    let response =
        book.ask(request.behavior.signature_book, BookRequest::Substitute { account, by });
    let refusal = Refusal {
        kind: "addSubstituteInSignatoryBookProblem",
        what: "Add substitute in signatory book failed",
        lang: "AddSubstituteInSignatoryBookFailed",
        otherwise: "An error occurred when adding the substitute.",
    };
    refusal.unless_done(&response)
}

/// Removes a user's substitute in the book; a refusal is ignored. Both are ids of the book, if they exist there.
pub fn end_substitute(
    book: &mut Book,
    request: &Request<'_>,
    owner: Option<i32>,
    by: Option<i32>,
) -> Result<(), Problem> {
    let (Some(account), Some(_)) = (owner, by) else { return Err(unknown_user()) };
    book.ask(request.behavior.signature_book, BookRequest::EndSubstitute(account));
    Ok(())
}

/// The group is checked first.
fn both(user: &User, group: Option<i32>) -> Result<(i32, i32), Problem> {
    let Some(group) = group else {
        let detail = "The group is not synchronized with the signature book".to_owned();
        return Err(unsynchronized("groupExternalIdNotFoundProblem", detail));
    };
    let account = account(user.external_id.as_ref()).ok_or_else(unknown_user)?;
    Ok((group, account))
}

fn unknown_user() -> Problem {
    let detail = "The user is not synchronized with the signature book".to_owned();
    unsynchronized("userExternalIdNotFoundProblem", detail)
}

fn unsynchronized(kind: &'static str, detail: String) -> Problem {
    let lang = "userGroupNotSynchronizedWithSignatureBook";
    Problem { kind, detail, status: 500, reason: None, lang }
}

/// The server's report of a failed request to the book.
struct Refusal {
    kind: &'static str,
    what: &'static str,
    lang: &'static str,
    /// The reason, if the book gives none.
    otherwise: &'static str,
}

impl Refusal {
    fn unless_done(self, response: &BookResponse) -> Result<(), Problem> {
        if response.is_done() {
            return Ok(());
        }
        let reason = reason(response, self.otherwise);
        let detail = format!("{} :  {reason}", self.what);
        let Self { kind, lang, .. } = self;
        Err(Problem { kind, detail, status: 500, reason: Some(reason), lang })
    }
}

/// Returns the book's reason, or the server's default if it cannot be parsed.
fn reason(response: &BookResponse, otherwise: &str) -> String {
    response.errors.unwrap_or(otherwise).to_owned()
}

/// PHP's name for the type of a value.
fn kind(value: Option<&Value>) -> &'static str {
    match value {
        None | Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "bool",
        Some(Value::Number(number)) if number.is_f64() => "float",
        Some(Value::Number(_)) => "int",
        Some(Value::String(_)) => "string",
        Some(Value::Array(_) | Value::Object(_)) => "array",
    }
}

/// PHP knows one kind of array: a list is an object whose keys are numbers.
pub fn object(value: &Value) -> Ids {
    match value {
        Value::Object(map) => map.clone(),
        Value::Array(items) => {
            let keyed = items.iter().enumerate();
            keyed.map(|(index, item)| (index.to_string(), item.clone())).collect()
        }
        _ => Ids::new(),
    }
}
