//! A cached user list, so that many users are ensured without a list request for each.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use crate::conflict::{Conflict, ConflictHolder};
use crate::error::Error;
use crate::operation::OperationInfo;

/// The entry of a login or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<I> {
    Absent,
    One(I),
    /// Several users have it; this is the first.
    Several(I),
}

impl<I: PartialEq + ToString> Known<I> {
    /// Of the ids that a list has for a login; a list may repeat an entry.
    pub fn of(mut found: impl Iterator<Item = I>) -> Self {
        match found.next() {
            None => Self::Absent,
            Some(first) if found.all(|id| id == first) => Self::One(first),
            Some(first) => Self::Several(first),
        }
    }

    /// The only user with a login or an address, which is this key of a request.
    ///
    /// # Errors
    ///
    /// If several have it: which of them is meant is not guessed.
    pub fn only(
        self,
        operation: &'static OperationInfo,
        key: &'static str,
        login: &str,
    ) -> Result<Option<I>, Error> {
        match self {
            Self::Absent => Ok(None),
            Self::One(id) => Ok(Some(id)),
            Self::Several(id) => {
                let holder = ConflictHolder::User(id.to_string());
                Err(Error::conflicting(operation, Conflict::new(key, login, holder)))
            }
        }
    }
}

/// What a directory keeps of a listed user.
pub struct Listed<I> {
    pub login: Option<String>,
    pub id: I,
}

/// The users of a list.
pub struct Listing<I> {
    pub users: Vec<Listed<I>>,
    /// An entry could not be read: whoever is not listed may be behind it.
    pub has_gaps: bool,
}

/// Ids by login or address, shared by all clones.
pub struct Index<I> {
    shared: Arc<Shared<I>>,
}

struct Shared<I> {
    /// The server, and the tenant if there is one.
    scope: String,
    listed: Instant,
    users: RwLock<HashMap<Box<str>, Entry<I>>>,
    has_gaps: bool,
}

struct Entry<I> {
    id: I,
    is_shared: bool,
}

impl<I: Clone + PartialEq> Index<I> {
    /// The listed users, as of the time at which listing began.
    pub fn new(scope: String, listed: Instant, listing: Listing<I>) -> Self {
        let Listing { users, has_gaps } = listing;
        let mut index = HashMap::with_capacity(users.len());
        for Listed { login, id } in users {
            let Some(login) = login else { continue };
            index
                .entry(login.into_boxed_str())
                .and_modify(|entry: &mut Entry<I>| entry.is_shared |= entry.id != id)
                .or_insert(Entry { id, is_shared: false });
        }
        let users = RwLock::new(index);
        Self { shared: Arc::new(Shared { scope, listed, users, has_gaps }) }
    }

    /// Returns the directory, if it belongs to this server and tenant.
    pub fn in_scope(directory: Option<Self>, scope: &str) -> Result<Option<Self>, String> {
        match directory {
            Some(index) if index.shared.scope != scope => {
                Err("the directory is one of another server or tenant".to_owned())
            }
            directory => Ok(directory),
        }
    }

    pub fn get(&self, login: &str) -> Known<I> {
        match self.read().get(login) {
            None => Known::Absent,
            Some(Entry { id, is_shared: false }) => Known::One(id.clone()),
            Some(Entry { id, is_shared: true }) => Known::Several(id.clone()),
        }
    }

    /// As [`get`](Self::get); `None` if an absent user may be behind an entry that could not be read.
    pub fn get_for_certain(&self, login: &str) -> Option<Known<I>> {
        Some(self.get(login)).filter(|known| *known != Known::Absent || !self.shared.has_gaps)
    }

    fn insert(&self, login: &str, id: I) {
        self.write().insert(login.into(), Entry { id, is_shared: false });
    }

    fn remove(&self, login: &str) {
        self.write().remove(login);
    }

    pub fn len(&self) -> usize {
        self.read().len()
    }

