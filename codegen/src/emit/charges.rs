//! Emits the methods for charges; only builders of calls that may cost money have them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub fn methods(name: &Ident, output: &TokenStream) -> TokenStream {
    let accept = accept();
    let outcome = quote! {
        ::std::result::Result<
            crate::Charged<crate::Response<#output>, crate::PendingCharge<#name>>,
            crate::Error,
        >
    };
    let defer = defer(&outcome);
    let confirm = confirm(&outcome);
    quote! { #accept #defer #confirm }
}

fn accept() -> TokenStream {
    quote! {
        /// Consents to charges for this call preemptively.
        ///
        /// The first request already carries `accept-charges: true`. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where a person can be asked.
        pub fn accept_charges(mut self) -> Self {
            self.call.charges_accepted = true;
            self
        }
    }
}

fn defer(outcome: &TokenStream) -> TokenStream {
    quote! {
        /// Sends the call without consent; if charges apply, returns the pending charge, which can be
        /// accepted later.
        ///
        /// The client's charge policy is not applied.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send), except for the 402.
        ///
        /// # Cancellation
        ///
        /// As [`send`](Self::send): without consent, nothing is charged.
        pub fn defer_charges(self) -> impl ::std::future::Future<Output = #outcome> {
            crate::charges::defer::<Self>(self.client.shared_core(), self.call)
        }
    }
}

fn confirm(outcome: &TokenStream) -> TokenStream {
    quote! {
        /// Sends the call without consent; if charges apply, asks `decide`, and sends the identical request
        /// with the consent only if it accepts.
        ///
        /// Nothing is carried out or charged before `decide` returns
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A declined charge is returned, and can
        /// still be accepted later.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send). If the response to the request with the consent is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and nothing is
        /// retried. If the client's `max_charges` are used up, `decide` is not called and the 402 is the
        /// error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs, nothing
        /// was carried out. Before that, the request without consent may be carried out if it is free; after
        /// that, the one with the consent may be carried out and charged for. Check before you send it again.
        pub fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> impl ::std::future::Future<Output = #outcome>
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            crate::charges::confirm::<Self, _, _>(self.client.shared_core(), self.call, decide)
        }
    }
}
