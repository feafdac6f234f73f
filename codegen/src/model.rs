//! What the later steps know of a service beside the reduced document.

use std::collections::BTreeMap;

use serde_json::Value;

use super::versions::Span;

/// One service, cut out of the document: prefixes and base path are gone, references to
/// anything but schemas are followed.
#[derive(Debug)]
pub struct ServiceSpec {
    pub service: String,
    pub title: String,
    pub version: String,
    pub operations: Vec<Operation>,
    pub schemas: BTreeMap<String, Value>,
    /// The properties of each schema, in the order of the document.
    pub order: BTreeMap<String, Vec<String>>,
}

/// One operation with all its answers.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name without the service, `create_user`.
    pub name: String,
    /// The whole operationId, `maarch_courrier.create_user`.
    pub id: String,
    /// Where the document has it.
    pub place: String,
    pub method: String,
    pub route: String,
    pub summary: String,
    pub description: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answers: Vec<Answer>,
    /// A second, identical call is refused and does nothing.
    pub rejects_duplicates: bool,
    /// The message by which a 401 is about the credentials, where it can be about something in the request.
    pub authentication_message: Option<String>,
    /// No credentials are needed.
    pub open: bool,
    /// The property of the body that only one user can have.
    pub conflict_key: Option<String>,
    pub conflict_responses: Vec<ConflictResponse>,
    pub paging: Option<Paging>,
    /// The heading its documentation stands under.
    pub resource: String,
    /// The versions that have it.
    pub span: Span,
}

/// A failure that says that somebody has the value of the conflict key: by all that is given.
#[derive(Clone, Debug)]
pub struct ConflictResponse {
    pub status: u16,
    pub code: Option<String>,
    /// Stands anywhere in the body.
    pub contains: Option<String>,
    /// Where in the JSON a text stands, and which.
    pub text_at: Option<(String, String)>,
    /// Who has the value, where the failure says so; one of [`HOLDERS`].
    pub holder: Option<String>,
}

/// What the document calls those who can have the value, and the variant of `ConflictHolder`.
pub const HOLDERS: [(&str, &str); 1] = [("signature-book", "SignatureBook")];

/// How a list is asked for page by page.
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

    /// The query parameters for the place and for the size of a page.
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
    /// `Debug` does not show its value.
    pub secret: bool,
    /// The versions that know it.
    pub span: Span,
    /// The parameter object as the document has it.
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
pub struct Answer {
    pub status: u16,
    pub description: String,
    pub schema: Option<String>,
    /// It is a file.
    pub binary: bool,
    /// More comes than is read, and none of that may be kept.
    pub secret: bool,
    pub origin: Origin,
    /// By what it is known that nothing was carried out.
    pub not_carried_out: NotCarriedOut,
    /// When it says that there is nobody.
    pub not_found: Option<NotFound>,
    /// The versions that give it.
    pub span: Span,
}

/// When an answer says that there is nobody.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFound {
    /// Always.
    Always,
    /// When its body has no value under this key.
    Without(String),
}

/// By what an answer is known to say that nothing was carried out.
#[derive(Clone, Debug, PartialEq)]
pub enum NotCarriedOut {
    /// By its status alone.
    Always,
    /// By one of these codes; by nothing where there are none.
    Codes(Vec<String>),
}

/// Where the knowledge of an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    Documented,
    Observed,
    Inferred,
}

/// What is fed to the generator, and what was set aside on the way.
#[derive(Debug)]
pub struct Lowered<'s> {
    pub slice: &'s ServiceSpec,
    pub document: Value,
    pub open_enums: Vec<OpenEnum>,
    /// Schema name → the Rust type that stands for it.
    pub replacements: BTreeMap<String, String>,
}

/// A list of values that grows.
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
    /// Where the document has a schema.
    pub fn place(&self, schema: &str) -> String {
        format!("components.schemas.{}.{schema}", self.service)
    }
}

impl Operation {
    /// The success that a call decodes: a 204 where there is a 200 beside it.
    pub fn success(&self) -> Option<&Answer> {
        let is_success = |answer: &&Answer| (200..300).contains(&answer.status);
        let mut successes = self.answers.iter().filter(is_success);
        let first = successes.next()?;
        successes.find(|other| other.schema.is_none() && !other.binary).or(Some(first))
    }

    /// Whether the success answer is a file.
    pub fn downloads(&self) -> bool {
        self.success().is_some_and(|success| success.binary)
    }

    /// Whether of its success only what is read may be kept.
    pub fn answers_secrets(&self) -> bool {
        self.success().is_some_and(|success| success.secret)
    }

    pub fn failures(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| !(200..300).contains(&answer.status))
    }

    /// How many setters its builder has: one for each parameter but the consent, one for a body.
    pub fn arguments(&self) -> usize {
        self.parameters.iter().filter(|parameter| !parameter.consent).count()
            + usize::from(self.body.is_some())
    }

    /// Whether the call may cost money and can be consented to.
    pub fn charges(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.consent)
            && self.answers.iter().any(|answer| answer.status == 402)
    }
}
