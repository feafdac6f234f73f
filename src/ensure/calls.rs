//! The two calls that every product has: the one that writes and the one that only plans.

/// `Client::ensure_user` and `plan_user` of one product, and what they make. Both calls fill a `DesiredInput`, whose
/// `reconciler` says who is meant and what is wanted.
macro_rules! ensure_calls {
    (
        current: $current:ty,
        $(#[$ensure:meta])* ensure_user,
        $(#[$plan:meta])* plan_user,
        $(#[$send:meta])* send,
        setters: { $($setters:tt)* }
    ) => {
        impl Client {
            $(#[$ensure])*
            pub fn ensure_user(&self) -> EnsureUser {
                EnsureUser { client: self.clone(), desired: DesiredInput::default() }
            }

            $(#[$plan])*
            pub fn plan_user(&self) -> PlanUser {
                PlanUser { client: self.clone(), desired: DesiredInput::default() }
            }
        }

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
            $crate::ensure::setters! { $($setters)* }

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
            $crate::ensure::setters! { $($setters)* }

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

/// The setters of both calls: the wanted user, checked values, functions as they are written, and flags.
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

pub(crate) use {ensure_calls, setters};
