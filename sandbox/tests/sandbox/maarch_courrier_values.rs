//! Values, bodies and methods that no typed client sends to Maarch Courrier, in each of its versions.

use serde_json::{Value, json};
use user_provisioning_sandbox::{
    CourrierVersion, Sandbox, ServerBehavior, SignatureBook, fixtures,
};

use super::support::{Raw, raw};

const JSON: &str = "application/json";

/// An administrator without a root mode, and a root account.
#[derive(Clone, Copy)]
enum By {
    Administrator,
    Reader,
    Root,
    Nobody,
}

impl By {
    fn authorization(self) -> Option<String> {
        use base64::Engine;

        let (login, password) = match self {
            Self::Administrator => (fixtures::LOGIN, fixtures::PASSWORD),
            Self::Reader => (fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD),
            Self::Root => (fixtures::ROOT_LOGIN, fixtures::ROOT_PASSWORD),
            Self::Nobody => return None,
        };
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{login}:{password}"));
        Some(format!("Basic {pair}"))
    }
}

async fn send(sandbox: &Sandbox, by: By, line: &str, kind: &str, body: &str) -> Raw {
    let (method, path) = line.split_once(' ').unwrap();
    let authorization = by.authorization();
    let mut headers = vec![("accept", JSON), ("content-type", kind)];
    headers.extend(authorization.as_deref().map(|value| ("authorization", value)));
    let url = format!("{}/rest{path}", sandbox.maarch_courrier_url());
    raw(method, &url, &headers, body).await
}

async fn ask(sandbox: &Sandbox, by: By, line: &str, body: Value) -> Raw {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    send(sandbox, by, line, JSON, &body).await
}

async fn sandbox(version: CourrierVersion) -> Sandbox {
    Sandbox::builder().maarch_courrier(version).start().await
}

/// Status and message: that of a refusal, or of an exception in the form of the version.
fn answer(response: &Raw) -> (u16, String) {
    let body = response.json();
    let message = match response.status {
        500 => [&body["exception"][0]["message"], &body["context"]["message"]]
            .into_iter()
            .find_map(Value::as_str),
        _ => body["errors"].as_str(),
    };
    (response.status, message.unwrap_or_default().to_owned())
}

fn ada(changes: Value) -> Value {
    let mut body = json!({
        "userId": "ada", "firstname": "Ada", "lastname": "Lovelace", "mail": "ada@example.com",
        "initials": "AL", "phone": "0102030405", "mode": "standard",
    });
    for (key, value) in changes.as_object().unwrap() {
        body[key] = value.clone();
    }
    body
}

#[tokio::test]
async fn blank_texts_are_empty() {
    for version in CourrierVersion::ALL {
        let sandbox = sandbox(*version).await;
        for blank in ["  ", " 0 ", "\n", "\t0\n"] {
            for (line, key, fault) in [
                ("POST /users", "userId", "Body userId is empty, not a string or not valid"),
                ("POST /users", "firstname", "Body firstname is empty or not a string"),
                ("POST /users", "lastname", "Body lastname is empty or not a string"),
                ("PUT /users/9", "firstname", "Body firstname is empty or not a string"),
                ("PUT /users/9", "lastname", "Body lastname is empty or not a string"),
                ("PUT /users/9/status", "status", "Body status is empty or not a string"),
                ("POST /password", "login", "Body login is empty"),
            ] {
                let body = ada(json!({ key: blank }));
                let response = ask(&sandbox, By::Administrator, line, body).await;
                assert_eq!(answer(&response), (400, fault.to_owned()), "{version} {line} {key}");
            }
        }
    }
}

