//! The probe of Maarch Courrier.

use serde_json::Value;

use super::{Client, operation};
use crate::probe::{Caller, Obstacle, Probe, ProbeResponse, Product, Reach, ask, identify};
use crate::request::{Field, Request};
use crate::{Error, Operation};

/// No database column can hold this id: the failure reveals the version's framework.
const BEYOND_ANY_COLUMN: i64 = 99_999_999_999;
/// The last id that a column can hold, which no installation has reached.
const LAST_ID: i64 = i32::MAX as i64;

impl Client {
    /// Detects the server, the caller and missing privileges, without a write.
    ///
    /// It reads how the installation authenticates, the caller's own profile, and two ids that do not exist,
    /// for which versions answer differently (the server may log them as failures). Run it first against a
    /// real server, and print the result.
    ///
    /// It distinguishes the versions of [`openapi.yaml`](crate): 21.03.1 by the keys of its authentication
    /// page, 2301.3.4 by the format of a failure, 2505 by its response for an unknown user.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let probe = client.probe().await?;
    /// if !probe.is_ready() {
    ///     eprintln!("{probe}");
    /// }
    /// # assert!(probe.is_ready());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no response at all. Refused credentials, missing privileges and another product behind the
    /// URL are not errors, but [obstacles](Probe::obstacles).
    pub async fn probe(&self) -> Result<Probe, Error> {
        let core = self.core();
        let open = Request::new(operation::GetAuthenticationInformation::INFO);
        let information = ask::<operation::GetAuthenticationInformation>(core, &open).await?;
        match identify(&information) {
            Product::MaarchCourrier => {}
            _ if information.status() == Some(503) => return Ok(out_of_service()),
            other => return Ok(Probe::other(other)),
        }
        let mut probe = Probe::new(Product::MaarchCourrier);
        if is_migrating(&information) {
            probe.obstruct(Obstacle::OutOfService);
        }
        let own = Request::new(operation::GetCurrentProfile::INFO);
        let profile = ask::<operation::GetCurrentProfile>(core, &own).await?;
        judge_profile(&mut probe, &profile);
        if profile.json().is_some() {
            probe.set_versions(self.versions(&information).await?);
        } else if !has_idle_time(&information) {
            probe.set_versions(&["21.03.1"]);
        }
        Ok(probe)
    }

    async fn versions(
        &self,
        information: &ProbeResponse,
    ) -> Result<&'static [&'static str], Error> {
        if !has_idle_time(information) {
            return Ok(&["21.03.1"]);
        }
        let beyond = self.nobody(BEYOND_ANY_COLUMN).await?;
        let nobody = self.nobody(LAST_ID).await?;
        Ok(versions(&beyond, &nobody))
    }

    async fn nobody(&self, id: i64) -> Result<ProbeResponse, Error> {
        let mut request = Request::new(operation::GetUser::INFO);
        request.path_number("id", Field::Set(id), 1)?;
        ask::<operation::GetUser>(self.core(), &request).await
    }
}

/// Returns the versions with these responses to an id that no column can hold, and to an unknown one.
fn versions(beyond: &ProbeResponse, nobody: &ProbeResponse) -> &'static [&'static str] {
    match (beyond, nobody) {
        (_, ProbeResponse::Json(_)) => &["2505"],
        (ProbeResponse::Failed(500, body), _) if body.get("exception").is_some() => &["2301.3.4"],
        (ProbeResponse::Failed(500, body), ProbeResponse::Failed(400, _))
            if body.get("type").is_some() =>
        {
            &["2301.3.7"]
        }
        _ => &["2301.3.4", "2301.3.7", "2505"],
    }
}

fn has_idle_time(information: &ProbeResponse) -> bool {
    information.json().is_some_and(|keys| keys.get("idleTime").is_some())
}

fn is_migrating(information: &ProbeResponse) -> bool {
    information.json().and_then(|keys| keys.get("migrating")?.as_bool()) == Some(true)
}

fn out_of_service() -> Probe {
    let mut probe = Probe::new(Product::MaarchCourrier);
    probe.obstruct(Obstacle::OutOfService);
    probe
}

fn judge_profile(probe: &mut Probe, profile: &ProbeResponse) {
    match profile {
        ProbeResponse::Json(profile) if profile.is_object() => describe(probe, profile),
        ProbeResponse::Failed(401, _) => probe.obstruct(Obstacle::CredentialsRefused),
        ProbeResponse::Failed(403, _) => probe.obstruct(Obstacle::CallerBlocked),
        ProbeResponse::Failed(503, _) => probe.obstruct(Obstacle::OutOfService),
        _ => {
            let id = operation::GetCurrentProfile::INFO.id();
            probe.obstruct(Obstacle::Unexpected(id.to_owned()));
        }
    }
}

fn describe(probe: &mut Probe, profile: &Value) {
    let text = |key: &str| profile.get(key).and_then(Value::as_str).map(str::to_owned);
    let id = profile.get("id").and_then(Value::as_i64).and_then(|id| i32::try_from(id).ok());
    let (login, kind) = (text("user_id"), text("mode"));
    let is_root = kind.as_deref().is_some_and(|mode| mode.starts_with("root_"));
    let privileges = profile.get("privileges").and_then(Value::as_array);
    let held = |name: &str| {
        let listed = privileges.map(|all| all.iter().any(|own| own.as_str() == Some(name)));
        if is_root { Some(true) } else { listed }
    };
    probe.require("admin_users", held("admin_users"), "users are neither listed nor changed");
    probe.want(
        "manage_personal_data",
        held("manage_personal_data"),
        "phone numbers are ignored when users are created and changed",
    );
    probe.want(
        "view_personal_data",
        held("view_personal_data"),
        "phone numbers cannot be read, so that a change may wipe them",
    );
    probe.set_reach(match profile.get("entities").and_then(Value::as_array) {
        _ if is_root => Reach::Everybody,
        Some(entities) => {
            let id = |entity: &Value| entity.get("entity_id")?.as_str().map(str::to_owned);
            Reach::Entities(entities.iter().filter_map(id).collect())
        }
        None => Reach::Unknown,
    });
    probe.set_caller(Caller { id, login, kind });
}
