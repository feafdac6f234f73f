//! Maarch Courrier.

use std::sync::Arc;

use user_provisioning::maarch_courrier::Client;
use user_provisioning::maarch_courrier::types::{NewUser, UserDetails};

use super::{applied, check, leave, look};
use crate::error::Error;
use crate::product::server::{Applied, BoxFuture, Failure, Gate, Look, Server};
use crate::product::{Intent, Product, Removal, Wanted};

/// Maarch Courrier, by the SDK.
pub struct Courrier {
    client: Client,
    removal: Removal,
}

/// The person as the SDK takes it, or what it refuses.
pub fn user(wanted: &Wanted) -> Result<NewUser, String> {
    let text = |name| wanted.text(name).unwrap_or_default();
    let user = NewUser::builder()
        .user_id(text("user_id"))
        .firstname(text("firstname"))
        .lastname(text("lastname"))
        .mail(text("mail"))
        .maybe_initials(wanted.text("initials"))
        .maybe_phone(wanted.text("phone"));
    user.try_into().map_err(|error| format!("{error}"))
}

fn id(user: &UserDetails) -> String {
    user.id.to_string()
}

/// Says the same to `plan_user` and to `ensure_user`, which are two types.
macro_rules! say {
    ($call:expr, $self:expr, $wanted:expr) => {{
        let call = $call
            .user(user($wanted).map_err(Failure::refused)?)
            .groups($wanted.list("groups"))
            .entities($wanted.list("entities"))
            .remove_other_groups($self.removal.groups)
            .remove_other_entities($self.removal.entities);
        match $wanted.text("primary_entity") {
            Some(entity) => call.primary_entity(entity),
            None => call,
        }
    }};
}

impl Courrier {
    pub fn new(client: Client, removal: Removal) -> Self {
        Self { client, removal }
    }
}

impl Server for Courrier {
    fn check(&self) -> BoxFuture<'_, Result<Vec<String>, Error>> {
        Box::pin(async { check(Product::MaarchCourrier, self.client.probe().await) })
    }

    fn look<'a>(&'a self, wanted: &'a Wanted) -> BoxFuture<'a, Result<Look, Failure>> {
        Box::pin(async move {
            if let Intent::Left(leave) = wanted.intent {
                return leave::look(&leave::courrier::Leaver {
                    client: &self.client,
                    login: wanted.text("user_id").unwrap_or_default(),
                    leave,
                })
                .await;
            }
            let planned = say!(self.client.plan_user(), self, wanted).send().await?;
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
                return leave::apply(&leave::courrier::Leaver {
                    client: &self.client,
                    login: wanted.text("user_id").unwrap_or_default(),
                    leave,
                })
                .await;
            }
            let done = say!(self.client.ensure_user(), self, wanted).send().await?;
            Ok(applied(&done, id, false))
        })
    }
}