#[tokio::test]
async fn values_that_php_takes_for_empty_are_not_checked() {
    for version in CourrierVersion::ALL {
        let sandbox = sandbox(*version).await;
        let create = async |changes| {
            answer(&ask(&sandbox, By::Administrator, "POST /users", ada(changes)).await)
        };
        for empty in [json!(0), json!(false), json!([]), json!({})] {
            let stored = (500, "Argument phone is not a string (type)".to_owned());
            assert_eq!(create(json!({ "phone": empty })).await, stored, "{version}: not created");
        }
        assert_eq!(create(json!({ "phone": 5 })).await, (400, "Body phone is not valid".into()));
        assert_eq!(create(json!({ "phone": ["1"] })).await.0, 500, "{version}");
        assert_eq!(create(json!({ "mode": true })).await, (403, "Service forbidden".into()));

        let update = async |changes: Value| {
            answer(&ask(&sandbox, By::Administrator, "PUT /users/9", ada(changes)).await)
        };
        let stored = || sandbox.maarch_courrier_state()["users"]["bboule"].clone();
        for (sent, kept) in [
            (json!(0), "0"),
            (json!(false), ""),
            (json!(5), "5"),
            (json!("  "), "  "),
            (json!([]), "Array"),
        ] {
            assert_eq!(update(json!({ "mail": sent })).await.0, 204, "{version} {sent}");
            assert_eq!(stored()["mail"], kept, "{version}");
        }
        assert_eq!(update(json!({ "mail": "x".repeat(255) })).await.0, 400, "{version}");
        assert_eq!(update(json!({ "mail": "x".repeat(256) })).await.0, 500, "{version}");
        assert_eq!(update(json!({ "phone": 0 })).await.0, 204, "{version}");
        assert_eq!(stored()["phone"], "0", "{version}");
        for (mode, status) in [(json!(true), 204), (json!([]), 204), (json!(5), 500)] {
            assert_eq!(update(json!({ "mode": mode })).await.0, status, "{version} {mode}");
        }
        for (routes, status) in
            [(json!({ "a": "GET/x" }), 204), (json!([5]), 400), (json!([[]]), 500)]
        {
            let changes = json!({ "mode": "rest", "authorizedApi": routes });
            assert_eq!(update(changes).await.0, status, "{version} {routes}");
        }
    }
}

#[tokio::test]
async fn fields_left_out_of_a_new_user_are_null_unless_a_signature_book_is_told() {
    for version in CourrierVersion::ALL {
        let books: &[SignatureBook] = match version.has_signature_book() {
            true => &[SignatureBook::Off, SignatureBook::Sound],
            false => &[SignatureBook::Off],
        };
        for book in books.iter().copied() {
            let behavior = ServerBehavior::default().courrier(*version).signature_book(book);
            let sandbox = Sandbox::builder().behavior(behavior).start().await;
            let body = json!({
                "userId": "ada", "firstname": "Ada", "lastname": "L", "mail": "a@example.com",
            });
            ask(&sandbox, By::Administrator, "POST /users", body).await;
            let kept = &sandbox.maarch_courrier_state()["users"]["ada"];
            let is_told = book == SignatureBook::Sound;
            let left_out = if is_told { json!("") } else { Value::Null };
            assert_eq!(kept["initials"], left_out, "{version}");
            assert_eq!(kept["phone"], left_out, "{version}");
        }
    }
}

#[tokio::test]
async fn labels_have_to_be_texts_where_the_product_says_so() {
    for version in CourrierVersion::ALL {
        let sandbox = sandbox(*version).await;
        for (line, body, expected) in [
            (
                "POST /users/9/groups",
                json!({ "groupId": "ELU", "role": 5 }),
                "role is not a string",
            ),
            ("POST /users/9/entities", json!({ "entityId": "PJS", "role": [1] }), "role is not a"),
            ("PUT /users/9/entities/PJS", json!({ "user_role": true }), "role is not a string"),
            ("DELETE /users/9/groups/0", Value::Null, "groupId is empty"),
            ("PUT /users/9/groups/0", json!({}), "groupId is empty"),
            ("DELETE /users/9/entities/0", Value::Null, "entityId is empty"),
            ("GET /users/9/entities/0", Value::Null, "entityId is empty"),
            ("GET /users/0/status", Value::Null, "login is empty"),
        ] {
            let (status, message) = answer(&ask(&sandbox, By::Administrator, line, body).await);
            assert_eq!(status, 500, "{version} {line}");
            assert!(message.contains(expected), "{version} {line}: {message}");
        }
        let number = json!({ "role": 5 });
        let labelled = ask(&sandbox, By::Administrator, "PUT /users/9/groups/AGENT", number).await;
        assert_eq!(labelled.status, 200, "{version}");
        let groups = &sandbox.maarch_courrier_state()["users"]["bboule"]["groups"];
        assert_eq!(groups, &json!({ "AGENT": { "role": "5" } }), "{version}");
    }
}

