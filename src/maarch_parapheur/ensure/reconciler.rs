//! Reads and writes a user.

use secrecy::{ExposeSecret, SecretString};

use super::super::types::{NewUser, PasswordChange, User, UserDetails};
use super::super::{Client, operation};
use super::plan::{self, ParapheurStep};
use crate::ensure::{
    AppliedChanges, Known, Listed, Listing, Lookup, Reconcile, References, adds_to, if_shown,
};
use crate::{Change, Error, Operation, Remark};

/// What makes the list show accounts for programs too; the value does not matter.
const ALL: &str = "rest";
/// What everybody knows that new accounts log in with, up to 20.03.
pub const PUBLIC_PASSWORD: &str = "maarch";
/// The response of a server to an account with another password.
const WRONG_PASSWORD: &str = "Wrong Password";

/// The desired state of a user.
pub struct DesiredUser {
    pub user: NewUser,
    pub removes_modes: bool,
    pub password: Option<SecretString>,
}

/// The reconciler of one user.
pub struct UserReconciler {
    client: Client,
    desired: DesiredUser,
    /// Known once the user was found or created.
    id: Option<i32>,
    /// The caller named the account by its id.
    is_named: bool,
    lookup: Lookup<i32>,
    /// Whether new accounts have the public password on this server; determined only if it matters.
    is_open_by_default: Option<bool>,
    /// A creation was sent and may have been carried out.
    has_created: bool,
    /// The outcome of the attempt to set a password.
    password: Password,
}

#[derive(Clone, Copy, PartialEq)]
enum Password {
    Untried,
    Set,
    /// The account already had another one.
    Other,
}

impl UserReconciler {
    pub fn new(client: Client, desired: DesiredUser, id: Option<i32>, lookup: Lookup<i32>) -> Self {
        Self {
            client,
            desired,
            id,
            is_named: id.is_some(),
            lookup,
            is_open_by_default: None,
            has_created: false,
            password: Password::Untried,
        }
    }

    /// Looks up the id of the login.
    async fn find(&mut self) -> Result<Option<i32>, Error> {
        let login = self.login();
        let known = match self.lookup.first() {
            Some(index) => index.get(&login),
            None => {
                let users = list(&self.client).await?.users.into_iter();
                let found = users.filter(|user| user.login.as_ref() == Some(&login));
                Known::of(found.map(|user| user.id))
            }
        };
        known.only(operation::UpdateUser::INFO, "login", &login)
    }

    /// The login as a directory has it.
    fn login(&self) -> String {
        self.desired.user.login.to_ascii_lowercase()
    }

    fn has_login(&self, user: &UserDetails) -> bool {
        let login = user.login.as_deref();
        login.is_none_or(|login| login.eq_ignore_ascii_case(&self.desired.user.login))
    }

    /// The account as it is now, if it is there.
    async fn look(&mut self) -> Result<Option<UserDetails>, Error> {
        let (id, user) = loop {
            if self.id.is_none() {
                self.id = self.find().await?;
            }
            let Some(id) = self.id else { return Ok(None) };
            let outcome = self.client.get_user().id(id).send().await;
            if !self.lookup.is_disproved_by(&outcome, |response| self.has_login(&response.user)) {
                break (id, outcome?.into_inner().user);
            }
            self.lookup.correct(&self.login());
            self.id = None;
        };
        if user.id != id || !self.is_named && !self.has_login(&user) {
            return Err(Error::another_user(operation::UpdateUser::INFO));
        }
        if !self.has_login(&user) {
            return Err(Error::unsafe_change(
                operation::UpdateUser::INFO,
                "the account with this id has another login, and no login can be changed in this product; \
                 keep the one it has, or make another account"
                    .to_owned(),
            ));
        }
        self.lookup.confirm(&self.login(), user.id);
        Ok(Some(user))
    }

    /// Returns whether the server is older than 21.03: such servers have neither fingerprints nor signature
    /// modes, and create accounts with the public password. `None` if it cannot be determined, which is not
    /// an error.
    async fn is_open_by_default(&self, user: &UserDetails) -> Option<bool> {
        if user.x509_fingerprint.is_some() || !user.signature_modes.is_empty() {
            return Some(false);
        }
        match self.client.list_signature_modes().send().await {
            Ok(_) => Some(false),
            Err(error) => error.is_not_found().then_some(true),
        }
    }

    /// Returns whether the password must still be set. An existing REST account has one, which a manager
    /// could overwrite without knowing it.
    fn lacks_password(&self, current: &UserDetails, applied: &AppliedChanges) -> bool {
        let is_new = applied.includes(&Change::Created);
        let is_possible = match current.is_rest {
            Some(true) => is_new,
            _ => self.is_open_by_default != Some(false),
        };
        self.desired.password.is_some() && self.password == Password::Untried && is_possible
    }

