//! Calls that may cost money: the consent is sent only if the caller gives it, and a request with it is
//! never retried blindly.

mod flow;
mod pending;

use crate::charge_policy::ChargeNotice;
#[cfg_attr(
    not(feature = "myreports"),
    allow(unused_imports, reason = "only the calls of MyReports cost money")
)]
pub(crate) use flow::{confirm, defer, send};
pub use pending::PendingCharge;

/// The outcome of a call that asks before it accepts charges.
///
/// A single request declines with a [`PendingCharge`], which can still be accepted; `ensure_user`, which
/// makes several, with the [`ChargeNotice`] alone.
#[derive(Clone, Debug)]
pub enum Charged<T, N = ChargeNotice> {
    /// Carried out. [`Response::charge_accepted`](crate::Response::charge_accepted) says whether
    /// the consent was sent; without it, nothing was charged.
    Done(T),
    /// Not carried out, and nothing was charged.
    Declined(N),
}

impl<T, N> Charged<T, N> {
    /// Returns whether the call was carried out.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// Returns the response, if the call was carried out.
    pub fn done(self) -> Option<T> {
        match self {
            Self::Done(response) => Some(response),
            Self::Declined(_) => None,
        }
    }

    /// Returns the notice, if the call was not carried out.
    pub fn declined(self) -> Option<N> {
        match self {
            Self::Done(_) => None,
            Self::Declined(notice) => Some(notice),
        }
    }
}
