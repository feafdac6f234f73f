//! How a user is shown, to whom and by which version.

use serde_json::{Map, Value, json};

use super::groups::Privilege;
use super::request_reading::Request;
use super::store::User;
use super::{MaarchParapheur, has_modes};
use crate::call::{ProductResponse, put};

/// The configured ways to sign, the strongest first.
pub const MODES: [&str; 2] = ["rgs_2stars", "stamp"];

pub fn signature_modes() -> ProductResponse {
    let [strong, stamp] = MODES;
    ProductResponse::json(
        200,
        json!([
            {
                "id": strong,
                "color": "#FF0000",
                "issuer": "",
                "subject": "",
                "keyUsage": "digitalSignature",
            },
            { "id": stamp, "color": "#808080" },
        ]),
    )
}

/// Those of the user that are configured, the weakest first.
fn modes_of(user: &User) -> Vec<&str> {
    let has = |mode: &&str| user.signature_modes.iter().any(|own| own == mode);
    MODES.into_iter().rev().filter(has).collect()
}

impl MaarchParapheur {
    /// A user in the list.
    pub fn listed(&self, user: &User, request: &Request<'_>) -> Value {
        let mut shown = json!({
            "id": user.id,
            "firstname": user.firstname,
            "lastname": user.lastname,
            "substitute": user.substitute.is_some(),
        });
        if request.caller.may_manage_users {
            put(&mut shown, "login", json!(user.login));
            put(&mut shown, "email", json!(user.email));
        }
        if has_modes(request.version) && request.caller.is_rest {
            put(&mut shown, "x509Fingerprint", json!(user.fingerprint));
        }
        shown
    }

    /// A user alone, without its groups.
    pub fn shown(&self, user: &User, request: &Request<'_>) -> Value {
        let mut shown = json!({
            "id": user.id,
            "login": user.login,
            "email": user.email,
            "firstname": user.firstname,
            "lastname": user.lastname,
            "picture": user.picture,
            "preferences": user.preferences,
            "substitute": user.substitute,
            "isRest": user.is_rest,
        });
        if has_modes(request.version) {
            put(&mut shown, "signatureModes", json!(modes_of(user)));
        }
        if user.id == request.caller.id {
            // For oneself it is the object, for others the same as text.
            put(
                &mut shown,
                "preferences",
                serde_json::from_str::<Value>(&user.preferences).unwrap_or_default(),
            );
            self.show_own(user, request, &mut shown);
        }
        // Seen with REST callers only; the list does not show it to others.
        if has_modes(request.version) && request.caller.is_rest {
            put(&mut shown, "x509Fingerprint", json!(user.fingerprint));
        }
        shown
    }

    /// A user alone, with its groups.
    pub fn detailed(&self, user: &User, request: &Request<'_>) -> Value {
        let mut shown = self.shown(user, request);
        let labels = user.groups.iter().filter_map(|group| self.groups.label(*group));
        put(&mut shown, "groups", labels.map(|label| json!({ "label": label })).collect::<Value>());
        shown
    }

    fn show_own(&self, user: &User, request: &Request<'_>, shown: &mut Value) {
        let privileges = |kind: &str| -> Vec<Value> {
            super::groups::privileges(request.version)
                .filter(|privilege| privilege.kind == kind)
                .filter(|privilege| self.has_privilege(user.id, privilege.id))
                .map(Privilege::shown)
                .collect()
        };
        put(shown, "availableLanguages", json!(["en", "fr"]));
        put(shown, "administrativePrivileges", privileges("admin"));
        if has_modes(request.version) {
            put(shown, "appPrivileges", privileges("simple"));
        }
        if let Some(other) = user.substitute.and_then(|other| self.users.get(other)) {
            put(shown, "substituteUser", other.name());
        }
    }
}

/// A suggestion of the search.
pub fn suggested(user: &User, request: &Request<'_>) -> Value {
    let mut shown = Map::from_iter([
        ("id".to_owned(), json!(user.id)),
        ("firstname".to_owned(), json!(user.firstname)),
        ("lastname".to_owned(), json!(user.lastname)),
        ("email".to_owned(), json!(user.email)),
        ("substitute".to_owned(), json!(user.substitute.is_some())),
    ]);
    if has_modes(request.version) {
        shown.insert("signatureModes".to_owned(), json!(modes_of(user)));
    }
    shown.into()
}
