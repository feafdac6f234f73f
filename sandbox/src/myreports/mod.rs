//! The emulated MyReports.

mod billing;
mod fixture_builders;
mod metrics;
mod patch;
mod pbxs;
mod responses;
mod store;
mod tenants;
mod user;
mod users;

use chrono::{DateTime, Utc};
use user_provisioning::myreports::OperationId;

use super::call::{Call, ProductResponse};
use super::fixtures::{ACCOUNT_TENANT, ACCOUNT_USER, BEARER_TOKEN, CUSTOMER_TENANT, CUSTOMER_USER};

#[derive(Debug)]
pub struct MyReports {
    tenants: store::Store<tenants::Tenant>,
    users: store::Store<user::User>,
    profiles: store::Store<pbxs::Profile>,
    created: u32,
    charges: u32,
    /// The fixed time; the system clock if not set.
    clock: Option<DateTime<Utc>>,
}

/// The tenant scope of a route: a customer, an account, or a customer with its account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TenantScope {
    Customer,
    Account,
    Enterprise,
}

type Handler =
    fn(&mut MyReports, &Call<'_>, TenantScope) -> Result<ProductResponse, ProductResponse>;

impl Default for MyReports {
    fn default() -> Self {
        let customer_roles = ["customer.user", "customer.user.supervisorl3"];
        Self {
            tenants: tenants::seeded().into_iter().collect(),
            users: store::Store::from_iter([
                user::User::seeded(CUSTOMER_USER, CUSTOMER_TENANT, &customer_roles),
                user::User::seeded(ACCOUNT_USER, ACCOUNT_TENANT, &["account.user"]),
            ]),
            profiles: store::Store::from_iter([pbxs::Profile::seeded()]),
            created: 0,
            charges: 0,
            clock: None,
        }
    }
}

impl MyReports {
    /// Returns the number of charged operations.
    pub fn charges(&self) -> u32 {
        self.charges
    }

    /// Returns false if there is no such tenant.
    pub fn set_licences(&mut self, tenant: &str, left: u32) -> bool {
        self.tenants.change(tenant, |tenant| tenant.licences_left = left)
    }

    pub fn answer(&mut self, operation: OperationId, call: &Call<'_>) -> ProductResponse {
        let (scope, handler) = handler_for(operation);
        if call.bearer() != Some(BEARER_TOKEN) {
            return ProductResponse::empty(401);
        }
        let response = handler(self, call, scope).unwrap_or_else(|failure| failure);
        self.dated(response)
    }

    /// Returns the tenant in the path.
    fn tenant(
        &self,
        call: &Call<'_>,
        scope: TenantScope,
    ) -> Result<&tenants::Tenant, ProductResponse> {
        let own = scope.depth() - 1;
        (0..=own).try_for_each(|index| responses::well_formed(call.parameter(index)))?;
        let is_meant = |tenant: &&tenants::Tenant| {
            tenant.is_account == (scope == TenantScope::Account)
                && (scope != TenantScope::Enterprise
                    || tenant.parent.eq_ignore_ascii_case(call.parameter(0)))
        };
        self.tenants.get(call.parameter(own)).filter(is_meant).ok_or_else(responses::not_found)
    }

    /// Returns an unused id, also different from a customer's that a test added.
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

/// Returns the handler and scope of an operation. The same route in another scope has the same handler.
fn handler_for(operation: OperationId) -> (TenantScope, Handler) {
    use TenantScope::{Account, Customer, Enterprise};
    match operation {
        OperationId::ListCustomerUsers => (Customer, MyReports::list_users),
        OperationId::CreateCustomerUser => (Customer, MyReports::create_user),
        OperationId::GetCustomerUser => (Customer, MyReports::get_user),
        OperationId::PatchCustomerUser => (Customer, MyReports::patch_user),
        OperationId::DeleteCustomerUser => (Customer, MyReports::delete_user),
        OperationId::SendCustomerUserActivationEmail => (Customer, MyReports::mail_user),
        OperationId::SendCustomerUserUconnectActivationEmail => (Customer, MyReports::mail_user),
        OperationId::AssignCustomerUserDevice => (Customer, MyReports::assign_device),
        OperationId::UnassignCustomerUserDevice => (Customer, MyReports::unassign_device),
        OperationId::ListCustomers => (Customer, MyReports::list_tenants),
        OperationId::CreateCustomer => (Customer, MyReports::create_tenant),
        OperationId::GetCustomer => (Customer, MyReports::get_tenant),
        OperationId::DeleteCustomer => (Customer, MyReports::delete_tenant),
        OperationId::ListPbxProfiles => (Customer, MyReports::list_profiles),
        OperationId::CreatePbxProfile => (Customer, MyReports::create_profile),
        OperationId::GetPbxProfile => (Customer, MyReports::get_profile),
        OperationId::PatchPbxProfile => (Customer, MyReports::patch_profile),
        OperationId::DeletePbxProfile => (Customer, MyReports::delete_profile),
        OperationId::FindPbxInstance => (Customer, MyReports::find_instance),
        OperationId::ListInvoices => (Customer, MyReports::list_invoices),
        OperationId::GetInvoice => (Customer, MyReports::get_invoice),
        OperationId::DownloadInvoiceSummary => (Customer, MyReports::invoice_summary),
        OperationId::DownloadInvoiceDetail => (Customer, MyReports::invoice_detail),
        OperationId::ListEnterpriseCustomerUsers => (Enterprise, MyReports::list_users),
        OperationId::CreateEnterpriseCustomerUser => (Enterprise, MyReports::create_user),
        OperationId::GetEnterpriseCustomerUser => (Enterprise, MyReports::get_user),
        OperationId::PatchEnterpriseCustomerUser => (Enterprise, MyReports::patch_user),
        OperationId::DeleteEnterpriseCustomerUser => (Enterprise, MyReports::delete_user),
        OperationId::SendEnterpriseCustomerUserActivationEmail => {
            (Enterprise, MyReports::mail_user)
        }
        OperationId::SendEnterpriseCustomerUserUconnectActivationEmail => {
            (Enterprise, MyReports::mail_user)
        }
        OperationId::AssignEnterpriseCustomerUserDevice => (Enterprise, MyReports::assign_device),
        OperationId::UnassignEnterpriseCustomerUserDevice => {
            (Enterprise, MyReports::unassign_device)
        }
        OperationId::ListEnterpriseCustomers => (Enterprise, MyReports::list_tenants),
        OperationId::CreateEnterpriseCustomer => (Enterprise, MyReports::create_tenant),
        OperationId::GetEnterpriseCustomer => (Enterprise, MyReports::get_tenant),
        OperationId::DeleteEnterpriseCustomer => (Enterprise, MyReports::delete_tenant),
        OperationId::ListEnterprisePbxProfiles => (Enterprise, MyReports::list_profiles),
        OperationId::CreateEnterprisePbxProfile => (Enterprise, MyReports::create_profile),
        OperationId::GetEnterprisePbxProfile => (Enterprise, MyReports::get_profile),
        OperationId::PatchEnterprisePbxProfile => (Enterprise, MyReports::patch_profile),
        OperationId::DeleteEnterprisePbxProfile => (Enterprise, MyReports::delete_profile),
        OperationId::ListAccountUsers => (Account, MyReports::list_users),
        OperationId::CreateAccountUser => (Account, MyReports::create_user),
        OperationId::GetAccountUser => (Account, MyReports::get_user),
        OperationId::PatchAccountUser => (Account, MyReports::patch_user),
        OperationId::DeleteAccountUser => (Account, MyReports::delete_user),
        OperationId::ListAccounts => (Account, MyReports::list_tenants),
        OperationId::CreateAccount => (Account, MyReports::create_tenant),
        OperationId::GetAccount => (Account, MyReports::get_tenant),
        OperationId::PatchAccount => (Account, MyReports::patch_account),
        OperationId::DeleteAccount => (Account, MyReports::delete_tenant),
        OperationId::GetAccountMetrics => (Account, MyReports::metrics),
        OperationId::SendAccountUserActivationEmail => (Account, MyReports::mail_user),
    }
}

impl TenantScope {
    /// Returns the number of tenants in the path.
    fn depth(self) -> usize {
        if self == Self::Enterprise { 2 } else { 1 }
    }

    /// Returns the path parameter after the tenants.
    fn parameter_after_tenants<'c>(self, call: &'c Call<'_>) -> &'c str {
        call.parameter(self.depth())
    }

    /// Returns the path of all tenants of this scope.
    fn tenants(self, call: &Call<'_>) -> String {
        let (base, account) = (&call.base_url, call.parameter(0));
        match self {
            Self::Customer => format!("{base}/v1.0/customers"),
            Self::Account => format!("{base}/v1.0/accounts"),
            Self::Enterprise => format!("{base}/v1.0/accounts/{account}/customers"),
        }
    }

    /// Returns the path of the tenant in the path.
    fn address(self, call: &Call<'_>) -> String {
        format!("{}/{}", self.tenants(call), call.parameter(self.depth() - 1))
    }
}
