use serde_json::json;
use user_provisioning::myreports::operation::{CreateAccountUser, CreateCustomerUser};
use user_provisioning::myreports::types::NewUserBuilder;
use user_provisioning::myreports::types::{
    BadRequest, ChargesRequired, CreatedUser, EmailConflict, NewUser, NotFound, Role,
};
use user_provisioning::myreports::{Client, ClientBuilder};
use user_provisioning::{Charged, Decision, Operation};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::{bearer, documented, only_documented_keys, raw, refused};

fn ada() -> NewUserBuilder {
    NewUser::builder().email("ada@example.com").display_name("Ada Lovelace")
}

fn supervisor() -> NewUserBuilder {
    ada().roles([Role::CustomerUserSupervisorL1])
}

fn place(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.myreports_url())
}

#[tokio::test]
async fn a_user_gets_an_id_an_address_and_the_role_to_log_in() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let user = ada().roles([Role::CustomerSettings, Role::CustomerSettings]);
    let created = client
        .create_customer_user()
        .customer_tenant_id(fixtures::CUSTOMER_TENANT)
        .body(user)
        .send()
        .await
        .unwrap();
    assert_eq!(created.status().as_u16(), 201);
    assert_eq!(created.data.email.as_deref(), Some("ada@example.com"));
    assert_eq!(created.data.display_name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(created.data.primary_tenant.as_deref(), Some(fixtures::CUSTOMER_TENANT));
    assert_eq!(created.data.roles, [Role::CustomerSettings, Role::CustomerUser]);
    let address = format!(
        "{}/v1.0/customers/{}/users/{}",
        sandbox.myreports_url(),
        fixtures::CUSTOMER_TENANT,
        created.data.id
    );
    assert_eq!(created.header("location"), Some(&*address));
    // Seven digits, as .NET writes a time.
    let time = created.timestamp.as_ref().expect("a time");
    assert!(time.utc().is_some() && time.as_str().len() == "2019-11-29T16:03:23.9251680Z".len());

    let reseller = client
        .create_account_user()
        .account_tenant_id(fixtures::ACCOUNT_TENANT)
        .body(ada())
        .send()
        .await
        .unwrap();
    assert_eq!(reseller.data.roles, [Role::AccountUser]);
    assert_ne!(reseller.data.id, created.data.id);
}

/// Ids are UUIDs, which a program may have stored in capitals.
#[tokio::test]
async fn ids_are_the_same_in_either_case() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let customer = fixtures::CUSTOMER_TENANT.to_uppercase();
    let account = fixtures::ACCOUNT_TENANT.to_uppercase();
    let user = fixtures::CUSTOMER_USER.to_uppercase();
    let get = client.get_customer_user().customer_tenant_id(&customer).user_id(&user);
    let read = get.send().await.unwrap().into_inner().data;
    assert_eq!(read.id, fixtures::CUSTOMER_USER);
    assert_eq!(read.primary_tenant.as_deref(), Some(fixtures::CUSTOMER_TENANT));
    let create = client.create_enterprise_customer_user().account_tenant_id(&account);
    let created = create.customer_tenant_id(&customer).body(ada()).send().await.unwrap();
    assert_eq!(created.data.primary_tenant.as_deref(), Some(fixtures::CUSTOMER_TENANT));
    assert_eq!(sandbox.myreports_users(&customer).len(), 2);
    let delete = client.delete_customer_user().customer_tenant_id(&customer).user_id(&user);
    delete.send().await.unwrap();
    assert_eq!(sandbox.myreports_users(fixtures::CUSTOMER_TENANT).len(), 1);
    let invoice = client.get_invoice().invoice_id(fixtures::INVOICE.to_uppercase());
    assert!(invoice.send().await.is_ok());
}

#[tokio::test]
async fn a_tenant_that_cannot_take_the_user_is_refused() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let customer = |tenant: &str| client.create_customer_user().customer_tenant_id(tenant);
    let account = |tenant: &str| client.create_account_user().account_tenant_id(tenant);

    let call = customer("not-a-tenant-id").body(ada());
    let error = refused::<CreateCustomerUser, BadRequest>(call.send().await, 400);
    assert_eq!(error.message(), Some("The value 'not-a-tenant-id' is not valid."));

    let call = account("not-a-tenant-id").body(ada());
    refused::<CreateAccountUser, BadRequest>(call.send().await, 400);

    let call = customer(fixtures::FULL_CUSTOMER_TENANT).body(ada());
    let error = refused::<CreateCustomerUser, BadRequest>(call.send().await, 400);
    assert_eq!(error.message(), Some("Not enough user licences available."));

    // A reseller account is no customer, and a customer no account.
    for unknown in ["00000000-0000-4000-8000-000000000000", fixtures::ACCOUNT_TENANT] {
        let call = customer(unknown).body(ada());
        assert!(refused::<CreateCustomerUser, NotFound>(call.send().await, 404).is_not_found());
    }
    let call = account(fixtures::CUSTOMER_TENANT).body(ada());
    refused::<CreateAccountUser, NotFound>(call.send().await, 404);
}

#[tokio::test]
async fn a_caller_without_the_token_is_refused_without_a_body() {
    let sandbox = Sandbox::start().await;
    let nobody = place(&sandbox).build().unwrap();
    let stranger = place(&sandbox).bearer_token("expired").build().unwrap();
    for client in [nobody, stranger] {
        let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let error = call.body(ada()).send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.raw_body(), b"");
        assert!(error.failure::<CreateCustomerUser>().is_some());

        let call = client.create_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
        let error = call.body(ada()).send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert!(error.failure::<CreateAccountUser>().is_some());
    }
}

