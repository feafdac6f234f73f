//! The probe of the Evolution Platform.

use super::{Client, operation};
use crate::probe::{Obstacle, Probe, ProbeResponse, Product, ask};
use crate::request::{Field, Request};
use crate::{Error, Operation, OperationInfo};

impl Client {
    /// Detects whether the platform accepts the credentials and which lists they can read, without a write.
    ///
    /// It requests one user, one role and one organization. Reads cannot tell whether the caller may also
    /// create users. The platform is hosted, so there is no version, and it does not identify the caller.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.evolution_platform_client();
    /// let probe = client.probe().await?;
    /// assert!(probe.is_ready());
    /// assert_eq!(probe.has("users"), Some(true));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no response at all, or no token for a temporary reason. Refused credentials are not an
    /// error, but an [obstacle](Probe::obstacles).
    pub async fn probe(&self) -> Result<Probe, Error> {
        let request = one(operation::ListUsers::INFO)?;
        let users = ask::<operation::ListUsers>(self.core(), &request).await?;
        match &users {
            ProbeResponse::Json(list) if list.is_array() || list.is_object() => {}
            ProbeResponse::Json(_) | ProbeResponse::NotJson | ProbeResponse::Failed(404, _) => {
                return Ok(Probe::other(Product::Unknown));
            }
            ProbeResponse::Failed(..) => {}
        }
        let mut probe = Probe::new(Product::EvolutionPlatform);
        match users.status() {
            None | Some(403) => {}
            Some(401) => probe.obstruct(Obstacle::CredentialsRefused),
            Some(502..=504) => probe.obstruct(Obstacle::OutOfService),
            Some(_) => {
                probe.obstruct(Obstacle::Unexpected(operation::ListUsers::INFO.id().to_owned()))
            }
        }
        probe.require("users", held(&users), "users are neither listed nor found");
        if users.json().is_some() {
            let request = one(operation::ListRoles::INFO)?;
            let roles = ask::<operation::ListRoles>(self.core(), &request).await?;
            probe.want("roles", held(&roles), "the ids of roles cannot be looked up");
            let request = one(operation::ListOrganizations::INFO)?;
            let organizations = ask::<operation::ListOrganizations>(self.core(), &request).await?;
            let without = "the ids of organizations cannot be looked up";
            probe.want("organizations", held(&organizations), without);
        }
        Ok(probe)
    }
}

/// The first element of a list.
fn one(list: &'static OperationInfo) -> Result<Request, Error> {
    let mut request = Request::new(list);
    request.query_number("limit", Field::Set(1), false, 0)?;
    Ok(request)
}

fn held(asked: &ProbeResponse) -> Option<bool> {
    match asked {
        ProbeResponse::Json(_) => Some(true),
        ProbeResponse::Failed(403, _) => Some(false),
        ProbeResponse::Failed(..) | ProbeResponse::NotJson => None,
    }
}
