//! Every predicate of `Error`, in one table.
//!
//! A new one is entered here; `errors::every_predicate_is_in_the_table` says so.

use user_provisioning::Error;

pub type Predicate = (&'static str, fn(&Error) -> bool);

macro_rules! predicates {
    ($($name:ident,)*) => {
        &[$((stringify!($name), Error::$name)),*]
    };
}

/// Which failure it is.
pub const KINDS: &[Predicate] = predicates! {
    is_bad_request,
    is_charge_limit,
    is_charges_required,
    is_configuration,
    is_conflict,
    is_connect,
    is_credentials,
    is_forbidden,
    is_invalid_request,
    is_middleware,
    is_interrupted,
    is_not_found,
    is_not_applied,
    is_rate_limited,
    is_redirect,
    is_error_payload,
    is_server_error,
    is_timeout,
    is_unauthorized,
    is_unreadable,
    is_unsafe_change,
    is_sink_error,
};

/// What may have happened, and what may help next.
pub const OUTCOMES: &[Predicate] = predicates! {
    charge_may_have_been_made,
    is_retryable,
    may_have_been_carried_out,
    may_have_been_sent,
    raw_body_is_cut,
};

/// Which failure it is, in the order of the alphabet.
pub fn kinds(error: &Error) -> Vec<&'static str> {
    let mut kinds: Vec<_> =
        KINDS.iter().filter(|(_, is)| is(error)).map(|(name, _)| *name).collect();
    kinds.sort_unstable();
    kinds
}
