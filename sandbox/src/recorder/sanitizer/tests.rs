//! What stands in a recording for what was said, text by text.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;

fn exchange(body: Value, response: Value) -> Exchange {
    Exchange {
        operation: "maarch_courrier.create_user".to_owned(),
        path: BTreeMap::new(),
        query: BTreeMap::new(),
        accepts_charges: false,
        body,
        response: Some(RecordedResponse {
            status: 200,
            headers: BTreeMap::new(),
            body: response,
            php_noise: false,
            left_out_bytes: None,
        }),
    }
}

fn known(logins: &[&str], secrets: &[&str]) -> SeenCredentials {
    let set = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    SeenCredentials { logins: set(logins), secrets: set(secrets) }
}

fn recorded(exchange: Exchange, credentials: &SeenCredentials) -> Exchange {
    let recording = sanitized(vec![exchange], credentials).unwrap();
    recording.exchanges.into_iter().next().unwrap()
}

/// The response to a body, as the file has both.
fn scrubbed(body: Value, response: Value) -> (Value, Value) {
    let exchange = recorded(exchange(body, response), &known(&[], &[]));
    (exchange.body, exchange.response.unwrap().body)
}

#[test]
fn each_key_has_stand_ins_of_its_own_and_equal_texts_have_one() {
    let (body, response) = scrubbed(
        json!({ "login": "alovelace", "firstname": "Ada", "lastname": "Lovelace", "initials": "AKL" }),
        json!([
            { "user_id": "ALOVELACE", "firstname": "ada", "phone": "+33 1" },
            { "user_id": "ghopper", "firstname": "Grace", "picture": "aGk=", "zip_code": "06000" },
        ]),
    );
    let wanted = json!({
        "login": "login1", "firstname": "first1", "lastname": "last1", "initials": "i1",
    });
    assert_eq!(body, wanted);
    let wanted = json!([
        { "user_id": "login1", "firstname": "first1", "phone": "+33199000001" },
        { "user_id": "login2", "firstname": "first2", "picture": "picture1", "zip_code": "text1" },
    ]);
    assert_eq!(response, wanted);
}

#[test]
fn a_key_is_known_in_every_spelling_and_whatever_its_text_looks_like() {
    let (body, response) = scrubbed(
        json!({ "E-Mail": "ada at navy", "USER_ID": "ada", "x509_fingerprint": "ab:cd", "birth date": "1815" }),
        json!({ "clientSecret": "4711abc", "newPassword2": "4711abd", "passwords": ["4711abe"] }),
    );
    let wanted = json!({
        "E-Mail": "person1@example.com", "USER_ID": "login1", "x509_fingerprint": "text2", "birth date": "text1",
    });
    assert_eq!(body, wanted);
    let wanted = json!({
        "clientSecret": "secret1", "newPassword2": "secret2", "passwords": ["secret3"],
    });
    assert_eq!(response, wanted);
}

#[test]
fn numbers_that_are_about_a_person_go_and_ids_stay() {
    let (body, response) = scrubbed(
        json!({ "phone": 33_612_345_678_i64, "user": 12, "external_id": { "crm": 4711 } }),
        json!({ "mobile": [33_612_345_678_i64], "id": 12, "password": 271_828, "apiKey": [271_828] }),
    );
    assert_eq!(body, json!({ "phone": 0, "user": 12, "external_id": { "crm": 0 } }));
    assert_eq!(response, json!({ "mobile": [0], "id": 12, "password": 0, "apiKey": [0] }));
}

#[test]
fn an_address_is_known_wherever_it_stands_and_so_is_what_stands_before_its_sign() {
    let (body, response) = scrubbed(
        json!({ "login": "a.lovelace@ville.fr" }),
        json!({ "message": "a.lovelace is not <A.Lovelace@ville.fr>, nor grace@navy.mil. Mail grace!" }),
    );
    assert_eq!(body, json!({ "login": "person1@example.com" }));
    // A mere word before the sign could be any word of a message.
    let wanted = "text1 is not <person1@example.com>, nor person2@example.com. Mail grace!";
    assert_eq!(response, json!({ "message": wanted }));

    let login = "a.lovelace@ville.fr (work)";
    let (body, response) =
        scrubbed(json!({ "login": login }), json!(format!("{login} is a.lovelace")));
    // A login in which an address stands is not itself one.
    assert_eq!(body, json!({ "login": "login1" }));
    assert_eq!(response, json!("login1 is text1"));
    // Without a domain it is no address, and its parts are words.
    let (body, response) = scrubbed(json!({ "login": "a.l@host" }), json!("a.l@host is a.l"));
    assert_eq!((body, response), (json!({ "login": "login1" }), json!("login1 is a.l")));
}

