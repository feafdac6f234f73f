//! Guards promise 6 as far as the compiler can check it: clients are cheap and shared, every
//! call can be spawned, there is no `unsafe` and nothing without documentation.
//!
//! Code that must not compile is in `compile_fail.md`, which the doctests run.

mod calls;
mod source;

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;

use user_provisioning::{
    AccessToken, Change, ChargeNotice, ChargePolicy, Charged, ChargedRequest, Conflict,
    ConflictHolder, Decision, Ensured, Error, Lenient, NullableText, Operation, OperationInfo,
    Partial, PendingCharge, PhpObject, Plan, Rejected, Response, RetryPolicy, Timestamp,
    TokenError, evolution_platform, maarch_courrier, maarch_parapheur, myreports,
};
use user_provisioning_sandbox::{Received, Sandbox, ServerBehavior};

use crate::support::every::every_operation;

const POINTER: usize = size_of::<usize>();

fn shared<T: Send + Sync + Unpin + Debug + 'static>() {}
fn copied<T: Clone>() {}

/// Calls `$json` for every call of every service that answers with JSON, `$file` for the others.
macro_rules! every_call {
    (($json:ident $file:ident) $([
        $service:ident $builder:ident $function:ident $kind:ident $($rest:tt)*
    ])*) => {
        $( every_call!($kind $json $file $service::operation::$builder); )*
    };
    (json $json:ident $file:ident $call:ty) => {
        $json::<$call>()
    };
    (file $json:ident $file:ident $call:ty) => {
        $file::<$call>()
    };
}

#[test]
fn the_list_of_calls_is_complete() {
    use std::cell::RefCell;
    thread_local!(static LISTED: RefCell<Vec<&'static str>> = RefCell::default());
    fn list<O: Operation>() {
        LISTED.with_borrow_mut(|listed| listed.push(O::INFO.id()));
    }
    every_operation!(every_call list list);
    let all = [
        myreports::OPERATIONS,
        maarch_courrier::OPERATIONS,
        maarch_parapheur::OPERATIONS,
        evolution_platform::OPERATIONS,
    ];
    let mut all: Vec<_> = all.concat().iter().map(|operation| operation.id()).collect();
    let mut listed = LISTED.take();
    all.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, all);
}

#[test]
fn everything_can_be_shared_between_threads() {
    fn call<O>()
    where
        O: Operation + Send + Sync + Unpin + Debug + Clone + 'static,
        O::Output: Send + Sync + Unpin + Debug + Clone + 'static,
        O::Failure: Send + Sync + Unpin + Debug + Clone + 'static,
    {
        shared::<Response<O::Output>>();
        shared::<Charged<Response<O::Output>>>();
        copied::<Response<O::Output>>();
    }
    fn file<O>()
    where
        O: Operation + Send + Sync + Unpin + Debug + Clone + 'static,
        O::Output: Send + Sync + Debug + 'static,
        O::Failure: Send + Sync + Unpin + Debug + Clone + 'static,
    {
    }
    every_operation!(every_call call file);

    macro_rules! service {
        ($($service:ident),*) => {$(
            shared::<$service::Client>();
            copied::<$service::Client>();
            shared::<$service::ClientBuilder>();
            copied::<$service::ClientBuilder>();
            shared::<$service::EnsureUser>();
            copied::<$service::EnsureUser>();
            shared::<Plan<$service::types::NewUser>>();
        )*};
    }
    service!(myreports, maarch_courrier, maarch_parapheur, evolution_platform);
    shared::<Lenient<maarch_courrier::operation::ListUsers>>();
    shared::<Partial<maarch_parapheur::types::UserList>>();
    shared::<Partial<evolution_platform::types::UserList>>();
    shared::<Rejected>();
    shared::<myreports::RefreshToken>();
    shared::<myreports::Region>();
    shared::<AccessToken>();
    shared::<Change>();
    shared::<ChargeNotice>();
    shared::<ChargePolicy>();
    shared::<ChargedRequest>();
    shared::<Charged<Ensured<myreports::types::User>>>();
    shared::<Conflict>();
    shared::<Decision>();
    shared::<Ensured<Option<maarch_courrier::types::UserDetails>>>();
    shared::<ConflictHolder>();
    shared::<NullableText>();
    shared::<PendingCharge<myreports::operation::PatchAccountUser>>();
    shared::<OperationInfo>();
    shared::<ServerBehavior>();
    shared::<NullableText>();
    shared::<PhpObject<()>>();
    shared::<RetryPolicy>();
    shared::<Timestamp>();
    shared::<Sandbox>();
    shared::<Received>();
}

#[test]
fn errors_are_errors_everywhere() {
    fn error<T: StdError + Send + Sync + 'static>() {}
    fn shown<T: Debug + Display>() {}
    error::<Error>();
    error::<TokenError>();
    shown::<Change>();
    shown::<ChargeNotice>();
    shown::<Conflict>();
    shown::<PendingCharge<myreports::operation::CreateCustomerUser>>();
    shown::<Rejected>();
    shown::<Received>();
    shown::<OperationInfo>();
    shown::<Timestamp>();
    shown::<myreports::Region>();
    // As a field of a program's own error, or boxed.
    let error: Box<dyn StdError + Send + Sync> =
        Box::new(myreports::Client::builder().build().expect_err("no base URL"));
    assert!(error.downcast_ref::<Error>().is_some_and(Error::is_configuration));
}

#[test]
fn plain_values_can_be_keys_and_be_compared() {
    fn key<T: Clone + Eq + Hash>() {}
    key::<myreports::Region>();
    key::<myreports::types::Role>();
    key::<maarch_courrier::types::UserMode>();
    key::<NullableText>();
    key::<Timestamp>();
    fn compared<T: PartialEq>() {}
    compared::<Decision>();
    compared::<RetryPolicy>();
    compared::<OperationInfo>();
}

#[test]
fn public_types_are_small() {
    assert_eq!(size_of::<Error>(), POINTER);
    assert_eq!(size_of::<Result<(), Error>>(), POINTER);
    for client in [
        size_of::<myreports::Client>(),
        size_of::<maarch_courrier::Client>(),
        size_of::<maarch_parapheur::Client>(),
        size_of::<evolution_platform::Client>(),
    ] {
        assert_eq!(client, POINTER);
    }
    // A response is its body and a pointer.
    assert_eq!(size_of::<Response<()>>(), POINTER);
    assert_eq!(size_of::<Response<[usize; 3]>>(), 4 * POINTER);
    assert!(size_of::<Option<Error>>() == POINTER, "no room is wasted");
}
