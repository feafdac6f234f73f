//! Builds a change from the current user.

use super::types::{UserDetails, UserUpdate, UserUpdateBuilder};
use crate::NullableText;

impl UserDetails {
    /// Creates a change of this user that changes nothing yet: with the names, the address, the signature
    /// modes and the fingerprint as they were read.
    ///
    /// A server of 21.03 removes the signature modes that a change leaves out, and the fingerprint if the
    /// caller is a REST account. Start with this to keep both:
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await;
    /// let client = sandbox.maarch_parapheur_client();
    /// let user = client.get_user().id(12).send().await?.into_inner().user;
    ///
    /// let update = user.to_update().email("patricia@example.com");
    /// let changed = client.update_user().id(12).body(update).send().await?.into_inner().user;
    /// assert_eq!(changed.signature_modes, user.signature_modes);
    /// assert_eq!(changed.x509_fingerprint, user.x509_fingerprint);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Fields that were not read are missing, and the call is refused unless they are set. A concurrent
    /// change between the read and this change is lost.
    pub fn to_update(&self) -> UserUpdateBuilder {
        let fingerprint = self.x509_fingerprint.as_ref().and_then(NullableText::get);
        let mut update = UserUpdate::builder()
            .signature_modes(self.signature_modes.clone())
            .maybe_x509_fingerprint(fingerprint);
        if let Some(firstname) = &self.firstname {
            update = update.firstname(firstname.as_str());
        }
        if let Some(lastname) = &self.lastname {
            update = update.lastname(lastname.as_str());
        }
        if let Some(email) = &self.email {
            update = update.email(email.as_str());
        }
        update
    }
}

impl From<&UserDetails> for UserUpdateBuilder {
    /// As [`UserDetails::to_update`].
    fn from(user: &UserDetails) -> Self {
        user.to_update()
    }
}
