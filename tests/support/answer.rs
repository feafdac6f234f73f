//! Answers as the bytes a server writes, correct ones and broken ones.

/// What a server does once it has read a request.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub end: End,
}

/// How an answer ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With its last byte; the connection stays open for the next request.
    Whole,
    /// The body is as announced, but sent in chunks.
    Chunked,
    /// The connection is closed before the first byte.
    BeforeHead,
    /// The connection is closed before the announced end of the body; so many bytes are missing.
    Short(usize),
    /// As `Short`, but chunked: the last chunk never comes.
    ShortChunked,
    /// Nothing is sent, and the connection stays open.
    StallBeforeHead,
    /// So many bytes of the body are announced and never come, and the connection stays open.
    StallInBody(usize),
    /// The body is all there is: no status line, no headers.
    Bare,
}

/// An answer with a status and nothing else.
pub fn status(status: u16) -> Answer {
    Answer { status, headers: Vec::new(), body: Vec::new(), end: End::Whole }
}

/// An answer with JSON in it.
pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Answer {
    self::status(status).header("Content-Type", "application/json").body(body)
}

/// An answer with a page in it.
pub fn html(status: u16, body: impl Into<Vec<u8>>) -> Answer {
    self::status(status).header("Content-Type", "text/html; charset=UTF-8").body(body)
}

/// No answer of the kind HTTP knows.
pub fn nothing(end: End) -> Answer {
    status(200).end(end)
}

impl Answer {
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

    /// The bytes to write, before the connection is kept, closed or left hanging.
    pub fn bytes(&self) -> Vec<u8> {
        if matches!(self.end, End::BeforeHead | End::StallBeforeHead) {
            return Vec::new();
        }
        if self.end == End::Bare {
            return self.body.clone();
        }
        // The reason phrase means nothing to a client, and no server has to send one.
        let mut head = format!("HTTP/1.1 {} \r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let chunked = matches!(self.end, End::Chunked | End::ShortChunked);
        if chunked {
            head.push_str("Transfer-Encoding: chunked\r\n\r\n");
            return [head.into_bytes(), self.chunks()].concat();
        }
        let missing = match self.end {
            End::Short(missing) | End::StallInBody(missing) => missing,
            _ => 0,
        };
        // A 204 has no body and announces none (RFC 9110, 8.6).
        if self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len() + missing));
        }
        [head.as_bytes(), b"\r\n", &self.body].concat()
    }

    /// The body in pieces of seven bytes, so that no piece is a whole word of JSON.
    fn chunks(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for piece in self.body.chunks(7) {
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
        matches!(self.end, End::Whole | End::Chunked)
    }

    pub fn stalls(&self) -> bool {
        matches!(self.end, End::StallBeforeHead | End::StallInBody(_))
    }
}
