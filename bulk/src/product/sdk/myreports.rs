//! MyReports, where creating somebody and giving a role may cost money.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use user_provisioning::myreports::Client;
use user_provisioning::myreports::types::{NewUser, Role, User};
use user_provisioning::{ChargeNotice, Charged};

use super::{applied, check, leave, look};
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Cause, Failure, Gate, Look, Server};
use crate::product::{Intent, Leave, Product, Removal, Wanted};

/// MyReports, by the SDK.
pub struct MyReports {
    client: Client,
    removal: Removal,
}

/// Whether it is said in which tenant the person is.
pub fn tenant(wanted: &Wanted) -> Result<(), String> {
    match (wanted.text("customer_tenant_id"), wanted.text("account_tenant_id")) {
        (None, None) => {
            Err("neither `customer_tenant_id` nor `account_tenant_id` is given".to_owned())
        }
        _ => Ok(()),
    }
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    tenant(wanted)?;
    let text = |name| wanted.text(name).unwrap_or_default();
    let roles: Vec<Role> = wanted.list("roles").map(Role::from).collect();
    let user =
        NewUser::builder().email(text("email")).display_name(text("display_name")).roles(roles);
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &User) -> String {
    user.id.to_string()
}

/// Says the same to `plan_user` and to `ensure_user`, which are two types.
macro_rules! say {
    ($call:expr, $self:expr, $wanted:expr) => {{
        let mut call = $call
            .user(user($wanted).map_err(Failure::refused)?)
            .remove_other_roles($self.removal.roles);
        if let Some(tenant) = $wanted.text("customer_tenant_id") {
            call = call.customer_tenant_id(tenant);
        }
        if let Some(tenant) = $wanted.text("account_tenant_id") {
            call = call.account_tenant_id(tenant);
        }
        call
    }};
}

impl MyReports {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal }
    }

    fn leaver<'l>(&'l self, wanted: &'l Wanted, leave: Leave) -> leave::myreports::Leaver<'l> {
        leave::myreports::Leaver {
            client: &self.client,
            email: wanted.text("email").unwrap_or_default(),
            account: wanted.text("account_tenant_id"),
            customer: wanted.text("customer_tenant_id"),
            leave,
        }
    }
}

impl Server for MyReports {
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(Product::MyReports, self.client.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::look(&self.leaver(wanted, leave)).await;
            }
            let planned = say!(self.client.plan_user(), self, wanted).send().await?;
            // The server names no price before it is asked to do it.
            let gives_roles = wanted.list("roles").next().is_some();
            Ok(look(&planned, id, planned.is_created() || gives_roles))
        })
    }

    fn apply<'a>(
        &'a self,
        wanted: &'a Wanted,
        gate: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::apply(&self.leaver(wanted, leave)).await;
            }
            let is_granted = Arc::new(AtomicBool::new(false));
            let noted = is_granted.clone();
            let ask = move |_: &ChargeNotice| {
                let (gate, noted) = (gate.clone(), noted.clone());
                async move {
                    let answer = gate.consent().await;
                    noted.fetch_or(answer, Ordering::SeqCst);
                    answer
                }
            };
            let call = say!(self.client.ensure_user(), self, wanted);
            // A future that holds the question cannot be sent to another thread, but made on one.
            let runtime = tokio::runtime::Handle::current();
            let asked =
                tokio::task::spawn_blocking(move || runtime.block_on(call.confirm_charges(ask)));
            let done = asked.await.map_err(|error| Failure::refused(error.to_string()))??;
            match done {
                Charged::Done(done) => Ok(applied(&done, id, is_granted.load(Ordering::SeqCst))),
                Charged::Declined(_) => Err(Failure {
                    cause: Cause::NeedsDecision,
                    kind: "charges_required".to_owned(),
                    message: "it costs money, and nobody agreed".to_owned(),
                    made: Vec::new(),
                    may_be_charged: false,
                    retry_after: None,
                }),
            }
        })
    }
}
