//! Passwords that are set with a link in a mail.

use serde_json::json;

use super::profile::{LENGTH, strong};
use super::request::Request;
use super::user::User;
use super::{MaarchCourrier, Reach, bad};
use crate::call::{Call, ProductResponse};
use crate::fixtures::RESET_TOKEN;
use crate::php::filled;

/// All rules; only the length is checked.
pub fn rules() -> ProductResponse {
    let rule = |id: i32, label: &str, value: usize, enabled: bool| json!({ "id": id, "label": label, "value": value, "enabled": enabled });
    let rules = [
        rule(1, "minLength", LENGTH, true),
        rule(2, "complexityUpper", 0, false),
        rule(3, "complexityNumber", 0, false),
        rule(4, "complexitySpecial", 0, false),
        rule(5, "renewal", 90, false),
        rule(6, "historyLastUse", 2, false),
    ];
    ProductResponse::json(200, json!({ "rules": rules }))
}

impl MaarchCourrier {
    pub fn send_activation(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::Administered)?;
        user.awaits_password = true;
        Ok(ProductResponse::empty(204))
    }

    /// The response does not reveal whether the login exists.
    pub fn request_reset(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let Some(login) = filled(call.body.get("login")) else {
            return Err(bad("Body login is empty"));
        };
        if let Some(user) = self.users.with_login_mut(login) {
            user.awaits_password = true;
        }
        Ok(ProductResponse::empty(204))
    }

    pub fn reset_password(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let [Some(token), Some(password)] =
            ["token", "password"].map(|key| filled(call.body.get(key)))
        else {
            return Err(bad("Body token or body password is empty"));
        };
        let id =
            owner(token).filter(|id| self.users.get(*id).is_some_and(|user| user.awaits_password));
        let Some(user) = id.and_then(|id| self.users.get_mut(id)) else {
            let body = json!({ "errors": "Invalid token", "lang": "invalidToken" });
            return Err(ProductResponse::json(403, body));
        };
        strong(password)?;
        user.awaits_password = false;
        user.password = user.password.chosen();
        user.secret = Some(password.to_owned());
        Ok(ProductResponse::empty(204))
    }

    /// Returns the last mailed password token of a login.
    pub fn reset_token(&self, login: &str) -> Option<String> {
        self.users.with_login(login).and_then(token_of)
    }
}

/// Returns the token of the user's unused link.
pub fn token_of(user: &User) -> Option<String> {
    user.awaits_password.then(|| format!("{RESET_TOKEN}-{}", user.id))
}

/// Returns the user that a token was sent to; the fixture's token belongs to user 9.
fn owner(token: &str) -> Option<i32> {
    match token.strip_prefix(RESET_TOKEN)? {
        "" => Some(9),
        rest => rest.strip_prefix('-')?.parse().ok(),
    }
}
