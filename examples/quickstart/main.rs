//! Creates one person in all four products and lists users where the product can list them.
//!
//! Without options it does so against the embedded sandbox. With `--service` it does the same
//! against a real server, for the one product named; `--help` tells the options.

mod options;
mod report;

use std::process::ExitCode;

use options::{Options, Place};
use report::Report;
use user_provisioning::{
    Error, Probe, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// The person to create.
pub struct Person {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub login: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::read() {
        Ok(options) => options,
        Err(options::Stop::Help) => {
            println!("{}", options::USAGE);
            return ExitCode::SUCCESS;
        }
        Err(options::Stop::Mistake(line)) => {
            eprintln!("quickstart: {line} (see --help)");
            return ExitCode::from(2);
        }
    };
    let mut report = Report::default();
    let outcome = run(options, &mut report).await;
    // A created user is reported, even if a later step failed.
    print!("{report}");
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("quickstart: {reason}");
            ExitCode::FAILURE
        }
    }
}

async fn run(
    Options { place, person }: Options,
    report: &mut Report,
) -> Result<(), Box<dyn std::error::Error>> {
    match place {
        Place::Sandbox => {
            let sandbox = Sandbox::start().await;
            report.note("Nothing real was touched: the sandbox stands in for the four products.");
            let tenant = fixtures::CUSTOMER_TENANT;
            my_reports(&sandbox.myreports_client(), tenant, &person, report).await?;
            courrier(&sandbox.maarch_courrier_client(), &person, report).await?;
            parapheur(&sandbox.maarch_parapheur_client(), &person, report).await?;
            let place = (fixtures::ORGANIZATION.to_owned(), fixtures::ROLE.to_owned());
            platform(&sandbox.evolution_platform_client(), place, &person, report).await?;
        }
        Place::MyReports { client, tenant } => {
            let client = client.build()?;
            look_first(&client.probe().await?, report)?;
            my_reports(&client, &tenant, &person, report).await?;
        }
        Place::MaarchCourrier(client) => {
            let client = client.build()?;
            look_first(&client.probe().await?, report)?;
            courrier(&client, &person, report).await?;
        }
        Place::MaarchParapheur(client) => {
            let client = client.build()?;
            look_first(&client.probe().await?, report)?;
            parapheur(&client, &person, report).await?;
        }
        Place::EvolutionPlatform { client, organization, role } => {
            let client = client.build()?;
            look_first(&client.probe().await?, report)?;
            platform(&client, (organization, role), &person, report).await?;
        }
    }
    Ok(())
}

/// A real server is probed before anything is written there.
fn look_first(probe: &Probe, report: &mut Report) -> Result<(), String> {
    report.note(&probe.to_string());
    if probe.is_ready() {
        return Ok(());
    }
    let reasons: Vec<String> = probe.obstacles().iter().map(ToString::to_string).collect();
    Err(format!("{}; nothing was written", reasons.join("; ")))
}

async fn my_reports(
    client: &myreports::Client,
    tenant: &str,
    person: &Person,
    report: &mut Report,
) -> Result<(), Error> {
    let user = myreports::types::NewUser::builder()
        .email(&*person.email)
        .display_name(person.display_name());
    let created =
        client.create_customer_user().customer_tenant_id(tenant).body(user).send().await?;
    report.created("MyReports", &person.email, &created.data.id);
    Ok(())
}

async fn courrier(
    client: &maarch_courrier::Client,
    person: &Person,
    report: &mut Report,
) -> Result<(), Error> {
    let user = maarch_courrier::types::NewUser::builder()
        .user_id(&*person.login)
        .firstname(&*person.first_name)
        .lastname(&*person.last_name)
        .mail(&*person.email);
    let created = client.create_user().body(user).send().await?;
    report.created("Maarch Courrier", &person.login, created.id);
    let list = client.list_users().send().await?;
    report.listed("Maarch Courrier", list.users.iter().map(|user| user.user_id.as_str()));
    Ok(())
}

async fn parapheur(
    client: &maarch_parapheur::Client,
    person: &Person,
    report: &mut Report,
) -> Result<(), Error> {
    let user = maarch_parapheur::types::NewUser::builder()
        .login(&*person.login)
        .firstname(&*person.first_name)
        .lastname(&*person.last_name)
        .email(&*person.email);
    let created = client.create_user().body(user).send().await?;
    report.created("Maarch Parapheur", &person.login, created.id);
    let list = client.list_users().send().await?;
    let names = list.users.iter().map(|user| user.login.as_deref().unwrap_or("(login hidden)"));
    report.listed("Maarch Parapheur", names);
    Ok(())
}

async fn platform(
    client: &evolution_platform::Client,
    (organization, role): (String, String),
    person: &Person,
    report: &mut Report,
) -> Result<(), Error> {
    use evolution_platform::types::{NewUser, OrganizationRole};

    let membership = OrganizationRole::builder().organization_id(&*organization).role_id(&*role);
    let user = NewUser::builder()
        .identity_name(&*person.email)
        .display_name(person.display_name())
        .organizations([membership])
        .email(&*person.email)
        .first_name(&*person.first_name)
        .last_name(&*person.last_name);
    let created = client.create_user().body(user).send().await?;
    let id = created.header("content-location").unwrap_or(&created.identity_name);
    report.created("Evolution Platform", &person.email, id);
    Ok(())
}

impl Person {
    fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}