#[tokio::test]
async fn a_missing_or_malformed_field_is_refused() {
    let sandbox = Sandbox::start().await;
    let url =
        format!("{}/v1.0/customers/{}/users", sandbox.myreports_url(), fixtures::CUSTOMER_TENANT);
    let headers = [("authorization", &*bearer()), ("content-type", "application/json")];
    for (body, field) in [
        (json!({ "displayName": "Ada" }), "email"),
        (json!({ "email": "ada", "displayName": "Ada" }), "email"),
        (
            json!({ "email": format!("{}@example.com", "a".repeat(200)), "displayName": "A" }),
            "email",
        ),
        (json!({ "email": "ada@example.com" }), "displayName"),
        (json!({ "email": "ada@example.com", "displayName": "x".repeat(101) }), "displayName"),
    ] {
        let response = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(response.status, 400, "{body}");
        documented::<CreateCustomerUser, BadRequest>(400, &response.body);
        assert!(response.json()["message"].as_str().unwrap().contains(field), "{body}");
    }
    // A body that is not declared as JSON is ignored.
    let whole = json!({ "email": "ada@example.com", "displayName": "Ada" }).to_string();
    assert_eq!(raw("POST", &url, &headers[..1], &whole).await.status, 400);
    let response = raw("POST", &url, &headers, &whole).await;
    assert_eq!(response.status, 201);
    only_documented_keys::<CreatedUser>(&response.body);
}

#[tokio::test]
async fn a_known_address_conflicts_in_any_case_within_its_tenant() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let customer = || client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let account = || client.create_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
    let shouting = || ada().email("ADA@Example.com");

    customer().body(ada()).send().await.unwrap();
    let error =
        refused::<CreateCustomerUser, EmailConflict>(customer().body(shouting()).send().await, 409);
    assert!(error.is_conflict());
    assert_eq!(error.code(), Some("EmailConflict"));

    // The account is another tenant: the address is free there, once.
    account().body(shouting()).send().await.unwrap();
    refused::<CreateAccountUser, EmailConflict>(account().body(ada()).send().await, 409);
}

#[tokio::test]
async fn a_charging_role_costs_nothing_before_the_consent() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = || client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);

    let result = call().body(supervisor()).send().await;
    let error = refused::<CreateCustomerUser, ChargesRequired>(result, 402);
    assert!(error.is_charges_required());
    let preview = error.body::<ChargesRequired>().unwrap().data.unwrap();
    assert_eq!(preview.id, None, "nothing exists yet");
    assert_eq!(preview.roles, [Role::CustomerUserSupervisorL1, Role::CustomerUser]);
    assert_eq!(sandbox.myreports_charges(), 0);

    // The refusal was not carried out: the address is still free.
    let declined = call().body(supervisor()).confirm_charges(async |_| Decision::Decline).await;
    assert!(matches!(declined.unwrap(), Charged::Declined(_)));
    assert_eq!(sandbox.myreports_charges(), 0);

    let done = call().body(supervisor()).confirm_charges(async |_| true).await.unwrap();
    assert!(done.done().unwrap().charge_accepted());
    assert_eq!(sandbox.myreports_charges(), 1);

    let other = supervisor().email("grace@example.com");
    call().body(other).accept_charges().send().await.unwrap();
    assert_eq!(sandbox.myreports_charges(), 2);

    // The consent is a header of the otherwise identical request.
    let log = sandbox.requests();
    let consents: Vec<_> = log.iter().map(|request| request.header("accept-charges")).collect();
    assert_eq!(consents, [None, None, None, Some("true"), Some("true")]);
    assert_eq!(log[2].raw_body(), log[3].raw_body());
    assert_eq!(
        log.iter().map(|request| request.status()).collect::<Vec<_>>(),
        [402, 402, 402, 201, 201]
    );
}

#[tokio::test]
async fn only_licensed_roles_are_charged_for() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let mut charges = 0;
    for (number, (role, charged)) in [
        (Role::AdminUser, false),
        (Role::CustomerUser, false),
        (Role::CustomerSettings, false),
        (Role::from("customer.something.new"), false),
        (Role::CustomerUserPbx, true),
        (Role::CustomerUserPbxRealTime, true),
        (Role::CustomerUserAcd, true),
        (Role::CustomerUserUcRemote, true),
        (Role::CustomerUserMicrosoftTeams, true),
        (Role::CustomerUserSupervisorL3, true),
    ]
    .into_iter()
    .enumerate()
    {
        let user = ada().email(format!("ada{number}@example.com")).roles([role.clone()]);
        let call = client.create_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let created = call.body(user).accept_charges().send().await.unwrap();
        assert!(created.data.roles.contains(&role));
        charges += u32::from(charged);
        assert_eq!(sandbox.myreports_charges(), charges, "{role}");
    }
}

#[tokio::test]
async fn only_true_is_a_consent() {
    let sandbox = Sandbox::start().await;
    let url =
        format!("{}/v1.0/accounts/{}/users", sandbox.myreports_url(), fixtures::ACCOUNT_TENANT);
    let body = json!({
        "email": "ada@example.com", "displayName": "Ada", "roles": ["customer.user.pbx"],
    });
    for consent in ["false", "1", ""] {
        let headers = [
            ("authorization", &*bearer()),
            ("content-type", "application/json"),
            ("accept-charges", consent),
        ];
        let response = raw("POST", &url, &headers, &body.to_string()).await;
        assert_eq!(response.status, 402, "{consent:?}");
        documented::<CreateAccountUser, ChargesRequired>(402, &response.body);
    }
    assert_eq!(sandbox.myreports_charges(), 0);
    assert_eq!(sandbox.requests()[0].operation(), Some(CreateAccountUser::INFO.id()));
}
