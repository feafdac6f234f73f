//! Who calls: Basic, tokens, the log-in and its end.

use std::collections::HashMap;

use serde_json::json;

use super::{MaarchParapheur, bad};
use crate::behavior::ServerBehavior;
use crate::call::{Call, ProductResponse};
use crate::fixtures::{BEARER_TOKEN, CALLER_ID, REFRESH_TOKEN};
use crate::php::{filled, is_blank};

/// So many refresh tokens of one account are good at a time: the oldest ends when there are more than ten
/// before a log-in.
const REFRESH_TOKENS: usize = 11;

/// Who calls, and what this account may do.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    pub id: i32,
    /// Whether it is a REST account.
    pub is_rest: bool,
    pub may_manage_users: bool,
    pub may_manage_groups: bool,
}

/// The tokens that were given out, and whose they are.
#[derive(Debug)]
pub struct Tokens {
    known: HashMap<String, i32>,
    given: u32,
}

impl Default for Tokens {
    fn default() -> Self {
        let known = [BEARER_TOKEN, REFRESH_TOKEN].map(|token| (token.to_owned(), CALLER_ID));
        Self { known: known.into(), given: 0 }
    }
}

impl Tokens {
    /// Issues a new token, which contains no data of its user.
    fn give(&mut self, kind: &str, id: i32) -> String {
        self.given += 1;
        let token = format!("{kind}-{}", self.given);
        self.known.insert(token.clone(), id);
        token
    }
}

impl MaarchParapheur {
    /// Basic is tried first; without a login and a password the token counts. It counts for as long as
    /// it lives, whatever became of the account.
    pub fn caller(&self, call: &Call<'_>, behavior: &ServerBehavior) -> Option<Caller> {
        let pair =
            call.basic().filter(|(login, password)| !login.is_empty() && !password.is_empty());
        let id = match pair {
            Some((login, password)) => self.account(&login, &password)?,
            None => *self.tokens.known.get(call.bearer()?)?,
        };
        let may = |privilege| self.has_privilege(id, privilege);
        Some(Caller {
            id,
            is_rest: self.users.get(id).is_some_and(|user| user.is_rest),
            may_manage_users: may("manage_users") && !behavior.without_rights,
            may_manage_groups: may("manage_groups"),
        })
    }

    /// The account of a login in any case and its password.
    pub fn account(&self, login: &str, password: &str) -> Option<i32> {
        let user = self.users.with_login(&login.to_ascii_lowercase())?;
        (user.password.as_deref() == Some(password)).then_some(user.id)
    }

    pub fn log_in(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let given = filled(call.body.get("login")).zip(filled(call.body.get("password")));
        let (login, password) = given.ok_or_else(|| bad("Bad Request"))?;
        let id = self.account(login, password).ok_or_else(unknown)?;
        if self.users.get(id).is_some_and(|user| user.is_rest) {
            return Err(ProductResponse::errors(403, "Authentication unauthorized"));
        }
        let (token, refresh) = self.new_tokens(id);
        self.users.change(id, |user| {
            user.reset_token = None;
            user.refresh_tokens.push(refresh.clone());
            let surplus = user.refresh_tokens.len().saturating_sub(REFRESH_TOKENS);
            user.refresh_tokens.drain(..surplus);
        });
        self.record_of(id, "LOGIN", "Logged in");
        Ok(with_tokens(ProductResponse::empty(204), token, refresh))
    }

    pub fn renew(&mut self, call: &Call<'_>) -> Result<ProductResponse, ProductResponse> {
        let given = call.queried("refreshToken");
        if is_blank(given) {
            return Err(bad("Refresh Token is empty"));
        }
        let owner = self.tokens.known.get(given).and_then(|id| self.users.get(*id));
        let is_good =
            |user: &&super::store::User| user.refresh_tokens.iter().any(|token| token == given);
        let id = owner.filter(is_good).ok_or_else(unknown)?.id;
        let token = self.access_token(id);
        Ok(ProductResponse::json(200, json!({ "token": token })))
    }

    /// An access token and a refresh token, which is not yet good.
    pub fn new_tokens(&mut self, id: i32) -> (String, String) {
        (self.access_token(id), self.tokens.give(REFRESH_TOKEN, id))
    }

    /// The sandbox's own caller always has the same one.
    fn access_token(&mut self, id: i32) -> String {
        match id {
            CALLER_ID => BEARER_TOKEN.to_owned(),
            _ => self.tokens.give(BEARER_TOKEN, id),
        }
    }
}

pub fn with_tokens(response: ProductResponse, token: String, refresh: String) -> ProductResponse {
    response.header("Token", token).header("Refresh-Token", refresh)
}

pub fn unknown() -> ProductResponse {
    ProductResponse::errors(401, "Authentication Failed")
}
