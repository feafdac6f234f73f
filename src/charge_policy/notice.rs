//! The server's notice of charges, with the request that it is about.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, SentRequest};
use crate::operation::OperationInfo;
use crate::server_message::ServerMessage;
use crate::wire::from_body;

/// The server's notice that a request would cost money. It never says how much.
///
/// `Debug` and `Display` show no part of the response or the request, which can hold an API key.
///
/// ```
/// use user_provisioning::ChargeNotice;
/// use user_provisioning::myreports::types::ChargesPreview;
///
/// /// What to show to the person who decides.
/// fn question(notice: &ChargeNotice) -> String {
///     let preview = notice.preview::<ChargesPreview>();
///     let who = preview.and_then(|user| user.email).unwrap_or_else(|| "somebody".to_owned());
///     let why = notice.message().unwrap_or("charges apply");
///     format!("{}: {why}. Pay for {who}?", notice.request().operation())
/// }
/// ```
#[derive(Clone)]
pub struct ChargeNotice {
    request: ChargedRequest,
    message: Option<String>,
    body: Bytes,
    /// An earlier attempt of the call may have been carried out.
    is_uncertain: bool,
}

impl ChargeNotice {
    /// What is known of a request before it was sent.
    pub(crate) fn before(operation: &'static OperationInfo, sent: SentRequest) -> Self {
        Self::new(ChargedRequest { operation, sent }, Bytes::new(), false)
    }

    fn new(request: ChargedRequest, body: Bytes, is_uncertain: bool) -> Self {
        Self { request, message: ServerMessage::parse(&body).message, body, is_uncertain }
    }

    /// Returns the operation that would be charged for.
    pub fn operation(&self) -> &'static OperationInfo {
        self.request.operation
    }

    /// Returns the request that was not carried out.
    pub fn request(&self) -> &ChargedRequest {
        &self.request
    }

    /// Returns whether an earlier attempt of the call may have been carried out, without the consent: its response
    /// was lost, or was a 503. The request that the notice is about was not carried out.
    pub fn may_have_been_carried_out(&self) -> bool {
        self.is_uncertain
    }

    /// Returns the server's message, if it sent one.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns what would be created, in an envelope or bare, if the server says so and `T` matches.
    ///
    /// For users of MyReports `T` is `myreports::types::ChargesPreview`, of which every field can be
    /// absent. Nothing exists yet, even if the preview has an id.
    pub fn preview<T: DeserializeOwned>(&self) -> Option<T> {
        #[derive(Deserialize)]
        struct Envelope<T> {
            data: T,
        }
        match from_body::<Envelope<T>>(&self.body) {
            Some(envelope) => Some(envelope.data),
            None => from_body(&self.body),
        }
    }

    /// Returns the body as received: an echo of what would be created. It can hold an API key in clear.
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// Deserializes the whole body as a type, such as `myreports::types::ChargesRequired`, if it matches.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        from_body(&self.body)
    }
}

impl fmt::Display for ChargeNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "charges apply to {}; ", self.operation())?;
        f.write_str(match self.is_uncertain {
            false => "nothing was carried out yet",
            true => "an earlier attempt may have been carried out, without them",
        })
    }
}

impl fmt::Debug for ChargeNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChargeNotice")
            .field("operation", &self.operation())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The notice of charges.
impl Error {
    /// Returns the server's notice of charges, for a 402.
    pub fn charge_notice(&self) -> Option<ChargeNotice> {
        let sent = self.charged_request()?.clone();
        let request = ChargedRequest { operation: self.operation()?, sent };
        let is_uncertain = self.may_have_been_carried_out();
        Some(ChargeNotice::new(request, self.body_bytes().clone(), is_uncertain))
    }
}

/// A request that charges apply to, as it would be sent again with the consent.
///
/// `Debug` shows the operation only: path and body can name people.
#[derive(Clone)]
pub struct ChargedRequest {
    operation: &'static OperationInfo,
    sent: SentRequest,
}

impl ChargedRequest {
    /// Returns the operation.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Returns the path below the base URL, encoded, with its query.
    pub fn path(&self) -> &str {
        &self.sent.path
    }

    /// Returns the body as it was sent.
    pub fn raw_body(&self) -> &[u8] {
        &self.sent.body
    }

    /// Deserializes the body as a type, such as the `NewUser` of MyReports, if it matches.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        from_body(&self.sent.body)
    }
}

impl fmt::Debug for ChargedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChargedRequest")
            .field("operation", &self.operation)
            .field("body_bytes", &self.sent.body.len())
            .finish_non_exhaustive()
    }
}
