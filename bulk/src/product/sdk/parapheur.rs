//! Maarch Parapheur.

use std::sync::Arc;

use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};
use user_provisioning::maarch_parapheur::{Client, Directory, EnsureUser};

use super::leave::{self, Ids};
use super::listed::Listed;
use super::{applied, check, look};
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, Look, Server};
use crate::product::{Intent, Leave, Product, Wanted};

/// Maarch Parapheur, by the SDK.
pub struct Parapheur {
    client: Client,
    directory: Listed<Directory>,
    ids: Listed<Ids<i32>>,
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
        Self { client, directory: Listed::default(), ids: Listed::default() }
    }

    async fn desired(&self, wanted: &Wanted) -> Result<EnsureUser, Failure> {
        let directory = self.directory.of("", self.client.directory().send()).await?;
        let user = user(wanted).map_err(Failure::refused)?;
        Ok(self.client.ensure_user().user(user).known(&directory))
    }

    fn leaver<'l>(&'l self, wanted: &'l Wanted, leave: Leave) -> leave::parapheur::Leaver<'l> {
        let login = wanted.text("login").unwrap_or_default();
        leave::parapheur::Leaver { client: &self.client, ids: &self.ids, login, leave }
    }
}

impl Server for Parapheur {
    fn begin(&self) {
        self.directory.forget();
        self.ids.forget();
    }

    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(Product::MaarchParapheur, self.client.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::look(&self.leaver(wanted, leave)).await;
            }
            look(&self.desired(wanted).await?.plan().await?, id)
        })
    }

    fn apply<'a>(
        &'a self,
        wanted: &'a Wanted,
        _: Arc<dyn Gate>,
    ) -> BoxFuture<'a, Result<Applied, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::apply(&self.leaver(wanted, leave)).await;
            }
            Ok(applied(&self.desired(wanted).await?.send().await?, id))
        })
    }
}
