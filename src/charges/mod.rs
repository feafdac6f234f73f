//! Calls that may cost money: asked first, consented to once, never repeated blindly.

mod flow;
mod pending;

use crate::charge_policy::ChargeNotice;
#[cfg_attr(
    not(feature = "myreports"),
    allow(unused_imports, reason = "only the calls of MyReports cost money")
)]
pub(crate) use flow::{confirm, hold, send};
pub use pending::PendingCharge;

/// What became of a call that asked before it cost money.
///
/// A call that is one request declines with a [`PendingCharge`], which can still be accepted;
/// `ensure_user`, which is several, with the [`ChargeNotice`] alone.
#[derive(Clone, Debug)]
pub enum Charged<T, N = ChargeNotice> {
    /// Carried out. [`Response::charge_accepted`](crate::Response::charge_accepted) says whether
    /// the consent was sent; without it, nothing was charged.
    Done(T),
    /// Not carried out, and nothing was charged.
    Declined(N),
}

impl<T, N> Charged<T, N> {
    /// Whether the call was carried out.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The answer, if the call was carried out.
    pub fn done(self) -> Option<T> {
        match self {
            Self::Done(answer) => Some(answer),
            Self::Declined(_) => None,
        }
    }

    /// The notice, if the call was not carried out.
    pub fn declined(self) -> Option<N> {
        match self {
            Self::Done(_) => None,
            Self::Declined(notice) => Some(notice),
        }
    }
}
