//! The calls that only read one user.

use serde_json::{Value, json};

use super::passwords::token_of;
use super::request::{Privilege, Request};
use super::user::{DELETED, SUSPENDED, User};
use super::views::{MOMENT, stored};
use super::{MaarchCourrier, Reach, bad, number};
use crate::call::ProductResponse;
use crate::versions::CourrierVersion;

/// The maximum number of users that a search returns.
const FOUND: usize = 10;

impl MaarchCourrier {
    /// For every caller and of every user, deleted users included.
    pub fn summary(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = number(request, request.call.parameter(0))?;
        match self.users.get(id) {
            Some(user) => Ok(ProductResponse::json(200, user.summary(request))),
            // The product reads a missing row as if it existed.
            None if request.is_at_least(CourrierVersion::V2505) => {
                let nobody = json!({
                    "external_id": null, "preferences": null, "enabled": true, "department": null,
                });
                Ok(ProductResponse::json(200, nobody))
            }
            None => Err(bad("User does not exist")),
        }
    }

    pub fn details(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::Administered)?;
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        Ok(ProductResponse::json(200, self.details_of(user, request)))
    }

    /// The only route that covers all logins, regardless of the perimeter.
    pub fn status(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        administrator(request)?;
        let user = self.users.with_login(login_of(request)?);
        Ok(ProductResponse::json(200, json!({ "status": user.map(|user| user.status) })))
    }

    /// The whole row, secrets included; there is no perimeter.
    pub fn row(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        administrator(request)?;
        let Some(user) = self.users.with_login(login_of(request)?) else {
            return Ok(ProductResponse::json(200, json!({ "user": null })));
        };
        let hash = format!("$2y$10$sandbox-hash-{}-of-{}", user.password.marker(), user.id);
        let token = token_of(user);
        let row = json!({
            "id": user.id,
            "user_id": user.user_id,
            "password": hash,
            "firstname": user.firstname,
            "lastname": user.lastname,
            "phone": user.phone,
            "mail": user.mail,
            "initials": user.initials,
            "preferences": stored(Some(&user.preferences)),
            "status": user.status,
            "password_modification_date": MOMENT,
            "mode": user.mode,
            "refresh_token": format!("[\"sandbox-refresh-token-{}\"]", user.id),
            "reset_token": token,
            "failed_authentication": 0,
            "locked_until": null,
            "authorized_api": Value::from(user.authorized_api.clone()).to_string(),
            "external_id": stored(user.external_id.as_ref()),
            "feature_tour": "[]",
            "absence": user.absence.as_ref().map(Value::to_string),
        });
        Ok(ProductResponse::json(200, json!({ "user": row })))
    }

    /// Returns at most ten users whose names contain every word, without hidden users.
    pub fn find(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let search = request.call.queried("search");
        if matches!(search, "" | "0") {
            return Err(bad("Bad Request"));
        }
        let words: Vec<String> = search.split_whitespace().map(folded).collect();
        let is_meant = |user: &&User| {
            let names = [folded(&user.firstname), folded(&user.lastname)];
            let is_hidden = matches!(user.status, DELETED | SUSPENDED)
                || matches!(user.mode.as_str(), "root_invisible" | "rest")
                || user.is_caller;
            !is_hidden
                && words.iter().all(|word| names.iter().any(|name| name.contains(word.as_str())))
        };
        let mut found: Vec<&User> = self.users.iter().filter(is_meant).collect();
        found.sort_by(|one, other| one.lastname.cmp(&other.lastname));
        let shown = found.into_iter().take(FOUND).map(|user| {
            json!({
                "type": "user", "id": user.id, "idToDisplay": user.full_name(), "otherInfo": "",
            })
        });
        Ok(ProductResponse::json(200, shown.collect()))
    }

    pub fn list_entities(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = number(request, request.call.parameter(0))?;
        let user = self.users.get(id).ok_or_else(|| bad("User does not exist"))?;
        Ok(ProductResponse::json(200, json!({ "entities": user.entities_shown() })))
    }
}

/// Removes case and French accents.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// Returns the login of the path.
pub fn login_of<'r>(request: &'r Request<'_>) -> Result<&'r str, ProductResponse> {
    match request.call.parameter(0) {
        "" | "0" => Err(request.thrown("Argument login is empty")),
        login => Ok(login),
    }
}

/// Refuses callers who may not administer users.
pub fn administrator(request: &Request<'_>) -> Result<(), ProductResponse> {
    match request.has(Privilege::AdminUsers) {
        true => Ok(()),
        false => Err(ProductResponse::errors(403, "Service forbidden")),
    }
}
