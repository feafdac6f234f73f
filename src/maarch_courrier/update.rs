//! Builds an update from a user that loses nothing.

use std::fmt;

use super::types::{Mode, UserDetails, UserMode, UserUpdate, UserUpdateBuilder};

impl UserUpdate {
    /// Creates an update that leaves the user as it was read; set the fields to change.
    ///
    /// `update_user` replaces: missing fields are cleared, and a server with the signature book needs
    /// `user_id` and `external_id` exactly as they are. So read the user, build the update from it, and send
    /// it for the same user.
    ///
    /// A phone that this account may not read, and a missing address, cannot be sent back: the call is
    /// refused before anything is sent, unless you set them. `status` is not set, so it stays.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// use user_provisioning::maarch_courrier::types::UserUpdate;
    ///
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.maarch_courrier_client();
    /// let user = client.get_user_details().id(9).send().await?;
    /// let update = UserUpdate::from_details(&user).lastname("King");
    /// client.update_user().id(user.id).body(update).send().await?;
    ///
    /// let changed = client.get_user_details().id(9).send().await?;
    /// assert_eq!(changed.lastname.as_deref(), Some("King"));
    /// assert_eq!((&changed.mail, &changed.external_id), (&user.mail, &user.external_id));
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_details(user: &UserDetails) -> UserUpdateBuilder {
        let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let is_rest = user.mode == Some(UserMode::Rest);
        let mut update = Self::builder()
            .initials(user.initials.as_deref().unwrap_or_default())
            .maybe_mode(user.mode.as_ref().and_then(known_mode))
            .user_id(user.user_id.as_str())
            .maybe_external_id(user.external_id.clone());
        if is_rest {
            update = update.authorized_api(user.authorized_api.clone());
        }
        if let Some(name) = filled(&user.firstname) {
            update = update.firstname(name);
        }
        if let Some(name) = filled(&user.lastname) {
            update = update.lastname(name);
        }
        if let Some(mail) = filled(&user.mail) {
            update = update.mail(mail);
        }
        match &user.phone {
            Some(phone) => update.phone(phone.get().unwrap_or_default()),
            None => update.phone(Unreadable),
        }
    }
}

/// Returns a known mode; an unknown one stays unchanged if it is left out.
fn known_mode(mode: &UserMode) -> Option<Mode> {
    mode.as_str().parse().ok()
}

/// A phone that the caller may not read.
struct Unreadable;

impl TryFrom<Unreadable> for super::types::UserUpdatePhone {
    type Error = Wiped;

    fn try_from(_: Unreadable) -> Result<Self, Wiped> {
        Err(Wiped)
    }
}

struct Wiped;

impl fmt::Display for Wiped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this account may not read it, and it would be wiped; set it")
    }
}