#[tokio::test]
async fn bodies_are_json_or_forms() {
    let person = ada(json!({})).to_string();
    let form = "userId=ada&firstname=Ada+B.&lastname=L%C3%A9&mail=ada%40example.com";
    for version in CourrierVersion::ALL {
        for (kind, body, is_read) in [
            (JSON, person.as_str(), true),
            ("Application/JSON; charset=utf-8", &person, true),
            ("application/vnd.ada+json", &person, true),
            ("application/x-www-form-urlencoded", form, true),
            ("application/jsonp", &person, false),
            ("text/plain", &person, false),
            (JSON, form, false),
            (JSON, "\u{feff}{\"userId\":\"ada\"}", false),
            (JSON, "\"text\"", false),
        ] {
            let sandbox = sandbox(*version).await;
            let response = send(&sandbox, By::Administrator, "POST /users", kind, body).await;
            let expected = if is_read { (200, "") } else { (400, "Body is empty") };
            assert_eq!(answer(&response), (expected.0, expected.1.into()), "{version} {kind}");
        }
    }
    let sandbox = Sandbox::start().await;
    send(&sandbox, By::Administrator, "POST /users", "application/x-www-form-urlencoded", form)
        .await;
    assert_eq!(sandbox.maarch_courrier_state()["users"]["ada"]["lastname"], "Lé");
}

#[tokio::test]
async fn the_types_of_responses_are_those_of_php() {
    for version in CourrierVersion::ALL {
        let sandbox = sandbox(*version).await;
        let list = ask(&sandbox, By::Administrator, "GET /users", Value::Null).await;
        assert_eq!(list.header("content-type"), Some(JSON), "{version}");
        let updated = ask(&sandbox, By::Administrator, "PUT /users/9", ada(json!({}))).await;
        assert_eq!(updated.status, 204, "{version}");
        let kind = (*version != CourrierVersion::V21_03_1).then_some("text/html; charset=UTF-8");
        assert_eq!(updated.header("content-type"), kind, "{version}");
        let headers = ask(&sandbox, By::Administrator, "HEAD /users", Value::Null).await;
        assert_eq!(
            (headers.status, headers.body.len()),
            (200, 0),
            "{version}: as GET, without body"
        );
        assert_eq!(headers.header("content-type"), Some(JSON), "{version}");
    }
}

#[tokio::test]
async fn only_21_03_authenticates_before_it_looks_for_the_route() {
    use CourrierVersion::{V21_03_1, V2301_3_4, V2301_3_7, V2505};

    for (version, by, line, expected) in [
        (V21_03_1, By::Nobody, "GET /users/", (401, "")),
        (V21_03_1, By::Administrator, "GET /users/", (404, "")),
        (V21_03_1, By::Administrator, "PATCH /users/9", (405, "GET, PUT, DELETE")),
        (V21_03_1, By::Administrator, "OPTIONS /users", (200, "GET, POST")),
        (V21_03_1, By::Nobody, "OPTIONS /users", (401, "")),
        (V21_03_1, By::Nobody, "GET /users/getByUserId/ada", (401, "")),
        (V2301_3_4, By::Nobody, "GET /users/", (404, "")),
        (V2301_3_4, By::Nobody, "OPTIONS /users", (405, "GET, POST")),
        (V2301_3_4, By::Nobody, "GET /users/getByUserId/ada", (404, "")),
        (V2301_3_7, By::Nobody, "GET //users", (500, "")),
        (V2301_3_7, By::Nobody, "PUT /users/ada/externalId", (500, "")),
        (V2505, By::Nobody, "DELETE /authenticate", (500, "")),
        (V2505, By::Nobody, "PUT /users/ada/externalId", (401, "")),
        (V2505, By::Nobody, "GET /passwordRules", (200, "")),
    ] {
        let response = ask(&sandbox(version).await, by, line, Value::Null).await;
        let allowed = response.header("allow").unwrap_or_default();
        assert_eq!((response.status, allowed), expected, "{version} {line}");
    }
}

