//! The behavior of the emulated servers, where real installations differ.

use std::fmt;
use std::str::FromStr;

use super::versions::{CourrierVersion, ParapheurVersion, UnknownName};

/// The configuration of the emulated servers, where real installations differ.
///
/// ```
/// use user_provisioning_sandbox::{Language, ServerBehavior, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), user_provisioning::Error> {
/// let sandbox = Sandbox::start().await;
/// sandbox.set_behavior(ServerBehavior::default().language(Language::English).hide_phones(true));
///
/// let user = sandbox.maarch_courrier_client().get_user().id(9).send().await?;
/// assert_eq!(user.phone, None);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerBehavior {
    /// The version of Maarch Courrier, the newest unless set.
    pub courrier: CourrierVersion,
    /// The version of Maarch Parapheur, the newest unless set.
    pub parapheur: ParapheurVersion,
    /// Maarch Courrier: the new signature book, off unless set.
    pub signature_book: SignatureBook,
    /// Maarch Courrier: what kind of account [`LOGIN`](super::fixtures::LOGIN) is.
    pub courrier_caller: CourrierCaller,
    /// Maarch Parapheur: what kind of account [`LOGIN`](super::fixtures::LOGIN) is.
    pub parapheur_caller: ParapheurCaller,
    /// Maarch Courrier: the language of the texts that the product translates.
    pub language: Language,
    /// Maarch Courrier: the caller lacks the privilege `view_personal_data`, so the key `phone` is
    /// absent from what is read.
    pub hide_phones: bool,
    /// Maarch Courrier: the caller lacks the privilege `manage_personal_data`, so `phone` is neither
    /// checked nor stored when a user is created or changed.
    pub ignore_phones: bool,
    /// Both Maarch products: every caller lacks the privilege to administer users, `admin_users` in Courrier
    /// and `manage_users` in Parapheur.
    pub without_rights: bool,
    /// Maarch Courrier: PHP prints its warnings. A change that lacks one of `firstname`, `lastname`, `mail`,
    /// `initials`, `phone` and `mode` is answered with 200 and HTML, whether it succeeded or not.
    pub php_warnings: bool,
    /// Maarch Courrier: the server is in maintenance: every route but the open ones answers 503.
    pub migrating: bool,
    /// Maarch Courrier: debugging is on, so failures and problems hold stack traces and server paths.
    pub stack_traces: bool,
    /// Maarch Parapheur: how many of the next creations race with another one of the same user. The other one
    /// creates the user, this one is answered with 500. Decremented by each such creation; one that is
    /// refused for another reason does not count.
    pub colliding_creates: u32,
}

impl ServerBehavior {
    /// Sets [`courrier`](Self#structfield.courrier).
    pub fn courrier(mut self, version: CourrierVersion) -> Self {
        self.courrier = version;
        self
    }

    /// Sets [`parapheur`](Self#structfield.parapheur).
    pub fn parapheur(mut self, version: ParapheurVersion) -> Self {
        self.parapheur = version;
        self
    }

    /// Sets [`signature_book`](Self#structfield.signature_book).
    pub fn signature_book(mut self, book: SignatureBook) -> Self {
        self.signature_book = book;
        self
    }

    /// Sets [`courrier_caller`](Self#structfield.courrier_caller).
    pub fn courrier_caller(mut self, caller: CourrierCaller) -> Self {
        self.courrier_caller = caller;
        self
    }

    /// Sets [`parapheur_caller`](Self#structfield.parapheur_caller).
    pub fn parapheur_caller(mut self, caller: ParapheurCaller) -> Self {
        self.parapheur_caller = caller;
        self
    }

    /// Validates the configuration.
    ///
    /// # Errors
    ///
    /// A message for people, if a signature book is enabled and the version of Maarch Courrier has no
    /// [signature book](CourrierVersion::has_signature_book).
    pub fn check(&self) -> Result<(), String> {
        if self.signature_book != SignatureBook::Off && !self.courrier.has_signature_book() {
            let version = self.courrier;
            return Err(format!("Maarch Courrier {version} has no new signature book"));
        }
        Ok(())
    }

