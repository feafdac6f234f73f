//! A script without an async runtime: makes sure of a user in Maarch Courrier, plans the leave, and closes the account.
//!
//! ```text
//! cargo run --features blocking --example blocking
//! ```
//!
//! It runs against the embedded sandbox.

use user_provisioning::Error;
use user_provisioning::blocking::{Blocking, block_on};
use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox is a server in this process, and needs threads of its own.
    let server = tokio::runtime::Runtime::new()?;
    let sandbox = server.block_on(Sandbox::start());
    join_and_leave(&sandbox)?;
    Ok(())
}

fn join_and_leave(sandbox: &Sandbox) -> Result<(), Error> {
    let client = sandbox.maarch_courrier_client();
    let user = NewUser::builder()
        .user_id("alovelace")
        .firstname("Ada")
        .lastname("Lovelace")
        .mail("ada@example.com");
    let ensured = client.ensure_user().user(user).send_blocking()?;
    println!("created: {}", ensured.is_created());

    let plan = block_on(client.offboard_user().login("alovelace").plan())?;
    println!("planned: {:?}", plan.action());
    let done = client.offboard_user().login("alovelace").send_blocking()?;
    println!("done: {:?}", done.outcome());
    Ok(())
}
