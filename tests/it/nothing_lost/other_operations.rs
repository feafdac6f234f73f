//! Operations that do not concern users change none: each is carried out with the document's example.

use std::pin::Pin;

use serde_json::Value;
use user_provisioning::{
    Operation, OperationInfo, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::Sandbox;

use super::state::{differing, places};
use crate::support::every::{client, every_operation};

struct Call {
    info: &'static OperationInfo,
    carry_out: fn(&Sandbox) -> Pin<Box<dyn Future<Output = ()> + '_>>,
}

macro_rules! calls {
    (() $([
        $service:ident $builder:ident $function:ident $kind:ident
        {$($required:ident: $value:expr),*} {$($optional:ident: $given:expr),*}
        {$($schema:ident = $body:expr)?} {$($failures:tt)*}
    ])*) => {
        vec![$(Call {
            info: <$service::operation::$builder as Operation>::INFO,
            carry_out: |sandbox| Box::pin(async move {
                let call = client!($service sandbox).$function()
                    $(.$required($value))* $(.body($body))?;
                drop(call.send().await);
            }),
        }),*]
    };
}

/// What `operation` must not change if it does not concern users.
fn users(sandbox: &Sandbox) -> Value {
    serde_json::json!({
        "maarch_courrier": sandbox.maarch_courrier_state(),
        "myreports": sandbox.myreports_state()["users"],
        "evolution_platform": sandbox.evolution_platform_state()["users"],
        "maarch_parapheur": sandbox.maarch_parapheur_state()["users"],
    })
}

/// Whether an operation's path names a user, so that it has its own row.
pub fn is_about_a_user(operation: &OperationInfo) -> bool {
    let path = operation.path();
    path.contains("/users/") || path.ends_with("/users") || path.ends_with("/rest/password")
}

#[tokio::test]
async fn operations_without_a_user_change_none() {
    let about_none = |call: &Call| {
        let is_write = !call.info.is_read();
        let ends_a_tenant = call.info.method() == "DELETE";
        // The token identifies the account.
        let names_a_user = call.info.id().ends_with(".reset_password");
        is_write && !ends_a_tenant && !names_a_user && !is_about_a_user(call.info)
    };
    let calls: Vec<Call> = every_operation!(calls).into_iter().filter(about_none).collect();
    assert!(calls.len() > 3, "nothing would be proved");
    for call in calls {
        let sandbox = Sandbox::start().await;
        let before = places(&users(&sandbox));
        (call.carry_out)(&sandbox).await;
        let after = places(&users(&sandbox));
        assert!(differing(&before, &after).is_empty(), "{} changes users", call.info);
    }
}
