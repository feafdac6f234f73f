//! Servers that normalize values, and lists with duplicate addresses.

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::types::NewUser;
use user_provisioning::{ConflictHolder, RetryPolicy, maarch_courrier, myreports};

use super::scripted_server::{ok, written};
use crate::support::server::Server;
use crate::support::time_limit::InTime;
use crate::support::users::myreports_user;

fn courrier(server: &Server) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(server.origin());
    builder.basic("me", "secret").retry(RetryPolicy::never()).build().expect("a usable client")
}

/// A Courrier with one user, or none, that normalizes names in a given way.
async fn tidying(there: Option<&str>, tidy: fn(&str) -> String) -> Server {
    let kept =
        std::sync::Mutex::new(there.map(|name| (name.to_owned(), "a@example.com".to_owned())));
    Server::by(move |request| {
        let mut kept = kept.lock().expect("no test panics here");
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let text = |key: &str| tidy(body[key].as_str().unwrap_or_default());
        match request.line().split(' ').next().expect("a method") {
            "POST" | "PUT" => {
                *kept = Some((text("firstname"), text("mail")));
                if request.line().starts_with("POST") {
                    ok(json!({ "id": 7 }))
                } else {
                    crate::support::response::status(204)
                }
            }
            _ if request.target().ends_with("/status") => {
                ok(json!({ "status": kept.as_ref().map(|_| "OK") }))
            }
            _ if request.target().ends_with("/users") => {
                let user = || json!({ "id": 7, "user_id": "ada" });
                ok(json!({ "users": kept.iter().map(|_| user()).collect::<Vec<_>>() }))
            }
            _ => {
                let (firstname, mail) = kept.clone().expect("it is there");
                ok(json!({
                    "id": 7, "user_id": "ada", "firstname": firstname, "lastname": "lovelace",
                    "mail": mail, "status": "OK", "phone": "", "initials": "", "mode": "standard",
                    "groups": [], "entities": [],
                }))
            }
        }
    })
    .await
}

fn ada(firstname: &str, mail: &str) -> impl TryInto<NewUser, Error: std::fmt::Display> {
    NewUser::builder().user_id("ada").firstname(firstname).lastname("lovelace").mail(mail)
}

fn tidied(remarks: &[user_provisioning::Remark]) -> Vec<String> {
    remarks.iter().filter(|remark| remark.kind() == "tidied").map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_new_user_whose_names_were_tidied_is_new() {
    let tidies: [fn(&str) -> String; 2] =
        [|text| text.trim().to_owned(), |text| text.trim().to_lowercase()];
    for tidy in tidies {
        let server = tidying(None, tidy).await;
        let user = ada("  Ada ", "Ada@Example.com");
        let done =
            courrier(&server).ensure_user().user(user).send().in_time().await.expect("it is there");
        assert!(done.is_created(), "{done:?}");
        assert_eq!(written(&server), ["POST /rest/users"]);
        assert!(tidied(done.remarks())[0].contains("`firstname`"), "{:?}", done.remarks());
    }
}

#[tokio::test]
async fn a_change_of_form_that_is_not_kept_is_remarked_and_made_once() {
    let server = tidying(Some("ada"), |text| text.to_lowercase()).await;
    let wanted = courrier(&server).ensure_user().user(ada("Ada", "b@example.com"));
    let done = wanted.clone().send().in_time().await.expect("it is there");
    let changes: Vec<String> = done.changes().iter().map(ToString::to_string).collect();
    assert_eq!(changes, [r#"mail: "a@example.com" → "b@example.com""#]);
    assert_eq!(tidied(done.remarks()).len(), 1);
    assert_eq!(written(&server).len(), 1);
    // Blanks around a value are no reason to write.
    let server = tidying(Some("Ada"), |text| text.trim().to_owned()).await;
    let wanted = courrier(&server).ensure_user().user(ada(" Ada ", "a@example.com"));
    assert!(wanted.send().in_time().await.expect("it is there").is_unchanged());
    assert!(written(&server).is_empty());
    // Another value that is not applied is still an error.
    let server = tidying(Some("Ada"), |_| "Ada".to_owned()).await;
    let wanted = courrier(&server).ensure_user().user(ada("Eva", "Ada"));
    assert!(wanted.send().in_time().await.expect_err("not kept").is_not_applied());
}

#[tokio::test]
async fn two_users_with_one_address_are_a_conflict() {
    let user = |id: &str, email: &str| json!({ "id": id, "email": email, "displayName": "A" });
    let address = "new.user@example.com";
    let list = json!({ "data": [user("1", "b@example.com"), user("2", address), user("3", &address.to_uppercase())] });
    let server = Server::always(ok(list)).await;
    let client = myreports::Client::builder().base_url(server.origin()).build().expect("usable");
    let wanted = client.ensure_user().customer_tenant_id("t").user(myreports_user());
    let error = wanted.send().in_time().await.expect_err("nobody knows which");
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    let conflict = error.conflict().expect("it is told");
    assert_eq!(
        (conflict.key(), conflict.holder()),
        ("email", &ConflictHolder::User("2".to_owned()))
    );
    assert!(written(&server).is_empty());
}
