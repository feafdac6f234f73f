//! The planted secrets, and every encoding in which one could leak.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// A secret with a core of letters and digits. The characters around the core change when
/// the secret is encoded for a URL, a form or JSON; the core does not.
#[derive(Clone, Copy, Debug)]
pub struct Planted {
    pub text: &'static str,
    core: &'static str,
}

macro_rules! planted {
    ($($name:ident = $core:literal;)*) => {
        $(pub const $name: Planted =
            Planted { text: concat!("+/", $core, "&=~"), core: $core };)*

        /// All of them.
        pub const ALL: &[(&str, Planted)] = &[$((stringify!($name), $name)),*];
    };
}

planted! {
    BEARER = "bearer1b7f3a9c21e0";
    PASSWORD = "password2c8e4b0d32f1";
    API_KEY = "apikey3d9f5c1e43a2";
    CLIENT_SECRET = "clientsecret4e0a6d2f54b3";
    REFRESH_TOKEN = "refresh5f1b7e3a65c4";
    ROTATED_TOKEN = "rotated6a2c8f4b76d5";
    FIRST_ACCESS = "firstaccess7b3d9a5c87e6";
    SECOND_ACCESS = "secondaccess8c4e0b6d98f7";
    LOG_IN_PASSWORD = "loginpassword9d5f1c7ea908";
    SESSION_REFRESH = "sessionrefresh0e6a2d8fb019";
    JWT_CLAIM = "jwtclaim1f7b3e9ac12a";
    JWT_SIGNATURE = "jwtsignature2a8c4f0bd23b";
    SERVER_KEY = "serverkey3b9d5a1ce34c";
    URL_PASSWORD = "urlpassword4c0e6b2df45d";
    PROVIDED_TOKEN = "provided5d1f7c3ea56e";
    PROVIDER_SECRET = "providersecret6e2a8d4fb67f";
    EXTRA_HEADER = "extraheader7f3b9e5ac780";
    COOKIE = "cookie8a4c0f6bd891";
    ELEMENT = "element9b5d1a7ce9a2";
}

/// An access token in Maarch's format, with a claim that must not be shown either.
pub fn jwt() -> String {
    let part = |json: String| URL_SAFE_NO_PAD.encode(json);
    let claims = format!(r#"{{"exp":4102444800,"jti":"{}"}}"#, JWT_CLAIM.text);
    let header = part(r#"{"typ":"JWT","alg":"HS256"}"#.to_owned());
    format!("{header}.{}.{}", part(claims), JWT_SIGNATURE.core)
}

/// The secrets whose encodings are in the text.
pub fn found_in(text: &str) -> Vec<&'static str> {
    static CODES: LazyLock<Vec<[String; 3]>> =
        LazyLock::new(|| ALL.iter().map(|(_, secret)| spelled(secret.core)).collect());
    let lower = text.to_ascii_lowercase();
    let all = ALL.iter().zip(CODES.iter());
    all.filter(|((_, secret), codes)| {
        lower.contains(secret.core) || codes.iter().any(|code| text.contains(code))
    })
    .map(|((name, _), _)| *name)
    .collect()
}

/// The core inside a base64 text: it differs for each of the three alignments.
fn spelled(core: &str) -> [String; 3] {
    [0, 1, 2].map(|place| {
        let code = STANDARD.encode(format!("{}{core}", &"xx"[..place]));
        // The first and the last letters also depend on the neighbouring bytes.
        let end = (place + core.len()) / 3 * 4;
        code[if place == 0 { 0 } else { 4 }..end].to_owned()
    })
}

#[test]
fn every_spelling_is_found() {
    let secret = PASSWORD.text;
    let encoded = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC);
    for spelling in [
        format!("Bearer {secret}"),
        format!("?refreshToken={encoded}"),
        encoded.to_string().to_lowercase(),
        format!("{:?}", serde_json::json!({ "password": secret })),
        STANDARD.encode(format!("provisioning:{secret}")),
        STANDARD.encode(format!("provisioner:{secret}!")),
        URL_SAFE_NO_PAD.encode(format!("admin1:{secret}")),
        STANDARD.encode(format!("id:{encoded}")),
    ] {
        assert_eq!(found_in(&spelling), ["PASSWORD"], "{spelling}");
    }
    assert_eq!(found_in(&jwt()), ["JWT_CLAIM", "JWT_SIGNATURE"]);
    assert!(found_in("user-provisioning is well").is_empty());
}
