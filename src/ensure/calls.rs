//! The call `ensure_user` of every product: configured once, planned and sent.

/// Defines `Client::ensure_user` of one product and its builder, which fills a `DesiredInput`; its
/// `reconciler` validates the desired state.
macro_rules! ensure_calls {
    (
        current: $current:ty,
        $(#[$ensure:meta])* ensure_user,
        $(#[$plan:meta])* plan,
        $(#[$send:meta])* send,
        setters: { $($setters:tt)* }
    ) => {
        impl Client {
            $(#[$ensure])*
            pub fn ensure_user(&self) -> EnsureUser {
                let (client, options) = (self.clone(), self.call_options());
                EnsureUser { client, desired: DesiredInput::default(), options }
            }
        }

        /// A call that makes sure that a user exists; created by [`Client::ensure_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at or changed until it is sent"]
        pub struct EnsureUser {
            client: Client,
            desired: DesiredInput,
            options: crate::request::RequestOptions,
        }

        impl EnsureUser {
            /// The client of all the calls that begin now.
            fn scoped_client(&self) -> Client {
                self.client.with_options(self.options.clone().shared())
            }

            $crate::ensure::setters! { $($setters)* }
            $crate::ensure::ensure_options!();

            /// Plans what [`send`](Self::send) would do: reads the current user, and writes nothing.
            ///
            $(#[$plan])*
            ///
            /// # Errors
            ///
            /// Those of [`send`](Self::send) before its first write.
            ///
            /// # Cancellation
            ///
            /// Dropping the future has no effect on the server.
            pub async fn plan(self) -> Result<crate::Plan<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::ensure::plan(&mut self.desired.reconciler(client)?).await
            }

            /// Reads the current user, and applies what is missing.
            ///
            $(#[$send])*
            /// # Errors
            ///
            /// See [`Client::ensure_user`].
            ///
            /// # Cancellation
            ///
            /// Dropping the future stops between two requests, or loses the response to one. Run it again: it
            /// reads before it writes.
            pub async fn send(self) -> Result<crate::Ensured<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::ensure::ensure(&mut self.desired.reconciler(client)?).await
            }
        }

        #[cfg(feature = "blocking")]
        crate::blocking::sent_blocking!(EnsureUser => crate::Ensured<$current>);
    };
}

/// The setters of the call: the desired user, validated values, custom functions, and flags.
macro_rules! setters {
    (
        $(#[$user:meta])* user,
        values: { $(
            $(#[$value_doc:meta])* $value:ident($given:ident: $ty:ty) => $($value_at:ident).+;
        )* }
        functions: { $($functions:tt)* }
        flags: { $(
            $(#[$flag_doc:meta])* $flag:ident($on:ident) => $($flag_at:ident).+;
        )* }
    ) => {
        $(#[$user])*
        ///
        /// Required.
        pub fn user<V: crate::conversion::IntoValue<NewUser>>(mut self, user: V) -> Self {
            self.desired.user = crate::request::Field::from_value(user);
            self
        }

        $(
            $(#[$value_doc])*
            pub fn $value<V: crate::conversion::IntoValue<$ty>>(mut self, $given: V) -> Self {
                self.desired.$($value_at).+ = crate::request::Field::from_value($given);
                self
            }
        )*

        $($functions)*

        $(
            $(#[$flag_doc])*
            pub fn $flag(mut self, $on: bool) -> Self {
                self.desired.$($flag_at).+ = $on;
                self
            }
        )*
    };
}

/// The options of all calls of one `ensure_user`; each overrides the client's.
macro_rules! ensure_options {
    () => {
        /// Sets the timeout of one attempt of each call, instead of the client's; zero is refused.
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.options.timeout = Some(limit);
            self
        }

        /// Sets the deadline of all calls together, with their retries, the waits between them and the
        /// decision about charges. Zero is refused.
        ///
        /// Each call still has the client's deadline. If the time runs out, the error's
        /// [`is_timeout`](crate::Error::is_timeout) is true and [`changes_made`](crate::Error::changes_made)
        /// returns the changes made; between two requests no outcome is unknown.
        pub fn deadline(mut self, limit: std::time::Duration) -> Self {
            self.options.deadline = Some(limit);
            self
        }

        /// Sets the retry policy of each call, instead of the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }

        /// Adds a header to every call, in addition to the client's own.
        ///
        /// A header that the client sets itself, such as `authorization`, is refused when it is sent.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.options.add_header(name, value);
            self
        }

        /// Sets an id, sent as `x-request-id` with every attempt of every call.
        pub fn request_id(self, id: impl Into<String>) -> Self {
            self.header("x-request-id", id)
        }
    };
}

pub(crate) use {ensure_calls, ensure_options, setters};