#[tokio::test]
async fn callers_who_are_absent_or_suspended_are_turned_away() {
    for version in CourrierVersion::ALL {
        let sandbox = sandbox(*version).await;
        let own =
            async |line: &str, body| answer(&ask(&sandbox, By::Administrator, line, body).await);
        assert_eq!(own("PUT /users/2/status", json!({ "status": "ABS" })).await.0, 200);
        let absent = (403, "User is ABS and must be activated".to_owned());
        assert_eq!(own("GET /users", Value::Null).await, absent, "{version}");
        assert_eq!(own("GET /currentUser/profile", Value::Null).await.0, 200, "{version}");
        assert_eq!(own("PUT /users/2/status", json!({ "status": "OK" })).await.0, 200);
        assert_eq!(own("GET /users", Value::Null).await.0, 200, "{version}");

        let suspended = ask(&sandbox, By::Root, "PUT /users/2/suspend", Value::Null).await;
        assert_eq!(suspended.status, 204, "{version}");
        let failed = |status| (status, "Authentication Failed".to_owned());
        assert_eq!(own("GET /users", Value::Null).await, failed(401), "{version}");
        let pair = json!({ "login": fixtures::LOGIN, "password": fixtures::PASSWORD });
        let log_in = ask(&sandbox, By::Nobody, "POST /authenticate", pair).await;
        assert_eq!(answer(&log_in), failed(403), "{version}");
    }
}

#[tokio::test]
async fn nothing_but_the_login_methods_is_open_during_a_migration() {
    let sandbox =
        Sandbox::builder().behavior(ServerBehavior::default().migrating(true)).start().await;
    for (line, status) in [
        ("GET /authenticationInformations", 200),
        ("GET /passwordRules", 503),
        ("POST /password", 503),
        ("PUT /password", 503),
        ("POST /authenticate", 503),
        ("GET /authenticate/token?refreshToken=x", 503),
        ("GET /users", 401),
        ("GET /nowhere", 500),
    ] {
        let response = ask(&sandbox, By::Nobody, line, Value::Null).await;
        assert_eq!(response.status, status, "{line}");
    }
}

#[tokio::test]
async fn ids_in_other_programs_are_merged_within_the_perimeter() {
    let sandbox = Sandbox::start().await;
    let body = || json!({ "external_id": { "a": 1 } });
    let forbidden = (403, "Service forbidden");
    let outside = (403, "UserId out of perimeter");
    for (by, login, (status, message)) in [
        (By::Reader, "nobody", (400, "User nobody does not exist")),
        (By::Reader, "bboule", forbidden),
        (By::Administrator, fixtures::DELETED_LOGIN, outside),
        (By::Administrator, "0", (500, "Argument login is empty")),
        (By::Root, fixtures::DELETED_LOGIN, (200, "")),
        (By::Administrator, "bboule", (200, "")),
    ] {
        let response = ask(&sandbox, by, &format!("PUT /users/{login}/externalId"), body()).await;
        assert_eq!(answer(&response), (status, message.to_owned()), "{login}");
    }
}

