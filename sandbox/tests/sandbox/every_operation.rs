//! The sandbox plays every operation of the document: its example is answered as documented.

use std::pin::Pin;

use serde_json::Value;
use user_provisioning::{
    Error, Operation, OperationInfo, evolution_platform, maarch_courrier, maarch_parapheur,
    myreports,
};
use user_provisioning_sandbox::Sandbox;

use super::document;
use super::support::every::{client, every_operation};
use super::support::{only_documented_keys, raw};

/// The status of a success.
type Outcome = Result<u16, Error>;
type Sending<'s> = Pin<Box<dyn Future<Output = Outcome> + 's>>;

struct Call {
    info: &'static OperationInfo,
    /// With the first example, as its builder creates it.
    first: fn(&Sandbox) -> Sending<'_>,
    /// With another example, and all parameters of the query.
    other: fn(&Sandbox, Value) -> Sending<'_>,
    /// Fails if the body of a success has keys that its type does not know.
    known_keys: fn(&[u8]),
}

/// A file is not JSON.
macro_rules! known_keys {
    (json $call:ty) => {
        |body| {
            // A client does not read an undocumented body.
            if !<$call as Operation>::EMPTY {
                only_documented_keys::<<$call as Operation>::Output>(body);
            }
        }
    };
    (file $call:ty) => {
        |_| {}
    };
}

macro_rules! calls {
    (() $([
        $service:ident $builder:ident $function:ident $kind:ident
        {$($required:ident: $value:expr),*} {$($optional:ident: $given:expr),*}
        {$($schema:ident = $body:expr)?} {$($failures:tt)*}
    ])*) => {
        vec![$(Call {
            info: <$service::operation::$builder as Operation>::INFO,
            first: |sandbox| Box::pin(async move {
                let call = client!($service sandbox).$function()
                    $(.$required($value))* $(.body($body))?;
                call.send().await.map(|response| response.status().as_u16())
            }),
            other: |sandbox, _body| Box::pin(async move {
                let call = client!($service sandbox).$function()
                    $(.$required($value))* $(.$optional($given))*;
                $(
                    let body: $service::types::$schema = serde_json::from_value(_body).unwrap();
                    let call = call.body(body);
                )?
                call.send().await.map(|response| response.status().as_u16())
            }),
            known_keys: known_keys!($kind $service::operation::$builder),
        }),*]
    };
}

fn calls() -> Vec<Call> {
    every_operation!(calls)
}

/// The status of the response, which must be documented.
fn status(info: &OperationInfo, sandbox: &Sandbox, outcome: &Outcome) -> u16 {
    let status = match outcome {
        Ok(status) => *status,
        Err(error) => error.status().unwrap_or_else(|| panic!("{info}: {error}")).as_u16(),
    };
    assert!(info.statuses().contains(&status), "{info} has no {status}: {outcome:?}");
    assert!(sandbox.unknown_requests().is_empty(), "{info} is not played");
    status
}

/// With its first example a call succeeds, unless charges apply.
#[tokio::test]
async fn the_first_example_of_every_operation_succeeds() {
    for call in calls() {
        let sandbox = Sandbox::start().await;
        let outcome = (call.first)(&sandbox).await;
        let status = status(call.info, &sandbox, &outcome);
        assert!(status < 300 || status == 402, "{}: {outcome:?}", call.info);
    }
}

#[tokio::test]
async fn every_example_of_a_request_is_answered_as_documented() {
    for call in calls() {
        let examples = document::operation(call.info.id()).bodies.iter();
        let mut bodies: Vec<Value> = examples.map(|(_, body)| body.clone()).collect();
        if bodies.is_empty() {
            bodies.push(Value::Null);
        }
        for body in bodies {
            let sandbox = Sandbox::start().await;
            let outcome = (call.other)(&sandbox, body).await;
            status(call.info, &sandbox, &outcome);
        }
    }
}

/// The same request again, to a fresh sandbox, to get the bytes of the response.
#[tokio::test]
async fn no_response_has_keys_that_the_document_lacks() {
    // Responses with secrets have more keys than are read.
    for call in calls().into_iter().filter(|call| !call.info.returns_secrets()) {
        let (first, second) = (Sandbox::start().await, Sandbox::start().await);
        if (call.first)(&first).await.is_err() {
            continue;
        }
        let requests = first.requests();
        let sent = requests.last().unwrap();
        let headers: Vec<_> = ["authorization", "content-type", "x-api-key"]
            .into_iter()
            .filter_map(|name| Some((name, sent.header(name)?)))
            .collect();
        let body = String::from_utf8_lossy(sent.raw_body());
        let url = format!("{}{}", second.url(), sent.path());
        let response = raw(sent.method(), &url, &headers, &body).await;
        assert_eq!(response.status, sent.status(), "{}", call.info);
        (call.known_keys)(&response.body);
    }
}