    pub fn age(&self) -> Duration {
        self.shared.listed.elapsed()
    }

    // The map is consistent even after a panic: each write is one insertion.
    fn read(&self) -> RwLockReadGuard<'_, HashMap<Box<str>, Entry<I>>> {
        self.shared.users.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<Box<str>, Entry<I>>> {
        self.shared.users.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I> Clone for Index<I> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<I: Clone + PartialEq> fmt::Debug for Index<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Logins and addresses name people.
        f.debug_struct("Directory")
            .field("users", &self.len())
            .field("age", &self.age())
            .finish_non_exhaustive()
    }
}

/// The directory in one `ensure_user`: it is trusted at first, and corrected by responses.
pub struct Lookup<I> {
    index: Option<Index<I>>,
    state: LookupState,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LookupState {
    /// Not used so far.
    NotAsked,
    /// The id comes from the directory.
    Unconfirmed,
    /// The id was looked up on the server.
    Settled,
}

impl<I: Clone + PartialEq> Lookup<I> {
    pub fn new(index: Option<Index<I>>) -> Self {
        Self { index, state: LookupState::NotAsked }
    }

    /// Returns the directory, for the first lookup only.
    pub fn first(&mut self) -> Option<Index<I>> {
        let is_first = self.state == LookupState::NotAsked;
        if is_first {
            self.state = LookupState::Unconfirmed;
        }
        self.index.clone().filter(|_| is_first)
    }

    /// Returns whether the current id comes from the directory alone.
    fn is_unconfirmed(&self) -> bool {
        self.index.is_some() && self.state == LookupState::Unconfirmed
    }

    /// Returns whether the response for an id from the directory shows that the directory is outdated, so
    /// that the server has to be asked for the id.
    pub fn is_disproved_by<T>(
        &self,
        response: &Result<T, Error>,
        is_meant: impl FnOnce(&T) -> bool,
    ) -> bool {
        self.is_unconfirmed()
            && response.as_ref().map_or_else(means_outdated, |user| !is_meant(user))
    }

    /// The server returned the desired user, with this login.
    pub fn confirm(&mut self, login: &str, id: I) {
        self.state = LookupState::Settled;
        let Some(index) = &self.index else { return };
        match index.get(login) {
            // One of them was named by its id; the login still means several.
            Known::Several(_) => {}
            Known::One(known) if known == id => {}
            Known::Absent | Known::One(_) => index.insert(login, id),
        }
    }

    /// The server no longer has the desired user under this login.
    pub fn correct(&mut self, login: &str) {
        self.state = LookupState::Settled;
        self.forget(login);
    }

