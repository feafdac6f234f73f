//! Calls that may cost money: asked first, consented to once, never repeated blindly.

mod flow;
mod limit;
mod notice;
mod pending;
mod policy;

use std::fmt;

#[cfg_attr(
    not(feature = "myreports"),
    allow(unused_imports, reason = "only the calls of MyReports cost money")
)]
pub(crate) use flow::{confirm, hold, send};
pub(crate) use limit::Limit;
pub use notice::{ChargeNotice, ChargedRequest};
pub use pending::PendingCharge;
pub use policy::ChargePolicy;

/// What a program or a person decides about a [`ChargeNotice`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Carry the request out and accept what it costs.
    Accept,
    /// Leave it; nothing is carried out and nothing is charged.
    Decline,
}

impl From<bool> for Decision {
    fn from(accept: bool) -> Self {
        if accept { Self::Accept } else { Self::Decline }
    }
}

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

/// What a client does about charges, and how many it has accepted.
pub struct Charges {
    pub policy: ChargePolicy,
    pub limit: Limit,
}

impl fmt::Debug for Charges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Charges")
            .field("policy", &self.policy)
            .field("accepted", &self.limit.accepted())
            .field("at_most", &self.limit.most())
            .finish()
    }
}
