//! The flow of a call that may cost money; no other builder has these methods.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub fn methods(name: &Ident, answer: &TokenStream) -> TokenStream {
    let accept = accept();
    let hold = hold(name, answer);
    let confirm = confirm(name, answer);
    quote! { #accept #hold #confirm }
}

fn accept() -> TokenStream {
    quote! {
        /// Consents to charges for this one call, without being asked first.
        ///
        /// The request carries `accept-charges: true` at once. Prefer
        /// [`confirm_charges`](Self::confirm_charges) where somebody can be asked.
        pub fn accept_charges(mut self) -> Self {
            self.charges_accepted = true;
            self
        }
    }
}

fn hold(name: &Ident, answer: &TokenStream) -> TokenStream {
    quote! {
        /// Sends the call without consent; if the answer is that charges apply, hands out the notice,
        /// which can be accepted later.
        ///
        /// The client's policy is not looked at.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send), but for the 402.
        ///
        /// # Cancellation
        ///
        /// As [`send`](Self::send): without consent, nothing is charged.
        pub async fn defer_charges(
            self,
        ) -> ::std::result::Result<
            crate::Charged<crate::Response<#answer>, crate::PendingCharge<#name>>,
            crate::Error,
        > {
            let (client, request) = self.into_request()?;
            crate::charges::hold::<Self>(client.shared_core(), request).await
        }
    }
}

fn confirm(name: &Ident, answer: &TokenStream) -> TokenStream {
    quote! {
        /// Sends the call without consent; if the answer is that charges apply, asks `decide` and
        /// sends the identical request again, with consent, only when it says so.
        ///
        /// Nothing is carried out and nothing is charged before `decide` answered
        /// [`Decision::Accept`](crate::Decision::Accept) or `true`. A notice that was declined is handed
        /// out, and can still be accepted later.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send). When the answer to the consented request is lost, the error's
        /// [`charge_may_have_been_made`](crate::Error::charge_may_have_been_made) is true and
        /// nothing is sent again. When the client's `max_charges` are used up, nobody is asked and the
        /// 402 is the error, with [`is_charge_limit`](crate::Error::is_charge_limit).
        ///
        /// # Cancellation
        ///
        /// Dropping the future stops the call, and nothing is sent after that. While `decide` runs,
        /// nothing was carried out. Before that, the request without consent may be carried out as far
        /// as nothing is charged for it; after that, the one with consent may be carried out and
        /// charged for. Look before you send it again.
        pub async fn confirm_charges<F, D>(
            self,
            decide: F,
        ) -> ::std::result::Result<
            crate::Charged<crate::Response<#answer>, crate::PendingCharge<#name>>,
            crate::Error,
        >
        where
            F: ::std::ops::AsyncFnOnce(&crate::ChargeNotice) -> D,
            D: ::std::convert::Into<crate::Decision>,
        {
            let (client, request) = self.into_request()?;
            crate::charges::confirm::<Self, _, _>(client.shared_core(), request, decide).await
        }
    }
}
