//! Status changes and deletion of accounts.

use serde_json::{Value, json};

use super::places;
use super::redirections::tell;
use super::request::Request;
use super::user::{ABSENT, ACTIVE, InRunningList, Purpose, SUSPENDED, User};
use super::{MaarchCourrier, Reach, bad, linked};
use crate::call::ProductResponse;
use crate::php::filled;
use crate::versions::CourrierVersion;

impl MaarchCourrier {
    pub fn set_status(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let user = self.reached(request, Reach::OrOneself)?;
        let status = match filled(request.body("status")) {
            None => return Err(bad("Body status is empty or not a string")),
            Some("OK") => ACTIVE,
            Some("ABS") => ABSENT,
            Some(_) => return Err(bad("Body status can only be OK or ABS")),
        };
        if user.status == ABSENT && status == ACTIVE {
            user.absence = None;
        }
        user.status = status;
        Ok(ProductResponse::json(200, json!({ "user": { "status": status } })))
    }

    pub fn deletability(&self, request: &Request<'_>) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::Others)?;
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        let templates: Vec<&str> = main_templates(user).collect();
        let running: Vec<&InRunningList> = main_lists(user).collect();
        let is_foreign = |entity: &str| !request.is_root() && !places::is_within_perimeter(entity);
        let is_limited = templates.iter().any(|entity| is_foreign(entity))
            || running.iter().any(|entry| is_foreign(entry.entity));
        let response = if is_limited {
            json!({
                "isDeletable": false,
                "listInstanceEntities": names(running.iter().map(|entry| entry.entity)),
                "listTemplateEntities": names(templates.into_iter()),
            })
        } else {
            let templates: Vec<Value> = templates
                .into_iter()
                .filter_map(places::entity)
                .map(|entity| json!({ "entity_id": entity.number, "title": entity.name }))
                .collect();
            let signs = user.running_lists.iter().filter(|entry| entry.purpose == Purpose::Visa);
            json!({
                "isDeletable": true,
                "listTemplates": templates,
                "listInstances": running.iter().map(|entry| of_document(user, entry)).collect::<Vec<_>>(),
                "workflowListInstances": signs.map(|entry| of_document(user, entry)).collect::<Vec<_>>(),
            })
        };
        Ok(ProductResponse::json(200, response))
    }

    pub fn suspend_user(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::Others)?;
        let user = self.users.get_mut(id).ok_or_else(|| bad("User not found"))?;
        not_in_use(user, request)?;
        let is_known = request.body("actionMode").is_some_and(|mode| !mode.is_null());
        if request.is_at_least(CourrierVersion::V2505) && !is_known {
            not_in_copy(user)?;
        }
        user.leave_lists();
        user.status = SUSPENDED;
        self.redirections.end_all(id);
        Ok(ProductResponse::empty(204))
    }

    pub fn delete_user(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::Others)?;
        let user = self.users.get_mut(id).ok_or_else(|| bad("User not found"))?;
        not_in_use(user, request)?;
        user.end();
        self.redirections.end_all(id);
        let problem = match request.has_signature_book() {
            true => linked::delete(&mut self.book, request, user),
            false => None,
        };
        unlink(user, request);
        if !request.is_at_least(CourrierVersion::V2505) {
            return Ok(ProductResponse::empty(204));
        }
        let mut body = json!({});
        tell(&mut body, request, problem.map(|problem| request.reservation(&problem)));
        Ok(ProductResponse::json(200, body))
    }
}

/// Removes the ids of a deleted user in signature books.
fn unlink(user: &mut User, request: &Request<'_>) {
    let Some(ids) = &mut user.external_id else { return };
    ids.remove("maarchParapheur");
    if request.is_at_least(CourrierVersion::V2301_3_7) {
        ids.remove("internalParapheur");
    }
}

/// Refuses to delete a main recipient, and a root account unless the caller is root.
fn not_in_use(user: &User, request: &Request<'_>) -> Result<(), ProductResponse> {
    if user.is_root() && !request.is_root() {
        return Err(ProductResponse::errors(403, "Service forbidden"));
    }
    if main_lists(user).next().is_some() {
        return Err(ProductResponse::errors(403, "User is still present in listInstances"));
    }
    if main_templates(user).next().is_some() {
        return Err(ProductResponse::errors(403, "User is still present in listTemplates"));
    }
    Ok(())
}

/// Refuses to suspend a user in copy of a running document or in the template of a visa circuit, unless the
/// request says what to do with the lists.
fn not_in_copy(user: &User) -> Result<(), ProductResponse> {
    if user.running_lists.iter().any(|entry| entry.purpose == Purpose::Diffusion) {
        return Err(ProductResponse::errors(403, "User is still present in listInstances"));
    }
    if user.list_templates.iter().any(|entry| entry.purpose == Purpose::Visa) {
        return Err(ProductResponse::errors(403, "User is still present in listTemplates"));
    }
    Ok(())
}

/// Returns the entities whose diffusion template has the user as its main recipient.
fn main_templates(user: &User) -> impl Iterator<Item = &'static str> {
    let is_main = |purpose, is_main| purpose == Purpose::Diffusion && is_main;
    let own = user.list_templates.iter().filter(move |own| is_main(own.purpose, own.is_main));
    own.map(|own| own.entity)
}

/// Returns the running documents that have the user as their main recipient.
fn main_lists(user: &User) -> impl Iterator<Item = &InRunningList> {
    user.running_lists.iter().filter(|own| own.purpose == Purpose::Diffusion && own.is_main)
}

/// Names of entities, each once.
fn names<'e>(ids: impl Iterator<Item = &'e str>) -> Vec<&'static str> {
    let mut names: Vec<&'static str> =
        ids.filter_map(places::entity).map(|entity| entity.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Renders a document and its list, of which the sandbox stores the entry of the user only.
fn of_document(user: &User, entry: &InRunningList) -> Value {
    let (list, mode) = match entry.purpose {
        Purpose::Diffusion => ("entity_id", if entry.is_main { "dest" } else { "cc" }),
        Purpose::Visa => ("VISA_CIRCUIT", "sign"),
    };
    json!({
        "resId": entry.document,
        "listInstances": [{
            "listinstance_id": entry.document,
            "res_id": entry.document,
            "sequence": 0,
            "item_id": user.id,
            "item_type": "user_id",
            "item_mode": mode,
            "added_by_user": user.id,
            "viewed": 0,
            "difflist_type": list,
            "process_date": null,
            "process_comment": null,
            "signatory": false,
            "requested_signature": entry.purpose == Purpose::Visa,
            "delegate": null,
        }],
    })
}
