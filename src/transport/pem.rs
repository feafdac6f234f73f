//! Converts certificates and keys from PEM or DER to DER, which every TLS library takes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretSlice;

/// The first byte of every certificate and key in DER.
const SEQUENCE: u8 = 0x30;

/// A private key.
pub struct Key {
    #[cfg_attr(
        not(any(feature = "rustls", feature = "rustls-aws-lc-rs", feature = "native-tls")),
        allow(dead_code, reason = "without TLS, a key is only checked")
    )]
    pub der: SecretSlice<u8>,
    /// It is PKCS #8, or DER whose format is not known.
    #[allow(dead_code, reason = "rustls takes keys of all forms")]
    pub is_pkcs8: bool,
}

struct Block<'t> {
    label: &'t str,
    der: Vec<u8>,
}

/// Returns one certificate of DER, or all certificates of a PEM text.
pub fn certificates(bytes: &[u8]) -> Result<Vec<Vec<u8>>, &'static str> {
    let Some(blocks) = blocks(bytes)? else { return Ok(vec![bytes.to_vec()]) };
    let is_certificate = |block: &Block<'_>| {
        matches!(block.label, "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE")
    };
    let found: Vec<_> = blocks.into_iter().filter(is_certificate).map(|block| block.der).collect();
    if found.is_empty() { Err("is a PEM text without a certificate") } else { Ok(found) }
}

/// Returns the only private key; a PEM text may hold certificates too.
pub fn key(bytes: &[u8]) -> Result<Key, &'static str> {
    let Some(blocks) = blocks(bytes)? else {
        return Ok(Key { der: bytes.to_vec().into(), is_pkcs8: true });
    };
    if blocks.iter().any(|block| block.label == "ENCRYPTED PRIVATE KEY") {
        return Err("is encrypted; decrypt it first, such as with `openssl pkey`");
    }
    let mut keys = blocks.into_iter().filter(|block| block.label.ends_with("PRIVATE KEY"));
    let key = keys.next().ok_or("is a PEM text without a private key")?;
    if keys.next().is_some() {
        return Err("is a PEM text with several private keys");
    }
    Ok(Key { is_pkcs8: key.label == "PRIVATE KEY", der: key.der.into() })
}

/// Writes one PEM block.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "rustls-aws-lc-rs"))))]
pub fn encode(label: &str, der: &[u8]) -> String {
    let body = STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    for (index, letter) in body.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            text.push('\n');
        }
        text.push(letter);
    }
    text + &format!("\n-----END {label}-----\n")
}

/// Splits a PEM text into blocks; `None` for DER.
fn blocks(bytes: &[u8]) -> Result<Option<Vec<Block<'_>>>, &'static str> {
    const NEITHER: &str = "is neither PEM nor DER";
    if bytes.first() == Some(&SEQUENCE) {
        return Ok(None);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NEITHER)?;
    let mut found = Vec::new();
    let mut parts = text.split("-----BEGIN ");
    parts.next();
    for part in parts {
        let (label, rest) = part.split_once("-----").ok_or(NEITHER)?;
        let (body, end) = rest.split_once("-----END ").ok_or("is a PEM text that is cut off")?;
        if !end.starts_with(label) {
            return Err("is a PEM text with a block whose end does not match its beginning");
        }
        // An encrypted key in the traditional format has headers, which are not Base64.
        let body: String = body.split_ascii_whitespace().collect();
        let der =
            STANDARD.decode(body).map_err(|_| "is a PEM text with a block that is not Base64")?;
        found.push(Block { label, der });
    }
    if found.is_empty() { Err(NEITHER) } else { Ok(Some(found)) }
}
