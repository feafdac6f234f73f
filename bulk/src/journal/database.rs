//! The database of the journal, and connections to it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, Connection};

use crate::error::{Error, ErrorKind};
use crate::private_file;

/// The location of the journal.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    Sqlite(PathBuf),
    /// The URL, which may hold a password.
    Postgres(String),
}

/// How long SQLite waits for a lock.
const BUSY: &str = "pragma busy_timeout = 30000";

/// As long as a server may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(10);

impl Database {
    pub fn parse(location: &str) -> Result<Self, Error> {
        if location.starts_with("postgres://") || location.starts_with("postgresql://") {
            if !cfg!(feature = "postgres") {
                return Err(Error::config("this program was built without the feature `postgres`"));
            }
            return Ok(Self::Postgres(location.to_owned()));
        }
        if !cfg!(feature = "sqlite") {
            return Err(Error::config("this program was built without the feature `sqlite`"));
        }
        if location.is_empty() || location.contains("://") {
            return Err(Error::config("the journal is neither a file nor begins with postgres://"));
        }
        Ok(Self::Sqlite(PathBuf::from(location)))
    }

    /// Whether the journal is a file.
    pub fn is_file(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    /// The statement that begins a write transaction.
    pub fn begin(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "begin immediate",
            Self::Postgres(_) => "begin",
        }
    }

    pub async fn connect(&self) -> Result<AnyPool, Error> {
        sqlx::any::install_default_drivers();
        let options = AnyPoolOptions::new().acquire_timeout(Duration::from_secs(30));
        let unreachable = |error: sqlx::Error| {
            Error::new(ErrorKind::Journal, format!("the journal {self:?} cannot be opened"))
                .caused_by(error)
        };
        match self {
            Self::Sqlite(path) => {
                create_private(path).map_err(|error| {
                    Error::file(format!("the journal {} cannot be created", path.display()), error)
                })?;
                let url = format!("sqlite://{}?mode=rw", escape(path)?);
                if let Some(error) = damage(&url).await {
                    let message = format!("{} is no journal, or a damaged one", path.display());
                    return Err(Error::new(ErrorKind::Journal, message).caused_by(error));
                }
                options
                    .max_connections(4)
                    .after_connect(|connection, _| {
                        Box::pin(async move {
                            // FULL: a consent that was committed survives a power cut, also in WAL mode.
                            for pragma in [
                                BUSY,
                                "pragma journal_mode = wal",
                                "pragma synchronous = full",
                                "pragma foreign_keys = on",
                            ] {
                                sqlx::query(pragma).execute(&mut *connection).await?;
                            }
                            Ok(())
                        })
                    })
                    .connect(&url)
                    .await
                    .map_err(unreachable)
            }
            Self::Postgres(url) => {
                // A pool would try until its timeout, and not tell why.
                let attempt = AnyConnection::connect(url);
                let attempt = tokio::time::timeout(CONNECT, attempt).await;
                attempt
                    .map_err(|_| unreachable(sqlx::Error::PoolTimedOut))?
                    .map_err(unreachable)?;
                options.max_connections(8).connect_lazy(url).map_err(unreachable)
            }
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            // Without the user name and the password.
            Self::Postgres(url) => {
                let place = url.rsplit('@').next().unwrap_or_default();
                let place = place.split('?').next().unwrap_or_default();
                write!(f, "postgres://…@{}", place.trim_start_matches("postgres://"))
            }
        }
    }
}

/// Returns the error of a file that is no database. A pool would try until its timeout, and not tell why.
async fn damage(url: &str) -> Option<sqlx::Error> {
    let read = async {
        let mut connection = AnyConnection::connect(url).await?;
        sqlx::query("select count(*) from sqlite_master").execute(&mut connection).await?;
        connection.close().await
    };
    // The codes of SQLite for a damaged file and for another format. Anything else may pass.
    read.await.err().filter(|error| {
        let code = error.as_database_error().and_then(|error| error.code());
        matches!(code.as_deref(), Some("11" | "26"))
    })
}

/// Creates the file with mode 600 if it does not exist. SQLite gives its companion files the same mode.
fn create_private(path: &Path) -> io::Result<()> {
    let made = private_file::options().write(true).create_new(true).open(path);
    match made {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}

/// The path as part of a URL.
fn escape(path: &Path) -> Result<String, Error> {
    let text =
        path.to_str().ok_or_else(|| Error::config("the path of the journal is not UTF-8"))?;
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '%' => escaped.push_str("%25"),
            '?' => escaped.push_str("%3F"),
            '#' => escaped.push_str("%23"),
            other => escaped.push(other),
        }
    }
    Ok(escaped)
}

#[cfg(test)]
mod tests {
    use super::Database;

    #[test]
    fn passwords_of_the_url_are_not_shown() {
        for url in [
            "postgres://ada:hunter2@db.ville.fr/runs?password=hunter2",
            "postgres://db/runs?password=hunter2",
        ] {
            let shown = format!("{:?}", Database::Postgres(url.to_owned()));
            assert!(!shown.contains("hunter2") && shown.contains("/runs"), "{shown}");
        }
    }

    #[test]
    fn other_databases_are_refused() {
        for location in ["", "mysql://db/runs", "sqlite://run.db"] {
            assert!(Database::parse(location).is_err(), "{location}");
        }
    }
}
