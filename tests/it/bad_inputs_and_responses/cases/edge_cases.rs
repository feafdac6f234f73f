//! Unusual but valid responses: the caller gets the intended value.

use serde_json::json as value;

use super::super::bodies::*;
use super::super::expectation::{Case, Got};
use super::response;
use crate::support::harness::*;
use crate::support::response::{html, json};

pub fn cases() -> Vec<Case> {
    vec![
        response(
            "a warning before the JSON",
            create,
            html(200, format!("{WARNING}{{\"id\":21}}")),
            Got::Success(value!({"id": 21}), true),
        ),
        response(
            "a warning behind the JSON",
            create,
            html(200, format!("{{\"id\":21}}{WARNING}")),
            Got::Success(value!({"id": 21}), true),
        ),
        response(
            "a warning instead of 204",
            update,
            html(200, WARNING),
            Got::Success(value!(null), true),
        ),
        response(
            "words instead of 204",
            update,
            json(200, r#"{"success":"success"}"#),
            Got::Success(value!(null), false),
        ),
        response(
            "a byte order mark",
            create,
            json(200, "\u{feff}{\"id\":21}"),
            Got::Success(value!({"id": 21}), false),
        ),
        response(
            "JSON that calls itself a page",
            create,
            html(201, "\n {\"id\":21} \n"),
            Got::Success(value!({"id": 21}), false),
        ),
        response(
            "empty errors beside the data",
            create,
            json(200, r#"{"errors":[],"id":21}"#),
            Got::Success(value!({"id": 21}), false),
        ),
        response(
            "values and keys from the future",
            list,
            json(200, FUTURE_USERS),
            Got::Success(serde_json::from_str(FUTURE_USERS_KEPT).expect("JSON"), false),
        ),
        response(
            "a bare list of two that speaks of errors",
            list_platform_users,
            json(
                200,
                r#"[{"identityName":"a","displayName":"error"},{"identityName":"b","errors":["x"]}]"#,
            ),
            Got::Success(
                value!([{"identityName": "a", "displayName": "error"}, {"identityName": "b"}]),
                false,
            ),
        ),
        response(
            "a bare list of nobody",
            list_platform_users,
            json(200, " [] "),
            Got::Success(value!([]), false),
        ),
        response(
            "a role from the future",
            create_customer,
            json(201, r#"{"data":{"id":"u","roles":["customer.user","customer.user.robot"]}}"#),
            Got::Success(
                value!({"data": {"id": "u", "roles": ["customer.user", "customer.user.robot"]}}),
                false,
            ),
        ),
        response(
            "null where a list may be",
            create_customer,
            json(201, r#"{"data":{"id":"u","email":null,"roles":null},"timestamp":null}"#),
            Got::Success(value!({"data": {"id": "u"}}), false),
        ),
    ]
}
