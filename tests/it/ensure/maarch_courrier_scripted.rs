//! Ada Lovelace at a scripted server of Maarch Courrier.

use serde_json::{Value, json};
use user_provisioning::RetryPolicy;
use user_provisioning::maarch_courrier::types::{NewUser, NewUserBuilder};
use user_provisioning::maarch_courrier::{Client, EnsureUser};

use super::scripted_server::ok;
use crate::support::response::CannedResponse;
use crate::support::server::Server;

pub fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.origin()).basic("me", "secret");
    builder.retry(RetryPolicy::never()).build().unwrap()
}

pub fn ada() -> NewUserBuilder {
    let ada = NewUser::builder().user_id("ada").mail("ada@example.com");
    ada.firstname("Ada").lastname("Lovelace")
}

pub fn ensure(server: &Server) -> EnsureUser {
    client(server).ensure_user().user(ada())
}

/// The response to the question whether a login is known, and with which status.
pub fn known(status: impl Into<Value>) -> CannedResponse {
    ok(json!({ "status": status.into() }))
}

/// The list without the login.
pub fn nobody() -> CannedResponse {
    ok(json!({ "users": [{ "id": 3, "user_id": "bob" }], "quota": [] }))
}
