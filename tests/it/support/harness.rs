//! Clients of all products with planted credentials, and the calls they make.

use std::sync::Arc;
use std::time::Duration;

use tokio_rustls::rustls::{self, RootCertStore};
use user_provisioning::{
    RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use super::bodies::SERVER_KEY;
pub use super::calls::{Outcome, Sending, go};
pub use super::users::{courrier_user, myreports_user, parapheur_user, platform_user};

pub const LOGIN: &str = "provisioning";
pub const PASSWORD: &str = "planted-password-1f6e";
/// Base64 of login and password.
pub const PAIR: &str = "cHJvdmlzaW9uaW5nOnBsYW50ZWQtcGFzc3dvcmQtMWY2ZQ==";
pub const TOKEN: &str = "planted-token-90ab";
pub const API_KEY: &str = "planted-key-77d2";

/// What must never be printed.
pub const SECRETS: [&str; 5] = [PASSWORD, PAIR, TOKEN, API_KEY, SERVER_KEY];

/// The default policy, with short delays.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(4))
}

/// An HTTP client of the caller that trusts only these certificates.
pub fn http(trusted: RootCertStore) -> reqwest::ClientBuilder {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions().expect("ring speaks them");
    let config = config.with_root_certificates(trusted).with_no_client_auth();
    reqwest::Client::builder().no_proxy().tls_backend_preconfigured(config)
}

/// The server of the calls, and their time limits.
#[derive(Clone)]
pub struct Harness {
    origin: String,
    timeout: Duration,
    retry: RetryPolicy,
    max_body_bytes: Option<usize>,
}

impl Harness {
    pub fn at(origin: impl Into<String>) -> Self {
        Self {
            origin: origin.into(),
            // An attempt has enough time for a busy machine.
            timeout: Duration::from_secs(20),
            retry: quick(),
            max_body_bytes: None,
        }
    }

    /// With a time limit that is long for loopback and short for a test.
    pub fn impatient(&self) -> Self {
        Self { timeout: Duration::from_millis(700), ..self.clone() }
    }

    pub fn retrying(&self, retry: RetryPolicy) -> Self {
        Self { retry, ..self.clone() }
    }

    pub fn reading_at_most(&self, max_body_bytes: usize) -> Self {
        Self { max_body_bytes: Some(max_body_bytes), ..self.clone() }
    }

    pub fn courrier_builder(&self) -> maarch_courrier::ClientBuilder {
        self.courrier_place().basic(LOGIN, PASSWORD)
    }

    /// Without credentials.
    pub fn courrier_place(&self) -> maarch_courrier::ClientBuilder {
        let builder = maarch_courrier::Client::builder().base_url(&self.origin);
        let builder = builder.timeout(self.timeout).retry(self.retry.clone());
        match self.max_body_bytes {
            Some(bytes) => builder.max_body_bytes(bytes),
            None => builder,
        }
    }

    pub fn courrier(&self) -> maarch_courrier::Client {
        self.courrier_builder().build().expect("a usable client")
    }

    pub fn parapheur_builder(&self) -> maarch_parapheur::ClientBuilder {
        self.parapheur_place().basic(LOGIN, PASSWORD)
    }

    /// Without credentials.
    pub fn parapheur_place(&self) -> maarch_parapheur::ClientBuilder {
        let builder = maarch_parapheur::Client::builder().base_url(&self.origin);
        builder.timeout(self.timeout).retry(self.retry.clone())
    }

    pub fn parapheur(&self) -> maarch_parapheur::Client {
        self.parapheur_builder().build().expect("a usable client")
    }

    pub fn myreports_builder(&self) -> myreports::ClientBuilder {
        self.myreports_place().bearer_token(TOKEN)
    }

    /// Without credentials.
    pub fn myreports_place(&self) -> myreports::ClientBuilder {
        let builder = myreports::Client::builder().base_url(&self.origin);
        builder.timeout(self.timeout).retry(self.retry.clone())
    }

    pub fn myreports(&self) -> myreports::Client {
        self.myreports_builder().build().expect("a usable client")
    }

    pub fn evolution_builder(&self) -> evolution_platform::ClientBuilder {
        self.evolution_place().bearer_token(TOKEN).api_key(API_KEY)
    }

    /// Without credentials.
    pub fn evolution_place(&self) -> evolution_platform::ClientBuilder {
        let builder = evolution_platform::Client::builder().base_url(&self.origin);
        builder.timeout(self.timeout).retry(self.retry.clone())
    }

    pub fn evolution(&self) -> evolution_platform::Client {
        self.evolution_builder().build().expect("a usable client")
    }
}

/// Calls that are well-formed except for what a case changes.
impl Harness {
    pub fn customer(&self, tenant: &str) -> myreports::operation::CreateCustomerUser {
        self.myreports().create_customer_user().customer_tenant_id(tenant).body(myreports_user())
    }

    pub fn patch(&self, user: &str) -> myreports::operation::PatchCustomerUser {
        let patch = myreports::types::UserPatch::new().display_name("New Name");
        let call = self.myreports().patch_customer_user().customer_tenant_id("t");
        call.user_id(user).body(patch)
    }

    pub fn update(&self, id: i32) -> maarch_courrier::operation::UpdateUser {
        let update = maarch_courrier::types::UserUpdate::builder()
            .firstname("Bruce")
            .lastname("Wayne")
            .mail("bruce.wayne@wcorp.com");
        self.courrier().update_user().id(id).body(update)
    }

    pub fn leave(&self, group: &str) -> maarch_courrier::operation::RemoveUserGroup {
        self.courrier().remove_user_group().id(21).group_id(group)
    }
}

/// A call of a table.
pub type Call = fn(&Harness) -> Sending;

/// A read.
pub fn list(harness: &Harness) -> Sending {
    go(harness.courrier().list_users().send())
}

/// A write that does not reject duplicates.
pub fn create(harness: &Harness) -> Sending {
    go(harness.courrier().create_user().body(courrier_user()).send())
}

/// A write whose success has no body.
pub fn update(harness: &Harness) -> Sending {
    go(harness.update(21).send())
}

/// Another write, without a body.
pub fn leave(harness: &Harness) -> Sending {
    go(harness.leave("ELU").send())
}

/// A write that rejects duplicates.
pub fn create_customer(harness: &Harness) -> Sending {
    go(harness.customer("t").send())
}

/// A write that rejects duplicates and has the consent to charges.
pub fn create_charged(harness: &Harness) -> Sending {
    go(harness.customer("t").accept_charges().send())
}

/// A write that rejects duplicates with a 400.
pub fn create_parapheur_user(harness: &Harness) -> Sending {
    go(harness.parapheur().create_user().body(parapheur_user()).send())
}

/// A write with two credentials.
pub fn create_platform_user(harness: &Harness) -> Sending {
    go(harness.evolution().create_user().body(platform_user()).send())
}

pub fn add_group(harness: &Harness) -> Sending {
    let group = maarch_courrier::types::GroupToAdd::builder().group_id("ELU");
    go(harness.courrier().add_user_group().id(21).body(group).send())
}

pub fn list_platform_users(harness: &Harness) -> Sending {
    go(harness.evolution().list_users().send())
}

/// The body of an empty list, and its value.
pub const USERS: &str = r#"{"users":[]}"#;
/// The body of a created user of Courrier.
pub const CREATED: &str = r#"{"id":21}"#;
/// The body of a created user of MyReports.
pub const CUSTOMER: &str = r#"{"data":{"id":"u"},"status":"success"}"#;
