//! MyReports as the sandbox plays it.

mod answers;
mod billing;
mod metrics;
mod patch;
mod pbxs;
mod seeding;
mod store;
mod tenants;
mod user;
mod users;

use chrono::{DateTime, Utc};

use answers::{not_found, well_formed};
use pbxs::Profile;
use store::Store;
use tenants::Tenant;
use user::User;

use super::call::{Answer, Call};
use super::seeds::{ACCOUNT_TENANT, ACCOUNT_USER, BEARER_TOKEN, CUSTOMER_TENANT, CUSTOMER_USER};

#[derive(Debug)]
pub struct MyReports {
    tenants: Store<Tenant>,
    users: Store<User>,
    profiles: Store<Profile>,
    created: u32,
    charges: u32,
    /// What the clock shows; the machine's where it is not set.
    clock: Option<DateTime<Utc>>,
}

/// By which path something of a tenant is reached: a customer's, an account's, or a customer's with
/// the account above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Family {
    Customer,
    Account,
    Enterprise,
}

type Play = fn(&mut MyReports, &Call<'_>, Family) -> Result<Answer, Answer>;

impl Default for MyReports {
    fn default() -> Self {
        let customer_roles = ["customer.user", "customer.user.supervisorl3"];
        Self {
            tenants: tenants::seeded().into_iter().collect(),
            users: Store::from_iter([
                User::seeded(CUSTOMER_USER, CUSTOMER_TENANT, &customer_roles),
                User::seeded(ACCOUNT_USER, ACCOUNT_TENANT, &["account.user"]),
            ]),
            profiles: Store::from_iter([Profile::seeded()]),
            created: 0,
            charges: 0,
            clock: None,
        }
    }
}

impl MyReports {
    /// How often something was carried out that costs money.
    pub fn charges(&self) -> u32 {
        self.charges
    }

    /// False where there is no such tenant.
    pub fn set_licences(&mut self, tenant: &str, left: u32) -> bool {
        self.tenants.change(tenant, |tenant| tenant.licences_left = left)
    }

    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        let (family, play) = played(operation.strip_prefix("myreports.")?)?;
        if call.bearer() != Some(BEARER_TOKEN) {
            return Some(Answer::empty(401));
        }
        let answer = play(self, call, family).unwrap_or_else(|failure| failure);
        Some(self.dated(answer))
    }

    /// The tenant that the path names.
    fn tenant(&self, call: &Call<'_>, family: Family) -> Result<&Tenant, Answer> {
        let own = family.depth() - 1;
        (0..=own).try_for_each(|index| well_formed(call.parameter(index)))?;
        let is_meant = |tenant: &&Tenant| {
            tenant.is_account == (family == Family::Account)
                && (family != Family::Enterprise || tenant.parent == call.parameter(0))
        };
        self.tenants.get(call.parameter(own)).filter(is_meant).ok_or_else(not_found)
    }

    /// An id that nothing has, not even a customer that a test added.
    fn new_id(&mut self) -> String {
        loop {
            let id = format!("3f6d2c1e-8a4b-4d57-9e0f-{:012x}", self.created);
            self.created += 1;
            if self.tenants.get(&id).is_none() {
                return id;
            }
        }
    }
}

/// What an operation does, and by which path. The same route of another family is the same play.
fn played(operation: &str) -> Option<(Family, Play)> {
    let (family, name) = if operation.contains("enterprise_") {
        (Family::Enterprise, operation.replacen("enterprise_", "", 1))
    } else if operation.contains("account") {
        (Family::Account, operation.replacen("account_user", "customer_user", 1))
    } else {
        (Family::Customer, operation.to_owned())
    };
    let play: Play = match name.as_str() {
        "create_customer_user" => MyReports::create_user,
        "list_customer_users" => MyReports::list_users,
        "get_customer_user" => MyReports::get_user,
        "patch_customer_user" => MyReports::patch_user,
        "delete_customer_user" => MyReports::delete_user,
        "send_customer_user_activation_email" => MyReports::mail_user,
        "send_customer_user_uconnect_activation_email" => MyReports::mail_user,
        "assign_customer_user_device" => MyReports::assign_device,
        "unassign_customer_user_device" => MyReports::unassign_device,
        "list_accounts" | "list_customers" => MyReports::list_tenants,
        "create_account" | "create_customer" => MyReports::create_tenant,
        "get_account" | "get_customer" => MyReports::get_tenant,
        "delete_account" | "delete_customer" => MyReports::delete_tenant,
        "patch_account" => MyReports::patch_account,
        "get_account_metrics" => MyReports::metrics,
        "list_pbx_profiles" => MyReports::list_profiles,
        "create_pbx_profile" => MyReports::create_profile,
        "get_pbx_profile" => MyReports::get_profile,
        "patch_pbx_profile" => MyReports::patch_profile,
        "delete_pbx_profile" => MyReports::delete_profile,
        "find_pbx_instance" => MyReports::find_instance,
        "list_invoices" => MyReports::list_invoices,
        "get_invoice" => MyReports::get_invoice,
        "download_invoice_summary" => MyReports::invoice_summary,
        "download_invoice_detail" => MyReports::invoice_detail,
        _ => return None,
    };
    Some((family, play))
}

impl Family {
    /// How many tenants the path names.
    fn depth(self) -> usize {
        if self == Self::Enterprise { 2 } else { 1 }
    }

    /// What the path names after the tenants.
    fn beside<'c>(self, call: &'c Call<'_>) -> &'c str {
        call.parameter(self.depth())
    }

    /// The address of all tenants of this kind.
    fn tenants(self, call: &Call<'_>) -> String {
        let (base, account) = (&call.base_url, call.parameter(0));
        match self {
            Self::Customer => format!("{base}/v1.0/customers"),
            Self::Account => format!("{base}/v1.0/accounts"),
            Self::Enterprise => format!("{base}/v1.0/accounts/{account}/customers"),
        }
    }

    /// The address of the tenant that the path names.
    fn address(self, call: &Call<'_>) -> String {
        format!("{}/{}", self.tenants(call), call.parameter(self.depth() - 1))
    }
}
