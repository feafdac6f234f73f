//! All that the server keeps, for comparing before and after.

use serde_json::{Value, json};

use super::MaarchParapheur;
use super::store::User;

impl MaarchParapheur {
    /// Events are left out, because every call makes some. Secrets are represented by a number that changes with
    /// them.
    pub fn state(&self) -> Value {
        let users: Value =
            self.users.all().map(|user| (user.id.to_string(), state(user))).collect();
        json!({
            "users": users,
            "groups": self.groups.state(),
            "documents": self.circuits.documents(),
            "workflowTemplates": self.circuits.templates(),
        })
    }
}

fn state(user: &User) -> Value {
    let signatures: Vec<Value> = user
        .signatures
        .iter()
        .map(|signature| {
            json!({
                "id": signature.id,
                "externalApplication": signature.application,
                "encodedSignature": signature.image,
                "format": signature.format,
                "substituted": signature.is_open,
            })
        })
        .collect();
    json!({
        "login": user.login,
        "email": user.email,
        "firstname": user.firstname,
        "lastname": user.lastname,
        "picture": user.picture,
        "isRest": user.is_rest,
        "password": user.password_changes,
        "groups": user.groups,
        "substitute": user.substitute,
        "preferences": user.preferences,
        "signatureModes": user.signature_modes,
        "x509Fingerprint": user.fingerprint,
        "signatures": signatures,
        "refreshTokens": user.refresh_tokens.len(),
        "resetToken": user.reset_token.is_some(),
    })
}
