//! Creates a MyReports user that costs money, after asking on the terminal.
//!
//! ```text
//! cargo run --example charges            asks; without a terminal it declines
//! cargo run --example charges -- --yes   accepts without asking
//! cargo run --example charges -- --no    declines without asking
//! ```
//!
//! It runs against the embedded sandbox, so that nothing is paid.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use user_provisioning::myreports::types::{ChargesPreview, NewUser, Role};
use user_provisioning::{ChargeNotice, Charged, Decision, Error};
use user_provisioning_sandbox::{Sandbox, fixtures};

#[derive(Clone, Copy)]
enum Answer {
    Ask,
    Yes,
    No,
}

#[tokio::main]
async fn main() -> ExitCode {
    let answer = match answer() {
        Ok(answer) => answer,
        Err(mistake) => {
            eprintln!("charges: {mistake}; there are --yes and --no");
            return ExitCode::from(2);
        }
    };
    let sandbox = Sandbox::start().await;
    let outcome = create(&sandbox, answer).await;
    println!("charged for: {} users", sandbox.myreports_charges());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("charges: {error}");
            ExitCode::FAILURE
        }
    }
}

fn answer() -> Result<Answer, lexopt::Error> {
    let mut answer = Answer::Ask;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        answer = match argument {
            Long("yes") => Answer::Yes,
            Long("no") => Answer::No,
            other => return Err(other.unexpected()),
        };
    }
    Ok(answer)
}

async fn create(sandbox: &Sandbox, answer: Answer) -> Result<(), Error> {
    let client = sandbox.myreports_client();
    let user = NewUser::builder()
        .email("ada@example.com")
        .display_name("Ada Lovelace")
        .roles([Role::CustomerUserSupervisorL1]);
    let call =
        client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT).body(user);
    match call.confirm_charges(async |notice: &ChargeNotice| decide(notice, answer)).await? {
        Charged::Done(created) => println!("created: {}", created.data.id),
        Charged::Declined(notice) => println!("not created: {notice}"),
    }
    Ok(())
}

/// Anything but an explicit yes is a no.
fn decide(notice: &ChargeNotice, answer: Answer) -> Decision {
    let preview = notice.preview::<ChargesPreview>();
    let who = preview.and_then(|user| user.email).unwrap_or_else(|| "this user".to_owned());
    println!("{}", notice.message().unwrap_or("Charges apply."));
    match answer {
        Answer::Yes => Decision::Accept,
        Answer::No => Decision::Decline,
        Answer::Ask if !std::io::stdin().is_terminal() => {
            println!("There is nobody to ask.");
            Decision::Decline
        }
        Answer::Ask => {
            print!("Pay for {who}? [y/N] ");
            let mut line = String::new();
            let asked =
                std::io::stdout().flush().and_then(|()| std::io::stdin().read_line(&mut line));
            let is_yes = matches!(line.trim().to_lowercase().as_str(), "y" | "yes");
            Decision::from(asked.is_ok() && is_yes)
        }
    }
}
