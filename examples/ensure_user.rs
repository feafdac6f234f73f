//! Makes sure that one person exists in all four products, twice: the second time there is nothing to do.
//!
//! What a nightly job does: it describes the desired state, prints the plan, applies it, and prints
//! what was done. It runs against the embedded sandbox.

use std::fmt::Display;
use std::process::ExitCode;
use std::time::Duration;

use user_provisioning::myreports::types::Role;
use user_provisioning::{
    Ensured, Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

#[tokio::main]
async fn main() -> ExitCode {
    let sandbox = Sandbox::start().await;
    for run in ["first run", "second run"] {
        println!("{run}");
        if let Err(error) = provision(&sandbox).await {
            eprintln!("ensure_user: {error}");
            for change in error.changes_made() {
                eprintln!("  done before that: {change}");
            }
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

async fn provision(sandbox: &Sandbox) -> Result<(), Error> {
    let user = myreports::types::NewUser::builder()
        .email("ada@example.com")
        .display_name("Ada Lovelace")
        .roles([Role::AdminUser, Role::CustomerSettings]);
    let client = sandbox.myreports_client();
    let wanted = client.ensure_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).user(user);
    let done = wanted.send().await?;
    report("MyReports", &done.user().id, &done);
    println!("    charged for: {}", done.charge());

    // This user exists already, with an old address and without a group.
    let user = maarch_courrier::types::NewUser::builder()
        .user_id("bboule")
        .firstname("Bruno")
        .lastname("BOULE")
        .mail("bruno.boule@example.com");
    let client = sandbox.maarch_courrier_client();
    // All calls together have one minute, and one request id in the server's log.
    let wanted = client.ensure_user().user(user).groups(["AGENT", "COURRIER"]).entities(["PJS"]);
    let wanted = wanted.deadline(Duration::from_secs(60)).request_id("joiners-7");
    let plan = wanted.clone().plan().await?;
    for change in plan.changes() {
        println!("  Maarch Courrier, planned: {change}");
    }
    for missing in plan.missing() {
        println!("  Maarch Courrier, cannot be done: {missing}");
    }
    if plan.missing().is_empty() && !plan.may_cost() {
        let done = wanted.send().await?;
        report("Maarch Courrier", done.user().id, &done);
    }

    let user = maarch_parapheur::types::NewUser::builder()
        .login("alovelace")
        .email("ada@example.com")
        .firstname("Ada")
        .lastname("Lovelace");
    let done = sandbox.maarch_parapheur_client().ensure_user().user(user).send().await?;
    report("Maarch Parapheur", done.user().id, &done);

    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(fixtures::ORGANIZATION)
        .role_id(fixtures::ROLE);
    let user = evolution_platform::types::NewUser::builder()
        .identity_name("ada@example.com")
        .display_name("Ada Lovelace")
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace")
        .organizations([role]);
    let done = sandbox.evolution_platform_client().ensure_user().user(user).send().await?;
    report("Evolution Platform", &done.user().identity_name, &done);
    Ok(())
}

fn report<U>(product: &str, id: impl Display, done: &Ensured<U>) {
    match done {
        Ensured::Created { .. } => println!("  {product}: created {id}"),
        Ensured::Updated { changes, .. } => {
            println!("  {product}: updated {id}");
            for change in changes {
                println!("    {change}");
            }
        }
        Ensured::Unchanged { .. } => println!("  {product}: {id} is as wanted"),
    }
}
