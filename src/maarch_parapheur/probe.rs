//! The probe of Maarch Parapheur.

use serde_json::Value;

use super::{Client, operation};
use crate::probe::{Caller, Obstacle, Probe, ProbeResponse, Product, Reach, ask, identify, login};
use crate::request::{Field, Request};
use crate::{Error, Operation};

/// The last id that a column can hold, which no installation has reached.
const LAST_ID: i32 = i32::MAX;
const NO_USERS: &str = "nobody is created, and only the caller's own account is changed";
const NO_GROUPS: &str = "groups are neither read nor given";

impl Client {
    /// Detects the server, the caller and missing privileges, without a write.
    ///
    /// It reads how the installation authenticates, the list of users, the groups and, where the caller can
    /// be found in the list, its own account. Run it first against a real server, and print the result.
    ///
    /// It distinguishes the versions of [`openapi.yaml`](crate): 21.03.6 by the keys of its authentication
    /// page, 19.09.1 because it returns the caller's own signatures for every id.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_parapheur_client();
    /// let probe = client.probe().await?;
    /// assert!(probe.is_ready());
    /// assert_eq!(probe.versions(), ["21.03.6"]);
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
        let product = identify(&information);
        if product != Product::MaarchParapheur {
            return Ok(Probe::other(product));
        }
        let mut probe = Probe::new(product);
        let has_core_url = information.json().is_some_and(|keys| keys.get("coreUrl").is_some());
        probe.set_versions(if has_core_url { &["21.03.6"] } else { &["19.09.1", "20.03.2"] });

        let mut everybody = Request::new(operation::ListUsers::INFO);
        everybody.query("mode", Field::Set("rest"), false)?;
        let listed = ask::<operation::ListUsers>(core, &everybody).await?;
        let Some(users) = users(&listed) else {
            probe.obstruct(list_obstacle(&listed));
            return Ok(probe);
        };
        self.judge(&mut probe, users).await?;
        if !has_core_url {
            let other = self.signatures_of_nobody().await?;
            probe.set_versions(versions(&other));
        }
        Ok(probe)
    }

    async fn judge(&self, probe: &mut Probe, users: &[Value]) -> Result<(), Error> {
        let core = self.core();
        let groups = Request::new(operation::ListGroups::INFO);
        let groups = ask::<operation::ListGroups>(core, &groups).await?;
        // Logins are only returned to callers who may manage users.
        let shows_logins = users.iter().any(|user| user.get("login").is_some());
        let may_manage = if users.is_empty() { None } else { Some(shows_logins) };
        probe.require("manage_users", may_manage, NO_USERS);
        let may_group = match &groups {
            ProbeResponse::Json(_) => Some(true),
            ProbeResponse::Failed(403, _) => Some(false),
            _ => None,
        };
        probe.want("manage_groups", may_group, NO_GROUPS);
        if may_manage == Some(true) {
            probe.set_reach(Reach::Everybody);
        }
        let headers =
            core.authenticator.auth_headers().await.map(|auth| auth.headers).unwrap_or_default();
        let login = login(&headers);
        let own = users.iter().find(|user| {
            let known = user.get("login").and_then(Value::as_str);
            known.zip(login.as_deref()).is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
        });
        let id = own.and_then(|user| i32::try_from(user.get("id")?.as_i64()?).ok());
        let kind = match id {
            Some(id) => self.kind(id).await?,
            None => None,
        };
        if login.is_some() || id.is_some() {
            probe.set_caller(Caller { id, login, kind });
        }
        Ok(())
    }

    async fn kind(&self, id: i32) -> Result<Option<String>, Error> {
        let mut request = Request::new(operation::GetUser::INFO);
        request.path_number("id", Field::Set(id), 1)?;
        let own = ask::<operation::GetUser>(self.core(), &request).await?;
        let is_rest = own.json().and_then(|own| own.get("user")?.get("isRest")?.as_bool());
        Ok(is_rest.map(|is_rest| if is_rest { "rest" } else { "standard" }.to_owned()))
    }

    async fn signatures_of_nobody(&self) -> Result<ProbeResponse, Error> {
        let mut request = Request::new(operation::ListUserSignatures::INFO);
        request.path_number("id", Field::Set(LAST_ID), 1)?;
        ask::<operation::ListUserSignatures>(self.core(), &request).await
    }
}

/// Returns the versions before 21.03 with this response to a request for the signatures of an unknown id.
fn versions(signatures: &ProbeResponse) -> &'static [&'static str] {
    match signatures {
        ProbeResponse::Json(_) => &["19.09.1"],
        ProbeResponse::Failed(400 | 403, _) => &["20.03.2"],
        _ => &["19.09.1", "20.03.2"],
    }
}

fn users(listed: &ProbeResponse) -> Option<&[Value]> {
    listed.json()?.get("users")?.as_array().map(Vec::as_slice)
}

fn list_obstacle(listed: &ProbeResponse) -> Obstacle {
    match listed {
        ProbeResponse::Failed(401, _) => Obstacle::CredentialsRefused,
        // An expired password, on any route.
        ProbeResponse::Failed(403, _) => Obstacle::CallerBlocked,
        ProbeResponse::Failed(503, _) => Obstacle::OutOfService,
        _ => Obstacle::Unexpected(operation::ListUsers::INFO.id().to_owned()),
    }
}
