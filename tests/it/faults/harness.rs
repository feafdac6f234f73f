//! Clients with planted credentials and little patience, and the calls they make.

use std::sync::Arc;
use std::time::Duration;

use tokio_rustls::rustls::{self, RootCertStore};
use user_provisioning::{
    RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use crate::support::calls::{Sending, go};
use crate::support::users::{clerk, operator, reporter, signer};

pub const LOGIN: &str = "provisioning";
pub const PASSWORD: &str = "planted-password-1f6e";
/// Base64 of login and password.
pub const PAIR: &str = "cHJvdmlzaW9uaW5nOnBsYW50ZWQtcGFzc3dvcmQtMWY2ZQ==";
pub const TOKEN: &str = "planted-token-90ab";
pub const API_KEY: &str = "planted-key-77d2";

/// What nothing may print.
pub const SECRETS: [&str; 4] = [PASSWORD, PAIR, TOKEN, API_KEY];

/// The default policy, in a hurry.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(4))
}

/// An HTTP client of the caller's own, which trusts no certificate but these.
pub fn http(trusted: RootCertStore) -> reqwest::ClientBuilder {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions().expect("ring speaks them");
    let config = config.with_root_certificates(trusted).with_no_client_auth();
    reqwest::Client::builder().no_proxy().tls_backend_preconfigured(config)
}

/// Where the calls go, and how patient they are.
#[derive(Clone)]
pub struct World {
    origin: String,
    timeout: Duration,
    retry: RetryPolicy,
}

impl World {
    pub fn at(origin: impl Into<String>) -> Self {
        // An attempt has all the time a busy machine may need.
        Self { origin: origin.into(), timeout: Duration::from_secs(20), retry: quick() }
    }

    /// With a time that is long for loopback and short for a test.
    pub fn impatient(&self) -> Self {
        Self { timeout: Duration::from_millis(500), ..self.clone() }
    }

    pub fn retrying(&self, retry: RetryPolicy) -> Self {
        Self { retry, ..self.clone() }
    }

    pub fn courrier_builder(&self) -> maarch_courrier::ClientBuilder {
        self.courrier_place().basic(LOGIN, PASSWORD)
    }

    /// Without credentials.
    pub fn courrier_place(&self) -> maarch_courrier::ClientBuilder {
        let builder = maarch_courrier::Client::builder().base_url(&self.origin);
        builder.timeout(self.timeout).retry(self.retry.clone())
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

    pub fn customer(&self) -> myreports::builder::CreateCustomerUser {
        self.myreports().create_customer_user().customer_tenant_id("t").body(reporter())
    }

    pub fn update_call(&self) -> maarch_courrier::builder::UpdateUser {
        let update = maarch_courrier::types::UserUpdate::builder()
            .firstname("Bruce")
            .lastname("Wayne")
            .mail("bruce.wayne@wcorp.com");
        self.courrier().update_user().id(21).body(update)
    }
}

/// A call that a table holds.
pub type Call = fn(&World) -> Sending;

/// A read.
pub fn list(world: &World) -> Sending {
    go(world.courrier().list_users().send())
}

/// A write that cannot tell a duplicate.
pub fn create(world: &World) -> Sending {
    go(world.courrier().create_user().body(clerk()).send())
}

/// A write whose success has no body.
pub fn update(world: &World) -> Sending {
    go(world.update_call().send())
}

/// Another write, without a body.
pub fn leave(world: &World) -> Sending {
    go(world.courrier().remove_user_group().id(21).group_id("ELU").send())
}

/// A write that tells duplicates.
pub fn create_customer(world: &World) -> Sending {
    go(world.customer().send())
}

/// A write that tells duplicates and has the consent to charges.
pub fn create_charged(world: &World) -> Sending {
    go(world.customer().accept_charges().send())
}

/// A write that tells duplicates with a 400.
pub fn create_signer(world: &World) -> Sending {
    go(world.parapheur().create_user().body(signer()).send())
}

/// A write with two credentials.
pub fn create_operator(world: &World) -> Sending {
    go(world.evolution().create_user().body(operator()).send())
}

/// The body of an empty list, and what is made of it.
pub const USERS: &str = r#"{"users":[]}"#;
/// The body of a created user of Courrier.
pub const CREATED: &str = r#"{"id":21}"#;
/// The body of a created user of MyReports.
pub const CUSTOMER: &str = r#"{"data":{"id":"u"},"status":"success"}"#;
