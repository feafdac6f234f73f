//! Credentials that never change, as header values that nothing prints.

use reqwest::header::HeaderValue;

use crate::error::Error;

#[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
pub fn basic(login: &str, password: &secrecy::SecretString) -> Result<HeaderValue, Error> {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use secrecy::ExposeSecret;

    let login = filled(login, "the login")?;
    if login.contains(':') {
        return Err(Error::configuration(
            "the login contains a colon, which HTTP Basic cannot carry",
        ));
    }
    let password = filled(password.expose_secret(), "the password")?;
    let pair = STANDARD.encode(format!("{login}:{password}"));
    sensitive(&format!("Basic {pair}"), "the login")
}

pub fn filled<'t>(text: &'t str, what: &str) -> Result<&'t str, Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
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
