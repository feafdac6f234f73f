//! A response of the sandbox.

use std::time::Duration;

use wiremock::ResponseTemplate;

use super::call::{Other, ProductResponse};
use super::fault_proxy::Fault;

/// Status, headers and body, and the fault of the connection.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub delay: Option<Duration>,
    pub broken: Option<Fault>,
}

const JSON: &str = "application/json; charset=utf-8";
const HTML: &str = "text/html; charset=UTF-8";

impl Reply {
    /// PHP's warning about an undefined variable.
    const PHP_WARNING: &str = "<br />\n<b>Warning</b>:  Undefined variable $user in \
         <b>/var/www/html/maarch/src/app/user/controllers/UserController.php</b> \
         on line <b>131</b><br />\n";

    pub fn raw(status: u16, headers: Vec<(String, String)>, body: Vec<u8>) -> Self {
        Self { status, headers, body, delay: None, broken: None }
    }

    pub fn json(status: u16, body: Vec<u8>) -> Self {
        Self::with_content_type(status, JSON, body)
    }

    fn with_content_type(status: u16, kind: &str, body: Vec<u8>) -> Self {
        Self::raw(status, vec![("content-type".to_owned(), kind.to_owned())], body)
    }

    /// Returns the response after PHP output: by then the status 200 was sent.
    pub fn after_php_output(mut self, text: &str) -> Self {
        self.status = 200;
        self.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        self.headers.push(("content-type".to_owned(), HTML.to_owned()));
        self.body.splice(..0, text.bytes());
        self
    }

    pub fn after_php_warning(self) -> Self {
        self.after_php_output(Self::PHP_WARNING)
    }

    /// Converts into wiremock's response.
    pub fn template(self) -> ResponseTemplate {
        let is_type = |name: &str| name.eq_ignore_ascii_case("content-type");
        let mut template = ResponseTemplate::new(self.status);
        let kind =
            self.headers.iter().find(|(name, _)| is_type(name)).map(|(_, kind)| kind.clone());
        for (name, value) in self.headers.into_iter().filter(|(name, _)| !is_type(name)) {
            template = template.append_header(name, value);
        }
        if let Some(broken) = self.broken {
            let (name, value) = broken.header();
            template = template.append_header(name, value);
        }
        if let Some(delay) = self.delay {
            template = template.set_delay(delay);
        }
        match kind {
            Some(kind) => template.set_body_raw(self.body, &kind),
            None if self.body.is_empty() => template,
            None => template.set_body_bytes(self.body),
        }
    }
}

impl From<ProductResponse> for Reply {
    fn from(response: ProductResponse) -> Self {
        let body = response.body.map(|body| body.to_string().into_bytes());
        let mut reply = match (response.other, body) {
            (Some(Other::Page(page)), _) => {
                let page = page.into_string().into_bytes();
                Self::with_content_type(response.status, "text/html;charset=UTF-8", page)
            }
            (Some(Other::Text(text)), _) => {
                let text = text.into_string().into_bytes();
                Self::with_content_type(
                    response.status,
                    response.content_type.unwrap_or("text/plain"),
                    text,
                )
            }
            (Some(Other::File(file)), _) => {
                let kind = ("content-type".to_owned(), "application/octet-stream".to_owned());
                Self::raw(response.status, vec![kind], file.to_vec())
            }
            (None, Some(body)) => Self::with_content_type(
                response.status,
                response.content_type.unwrap_or(JSON),
                body,
            ),
            (None, None) => Self::raw(response.status, Vec::new(), Vec::new()),
        };
        reply
            .headers
            .extend(response.headers.into_iter().map(|(name, value)| (name.to_owned(), value)));
        if response.noise.is_empty() { reply } else { reply.after_php_output(&response.noise) }
    }
}
