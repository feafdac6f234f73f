//! Maarch Parapheur.

use std::sync::Arc;

use user_provisioning::maarch_parapheur::Client;
use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};

use super::{applied, check, leave, look};
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, Look, Server};
use crate::product::{Intent, Product, Wanted};

/// Maarch Parapheur, by the SDK.
pub struct Parapheur {
    client: Client,
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    let text = |name| wanted.text(name).unwrap_or_default();
    let user = NewUser::builder()
        .login(text("login"))
        .email(text("email"))
        .firstname(text("firstname"))
        .lastname(text("lastname"));
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &UserDetails) -> String {
    user.id.to_string()
}

impl Parapheur {
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

impl Server for Parapheur {
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(Product::MaarchParapheur, self.client.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::look(&leave::parapheur::Leaver {
                    client: &self.client,
                    login: wanted.text("login").unwrap_or_default(),
                    leave,
                })
                .await;
            }
            let user = user(wanted).map_err(Failure::refused)?;
            let planned = self.client.plan_user().user(user).send().await?;
            Ok(look(&planned, id, false))
        })
    }

    fn apply<'a>(
        &'a self,
        wanted: &'a Wanted,
        _: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::apply(&leave::parapheur::Leaver {
                    client: &self.client,
                    login: wanted.text("login").unwrap_or_default(),
                    leave,
                })
                .await;
            }
            let user = user(wanted).map_err(Failure::refused)?;
            let done = self.client.ensure_user().user(user).send().await?;
            Ok(applied(&done, id, false))
        })
    }
}
