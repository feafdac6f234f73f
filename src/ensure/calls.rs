//! The call that every product has: filled once, planned and sent.

/// `Client::ensure_user` of one product, and what it makes. The call fills a `DesiredInput`, whose `reconciler` says who is
/// meant and what is wanted.
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

        /// Makes sure that a user exists, made by [`Client::ensure_user`].
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

            /// What [`send`](Self::send) would do: looks, and writes nothing.
            ///
            $(#[$plan])*
            ///
            /// # Errors
            ///
            /// Those that [`send`](Self::send) would meet before its first write.
            ///
            /// # Cancellation
            ///
            /// Dropping the future leaves nothing behind.
            pub async fn plan(self) -> Result<crate::Plan<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::ensure::plan(&mut self.desired.reconciler(client)?).await
            }

            /// Looks, and does what is missing.
            ///
            $(#[$send])*
            /// # Errors
            ///
            /// See [`Client::ensure_user`].
            ///
            /// # Cancellation
            ///
            /// Dropping the future stops between two requests, or loses the answer to one. Run it
            /// again: it looks before it writes.
            pub async fn send(self) -> Result<crate::Ensured<$current>, crate::Error> {
                let client = self.scoped_client();
                crate::ensure::ensure(&mut self.desired.reconciler(client)?).await
            }
        }
    };
}

/// The setters of the call: the wanted user, checked values, functions as they are written, and flags.
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
        pub fn user<V>(mut self, user: V) -> Self
        where
            V: TryInto<NewUser>,
            V::Error: std::fmt::Display,
        {
            self.desired.user = crate::request::Field::from_value(user);
            self
        }

        $(
            $(#[$value_doc])*
            pub fn $value<V>(mut self, $given: V) -> Self
            where
                V: TryInto<$ty>,
                V::Error: std::fmt::Display,
            {
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

/// What all the calls of one `ensure_user` do otherwise than their client.
macro_rules! ensure_options {
    () => {
        /// The time for one attempt of each call, instead of the client's; zero is refused.
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.options.timeout = Some(limit);
            self
        }

        /// The time for the whole: all calls together, with their repetitions, the waits between them and
        /// whoever decides about charges. Zero is refused.
        ///
        /// A single call has the client's deadline all the same. When the time runs out, the error's
        /// [`is_timeout`](crate::Error::is_timeout) is true and
        /// [`changes_made`](crate::Error::changes_made) has what was done; between two requests nothing is
        /// left in doubt.
        pub fn deadline(mut self, limit: std::time::Duration) -> Self {
            self.options.deadline = Some(limit);
            self
        }

        /// How each call is repeated, instead of the client's policy.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }

        /// A header for every call, beside those that the client writes.
        ///
        /// A header of the client itself, such as `authorization`, is refused when it is sent.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.options.headers.push((name.into(), value.into()));
            self
        }

        /// An id for the whole, sent as `x-request-id` with every attempt of every call.
        pub fn request_id(self, id: impl Into<String>) -> Self {
            self.header("x-request-id", id)
        }
    };
}

pub(crate) use {ensure_calls, ensure_options, setters};