#[tokio::test]
async fn a_deletion_removes_the_ids_of_signature_books_alone() {
    use CourrierVersion::{V2301_3_4, V2505};

    for (version, book, left) in [
        (V2301_3_4, SignatureBook::Off, json!({ "pastell": "12", "internalParapheur": 2 })),
        (V2505, SignatureBook::Off, json!({ "pastell": "12" })),
        (V2505, SignatureBook::Sound, json!({ "pastell": "12" })),
    ] {
        let behavior = ServerBehavior::default().courrier(version).signature_book(book);
        let sandbox = Sandbox::builder().behavior(behavior).start().await;
        let ids = json!({ "pastell": "12", "maarchParapheur": 7, "internalParapheur": 2 });
        assert!(sandbox.set_maarch_courrier_external_id("rgrayson", ids));
        ask(&sandbox, By::Administrator, "DELETE /users/21", Value::Null).await;
        let kept = &sandbox.maarch_courrier_state()["users"]["rgrayson"];
        assert_eq!((&kept["status"], &kept["external_id"]), (&json!("DEL"), &left), "{version}");
    }
}

#[tokio::test]
async fn a_copy_or_a_visa_template_keeps_2505_from_suspending() {
    for (version, with_body, expected) in [
        (CourrierVersion::V2301_3_7, Value::Null, 204),
        (CourrierVersion::V2505, Value::Null, 403),
        (CourrierVersion::V2505, json!({ "actionMode": "x" }), 204),
    ] {
        let sandbox = sandbox(version).await;
        sandbox.furnish_maarch_courrier_user("rgrayson");
        let response = ask(&sandbox, By::Administrator, "PUT /users/21/suspend", with_body).await;
        assert_eq!(response.status, expected, "{version}");
    }
    let sandbox = sandbox(CourrierVersion::V2505).await;
    sandbox.enlist_maarch_courrier_user("rgrayson", "CCAS", false);
    let response = ask(&sandbox, By::Administrator, "PUT /users/21/suspend", Value::Null).await;
    assert_eq!(response.status, 204, "a copy in a diffusion template does not matter");
}

#[tokio::test]
async fn a_root_account_lists_hidden_ones_too() {
    let sandbox = Sandbox::start().await;
    let hidden = ada(json!({ "mode": "root_invisible" }));
    assert_eq!(ask(&sandbox, By::Root, "POST /users", hidden).await.status, 200);
    for by in [By::Root, By::Administrator] {
        let list = ask(&sandbox, by, "GET /users", Value::Null).await.json();
        let users = list["users"].as_array().unwrap();
        assert!(users.iter().any(|user| user["user_id"] == "ada"), "{users:?}");
    }
}

/// A server whose signature book has accounts for Ada (22) and Bob (23); both are in a group with baskets.
async fn with_book(version: CourrierVersion) -> Sandbox {
    let behavior = ServerBehavior::default().courrier(version);
    let behavior = behavior.signature_book(SignatureBook::Sound);
    let sandbox = Sandbox::builder().behavior(behavior).start().await;
    for (login, id) in [("ada", 22), ("bob", 23)] {
        let body = ada(json!({ "userId": login }));
        let made = ask(&sandbox, By::Administrator, "POST /users", body).await;
        assert_eq!(made.json()["id"], id);
        let line = format!("POST /users/{id}/groups");
        let group = json!({ "groupId": "COURRIER" });
        assert_eq!(ask(&sandbox, By::Administrator, &line, group).await.status, 200);
    }
    sandbox
}

/// The requests to the signature book since there were this many.
fn told(sandbox: &Sandbox, before: usize) -> Vec<String> {
    sandbox.maarch_courrier_signature_book_requests().split_off(before)
}

