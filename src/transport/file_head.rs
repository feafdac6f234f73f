//! What the head of a response tells about a file: whether it follows, whole and as it is.

use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, HeaderMap};

/// Returns whether the body of a success is the file. HTML and JSON are messages in its place.
pub fn is_file(status: StatusCode, headers: &HeaderMap) -> bool {
    status != StatusCode::NO_CONTENT && flaw(status, headers).is_none() && !is_message(headers)
}

/// Returns why the body is not the file that was asked for, although it may be made of it.
pub fn flaw(status: StatusCode, headers: &HeaderMap) -> Option<&'static str> {
    // No request asks for a range.
    if status == StatusCode::PARTIAL_CONTENT || headers.contains_key(CONTENT_RANGE) {
        return Some("its body is only a part of the file");
    }
    is_compressed(headers).then_some("its body is compressed, which was not asked for")
}

/// Returns whether the body is in a content coding: no request accepts one, and none is decoded.
pub fn is_compressed(headers: &HeaderMap) -> bool {
    headers.get_all(CONTENT_ENCODING).iter().any(|coding| {
        let coding = coding.as_bytes().trim_ascii();
        !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity")
    })
}

fn is_message(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.split_once('/') {
        Some((_, "html" | "xhtml+xml" | "json")) => true,
        Some((_, subtype)) => subtype.ends_with("+json"),
        None => false,
    }
}