#[test]
fn a_name_for_display_is_known_by_its_parts_too_but_for_short_ones() {
    let (body, response) = scrubbed(
        json!({ "displayName": "Zoe de Bry", "lastname": "van Rossum" }),
        json!({ "message": "Zoe, de, BRY: Zoe de Bry; van Rossum, van, Rossum" }),
    );
    assert_eq!(body, json!({ "displayName": "name1", "lastname": "last1" }));
    let wanted = json!({ "message": "text1, de, text2: name1; last1, van, Rossum" });
    assert_eq!(response, wanted);
}

#[test]
fn a_single_letter_is_replaced_under_its_key_only() {
    let (body, response) = scrubbed(
        json!({ "initials": "A", "lastname": "Ng" }),
        json!({ "initials": "a", "message": "A user Ng" }),
    );
    assert_eq!(body, json!({ "initials": "i1", "lastname": "last1" }));
    assert_eq!(response, json!({ "initials": "i1", "message": "A user last1" }));
}

#[test]
fn words_of_the_api_stay_but_for_secrets() {
    let exchange = exchange(
        json!({ "login": "admin", "password": "tr0ub4dor" }),
        json!({ "role": "admin", "group_id": "admin", "modes": ["admin"], "status": "tr0ub4dor", "path": { "name": "admin" } }),
    );
    let exchange = recorded(exchange, &known(&[], &[]));
    assert_eq!(exchange.body, json!({ "login": "login1", "password": "secret1" }));
    let response = exchange.response.unwrap().body;
    let wanted = json!({
        "role": "admin", "group_id": "admin", "modes": ["login1"], "status": "scrubbed", "path": { "name": "login1" },
    });
    assert_eq!(response, wanted);
    // A whole body is no word of the API.
    assert_eq!(scrubbed(json!({ "login": "admin" }), json!("admin")).1, json!("login1"));
    assert_eq!(scrubbed(json!("admin"), json!({ "login": "admin" })).0, json!("login1"));
}

#[test]
fn empty_texts_and_made_up_ids_are_nobody() {
    let id = "7d1c1b0e-52a9-4f3e-9d0e-3f0b6f3b1c11";
    let body = json!({
        "external_id": "{}", "login": " ", "displayName": "null", "city": "[]", "user": id, "name": id,
    });
    let response = json!({ "message": format!("{{}} null [] {id}") });
    assert_eq!(scrubbed(body.clone(), response.clone()), (body, response));
    // As a secret it is one.
    let (body, response) = scrubbed(json!({ "token": id }), json!({ "id": id }));
    assert_eq!((body, response), (json!({ "token": "secret1" }), json!({ "id": "scrubbed" })));
}

#[test]
fn what_is_below_a_key_is_looked_at_for_itself_but_external_ids_are_anything() {
    let (body, _) = scrubbed(
        json!({
            "user": { "function": "Clerk", "login": "ada" },
            "external_id": { "crm": { "key": "K-17", "ids": ["K-18"] } },
        }),
        json!(null),
    );
    let wanted = json!({
        "user": { "function": "Clerk", "login": "login1" },
        "external_id": { "crm": { "key": "text2", "ids": ["text1"] } },
    });
    assert_eq!(body, wanted);
}

#[test]
fn the_path_of_a_patch_says_what_its_value_is() {
    let (body, _) = scrubbed(
        json!([
            { "op": "replace", "path": "/displayName", "value": "Ada L" },
            { "op": "replace", "path": "/password", "value": "tr0ub4dor" },
            { "op": "replace", "path": "/roles", "value": ["ada"] },
            { "op": "add", "path": "/phones/fax", "name": "Ada L", "value": "kept" },
        ]),
        json!(null),
    );
    let wanted = json!([
        { "op": "replace", "path": "/displayName", "value": "name1" },
        { "op": "replace", "path": "/password", "value": "secret1" },
        { "op": "replace", "path": "/roles", "value": ["text1"] },
        { "op": "add", "path": "/phones/fax", "name": "name1", "value": "kept" },
    ]);
    assert_eq!(body, wanted);
}

