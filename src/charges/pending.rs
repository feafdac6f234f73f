//! A request that waits for the consent to charges.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use crate::charge_policy::{ChargeNotice, Decision, Gate, Limit};
use crate::error::Error;
use crate::operation::{Operation, OperationInfo};
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;

/// A request that the server answered with a [`ChargeNotice`] and did not carry out. It derefs to the notice.
///
/// It can be kept, shown to a person, and accepted later, once: [`accept`](Self::accept) consumes it and
/// sends the identical request. Dropping it changes nothing.
///
/// ```
/// # use user_provisioning::myreports::types::{NewUser, Role};
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
/// use user_provisioning::Charged;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.myreports_client();
/// # let ada = NewUser::builder()
/// #     .email("ada@example.com").display_name("Ada Lovelace")
/// #     .roles([Role::CustomerUserSupervisorL1]);
/// let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(ada);
/// let mut waiting = Vec::new();
/// match call.defer_charges().await? {
///     Charged::Done(created) => println!("{} costs nothing more", created.data.id),
///     Charged::Declined(notice) => waiting.push(notice),
/// }
/// // Later, when somebody has looked at the list:
/// for notice in waiting {
///     let created = notice.accept().await?;
///     assert!(created.charge_accepted());
/// }
/// # assert_eq!(sandbox.myreports_charges(), 1);
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing was carried out; accept it, or drop it on purpose"]
pub struct PendingCharge<O: Operation> {
    notice: ChargeNotice,
    error: Error,
    core: Arc<Core>,
    request: Request,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> PendingCharge<O> {
    /// Returns the pending request, if the error is a 402 for a request without consent.
    pub(crate) fn new(core: Arc<Core>, request: Request, error: Error) -> Result<Self, Error> {
        match error.charge_notice().filter(|_| !request.accepts_charges()) {
            Some(notice) => Ok(Self { notice, error, core, request, operation: PhantomData }),
            None => Err(error),
        }
    }

    /// Sends the identical request again, with the consent to charges.
    ///
    /// # Errors
    ///
    /// As `send` of the call. If the response is lost, the error's
    /// [`charge_may_have_been_made`](Error::charge_may_have_been_made) is true, and nothing is retried. If
    /// the client's `max_charges` are used up, nothing is sent and
    /// [`is_charge_limit`](Error::is_charge_limit) is true. If the client has a
    /// [`ChargeGate`](crate::ChargeGate) that declines or fails, nothing is sent and
    /// [`is_charges_required`](Error::is_charges_required) is true.
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. The request may still be carried out and charged for: check before
    /// you send it again.
    pub async fn accept(self) -> Result<Response<O::Output>, Error> {
        accept::<O>(&self.core, self.request, Some(self.error)).await
    }

    /// Returns the notice alone and drops the request.
    pub fn into_notice(self) -> ChargeNotice {
        self.notice
    }

    /// Returns the 402 as an error and drops the request.
    pub fn into_error(self) -> Error {
        self.error
    }

    /// Decides by the client's policy. A gate decides before the consent is sent.
    pub(crate) fn decide_by_policy(&self) -> Decision {
        match gate(&self.core, &self.request) {
            Some(_) => Decision::Accept,
            None => self.core.charges.policy.decision_for(&self.notice),
        }
    }

    /// Fails if the charge cannot be accepted, before a decision is requested: the limit is reached, or the HTTP
    /// client may follow redirects with the consent.
    pub(crate) fn affordable(self) -> Result<Self, Error> {
        self.core.check_consent(O::INFO)?;
        let limit = &self.core.charges.limit;
        if limit.has_capacity() {
            return Ok(self);
        }
        Err(self.error.over_charge_limit(limit.message()))
    }
}

impl<O: Operation> Deref for PendingCharge<O> {
    type Target = ChargeNotice;

    fn deref(&self) -> &ChargeNotice {
        &self.notice
    }
}

impl<O: Operation> fmt::Display for PendingCharge<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.notice.fmt(f)
    }
}

impl<O: Operation> fmt::Debug for PendingCharge<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingCharge").field("notice", &self.notice).finish_non_exhaustive()
    }
}

/// The message if the server did not respond before.
const DECLINED: &str = "the charges it may cause were not accepted";

fn over_limit(refusal: Option<Error>, limit: &Limit, operation: &'static OperationInfo) -> Error {
    let refused = || Error::refused(operation, limit.message());
    refusal.unwrap_or_else(refused).over_charge_limit(limit.message())
}

/// Returns the gate that decides before the consent to this request is sent.
fn gate<'g>(core: &'g Core, request: &'g Request) -> Option<&'g Gate> {
    request.options.charge_gate.as_ref().or(core.charges.gate.as_ref())
}

/// Sends the request with the consent, if the client's limit allows one more charge and the gate, if there is
/// one, accepts.
///
/// `refusal` is the preceding 402, if there was one.
pub async fn accept<O: Operation>(
    core: &Core,
    mut request: Request,
    refusal: Option<Error>,
) -> Result<Response<O::Output>, Error> {
    core.check_consent(request.operation)?;
    let limit = &core.charges.limit;
    // The gate is asked only if the charge is possible, and the limit is used only after it agreed.
    if !limit.has_capacity() {
        return Err(over_limit(refusal, limit, request.operation));
    }
    if let Some(gate) = gate(core, &request) {
        let notice = refusal.as_ref().and_then(Error::charge_notice);
        let notice =
            notice.unwrap_or_else(|| ChargeNotice::before(request.operation, request.sent()));
        let source = match gate.ask(&notice).await {
            Ok(Decision::Accept) => None,
            Ok(Decision::Decline) => Some(None),
            Err(error) => Some(Some(error)),
        };
        if let Some(source) = source {
            let refused = || Error::refused(request.operation, DECLINED.to_owned());
            return Err(refusal.unwrap_or_else(refused).declined_by_gate(source));
        }
    }
    if !limit.reserve() {
        return Err(over_limit(refusal, limit, request.operation));
    }
    request.accept_charges();
    request.uncertain = refusal.as_ref().is_some_and(Error::may_have_been_carried_out);
    let outcome = core.send::<O>(&request).await;
    if outcome.as_ref().is_err_and(|error| !error.charge_may_have_been_made()) {
        limit.release();
    }
    outcome
}
