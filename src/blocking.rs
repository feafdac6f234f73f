//! Calls from programs that have no async runtime (feature `blocking`).
//!
//! [`Blocking`] gives every operation, `ensure_user` and `offboard_user` a `send_blocking`; [`block_on`] waits for anything
//! else that this crate does asynchronously, such as a plan or a list of all pages. Both run on one runtime, which starts
//! with the first call and is shared by all clients and threads.

use std::future::Future;
use std::io;
use std::sync::LazyLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// One worker thread keeps idle connections and token fetches alive between calls.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("user-provisioning")
        .enable_all()
        .build()
});

/// A call that can be sent without an async runtime.
///
/// Every operation, `ensure_user` and `offboard_user` of all products implement it.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let runtime = tokio::runtime::Runtime::new()?;
/// # let sandbox = runtime.block_on(user_provisioning_sandbox::Sandbox::start());
/// # let (url, login, password) = (sandbox.maarch_courrier_url(), "provisioning", "sandbox-password");
/// use user_provisioning::blocking::Blocking;
/// use user_provisioning::maarch_courrier::{Client, types::NewUser};
///
/// let client = Client::builder().base_url(url).basic(login, password).build()?;
/// let user = NewUser::builder()
///     .user_id("alovelace").firstname("Ada").lastname("Lovelace").mail("ada@example.com");
/// let ensured = client.ensure_user().user(user).send_blocking()?;
/// assert!(ensured.is_created());
/// let list = client.list_users().send_blocking()?;
/// assert!(list.users.iter().any(|user| user.user_id == "alovelace"));
/// # Ok(())
/// # }
/// ```
pub trait Blocking: Sized {
    /// What `send` returns if it succeeds.
    type Output;

    /// Sends the call as `send` does, and blocks this thread until it ends.
    ///
    /// # Errors
    ///
    /// Those of `send`, and those of [`block_on`].
    fn send_blocking(self) -> Result<Self::Output, Error>;
}

/// Blocks this thread until the future ends.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let runtime = tokio::runtime::Runtime::new()?;
/// # let sandbox = runtime.block_on(user_provisioning_sandbox::Sandbox::start());
/// # let client = sandbox.evolution_platform_client();
/// use user_provisioning::blocking::block_on;
///
/// let users = block_on(client.list_users().limit(50).collect_all())?;
/// println!("{} users", users.len());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of the future. An [`is_invalid_request`](Error::is_invalid_request) error if an async runtime is running in this
/// thread, `tokio::task::spawn_blocking` included, or if no thread can be started; nothing is sent then.
pub fn block_on<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::not_begun(
            "a blocking call was made inside of an async runtime, which it would stop; await the async call instead",
        ));
    }
    match &*RUNTIME {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => Err(Error::not_begun(format!(
            "the runtime of blocking calls cannot be started: {error}"
        ))),
    }
}

/// Lets a call that has `send` be sent without an async runtime.
macro_rules! sent_blocking {
    ($call:ty => $output:ty) => {
        impl crate::blocking::Blocking for $call {
            type Output = $output;

            #[inline]
            fn send_blocking(self) -> ::std::result::Result<Self::Output, crate::Error> {
                crate::blocking::block_on(self.send())
            }
        }
    };
}

pub(crate) use sent_blocking;
