//! What cannot be restored with an account.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sanitize::OneLine;

/// Something that a user who leaves loses, and that is not restored with the account.
///
/// `Display` is one line. Names of groups, entities and roles are those of the product, and name no person.
///
/// ```
/// use user_provisioning::{Loss, LossKind};
///
/// let loss: Loss = serde_json::from_str(r#"{"kind":"basket_redirections","count":2}"#)?;
/// assert_eq!(loss.kind(), LossKind::BasketRedirections);
/// assert_eq!(loss.to_string(), "redirections of baskets: 2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    kind: LossKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    items: Vec<String>,
}

/// The kind of a [`Loss`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LossKind {
    /// Maarch Courrier: redirections of baskets, in both directions.
    BasketRedirections,
    /// Maarch Courrier: places in list templates and diffusion lists. No route returns all of them.
    ListPlaces,
    /// Maarch Courrier: places in workflows of documents.
    WorkflowPlaces,
    /// Maarch Courrier: private contact groups. No route returns their number.
    ContactGroups,
    /// Memberships of groups.
    Groups,
    /// Maarch Courrier: memberships of entities.
    Entities,
    /// Maarch Courrier: the account in the signature book behind it.
    SignatureBookAccount,
    /// Maarch Parapheur: the signature modes.
    SignatureModes,
    /// Maarch Parapheur: signatures and templates of circuits.
    Signatures,
    /// Maarch Parapheur: steps in circuits. 21.03 stops the documents that wait for the user, other people's
    /// steps included; older servers refuse.
    OpenDocuments,
    /// Maarch Parapheur: the substitute of everybody whose substitute the user is.
    Substitutions,
    /// MyReports: the roles.
    Roles,
    /// MyReports: the user in all other tenants, since the account belongs to this one.
    OtherTenants,
}

impl Loss {
    /// Something whose number no route returns.
    pub(crate) fn uncounted(kind: LossKind) -> Self {
        Self { kind, count: None, items: Vec::new() }
    }

    /// `None` if there is nothing to lose.
    pub(crate) fn counted(kind: LossKind, count: usize) -> Option<Self> {
        (count > 0).then(|| Self { kind, count: Some(count), items: Vec::new() })
    }

    /// `None` if there is nothing to lose.
    pub(crate) fn of(kind: LossKind, items: impl IntoIterator<Item = String>) -> Option<Self> {
        let items: Vec<String> = items.into_iter().collect();
        (!items.is_empty()).then_some(Self { kind, count: Some(items.len()), items })
    }

    /// Returns the kind.
    pub fn kind(&self) -> LossKind {
        self.kind
    }

    /// Returns how many there are; `None` if no route returns it.
    pub fn count(&self) -> Option<usize> {
        self.count
    }

    /// Returns their names, if they were read.
    pub fn items(&self) -> &[String] {
        &self.items
    }
}

impl LossKind {
    fn words(self) -> &'static str {
        match self {
            Self::BasketRedirections => "redirections of baskets",
            Self::ListPlaces => "places in list templates and diffusion lists",
            Self::WorkflowPlaces => "places in workflows of documents",
            Self::ContactGroups => "private contact groups",
            Self::Groups => "groups",
            Self::Entities => "entities",
            Self::SignatureBookAccount => "the account in the signature book",
            Self::SignatureModes => "signature modes",
            Self::Signatures => "signatures and templates of circuits",
            Self::OpenDocuments => {
                "documents that wait for the user, which servers from 21.03 on stop"
            }
            Self::Substitutions => "substitutions for other users",
            Self::Roles => "roles",
            Self::OtherTenants => "the user in all other tenants",
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.kind.words();
        match (self.items.is_empty(), self.count) {
            (false, _) => write!(f, "{words}: {}", OneLine(&self.items.join(", "))),
            (true, Some(count)) => write!(f, "{words}: {count}"),
            (true, None) => write!(f, "{words}, if there are any"),
        }
    }
}
