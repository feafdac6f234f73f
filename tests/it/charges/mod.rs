//! Guards promise 1 of the design beyond a single request: deferred charges, strange notices, policies, limits, and
//! connections that break at every point.

mod connection_loss;
mod deferred;
mod gate;
mod limits;
mod notices;
mod policies;
mod unattended;

use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning::myreports::types::{NewUser, NewUserBuilder, Role};
use user_provisioning::myreports::{Client, ClientBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// A user who costs money.
fn supervisor(name: &str) -> NewUserBuilder {
    NewUser::builder()
        .email(format!("{name}@example.com"))
        .display_name(name)
        .roles([Role::CustomerUserSupervisorL1])
}

fn builder_for(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.myreports_url()).bearer_token(fixtures::BEARER_TOKEN)
}

fn create(client: &Client, name: &str) -> CreateCustomerUser {
    let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.body(supervisor(name))
}

/// Whether each write the sandbox received carried the consent.
fn consents(sandbox: &Sandbox) -> Vec<bool> {
    let writes = sandbox.requests().into_iter().filter(|request| request.method() != "GET");
    writes.map(|request| request.header("accept-charges").is_some()).collect()
}
