//! Maarch Parapheur as the sandbox emulates it, in three versions.

mod access;
mod circuits;
mod fixture_builders;
mod groups;
mod passwords;
mod profile;
mod records;
mod request_reading;
mod routes;
mod signatures;
mod state;
mod store;
mod users;
mod views;

use std::collections::HashMap;

use serde_json::Value;
use user_provisioning::maarch_parapheur::OperationId;

use super::behavior::{ParapheurCaller, ServerBehavior};
use super::call::{Call, ProductResponse};
use super::fixtures::{
    CALLER_ID, LIMITED_CALLER_ID, LIMITED_LOGIN, LIMITED_PASSWORD, LOGIN, PASSWORD, REFRESH_TOKEN,
    RESET_TOKEN,
};
use super::php::is_empty;
use super::versions::ParapheurVersion;

/// The certificate of a seeded user.
const FINGERPRINT: &str = "1d0c3b5a79e8f6d4c2b0a1938475665748392a0f";
/// How the newest versions declare JSON, and every framework page.
const JSON: &str = "application/json";
/// How versions before 21.03 declare what their own code answers.
const JSON_BEFORE: &str = "application/json;charset=utf-8";

#[derive(Debug)]
pub struct MaarchParapheur {
    users: store::Store,
    groups: groups::Groups,
    circuits: circuits::Circuits,
    records: records::Records,
    tokens: access::Tokens,
    /// Whose they are, also those that are not good any more.
    reset_tokens: HashMap<String, i32>,
    mails: u32,
    next_id: i32,
    next_signature: i32,
}

impl Default for MaarchParapheur {
    fn default() -> Self {
        let person = |id, login: &str, firstname: &str, lastname: &str| store::User {
            password: Some(passwords::PUBLIC_PASSWORD.to_owned()),
            groups: [groups::ADMINISTRATORS].into(),
            ..store::User::new(id, login, firstname, lastname)
        };
        let own = |id, login: &str, password: &str, firstname: &str| store::User {
            is_rest: true,
            is_own: true,
            password: Some(password.to_owned()),
            ..store::User::new(id, login, firstname, "Provisioning")
        };
        let mut product = Self {
            users: store::Store::default(),
            groups: groups::Groups::default(),
            circuits: circuits::Circuits::default(),
            records: records::Records::default(),
            tokens: access::Tokens::default(),
            reset_tokens: HashMap::from([(RESET_TOKEN.to_owned(), 12)]),
            mails: 0,
            next_id: 13,
            next_signature: 4,
        };
        for user in [
            person(1, "jjane", "Jenny", "JANE"),
            store::User {
                reset_token: Some(RESET_TOKEN.to_owned()),
                signature_modes: vec!["stamp".to_owned(), "rgs_2stars".to_owned()],
                fingerprint: Some(FINGERPRINT.to_owned()),
                ..person(12, "ppetit", "Patricia", "PETIT")
            },
            store::User {
                groups: [groups::PROGRAMS].into(),
                signature_modes: Vec::new(),
                refresh_tokens: vec![REFRESH_TOKEN.to_owned()],
                ..own(CALLER_ID, LOGIN, PASSWORD, "User")
            },
            own(LIMITED_CALLER_ID, LIMITED_LOGIN, LIMITED_PASSWORD, "Reading"),
        ] {
            for group in &user.groups {
                product.groups.join(*group, user.id);
            }
            product.users.add(user);
        }
        product.circuits.begin(1, &[12, 1]);
        product.circuits.save_template(12, &[1, 12]);
        product
    }
}

impl MaarchParapheur {
    pub fn answer(
        &mut self,
        operation: OperationId,
        call: &Call<'_>,
        behavior: &mut ServerBehavior,
    ) -> ProductResponse {
        let version = behavior.parapheur;
        let response = self.handler_for(operation, call, behavior);
        let response = response.unwrap_or_else(|failure| failure);
        routes::for_reader(response.with_content_type(json_of(version)), call.accept)
    }