#[test]
fn a_key_made_of_a_person_is_replaced_and_a_name_of_the_document_is_not() {
    let (_, response) = scrubbed(
        json!({ "login": "adal", "firstname": "mode", "lastname": "bob", "city": "phone" }),
        json!({
            "Adal": 1, "mode": 2, "bob": 3, "phone": [], "grace@navy.mil": 4, "by adal": 5,
            "to grace@navy.mil": 6,
        }),
    );
    let wanted = json!({
        "login1": 1, "mode": 2, "bob": 3, "phone": [], "grace@navy.mil": 4, "by adal": 5,
        "to grace@navy.mil": 6,
    });
    assert_eq!(response, wanted);
    let exchange = exchange(json!({ "mail": "grace@navy.mil" }), json!({ "to grace@navy.mil": 1 }));
    let response = recorded(exchange, &known(&[], &["tr0ub4dor"])).response.unwrap().body;
    assert_eq!(response, json!({ "to person1@example.com": 1 }));
    let exchange = self::exchange(json!(null), json!({ "tr0ub4dor!": 1 }));
    let response = recorded(exchange, &known(&[], &["tr0ub4dor"])).response.unwrap().body;
    assert_eq!(response, json!({ "scrubbed!": 1 }));
}

#[test]
fn a_parameter_tells_a_person_by_its_name_unless_it_is_a_number() {
    let mut asked = exchange(json!(null), json!({ "errors": "ada and 12 are unknown" }));
    asked.path = [("user", "ada"), ("userId", "12")].map(|(n, v)| (n.into(), v.into())).into();
    asked.query =
        [("mail", "ada@navy.mil"), ("search", "of ada")].map(|(n, v)| (n.into(), v.into())).into();
    let asked = recorded(asked, &known(&[], &[]));
    assert_eq!(json!(asked.path), json!({ "user": "login1", "userId": "12" }));
    assert_eq!(json!(asked.query), json!({ "mail": "person1@example.com", "search": "of login1" }));
    assert_eq!(asked.response.unwrap().body, json!({ "errors": "login1 and 12 are unknown" }));
}

#[test]
fn a_header_is_read_decoded_and_otherwise_stays_as_it_came() {
    let mut exchange = exchange(json!({ "mail": "ada@navy.mil" }), json!(null));
    let headers =
        [("location", "/users/ada%40navy.mil?x=%2F"), ("content-location", "/users/a%2Fb")];
    let response = exchange.response.as_mut().unwrap();
    response.headers = headers.map(|(n, v)| (n.into(), v.into())).into();
    let headers = recorded(exchange, &known(&[], &[])).response.unwrap().headers;
    let wanted =
        json!({ "location": "/users/person1@example.com?x=/", "content-location": "/users/a%2Fb" });
    assert_eq!(json!(headers), wanted);
}

#[test]
fn nothing_of_the_servers_inside_is_kept() {
    let (_, response) = scrubbed(
        json!(null),
        json!({ "message": "in /var/www/html/a.php", "trace": ["#0"], "code": 0 }),
    );
    assert_eq!(response, json!({ "message": "(left out of the recording)", "code": 0 }));
}

#[test]
fn a_credential_that_would_be_left_stops_the_writing() {
    // Numbers and the names of operations are not scrubbed.
    let credentials = known(&["ada"], &["27182818"]);
    let number =
        sanitized(vec![exchange(json!(null), json!({ "total": 27_182_818 }))], &credentials);
    let error = number.unwrap_err();
    assert_eq!(error.to_string(), "a credential would be in the recording; nothing was written");
    assert!(
        sanitized(vec![exchange(json!(null), json!({ "total": 2_718 }))], &credentials).is_ok()
    );
    // So short a secret is a part of many numbers.
    let short =
        sanitized(vec![exchange(json!(null), json!({ "total": 7_123 }))], &known(&[], &["123"]));
    assert!(short.is_ok());
    let four =
        sanitized(vec![exchange(json!(null), json!({ "total": 71_234 }))], &known(&[], &["1234"]));
    assert!(four.is_err());
}

#[test]
fn a_secret_of_four_letters_goes_from_every_text_and_a_shorter_one_from_its_key() {
    let exchange = exchange(
        json!({ "password": "in" }),
        json!({ "message": "in wxv is wxyz and wxyza", "password": "in" }),
    );
    let exchange = recorded(exchange, &known(&[], &["wxyz", "wxv"]));
    assert_eq!(exchange.body, json!({ "password": "secret1" }));
    let wanted =
        json!({ "message": "secret1 wxv is scrubbed and scrubbeda", "password": "secret1" });
    assert_eq!(exchange.response.unwrap().body, wanted);
}

#[test]
fn the_list_of_stand_ins_does_not_depend_on_chance() {
    let logins: Vec<String> = (0..20).map(|number| format!("person-{number}")).collect();
    let body: Vec<Value> = logins.iter().map(|login| json!({ "login": login })).collect();
    let recording = sanitized(vec![exchange(json!(body), json!(null))], &known(&[], &[])).unwrap();
    let mut wanted: Vec<String> = (1..=20).map(|number| format!("login{number}")).collect();
    wanted.sort();
    assert_eq!(recording.stand_ins, wanted);
}
