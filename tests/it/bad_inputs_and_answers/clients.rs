//! The clients of the table, with planted credentials, and the calls they make.

use std::time::Duration;

use base64::Engine;
use user_provisioning::{
    Error, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};

use super::bodies::SERVER_KEY;
pub use crate::support::calls::{Outcome, Sending, go};
pub use crate::support::users::{clerk, operator, reporter, signer};

pub const TOKEN: &str = "planted-token-5f0c";
pub const PASSWORD: &str = "planted-password-8a1d";
pub const API_KEY: &str = "planted-key-3e7b";
const LOGIN: &str = "provisioning";

/// What no error, no client and no builder may print, in no spelling it goes over the wire in.
pub fn secrets() -> Vec<String> {
    let pair = base64::engine::general_purpose::STANDARD.encode(format!("{LOGIN}:{PASSWORD}"));
    [TOKEN, PASSWORD, API_KEY, SERVER_KEY, &pair].map(str::to_owned).to_vec()
}

/// A client that should not have come into being.
pub fn built<C>(client: Result<C, Error>) -> Sending {
    let error = client.err().expect("the settings cannot be used");
    Box::pin(async move { Err(error) })
}

/// Where the calls go, and how patient they are.
#[derive(Clone)]
pub struct World {
    origin: String,
    timeout: Duration,
    max_body_bytes: usize,
}

impl World {
    pub fn at(origin: String) -> Self {
        Self { origin, timeout: Duration::from_secs(60), max_body_bytes: 1 << 20 }
    }

    /// With a time that is long for loopback and short for a test.
    pub fn impatient(&self) -> Self {
        Self { timeout: Duration::from_millis(700), ..self.clone() }
    }

    pub fn reading_at_most(&self, max_body_bytes: usize) -> Self {
        Self { max_body_bytes, ..self.clone() }
    }

    pub fn courrier_builder(&self) -> maarch_courrier::ClientBuilder {
        let builder =
            maarch_courrier::Client::builder().base_url(&self.origin).retry(RetryPolicy::never());
        let builder = builder.basic(LOGIN, PASSWORD).timeout(self.timeout);
        builder.max_body_bytes(self.max_body_bytes)
    }

    pub fn courrier(&self) -> maarch_courrier::Client {
        self.courrier_builder().build().expect("a usable client")
    }

    pub fn parapheur(&self) -> maarch_parapheur::Client {
        let builder =
            maarch_parapheur::Client::builder().base_url(&self.origin).retry(RetryPolicy::never());
        builder.basic(LOGIN, PASSWORD).build().expect("a usable client")
    }

    pub fn myreports(&self) -> myreports::Client {
        let builder =
            myreports::Client::builder().base_url(&self.origin).retry(RetryPolicy::never());
        builder.bearer_token(TOKEN).build().expect("a usable client")
    }

    pub fn evolution_builder(&self) -> evolution_platform::ClientBuilder {
        let builder = evolution_platform::Client::builder()
            .base_url(&self.origin)
            .retry(RetryPolicy::never());
        builder.bearer_token(TOKEN).api_key(API_KEY)
    }

    pub fn evolution(&self) -> evolution_platform::Client {
        self.evolution_builder().build().expect("a usable client")
    }
}

/// Calls that are well-formed but for what a case changes.
impl World {
    pub fn customer(&self, tenant: &str) -> myreports::builder::CreateCustomerUser {
        self.myreports().create_customer_user().customer_tenant_id(tenant).body(reporter())
    }

    pub fn patch(&self, user: &str) -> myreports::builder::PatchCustomerUser {
        let patch = myreports::types::UserPatch::new().display_name("New Name");
        let call = self.myreports().patch_customer_user().customer_tenant_id("t");
        call.user_id(user).body(patch)
    }

    pub fn update(&self, id: i32) -> maarch_courrier::builder::UpdateUser {
        let update = maarch_courrier::types::UserUpdate::builder()
            .firstname("Bruce")
            .lastname("Wayne")
            .mail("bruce.wayne@wcorp.com");
        self.courrier().update_user().id(id).body(update)
    }

    pub fn leave(&self, group: &str) -> maarch_courrier::builder::RemoveUserGroup {
        self.courrier().remove_user_group().id(21).group_id(group)
    }
}

pub fn create_customer(world: &World) -> Sending {
    go(world.customer("t").send())
}

pub fn list(world: &World) -> Sending {
    go(world.courrier().list_users().send())
}

pub fn create(world: &World) -> Sending {
    go(world.courrier().create_user().body(clerk()).send())
}

pub fn update(world: &World) -> Sending {
    go(world.update(21).send())
}

pub fn add_group(world: &World) -> Sending {
    let group = maarch_courrier::types::GroupToAdd::builder().group_id("ELU");
    go(world.courrier().add_user_group().id(21).body(group).send())
}

pub fn create_signer(world: &World) -> Sending {
    go(world.parapheur().create_user().body(signer()).send())
}

pub fn list_operators(world: &World) -> Sending {
    go(world.evolution().list_users().send())
}

pub fn create_operator(world: &World) -> Sending {
    go(world.evolution().create_user().body(operator()).send())
}
