//! Static credentials as header values, marked as sensitive so that they are not printed.

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::scheme::{Authorization, FetchContext, Scheme};
use crate::error::Error;

/// A token that is never renewed.
pub struct Bearer(pub SecretString);

impl Scheme for Bearer {
    fn activate(&self, _: &FetchContext, _: Option<&str>) -> Result<Authorization, Error> {
        Ok(Authorization::Header(bearer(&self.0)?, None))
    }
}

/// HTTP Basic.
#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub struct Basic {
    pub login: String,
    pub password: SecretString,
}

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
impl Scheme for Basic {
    fn activate(&self, _: &FetchContext, _: Option<&str>) -> Result<Authorization, Error> {
        let value = basic(&self.login, &self.password, ["the login", "the password"])?;
        Ok(Authorization::Header(value, Some(self.password.clone())))
    }
}

/// HTTP Basic (RFC 7617); `names` are those of its two parts in errors.
#[cfg(any(
    feature = "evolution_platform",
    feature = "maarch_courrier",
    feature = "maarch_parapheur"
))]
pub fn basic(
    login: &str,
    password: &SecretString,
    names: [&'static str; 2],
) -> Result<HeaderValue, Error> {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    let [login_name, password_name] = names;
    let login = secret(login, login_name)?;
    if login.contains(':') {
        return Err(Error::configuration(format!(
            "{login_name} contains a colon, which HTTP Basic cannot carry"
        )));
    }
    let password = secret(password.expose_secret(), password_name)?;
    let pair = STANDARD.encode(format!("{login}:{password}"));
    sensitive(&format!("Basic {pair}"), login_name)
}

pub fn bearer(secret: &SecretString) -> Result<HeaderValue, Error> {
    let token = token(secret.expose_secret(), "the bearer token")?;
    sensitive(&format!("Bearer {token}"), "the bearer token")
}

fn filled<'t>(text: &'t str, what: &str) -> Result<&'t str, Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
    }
    Ok(text)
}

/// Checks a secret before it is sent. One read from a file often ends with a line break, which would be sent
/// as a part of it.
pub fn secret<'t>(text: &'t str, what: &str) -> Result<&'t str, Error> {
    let text = filled(text, what)?;
    let is_break = |c: char| matches!(c, '\n' | '\r');
    if text.starts_with(is_break) || text.ends_with(is_break) {
        return Err(Error::configuration(format!(
            "{what} begins or ends with a line break; trim what was read from a file"
        )));
    }
    Ok(text)
}

/// Checks that a token comes without its scheme.
pub fn token<'t>(text: &'t str, what: &str) -> Result<&'t str, Error> {
    let text = filled(text, what)?;
    let (first, rest) = text.trim_start().split_once(' ').unwrap_or_default();
    let is_scheme = ["bearer", "basic"].iter().any(|scheme| first.eq_ignore_ascii_case(scheme));
    if is_scheme && !rest.is_empty() {
        return Err(Error::configuration(format!(
            "{what} begins with `{first}`; pass the token alone, without the scheme"
        )));
    }
    Ok(text)
}

pub fn sensitive(text: &str, what: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(text).map_err(|_| {
        Error::configuration(format!(
            "{what} has a character that no header can hold, such as a line break"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}