    /// The login is not used any more.
    pub fn forget(&self, login: &str) {
        if let Some(index) = &self.index {
            index.remove(login);
        }
    }
}

/// The user with the id is gone, or the caller has nothing to do with it any more.
fn means_outdated(error: &Error) -> bool {
    error.is_not_found() || error.is_forbidden() || error.is_bad_request()
}

/// `Directory` of one product, the call that lists it, and the setter of `ensure_user` that takes it.
macro_rules! directory {
    (
        id: $id:ty,
        $(#[$list:meta])* directory,
        fields: { $($field:ident: $type:ty),* }
        setters: { $($setters:tt)* }
    ) => {
        impl Client {
            $(#[$list])*
            pub fn directory(&self) -> ListDirectory {
                let (client, options) = (self.clone(), self.call_options());
                ListDirectory { client, options, $($field: <$type>::default(),)* }
            }
        }

        /// A snapshot of the user list, created by [`Client::directory`]: with it, many users are ensured
        /// or offboarded without a list request for each.
        ///
        /// Cheap to clone; clones share their entries, also across tasks and threads. Both calls update
        /// it with what they read and write. It takes less than 300 bytes per listed user.
        #[derive(Clone, Debug)]
        pub struct Directory {
            index: crate::ensure::Index<$id>,
        }

        impl Directory {
            pub(crate) fn index(&self) -> &crate::ensure::Index<$id> {
                &self.index
            }

            /// Returns the number of logins or addresses.
            pub fn len(&self) -> usize {
                self.index.len()
            }

            /// Returns whether it is empty.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// Returns the time since listing began. Later changes by other programs are missing until
            /// `ensure_user` detects them: list again if that happens too often.
            pub fn age(&self) -> std::time::Duration {
                self.index.age()
            }
        }

        /// A call that lists the users for a [`Directory`]; created by [`Client::directory`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is listed until it is sent"]
        pub struct ListDirectory {
            client: Client,
            options: crate::request::RequestOptions,
            $($field: $type,)*
        }

        impl ListDirectory {
            $($setters)*
            crate::request::call_options!(options);

            /// Lists the users, once.
            ///
            /// # Errors
            ///
            /// Those of the calls for the list.
            ///
            /// # Cancellation
            ///
            /// Dropping the future has no effect on the server.
            pub async fn send(self) -> Result<Directory, crate::Error> {
                let listed = std::time::Instant::now();
                let client = self.client.with_options(self.options.clone().shared());
                let (scope, listing) = self.list(&client).await?;
                let index = crate::ensure::Index::new(scope, listed, listing);
                Ok(Directory { index })
            }
        }

        impl EnsureUser {
            /// Uses a directory instead of its own list request.
            ///
            /// For a user in the directory, only the details are read. A user that is not in it is created,
            /// and looked up if the server refuses because the user exists. An entry that the server does not
            /// confirm is looked up again. A directory of another server or tenant is refused.
            pub fn known(mut self, directory: &Directory) -> Self {
                self.desired.directory = Some(directory.index.clone());
                self
            }
        }
    };
}

pub(crate) use directory;

#[cfg(test)]
mod tests {
    use super::*;

    fn index(users: &[(&str, u32)]) -> Index<u32> {
        listed(users, false)
    }

    fn listed(users: &[(&str, u32)], has_gaps: bool) -> Index<u32> {
        let users =
            users.iter().map(|(login, id)| Listed { login: Some((*login).to_owned()), id: *id });
        let listing = Listing { users: users.collect(), has_gaps };
        Index::new("server".to_owned(), Instant::now(), listing)
    }

    #[test]
    fn nobody_is_absent_for_certain_if_an_entry_could_not_be_read() {
        let (whole, gaps) = (listed(&[("ada", 1)], false), listed(&[("ada", 1)], true));
        assert_eq!(whole.get_for_certain("bob"), Some(Known::Absent));
        assert_eq!(gaps.get_for_certain("bob"), None);
        assert_eq!(gaps.get_for_certain("ada"), Some(Known::One(1)));
    }

    #[test]
    fn a_login_that_two_have_is_known_as_such() {
        let index = index(&[("ada", 1), ("bob", 2), ("ada", 3), ("bob", 2)]);
        assert_eq!(index.get("ada"), Known::Several(1));
        assert_eq!((index.get("bob"), index.get("eve")), (Known::One(2), Known::Absent));
        assert_eq!(index.len(), 2);
    }

    #[test]
    fn it_is_trusted_once_and_corrected_by_what_is_seen() {
        let index = index(&[("ada", 1)]);
        let mut lookup = Lookup::new(Some(index.clone()));
        assert!(lookup.first().is_some() && lookup.is_unconfirmed());
        lookup.correct("ada");
        assert!(lookup.first().is_none() && !lookup.is_unconfirmed());
        assert_eq!(index.get("ada"), Known::Absent);
        lookup.confirm("ada", 7);
        assert_eq!(index.clone().get("ada"), Known::One(7));
        let mut without = Lookup::<u32>::new(None);
        assert!(without.first().is_none() && !without.is_unconfirmed());
    }
}
