//! Sets up and inspects Maarch Courrier without requests.

use serde_json::Value;

use crate::{Sandbox, fixtures, ready};

impl Sandbox {
    /// Creates a client of Maarch Courrier with the root account of [`fixtures::ROOT_LOGIN`].
    pub fn maarch_courrier_root_client(&self) -> user_provisioning::maarch_courrier::Client {
        let builder = user_provisioning::maarch_courrier::Client::builder()
            .base_url(self.maarch_courrier_url())
            .basic(fixtures::ROOT_LOGIN, fixtures::ROOT_PASSWORD);
        ready(builder.build())
    }

    /// Returns the whole state of every user in Maarch Courrier and its signature book, to compare before and
    /// after a call: also what no route returns.
    ///
    /// `users` has each account by its login, including deleted ones and the sandbox's own: names, mode and
    /// status; groups and entities with roles; list templates, lists of running documents, private contact
    /// groups; baskets redirected to others and by others; ids in other programs, preferences, routes,
    /// absence. Passwords are replaced by their kind and how often they were set. `signature_book` has each
    /// account of the book by its id.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// sandbox.furnish_maarch_courrier_user("rgrayson");
    /// let lists = |state: &serde_json::Value| {
    ///     state["users"]["rgrayson"]["running_lists"].as_array().map(Vec::len)
    /// };
    /// assert_eq!(lists(&sandbox.maarch_courrier_state()), Some(2));
    ///
    /// sandbox.maarch_courrier_client().delete_user().id(21).send().await?;
    /// let state = sandbox.maarch_courrier_state();
    /// assert_eq!(state["users"]["rgrayson"]["status"], "DEL");
    /// assert_eq!(lists(&state), Some(1), "what the user has to sign stays");
    /// # Ok(())
    /// # }
    /// ```
    pub fn maarch_courrier_state(&self) -> Value {
        self.server.lock().products.maarch_courrier.state()
    }

    /// Returns the requests of Maarch Courrier to its signature book so far, with the status of each, for
    /// instance `POST /rest/users -> 200`. The status is 0 if nothing listened.
    pub fn maarch_courrier_signature_book_requests(&self) -> Vec<String> {
        self.server.lock().products.maarch_courrier.signature_book_requests().to_vec()
    }

    /// Returns the last password token that Maarch Courrier mailed, to a new user or one who forgot the
    /// password; `None` if no such mail is pending.
    pub fn maarch_courrier_reset_token(&self, login: &str) -> Option<String> {
        self.server.lock().products.maarch_courrier.reset_token(login)
    }

    /// Replaces the ids of a user in other programs by those of an object; anything else is the database's
    /// null. Returns false if there is no such user, deleted ones included.
    pub fn set_maarch_courrier_external_id(&self, login: &str, ids: Value) -> bool {
        let ids = if let Value::Object(ids) = ids { Some(ids) } else { None };
        self.server.lock().products.maarch_courrier.set_ids(login, ids)
    }

    /// Gives a user one of everything that can get lost: copies in a list template and a running list, a
    /// place in a visa circuit and in the template of one, a private contact group, preferences, ids in other
    /// programs, routes, one more group with a role, a basket redirected to another user and one redirected
    /// by another user. Returns false if there is no such user.
    pub fn furnish_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.furnish(login)
    }

    /// Puts a user into the diffusion template of an entity, as its main recipient or in copy. Returns false
    /// if there is no such user or entity.
    pub fn enlist_maarch_courrier_user(&self, login: &str, entity: &str, is_main: bool) -> bool {
        self.server.lock().products.maarch_courrier.enlist(login, entity, is_main)
    }

    /// Disables a user as a directory service does on 2505: its status is `INACT`. Returns false if there is
    /// no such user.
    pub fn deactivate_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.deactivate(login)
    }
}
