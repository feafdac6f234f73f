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
    doc = include_str!("guide/links.md"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all_services),
    doc = "Typed async clients that create and keep users in four products."
)]

mod base_url;
mod body;
mod changes;
mod charge_policy;
mod charges;
mod client;
mod conflict;
mod connect_failure;
mod conversion;
mod credentials;
mod custom_request;
mod download;
mod ensure;
mod error;
mod form;
mod http;
mod lenient;
mod middleware;
mod offboard;
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

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(all(doc, all_services))]
pub mod guide;
#[doc(hidden)]
pub mod internals;

#[cfg(all(doctest, all_services))]
#[doc = include_str!("../tests/it/guarantees/compile_fail.md")]
pub struct CannotBeWritten;

pub use changes::{Change, Charge, Problem, Remark};
pub use charge_policy::{ChargeGate, ChargeNotice, ChargePolicy, ChargedRequest, Decision};
pub use charges::{Charged, PendingCharge};
pub use conflict::{Conflict, ConflictHolder};
pub use conversion::{IntoValue, Items};
pub use credentials::{AccessToken, TokenError};
#[cfg(feature = "myreports")]
pub use credentials::{TokenLock, TokenStore};
pub use custom_request::CustomRequest;
pub use download::Download;
pub use ensure::{Ensured, MissingReference, Plan, PlannedAction};
pub use error::{Error, ErrorKind};
pub use lenient::{Lenient, Partial, Rejected};
pub use middleware::{Attempt, AttemptResult, Middleware};
pub use offboard::{Loss, LossKind, OffboardAction, OffboardOutcome, OffboardPlan, Offboarded};
pub use operation::{Operation, OperationInfo};
pub use paging::Pages;
pub use probe::{Caller, Obstacle, Privilege, Probe, Product, Reach};
pub use request::{ConversionError, Text};
pub use reqwest;
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use response::Response;
pub use retry::RetryPolicy;
pub use wire::{
    Counts, JsonText, NullableText, NumberOrFalse, NumberOrText, PhpObject, RawObject, Timestamp,
    YesNo,
};
