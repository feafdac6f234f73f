//! Charge gates: custom decisions before a consent is sent, such as a journal, a budget, a person.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::{ChargeNotice, Decision};

/// Decides about each charge before the consent to it is sent, and can persist the decision.
///
/// It replaces a [`ChargePolicy`](crate::ChargePolicy) and `max_charges` where those are not enough: a limit
/// in memory is reset when a program restarts, and is not shared by several programs. A gate can count in a
/// database, write to a journal, or ask a person.
///
/// - It is called once for each consent, however the consent was given, and no request with the consent is
///   sent before its future returns [`Decision::Accept`].
/// - If it fails, nothing is paid: the error is the 402 without a consent, and its
///   [`source`](std::error::Error::source) is the gate's error.
/// - If the future of the call is dropped while the gate decides, nothing is sent.
///
/// Set it on the builder of the MyReports client, or on one `ensure_user`.
///
/// ```
/// # use std::sync::Mutex;
/// use user_provisioning::myreports::types::{NewUser, Role};
/// use user_provisioning::{ChargeGate, ChargeNotice, Decision};
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
///
/// /// A budget for consents.
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
    /// The error if it cannot decide.
    type Error: Into<Box<dyn StdError + Send + Sync>>;

    /// Decides whether a request may be charged for.
    ///
    /// The notice of a request with a preemptive consent, by `accept_charges` of a single call, has no
    /// response of the server.
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

/// The error of a gate.
type GateError = Box<dyn StdError + Send + Sync>;
type DecisionFuture<'g> = Pin<Box<dyn Future<Output = Result<Decision, GateError>> + Send + 'g>>;

/// Any gate.
trait AnyGate: Send + Sync {
    fn ask<'g>(&'g self, notice: &'g ChargeNotice) -> DecisionFuture<'g>;
}

impl<G: ChargeGate> AnyGate for G {
    fn ask<'g>(&'g self, notice: &'g ChargeNotice) -> DecisionFuture<'g> {
        Box::pin(async move { self.may_charge(notice).await.map_err(Into::into) })
    }
}

/// The caller's gate with its type erased.
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
