//! Headers that callers must not set.

/// What servers accept; `HeaderMap` panics only at a much higher number.
pub const MAX_HEADERS: usize = 64;

/// Headers that the client sets itself, that have their own setter, or that would change what the request
/// means.
const RESERVED_HEADERS: [&str; 21] = [
    "accept",
    "accept-charges",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-api-key",
    "x-http-method",
    "x-http-method-override",
    "x-method-override",
];

/// Returns whether a header is reserved for the client.
pub fn is_reserved(name: &str) -> bool {
    // Many servers treat an underscore as a dash.
    let plain = name.to_ascii_lowercase().replace('_', "-");
    RESERVED_HEADERS.contains(&plain.as_str())
}
