//! Accounts and customers of MyReports.

use user_provisioning::Charged;
use user_provisioning::myreports::Client;
use user_provisioning::myreports::operation::{
    CreateCustomer, DeleteAccount, GetAccount, GetCustomer, ListEnterpriseCustomers, PatchAccount,
};
use user_provisioning::myreports::types::{
    AccountPatch, BadRequest, Customer, NewAccount, NewCustomer, NewPbxProfile, NotFound,
    PatchOperation, PbxProfileType, Role,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::refused;

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

fn ids(customers: &[Customer]) -> Vec<&str> {
    customers.iter().map(|customer| customer.id.as_str()).collect()
}

async fn account_below_the_enterprise(client: &Client) -> String {
    let call = client.create_account().body(NewAccount::builder().name("Second"));
    call.send().await.unwrap().into_inner().data.id
}

#[tokio::test]
async fn an_account_is_made_changed_and_deleted() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let new = NewAccount::builder().name("Second").reference("ABC00001").country_code("US");
    let created = client.create_account().body(new).send().await.unwrap();
    let id = created.data.id.clone();
    let address = format!("{}/v1.0/accounts/{id}", sandbox.myreports_url());
    assert_eq!(created.header("location"), Some(&*address));
    assert_eq!(created.data.enabled, Some(false));
    assert_eq!(created.data.parent_tenant_id.as_deref(), Some(fixtures::ENTERPRISE_TENANT));
    // The response to a creation has fewer keys than that of a read.
    assert_eq!(created.data.reference, None);

    let enabled = PatchOperation::builder().op("replace").path("/enabled").value(true);
    let call = client.patch_account().account_tenant_id(&id);
    call.body(AccountPatch::try_from([enabled]).unwrap()).send().await.unwrap();
    let read = client.get_account().account_tenant_id(&id).send().await.unwrap();
    assert_eq!(read.data.enabled, Some(true));
    assert_eq!(read.data.reference.as_deref(), Some("ABC00001"));
    // Without a zone, unlike the time of the envelope.
    let since = read.data.date_created.as_ref().expect("a date").as_str();
    assert_eq!((since.len(), since.ends_with('Z')), ("2019-01-01T09:00:00.000".len(), false));
    let listed = client.list_accounts().send().await.unwrap();
    assert_eq!((listed.page_size, listed.page_index), (Some(2), Some(0)));

    let unknown = PatchOperation::builder().op("replace").path("/nickname").value("x");
    let call = client.patch_account().account_tenant_id(&id);
    let call = call.body(AccountPatch::try_from([unknown]).unwrap());
    refused::<PatchAccount, BadRequest>(call.send().await, 400);

    client.delete_account().account_tenant_id(&id).send().await.unwrap();
    let gone = client.get_account().account_tenant_id(&id).send().await;
    refused::<GetAccount, NotFound>(gone, 404);
    let again = client.delete_account().account_tenant_id(&id).send().await;
    refused::<DeleteAccount, NotFound>(again, 404);
}

#[tokio::test]
async fn a_customer_costs_and_brings_its_pbx() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let pbx = NewPbxProfile::builder()
        .type_(PbxProfileType::Kazoo)
        .account_id("other-account")
        .api_key("a-secret-key");
    let new = || NewCustomer::builder().name("New customer").pbx_connection_profile(pbx.clone());

    let held = client.create_customer().body(new()).defer_charges().await.unwrap();
    let Charged::Declined(pending) = held else { panic!("it costs something") };
    let echo: NewCustomer = pending.preview().unwrap();
    assert_eq!(echo.name.to_string(), "New customer");
    assert!(!format!("{echo:?}{pending:?}").contains("a-secret-key"));
    assert_eq!(sandbox.myreports_charges(), 0);
    let created = pending.accept().await.unwrap();
    assert_eq!(sandbox.myreports_charges(), 1);

    let call = client.list_pbx_profiles().customer_tenant_id(&created.data.id);
    let connected = call.send().await.unwrap();
    assert_eq!(connected.data.len(), 1);
    let found = client.find_pbx_instance().instance_id("other-account").send().await.unwrap();
    assert_eq!(found.data.exists, Some(true));
    assert_eq!(found.data.tenant_id.as_deref(), Some(&*created.data.id));

    let trial = client.create_customer().body(new().trial_duration(30)).accept_charges();
    refused::<CreateCustomer, BadRequest>(trial.send().await, 400);

    client.delete_customer().customer_tenant_id(&created.data.id).send().await.unwrap();
    let gone = client.get_customer().customer_tenant_id(&created.data.id).send().await;
    refused::<GetCustomer, NotFound>(gone, 404);
    let found = client.find_pbx_instance().instance_id("other-account").send().await.unwrap();
    assert_eq!(found.data.exists, Some(false));
    assert_eq!(found.data.id, None);
}

#[tokio::test]
async fn customers_are_listed_by_page_filter_and_account() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let all = client.list_customers().send().await.unwrap();
    assert_eq!(ids(&all.data), [fixtures::CUSTOMER_TENANT, fixtures::FULL_CUSTOMER_TENANT]);

    let second = client.list_customers().page_size(1).page(1).await.unwrap();
    assert_eq!(ids(&second.data), [fixtures::FULL_CUSTOMER_TENANT]);
    assert_eq!(second.page_index, Some(1));
    let mut stream = client.list_customers().page_size(1).stream();
    let mut seen = Vec::new();
    while let Some(customer) = stream.next().await {
        seen.push(customer.unwrap().id);
    }
    assert_eq!(seen, ids(&all.data));

    for (filter, wanted) in [("00002", 1), ("Customer", 2), ("nobody & nothing", 0)] {
        let found = client.list_customers().filter(filter).send().await.unwrap();
        assert_eq!(found.data.len(), wanted, "{filter}");
    }

    let account = account_below_the_enterprise(&client).await;
    let of = |account: &str| client.list_enterprise_customers().account_tenant_id(account);
    assert_eq!(of(fixtures::ACCOUNT_TENANT).send().await.unwrap().data, all.data);
    assert!(of(&account).send().await.unwrap().data.is_empty());
    refused::<ListEnterpriseCustomers, NotFound>(of(NOBODY).send().await, 404);
    refused::<ListEnterpriseCustomers, BadRequest>(of("nonsense").send().await, 400);

    // A customer is found below its own account only, and is no account.
    let call = client.get_enterprise_customer().account_tenant_id(&account);
    let error = call.customer_tenant_id(fixtures::CUSTOMER_TENANT).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let call = client.get_account().account_tenant_id(fixtures::CUSTOMER_TENANT);
    refused::<GetAccount, NotFound>(call.send().await, 404);
}

#[tokio::test]
async fn the_metrics_count_existing_users() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = client.get_account_metrics().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let metrics = call.send().await.unwrap().into_inner().data;
    let customer = &metrics.customers[0];
    assert_eq!(customer.tenant_id.as_deref(), Some(fixtures::CUSTOMER_TENANT));
    let roles = customer.roles.as_ref().unwrap();
    assert_eq!(roles.get(Role::CustomerUserSupervisorL3.as_str()), Some(&1));
    assert_eq!(customer.pbxs[0].instance_id.as_deref(), Some(fixtures::PBX_INSTANCE));
    assert!(metrics.customers[1].pbxs.is_empty());
}
