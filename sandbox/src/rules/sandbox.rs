//! The rule methods of a sandbox.

use super::On;
use crate::MockOperation;
use crate::verify;
use crate::{ReceivedCall, Sandbox};

impl Sandbox {
    /// Adds a rule for one operation: a response that replaces the product's, for the calls that match.
    ///
    /// - The newest rule that matches and is not used up answers; otherwise the product does. So a test can
    ///   override the rules of its setup.
    /// - One rule can have several responses in sequence: see [`then`](crate::Rule::then).
    /// - A rule ignores credentials. Only [`carry_out`](On::carry_out) and its variants change the state of
    ///   the product.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use std::time::Duration;
    /// use user_provisioning::maarch_courrier::{operation::CreateUser, types::{CreatedUser, NewUser}};
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// sandbox.on::<CreateUser>()
    ///     .matching(|call| call.body().user_id.as_str() == "alovelace")
    ///     .fail(500, serde_json::json!({ "message": "Slim Application Error" }))
    ///     .then().answer(200, CreatedUser::builder().id(7)).delay(Duration::from_millis(20));
    ///
    /// let client = sandbox.maarch_courrier_client();
    /// let ada = NewUser::builder()
    ///     .user_id("alovelace").firstname("Ada").lastname("Lovelace").mail("ada@example.com");
    /// let call = client.create_user().body(ada);
    /// assert!(call.clone().send().await.is_err_and(|error| error.is_server_error()));
    /// assert_eq!(call.send().await?.id, 7);
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn on<O: MockOperation + 'static>(&self) -> On<O> {
        On::new(self.server.clone())
    }

    /// Sets whether only rules answer; a call without a rule is then answered with 501 and reported by
    /// [`verify`](Self::verify). Off unless set. Token endpoints still answer.
    pub fn set_only_rules(&self, only: bool) {
        self.server.lock().rule_set.only_rules = only;
    }

    /// Returns the calls of one operation so far, in order, with the types of the operation.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning::maarch_courrier::operation::AddUserGroup;
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_courrier_client();
    /// let group = user_provisioning::maarch_courrier::types::GroupToAdd::builder().group_id("ELU");
    /// client.add_user_group().id(9).body(group).request_id("import-7").send().await?;
    ///
    /// let calls = sandbox.received::<AddUserGroup>();
    /// assert_eq!(calls.len(), 1);
    /// assert_eq!(calls[0].parameters().id, 9);
    /// assert_eq!(calls[0].body().group_id.as_str(), "ELU");
    /// assert_eq!(calls[0].header("x-request-id"), Some("import-7"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If a request to the operation's route cannot be parsed as a call of it; no client of this crate sends
    /// one. [`requests`](Self::requests) returns those, too.
    #[track_caller]
    #[allow(clippy::panic, reason = "a test kit tells the author of a test at once")]
    pub fn received<O: MockOperation>(&self) -> Vec<ReceivedCall<O>> {
        let mut received = self.requests();
        received.retain(|request| request.route == Some(O::INFO.id()));
        let mut calls = Vec::new();
        for request in received {
            let shown = request.to_string();
            match ReceivedCall::read(request) {
                Ok(call) => calls.push(call),
                Err(reason) => panic!("{shown} is not a call of {}: {reason}", O::INFO),
            }
        }
        calls
    }

    /// Panics if [`check`](Self::check) finds a problem.
    ///
    /// # Panics
    ///
    /// With the text of [`check`](Self::check).
    #[track_caller]
    #[allow(clippy::panic, reason = "this is what it is for")]
    pub fn verify(&self) {
        if let Err(problems) = self.check() {
            panic!("{problems}");
        }
    }

    /// Checks the expectations of all rules.
    ///
    /// # Errors
    ///
    /// A message for people. It lists each request that matched neither a rule nor a route, and each rule
    /// that answered less often than [`times`](crate::Rule::times) says or its later responses need; for
    /// each, the closest candidate with the difference.
    pub fn check(&self) -> Result<(), String> {
        let problems = verify::problems(&self.server.lock());
        if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
    }
}
