//! What real servers do differently from each other.

use std::fmt;
use std::str::FromStr;

use super::versions::{CourrierVersion, ParapheurVersion, UnknownName};

/// How the servers that the sandbox plays are set up, where real installations differ.
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
    /// Both Maarch products: whoever calls lacks the privilege to administer users, `admin_users` in
    /// Courrier and `manage_users` in Parapheur.
    pub without_rights: bool,
    /// Maarch Courrier: PHP prints its warnings. A change that lacks one of `firstname`, `lastname`,
    /// `mail`, `initials`, `phone` and `mode` is answered with 200 and HTML, whatever became of it.
    pub php_warnings: bool,
    /// Maarch Courrier: the server is being migrated, so that every route but the open ones is answered
    /// with 503.
    pub migrating: bool,
    /// Maarch Courrier: its debugging is on, so that failures and problems hold stack traces and paths of
    /// the server.
    pub stack_traces: bool,
    /// Maarch Parapheur: so many of the next creations meet another one of the same user at the same
    /// moment. The other one makes the user, this one is answered with 500. Counted down as it
    /// happens; a creation that is refused for another reason does not count.
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

    /// Whether a server can be set up so.
    ///
    /// # Errors
    ///
    /// With the reason in words, when the version of Maarch Courrier has no
    /// [signature book](CourrierVersion::has_signature_book) and one is on.
    pub fn check(&self) -> Result<(), String> {
        if self.signature_book != SignatureBook::Off && !self.courrier.has_signature_book() {
            let version = self.courrier;
            return Err(format!("Maarch Courrier {version} has no new signature book"));
        }
        Ok(())
    }

    /// Which Maarch Courrier this is, in words.
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

    /// Which Maarch Parapheur this is, in words.
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
/// The French and English texts for a taken login are those of real servers; the others are the
/// sandbox's own words.
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

/// The new signature book behind Maarch Courrier, a Maarch Parapheur of its own, and how it answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureBook {
    /// It is not configured.
    #[default]
    Off,
    /// It does what it is asked.
    Sound,
    /// It knows nobody and nothing: every answer is a 404.
    NotFound,
    /// Every answer is a 500.
    Failing,
    /// It has every login already, so it refuses to create anybody.
    LoginTaken,
    /// It does what it is asked, and minds neither a login that it has already nor an id that it does
    /// not know when it is to change somebody.
    LoginsFree,
    /// It refuses changes of accounts with a 400.
    RefusesUpdates,
    /// A gateway in front of it answers with 502 and HTML.
    BadGateway,
    /// Nobody listens at its address.
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

    /// The name, as the standalone sandbox takes it.
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

/// What kind of account calls Maarch Courrier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourrierCaller {
    /// An administrator of users, with entities and groups of its own.
    #[default]
    Administrator,
    /// A root account (`root_invisible`): no perimeter, every group.
    Root,
}

/// What kind of account calls Maarch Parapheur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParapheurCaller {
    /// A REST account, as programs have.
    #[default]
    Rest,
    /// The account of a person.
    Person,
}
