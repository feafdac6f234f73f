//! The four products, and the desired state of a person in each.

mod action;
mod desired;
pub(crate) mod fields;
pub(crate) mod sdk;
pub(crate) mod server;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use action::Action;
pub(crate) use desired::Removal;
pub use desired::{Desired, Intent, Leave};

/// A product in which people are provisioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Product {
    /// MyReports.
    #[serde(rename = "myreports")]
    MyReports,
    /// Maarch Courrier.
    MaarchCourrier,
    /// Maarch Parapheur.
    MaarchParapheur,
    /// Evolution Platform.
    EvolutionPlatform,
}

impl Product {
    /// All products.
    pub const ALL: [Self; 4] =
        [Self::MyReports, Self::MaarchCourrier, Self::MaarchParapheur, Self::EvolutionPlatform];

    /// The name in configurations, headers and reports, such as `maarch_courrier`, which is also the SDK's module.
    ///
    /// ```
    /// use user_provisioning_bulk::Product;
    ///
    /// assert_eq!("maarch_courrier".parse(), Ok(Product::MaarchCourrier));
    /// assert_eq!(Product::MyReports.as_str(), "myreports");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MyReports => "myreports",
            Self::MaarchCourrier => "maarch_courrier",
            Self::MaarchParapheur => "maarch_parapheur",
            Self::EvolutionPlatform => "evolution_platform",
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The error for an unknown product name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProduct(());

impl fmt::Display for UnknownProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "is not a product: myreports, maarch_courrier, maarch_parapheur or evolution_platform",
        )
    }
}

impl std::error::Error for UnknownProduct {}

impl FromStr for Product {
    type Err = UnknownProduct;

    fn from_str(name: &str) -> Result<Self, UnknownProduct> {
        Self::ALL.into_iter().find(|product| product.as_str() == name).ok_or(UnknownProduct(()))
    }
}
