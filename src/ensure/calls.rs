//! The two calls that every product has: the one that writes and the one that only plans.

/// `EnsureUser` and `PlanUser` of one product. Both fill a `DesiredInput`, whose `reconciler` says who is meant and
/// what is wanted; `setters` are what the product has beside the person.
macro_rules! ensure_calls {
    (
        current: $current:ty,
        $(#[$user:meta])* user,
        $(#[$send:meta])* send,
        setters: { $($setters:tt)* }
    ) => {
        /// Makes sure that a user exists, made by [`Client::ensure_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at or changed until it is sent"]
        pub struct EnsureUser {
            client: Client,
            desired: DesiredInput,
        }

        /// Says what [`EnsureUser`] would do, made by [`Client::plan_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at until it is sent"]
        pub struct PlanUser {
            client: Client,
            desired: DesiredInput,
        }

        impl EnsureUser {
            fn new(client: &Client) -> Self {
                Self { client: client.clone(), desired: DesiredInput::default() }
            }

            $crate::ensure::desired!($(#[$user])*);
            $($setters)*

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
                crate::ensure::ensure(&mut self.desired.reconciler(self.client)?).await
            }
        }

        impl PlanUser {
            fn new(client: &Client) -> Self {
                Self { client: client.clone(), desired: DesiredInput::default() }
            }

            $crate::ensure::desired!($(#[$user])*);
            $($setters)*

            /// Looks, and writes nothing.
            ///
            /// The user in the answer is the one that is there now, if there is one.
            ///
            /// # Errors
            ///
            /// Those that [`ensure_user`](Client::ensure_user) would meet before its first write.
            ///
            /// # Cancellation
            ///
            /// Dropping the future leaves nothing behind.
            pub async fn send(self) -> Result<crate::Ensured<Option<$current>>, crate::Error> {
                crate::ensure::plan(&mut self.desired.reconciler(self.client)?).await
            }
        }
    };
}

/// The setter of the wanted person.
macro_rules! desired {
    ($(#[$doc:meta])*) => {
        $(#[$doc])*
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
    };
}

pub(crate) use {desired, ensure_calls};
