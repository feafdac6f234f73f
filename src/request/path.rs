//! Encodes values and paths for a URL, so that none of them leads to another path.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
pub const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes a value as one path segment that no server or proxy can interpret as several.
pub fn encode_path_segment(value: &str) -> Result<String, String> {
    if value.is_empty() {
        return Err("is empty".to_owned());
    }
    if value == "." || value == ".." {
        return Err(format!("is `{value}`, which would lead to another path"));
    }
    if let Some(found) = value.chars().find(|c| matches!(c, '/' | '\\') || c.is_control()) {
        return Err(format!("contains {}, which would lead to another path", found.escape_debug()));
    }
    Ok(utf8_percent_encode(value, ENCODED).to_string())
}

/// Encodes the segments of a path that starts with a slash, each like a value. The result
/// has no leading slash.
pub fn encode_path(path: &str) -> Result<String, String> {
    let Some(below) = path.strip_prefix('/') else {
        return Err("must begin with `/`, and is meant below the client's base URL".to_owned());
    };
    if let Some(found) = below.chars().find(|c| matches!(c, '?' | '#')) {
        return Err(format!("contains `{found}`; a query is given by `query`"));
    }
    // Some routes end with a slash.
    let (below, end) = match below.strip_suffix('/') {
        Some(below) => (below, "/"),
        None => (below, ""),
    };
    let segment =
        |segment| encode_path_segment(segment).map_err(|why| format!("has a part that {why}"));
    let segments: Result<Vec<String>, String> = below.split('/').map(segment).collect();
    Ok(segments?.join("/") + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_cannot_leave_its_place() {
        for bad in ["", ".", "..", "a/b", "a\\b", "a\nb", "a\u{0}", "\u{7f}", "\u{85}"] {
            assert!(encode_path_segment(bad).is_err(), "{bad:?} was let through");
        }
        for good in ["...", "a.b", ".a", "%2e%2e", "ü"] {
            assert!(encode_path_segment(good).is_ok(), "{good:?} was refused");
        }
    }

    #[test]
    fn a_path_stays_below_the_base_url() {
        for (path, encoded) in [
            ("/rest/users", "rest/users"),
            ("/rest/users/", "rest/users/"),
            ("/a b/é/c;d=1:2@x", "a%20b/%C3%A9/c%3Bd%3D1%3A2%40x"),
            ("/%2e%2e/x", "%252e%252e/x"),
        ] {
            assert_eq!(encode_path(path).as_deref(), Ok(encoded));
        }
        for bad in [
            "",
            "rest/users",
            "/",
            "//",
            "//evil.example.com/x",
            "/a//b",
            "/a/../b",
            "/..",
            "/./a",
            "/a/..",
            "/a/.",
            "https://evil.example.com/",
            "\\\\evil",
            "/\\evil.example.com",
            "/a\\..\\b",
            "/a\r\nhost: x",
            "/a?b=c",
            "/a#b",
            "@evil.example.com",
            "/a//",
        ] {
            assert!(encode_path(bad).is_err(), "{bad:?} was let through");
        }
    }
}
