//! A refresh token in a file: each use gives a new one, which is written back before it is relied on.

use std::error::Error as StdError;
use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use user_provisioning::{TokenLock, TokenStore, myreports};

use super::secret::{Source, read_private_file};
use crate::error::Error;
use crate::private_file;

type BoxError = Box<dyn StdError + Send + Sync>;

/// How long a process waits before it tries the lock again.
const PAUSE: Duration = Duration::from_millis(20);

/// The key `refresh_token` of a product.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct RefreshToken(Table);

impl TryFrom<toml::Value> for RefreshToken {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, String> {
        // The message about a wrong type would repeat a token written in place of the table.
        if !value.is_table() {
            return Err("a refresh token must not be written here: use a table with `client_id`, `client_secret` and `token`".to_owned());
        }
        value.try_into().map(Self).map_err(|error: toml::de::Error| error.message().to_owned())
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    client_id: String,
    client_secret: Source,
    token: Source,
    token_url: Option<String>,
}

impl RefreshToken {
    /// The credentials, with the file as their store.
    pub fn credentials(&self) -> Result<myreports::RefreshToken, Error> {
        let Self(table) = self;
        let Source::File(path) = &table.token else {
            return Err(Error::config(
                "the refresh token stands in the environment, where the new one that each use gives cannot be written: \
                 put it into a file, as { file = \"path\" }",
            ));
        };
        let first = read_private_file(path)?;
        if first.is_empty() {
            return Err(Error::config(format!("{:?} is empty", table.token)));
        }
        let store = TokenFile::open(path).map_err(|error| {
            let path = path.display();
            let message = format!(
                "the refresh token in {path} cannot be used, because the new one that each use gives could not be written beside it"
            );
            Error::file(message, error)
        })?;
        let credentials =
            myreports::RefreshToken::new(&table.client_id, table.client_secret.read()?, first);
        let credentials = match &table.token_url {
            Some(url) => credentials.token_url(url),
            None => credentials,
        };
        Ok(credentials.token_store(store))
    }
}

/// The file, and a lock file next to it, held while the token is used. A lock ends with its process.
struct TokenFile {
    path: PathBuf,
}

struct Locked {
    path: PathBuf,
    _lock: File,
}

impl TokenFile {
    fn open(path: &Path) -> io::Result<Self> {
        // Replacing a symbolic link would leave the old token in its target.
        let this = Self { path: path.canonicalize()? };
        lock_file(&this.lock_path())?;
        Ok(this)
    }

    fn lock_path(&self) -> PathBuf {
        private_file::beside(&self.path, "lock")
    }
}

/// Opens or creates the file that is locked.
fn lock_file(path: &Path) -> io::Result<File> {
    let file = private_file::options().write(true).create(true).truncate(false).open(path)?;
    // An existing file keeps its mode when it is opened.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

impl TokenStore for TokenFile {
    type Lock = Locked;

    async fn lock(&self) -> Result<Locked, BoxError> {
        let lock = lock_file(&self.lock_path())?;
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(Locked { path: self.path.clone(), _lock: lock }),
                Err(TryLockError::WouldBlock) => tokio::time::sleep(PAUSE).await,
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
    }
}

impl TokenLock for Locked {
    async fn load(&mut self) -> Result<Option<String>, BoxError> {
        Ok(Some(read_private_file(&self.path)?))
    }

    async fn store(&mut self, refresh_token: &str) -> Result<(), BoxError> {
        let new = private_file::beside(&self.path, "new");
        let mut file = private_file::replace(&new)?;
        file.write_all(refresh_token.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&new, &self.path)?;
        // Syncs the folder too, so that a crash does not restore the used token.
        #[cfg(unix)]
        if let Some(folder) = self.path.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn file(mode: u32) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("refresh-token");
        std::fs::write(&path, "r0\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        (folder, path)
    }

    #[tokio::test]
    async fn a_new_token_is_written_back_for_its_owner_alone() {
        let (_folder, path) = file(0o600);
        let store = TokenFile::open(&path).unwrap();
        let mut lock = store.lock().await.unwrap();
        assert_eq!(lock.load().await.unwrap().as_deref(), Some("r0"));
        // A temporary file created by somebody else does not expose what is written to it.
        std::fs::write(private_file::beside(&path, "new"), "").unwrap();
        lock.store("r1").await.unwrap();
        assert_eq!(lock.load().await.unwrap().as_deref(), Some("r1"));
        for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
            let entry = entry.unwrap();
            let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        }
    }

    #[tokio::test]
    async fn one_process_has_it_at_a_time() {
        let (_folder, path) = file(0o600);
        let (first, second) = (TokenFile::open(&path).unwrap(), TokenFile::open(&path).unwrap());
        let held = first.lock().await.unwrap();
        let wait = tokio::time::timeout(Duration::from_millis(100), second.lock());
        assert!(wait.await.is_err());
        drop(held);
        second.lock().await.unwrap();
    }

    #[tokio::test]
    async fn a_link_stays_one() {
        let (folder, path) = file(0o600);
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let mut lock = TokenFile::open(&link).unwrap().lock().await.unwrap();
        lock.store("r1").await.unwrap();
        assert_eq!(read_private_file(&path).unwrap(), "r1");
        assert!(link.symlink_metadata().unwrap().is_symlink());
    }
}
