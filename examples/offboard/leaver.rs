//! A person who leaves, as one call in each product.

use std::fmt::Display;

use user_provisioning::{Error, OffboardPlan, Offboarded};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, fixtures};

/// The four calls, which are planned first and sent later.
pub struct Leaver {
    my_reports: myreports::OffboardUser,
    courrier: maarch_courrier::OffboardUser,
    parapheur: maarch_parapheur::OffboardUser,
    platform: evolution_platform::OffboardUser,
}

impl Leaver {
    /// `deletes`: the operator allowed deletions, which cannot be undone.
    pub fn new(sandbox: &Sandbox, email: &str, login: &str, deletes: bool) -> Self {
        let my_reports = sandbox.myreports_client().offboard_user();
        let my_reports = my_reports.customer_tenant_id(fixtures::CUSTOMER_TENANT).email(email);
        let parapheur = sandbox.maarch_parapheur_client().offboard_user().login(login);
        Self {
            my_reports: my_reports.delete(deletes),
            courrier: sandbox.maarch_courrier_client().offboard_user().login(login),
            parapheur: parapheur.delete(deletes),
            platform: sandbox.evolution_platform_client().offboard_user().identity_name(email),
        }
    }

    /// Prints what would be done, and what would be lost.
    pub async fn plan(&self) -> Result<(), Error> {
        show("MyReports", &self.my_reports.clone().plan().await?);
        show("Maarch Courrier", &self.courrier.clone().plan().await?);
        show("Maarch Parapheur", &self.parapheur.clone().plan().await?);
        show("Evolution Platform", &self.platform.clone().plan().await?);
        Ok(())
    }

    /// Does it. One product that refuses does not keep the person in the others.
    pub async fn carry_out(self) -> Result<(), Error> {
        let outcomes = [
            report("MyReports", self.my_reports.send().await),
            report("Maarch Courrier", self.courrier.send().await),
            report("Maarch Parapheur", self.parapheur.send().await),
            report("Evolution Platform", self.platform.send().await),
        ];
        outcomes.into_iter().collect()
    }
}

fn show<U>(product: &str, plan: &OffboardPlan<U>) {
    match (plan.user(), plan.refusal()) {
        (None, _) => println!("{product}: is not there"),
        (Some(_), Some(refusal)) => println!("{product}: a person has to decide: {refusal}"),
        (Some(_), None) if plan.changes().is_empty() => {
            println!("{product}: nothing is left to do")
        }
        (Some(_), None) => {
            println!("{product}:");
            indented(plan.changes());
        }
    }
    if !plan.losses().is_empty() {
        println!("  and this does not come back:");
        indented(plan.losses());
    }
    indented(plan.remarks());
}

fn indented(lines: &[impl Display]) {
    for line in lines {
        println!("  {line}");
    }
}

/// Prints what was done. A refusal is for a person, and no failure of the program.
fn report<U>(product: &str, outcome: Result<Offboarded<U>, Error>) -> Result<(), Error> {
    match outcome {
        Ok(done) => {
            println!("{product}: {}", done.outcome());
            Ok(())
        }
        Err(error) => {
            println!("{product}: {error}");
            if error.is_unsafe_change() { Ok(()) } else { Err(error) }
        }
    }
}
