//! Credentials as the headers that prove who is calling.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;

/// What a client was given to identify itself with.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    authorization: Option<Authorization>,
    api_key: Option<SecretString>,
}

#[derive(Clone, Debug)]
enum Authorization {
    Bearer(SecretString),
    Basic { login: String, password: SecretString },
}

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

impl Credentials {
    pub fn bearer(&mut self, token: SecretString) {
        self.authorization = Some(Authorization::Bearer(token));
    }

    #[cfg(any(feature = "maarch_courrier", feature = "maarch_parapheur"))]
    pub fn basic(&mut self, login: String, password: SecretString) {
        self.authorization = Some(Authorization::Basic { login, password });
    }

    #[cfg(feature = "evolution_platform")]
    pub fn api_key(&mut self, key: SecretString) {
        self.api_key = Some(key);
    }

    pub fn is_empty(&self) -> bool {
        self.authorization.is_none() && self.api_key.is_none()
    }

    /// The headers, marked so that nothing prints them.
    pub fn headers(&self) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
        let mut headers = Vec::new();
        match &self.authorization {
            Some(Authorization::Bearer(token)) => {
                let token = filled(token.expose_secret(), "the bearer token")?;
                headers.push((
                    AUTHORIZATION,
                    sensitive(&format!("Bearer {token}"), "the bearer token")?,
                ));
            }
            Some(Authorization::Basic { login, password }) => {
                let login = filled(login, "the login")?;
                if login.contains(':') {
                    return Err(Error::configuration(
                        "the login contains a colon, which HTTP Basic cannot carry",
                    ));
                }
                let password = filled(password.expose_secret(), "the password")?;
                let pair = STANDARD.encode(format!("{login}:{password}"));
                headers.push((AUTHORIZATION, sensitive(&format!("Basic {pair}"), "the login")?));
            }
            None => {}
        }
        if let Some(key) = &self.api_key {
            let key = filled(key.expose_secret(), "the API key")?;
            headers.push((API_KEY, sensitive(key, "the API key")?));
        }
        Ok(headers)
    }
}

fn filled<'t>(text: &'t str, what: &str) -> Result<&'t str, Error> {
    if text.is_empty() {
        return Err(Error::configuration(format!("{what} is empty")));
    }
    Ok(text)
}

fn sensitive(text: &str, what: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(text).map_err(|_| {
        Error::configuration(format!(
            "{what} has a character that no header can hold, such as a line break"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}
