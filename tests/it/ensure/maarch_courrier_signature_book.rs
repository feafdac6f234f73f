//! Servers of Maarch Courrier with the signature book, and what a change must preserve there.

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::types::{Mode, UserUpdate};
use user_provisioning::{ConflictHolder, Remark};

use super::maarch_courrier_scripted::{ada, client, ensure, known, nobody};
use super::recording_sandbox::descriptions;
use super::scripted_server::{ok, refused, written};
use crate::support::response::{CannedResponse, json as response, status};
use crate::support::server::Server;
use crate::support::time_limit::InTime;

fn list() -> CannedResponse {
    ok(json!({ "users": [{ "id": 7, "user_id": "ada" }], "quota": [] }))
}

/// The desired user, except for the values given as JSON.
fn details(but: &str) -> CannedResponse {
    let user =
        r#""id": 7, "firstname": "Ada", "lastname": "Lovelace", "initials": "AL", "phone": "12""#;
    let more = r#""user_id": "ada""#;
    let defaults = [
        ("mail", r#""ada@example.com""#),
        ("status", r#""OK""#),
        ("external_id", "[]"),
        ("mode", r#""standard""#),
        ("groups", "[]"),
        ("entities", "[]"),
    ];
    let defaults = defaults.iter().filter(|(key, _)| !but.contains(&format!("{key:?}:")));
    let defaults: String = defaults.map(|(key, value)| format!(", {key:?}: {value}")).collect();
    let but = if but.is_empty() { String::new() } else { format!(", {but}") };
    response(200, format!("{{{user}, {more}{defaults}{but}}}"))
}

/// The exact bodies of all changes.
fn bodies(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let changes = requests.iter().filter(|request| request.line().starts_with("PUT"));
    changes.map(|request| String::from_utf8(request.body.to_vec()).unwrap()).collect()
}

fn body(server: &Server) -> String {
    bodies(server).pop().expect("a change")
}

const LINKS: &str = r#"{"pastell":"9","internalParapheur":430,"n":1.50,"x":{"\u00e9":null}}"#;

#[tokio::test]
async fn login_and_links_are_sent_to_the_letter() {
    for links in [LINKS, "[]", "{}"] {
        let old = || details(&format!(r#""mail": "old@example.com", "external_id": {links}"#));
        let new = details(&format!(r#""external_id": {links}"#));
        let server = Server::in_turn([list(), old(), status(204), new]).await;
        let done = ensure(&server).send().in_time().await.unwrap();
        assert_eq!(
            descriptions(done.changes()),
            [r#"mail: "old@example.com" → "ada@example.com""#]
        );
        assert!(done.remarks().is_empty(), "{:?}", done.remarks());
        let body = body(&server);
        assert!(body.contains(&format!(r#""external_id":{links}"#)), "{body}");
        assert!(body.contains(r#""user_id":"ada""#), "{body}");
    }
    // Older servers do not return them: then none are invented.
    let old = details(r#""mail": "old@example.com", "external_id": null"#);
    let new = details(r#""external_id": null"#);
    let server = Server::in_turn([list(), old, status(204), new]).await;
    ensure(&server).send().in_time().await.unwrap();
    assert!(!body(&server).contains("external_id"));
}

#[tokio::test]
async fn an_update_from_a_read_user_loses_nothing() {
    let rest = r#""mode": "rest", "authorizedApi": ["GET/users"], "external_id": {"a": 1}"#;
    let read = details(rest);
    let server = Server::in_turn([read, status(204)]).await;
    let client = client(&server);
    let user = client.get_user_details().id(7).send().in_time().await.unwrap();
    let update = UserUpdate::from_details(&user).lastname("King");
    client.update_user().id(7).body(update).send().in_time().await.unwrap();
    let sent: Value = serde_json::from_str(&body(&server)).unwrap();
    let expected = json!({
        "firstname": "Ada", "lastname": "King", "initials": "AL", "mail": "ada@example.com",
        "phone": "12", "mode": "rest", "authorizedApi": ["GET/users"], "user_id": "ada",
        "external_id": { "a": 1 },
    });
    assert_eq!(sent, expected);

    // What cannot be read is not wiped.
    let unreadable =
        json!({ "id": 7, "user_id": "ada", "firstname": "A", "lastname": "L", "mail": "a@b.fr" });
    let user = serde_json::from_value(unreadable).unwrap();
    let error =
        client.update_user().id(7).body(UserUpdate::from_details(&user)).send().in_time().await;
    let error = error.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("phone"), "{error}");
    let update = UserUpdate::from_details(&user).phone("");
    assert!(UserUpdate::try_from(update).is_ok());
}

/// Another person's links would overwrite that person in the book.
#[tokio::test]
async fn nothing_is_sent_for_another_person() {
    let bob = details(r#""mail": "old@example.com", "external_id": {"internalParapheur": 2}"#);
    let bob =
        response(200, String::from_utf8(bob.body.to_vec()).unwrap().replace("\"ada\"", "\"bob\""));
    let server = Server::in_turn([list(), bob.clone()]).await;
    assert!(ensure(&server).send().in_time().await.unwrap_err().is_unsafe_change());
    assert_eq!(written(&server), [""; 0]);
    // Nor after a creation whose response names somebody else.
    let server = Server::in_turn([nobody(), known(Value::Null), ok(json!({ "id": 8 })), bob]).await;
    let error = ensure(&server).groups(["AGENT"]).send().in_time().await.unwrap_err();
    assert_eq!(descriptions(error.changes_made()), ["created"]);
    assert_eq!(written(&server), ["POST /rest/users"]);
}

/// 2505 creates an account in the book for a person without one, and drops all other links.
#[tokio::test]
async fn links_that_a_change_took_away_come_back() {
    let old = details(r#""mail": "old@example.com", "external_id": {"pastell": "9"}"#);
    let lost = details(r#""external_id": {"internalParapheur": 430}"#);
    let full_user = details(r#""external_id": {"internalParapheur": 430, "pastell": "9"}"#);
    let responses = [list(), old, status(204), lost, status(204), full_user];
    let server = Server::in_turn(responses).await;
    let done = ensure(&server).send().in_time().await.unwrap();
    let bodies = bodies(&server);
    assert!(bodies[0].contains(r#""external_id":{"pastell": "9"}"#), "{bodies:?}");
    assert!(
        bodies[1].contains(r#""external_id":{"internalParapheur":430,"pastell":"9"}"#),
        "{bodies:?}"
    );
    assert_eq!(done.changes().len(), 2);
    assert_eq!(done.remarks(), [Remark::LinksChanged]);
    // A server that drops them is reported as not having applied them.
    let old = details(r#""mail": "old@example.com", "external_id": {"pastell": "9"}"#);
    let lost = || details(r#""external_id": {"internalParapheur": 430}"#);
    let responses = [list(), old, status(204), lost(), status(204), lost()];
    let error = ensure(&Server::in_turn(responses).await).send().in_time().await.unwrap_err();
    assert!(error.is_not_applied(), "{error}");
}

fn problem(kind: &str, context: Value) -> CannedResponse {
    let body = json!({
        "title": "An error occurred", "type": kind, "detail": "failed in /var/www/html/a.php",
        "errors": "Internal server error", "status": 500, "context": context,
    });
    refused(500, body)
}

#[tokio::test]
async fn a_login_of_the_book_is_a_conflict_that_names_the_book() {
    let kind = "userCreateInSignatureBookFailedProblem";
    let taken = || problem(kind, json!({ "errors": "Login already exists" }));
    let server = Server::in_turn([nobody(), known(Value::Null), taken()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
    assert_eq!(error.conflict().unwrap().holder(), &ConflictHolder::SignatureBook);
    assert_eq!(error.conflict().unwrap().value(), Some("ada"));
    assert!(error.to_string().contains("signature book") && !error.to_string().contains("/var"));
    assert_eq!(written(&server), ["POST /rest/users"], "it is not sent again");

    // The book failed for another reason: nothing was created either, and there is no conflict.
    let bare = "MaarchParapheurUserService::createUser(): Return value must be of type array|int";
    for failure in [
        problem(kind, json!({ "errors": "User not found" })),
        problem("internalServerProblem", json!({ "message": bare })),
    ] {
        let server = Server::in_turn([nobody(), known(Value::Null), failure]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(!error.is_conflict() && !error.may_have_been_carried_out(), "{error}");
        assert!(error.is_server_error(), "{error}");
        assert_eq!(written(&server), ["POST /rest/users"]);
    }
    // Any other failure leaves the outcome unknown, and the user is read again.
    let open = problem("internalServerProblem", json!({ "message": "SQLSTATE[08006]" }));
    let server =
        Server::in_turn([nobody(), known(Value::Null), open, nobody(), known(Value::Null)]).await;
    assert!(ensure(&server).send().in_time().await.unwrap_err().may_have_been_carried_out());
}

#[tokio::test]
async fn a_change_that_the_book_refused_was_not_made() {
    let old = || details(r#""mail": "old@example.com""#);
    for message in [
        "MaarchCourrier\\User\\Domain\\User::setLogin(): Argument #1 ($login) must be of type string, null given",
        "MaarchCourrier\\User\\Domain\\User::setMail(): Argument #1 ($mail) must be of type string, null given",
        "MaarchCourrier\\User\\Domain\\User::setExternalId(): Argument #1 ($externalId) must be of type array",
        "Typed property MaarchCourrier\\User\\Domain\\User::$login must not be accessed before initialization",
        "MaarchParapheurUserService::doesUserExists(): Return value must be of type bool, array returned",
    ] {
        let failure = problem("internalServerProblem", json!({ "message": message }));
        let server = Server::in_turn([list(), old(), failure]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(!error.may_have_been_carried_out(), "{error}");
        assert!(!error.to_string().contains("MaarchCourrier\\"), "{error}");
    }
    let kind = "userUpdateInSignatureBookFailedProblem";
    let refusal = problem(kind, json!({ "errors": "Body email is empty, not a valid email" }));
    let migration = json!({ "errors": "Service unavailable", "lang": "migrationProcessing" });
    for failure in [refusal, refused(503, migration)] {
        let server = Server::in_turn([list(), old(), failure]).await;
        let error = ensure(&server).send().in_time().await.unwrap_err();
        assert!(!error.may_have_been_carried_out(), "{error}");
    }
}

#[tokio::test]
async fn an_account_that_a_directory_switched_off_is_not_called_unchanged() {
    let off = || details(r#""status": "INACT""#);
    let server = Server::in_turn([list(), off()]).await;
    let done = ensure(&server).send().in_time().await.unwrap();
    assert_eq!(done.remarks(), [Remark::Closed { status: "INACT".to_owned() }]);
    let server = Server::in_turn([list(), off()]).await;
    let error = ensure(&server).reactivate_suspended(true).send().in_time().await.unwrap_err();
    assert!(error.is_unsafe_change(), "{error}");
    assert_eq!(written(&server), [""; 0]);

    let responses = [list(), off(), status(204), details("")];
    let server = Server::in_turn(responses).await;
    let wanted = ensure(&server).reactivate_suspended(true).keep_old_password(true);
    let done = wanted.send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"status: "INACT" → "OK""#]);
    // An account that the directory keeps closed is reported.
    let responses = [list(), off(), status(204), off()];
    let server = Server::in_turn(responses).await;
    let wanted = ensure(&server).reactivate_suspended(true).keep_old_password(true);
    assert!(wanted.send().in_time().await.unwrap_err().is_not_applied());
}

#[tokio::test]
async fn a_phone_that_the_server_does_not_take_back_is_explained() {
    let old = || details(r#""mail": "old@example.com""#);
    let refusal = || refused(400, json!({ "errors": "Body phone is not correct" }));
    let server = Server::in_turn([list(), old(), refusal(), old()]).await;
    let error = ensure(&server).send().in_time().await.unwrap_err();
    assert!(error.to_string().contains("give one"), "{error}");
    let server = Server::in_turn([list(), old(), refusal(), old()]).await;
    let wanted = client(&server).ensure_user().user(ada().phone("13"));
    assert!(!wanted.send().in_time().await.unwrap_err().to_string().contains("give one"));
}

#[tokio::test]
async fn roles_and_the_primary_entity_can_be_desired() {
    let groups = r#""groups": [{"group_id": "AGENT", "role": "old"}]"#;
    let entities = r#""entities": [{"entity_id": "PJS", "primary_entity": "Y", "user_role": ""}]"#;
    let before = details(&format!("{groups}, {entities}"));
    let both = |primary: &str| {
        let yes = |id: &str| if id == primary { "Y" } else { "N" };
        ok(json!({ "entities": [
            { "entity_id": "PJS", "primary_entity": yes("PJS"), "user_role": "head" },
            { "entity_id": "CCAS", "primary_entity": yes("CCAS") },
        ] }))
    };
    let success = || ok(json!({ "success": "success" }));
    let middle = details(
        r#""groups": [{"group_id": "AGENT", "role": "new"}], "entities": [{"entity_id": "PJS", "primary_entity": "Y", "user_role": ""}]"#,
    );
    let with_head = details(
        r#""groups": [{"group_id": "AGENT", "role": "new"}], "entities": [{"entity_id": "PJS", "primary_entity": "Y", "user_role": "head"}]"#,
    );
    let server = Server::in_turn([
        list(),
        before,
        success(),
        middle,
        success(),
        with_head,
        both("PJS"),
        both("CCAS"),
    ])
    .await;
    let wanted = ensure(&server).group_role("AGENT", "new").entity_role("PJS", "head");
    let done = wanted.primary_entity("CCAS").send().in_time().await.unwrap();
    assert_eq!(
        descriptions(done.changes()),
        [
            r#"groups: AGENT as "old" → "new""#,
            r#"entities: PJS as "head""#,
            "entities: + CCAS",
            r#"primary_entity: "PJS" → "CCAS""#,
        ]
    );
    assert_eq!(
        written(&server),
        [
            "PUT /rest/users/7/groups/AGENT",
            "PUT /rest/users/7/entities/PJS",
            "POST /rest/users/7/entities",
            "PUT /rest/users/7/entities/CCAS/primaryEntity",
        ]
    );
    assert!(done.is_updated());
}

#[tokio::test]
async fn routes_are_for_web_service_users() {
    let user = ada().mode(Mode::Standard);
    let server = Server::in_turn([list(), details("")]).await;
    let wanted = client(&server).ensure_user().user(user).authorized_api(["GET/users"]);
    assert!(wanted.send().in_time().await.unwrap_err().is_invalid_request());
    assert!(server.requests().is_empty());
    let wanted = ensure(&server).authorized_api(["GET/users"]);
    assert!(wanted.send().in_time().await.unwrap_err().is_invalid_request());
    assert_eq!(written(&server), [""; 0]);

    let rest = |routes: &str| details(&format!(r#""mode": "rest", "authorizedApi": {routes}"#));
    let responses = [list(), rest("[]"), status(204), rest(r#"["GET/users"]"#)];
    let server = Server::in_turn(responses).await;
    let wanted = ensure(&server).authorized_api(["GET/users"]);
    let done = wanted.send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), [r#"authorizedApi: "GET/users""#]);
    assert!(body(&server).contains(r#""authorizedApi":["GET/users"]"#));
    // Unchanged ones are sent back, in any desired order.
    let two = r#"["GET/users", "POST/users"]"#;
    let server = Server::in_turn([list(), rest(two)]).await;
    let wanted = ensure(&server).authorized_api(["POST/users", "GET/users"]);
    assert!(wanted.send().in_time().await.unwrap().is_unchanged());
}
