//! The caller's code around each attempt of a call.

mod attempt;
mod chain;

use std::error::Error as StdError;

pub use attempt::{Attempt, AttemptResult};
pub(crate) use chain::{Chain, Stopped, Watched};

/// Your own code around every attempt of every call: for headers, signatures and metrics.
///
/// Add it to the builder of a client with [`middleware`], which can be called several times.
/// [`before`](Self::before) runs in the order in which they were added, [`after`](Self::after) in reverse.
/// Each retry is another attempt. Requests to token endpoints
/// are not attempts of a call and are not seen.
///
/// A middleware may add headers and stop the attempt. It cannot retry it, respond to it, or send it
/// elsewhere, and it does not see the headers of the credentials: the guarantees of this crate about
/// retries, charges and secrets hold with any middleware.
///
/// ```
/// use std::error::Error;
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use std::sync::Arc;
///
/// use user_provisioning::{Attempt, AttemptResult, Middleware};
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
///
/// /// Names the department that a request is made for, and counts.
/// #[derive(Clone, Default)]
/// struct Department {
///     answered: Arc<AtomicU32>,
/// }
///
/// impl Middleware for Department {
///     async fn before(&self, attempt: &mut Attempt) -> Result<(), Box<dyn Error + Send + Sync>> {
///         attempt.insert_header("x-department", "registry office")?;
///         Ok(())
///     }
///
///     fn after(&self, attempt: &Attempt, result: &AttemptResult) {
///         println!("{} took {:?}: {:?}", attempt.operation(), result.duration(), result.status());
///         self.answered.fetch_add(1, Ordering::Relaxed);
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = Sandbox::start().await;
/// # let (url, login, password) = (sandbox.maarch_courrier_url(), fixtures::LOGIN, fixtures::PASSWORD);
/// let department = Department::default();
/// let client = user_provisioning::maarch_courrier::Client::builder()
///     .base_url(url)
///     .basic(login, password)
///     .middleware(department.clone())
///     .build()?;
/// client.list_users().send().await?;
/// assert_eq!(department.answered.load(Ordering::Relaxed), 1);
/// # Ok(())
/// # }
/// ```
///
/// [`middleware`]: crate::maarch_courrier::ClientBuilder::middleware
pub trait Middleware: Send + Sync + 'static {
    /// Runs before the attempt is sent, after its credentials were obtained; the default does nothing.
    ///
    /// Its duration counts towards the call's deadline.
    ///
    /// # Errors
    ///
    /// An error stops the call: the attempt is not sent, nothing is retried, and the error of the call
    /// [is one of the middleware](crate::Error::is_middleware) and has this one as its source, which is
    /// printed with it. A panic stops the call in the same way.
    fn before(
        &self,
        attempt: &mut Attempt,
    ) -> impl Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send {
        let _ = attempt;
        async { Ok(()) }
    }

    /// Runs after the attempt, when its response was read or it failed; the default does nothing.
    ///
    /// It runs once for each successful [`before`](Self::before), also if the call was dropped in the meantime,
    /// which is why it is not async. A panic in it is logged and has no other effect.
    fn after(&self, attempt: &Attempt, result: &AttemptResult) {
        let _ = (attempt, result);
    }
}
