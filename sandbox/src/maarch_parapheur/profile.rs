//! What users set for themselves: avatar, substitute, preferences.

use serde_json::{Value, json};

use super::request_reading::{Request, argument, fitting};
use super::{MaarchParapheur, bad, has_modes, thrown};
use crate::call::{ProductResponse, put};
use crate::php::{base64_bytes, equals, filled, is_empty, is_image, kept};

/// The sizes to which 21.03 can scale signatures.
const SCALES: std::ops::RangeInclusive<i64> = 10..=50;

impl MaarchParapheur {
    pub fn picture(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let user = self.user(request.id()?)?;
        Ok(ProductResponse::json(200, json!({ "picture": user.picture })))
    }

    /// The image, with or without the prefix of a data URI. It is stored unchanged; a real 21.03 makes it smaller.
    pub fn set_picture(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own()?;
        let picture =
            filled(request.call.body.get("picture")).ok_or_else(|| bad("Body picture is empty"))?;
        let id = request.unchecked_id()?;
        self.user(id)?;
        if !is_image(&base64_bytes(without_head(picture))) {
            return Err(bad("Picture is not an image"));
        }
        self.users.change(id, |user| user.picture = kept(picture).to_owned());
        Ok(ProductResponse::empty(204))
    }

    pub fn substitute(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = request.checked_id()?;
        request.own_or_managed()?;
        let id = fitting(id)?;
        Ok(ProductResponse::json(200, json!({ "substitute": self.user(id)?.substitute })))
    }

    /// Those for whom the caller stands in get the new one, too.
    pub fn set_substitute(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own()?;
        let id = request.unchecked_id()?;
        self.user(id)?;
        let given = request.call.body.get("substitute");
        let is_none = is_empty(given) || equals(request.call.parameter(0), given);
        let wanted = if is_none { None } else { Some(self.substitute_of(given)?) };
        if wanted.is_some() {
            for other in self.users.substituted_by(id) {
                self.users.change(other, |user| user.substitute = wanted);
            }
        }
        self.users.change(id, |user| user.substitute = wanted);
        Ok(ProductResponse::empty(204))
    }

    /// The user who may stand in.
    fn substitute_of(&self, given: Option<&Value>) -> Result<i32, ProductResponse> {
        let wanted = match given {
            Some(Value::String(text)) => argument("id", text)?,
            Some(Value::Number(number)) if number.is_i64() => argument("id", &number.to_string())?,
            _ => return Err(thrown("Argument id is not an integer (value)")),
        };
        let other = self.users.get(wanted).ok_or_else(|| bad("Substitute user does not exist"))?;
        if other.substitute.is_some() {
            return Err(bad("Substitute user has already substituted"));
        }
        Ok(wanted)
    }

    pub fn set_preferences(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        request.own()?;
        let id = request.id()?;
        let body = &request.call.body;
        let text = |key: &str| {
            filled(body.get(key))
                .ok_or_else(|| bad(&format!("Body {key} is empty or not a string")))
        };
        let (lang, mode) = (text("lang")?, text("writingMode")?);
        let size = body.get("writingSize").filter(|size| size.is_i64() && !is_empty(Some(size)));
        let size = size.ok_or_else(|| bad("Body writingSize is empty or not an integer"))?;
        let color = text("writingColor")?;
        let notifications = body.get("notifications").filter(|wanted| wanted.is_boolean());
        let notifications =
            notifications.ok_or_else(|| bad("Body notifications is empty or not a boolean"))?;
        let mut preferences = json!({
            "lang": lang,
            "writingMode": mode,
            "writingSize": size,
            "writingColor": color,
            "notifications": notifications,
        });
        if has_modes(request.version) {
            put(&mut preferences, "signatureScaling", scaling(body.get("signatureScaling"))?);
        }
        self.user(id)?;
        self.users.change(id, |user| user.preferences = preferences.to_string());
        Ok(ProductResponse::empty(204))
    }
}

fn scaling(given: Option<&Value>) -> Result<Value, ProductResponse> {
    match given {
        Some(Value::Bool(false)) => Ok(Value::Bool(false)),
        Some(size) if size.as_i64().is_some_and(|size| SCALES.contains(&size)) => Ok(size.clone()),
        _ => Err(bad("Body signatureScaling is empty or not an integer between 10 and 50")),
    }
}

/// The base64 of a data URI of an image; anything else as it is.
fn without_head(picture: &str) -> &str {
    let data = picture.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,"));
    let is_kind = |kind: &str| {
        !kind.is_empty() && kind.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
    };
    match data {
        Some((kind, data)) if is_kind(kind) => data,
        _ => picture,
    }
}
