//! Maarch Parapheur.

use std::sync::Arc;

use user_provisioning::maarch_parapheur::types::{NewUser, UserDetails};
use user_provisioning::maarch_parapheur::{Client, Directory, EnsureUser};
use user_provisioning::{Error, Probe};

use super::adapter::Adapter;
use super::leave::{self, Ids};
use super::listed::Listed;
use super::{applied, look};
use crate::product::server::{Applied, Failure, Gate, Look};
use crate::product::{Leave, Product, Wanted};

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

impl Adapter for Parapheur {
    const PRODUCT: Product = Product::MaarchParapheur;

    fn forget(&self) {
        self.directory.forget();
        self.ids.forget();
    }

    async fn probe(&self) -> Result<Probe, Error> {
        self.client.probe().await
    }

    async fn plan(&self, wanted: &Wanted) -> Result<Look, Failure> {
        look(&self.desired(wanted).await?.plan().await?, id)
    }

    async fn ensure(&self, wanted: &Wanted, _: Arc<dyn Gate>) -> Result<Applied, Failure> {
        Ok(applied(&self.desired(wanted).await?.send().await?, id))
    }

    async fn plan_leave(&self, wanted: &Wanted, leave: Leave) -> Result<Look, Failure> {
        leave::look(&self.leaver(wanted, leave)).await
    }

    async fn leave(&self, wanted: &Wanted, leave: Leave) -> Result<Applied, Failure> {
        leave::apply(&self.leaver(wanted, leave)).await
    }
}
