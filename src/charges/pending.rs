//! A request that waits for a consent, and can have it once.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use crate::charge_policy::{ChargeNotice, Decision};
use crate::error::Error;
use crate::operation::Operation;
use crate::request::Request;
use crate::response::Response;
use crate::transport::Core;

/// A request that was answered with a [`ChargeNotice`], to which it derefs, and not carried out.
///
/// It can be kept, shown to a person, and accepted later, once: [`accept`](Self::accept) takes it, and
/// sends the very request that it came from. Dropping it leaves everything as it is.
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
    /// The request that waits, if the error is a 402 for one without consent.
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
    /// As `send` of the call. When the answer is lost, the error's
    /// [`charge_may_have_been_made`](Error::charge_may_have_been_made) is true, and nothing is sent
    /// again. When the client's `max_charges` are used up, nothing is sent and
    /// [`is_charge_limit`](Error::is_charge_limit) is true.
    ///
    /// # Cancellation
    ///
    /// Dropping the future stops the call. The request may be carried out and charged for all the
    /// same: look before you send it again.
    pub async fn accept(self) -> Result<Response<O::Answer>, Error> {
        accept::<O>(&self.core, self.request, Some(self.error)).await
    }

    /// The notice alone; the request is given up.
    pub fn into_notice(self) -> ChargeNotice {
        self.notice
    }

    /// The 402 as the error it would have been; the request is given up.
    pub fn into_error(self) -> Error {
        self.error
    }

    /// What the client does about charges by itself.
    pub(crate) fn decide_by_policy(&self) -> Decision {
        self.core.charges.policy.decision_for(&self.notice)
    }

    /// Nobody is asked for what cannot be done: without room for one more charge, or with an HTTP client
    /// that may carry the consent elsewhere, it is an error.
    pub(crate) fn affordable(self) -> Result<Self, Error> {
        self.core.keeps_consent(O::INFO)?;
        let limit = &self.core.charges.limit;
        if limit.has_room() {
            return Ok(self);
        }
        Err(self.error.over_charge_limit(limit.reached()))
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

/// Sends the request with the consent, if the client's limit has room for one more charge.
///
/// `refusal` is the 402 that came before, if there was one.
pub async fn accept<O: Operation>(
    core: &Core,
    mut request: Request,
    refusal: Option<Error>,
) -> Result<Response<O::Answer>, Error> {
    core.keeps_consent(request.operation)?;
    let limit = &core.charges.limit;
    if !limit.take() {
        let refused = || Error::refused(request.operation, limit.reached());
        return Err(refusal.unwrap_or_else(refused).over_charge_limit(limit.reached()));
    }
    request.accept_charges();
    let outcome = core.send::<O>(&request).await;
    if outcome.as_ref().is_err_and(|error| !error.charge_may_have_been_made()) {
        limit.give_back();
    }
    outcome
}
