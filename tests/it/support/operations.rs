//! A call of every operation from the document's example, with its typed failure.

use serde_json::Value;
use user_provisioning::{
    Error, Operation, OperationInfo, RetryPolicy, evolution_platform, maarch_courrier,
    maarch_parapheur, myreports,
};

use super::calls::{Sending, go};
use super::every::every_operation;
use super::json;

/// The credentials of the calls.
pub const TOKEN: &str = "planted-token-4b1e";
const API_KEY: &str = "planted-api-key-90d7";

/// A client that repeats one call.
pub type Connected = Box<dyn Fn() -> Sending>;
/// The status that a variant of the typed failure stands for, and its payload.
pub type Failure = (u16, Option<Value>);

/// How to make one operation's call, and how to look into its typed failure.
pub struct Call {
    pub info: &'static OperationInfo,
    /// The response is a file, which is read after its head.
    pub is_file: bool,
    pub connect: fn(String) -> Connected,
    pub failure: fn(&Error) -> Option<Failure>,
    /// The statuses that have a variant below.
    pub failures: &'static [u16],
}

/// How each service authenticates the caller.
macro_rules! builder {
    (evolution_platform) => {
        evolution_platform::Client::builder().bearer_token(TOKEN).api_key(API_KEY)
    };
    ($service:ident) => {
        $service::Client::builder().bearer_token(TOKEN)
    };
}

/// What a call returns, freed from its type.
macro_rules! sent {
    (json $call:expr) => {
        go(async move { $call.send().await })
    };
    (file $call:expr) => {
        go(async move {
            let mut file = None;
            let head = $call.send().await?.map(|download| file = Some(download));
            file.expect("a response has its body").write_to(&mut Vec::new()).await?;
            Ok(head)
        })
    };
}

macro_rules! calls {
    (() $([
        $service:ident $builder:ident $function:ident $kind:ident
        {$($required:ident: $value:expr),*} {$($optional:ident: $given:expr),*}
        {$($schema:ident = $body:expr)?} {$($status:literal $variant:ident $($payload:ident)?),*}
    ])*) => {
        vec![$(Call {
            info: <$service::operation::$builder as Operation>::INFO,
            is_file: stringify!($kind) == "file",
            connect: |origin| {
                let builder = builder!($service).base_url(origin).retry(RetryPolicy::never());
                let client = builder.build().expect("a usable client");
                Box::new(move || {
                    let call = client.$function() $(.$required($value))* $(.body($body))?;
                    sent!($kind call)
                })
            },
            failure: |error| match error.failure::<$service::operation::$builder>()? {
                $(
                    $service::failure::$builder::$variant $(($payload))? => {
                        Some(($status, None::<Value> $(.or(Some(json(&$payload))))?))
                    }
                )*
                other => panic!("a variant without a status: {other:?}"),
            },
            failures: &[$($status),*],
        }),*]
    };
}

/// Every operation of the document, with its first example.
pub fn calls() -> Vec<Call> {
    every_operation!(calls)
}
