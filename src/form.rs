//! Encoding of `application/x-www-form-urlencoded`.

/// Encodes a text for a form body, or for the client id and secret of OAuth (RFC 6749, 2.3.1).
pub fn form_encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        b'*' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::*;

    #[test]
    fn the_encoding_matches_the_url_crate() {
        let every: String = (1..0x250_u32).filter_map(char::from_u32).collect();
        for text in ["", "a b+c&d=e%f", "pa:ss/wörd~*-._", &every] {
            let mut url = Url::parse("http://host/").unwrap();
            url.query_pairs_mut().append_pair("k", text);
            assert_eq!(url.query(), Some(&*format!("k={}", form_encoded(text))));
        }
    }
}
