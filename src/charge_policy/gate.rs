//! Who is asked before a consent leaves, wherever that is decided: a journal, a budget, a person.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::{ChargeNotice, Decision};

/// Decides about each charge before the consent to it leaves, and can keep what it decided.
///
/// It takes the place of a [`ChargePolicy`](crate::ChargePolicy) and of `max_charges` where those do not reach: a
/// limit in memory begins anew when a program is started again, and each of several programs has its own. A gate
/// counts in a database, writes to a journal, or asks somebody.
///
/// - It is asked once for each consent, in whatever way the consent was given, and nothing with the consent
///   leaves before its future has ended with [`Decision::Accept`].
/// - When it fails, nothing is paid: the error is the 402 it would have been without a consent, and its
///   [`source`](std::error::Error::source) is the gate's own.
/// - When the future of the call is dropped while the gate decides, nothing is sent.
///
/// Set it on the builder of the MyReports client, or on one `ensure_user`.
///
/// ```
/// # use std::sync::Mutex;
/// use user_provisioning::myreports::types::{NewUser, Role};
/// use user_provisioning::{ChargeGate, ChargeNotice, Decision};
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
///
/// /// A budget that is kept beside the consents.
/// struct Journal {
///     left: Mutex<u32>,
/// }
///
/// impl ChargeGate for Journal {
///     type Error = std::io::Error; // sqlx::Error, of a journal in a database
///
///     async fn may_charge(&self, notice: &ChargeNotice) -> Result<Decision, Self::Error> {
///         let mut left = self.left.lock().map_err(|_| std::io::Error::other("broken"))?;
///         let user = notice.request().body::<NewUser>(); // what would be paid for
///         # let _ = user;
///         let decision = Decision::from(*left > 0);
///         *left = left.saturating_sub(1);
///         Ok(decision)
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.myreports_client();
/// let ada = NewUser::builder()
///     .email("ada@example.com").display_name("Ada Lovelace")
///     .roles([Role::CustomerUserPbx]);
/// let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
/// let done = desired.charge_gate(Journal { left: Mutex::new(1) }).send().await?;
/// assert_eq!(done.charge(), user_provisioning::Charge::Made);
/// # Ok(())
/// # }
/// ```
pub trait ChargeGate: Send + Sync + 'static {
    /// Why it could not decide.
    type Error: Into<Box<dyn StdError + Send + Sync>>;

    /// Whether a request may be charged for.
    ///
    /// The notice of a request that was sent with the consent at once, by `accept_charges` of a single call, has no
    /// answer of the server: there was none.
    fn may_charge(
        &self,
        notice: &ChargeNotice,
    ) -> impl Future<Output = Result<Decision, Self::Error>> + Send;
}

impl<G: ChargeGate> ChargeGate for Arc<G> {
    type Error = G::Error;

    fn may_charge(
        &self,
        notice: &ChargeNotice,
    ) -> impl Future<Output = Result<Decision, Self::Error>> + Send {
        G::may_charge(self, notice)
    }
}

/// Why a gate could not decide.
type GateError = Box<dyn StdError + Send + Sync>;
type Answer<'g> = Pin<Box<dyn Future<Output = Result<Decision, GateError>> + Send + 'g>>;

/// Any gate.
trait AnyGate: Send + Sync {
    fn ask<'g>(&'g self, notice: &'g ChargeNotice) -> Answer<'g>;
}

impl<G: ChargeGate> AnyGate for G {
    fn ask<'g>(&'g self, notice: &'g ChargeNotice) -> Answer<'g> {
        Box::pin(async move { self.may_charge(notice).await.map_err(Into::into) })
    }
}

/// A gate of the caller's, whatever its type is.
#[derive(Clone)]
pub struct Gate(Arc<dyn AnyGate>);

impl Gate {
    pub fn new(gate: impl ChargeGate) -> Self {
        Self(Arc::new(gate))
    }

    pub async fn ask(&self, notice: &ChargeNotice) -> Result<Decision, GateError> {
        self.0.ask(notice).await
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChargeGate")
    }
}
