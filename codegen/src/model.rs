//! The model of a service, for the later steps.

use std::collections::BTreeMap;

use serde_json::Value;

use super::versions::Span;

/// One service of the document, without prefixes and base path; references to anything but schemas are
/// resolved.
#[derive(Debug)]
pub struct ServiceSpec {
    pub service: String,
    pub title: String,
    pub version: String,
    pub operations: Vec<Operation>,
    pub schemas: BTreeMap<String, Value>,
    /// The properties of each schema, in document order.
    pub order: BTreeMap<String, Vec<String>>,
}

/// One operation with all its responses.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name without the service, `create_user`.
    pub name: String,
    /// The whole operationId, `maarch_courrier.create_user`.
    pub id: String,
    /// Its path in the document.
    pub place: String,
    pub method: String,
    pub route: String,
    pub summary: String,
    pub description: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    /// A second, identical call is rejected and changes nothing.
    pub rejects_duplicates: bool,
    /// The message of a 401 about the credentials, if a 401 can also be about the request.
    pub authentication_message: Option<String>,
    /// No credentials are needed.
    pub open: bool,
    /// The property of the body that must be unique.
    pub conflict_key: Option<String>,
    pub conflict_responses: Vec<ConflictResponse>,
    pub paging: Option<Paging>,
    /// The heading of its documentation.
    pub resource: String,
    /// The versions that have it.
    pub span: Span,
}

/// A failure that means that the value of the conflict key is taken. All the given criteria must match.
#[derive(Clone, Debug)]
pub struct ConflictResponse {
    pub status: u16,
    pub code: Option<String>,
    /// A text anywhere in the body.
    pub contains: Option<String>,
    /// A JSON pointer, and the text there.
    pub text_at: Option<(String, String)>,
    /// The holder of the value, if the failure tells; one of [`HOLDERS`].
    pub holder: Option<String>,
}

/// The document's names of holders, with the variants of `ConflictHolder`.
pub const HOLDERS: [(&str, &str); 1] = [("signature-book", "SignatureBook")];

/// The pagination style of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paging {
    /// By the number of the first item.
    Offset,
    /// By the number of the page.
    Index,
}

impl Paging {
    pub fn of(text: &str) -> Option<Self> {
        match text {
            "offset" => Some(Self::Offset),
            "index" => Some(Self::Index),
            _ => None,
        }
    }

    /// Returns the query parameters for the position and the size of a page.
    pub fn parameters(self) -> [&'static str; 2] {
        match self {
            Self::Offset => ["offset", "limit"],
            Self::Index => ["pageIndex", "pageSize"],
        }
    }
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: String,
    pub location: String,
    pub required: bool,
    pub description: String,
    pub example: Option<Value>,
    pub minimum: Option<i64>,
    pub consent: bool,
    /// `Debug` hides its value.
    pub secret: bool,
    /// The versions that have it.
    pub span: Span,
    /// The parameter object of the document.
    pub object: Value,
}

#[derive(Clone, Debug)]
pub struct Body {
    pub schema: String,
    /// The first example.
    pub example: Option<Value>,
}

/// One documented status of an operation.
#[derive(Clone, Debug)]
pub struct Response {
    pub status: u16,
    pub description: String,
    pub schema: Option<String>,
    /// It is a file.
    pub binary: bool,
    /// The body holds secrets that are not deserialized and must not be kept.
    pub secret: bool,
    pub origin: Origin,
    /// Whether it means that nothing was carried out.
    pub not_carried_out: NotCarriedOut,
    /// Whether it means that there is no such user.
    pub not_found: Option<NotFound>,
    /// The versions that send it.
    pub span: Span,
}

/// When a response means that there is no such user.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFound {
    /// Always.
    Always,
    /// If its body has no value under this key.
    Without(String),
}

/// When a response means that nothing was carried out.
#[derive(Clone, Debug, PartialEq)]
pub enum NotCarriedOut {
    /// By its status alone.
    Always,
    /// With one of these codes; never if there are none.
    Codes(Vec<String>),
}

/// The origin of what is known of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    Documented,
    Observed,
    Inferred,
}

/// The input of progenitor, and what was removed from it.
#[derive(Debug)]
pub struct Lowered<'s> {
    pub slice: &'s ServiceSpec,
    pub document: Value,
    pub open_enums: Vec<OpenEnum>,
    /// Schema name → the Rust type that stands for it.
    pub replacements: BTreeMap<String, String>,
}

/// An open enum.
#[derive(Debug)]
pub struct OpenEnum {
    pub name: String,
    pub description: String,
    pub values: Vec<EnumValue>,
    /// Whether each value is licensed, where the document knows it of some.
    pub licensed: Option<Vec<Option<bool>>>,
}

#[derive(Debug)]
pub struct EnumValue {
    pub wire: String,
    pub variant: String,
    pub description: String,
}

impl ServiceSpec {
    /// Returns the path of a schema in the document.
    pub fn place(&self, schema: &str) -> String {
        format!("components.schemas.{}.{schema}", self.service)
    }
}

impl Operation {
    /// Returns the success that a call decodes: the 204 if there is a 200 as well.
    pub fn success(&self) -> Option<&Response> {
        let is_success = |response: &&Response| (200..300).contains(&response.status);
        let mut successes = self.responses.iter().filter(is_success);
        let first = successes.next()?;
        successes.find(|other| other.schema.is_none() && !other.binary).or(Some(first))
    }

    /// Returns whether the success is a file.
    pub fn downloads(&self) -> bool {
        self.success().is_some_and(|success| success.binary)
    }

    /// Returns whether only the deserialized part of its success may be kept.
    pub fn returns_secrets(&self) -> bool {
        self.success().is_some_and(|success| success.secret)
    }

    pub fn failures(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| !(200..300).contains(&response.status))
    }

    /// Returns the number of setters of its builder: one per parameter but the consent, and one for a body.
    pub fn arguments(&self) -> usize {
        self.parameters.iter().filter(|parameter| !parameter.consent).count()
            + usize::from(self.body.is_some())
    }

    /// Returns whether the call may cost money and can carry a consent.
    pub fn charges(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.consent)
            && self.responses.iter().any(|response| response.status == 402)
    }
}