    /// Paths that are not in the document: the log-in, and the response of the framework to unknown ones. It keeps
    /// silent about routes that a real server has and the sandbox does not play.
    pub fn elsewhere(
        &mut self,
        method: &str,
        path: &str,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> Option<(Option<&'static str>, ProductResponse)> {
        self.sync(behavior);
        let version = behavior.parapheur;
        let with_content_type = |response: Result<ProductResponse, ProductResponse>| {
            response.unwrap_or_else(|failure| failure).with_content_type(json_of(version))
        };
        match (method, path) {
            ("POST", "/authenticate") => {
                Some((Some("maarch_parapheur.authenticate"), with_content_type(self.log_in(call))))
            }
            ("GET", "/authenticate/token") => {
                Some((Some("maarch_parapheur.renew_token"), with_content_type(self.renew(call))))
            }
            _ if !routes::is_open(method, path, version)
                && self.caller(call, behavior).is_none() =>
            {
                Some((None, with_content_type(Err(access::unknown()))))
            }
            _ => {
                let page = routes::page(method, path, version)?;
                Some((None, routes::for_reader(page, call.accept)))
            }
        }
    }

    fn handler_for(
        &mut self,
        operation: OperationId,
        call: &Call<'_>,
        behavior: &mut ServerBehavior,
    ) -> Result<ProductResponse, ProductResponse> {
        self.sync(behavior);
        let version = behavior.parapheur;
        match operation {
            OperationId::GetPasswordRules => return Ok(passwords::rules()),
            OperationId::GetAuthenticationInformation => {
                return Ok(passwords::authentication_information(call, behavior));
            }
            OperationId::RequestPasswordReset => return self.forgot_password(call),
            OperationId::ResetPassword => return self.reset_password(call),
            _ => {}
        }
        let Some(caller) = self.caller(call, behavior) else {
            return Err(access::unknown());
        };
        if !routes::is_there(operation, version) {
            return Err(routes::not_found());
        }
        let request = request_reading::Request { call, caller, version };
        let outcome = match operation {
            OperationId::ListUsers => Ok(self.list(&request)),
            OperationId::CreateUser => self.create(&request, &mut behavior.colliding_creates),
            OperationId::GetUser => self.get(&request),
            OperationId::UpdateUser => self.update(&request),
            OperationId::DeleteUser => self.delete(&request),
            OperationId::GetUserHistory => self.history(&request),
            OperationId::AutocompleteUsers => self.suggest(&request),
            OperationId::GetUserPicture => self.picture(&request),
            OperationId::UpdateUserPicture => self.set_picture(&request),
            OperationId::GetUserSubstitute => self.substitute(&request),
            OperationId::UpdateUserSubstitute => self.set_substitute(&request),
            OperationId::UpdateUserPreferences => self.set_preferences(&request),
            OperationId::UpdateUserPassword => self.set_password(&request),
            OperationId::UpdateExternalSignatures => self.sign(&request),
            OperationId::ListUserSignatures => self.signatures_of(&request),
            OperationId::CreateUserSignature => self.add_signature(&request),
            OperationId::DeleteUserSignature => self.delete_signature(&request),
            OperationId::UpdateUserSignatureSubstituted => self.open_signature(&request),
            OperationId::ListGroups => self.list_groups(&request),
            OperationId::CreateGroup => self.create_group(&request),
            OperationId::GetGroup => self.group(&request),
            OperationId::AddGroupUser => self.add_member(&request),
            OperationId::RemoveGroupUser => self.remove_member(&request),
            OperationId::ListSignatureModes => Ok(views::signature_modes()),
            OperationId::LogOut => Ok(ProductResponse::page(200, String::new())),
            // Handled above, for every caller.
            OperationId::GetPasswordRules
            | OperationId::GetAuthenticationInformation
            | OperationId::RequestPasswordReset
            | OperationId::ResetPassword => Err(routes::not_found()),
        };
        if outcome.is_ok() {
            self.record(operation, &request);
        }
        outcome
    }

    /// Applies the kind of caller that the behavior has.
    pub fn sync(&mut self, behavior: &ServerBehavior) {
        let is_rest = behavior.parapheur_caller == ParapheurCaller::Rest;
        if self.users.get(CALLER_ID).is_some_and(|user| user.is_rest != is_rest) {
            self.users.change(CALLER_ID, |user| user.is_rest = is_rest);
        }
    }

    fn has_privilege(&self, id: i32, privilege: &str) -> bool {
        let groups = self.users.get(id).map(|user| &user.groups);
        groups.into_iter().flatten().any(|group| self.groups.has_privilege(*group, privilege))
    }
}

fn json_of(version: ParapheurVersion) -> &'static str {
    if has_modes(version) { JSON } else { JSON_BEFORE }
}

/// Signature modes and fingerprints of certificates came together.
fn has_modes(version: ParapheurVersion) -> bool {
    version >= ParapheurVersion::V21_03_6
}

fn forbidden() -> ProductResponse {
    ProductResponse::errors(403, "Privilege forbidden")
}

fn bad(text: &str) -> ProductResponse {
    ProductResponse::errors(400, text)
}

/// What the framework answers when the product's code throws.
fn thrown(message: &str) -> ProductResponse {
    ProductResponse::exception("Exception", message).with_content_type(JSON)
}

/// A body with something in it.
fn is_filled(body: &Value) -> bool {
    matches!(body, Value::Object(_) | Value::Array(_)) && !is_empty(Some(body))
}
