//! The two calls that every product has: the one that writes and the one that only plans.

/// `EnsureUser` and `PlanUser` of one product. Both fill a `Wish`, whose `person` says who is meant and
/// what is wanted; `setters` are what the product has beside the person.
macro_rules! ensure_calls {
    (
        seen: $seen:ty,
        $(#[$user:meta])* user,
        $(#[$send:meta])* send,
        setters: { $($setters:tt)* }
    ) => {
        /// Makes sure that a user exists, made by [`Client::ensure_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at or changed until it is sent"]
        pub struct EnsureUser {
            client: Client,
            wish: Wish,
        }

        /// Says what [`EnsureUser`] would do, made by [`Client::plan_user`].
        #[derive(Clone, Debug)]
        #[must_use = "nothing is looked at until it is sent"]
        pub struct PlanUser {
            client: Client,
            wish: Wish,
        }

        impl EnsureUser {
            fn new(client: &Client) -> Self {
                Self { client: client.clone(), wish: Wish::default() }
            }

            $crate::ensure::wanted!($(#[$user])*);
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
            pub async fn send(self) -> Result<crate::Ensured<$seen>, crate::Error> {
                crate::ensure::ensure(&mut self.wish.person(self.client)?).await
            }
        }

        impl PlanUser {
            fn new(client: &Client) -> Self {
                Self { client: client.clone(), wish: Wish::default() }
            }

            $crate::ensure::wanted!($(#[$user])*);
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
            pub async fn send(self) -> Result<crate::Ensured<Option<$seen>>, crate::Error> {
                crate::ensure::plan(&mut self.wish.person(self.client)?).await
            }
        }
    };
}

/// The setter of the wanted person.
macro_rules! wanted {
    ($(#[$doc:meta])*) => {
        $(#[$doc])*
        ///
        /// Required.
        pub fn user<V>(mut self, user: V) -> Self
        where
            V: TryInto<NewUser>,
            V::Error: std::fmt::Display,
        {
            self.wish.user = crate::request::Slot::of(user);
            self
        }
    };
}

pub(crate) use {ensure_calls, wanted};
