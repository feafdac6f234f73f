//! Responses as raw bytes, valid and broken.

use std::time::Duration;

/// What a server does once it has read a request.
#[derive(Clone, Debug)]
pub struct CannedResponse {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub end: End,
    /// Responses of the kind 1xx that come first.
    pub interim: Vec<u8>,
    /// The delay before the response.
    pub after: Duration,
}

/// How a response ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With its last byte; the connection stays open for the next request.
    Whole,
    /// The body is complete, but sent in chunks.
    Chunked,
    /// The body has no announced length: it ends with the connection.
    Unannounced,
    /// The connection is closed before the first byte.
    BeforeHead,
    /// The connection is closed before the announced end of the body; this many bytes are missing.
    Short(usize),
    /// As `Short`, but chunked: the last chunk never comes.
    ShortChunked,
    /// This many bytes follow the announced end of the body.
    Long(usize),
    /// Nothing is sent, and the connection stays open.
    StallBeforeHead,
    /// A part of the head is sent, and the connection stays open.
    StallInHead,
    /// This many bytes of the body are announced and never sent, and the connection stays open.
    StallInBody(usize),
    /// The connection is reset before the request is read.
    ResetUnread,
    /// The connection is reset when the request is read.
    ResetBeforeHead,
    /// A part of the head is sent, then the connection is reset.
    ResetInHead,
    /// This many bytes of the body are announced and not sent: the connection is reset.
    ResetInBody(usize),
    /// The body is sent again and again, in chunks, for as long as the client reads it.
    Endless,
    /// Only the body: no status line, no headers.
    Bare,
}

/// A response with a status and nothing else.
pub fn status(status: u16) -> CannedResponse {
    let (headers, body, interim) = (Vec::new(), Vec::new(), Vec::new());
    CannedResponse { status, headers, body, end: End::Whole, interim, after: Duration::ZERO }
}

/// A response with JSON in it.
pub fn json(status: u16, body: impl Into<Vec<u8>>) -> CannedResponse {
    self::status(status).header("Content-Type", "application/json").body(body)
}

/// A 200 with this JSON.
pub fn ok(body: serde_json::Value) -> CannedResponse {
    json(200, body.to_string())
}

/// A response with a page in it.
pub fn html(status: u16, body: impl Into<Vec<u8>>) -> CannedResponse {
    self::status(status).header("Content-Type", "text/html; charset=UTF-8").body(body)
}

/// Not an HTTP response.
pub fn nothing(end: End) -> CannedResponse {
    status(200).end(end)
}

impl CannedResponse {
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub fn end(mut self, end: End) -> Self {
        self.end = end;
        self
    }

    /// Sends a 1xx response first.
    pub fn interim(mut self, status: u16, headers: &str) -> Self {
        self.interim.extend_from_slice(format!("HTTP/1.1 {status} \r\n{headers}\r\n").as_bytes());
        self
    }

    pub fn after(mut self, time: Duration) -> Self {
        self.after = time;
        self
    }

    /// The bytes to write, before the connection is kept, closed or left hanging.
    pub fn bytes(&self) -> Vec<u8> {
        [&self.interim[..], &self.own_bytes()].concat()
    }

    fn own_bytes(&self) -> Vec<u8> {
        let whole_head = match self.end {
            End::BeforeHead | End::StallBeforeHead => return Vec::new(),
            End::ResetUnread | End::ResetBeforeHead => return Vec::new(),
            End::Bare => return self.body.clone(),
            End::StallInHead | End::ResetInHead => false,
            _ => true,
        };
        // The reason phrase means nothing to a client, and no server has to send one.
        let mut head = format!("HTTP/1.1 {} \r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !whole_head {
            return (head + "Content-Le").into_bytes();
        }
        if matches!(self.end, End::Chunked | End::ShortChunked | End::Endless) {
            head.push_str("Transfer-Encoding: chunked\r\n\r\n");
            return [head.into_bytes(), self.chunks()].concat();
        }
        let announced = match self.end {
            End::Short(missing) | End::StallInBody(missing) | End::ResetInBody(missing) => {
                Some(self.body.len() + missing)
            }
            End::Long(more) => Some(self.body.len() - more),
            End::Unannounced => None,
            // A 204 has no body and announces none (RFC 9110, 8.6).
            _ => (self.status != 204).then_some(self.body.len()),
        };
        if let Some(length) = announced {
            head.push_str(&format!("Content-Length: {length}\r\n"));
        }
        [head.as_bytes(), b"\r\n", &self.body].concat()
    }

    /// The body in pieces of seven bytes, so that no piece is a whole word of JSON; what never ends
    /// comes in one piece.
    pub fn chunks(&self) -> Vec<u8> {
        let size = if self.end == End::Endless { self.body.len() } else { 7 };
        let mut bytes = Vec::new();
        for piece in self.body.chunks(size.max(1)) {
            bytes.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
            bytes.extend_from_slice(piece);
            bytes.extend_from_slice(b"\r\n");
        }
        if self.end == End::Chunked {
            bytes.extend_from_slice(b"0\r\n\r\n");
        }
        bytes
    }

    pub fn keeps_connection(&self) -> bool {
        matches!(self.end, End::Whole | End::Chunked | End::Long(_))
    }

    pub fn stalls(&self) -> bool {
        matches!(self.end, End::StallBeforeHead | End::StallInHead | End::StallInBody(_))
    }

    pub fn resets(&self) -> bool {
        matches!(self.end, End::ResetBeforeHead | End::ResetInHead | End::ResetInBody(_))
    }
}
