//! Finds and reads the user who leaves, by a login or an address, by an id, or by both.

use super::run::Offboard;
use crate::ensure::{Index, Lookup, check_identity};
use crate::error::Error;

/// Whom the caller named.
pub struct Target<I> {
    /// The login or address in lower case; known once the user was read.
    pub login: Option<String>,
    pub id: Option<I>,
    lookup: Lookup<I>,
}

impl<I: Clone + PartialEq> Target<I> {
    /// `name` is the setter of the login, and `scope` the server and tenant of the directory.
    ///
    /// # Errors
    ///
    /// Why they name nobody.
    pub fn new(
        name: &str,
        login: Option<String>,
        id: Option<I>,
        directory: Option<Index<I>>,
        scope: &str,
    ) -> Result<Self, String> {
        if login.as_ref().map_or(id.is_none(), String::is_empty) {
            return Err(format!("`{name}` is missing or empty, and so is `id`"));
        }
        check_identity(name, login.as_deref())?;
        let directory = Index::in_scope(directory, scope)?;
        Ok(Self { login, id, lookup: Lookup::new(directory) })
    }

    /// Returns the directory, for the first look-up only.
    pub fn directory(&mut self) -> Option<Index<I>> {
        self.lookup.first()
    }

    /// The server has no such user under the login.
    pub fn forget(&mut self) {
        self.lookup.correct(self.login.as_deref().unwrap_or_default());
    }

    /// A user whose login the server does not show is taken for the one with the id.
    fn has_login(&self, shown: Option<&str>) -> bool {
        shown.zip(self.login.as_deref()).is_none_or(|(shown, login)| shown == login)
    }

    fn confirm(&mut self, shown: Option<String>, id: I) {
        if let Some(login) = shown {
            self.lookup.confirm(&login, id);
            self.login = Some(login);
        }
    }
}

/// The requests that find and read a user.
pub trait ReadTarget: Offboard {
    type Id: Clone + PartialEq;
    /// Why the user with the id is left alone if another login was given.
    const IS_ANOTHER: &'static str =
        "the account with this id has another login, and was left as it is";

    fn target(&mut self) -> &mut Target<Self::Id>;

    /// Looks up the id of the login.
    async fn find(&mut self) -> Result<Option<Self::Id>, Error>;

    /// Reads the user with an id; `None` if there is none.
    async fn get(&self, id: &Self::Id) -> Result<Option<Self::Current>, Error>;

    /// Returns whether the user has the id.
    fn has_id(user: &Self::Current, id: &Self::Id) -> bool;

    /// Returns the login or address of a user in lower case, if the server shows it.
    fn login_of(user: &Self::Current) -> Option<String>;

    /// Returns whether the user has been deleted, although the server shows it.
    fn is_deleted(_: &Self::Current) -> bool {
        false
    }
}

/// Reads the user; an id of an outdated directory is looked up again.
pub async fn fetch<R: ReadTarget>(reader: &mut R) -> Result<Option<R::Current>, Error> {
    let (id, user) = loop {
        if reader.target().id.is_none() {
            reader.target().id = reader.find().await?;
        }
        let Some(id) = reader.target().id.clone() else { return Ok(None) };
        let outcome = reader.get(&id).await;
        let target = reader.target();
        let is_meant = |user: &Option<R::Current>| {
            user.as_ref().is_some_and(|user| target.has_login(R::login_of(user).as_deref()))
        };
        if !target.lookup.is_disproved_by(&outcome, is_meant) {
            break (id, outcome?);
        }
        target.forget();
        target.id = None;
    };
    if user.as_ref().is_some_and(|user| !R::has_id(user, &id)) {
        return Err(Error::another_user(reader.operation()));
    }
    let Some(user) = user.filter(|user| !R::is_deleted(user)) else {
        reader.target().forget();
        return Ok(None);
    };
    let shown = R::login_of(&user);
    if !reader.target().has_login(shown.as_deref()) {
        return Err(Error::unsafe_change(reader.operation(), R::IS_ANOTHER.to_owned()));
    }
    reader.target().confirm(shown, id);
    Ok(Some(user))
}
