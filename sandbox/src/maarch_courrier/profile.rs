//! The caller's own account, passwords, and the login.

use serde_json::json;

use super::localization::Text;
use super::request::{Privilege, Request};
use super::user::{ABSENT, ACTIVE};
use super::{MaarchCourrier, Reach, bad};
use crate::behavior::{Language, ServerBehavior};
use crate::call::{ProductResponse, put};
use crate::php::filled;
use crate::versions::CourrierVersion;

/// The minimum length of a password, in characters.
pub const LENGTH: usize = 6;

pub fn authentication(behavior: &ServerBehavior) -> ProductResponse {
    let lang = match behavior.language {
        Language::French => "fr",
        Language::English => "en",
        Language::Dutch => "nl",
    };
    let name = match behavior.courrier {
        CourrierVersion::V2505 => "MEM Courrier",
        _ => "Maarch Courrier",
    };
    let is_old = behavior.courrier == CourrierVersion::V21_03_1;
    let mut response = json!({
        "instanceId": "6a02156604c06becbe5fdca178766acc",
        "applicationName": name,
        "loginMessage": "",
        "changeKey": is_old,
        "authMode": "standard",
        "authUri": null,
        "lang": lang,
        "mailServerOnline": false,
        "maarchUrl": "http://courrier.example/",
    });
    if let Some(response) = response.as_object_mut().filter(|_| !is_old) {
        response.extend([
            ("externalSignatoryBook".to_owned(), json!(null)),
            ("idleTime".to_owned(), json!(10_080)),
            ("migrating".to_owned(), json!(behavior.migrating)),
            ("plugins".to_owned(), json!([])),
        ]);
    }
    ProductResponse::json(200, response)
}

/// The response of every route but the open ones during maintenance.
pub fn migrating() -> ProductResponse {
    let body = json!({
        "errors": "Service unavailable : migration in progress",
        "lang": "migrationProcessing",
        "migrating": true,
    });
    ProductResponse::json(503, body).header("retry-after", "5 minutes")
}

impl MaarchCourrier {
    pub fn profile(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let user = self.users.get(request.caller).ok_or_else(|| bad("User not found"))?;
        let privileges: Vec<&str> = Privilege::ALL
            .into_iter()
            .filter(|privilege| request.has(*privilege))
            .map(Privilege::name)
            .collect();
        let mut profile = self.details_of(user, request);
        if let Some(profile) = profile.as_object_mut() {
            profile.retain(|key, _| {
                !matches!(
                    key.as_str(),
                    "authorizedApi"
                        | "emailSignatures"
                        | "allGroups"
                        | "allEntities"
                        | "history"
                        | "canSendActivationNotification"
                        | "canLinkToExternalSignatoryBook"
                        | "canCreateMaarchParapheurUser"
                )
            });
        }
        for (list, key) in [
            ("groups", "where_clause"),
            ("baskets", "basket_clause"),
            ("assignedBaskets", "basket_clause"),
        ] {
            let shown = profile.get_mut(list).and_then(serde_json::Value::as_array_mut);
            for shown in shown.into_iter().flatten() {
                shown.as_object_mut().map(|shown| shown.remove(key));
            }
        }
        if request.is_root() {
            put(&mut profile, "mode", json!("root_invisible"));
        }
        put(&mut profile, "preferences", user.preferences.clone());
        put(&mut profile, "featureTour", json!([]));
        put(&mut profile, "regroupedBaskets", json!([]));
        put(&mut profile, "passwordRules", json!({ "minLength": LENGTH }));
        put(&mut profile, "canModifyPassword", json!(true));
        put(&mut profile, "privileges", json!(privileges));
        put(&mut profile, "lockAdvancedPrivileges", json!(true));
        put(&mut profile, "nbFollowedResources", json!(0));
        Ok(ProductResponse::json(200, profile))
    }

    /// Checks the passwords. Those of the callers' accounts are not stored.
    pub fn set_password(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let wrong = request.text(Text::WrongPassword);
        let user = self.reached(request, Reach::OrOneself)?;
        let given = ["currentPassword", "newPassword", "reNewPassword"];
        let [Some(current), Some(new), Some(again)] = given.map(|key| filled(request.body(key)))
        else {
            return Err(bad("Bad Request"));
        };
        let is_own = user.id == request.caller;
        if !is_own && user.mode != "rest" {
            return Err(ProductResponse::errors(403, "Not allowed"));
        }
        if new != again {
            return Err(bad("Bad Request"));
        }
        let own = request.call.basic().map(|(_, password)| password);
        let own = own.unwrap_or_else(|| crate::fixtures::PASSWORD.to_owned());
        let is_right = match is_own {
            true => current == own,
            false => {
                matches!(user.status, ACTIVE | ABSENT) && user.secret.as_deref() == Some(current)
            }
        };
        if !is_right {
            return Err(ProductResponse::errors(401, wrong));
        }
        strong(new)?;
        user.password = user.password.chosen();
        user.secret = (!is_own).then(|| new.to_owned());
        Ok(ProductResponse::json(200, json!({ "success": "success" })))
    }
}

/// Refuses a password that violates the rules.
pub fn strong(password: &str) -> Result<(), ProductResponse> {
    match password.chars().count() < LENGTH {
        true => Err(bad("Password does not match security criteria")),
        false => Ok(()),
    }
}
