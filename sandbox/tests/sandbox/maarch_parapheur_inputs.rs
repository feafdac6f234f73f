//! What Maarch Parapheur makes of values that no typed client sends, in each version.

use serde_json::{Value, json};
use user_provisioning_sandbox::{ParapheurVersion, Sandbox, fixtures};

use super::support::{basic, basic_of, raw};

const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const LIMITED: i32 = fixtures::LIMITED_CALLER_ID;
const BAD_ID: Expected = (400, Some("Route id is not an integer"));
const NOBODY: Expected = (400, Some("User does not exist"));
const WRONG_PASSWORD: Expected = (401, Some("Wrong Password"));
const NO_IMAGE: Expected = (400, Some("Body signatures[0] encodedSignature is empty"));
/// A page of the framework.
const THROWN: Expected = (500, None);
const DONE: Expected = (204, None);

/// The status, and the text of `errors`.
type Expected = (u16, Option<&'static str>);

/// Sends JSON as a manager, or as the account without privileges.
async fn send(sandbox: &Sandbox, manages: bool, line: &str, body: Option<Value>) -> (u16, Value) {
    let (method, path) = line.split_once(' ').unwrap();
    let pair = if manages {
        basic()
    } else {
        basic_of(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD)
    };
    let headers = [
        ("authorization", &*pair),
        ("content-type", "application/json"),
        ("accept", "application/json"),
    ];
    let url = format!("{}/rest{path}", sandbox.maarch_parapheur_url());
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    let response = raw(method, &url, &headers, &body).await;
    (response.status, response.json())
}

/// Sends each request to every version, and returns what is not as expected.
async fn compare(manages: bool, requests: &[(String, Option<Value>, Expected)]) {
    for version in ParapheurVersion::ALL {
        let sandbox = Sandbox::builder().maarch_parapheur(*version).start().await;
        for (line, body, expected) in requests {
            let (status, got) = send(&sandbox, manages, line, body.clone()).await;
            assert_eq!((status, got["errors"].as_str()), *expected, "{version} {line} {body:?}");
            let is_page = got.get("exception").or(got.get("error")).is_some();
            assert_eq!(is_page, *expected == THROWN, "{version} {line} {body:?}");
        }
    }
}

fn with(whole: &Value, key: &str, value: Value) -> Option<Value> {
    let mut body = whole.clone();
    body[key] = value;
    Some(body)
}

#[tokio::test]
async fn only_the_first_fault_of_a_new_user_is_told() {
    let user =
        json!({ "login": "zz", "email": "e@example.com", "firstname": "F", "lastname": "L" });
    let mut requests = Vec::new();
    for value in [json!(null), json!(" "), json!("0"), json!(5), json!(true), json!(["x"])] {
        for (key, text) in [
            ("login", "Body login is empty, not a string or wrong formatted"),
            ("firstname", "Body firstname is empty or not a string"),
            ("lastname", "Body lastname is empty or not a string"),
            ("email", "Body email is empty or not a valid email"),
        ] {
            let body = with(&user, key, value.clone());
            requests.push(("POST /users".to_owned(), body, (400, Some(text))));
        }
    }
    // What only the database layer checks.
    for (key, value) in
        [("picture", json!(5)), ("picture", json!(" ")), ("mode", json!(0)), ("mode", json!([]))]
    {
        requests.push(("POST /users".to_owned(), with(&user, key, value), THROWN));
    }
    for (number, (key, value)) in [
        ("picture", json!(0)),
        ("picture", json!("no image")),
        ("mode", json!(null)),
        ("mode", json!("what")),
        ("isRest", json!(["x"])),
        ("else", json!(1)),
    ]
    .into_iter()
    .enumerate()
    {
        let mut body = with(&user, key, value);
        body.as_mut().unwrap()["login"] = json!(format!("zz{number}"));
        requests.push(("POST /users".to_owned(), body, (200, None)));
    }
    compare(true, &requests).await;
}

#[tokio::test]
async fn an_id_is_what_php_and_the_database_take_for_one() {
    let mut requests = Vec::new();
    for (id, expected) in [
        ("0", BAD_ID),
        ("1.5", BAD_ID),
        ("089", BAD_ID),
        ("1%00", BAD_ID),
        ("%20", BAD_ID),
        ("99999999999999999999", BAD_ID),
        ("2147483648", THROWN),
        ("2147483647", NOBODY),
        ("00", NOBODY),
        ("-1", NOBODY),
        ("012", (200, None)),
        ("%2012", (200, None)),
    ] {
        requests.push((format!("GET /users/{id}"), None, expected));
        requests.push((format!("GET /users/{id}/picture"), None, expected));
    }
    for (id, expected) in [("0", THROWN), ("abc", THROWN), ("-1", NOBODY)] {
        requests.push((format!("PUT /users/{id}/externalSignatures"), Some(json!({})), expected));
    }
    // The body is checked before the database sees the id.
    let huge = "/users/99999999999";
    let no_name = (400, Some("Body firstname is empty or not a string"));
    let no_password = (400, Some("Body newPassword is empty or not a string"));
    requests.push((format!("PUT {huge}"), Some(json!({})), no_name));
    requests.push((format!("PUT {huge}/password"), Some(json!({})), no_password));
    compare(true, &requests).await;
    // One's own id may be written as another number of the same value.
    let own = [
        (format!("GET {huge}/substitute"), None, (403, Some("Privilege forbidden"))),
        (format!("PUT {huge}/password"), None, (403, Some("Privilege forbidden"))),
        (format!("GET /users/{LIMITED}.0"), None, BAD_ID),
        (format!("GET /users/%20{LIMITED}"), None, (200, None)),
        ("GET /users/abc".to_owned(), None, (403, Some("Privilege forbidden"))),
    ];
    compare(false, &own).await;
}

#[tokio::test]
async fn passwords_are_compared_loosely() {
    let line = || "PUT /users/12/password".to_owned();
    let change = |confirmation: Value, current: Value| {
        Some(json!({
            "newPassword": "123456",
            "passwordConfirmation": confirmation,
            "currentPassword": current,
        }))
    };
    let different = (400, Some("Body newPassword and passwordConfirmation must be identical"));
    let mut requests = vec![(line(), change(json!("x"), json!("maarch")), different)];
    for confirmation in [json!(123456), json!(true), json!("123456.0")] {
        requests.push((line(), change(confirmation, json!("wrong")), WRONG_PASSWORD));
    }
    for (current, expected) in [
        (json!(null), WRONG_PASSWORD),
        (json!("0"), WRONG_PASSWORD),
        (json!(5), THROWN),
        (json!(" "), THROWN),
    ] {
        requests.push((line(), change(json!("123456"), current), expected));
    }
    compare(true, &requests).await;
}

#[tokio::test]
async fn nobody_stands_in_for_an_empty_value_and_for_oneself() {
    let put = |value: Value, expected| {
        let line = format!("PUT /users/{LIMITED}/substitute");
        (line, Some(json!({ "substitute": value })), expected)
    };
    let itself = LIMITED.to_string();
    let requests = [
        put(json!("0"), DONE),
        put(json!(true), DONE),
        put(json!(itself), DONE),
        put(json!(" 0 "), THROWN),
        put(json!("abc"), THROWN),
        put(json!([1]), THROWN),
        put(json!(-1), (400, Some("Substitute user does not exist"))),
        put(json!("12"), DONE),
    ];
    compare(false, &requests).await;
}

#[tokio::test]
async fn signatures_are_not_checked_before_the_old_ones_are_gone() {
    let entry =
        |image: Value, format: &str| json!([{ "encodedSignature": image, "format": format }]);
    let name = |length: usize| "é".repeat(length);
    for version in ParapheurVersion::ALL {
        let sandbox = Sandbox::builder().maarch_parapheur(*version).start().await;
        for (application, list, expected, kept) in [
            ("a".to_owned(), json!(["text"]), THROWN, 1),
            ("a".to_owned(), json!([5]), NO_IMAGE, 1),
            ("a".to_owned(), entry(json!(0), "png"), NO_IMAGE, 1),
            ("a".to_owned(), entry(json!(true), "png"), DONE, 1),
            ("a".to_owned(), entry(json!(["x"]), "png"), THROWN, 0),
            ("a".to_owned(), entry(json!(PNG), "image/png"), THROWN, 0),
            (name(255), entry(json!(PNG), "png"), DONE, 1),
            (name(256), entry(json!(PNG), "png"), THROWN, 1),
        ] {
            let sign = |application: &str, list: &Value| {
                let body = json!({ "externalApplication": application, "signatures": list });
                send(&sandbox, true, "PUT /users/12/externalSignatures", Some(body))
            };
            assert_eq!(sign("a", &entry(json!(PNG), "png")).await.0, 204);
            let (status, got) = sign(&application, &list).await;
            assert_eq!((status, got["errors"].as_str()), expected, "{version} {list}");
            let left = sandbox.maarch_parapheur_signatures("ppetit", "a");
            assert_eq!(left, kept, "{version} {list}");
        }
    }
}

#[tokio::test]
async fn a_signature_is_an_image_of_at_most_a_megabyte() {
    let no_image = (400, Some("Signature is not an image"));
    let missing = (400, Some("Bad Request"));
    let large = format!("{}{}", PNG.trim_end_matches('='), "A".repeat(1_333_400));
    let requests = [
        (json!(PNG), json!("png"), (200, None)),
        (json!("iVBORw0KGgoAAAAAAAAA"), json!("png"), no_image),
        (json!(true), json!("png"), no_image),
        (json!(["x"]), json!("png"), THROWN),
        (json!(" "), json!("png"), missing),
        (json!(PNG), json!(5), missing),
        (json!(PNG), json!("a/b"), THROWN),
        (json!(large), json!("png"), (400, Some("Max file size reached (1 MB)"))),
    ]
    .map(|(image, format, expected)| {
        let body = json!({ "encodedSignature": image, "format": format });
        (format!("POST /users/{LIMITED}/signatures"), Some(body), expected)
    });
    compare(false, &requests).await;
}

#[tokio::test]
async fn modes_are_known_by_their_keys() {
    let sandbox = Sandbox::start().await;
    for (modes, text) in [
        (json!(["stamp", "stamp", "nope"]), "Body signatureModes[2] is not a valid signature mode"),
        (json!({ "a": "nope" }), "Body signatureModes[a] is not a valid signature mode"),
        (json!("stamp"), "Body signatureModes is not an array"),
    ] {
        let user = json!({
            "login": "zz", "email": "e@example.com", "firstname": "F", "lastname": "L", "signatureModes": modes,
        });
        let (status, got) = send(&sandbox, true, "POST /users", Some(user)).await;
        assert_eq!((status, got["errors"].as_str()), (400, Some(text)));
    }
}

#[tokio::test]
async fn bodies_are_parsed_by_their_media_type() {
    let sandbox = Sandbox::start().await;
    let url = format!("{}/rest/users", sandbox.maarch_parapheur_url());
    let json = |login: &str| {
        json!({ "login": login, "email": "e@example.com", "firstname": "F", "lastname": "L" })
            .to_string()
    };
    let form = "login=a_form&email=e%40example.com&firstname=F+G&lastname=L".to_owned();
    for (kind, body, status) in [
        ("Application/JSON; charset=utf-8", json("a"), 200),
        ("application/vnd.api+json", json("b"), 200),
        ("application/x-www-form-urlencoded", form, 200),
        ("application/jsonx", json("c"), 400),
        ("text/plain", json("d"), 400),
    ] {
        let headers = [("authorization", &*basic()), ("content-type", kind)];
        assert_eq!(raw("POST", &url, &headers, &body).await.status, status, "{kind}");
    }
    let (_, found) =
        send(&sandbox, true, "GET /autocomplete/users?search=nobody&search=f", None).await;
    assert_eq!(
        found.as_array().map(Vec::len),
        Some(5),
        "the last text counts, and one letter fits everybody"
    );
}
