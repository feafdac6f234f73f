//! Passwords: rules, changes, and the mail for a forgotten one.

use serde_json::{Value, json};

use super::access::with_tokens;
use super::request_reading::{Request, fitting};
use super::{MaarchParapheur, bad, thrown};
use crate::behavior::ServerBehavior;
use crate::call::{Call, ProductResponse, put};
use crate::php::{equals, filled, is_blank, is_empty};
use crate::versions::ParapheurVersion;

/// The least number of bytes.
const LENGTH: usize = 6;
/// What new accounts log in with up to 20.03.
pub const PUBLIC_PASSWORD: &str = "maarch";

pub fn rules() -> ProductResponse {
    let rules = [
        ("minLength", 6, true),
        ("complexityUpper", 0, false),
        ("complexityNumber", 0, false),
        ("complexitySpecial", 0, false),
        ("lockAttempts", 3, false),
        ("lockTime", 5, false),
        ("historyLastUse", 2, false),
        ("renewal", 90, false),
    ];
    let rule = |(id, (label, value, enabled)): (usize, (&str, i32, bool))| json!({ "id": id, "label": label, "value": value, "enabled": enabled });
    let rules: Vec<Value> = (1..).zip(rules).map(rule).collect();
    ProductResponse::json(200, json!({ "rules": rules }))
}

impl MaarchParapheur {
    pub fn set_password(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = request.checked_id()?;
        request.own_or_managed()?;
        let body = &request.call.body;
        let password = filled(body.get("newPassword"))
            .ok_or_else(|| bad("Body newPassword is empty or not a string"))?;
        if !equals(password, body.get("passwordConfirmation")) {
            return Err(bad("Body newPassword and passwordConfirmation must be identical"));
        }
        let id = fitting(id)?;
        // An unknown user is no REST account, and has no login.
        let user = self.users.get(id);
        if !user.is_some_and(|user| user.is_rest) {
            let current = body.get("currentPassword");
            if is_empty(current) {
                return Err(wrong_password(request.version));
            }
            let user = user.ok_or_else(|| thrown("Argument login is empty"))?;
            let current = current
                .and_then(Value::as_str)
                .ok_or_else(|| thrown("Argument password is not a string (type)"))?;
            if is_blank(current) {
                return Err(thrown("Argument password is empty"));
            }
            if user.password.as_deref() != Some(current) {
                return Err(wrong_password(request.version));
            }
        }
        acceptable(password)?;
        let done = ProductResponse::empty(204);
        let is_own = id == request.caller.id;
        let fresh = is_own.then(|| self.new_tokens(id));
        // Every other refresh token ends with the password.
        let good = fresh.iter().map(|(_, refresh)| refresh.clone()).collect();
        self.users.change(id, |user| {
            user.set_password(password);
            user.refresh_tokens = good;
        });
        Ok(match fresh {
            Some((token, refresh)) => with_tokens(done, token, refresh),
            None => done,
        })
    }

    /// The response does not reveal whether there is such an account.
    pub fn forgot_password(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let login = filled(call.body.get("login")).ok_or_else(|| bad("Bad request"))?;
        let user = self.users.with_login(&login.to_ascii_lowercase());
        if let Some(id) = user.map(|user| user.id) {
            self.mail_reset_token(id);
            self.record_of(id, "MODIFICATION", "Password forgotten");
        }
        Ok(ProductResponse::empty(204))
    }

    /// What the mail leads to; the sandbox hands it to tests.
    pub fn mail_reset_token(&mut self, id: i32) {
        self.mails += 1;
        let token = format!("sandbox-reset-token-{}", self.mails);
        self.reset_tokens.insert(token.clone(), id);
        self.users.change(id, |user| user.reset_token = Some(token));
    }

    pub fn reset_password(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let given = filled(call.body.get("token")).zip(filled(call.body.get("password")));
        let (token, password) = given.ok_or_else(|| bad("Bad Request"))?;
        let id = self.owner_of_reset_token(token)?;
        acceptable(password)?;
        self.users.change(id, |user| {
            user.set_password(password);
            user.reset_token = None;
            user.refresh_tokens.clear();
        });
        self.record_of(id, "MODIFICATION", "Password changed");
        Ok(ProductResponse::empty(204))
    }

    /// Only the last token of a user is good.
    fn owner_of_reset_token(&self, token: &str) -> Result<i32, ProductResponse> {
        let body = json!({ "errors": "Invalid token", "lang": "invalidToken" });
        let invalid = || ProductResponse::json(403, body);
        let Some(id) = self.reset_tokens.get(token) else { return Err(invalid()) };
        let user = self.user(*id)?;
        if user.reset_token.as_deref() != Some(token) {
            return Err(invalid());
        }
        Ok(user.id)
    }
}

fn acceptable(password: &str) -> Result<(), ProductResponse> {
    if password.len() < LENGTH {
        return Err(bad("Password does not match security criteria"));
    }
    Ok(())
}

fn wrong_password(version: ParapheurVersion) -> ProductResponse {
    let mut body = json!({ "errors": "Wrong Password" });
    if version >= ParapheurVersion::V21_03_6 {
        put(&mut body, "lang", "wrongCurrentPassword");
    }
    ProductResponse::json(401, body)
}

/// What everybody may know of how to log in.
pub fn authentication_information(call: &Call<'_>, behavior: &ServerBehavior) -> ProductResponse {
    let mut body = json!({
        "connection": "default",
        "changeKey": true,
        "instanceId": "3c1f0a9e5b7d4826a1e09f6c2d8b7450",
    });
    if behavior.parapheur >= ParapheurVersion::V21_03_6 {
        put(&mut body, "coreUrl", format!("{}/", call.base_url));
    }
    ProductResponse::json(200, body)
}
