//! The routes of MyReports with each request example of the document.

use user_provisioning::myreports::types::{NewUser, Role, UserPatch, builder};

use super::myreports_at;
use super::operations::{Case, case};

const CUSTOMER: &str = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52";
const CUSTOMER_USER: &str = "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94";
const ACCOUNT: &str = "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68";
const ACCOUNT_USER: &str = "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415";

fn person() -> builder::NewUser {
    NewUser::builder().email("new.user@example.com").display_name("New User")
}

fn supervisor() -> builder::NewUser {
    person().roles(vec![
        Role::AdminUser,
        Role::CustomerUser,
        Role::CustomerUserSupervisorL1,
        Role::CustomerSettings,
    ])
}

pub fn cases() -> Vec<Case> {
    vec![
        case!(
            "myreports.create_customer_user",
            "new_user",
            "POST /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users",
            |at| {
                myreports_at(&at)
                    .create_customer_user()
                    .customer_tenant_id(CUSTOMER)
                    .body(supervisor())
            }
        ),
        case!(
            "myreports.create_account_user",
            "new_user",
            "POST /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users",
            |at| {
                myreports_at(&at)
                    .create_account_user()
                    .account_tenant_id(ACCOUNT)
                    .body(person().roles([Role::AccountUser]))
            }
        ),
        case!(
            "myreports.list_customer_users",
            "",
            "GET /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users",
            |at| { myreports_at(&at).list_customer_users().customer_tenant_id(CUSTOMER) }
        ),
        case!(
            "myreports.get_customer_user",
            "",
            "GET /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                myreports_at(&at)
                    .get_customer_user()
                    .customer_tenant_id(CUSTOMER)
                    .user_id(CUSTOMER_USER)
            }
        ),
        case!(
            "myreports.patch_customer_user",
            "display_name",
            "PATCH /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at).patch_customer_user().customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER).body(UserPatch::new().display_name("My New Name"))
            }
        ),
        case!(
            "myreports.patch_customer_user",
            "add_role",
            "PATCH /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at).patch_customer_user().customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER)
                    .body(UserPatch::new().add_role(Role::CustomerUserSupervisorL1))
            }
        ),
        case!(
            "myreports.patch_customer_user",
            "replace_roles",
            "PATCH /api/v1.0/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at).patch_customer_user().customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER).body(
                    UserPatch::new()
                        .replace_roles([Role::CustomerUser, Role::CustomerUserSupervisorL1]),
                )
            }
        ),
        case!(
            "myreports.list_account_users",
            "",
            "GET /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users",
            |at| { myreports_at(&at).list_account_users().account_tenant_id(ACCOUNT) }
        ),
        case!(
            "myreports.get_account_user",
            "",
            "GET /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users/c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415",
            |at| {
                myreports_at(&at)
                    .get_account_user()
                    .account_tenant_id(ACCOUNT)
                    .user_id(ACCOUNT_USER)
            }
        ),
        case!(
            "myreports.patch_account_user",
            "display_name",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users/c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415",
            |at| {
                let call = myreports_at(&at).patch_account_user().account_tenant_id(ACCOUNT);
                call.user_id(ACCOUNT_USER).body(UserPatch::new().display_name("My New Name"))
            }
        ),
        case!(
            "myreports.patch_account_user",
            "add_role",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users/c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415",
            |at| {
                let call = myreports_at(&at).patch_account_user().account_tenant_id(ACCOUNT);
                call.user_id(ACCOUNT_USER).body(UserPatch::new().add_role(Role::UserAdmin))
            }
        ),
        case!(
            "myreports.patch_account_user",
            "replace_roles",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/users/c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415",
            |at| {
                let call = myreports_at(&at).patch_account_user().account_tenant_id(ACCOUNT);
                call.user_id(ACCOUNT_USER)
                    .body(UserPatch::new().replace_roles([Role::AccountUser, Role::UserAdmin]))
            }
        ),
        case!(
            "myreports.create_enterprise_customer_user",
            "new_user",
            "POST /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users",
            |at| {
                myreports_at(&at)
                    .create_enterprise_customer_user()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER)
                    .body(supervisor())
            }
        ),
        case!(
            "myreports.list_enterprise_customer_users",
            "",
            "GET /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users",
            |at| {
                myreports_at(&at)
                    .list_enterprise_customer_users()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER)
            }
        ),
        case!(
            "myreports.get_enterprise_customer_user",
            "",
            "GET /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                myreports_at(&at)
                    .get_enterprise_customer_user()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER)
                    .user_id(CUSTOMER_USER)
            }
        ),
        case!(
            "myreports.patch_enterprise_customer_user",
            "display_name",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at)
                    .patch_enterprise_customer_user()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER).body(UserPatch::new().display_name("My New Name"))
            }
        ),
        case!(
            "myreports.patch_enterprise_customer_user",
            "add_role",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at)
                    .patch_enterprise_customer_user()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER)
                    .body(UserPatch::new().add_role(Role::CustomerUserSupervisorL1))
            }
        ),
        case!(
            "myreports.patch_enterprise_customer_user",
            "replace_roles",
            "PATCH /api/v1.0/accounts/5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68/customers/8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52/users/3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
            |at| {
                let call = myreports_at(&at)
                    .patch_enterprise_customer_user()
                    .account_tenant_id(ACCOUNT)
                    .customer_tenant_id(CUSTOMER);
                call.user_id(CUSTOMER_USER).body(
                    UserPatch::new()
                        .replace_roles([Role::CustomerUser, Role::CustomerUserSupervisorL1]),
                )
            }
        ),
    ]
}
