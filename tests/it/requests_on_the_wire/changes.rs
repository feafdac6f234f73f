//! The bodies of user changes, and list parameters.

use user_provisioning::evolution_platform::types::{OrganizationRole, UserPatch as KeysToChange};
use user_provisioning::myreports::types::{PatchOperation, Role, UserPatch};

use super::{evolution_at, myreports_at};
use crate::support::contract::keep;
use crate::support::response::{json, status};
use crate::support::server::Server;

#[tokio::test]
async fn a_patch_is_the_exact_array() {
    let server = Server::always(json(200, r#"{"status":"success"}"#)).await;
    let client = myreports_at(&server.origin());
    let call = || client.patch_customer_user().customer_tenant_id("t").user_id("u");
    let change = || PatchOperation::builder().op("replace").path("/displayName").value("N");
    let typed = || PatchOperation::try_from(change()).expect("a whole operation");

    call().body([change()]).send().await.expect("changed");
    call().body(vec![typed()]).send().await.expect("changed");
    call().body(vec![change()]).send().await.expect("changed");
    call().body(UserPatch::from(vec![typed()])).send().await.expect("changed");
    call().body(UserPatch::new().display_name("N")).send().await.expect("changed");
    for request in server.requests() {
        assert_eq!(request.line(), "PATCH /api/v1.0/customers/t/users/u HTTP/1.1");
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("accept-charges"), None);
        assert_eq!(request.body, br#"[{"op":"replace","path":"/displayName","value":"N"}]"#);
    }

    let several = UserPatch::new()
        .replace_roles(["customer.user", "customer.user.hologram"])
        .add_role(Role::AdminUser)
        .operation(
            PatchOperation::builder()
                .op("add")
                .path("/nested")
                .value(serde_json::json!({"deep": [1, null, true]}))
                .try_into()
                .expect("a whole operation"),
        )
        .operation(
            PatchOperation::builder().op("remove").path("/a~1b").try_into().expect("a whole one"),
        );
    call().body(several).accept_charges().send().await.expect("changed");
    server.requests().iter().for_each(|request| keep("myreports.patch_customer_user", request));
    let request = server.requests().pop().expect("a request");
    assert_eq!(request.header("accept-charges"), Some("true"));
    let sent = String::from_utf8(request.body).expect("text");
    assert_eq!(
        sent,
        concat!(
            r#"[{"op":"replace","path":"/roles","value":["customer.user","customer.user.hologram"]},"#,
            r#"{"op":"add","path":"/roles/-","value":"admin.user"},"#,
            r#"{"op":"add","path":"/nested","value":{"deep":[1,null,true]}},"#,
            r#"{"op":"remove","path":"/a~1b"}]"#,
        )
    );
}

/// Only the mentioned fields are sent, and no default of the server.
#[tokio::test]
async fn keys_and_parameters_are_sent_when_they_are_mentioned() {
    let server = Server::always(json(200, "[]")).await;
    let client = evolution_at(&server.origin());
    client.list_users().send().await.expect("a list");
    client.list_users().limit(50).send().await.expect("a list");
    client.list_users().offset(0).limit(0).send().await.expect("a list");
    server.requests().iter().for_each(|request| keep("evolution_platform.list_users", request));
    let targets: Vec<_> = server.requests().iter().map(|r| r.target().to_owned()).collect();
    let users = "/evolutionplatform/referentiel/api/v1/users";
    assert_eq!(
        targets,
        [users.to_owned(), format!("{users}?limit=50"), format!("{users}?limit=0&offset=0")]
    );

    let server = Server::always(status(404)).await;
    let client = evolution_at(&server.origin());
    let nothing = KeysToChange::builder()
        .maybe_email(None::<&str>)
        .organizations(Vec::<OrganizationRole>::new());
    let patches = [
        (KeysToChange::builder().email("j@example.com"), r#"{"email":"j@example.com"}"#),
        (
            KeysToChange::builder().first_name("J").last_name(""),
            r#"{"firstName":"J","lastName":""}"#,
        ),
        (nothing, "{}"),
    ];
    for (patch, sent) in patches {
        let _ = client.patch_user().identity_name("a b+c@d%é").body(patch).send().await;
        let request = server.requests().pop().expect("a request");
        assert_eq!(request.target(), format!("{users}/a%20b%2Bc%40d%25%C3%A9"));
        assert_eq!(String::from_utf8_lossy(&request.body), sent);
        keep("evolution_platform.patch_user", &request);
    }
}

/// Its 409 is about an address, so a patch whose response was lost is not sent again.
#[test]
fn a_retried_patch_is_not_rejected_as_a_duplicate() {
    use user_provisioning::Operation;
    use user_provisioning::myreports::operation::{
        CreateAccountUser, CreateEnterpriseCustomerUser, PatchAccountUser, PatchCustomerUser,
        PatchEnterpriseCustomerUser,
    };

    assert!(CreateEnterpriseCustomerUser::INFO.rejects_duplicates());
    // The page of this route is complete and lists no 409.
    assert!(!CreateAccountUser::INFO.rejects_duplicates());
    for info in [PatchCustomerUser::INFO, PatchAccountUser::INFO, PatchEnterpriseCustomerUser::INFO]
    {
        assert!(info.statuses().contains(&409) && !info.rejects_duplicates(), "{info}");
    }
}
