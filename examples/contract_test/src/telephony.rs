//! MyReports: statistics of calls, of which some roles cost money.

use user_provisioning::myreports::{
    Client,
    types::{NewUser, Role},
};
use user_provisioning::{ChargeNotice, Charged, Error};

use crate::Colleague;

/// Creates a supervisor of the tenant if the budget allows it, and returns the new user's id.
pub async fn onboard(
    reports: &Client,
    tenant: &str,
    colleague: &Colleague,
    has_budget: bool,
) -> Result<Option<String>, Error> {
    let user = NewUser::builder()
        .email(&*colleague.mail)
        .display_name(colleague.full_name())
        .roles([Role::CustomerUserSupervisorL1]);
    let call = reports.create_customer_user().customer_tenant_id(tenant).body(user);
    match call.confirm_charges(async |_: &ChargeNotice| has_budget).await? {
        Charged::Done(created) => Ok(Some(created.into_inner().data.id)),
        Charged::Declined(_) => Ok(None),
    }
}
