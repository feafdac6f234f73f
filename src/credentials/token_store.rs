//! Storage for a refresh token that several processes share.

use std::error::Error as StdError;
use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt, ready};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Storage for a refresh token, for several processes that use the same one.
///
/// A refresh token that is used twice can end the access of all processes. So a process that uses it holds a lock of the
/// store: [`lock`](Self::lock), [`load`](TokenLock::load), one request for tokens, [`store`](TokenLock::store), and the
/// lock is dropped. It is kept while a new token could not be stored.
///
/// In a database, the lock is a transaction with `select … for update`, and `store` commits it. On files:
///
/// ```
/// use std::path::PathBuf;
/// use std::time::Duration;
///
/// use user_provisioning::{TokenLock, TokenStore};
///
/// type BoxError = Box<dyn std::error::Error + Send + Sync>;
///
/// /// A file, and a lock file that exists while a process holds the lock.
/// struct FileStore {
///     path: PathBuf,
/// }
///
/// struct FileLock {
///     path: PathBuf,
/// }
///
/// impl TokenStore for FileStore {
///     type Lock = FileLock;
///
///     async fn lock(&self) -> Result<FileLock, BoxError> {
///         let lock = self.path.with_extension("lock");
///         // Only one process creates it; `timeout` of the client ends the wait.
///         while let Err(error) = tokio::fs::File::create_new(&lock).await {
///             if error.kind() != std::io::ErrorKind::AlreadyExists {
///                 return Err(error.into());
///             }
///             tokio::time::sleep(Duration::from_millis(20)).await;
///         }
///         Ok(FileLock { path: self.path.clone() })
///     }
/// }
///
/// impl TokenLock for FileLock {
///     async fn load(&mut self) -> Result<Option<String>, BoxError> {
///         match tokio::fs::read_to_string(&self.path).await {
///             Ok(token) => Ok(Some(token)),
///             Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
///             Err(error) => Err(error.into()),
///         }
///     }
///
///     async fn store(&mut self, refresh_token: &str) -> Result<(), BoxError> {
///         let new = self.path.with_extension("new");
///         tokio::fs::write(&new, refresh_token).await?;
///         // There is always a whole token.
///         Ok(tokio::fs::rename(&new, &self.path).await?)
///     }
/// }
///
/// impl Drop for FileLock {
///     fn drop(&mut self) {
///         let _ = std::fs::remove_file(self.path.with_extension("lock"));
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), BoxError> {
/// use user_provisioning::myreports::{Client, RefreshToken, Region};
///
/// # let path = std::env::temp_dir().join(format!("refresh-token-{}", std::process::id()));
/// # let store = FileStore { path: path.clone() };
/// # {
/// #     let mut lock = store.lock().await?;
/// #     assert_eq!(lock.load().await?, None);
/// #     lock.store("first").await?;
/// #     assert_eq!(lock.load().await?.as_deref(), Some("first"));
/// #     assert!(tokio::time::timeout(Duration::from_millis(50), store.lock()).await.is_err());
/// # }
/// # drop(store.lock().await?);
/// # std::fs::remove_file(&path)?;
/// let credentials = RefreshToken::new("client-id", "client-secret", "the first refresh token")
///     .token_store(FileStore { path });
/// let client = Client::builder().region(Region::Europe).refresh_token(credentials).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// The lock of one process.
    type Lock: TokenLock;

    /// Waits until no other process holds the lock, and takes it.
    ///
    /// # Errors
    ///
    /// Calls fail temporarily, with [`is_credentials`](crate::Error::is_credentials), and later calls try again.
    fn lock(&self) -> impl Future<Output = Result<Self::Lock, BoxError>> + Send;
}

/// The lock of a [`TokenStore`], held by one process until this is dropped.
pub trait TokenLock: Send + 'static {
    /// Returns the current refresh token; `None` if none was ever stored.
    ///
    /// # Errors
    ///
    /// Like [`TokenStore::lock`].
    fn load(&mut self) -> impl Future<Output = Result<Option<String>, BoxError>> + Send;

    /// Stores a new refresh token; the previous one was used.
    ///
    /// # Errors
    ///
    /// Calls fail temporarily. The token is kept in memory, the lock is kept, and the next call
    /// tries again: first with this lock, then with a new one.
    fn store(&mut self, refresh_token: &str) -> impl Future<Output = Result<(), BoxError>> + Send;
}

/// A [`TokenStore`] of any type.
pub(super) trait AnyStore: Send + Sync {
    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn AnyLock>, BoxError>>;

    fn is_callback(&self) -> bool {
        false
    }
}

/// A [`TokenLock`] of any type.
pub(super) trait AnyLock: Send {
    fn load(&mut self) -> BoxFuture<'_, Result<Option<String>, BoxError>>;
    fn store<'a>(&'a mut self, refresh_token: &'a str) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// Stores tokens in a callback, without a lock for other processes.
pub(super) struct Callback(Arc<StoreFn>);

type StoreFn = dyn Fn(String) -> BoxFuture<'static, Result<(), BoxError>> + Send + Sync;

impl Callback {
    pub fn new(
        store: impl Fn(String) -> BoxFuture<'static, Result<(), BoxError>> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(store))
    }
}

impl AnyStore for Callback {
    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn AnyLock>, BoxError>> {
        let lock: Box<dyn AnyLock> = Box::new(CallbackLock(Arc::clone(&self.0)));
        ready(Ok(lock)).boxed()
    }

    fn is_callback(&self) -> bool {
        true
    }
}

struct CallbackLock(Arc<StoreFn>);

impl AnyLock for CallbackLock {
    fn load(&mut self) -> BoxFuture<'_, Result<Option<String>, BoxError>> {
        ready(Ok(None)).boxed()
    }

    fn store<'a>(&'a mut self, refresh_token: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        (self.0)(refresh_token.to_owned())
    }
}

impl<S: TokenStore> AnyStore for S {
    fn lock(&self) -> BoxFuture<'_, Result<Box<dyn AnyLock>, BoxError>> {
        let lock = TokenStore::lock(self);
        async move { Ok(Box::new(lock.await?) as Box<dyn AnyLock>) }.boxed()
    }
}

impl<L: TokenLock> AnyLock for L {
    fn load(&mut self) -> BoxFuture<'_, Result<Option<String>, BoxError>> {
        TokenLock::load(self).boxed()
    }

    fn store<'a>(&'a mut self, refresh_token: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        TokenLock::store(self, refresh_token).boxed()
    }
}
