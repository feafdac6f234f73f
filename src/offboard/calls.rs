//! The call `offboard_user` of every product: configured once, planned and sent.

/// Defines `Client::offboard_user` of one product and its builder, which fills a `LeaverInput`; its `leaver`
/// validates it.
macro_rules! offboard_calls {
    (
        current: $current:ty,
        $(#[$offboard:meta])* offboard_user,
        setters: { $($setters:tt)* }
    ) => {
        impl Client {
            $(#[$offboard])*
            pub fn offboard_user(&self) -> OffboardUser {
                let (client, options) = (self.clone(), self.call_options());
                OffboardUser { client, input: LeaverInput::default(), options }
            }
        }

        /// A call that takes a user out; created by [`Client::offboard_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at or changed until it is sent"]
        pub struct OffboardUser {
            client: Client,
            input: LeaverInput,
            options: crate::request::RequestOptions,
        }

        impl OffboardUser {
            /// The client of all the calls that begin now.
            fn scoped_client(&self) -> Client {
                self.client.with_options(self.options.clone().shared())
            }

            $($setters)*
            crate::ensure::ensure_options!();

            /// Plans what [`send`](Self::send) would do: reads the current user, and writes nothing.
            ///
            /// What `send` would refuse is no error here:
            /// [`refusal`](crate::OffboardPlan::refusal) says why.
            ///
            /// # Errors
            ///
            /// Those of its reads.
            ///
            /// # Cancellation
            ///
            /// Dropping the future has no effect on the server.
            pub async fn plan(self) -> Result<crate::OffboardPlan<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::offboard::plan(&mut self.input.leaver(client)?).await
            }

            /// Reads the current user, does what is left to do, and reads whether it was done.
            ///
            /// # Errors
            ///
            /// See [`Client::offboard_user`].
            ///
            /// # Cancellation
            ///
            /// Dropping the future stops between two requests, or loses the response to one. Run it again: it
            /// reads before it writes.
            pub async fn send(self) -> Result<crate::Offboarded<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::offboard::offboard(&mut self.input.leaver(client)?).await
            }
        }

        #[cfg(feature = "blocking")]
        crate::blocking::sent_blocking!(OffboardUser => crate::Offboarded<$current>);
    };
}

pub(crate) use offboard_calls;
