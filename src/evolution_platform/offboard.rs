//! `offboard_user`: says whether a user is there. The API has no operation that takes one out.

use super::ensure::is_same_name;
use super::types::User;
use super::{Client, operation};
use crate::ensure::{Step, check_identity};
use crate::offboard::{Assessment, Offboard, OffboardAction, offboard_calls};
use crate::{Change, Error, Operation, OperationInfo, Remark};

const NO_OPERATION: &str = "the API of the Evolution Platform has no operation that suspends or deletes a user, \
                            and does not document that roles can be removed; use its console, or ask Orange";

/// The settings of the call.
#[derive(Clone, Debug, Default)]
struct LeaverInput {
    identity_name: Option<String>,
}

impl LeaverInput {
    fn leaver(self, client: Client) -> Result<Leaver, Error> {
        let refused = |why| Error::refused(operation::GetUser::INFO, why);
        let name = self.identity_name.map(|name| name.trim().to_owned());
        let Some(identity_name) = name.filter(|name| !name.is_empty()) else {
            return Err(refused("`identity_name` is missing or empty".to_owned()));
        };
        check_identity("identity_name", Some(&identity_name)).map_err(refused)?;
        Ok(Leaver { client, identity_name })
    }
}

offboard_calls! {
    current: User,
    /// Says whether a user is there who should have left. It cannot take the user out, and writes nothing: the
    /// API has no operation for it.
    ///
    /// It exists so that a program can treat all products alike: a user who is not there is
    /// [`Absent`](crate::OffboardOutcome::Absent), and one who is there is an error that a person has to deal
    /// with. A 404 means that the user is absent only if the platform has a list of users.
    ///
    /// # Errors
    ///
    /// [`is_unsafe_change`](crate::Error::is_unsafe_change) if the user is there,
    /// [`is_not_found`](crate::Error::is_not_found) if there is no list either, and those of its calls.
    ///
    /// # Example
    ///
    /// ```
    /// use user_provisioning::OffboardOutcome;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.evolution_platform_client();
    /// let done = client.offboard_user().identity_name("nobody@example.com").send().await?;
    /// assert_eq!(done.outcome(), OffboardOutcome::Absent);
    /// # Ok(())
    /// # }
    /// ```
    offboard_user,
    setters: {
        /// Sets the identity name of the user.
        ///
        /// Required.
        pub fn identity_name(mut self, name: impl Into<String>) -> Self {
            self.input.identity_name = Some(name.into());
            self
        }
    }
}

/// One user who should have left.
struct Leaver {
    client: Client,
    identity_name: String,
}

/// There is no write.
enum NoStep {}

impl Step for NoStep {
    fn changes(&self) -> Vec<Change> {
        match *self {}
    }

    fn operation(&self) -> &'static OperationInfo {
        match *self {}
    }
}

impl Leaver {
    /// A gateway answers 404 too, for an API that is not there, where nobody would be found.
    async fn absent(&self, not_found: Error) -> Result<Option<User>, Error> {
        match self.client.list_users().limit(1).send().await {
            Err(error) if error.is_not_found() => Err(not_found),
            Err(error) if !error.is_forbidden() => Err(error),
            _ => Ok(None),
        }
    }
}

impl Offboard for Leaver {
    type Current = User;
    type Step = NoStep;
    const SERVICE: &'static str = "evolution_platform";

    async fn fetch(&mut self) -> Result<Option<User>, Error> {
        match self.client.get_user().identity_name(&self.identity_name).send().await {
            Ok(user) if is_same_name(&self.identity_name, &user.identity_name) => {
                Ok(Some(user.into_inner()))
            }
            Ok(_) => Err(Error::another_user(operation::GetUser::INFO)),
            Err(error) if error.is_not_found() => self.absent(error).await,
            Err(error) => Err(error),
        }
    }

    fn action(&self) -> OffboardAction {
        OffboardAction::Nothing
    }

    fn operation(&self) -> &'static OperationInfo {
        operation::GetUser::INFO
    }

    fn steps(&self, _: &User) -> Vec<NoStep> {
        Vec::new()
    }

    async fn assess(&self, _: &User) -> Result<Assessment, Error> {
        Ok(Assessment { losses: Vec::new(), refusal: Some(NO_OPERATION.to_owned()) })
    }

    async fn apply(&mut self, step: &NoStep) -> Result<(), Error> {
        match *step {}
    }

    fn remarks(&self, _: Option<&User>) -> Vec<Remark> {
        Vec::new()
    }
}