    /// Describes the emulated Maarch Courrier.
    ///
    /// ```
    /// use user_provisioning_sandbox::{CourrierVersion, ServerBehavior, SignatureBook};
    ///
    /// let behavior = ServerBehavior::default()
    ///     .courrier(CourrierVersion::V2301_3_7)
    ///     .signature_book(SignatureBook::Sound);
    /// let summary = "Maarch Courrier 2301.3.7, signature book sound, called by an administrator";
    /// assert_eq!(behavior.courrier_summary(), summary);
    /// ```
    pub fn courrier_summary(&self) -> String {
        let (version, book) = (self.courrier, self.signature_book);
        let maker = if version >= CourrierVersion::V2505 { "MEM" } else { "Maarch" };
        let caller = match self.courrier_caller {
            CourrierCaller::Administrator => "an administrator",
            CourrierCaller::Root => "a root account",
        };
        format!("{maker} Courrier {version}, signature book {book}, called by {caller}")
    }

    /// Describes the emulated Maarch Parapheur.
    pub fn parapheur_summary(&self) -> String {
        let caller = match self.parapheur_caller {
            ParapheurCaller::Rest => "a REST account",
            ParapheurCaller::Person => "a person's account",
        };
        format!("Maarch Parapheur {}, called by {caller}", self.parapheur)
    }

    /// Sets [`language`](Self#structfield.language).
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Sets [`hide_phones`](Self#structfield.hide_phones).
    pub fn hide_phones(mut self, hide: bool) -> Self {
        self.hide_phones = hide;
        self
    }

    /// Sets [`ignore_phones`](Self#structfield.ignore_phones).
    pub fn ignore_phones(mut self, ignore: bool) -> Self {
        self.ignore_phones = ignore;
        self
    }

    /// Sets [`without_rights`](Self#structfield.without_rights).
    pub fn without_rights(mut self, lacking: bool) -> Self {
        self.without_rights = lacking;
        self
    }

    /// Sets [`php_warnings`](Self#structfield.php_warnings).
    pub fn php_warnings(mut self, print: bool) -> Self {
        self.php_warnings = print;
        self
    }

    /// Sets [`migrating`](Self#structfield.migrating).
    pub fn migrating(mut self, migrating: bool) -> Self {
        self.migrating = migrating;
        self
    }

    /// Sets [`stack_traces`](Self#structfield.stack_traces).
    pub fn stack_traces(mut self, print: bool) -> Self {
        self.stack_traces = print;
        self
    }

    /// Sets [`colliding_creates`](Self#structfield.colliding_creates).
    pub fn colliding_creates(mut self, count: u32) -> Self {
        self.colliding_creates = count;
        self
    }
}

/// A language of Maarch Courrier.
///
/// The French and English texts for a taken login are those of real servers; the others were written for the
/// sandbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// French, the default of the product.
    #[default]
    French,
    /// English.
    English,
    /// Dutch.
    Dutch,
}

/// The new signature book behind Maarch Courrier, itself a Maarch Parapheur, and how it behaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureBook {
    /// It is not configured.
    #[default]
    Off,
    /// It works.
    Sound,
    /// It answers every request with 404.
    NotFound,
    /// It answers every request with 500.
    Failing,
    /// Every login is taken, so it refuses all creations.
    LoginTaken,
    /// It works, and accepts taken logins in creations and unknown ids in changes.
    LoginsFree,
    /// It refuses changes of accounts with 400.
    RefusesUpdates,
    /// A gateway in front of it answers with 502 and HTML.
    BadGateway,
    /// Nothing listens at its address.
    Down,
}

impl SignatureBook {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Off,
        Self::Sound,
        Self::NotFound,
        Self::Failing,
        Self::LoginTaken,
        Self::LoginsFree,
        Self::RefusesUpdates,
        Self::BadGateway,
        Self::Down,
    ];

    /// Returns the name, as the standalone sandbox takes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Sound => "sound",
            Self::NotFound => "not-found",
            Self::Failing => "failing",
            Self::LoginTaken => "login-taken",
            Self::LoginsFree => "logins-free",
            Self::RefusesUpdates => "refuses-updates",
            Self::BadGateway => "bad-gateway",
            Self::Down => "down",
        }
    }
}

impl fmt::Display for SignatureBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for SignatureBook {
    type Err = UnknownName;

    fn from_str(given: &str) -> Result<Self, UnknownName> {
        let found = Self::ALL.iter().copied().find(|book| book.as_str() == given);
        found.ok_or_else(|| {
            let known = Self::ALL.iter().map(|book| book.as_str());
            UnknownName::new("signature book", given, known)
        })
    }
}

/// The kind of account that calls Maarch Courrier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourrierCaller {
    /// An administrator of users, with its own entities and groups.
    #[default]
    Administrator,
    /// A root account (`root_invisible`): no perimeter, every group.
    Root,
}

/// The kind of account that calls Maarch Parapheur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParapheurCaller {
    /// A REST account, as programs have.
    #[default]
    Rest,
    /// The account of a person.
    Person,
}
