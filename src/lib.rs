#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(missing_docs, unsafe_code)]
#![cfg_attr(
    not(test),
    forbid(clippy::panic, clippy::todo, clippy::unimplemented, clippy::unreachable)
)]
#![cfg_attr(
    not(all_services),
    allow(dead_code, reason = "only together do the services use all that they share")
)]
#![cfg_attr(
    not(any(
        feature = "evolution_platform",
        feature = "maarch_courrier",
        feature = "maarch_parapheur",
        feature = "myreports",
    )),
    allow(
        unused_imports,
        unused_macros,
        unused_variables,
        reason = "there is no service to serve"
    )
)]
#![cfg_attr(
    all_services,
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all_services),
    doc = "Typed async clients that create and keep users in four products."
)]
//!
//! # Cancellation
//!
//! Dropping the future of a call stops it: nothing is sent after that, and no task of the call continues in
//! the background.
//!
//! - A *read* has no effect.
//! - A *write* that was already sent may still be carried out. Only a read from the server tells whether it
//!   was: check before you send it again. A timeout around a call (`tokio::time::timeout`, `select!`) drops
//!   it too, and loses the information in the error; `timeout` and `deadline` of the call itself end in an
//!   [`Error`] that tells whether the request [may have been carried out](Error::may_have_been_carried_out).
//! - A write *with consent to charges* may also have been charged for.
//! - The next call of the same client or of a clone takes over a pending *access token* fetch, however late
//!   that is. A refresh token is not used twice.

mod base_url;
mod body;
mod changes;
mod charge_policy;
mod charges;
mod client;
mod conflict;
mod connect_failure;
mod credentials;
mod custom_request;
mod download;
mod ensure;
mod error;
mod form;
mod http;
mod items;
mod lenient;
mod middleware;
mod operation;
mod pace;
mod paging;
mod php_messages;
mod probe;
mod redaction;
mod request;
mod reserved_headers;
mod response;
mod retry;
mod sanitize;
mod server_message;
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

#[doc(hidden)]
pub mod internals;

#[cfg(all(doctest, all_services))]
#[doc = include_str!("../tests/it/guarantees/compile_fail.md")]
pub struct CannotBeWritten;

pub use changes::{Change, Charge, Problem, Remark};
pub use charge_policy::{ChargeGate, ChargeNotice, ChargePolicy, ChargedRequest, Decision};
pub use charges::{Charged, PendingCharge};
pub use conflict::{Conflict, ConflictHolder};
pub use credentials::{AccessToken, TokenError};
#[cfg(feature = "myreports")]
pub use credentials::{TokenLock, TokenStore};
pub use custom_request::CustomRequest;
pub use download::Download;
pub use ensure::{Ensured, MissingReference, Plan, PlannedAction};
pub use error::{Error, ErrorKind};
pub use items::Items;
pub use lenient::{Lenient, Partial, Rejected};
pub use middleware::{Attempt, AttemptResult, Middleware};
pub use operation::{Operation, OperationInfo};
pub use paging::Pages;
pub use probe::{Caller, Obstacle, Privilege, Probe, Product, Reach};
pub use reqwest;
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use response::Response;
pub use retry::RetryPolicy;
pub use wire::{
    Counts, JsonText, NullableText, NumberOrFalse, NumberOrText, PhpObject, RawObject, Timestamp,
    YesNo,
};
