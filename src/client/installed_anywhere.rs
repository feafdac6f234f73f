//! What the clients of products have in common that are installed by their users.

/// The base URL setting, for services without a fixed host.
macro_rules! installed_anywhere {
    ($host:literal) => {
        impl Client {
            /// Replaces login and password for HTTP Basic, for this client and all its clones: see
            /// [`ClientBuilder::basic`].
            ///
            /// Every later attempt uses it.
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); then the old credentials stay.
            pub fn replace_basic(
                &self,
                login: impl Into<String>,
                password: impl Into<String>,
            ) -> Result<(), crate::Error> {
                let (login, password) = (login.into(), password.into().into());
                self.handle.core.replace_credentials(|given| given.basic(login, password))
            }

            /// Replaces login and password that are exchanged for tokens, for this client and all its clones:
            /// see [`ClientBuilder::log_in`].
            ///
            /// The current token is dropped; every later attempt uses a new one.
            ///
            /// # Errors
            ///
            /// As [`build`](ClientBuilder::build); then the old credentials stay.
            pub fn replace_log_in(
                &self,
                login: impl Into<String>,
                password: impl Into<String>,
            ) -> Result<(), crate::Error> {
                let (login, password) = (login.into(), password.into().into());
                self.handle.core.replace_credentials(|given| given.log_in(login, password))
            }
        }

        impl ClientBuilder {
            #[doc = concat!("Where the product is installed: `https://", $host, "`, with a path prefix if it has one.")]
            ///
            /// Sets the base URL. A trailing slash or `/rest` is ignored.
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.settings.place("base_url", url.into());
                self
            }

            /// Sets login and password, sent preemptively as HTTP Basic with every call.
            ///
            /// The server never sends an authentication challenge. Write the login in lower case, as the
            /// server stores it: Courrier accepts no other spelling.
            pub fn basic(mut self, login: impl Into<String>, password: impl Into<String>) -> Self {
                self.settings.credentials.basic(login.into(), password.into().into());
                self
            }

            /// Sets login and password, which are exchanged for a bearer token at `/rest/authenticate`.
            ///
            /// The token is renewed as long as the server allows, then the client logs in again. Rest
            /// accounts cannot log in; they use [`basic`](Self::basic).
            pub fn log_in(mut self, login: impl Into<String>, password: impl Into<String>) -> Self {
                self.settings.credentials.log_in(login.into(), password.into().into());
                self
            }
        }
    };
}

pub(crate) use installed_anywhere;
