#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
#![doc = include_str!("../README.md")]

mod base_url;
mod charges;
mod client;
mod credentials;
mod error;
mod operation;
mod request;
mod response;
mod transport;
mod wire;

#[cfg(feature = "evolution_platform")]
pub mod evolution_platform;
#[cfg(feature = "maarch_courrier")]
pub mod maarch_courrier;
#[cfg(feature = "maarch_parapheur")]
pub mod maarch_parapheur;
#[cfg(feature = "myreports")]
pub mod myreports;

#[cfg(feature = "sandbox")]
pub mod sandbox;

pub use charges::{ChargeNotice, Charged, Decision};
pub use error::Error;
pub use operation::{Operation, OperationInfo};
pub use response::Response;
pub use wire::{PhpObject, Timestamp};
