//! Whether a charge was made.

use serde::{Deserialize, Serialize};

/// Whether an `ensure_user` was charged for, as far as the client can know: the server never reports it.
///
/// As JSON and in [`as_str`](Self::as_str) it is a name that is stable across versions.
///
/// ```
/// # use user_provisioning::myreports::types::{NewUser, Role};
/// # use user_provisioning_sandbox::{Sandbox, fixtures};
/// use user_provisioning::Charge;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// # let sandbox = Sandbox::start().await;
/// # let client = sandbox.myreports_client();
/// let ada = NewUser::builder()
///     .email("ada@example.com").display_name("Ada Lovelace")
///     .roles([Role::CustomerUserPbx]);
/// let desired = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(ada);
/// let done = desired.accept_charges().send().await?;
/// assert_eq!(done.charge(), Charge::Made);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Charge {
    /// Nothing was charged: no request with the consent was carried out.
    #[default]
    None,
    /// A request that the server had answered with a 402 was carried out with the consent.
    Made,
    /// A request with the consent was sent, and its response was lost. It may have been carried out.
    MayHaveBeenMade,
}

impl Charge {
    /// Returns the stable name, such as `may_have_been_made`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Made => "made",
            Self::MayHaveBeenMade => "may_have_been_made",
        }
    }

    /// Combines two charges: a certain one outweighs a possible one.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Made, _) | (_, Self::Made) => Self::Made,
            (Self::MayHaveBeenMade, _) | (_, Self::MayHaveBeenMade) => Self::MayHaveBeenMade,
            (Self::None, Self::None) => Self::None,
        }
    }
}

impl std::fmt::Display for Charge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
