//! What a test can bring about in Maarch Courrier without requests, and see of it.

use serde_json::Value;

use crate::{Sandbox, fixtures, ready};

impl Sandbox {
    /// A client of Maarch Courrier with the root account of [`fixtures::ROOT_LOGIN`].
    pub fn maarch_courrier_root_client(&self) -> user_provisioning::maarch_courrier::Client {
        let builder = user_provisioning::maarch_courrier::Client::builder()
            .base_url(self.maarch_courrier_url())
            .basic(fixtures::ROOT_LOGIN, fixtures::ROOT_PASSWORD);
        ready(builder.build())
    }

    /// Everything that Maarch Courrier and the signature book behind it keep of every user, for
    /// comparing before and after a call: also what no route shows.
    ///
    /// `users` has each account by its login, deleted ones and the sandbox's own ones too: names, mode and
    /// status; groups and entities with roles; list templates, lists of documents under way, private
    /// contact groups; baskets redirected to others and by others; ids in other programs, preferences,
    /// routes, absence. In the place of the password stands what kind it is and how often it was set.
    /// `signature_book` has each account of the book by its id.
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

    /// What Maarch Courrier asked its signature book so far, and the status it was answered with, for
    /// instance `POST /rest/users -> 200`. The status is 0 where nobody listened.
    pub fn maarch_courrier_signature_book_requests(&self) -> Vec<String> {
        self.server.lock().products.maarch_courrier.signature_book_requests().to_vec()
    }

    /// What Maarch Courrier mailed last for choosing a password, to a new user or to somebody who forgot
    /// it; `None` where no such mail is out.
    pub fn maarch_courrier_reset_token(&self, login: &str) -> Option<String> {
        self.server.lock().products.maarch_courrier.reset_token(login)
    }

    /// Replaces the ids of a user in other programs by those of an object; anything else is the
    /// database's null. False where there is no such user; deleted ones count.
    pub fn set_maarch_courrier_external_id(&self, login: &str, ids: Value) -> bool {
        let ids = if let Value::Object(ids) = ids { Some(ids) } else { None };
        self.server.lock().products.maarch_courrier.set_ids(login, ids)
    }

    /// Gives a user something of everything that can get lost: copies in a list template and a list
    /// under way, a place in a visa circuit and in the template of one, a private contact group,
    /// preferences, ids in other programs, routes, one more group with a role, a basket redirected to
    /// somebody and one redirected by somebody. False where there is no such user.
    pub fn furnish_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.furnish(login)
    }

    /// Puts a user into the diffusion template of an entity, as its main recipient or as one who gets a
    /// copy. False where there is no such user or entity.
    pub fn enlist_maarch_courrier_user(&self, login: &str, entity: &str, is_main: bool) -> bool {
        self.server.lock().products.maarch_courrier.enlist(login, entity, is_main)
    }

    /// Switches a user off as a directory service does on 2505: its status is `INACT`. False where there
    /// is no such user.
    pub fn deactivate_maarch_courrier_user(&self, login: &str) -> bool {
        self.server.lock().products.maarch_courrier.deactivate(login)
    }
}
