//! The history of users, and searches for them.

use std::collections::HashMap;

use serde_json::{Value, json};
use user_provisioning::maarch_parapheur::OperationId;

use super::request_reading::Request;
use super::store::User;
use super::views::suggested;
use super::{MaarchParapheur, bad};
use crate::call::{ProductResponse, put};

/// As many users as the product suggests.
const SUGGESTIONS: usize = 50;
/// Shorter words of a search are not looked for.
const MIN_QUERY: usize = 2;

/// Events by the users who brought them about, and by those they say to be about.
#[derive(Debug, Default)]
pub struct Records {
    by_user: HashMap<i32, Vec<Value>>,
}

/// What the events of an operation are called; `None` for one that leaves no trace.
fn event(operation: OperationId) -> Option<(&'static str, &'static str)> {
    Some(match operation {
        OperationId::CreateUser => ("CREATION", "User added"),
        OperationId::GetUser => ("VIEW", "User viewed"),
        OperationId::UpdateUser
        | OperationId::UpdateUserPicture
        | OperationId::UpdateUserPreferences
        | OperationId::UpdateUserSubstitute => ("MODIFICATION", "User changed"),
        OperationId::DeleteUser => ("SUPPRESSION", "User deleted"),
        OperationId::UpdateUserPassword => ("MODIFICATION", "Password changed"),
        OperationId::CreateUserSignature | OperationId::UpdateExternalSignatures => {
            ("CREATION", "Signature added")
        }
        OperationId::DeleteUserSignature => ("SUPPRESSION", "Signature deleted"),
        OperationId::CreateGroup => ("CREATION", "Group added"),
        OperationId::AddGroupUser | OperationId::RemoveGroupUser => {
            ("MODIFICATION", "Members changed")
        }
        OperationId::GetUserHistory => ("VIEW", "History viewed"),
        OperationId::LogOut => ("LOGOUT", "Logged out"),
        _ => return None,
    })
}

impl MaarchParapheur {
    /// Keeps the events of a call that was carried out.
    pub fn record(&mut self, operation: OperationId, request: &Request<'_>) {
        let Some((kind, message)) = event(operation) else { return };
        let about = match operation {
            OperationId::CreateUserSignature
            | OperationId::UpdateExternalSignatures
            | OperationId::DeleteUserSignature => request.unchecked_id().ok(),
            _ => None,
        };
        let mut data = Value::Array(Vec::new());
        if about.is_some() {
            data = json!({ "userId": request.call.parameter(0) });
        }
        if operation == OperationId::UpdateExternalSignatures {
            put(&mut data, "externalApplication", request.call.text("externalApplication"));
        }
        if operation == OperationId::GetUserHistory {
            data = json!({ "objectType": "users" });
        }
        let caller = request.caller.id;
        let event = self.event(caller, kind, message, data);
        for user in about.into_iter().filter(|user| *user != caller).chain([caller]) {
            self.records.by_user.entry(user).or_default().push(event.clone());
        }
    }

    /// Keeps an event that a user brought about without being authenticated before.
    pub fn record_of(&mut self, user: i32, kind: &str, message: &str) {
        let event = self.event(user, kind, message, Value::Array(Vec::new()));
        self.records.by_user.entry(user).or_default().push(event);
    }

    fn event(&self, user: i32, kind: &str, message: &str, data: Value) -> Value {
        json!({
            "code": "OK",
            "type": kind,
            "user": self.users.get(user).map(User::name).unwrap_or_default(),
            "date": "22-11-2026 02:35",
            "message": message,
            "data": data,
        })
    }

    pub fn history(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        request.own_or_managed()?;
        let user = self.user(request.id()?)?;
        let events = self.records.by_user.get(&user.id).cloned().unwrap_or_default();
        Ok(ProductResponse::json(200, json!({ "history": events })))
    }

    /// Persons whose names or address have every word of the search.
    pub fn suggest(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let search = request.call.queried("search");
        if matches!(search.trim(), "" | "0") {
            return Err(bad("QueryParams search is empty or not a string"));
        }
        let words = search.split(' ').filter(|word| word.len() >= MIN_QUERY);
        let patterns: Vec<String> =
            words.map(|word| format!("%{}%", word.to_lowercase())).collect();
        let fits = |user: &&User| {
            let texts =
                [&user.firstname, &user.lastname, &user.email].map(|text| text.to_lowercase());
            let has = |pattern: &String| texts.iter().any(|text| is_like(text, pattern));
            !user.is_rest && patterns.iter().all(has)
        };
        let found = self.users.listed().filter(fits).take(SUGGESTIONS);
        let found: Vec<Value> = found.map(|user| suggested(user, request)).collect();
        Ok(ProductResponse::json(200, found.into()))
    }
}

/// The database's pattern: `%` is any text, `_` any character, and a backslash takes the next one literally.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut rest = pattern.chars();
    let Some(first) = rest.next() else { return text.is_empty() };
    if first == '%' {
        let mut starts = text.char_indices().map(|(start, _)| start).chain([text.len()]);
        return starts.any(|start| is_like(text.get(start..).unwrap_or_default(), rest.as_str()));
    }
    let wanted = if first == '\\' { rest.next() } else { Some(first) };
    let mut letters = text.chars();
    let Some(letter) = letters.next() else { return false };
    let is_equal = first == '_' || wanted == Some(letter);
    is_equal && is_like(letters.as_str(), rest.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn words_are_patterns_of_the_database() {
        for pattern in ["%ada%", "%a_a%", "%a%l%", "%", "%\\a%", "ada l"] {
            assert!(is_like("ada l", pattern), "{pattern}");
        }
        for pattern in ["%a\\_a%", "%adaa%", "ada", "%l_%", ""] {
            assert!(!is_like("ada l", pattern), "{pattern}");
        }
    }
}
