//! Credentials from the environment, or from a file that only its owner may read.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::Error;

/// A reference to a credential. A credential written in its place is rejected.
#[derive(Clone, Deserialize)]
#[serde(try_from = "toml::Value")]
pub enum Source {
    Env(String),
    File(PathBuf),
}

impl TryFrom<toml::Value> for Source {
    type Error = &'static str;

    fn try_from(value: toml::Value) -> Result<Self, &'static str> {
        const FORM: &str = "a credential must not be written here: refer to it as { env = \"NAME\" } or { file = \"path\" }";
        let table = value.as_table().filter(|table| table.len() == 1).ok_or(FORM)?;
        let text = |key: &str| table.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        match (text("env"), text("file")) {
            (Some(name), None) => Ok(Self::Env(name)),
            (None, Some(path)) => Ok(Self::File(path.into())),
            _ => Err(FORM),
        }
    }
}

impl Source {
    /// Reads the credential.
    pub fn read(&self) -> Result<String, Error> {
        let secret = match self {
            Self::Env(name) => std::env::var(name)
                .map_err(|_| Error::config(format!("the environment has no variable `{name}`")))?,
            Self::File(path) => read_private_file(path)?,
        };
        if secret.is_empty() {
            Err(Error::config(format!("{self:?} is empty")))
        } else {
            Ok(secret)
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(f, "the variable `{name}`"),
            Self::File(path) => write!(f, "the file {}", path.display()),
        }
    }
}

/// Reads a file that only its owner may read, without trailing line breaks.
///
/// # Errors
///
/// When it cannot be read, or others may read it.
pub fn read_private_file(path: impl AsRef<Path>) -> Result<String, Error> {
    let path = path.as_ref();
    let unreadable =
        |error| Error::file(format!("the file {} cannot be read", path.display()), error);
    refuse_readable(path).map_err(unreadable)?;
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(unix)]
fn refuse_readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path)?.permissions().mode();
    if mode & 0o077 != 0 {
        let message =
            format!("its mode is {:o}, and others could read it: make it 600", mode & 0o777);
        return Err(std::io::Error::new(std::io::ErrorKind::PermissionDenied, message));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}
