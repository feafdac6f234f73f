//! Whether a request may cost money: what the server says, what the client decides, and how often.

mod limit;
mod notice;
mod policy;

use std::fmt;

pub use limit::Limit;
pub use notice::{ChargeNotice, ChargedRequest};
pub use policy::{ChargePolicy, Decision};

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
