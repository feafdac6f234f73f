// Generated from openapi.yaml by user-provisioning-codegen; do not edit.

#[allow(unused_macros)]
macro_rules! myreports_operations {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
[myreports ListCustomerUsers list_customer_users json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreateCustomerUser create_customer_user json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {NewUser = user_provisioning::myreports::types::NewUser::builder()
    .email("new.user@example.com")
    .display_name("New User")
    .roles([
        user_provisioning::myreports::types::Role::from("admin.user"),
        user_provisioning::myreports::types::Role::from("customer.user"),
        user_provisioning::myreports::types::Role::from("customer.user.supervisorl1"),
        user_provisioning::myreports::types::Role::from("customer.settings"),
    ])}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports GetCustomerUser get_customer_user json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchCustomerUser patch_customer_user json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {UserPatch = [
        user_provisioning::myreports::types::PatchOperation::builder()
    .op("replace")
    .path("/displayName")
    .value("My New Name"),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports DeleteCustomerUser delete_customer_user json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListAccountUsers list_account_users json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreateAccountUser create_account_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {NewUser = user_provisioning::myreports::types::NewUser::builder()
    .email("new.user@example.com")
    .display_name("New User")
    .roles([user_provisioning::myreports::types::Role::from("account.user")])}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports GetAccountUser get_account_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    user_id: "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchAccountUser patch_account_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    user_id: "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415"}
    {}
    {UserPatch = [
        user_provisioning::myreports::types::PatchOperation::builder()
    .op("replace")
    .path("/displayName")
    .value("My New Name"),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports DeleteAccountUser delete_account_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    user_id: "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListEnterpriseCustomerUsers list_enterprise_customer_users json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreateEnterpriseCustomerUser create_enterprise_customer_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {NewUser = user_provisioning::myreports::types::NewUser::builder()
    .email("new.user@example.com")
    .display_name("New User")
    .roles([
        user_provisioning::myreports::types::Role::from("admin.user"),
        user_provisioning::myreports::types::Role::from("customer.user"),
        user_provisioning::myreports::types::Role::from("customer.user.supervisorl1"),
        user_provisioning::myreports::types::Role::from("customer.settings"),
    ])}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports GetEnterpriseCustomerUser get_enterprise_customer_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchEnterpriseCustomerUser patch_enterprise_customer_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {UserPatch = [
        user_provisioning::myreports::types::PatchOperation::builder()
    .op("replace")
    .path("/displayName")
    .value("My New Name"),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body,
    409 Conflict body}]
[myreports DeleteEnterpriseCustomerUser delete_enterprise_customer_user json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports SendCustomerUserActivationEmail send_customer_user_activation_email json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports SendCustomerUserUconnectActivationEmail send_customer_user_uconnect_activation_email json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports AssignCustomerUserDevice assign_customer_user_device json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
    device_id: "6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8"}
    {}
    {DeviceAssignment = user_provisioning::myreports::types::DeviceAssignment::builder()
    .client_type(user_provisioning::myreports::types::ClientType::from("desktop"))}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports UnassignCustomerUserDevice unassign_customer_user_device json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
    device_id: "6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8"}
    {}
    {DeviceAssignment = user_provisioning::myreports::types::DeviceAssignment::builder()
    .client_type(user_provisioning::myreports::types::ClientType::from("desktop"))}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports ListCustomers list_customers json
    {}
    {filter: "ABC",
    page_index: 0,
    page_size: 20}
    {}
    {401 Unauthorized}]
[myreports CreateCustomer create_customer json
    {}
    {}
    {NewCustomer = user_provisioning::myreports::types::NewCustomer::builder()
    .name("New customer")
    .description("This is my new customer")
    .reference("ABC00001")
    .enabled(false)
    .timezone("America/Los_Angeles")
    .country_code("US")
    .pbx_connection_profile(user_provisioning::myreports::types::NewPbxProfile::builder()
    .type_(user_provisioning::myreports::types::PbxProfileType::from("KazooPbxConnectionProfile"))
    .host_rest("http://hostrest")
    .host_websocket("wss://hostwebsocket")
    .account_id("accountid")
    .api_key("apikey")
    .monitor_sub_accounts(false))
    .send_new_user_email(false)
    .send_connect_welcome_email(false)
    .trial_duration(0)}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body}]
[myreports GetCustomer get_customer json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports DeleteCustomer delete_customer json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListPbxProfiles list_pbx_profiles json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreatePbxProfile create_pbx_profile json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {NewPbxProfile = user_provisioning::myreports::types::NewPbxProfile::builder()
    .type_(user_provisioning::myreports::types::PbxProfileType::from("KazooPbxConnectionProfile"))
    .name("My PBX")
    .host_rest("http://hostrest")
    .host_websocket("wss://hostwebsocket")
    .account_id("12345")
    .api_key("apikey")}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports GetPbxProfile get_pbx_profile json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchPbxProfile patch_pbx_profile json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {PbxPatch = [
        user_provisioning::myreports::types::PbxPatchOperation::builder()
    .op("replace")
    .path("/name")
    .value("My New Name"),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports DeletePbxProfile delete_pbx_profile json
    {customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports SendEnterpriseCustomerUserActivationEmail send_enterprise_customer_user_activation_email json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports SendEnterpriseCustomerUserUconnectActivationEmail send_enterprise_customer_user_uconnect_activation_email json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports AssignEnterpriseCustomerUserDevice assign_enterprise_customer_user_device json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
    device_id: "6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8"}
    {}
    {DeviceAssignment = user_provisioning::myreports::types::DeviceAssignment::builder()
    .client_type(user_provisioning::myreports::types::ClientType::from("desktop"))}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports UnassignEnterpriseCustomerUserDevice unassign_enterprise_customer_user_device json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    user_id: "3f6d2c1e-8a4b-4d57-9e0f-6b2a7c5d1e94",
    device_id: "6e9d1f3b5a7c4820b1d2e3f4a5b6c7d8"}
    {}
    {DeviceAssignment = user_provisioning::myreports::types::DeviceAssignment::builder()
    .client_type(user_provisioning::myreports::types::ClientType::from("desktop"))}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports ListEnterpriseCustomers list_enterprise_customers json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {filter: "ABC",
    page_index: 0,
    page_size: 20}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreateEnterpriseCustomer create_enterprise_customer json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {NewCustomer = user_provisioning::myreports::types::NewCustomer::builder()
    .name("New customer")
    .description("This is my new customer")
    .reference("ABC00001")
    .enabled(false)
    .timezone("America/Los_Angeles")
    .country_code("US")
    .pbx_connection_profile(user_provisioning::myreports::types::NewPbxProfile::builder()
    .type_(user_provisioning::myreports::types::PbxProfileType::from("KazooPbxConnectionProfile"))
    .host_rest("http://hostrest")
    .host_websocket("wss://hostwebsocket")
    .account_id("accountid")
    .api_key("apikey")
    .monitor_sub_accounts(false))
    .send_new_user_email(false)
    .send_connect_welcome_email(false)
    .trial_duration(0)}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports GetEnterpriseCustomer get_enterprise_customer json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports DeleteEnterpriseCustomer delete_enterprise_customer json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListEnterprisePbxProfiles list_enterprise_pbx_profiles json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports CreateEnterprisePbxProfile create_enterprise_pbx_profile json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"}
    {}
    {NewPbxProfile = user_provisioning::myreports::types::NewPbxProfile::builder()
    .type_(user_provisioning::myreports::types::PbxProfileType::from("KazooPbxConnectionProfile"))
    .name("My PBX")
    .host_rest("http://hostrest")
    .host_websocket("wss://hostwebsocket")
    .account_id("12345")
    .api_key("apikey")}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports GetEnterprisePbxProfile get_enterprise_pbx_profile json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchEnterprisePbxProfile patch_enterprise_pbx_profile json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {PbxPatch = [
        user_provisioning::myreports::types::PbxPatchOperation::builder()
    .op("replace")
    .path("/name")
    .value("My New Name"),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports DeleteEnterprisePbxProfile delete_enterprise_pbx_profile json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    customer_tenant_id: "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52",
    pbx_id: "b7d2f5a8-3c41-4e96-a0d7-1f8e6b9c2d53"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports FindPbxInstance find_pbx_instance json
    {instance_id: "0f9e8d7c6b5a49382716059483726150"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListAccounts list_accounts json
    {}
    {page_index: 0,
    page_size: 20}
    {}
    {401 Unauthorized}]
[myreports CreateAccount create_account json
    {}
    {}
    {NewAccount = user_provisioning::myreports::types::NewAccount::builder()
    .name("New account")
    .description("This is my new account")
    .reference("ABC00001")
    .enabled(false)
    .timezone("America/Los_Angeles")
    .country_code("US")}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body}]
[myreports GetAccount get_account json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports PatchAccount patch_account json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {AccountPatch = [
        user_provisioning::myreports::types::PatchOperation::builder()
    .op("replace")
    .path("/enabled")
    .value(false),
    ]}
    {400 BadRequest body,
    401 Unauthorized,
    402 PaymentRequired body,
    404 NotFound body}]
[myreports DeleteAccount delete_account json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports GetAccountMetrics get_account_metrics json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports SendAccountUserActivationEmail send_account_user_activation_email json
    {account_tenant_id: "5b0c7a2e-91d4-4f6a-8e3b-7c1d9a0f4e68",
    user_id: "c7a9e3b4-5d16-4f28-b0e7-9d3c8a2f6415"}
    {}
    {}
    {400 BadRequest body,
    401 Unauthorized,
    404 NotFound body}]
[myreports ListInvoices list_invoices json
    {}
    {}
    {}
    {401 Unauthorized}]
[myreports GetInvoice get_invoice json
    {invoice_id: "2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e"}
    {}
    {}
    {401 Unauthorized,
    404 NotFound body}]
[myreports DownloadInvoiceSummary download_invoice_summary file
    {invoice_id: "2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e"}
    {}
    {}
    {401 Unauthorized,
    404 NotFound body}]
[myreports DownloadInvoiceDetail download_invoice_detail file
    {invoice_id: "2c4e6a80-1b3d-4f5a-9c7e-8d0f2a4b6c1e"}
    {}
    {}
    {401 Unauthorized,
    404 NotFound body}]
        }
    };
}
#[allow(unused_macros)]
macro_rules! myreports_schemas {
    ([$($then:tt)*] $($found:tt)*) => {
        $($then)*! {
            $($found)*
            "myreports.AcceptCharges" => user_provisioning::myreports::types::AcceptCharges,
            "myreports.Account" => user_provisioning::myreports::types::Account,
            "myreports.AccountList" => user_provisioning::myreports::types::AccountList,
            "myreports.AccountMetrics" => user_provisioning::myreports::types::AccountMetrics,
            "myreports.AccountPatch" => user_provisioning::myreports::types::AccountPatch,
            "myreports.Acknowledgement" => user_provisioning::myreports::types::Acknowledgement,
            "myreports.BadRequest" => user_provisioning::myreports::types::BadRequest,
            "myreports.ChargesPreview" => user_provisioning::myreports::types::ChargesPreview,
            "myreports.ChargesRequired" => user_provisioning::myreports::types::ChargesRequired,
            "myreports.ClientType" => user_provisioning::myreports::types::ClientType,
            "myreports.CreatedAccount" => user_provisioning::myreports::types::CreatedAccount,
            "myreports.CreatedCustomer" => user_provisioning::myreports::types::CreatedCustomer,
            "myreports.CreatedPbxProfile" => user_provisioning::myreports::types::CreatedPbxProfile,
            "myreports.CreatedUser" => user_provisioning::myreports::types::CreatedUser,
            "myreports.Customer" => user_provisioning::myreports::types::Customer,
            "myreports.CustomerCharges" => user_provisioning::myreports::types::CustomerCharges,
            "myreports.CustomerList" => user_provisioning::myreports::types::CustomerList,
            "myreports.DeviceAssignment" => user_provisioning::myreports::types::DeviceAssignment,
            "myreports.DeviceId" => user_provisioning::myreports::types::DeviceId,
            "myreports.EmailConflict" => user_provisioning::myreports::types::EmailConflict,
            "myreports.FoundPbxInstance" => user_provisioning::myreports::types::FoundPbxInstance,
            "myreports.Invoice" => user_provisioning::myreports::types::Invoice,
            "myreports.InvoiceId" => user_provisioning::myreports::types::InvoiceId,
            "myreports.InvoiceList" => user_provisioning::myreports::types::InvoiceList,
            "myreports.LicensedFeatures" => user_provisioning::myreports::types::LicensedFeatures,
            "myreports.Metrics" => user_provisioning::myreports::types::Metrics,
            "myreports.MetricsCustomer" => user_provisioning::myreports::types::MetricsCustomer,
            "myreports.MetricsPbx" => user_provisioning::myreports::types::MetricsPbx,
            "myreports.MetricsPbxProfile" => user_provisioning::myreports::types::MetricsPbxProfile,
            "myreports.NewAccount" => user_provisioning::myreports::types::NewAccount,
            "myreports.NewCustomer" => user_provisioning::myreports::types::NewCustomer,
            "myreports.NewPbxProfile" => user_provisioning::myreports::types::NewPbxProfile,
            "myreports.NewUser" => user_provisioning::myreports::types::NewUser,
            "myreports.NotFound" => user_provisioning::myreports::types::NotFound,
            "myreports.OneAccount" => user_provisioning::myreports::types::OneAccount,
            "myreports.OneCustomer" => user_provisioning::myreports::types::OneCustomer,
            "myreports.OneInvoice" => user_provisioning::myreports::types::OneInvoice,
            "myreports.OnePbxProfile" => user_provisioning::myreports::types::OnePbxProfile,
            "myreports.OneUser" => user_provisioning::myreports::types::OneUser,
            "myreports.PatchOp" => user_provisioning::myreports::types::PatchOp,
            "myreports.PatchOperation" => user_provisioning::myreports::types::PatchOperation,
            "myreports.PbxId" => user_provisioning::myreports::types::PbxId,
            "myreports.PbxInstance" => user_provisioning::myreports::types::PbxInstance,
            "myreports.PbxPatch" => user_provisioning::myreports::types::PbxPatch,
            "myreports.PbxPatchOperation" => user_provisioning::myreports::types::PbxPatchOperation,
            "myreports.PbxProfile" => user_provisioning::myreports::types::PbxProfile,
            "myreports.PbxProfileList" => user_provisioning::myreports::types::PbxProfileList,
            "myreports.PbxProfileType" => user_provisioning::myreports::types::PbxProfileType,
            "myreports.PbxType" => user_provisioning::myreports::types::PbxType,
            "myreports.PresumedCharges" => user_provisioning::myreports::types::PresumedCharges,
            "myreports.Role" => user_provisioning::myreports::types::Role,
            "myreports.RoleCounts" => user_provisioning::myreports::types::RoleCounts,
            "myreports.TenantId" => user_provisioning::myreports::types::TenantId,
            "myreports.Timestamp" => user_provisioning::myreports::types::Timestamp,
            "myreports.User" => user_provisioning::myreports::types::User,
            "myreports.UserId" => user_provisioning::myreports::types::UserId,
            "myreports.UserList" => user_provisioning::myreports::types::UserList,
            "myreports.UserPatch" => user_provisioning::myreports::types::UserPatch,
        }
    };
}