    /// A personal account accepts a new password only with the old one.
    async fn set_password(&mut self, current: &UserDetails) -> Result<(), Error> {
        let Some(password) = &self.desired.password else { return Ok(()) };
        let password = password.expose_secret();
        let old = (current.is_rest != Some(true)).then_some(PUBLIC_PASSWORD);
        let change = PasswordChange::builder()
            .maybe_current_password(old)
            .new_password(password)
            .password_confirmation(password);
        self.password =
            match self.client.update_user_password().id(current.id).body(change).send().await {
                Ok(_) => Password::Set,
                Err(error) if error.message() == Some(WRONG_PASSWORD) => Password::Other,
                Err(error) => return Err(error),
            };
        Ok(())
    }
}

/// All accounts, those for programs too.
///
/// # Errors
///
/// Also when this account may not manage users: the list has no logins then, so it does not show who exists. Looking
/// at a user is refused then, but for oneself.
pub async fn list(client: &Client) -> Result<Listing<i32>, Error> {
    let picked = client.list_users().mode(ALL).lenient().send_picking::<Listed<i32>>().await?;
    let users = picked.items;
    if users.iter().all(|user| user.login.is_none()) {
        for user in users.iter().take(2) {
            client.get_user().id(user.id).send().await?;
        }
    }
    let has_gaps = picked.has_gaps || users.iter().any(|user| user.login.is_none());
    Ok(Listing { users, has_gaps })
}

impl From<User> for Listed<i32> {
    fn from(user: User) -> Self {
        Self { login: user.login.map(|login| login.to_ascii_lowercase()), id: user.id }
    }
}

impl Reconcile for UserReconciler {
    type Current = UserDetails;
    type Step = ParapheurStep;
    const SERVICE: &'static str = "maarch_parapheur";

    async fn fetch(&mut self) -> Result<Option<UserDetails>, Error> {
        let Some(user) = self.look().await? else { return Ok(None) };
        let matters = self.has_created || self.desired.password.is_some();
        if matters && self.is_open_by_default.is_none() {
            self.is_open_by_default = self.is_open_by_default(&user).await;
        }
        Ok(Some(user))
    }

    fn create_step(&self) -> Result<ParapheurStep, Error> {
        Ok(ParapheurStep::Create)
    }

    fn plan(
        &self,
        current: &UserDetails,
        applied: &AppliedChanges,
    ) -> Result<Vec<ParapheurStep>, Error> {
        let update = plan::update(&self.desired.user, current, self.desired.removes_modes)?;
        let password = self.lacks_password(current, applied).then_some(ParapheurStep::SetPassword);
        // The publicly known password is replaced first.
        Ok(password.into_iter().chain(update).collect())
    }

    fn given(&self) -> Vec<Change> {
        plan::given(&self.desired.user)
    }

    async fn references(&self, changes: &[Change]) -> Result<References, Error> {
        let mut references = References::default();
        if adds_to(changes, plan::MODES) {
            let modes = if_shown(self.client.list_signature_modes().send().await)?;
            let ids = modes.map(|modes| modes.iter().map(|mode| mode.id.clone()).collect());
            references.compare(plan::MODES, changes, ids);
        }
        Ok(references)
    }

    async fn apply(
        &mut self,
        step: &ParapheurStep,
        current: Option<UserDetails>,
    ) -> Result<Option<UserDetails>, Error> {
        match (step, current) {
            (ParapheurStep::Update { update, .. }, Some(current)) => {
                let call = self.client.update_user().id(current.id).body(update.as_ref().clone());
                let user = call.send().await?.into_inner().user;
                // The response to a change omits the groups.
                let is_changed_one = user.id == current.id && self.has_login(&user);
                Ok(is_changed_one.then_some(UserDetails { groups: current.groups, ..user }))
            }
            (ParapheurStep::SetPassword, Some(current)) => {
                self.set_password(&current).await?;
                Ok(Some(current))
            }
            _ => {
                let call = self.client.create_user().body(self.desired.user.clone());
                let outcome = call.send().await;
                self.has_created = match &outcome {
                    Ok(_) => true,
                    Err(error) => !self.is_refusal(error),
                };
                self.id = Some(outcome?.id);
                Ok(None)
            }
        }
    }

    fn remarks(&self, _: Option<&UserDetails>, applied: &AppliedChanges) -> Vec<Remark> {
        let is_new = applied.includes(&Change::Created);
        let is_open = self.is_open_by_default;
        let remark = match (is_new, self.password) {
            (true, Password::Untried) if is_open == Some(true) => Some(Remark::PublicPassword),
            (true, Password::Untried) if is_open == Some(false) => {
                self.desired.password.as_ref().map(|_| Remark::InitialPasswordNotSet)
            }
            (false, Password::Set) => Some(Remark::PublicPasswordReplaced),
            _ => None,
        };
        remark.into_iter().collect()
    }

    /// Of two concurrent creations, one fails with a unique violation and a 500, and was not carried out. Where
    /// an earlier attempt of this call may be the other one, the error is no conflict.
    fn is_refusal(&self, error: &Error) -> bool {
        error.is_conflict() || !error.may_have_been_carried_out()
    }
}
