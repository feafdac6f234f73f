//! PBX profiles, devices, activation mails, deletions and invoices of MyReports.

use user_provisioning::myreports::Client;
use user_provisioning::myreports::operation::{
    AssignCustomerUserDevice, CreatePbxProfile, DeleteAccountUser, GetInvoice, GetPbxProfile,
    PatchPbxProfile, SendCustomerUserActivationEmail,
};
use user_provisioning::myreports::types::{
    BadRequest, DeviceAssignment, NewPbxProfile, NotFound, PbxPatch, PbxPatchOperation,
    PbxProfileType,
};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::refused;

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

fn patch(client: &Client, id: &str) -> PatchPbxProfile {
    client.patch_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT).pbx_id(id)
}

fn change(path: &str, value: impl Into<serde_json::Value>) -> PbxPatch {
    let operation = PbxPatchOperation::builder().op("replace").path(path).value(value.into());
    PbxPatch::try_from([operation]).unwrap()
}

#[tokio::test]
async fn a_pbx_is_connected_changed_and_disconnected() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let new = NewPbxProfile::builder()
        .type_(PbxProfileType::ThreeCx)
        .name("Branch")
        .license_key("ABCD-EFGH")
        .username("operator");
    let call = client.create_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let created = call.body(new).send().await.unwrap();
    let id = created.data.id.clone().unwrap();
    assert!(created.header("location").unwrap().ends_with(&format!("/pbxs/{id}")));
    assert_eq!(created.data.enabled, Some(false));
    assert_eq!(created.data.license_key.as_deref(), Some("ABCD-EFGH"));
    assert!(!format!("{created:?}").contains("ABCD-EFGH"));

    // The page writes a text, the neighbouring one a boolean.
    patch(&client, &id).body(change("/enabled", "true")).send().await.unwrap();
    patch(&client, &id).body(change("/enabled", true)).send().await.unwrap();
    patch(&client, &id).body(change("/name", "My New Name")).send().await.unwrap();
    for wrong in [change("/enabled", "perhaps"), change("/_type", "x"), change("/name", "")] {
        let outcome = patch(&client, &id).body(wrong).send().await;
        refused::<PatchPbxProfile, BadRequest>(outcome, 400);
    }

    let read = |id: &str| {
        let call = client.get_enterprise_pbx_profile().account_tenant_id(fixtures::ACCOUNT_TENANT);
        call.customer_tenant_id(fixtures::CUSTOMER_TENANT).pbx_id(id)
    };
    let profile = read(&id).send().await.unwrap().into_inner().data;
    assert_eq!(profile.name.as_deref(), Some("My New Name"));
    // Reads show no secrets.
    assert_eq!((profile.license_key, profile.username), (None, None));

    let call = client.delete_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.pbx_id(&id).send().await.unwrap();
    assert!(read(&id).send().await.unwrap_err().is_not_found());
    let call = client.get_pbx_profile().customer_tenant_id(fixtures::FULL_CUSTOMER_TENANT);
    let elsewhere = call.pbx_id(fixtures::PBX_PROFILE).send().await;
    refused::<GetPbxProfile, NotFound>(elsewhere, 404);
}

#[tokio::test]
async fn a_pbx_of_an_unknown_kind_is_refused() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = client.create_pbx_profile().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    let call = call.body(NewPbxProfile::builder().type_("TeamsProfile").name("Teams"));
    refused::<CreatePbxProfile, BadRequest>(call.send().await, 400);
}

#[tokio::test]
async fn devices_and_mails_are_for_users_that_exist() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let assign = |user: &str, kind: &str| {
        let call =
            client.assign_customer_user_device().customer_tenant_id(fixtures::CUSTOMER_TENANT);
        let body = DeviceAssignment::builder().client_type(kind);
        call.user_id(user).device_id("device-1").body(body)
    };
    let assigned = assign(fixtures::CUSTOMER_USER, "webrtc").send().await.unwrap();
    assert_eq!(assigned.status(), 201);
    let place = format!("/users/{}/devices/pbx/device-1", fixtures::CUSTOMER_USER);
    assert!(assigned.header("location").unwrap().ends_with(&place));
    let outcome = assign(fixtures::CUSTOMER_USER, "toaster").send().await;
    refused::<AssignCustomerUserDevice, BadRequest>(outcome, 400);
    let outcome = assign(NOBODY, "desktop").send().await;
    refused::<AssignCustomerUserDevice, NotFound>(outcome, 404);

    let mail = |user: &str| {
        let call = client.send_customer_user_activation_email();
        call.customer_tenant_id(fixtures::CUSTOMER_TENANT).user_id(user)
    };
    assert_eq!(mail(fixtures::CUSTOMER_USER).send().await.unwrap().status(), 204);
    let outcome = mail(NOBODY).send().await;
    refused::<SendCustomerUserActivationEmail, NotFound>(outcome, 404);
    let outcome = mail("nonsense").send().await;
    refused::<SendCustomerUserActivationEmail, BadRequest>(outcome, 400);
}

#[tokio::test]
async fn a_deleted_user_is_gone_and_its_address_free() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let call = client.delete_customer_user().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    call.user_id(fixtures::CUSTOMER_USER).send().await.unwrap();
    let call = client.list_customer_users().customer_tenant_id(fixtures::CUSTOMER_TENANT);
    assert!(call.send().await.unwrap().data.is_empty());

    let delete = || {
        let call = client.delete_account_user().account_tenant_id(fixtures::ACCOUNT_TENANT);
        call.user_id(fixtures::ACCOUNT_USER).send()
    };
    delete().await.unwrap();
    refused::<DeleteAccountUser, NotFound>(delete().await, 404);
}

#[tokio::test]
async fn an_invoice_has_two_files() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.myreports_client();
    let invoices = client.list_invoices().send().await.unwrap();
    let id = invoices.data[0].invoiceid.clone().unwrap();
    assert_eq!(id, fixtures::INVOICE);
    let read = client.get_invoice().invoice_id(&id).send().await.unwrap();
    assert_eq!(read.data, invoices.data[0]);
    assert_eq!(read.data.invoice_value, Some(200.0));
    let pdf = client.download_invoice_summary().invoice_id(&id).send().await.unwrap();
    assert!(pdf.into_inner().chunk().await.unwrap().unwrap().starts_with(b"%PDF-"));
    let zip = client.download_invoice_detail().invoice_id(&id).send().await.unwrap();
    assert!(zip.into_inner().chunk().await.unwrap().unwrap().starts_with(b"PK"));
    let outcome = client.get_invoice().invoice_id(NOBODY).send().await;
    refused::<GetInvoice, NotFound>(outcome, 404);
    let outcome = client.download_invoice_detail().invoice_id(NOBODY).send().await;
    assert!(outcome.unwrap_err().is_not_found());
}
