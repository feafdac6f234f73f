//! The emulated versions of the products.

use std::fmt;
use std::str::FromStr;

/// A version of Maarch Parapheur.
///
/// ```
/// use user_provisioning_sandbox::ParapheurVersion;
///
/// assert_eq!("20.03.2".parse(), Ok(ParapheurVersion::V20_03_2));
/// assert_eq!(ParapheurVersion::default().to_string(), "21.03.6");
/// assert!("20.10".parse::<ParapheurVersion>().is_err());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParapheurVersion {
    /// 19.09.1.
    V19_09_1,
    /// 20.03.2.
    V20_03_2,
    /// 21.03.6, the newest.
    #[default]
    V21_03_6,
}

/// A version of Maarch Courrier, or of its successor MEM Courrier from 2501 on.
///
/// ```
/// use user_provisioning_sandbox::CourrierVersion;
///
/// assert_eq!("2301.3.7".parse(), Ok(CourrierVersion::V2301_3_7));
/// assert_eq!(CourrierVersion::default().to_string(), "2505");
/// assert!(CourrierVersion::V2301_3_7.has_signature_book());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CourrierVersion {
    /// 21.03.1.
    V21_03_1,
    /// 2301.3.4.
    V2301_3_4,
    /// 2301.3.7, which can have the new signature book.
    V2301_3_7,
    /// MEM Courrier 2505, the newest, which can have the new signature book.
    #[default]
    V2505,
}

impl CourrierVersion {
    /// All versions, the oldest first.
    pub const ALL: &[Self] = &[Self::V21_03_1, Self::V2301_3_4, Self::V2301_3_7, Self::V2505];

    /// Returns whether the version supports the new signature book.
    pub const fn has_signature_book(self) -> bool {
        matches!(self, Self::V2301_3_7 | Self::V2505)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::V21_03_1 => "21.03.1",
            Self::V2301_3_4 => "2301.3.4",
            Self::V2301_3_7 => "2301.3.7",
            Self::V2505 => "2505",
        }
    }
}

impl ParapheurVersion {
    /// All versions, the oldest first.
    pub const ALL: &[Self] = &[Self::V19_09_1, Self::V20_03_2, Self::V21_03_6];

    const fn name(self) -> &'static str {
        match self {
            Self::V19_09_1 => "19.09.1",
            Self::V20_03_2 => "20.03.2",
            Self::V21_03_6 => "21.03.6",
        }
    }
}

/// The error for the name of a version, or of another option, that the sandbox does not have. Its message
/// lists the valid names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    what: &'static str,
    given: String,
    known: Vec<&'static str>,
}

impl UnknownName {
    pub(super) fn new(
        what: &'static str,
        given: &str,
        known: impl Iterator<Item = &'static str>,
    ) -> Self {
        Self { what, given: given.to_owned(), known: known.collect() }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, given, known } = self;
        write!(f, "unknown {what} {given:?}; valid are {}", known.join(", "))
    }
}

impl std::error::Error for UnknownName {}

macro_rules! named {
    ($version:ty, $what:literal) => {
        impl fmt::Display for $version {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }

        impl FromStr for $version {
            type Err = UnknownName;

            fn from_str(given: &str) -> Result<Self, UnknownName> {
                let found = Self::ALL.iter().copied().find(|version| version.name() == given);
                found.ok_or_else(|| {
                    let known = Self::ALL.iter().map(|version| version.name());
                    UnknownName::new($what, given, known)
                })
            }
        }
    };
}

named!(ParapheurVersion, "version of Maarch Parapheur");
named!(CourrierVersion, "version of Maarch Courrier");
