//! Reads a user of Maarch Courrier and creates another, with this crate.

use std::env;
use std::error::Error;

use user_provisioning::maarch_courrier::Client;
use user_provisioning::maarch_courrier::types::NewUser;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .base_url(env::var("COURRIER_URL")?)
        .basic(env::var("COURRIER_LOGIN")?, env::var("COURRIER_PASSWORD")?)
        .build()?;
    let user = client.get_user().id(21).send().await?;
    println!("{:?} {:?} <{:?}>", user.firstname, user.lastname, user.mail);
    let user = NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com");
    let created = client.create_user().body(user).send().await?;
    println!("created {}", created.id);
    Ok(())
}
