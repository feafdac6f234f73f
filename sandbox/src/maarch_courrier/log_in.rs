//! The login, which issues tokens.

use serde_json::Value;

use super::request::account;
use super::user::{ABSENT, ACTIVE, INACTIVE, SUSPENDED};
use super::{MaarchCourrier, bad};
use crate::behavior::ServerBehavior;
use crate::call::{Call, ProductResponse};
use crate::fixtures::{BEARER_TOKEN, LIMITED_CALLER_ID, REFRESH_TOKEN, ROOT_CALLER_ID, ROOT_TOKEN};
use crate::php::filled;
use crate::versions::CourrierVersion;

/// The refresh token for [`ROOT_TOKEN`].
const ROOT_REFRESH_TOKEN: &str = "sandbox-root-refresh-token";

impl MaarchCourrier {
    pub fn log_in(&self, call: &Call<'_>, behavior: &ServerBehavior) -> ProductResponse {
        let text = |key: &str| filled(call.body.get(key));
        let (Some(login), Some(password)) = (text("login"), text("password")) else {
            return bad("Bad Request");
        };
        // REST accounts, suspended ones and unknown logins cannot log in.
        let is_closed = |status: &str| {
            status == SUSPENDED
                || (status == INACTIVE && behavior.courrier >= CourrierVersion::V2505)
        };
        let user = self.users.with_login(login);
        let Some(user) = user.filter(|user| user.mode != "rest" && !is_closed(user.status)) else {
            return ProductResponse::errors(403, "Authentication Failed");
        };
        let is_open = matches!(user.status, ACTIVE | ABSENT);
        let account = account(&login.to_ascii_lowercase(), password).filter(|_| is_open);
        let (token, refresh) = match account {
            // The limited account has no token in the sandbox.
            None | Some(LIMITED_CALLER_ID) => {
                return ProductResponse::errors(401, "Authentication Failed");
            }
            Some(ROOT_CALLER_ID) => (ROOT_TOKEN, ROOT_REFRESH_TOKEN),
            Some(_) => (BEARER_TOKEN, REFRESH_TOKEN),
        };
        ProductResponse::empty(204).header("token", token).header("refresh-token", refresh)
    }
}

pub fn renew(call: &Call<'_>) -> ProductResponse {
    let token = match call.query("refreshToken") {
        None | Some("" | "0") => return bad("Refresh Token is empty"),
        Some(REFRESH_TOKEN) => BEARER_TOKEN,
        Some(ROOT_REFRESH_TOKEN) => ROOT_TOKEN,
        Some(_) => return ProductResponse::errors(401, "Authentication Failed"),
    };
    ProductResponse::json(200, Value::from_iter([("token", token)]))
}
