//! Encrypts personal data at rest, if there is a key.

use chacha20poly1305::aead::{Aead, Generate, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::Mac;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::error::{Error, ErrorKind};

const CLEAR: u8 = 0;
const SEALED: u8 = 1;
const NONCE: usize = 24;

/// The key that encrypts personal data in the journal, with XChaCha20-Poly1305.
#[derive(Clone)]
pub struct SealKey {
    cipher: XChaCha20Poly1305,
    /// Keys the hashes of logins and addresses, which could otherwise be guessed.
    secret: [u8; 32],
}

impl SealKey {
    /// A key of 32 bytes, written as 64 hexadecimal digits.
    ///
    /// ```
    /// use user_provisioning_bulk::SealKey;
    ///
    /// assert!(SealKey::from_hex(&"5e".repeat(32)).is_ok());
    /// assert!(SealKey::from_hex("a password").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// When it has another form. The message does not repeat it.
    pub fn from_hex(digits: &str) -> Result<Self, Error> {
        let wrong = || Error::config("the key for personal data is not 64 hexadecimal digits");
        let digits = digits.trim();
        let pairs = digits.as_bytes().chunks_exact(2);
        if digits.len() != 64 || !digits.is_ascii() {
            return Err(wrong());
        }
        let mut secret = [0; 32];
        for (byte, pair) in secret.iter_mut().zip(pairs) {
            let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
        }
        let cipher = XChaCha20Poly1305::new(&Key::from(secret));
        Ok(Self { cipher, secret })
    }
}

impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealKey")
    }
}

/// Encodes and decodes personal data, with or without a key. `place` is authenticated with the value: moved to
/// another row, it cannot be decrypted.
#[derive(Clone, Debug, Default)]
pub struct Seal(pub Option<SealKey>);

impl Seal {
    pub fn close<T: Serialize>(&self, place: &str, value: &T) -> Result<Vec<u8>, Error> {
        let unwritable = || Error::new(ErrorKind::Journal, "personal data cannot be written");
        let clear = serde_json::to_vec(value).map_err(|error| unwritable().caused_by(error))?;
        let Some(key) = &self.0 else {
            return Ok([&[CLEAR], clear.as_slice()].concat());
        };
        let nonce = XNonce::generate();
        let payload = Payload { msg: &clear, aad: place.as_bytes() };
        let sealed = key.cipher.encrypt(&nonce, payload).map_err(|_| unwritable())?;
        Ok([&[SEALED], nonce.as_slice(), sealed.as_slice()].concat())
    }

    pub fn open<T: DeserializeOwned>(&self, place: &str, stored: &[u8]) -> Result<T, Error> {
        let unreadable = |why: &str| {
            Error::new(ErrorKind::Journal, format!("personal data cannot be read: {why}"))
        };
        let clear = match (stored.split_first(), &self.0) {
            (Some((&CLEAR, clear)), _) => clear.to_vec(),
            (Some((&SEALED, _)), None) => {
                return Err(unreadable("it is encrypted, and no key was given"));
            }
            (Some((&SEALED, sealed)), Some(key)) => {
                let (nonce, sealed) =
                    sealed.split_at_checked(NONCE).ok_or_else(|| unreadable("it is truncated"))?;
                let nonce = XNonce::try_from(nonce).map_err(|_| unreadable("it is truncated"))?;
                let payload = Payload { msg: sealed, aad: place.as_bytes() };
                let opened = key.cipher.decrypt(&nonce, payload);
                opened.map_err(|_| unreadable("it was encrypted with another key, or changed"))?
            }
            _ => return Err(unreadable("its format is unknown")),
        };
        serde_json::from_slice(&clear).map_err(|_| unreadable("its format is unknown"))
    }

    /// A hash that identifies a person in the journal after personal data is deleted; keyed if there is a key.
    pub fn hash(&self, text: &str) -> String {
        let digest: [u8; 32] = match &self.0 {
            Some(key) => match hmac::Hmac::<Sha256>::new_from_slice(&key.secret) {
                Ok(mut mac) => {
                    mac.update(text.as_bytes());
                    mac.finalize().into_bytes().into()
                }
                // HMAC takes keys of any length.
                Err(_) => Sha256::digest(text).into(),
            },
            None => Sha256::digest(text).into(),
        };
        hex(&digest)
    }
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Seal, SealKey};

    fn sealed(digits: &str) -> Seal {
        Seal(Some(SealKey::from_hex(&digits.repeat(32)).unwrap()))
    }

    #[test]
    fn what_is_sealed_is_opened_with_the_same_key_at_the_same_place() {
        let seal = sealed("5e");
        let stored = seal.close("run 1, item 2", &"ada@example.com").unwrap();
        assert_eq!(seal.open::<String>("run 1, item 2", &stored).unwrap(), "ada@example.com");
        assert!(!String::from_utf8_lossy(&stored).contains("ada"));
        assert!(seal.open::<String>("run 1, item 3", &stored).is_err());
        assert!(sealed("5f").open::<String>("run 1, item 2", &stored).is_err());
        assert!(Seal(None).open::<String>("run 1, item 2", &stored).is_err());
        for cut in 0..stored.len() {
            assert!(seal.open::<String>("run 1, item 2", &stored[..cut]).is_err());
        }
        assert_ne!(
            stored,
            seal.close("run 1, item 2", &"ada@example.com").unwrap(),
            "the nonce is fresh"
        );
    }

    #[test]
    fn without_a_key_it_is_clear_and_stays_readable_with_one() {
        let stored = Seal(None).close("", &"ada").unwrap();
        assert_eq!(sealed("5e").open::<String>("", &stored).unwrap(), "ada");
    }

    #[test]
    fn hashes_depend_on_the_key() {
        assert_eq!(sealed("5e").hash("ada"), sealed("5e").hash("ada"));
        assert_ne!(sealed("5e").hash("ada"), sealed("5f").hash("ada"));
        assert_ne!(sealed("5e").hash("ada"), Seal(None).hash("ada"));
        assert_eq!(
            Seal(None).hash("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn keys_of_another_form_are_refused_and_not_repeated() {
        for digits in ["", "secret", &"zz".repeat(32), &"5e".repeat(31), &"é".repeat(32)] {
            let error = SealKey::from_hex(digits).unwrap_err();
            assert!(digits.is_empty() || !format!("{error:?}").contains(digits));
        }
        assert_eq!(format!("{:?}", SealKey::from_hex(&"5e".repeat(32)).unwrap()), "SealKey");
    }
}
