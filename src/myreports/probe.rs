//! The probe of MyReports.

use super::{Client, operation};
use crate::probe::{Obstacle, Probe, ProbeResponse, Product, ask};
use crate::request::{Field, Request};
use crate::{Error, Operation};

impl Client {
    /// Detects whether the service accepts the credentials and which lists they can read, without a write.
    ///
    /// It requests one customer and one account. Reseller credentials read `customers`, enterprise ones
    /// `accounts`; either is enough. The service is hosted, so there is no version, and it does not identify
    /// the caller.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), user_provisioning::Error> {
    /// # let sandbox = user_provisioning_sandbox::Sandbox::start().await;
    /// # let client = sandbox.myreports_client();
    /// let probe = client.probe().await?;
    /// assert!(probe.is_ready());
    /// assert_eq!(probe.has("customers"), Some(true));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no response at all, or no token for a temporary reason. Refused credentials are not an
    /// error, but an [obstacle](Probe::obstacles).
    pub async fn probe(&self) -> Result<Probe, Error> {
        let customers = self.first(Request::new(operation::ListCustomers::INFO));
        let customers = ask::<operation::ListCustomers>(self.core(), &customers?).await?;
        let accounts = self.first(Request::new(operation::ListAccounts::INFO));
        let accounts = ask::<operation::ListAccounts>(self.core(), &accounts?).await?;
        Ok(judged(&customers, &accounts))
    }

    fn first(&self, mut request: Request) -> Result<Request, Error> {
        request.query_number("pageSize", Field::Set(1), false, 1)?;
        Ok(request)
    }
}

fn judged(customers: &ProbeResponse, accounts: &ProbeResponse) -> Probe {
    let is_list =
        |asked: &ProbeResponse| asked.json().is_some_and(|list| list.get("data").is_some());
    if !is_list(customers) && !is_list(accounts) {
        return match (customers, accounts) {
            (
                ProbeResponse::NotJson | ProbeResponse::Json(_) | ProbeResponse::Failed(404, _),
                _,
            ) => Probe::other(Product::Unknown),
            _ => refused(customers.status()),
        };
    }
    let mut probe = Probe::new(Product::MyReports);
    let without = "the users of customers are reached through accounts only";
    probe.want("customers", held(customers), without);
    probe.want("accounts", held(accounts), "accounts and their users are out of reach");
    probe
}

fn refused(status: Option<u16>) -> Probe {
    let mut probe = Probe::new(Product::MyReports);
    probe.obstruct(match status {
        Some(401) => Obstacle::CredentialsRefused,
        Some(403) => Obstacle::CallerBlocked,
        Some(502..=504) => Obstacle::OutOfService,
        _ => Obstacle::Unexpected(operation::ListCustomers::INFO.id().to_owned()),
    });
    probe
}

fn held(asked: &ProbeResponse) -> Option<bool> {
    match asked {
        ProbeResponse::Json(_) => Some(true),
        ProbeResponse::Failed(401 | 403 | 404, _) => Some(false),
        ProbeResponse::Failed(..) | ProbeResponse::NotJson => None,
    }
}