#[tokio::test]
async fn the_signature_book_needs_a_mail_address_and_ids_that_are_an_array() {
    for version in [CourrierVersion::V2301_3_7, CourrierVersion::V2505] {
        let sandbox = with_book(version).await;
        let before = sandbox.maarch_courrier_signature_book_requests().len();
        let ids = json!({ "user_id": "ada", "external_id": { "internalParapheur": 430 } });
        for (key, value) in
            [("mail", json!(null)), ("external_id", json!(5)), ("external_id", json!("[1"))]
        {
            let is_read_as_none = version == CourrierVersion::V2505 && value == "[1";
            let mut body = ada(ids.clone());
            body[key] = value;
            let line = "PUT /users/22";
            let (status, message) = answer(&ask(&sandbox, By::Administrator, line, body).await);
            assert_eq!(status, 500, "{version} {key}");
            if !is_read_as_none {
                assert!(message.contains("must be of type"), "{version} {key}: {message}");
                assert_eq!(told(&sandbox, before), [""; 0], "{version} {key}");
            }
        }
        let before = sandbox.maarch_courrier_signature_book_requests().len();
        let mut odd = ada(ids);
        odd["mode"] = "odd".into();
        let response = ask(&sandbox, By::Administrator, "PUT /users/22", odd).await;
        assert_eq!(response.status, 500, "{version}: the database does not know the mode");
        assert_eq!(told(&sandbox, before).len(), 2, "{version}: the book was told before");
    }
}

#[tokio::test]
async fn the_signature_book_is_told_once_of_each_substitute() {
    let sandbox = with_book(CourrierVersion::V2505).await;
    let redirect = |basket: &str, to: Value| json!([{ "actual_user_id": to, "basket_id": basket, "group_id": "1" }]);
    let line = "POST /users/22/redirectedBaskets";
    let set = "PUT /rest/users/430/substitute -> 204";
    let unset = "DELETE /rest/users/430/substitute -> 204";
    for (line, body, status, expected) in [
        (line, redirect("NumericBasket", json!(23)), 200, vec![set]),
        (line, redirect("EmailToQualify", json!("23")), 200, vec![]),
        (line, redirect("EmailToQualify", json!(23)), 400, vec![]),
        (line, redirect("NumericBasket", json!(4711)), 500, vec![]),
        (line, redirect("NumericBasket", Value::Null), 500, vec![]),
        // It is told before the rest is checked.
        (line, redirect("", json!(9)), 400, vec![]),
        ("DELETE /users/22/redirectedBaskets?redirectedBasketIds[]=1", Value::Null, 200, vec![]),
        ("DELETE /users/22/redirectedBaskets?redirectedBasketIds[]=1", Value::Null, 403, vec![]),
        ("DELETE /users/22/redirectedBaskets?redirectedBasketIds[]=x", Value::Null, 500, vec![]),
        (
            "DELETE /users/22/redirectedBaskets?redirectedBasketIds[]=2&redirectedBasketIds[]=2",
            Value::Null,
            403,
            vec![],
        ),
        (
            "DELETE /users/22/redirectedBaskets?redirectedBasketIds[]=2",
            Value::Null,
            200,
            vec![unset],
        ),
        (line, redirect("", json!(23)), 400, vec![set]),
    ] {
        let before = sandbox.maarch_courrier_signature_book_requests().len();
        let response = ask(&sandbox, By::Administrator, line, body.clone()).await;
        assert_eq!(response.status, status, "{line} {body}");
        assert_eq!(told(&sandbox, before), expected, "{line} {body}");
    }
    // bboule has no account in the book.
    let added =
        ask(&sandbox, By::Administrator, line, redirect("NumericBasket", json!(9))).await.json();
    assert_eq!(added["problem"]["type"], "userExternalIdNotFoundProblem");
    let id = &added["redirectedBaskets"][0]["id"];
    let line = format!("DELETE /users/22/redirectedBaskets?redirectedBasketIds[]={id}");
    let ended = ask(&sandbox, By::Administrator, &line, Value::Null).await.json();
    assert_eq!(ended["problem"]["type"], "userExternalIdNotFoundProblem");
}
