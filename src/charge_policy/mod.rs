//! Decides about charges: the server's notice, the client's policy, and its limit.

mod gate;
mod limit;
mod notice;
mod policy;

use std::fmt;

pub use gate::{ChargeGate, Gate};
pub use limit::Limit;
pub use notice::{ChargeNotice, ChargedRequest};
pub use policy::{ChargePolicy, Decision};

/// The charge policy of a client, and the count of accepted charges.
pub struct Charges {
    pub policy: ChargePolicy,
    pub limit: Limit,
    /// Called instead of the policy, before every consent.
    pub gate: Option<Gate>,
}

impl fmt::Debug for Charges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Charges")
            .field("policy", &self.policy)
            .field("accepted", &self.limit.accepted())
            .field("at_most", &self.limit.max())
            .field("gate", &self.gate)
            .finish()
    }
}
