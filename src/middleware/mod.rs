//! Code of the caller's around each attempt of a call.

mod attempt;
mod chain;

use std::error::Error as StdError;

pub use attempt::{Attempt, AttemptResult};
pub(crate) use chain::{Chain, Stopped, Watched};

/// Code of yours that sees every attempt of every call: for headers, signatures and metrics.
///
/// It is given to the builder of a client, [`middleware`], as many times as there are middlewares.
/// [`before`](Self::before) runs in the order in which they were given, [`after`](Self::after) in the other one.
/// A call that is sent again is one more attempt. The requests of credentials, by which access tokens are had,
/// are no attempts of a call and are not seen.
///
/// A middleware may add headers, and may stop the attempt. It cannot send one again, answer it, or send it
/// elsewhere, and it does not see the headers of the credentials: what this crate promises of
/// repetitions, charges and secrets holds with any middleware.
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
    /// Before the attempt leaves, after its credentials were had; does nothing unless it is written.
    ///
    /// The time that it takes is a part of the call's deadline.
    ///
    /// # Errors
    ///
    /// An error stops the call: the attempt is not sent, nothing is sent again, and the error of the call
    /// [is one of the middleware](crate::Error::is_middleware) and has this one as its source, which is
    /// printed where errors are. A panic stops the call in the same way.
    fn before(
        &self,
        attempt: &mut Attempt,
    ) -> impl Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send {
        let _ = attempt;
        async { Ok(()) }
    }

    /// After the attempt, when its answer was read, or when it failed; does nothing unless it is written.
    ///
    /// It runs once for each [`before`](Self::before) that ended well, also when the call was dropped meanwhile,
    /// which is why it cannot wait for anything. A panic in it is logged and changes nothing.
    fn after(&self, attempt: &Attempt, result: &AttemptResult) {
        let _ = (attempt, result);
    }
}
