//! Fixtures and snapshots of Maarch Courrier.

use serde_json::{Map, Value, json};

use super::MaarchCourrier;
use super::places;
use super::request::Request;
use super::user::{
    DELETED, INACTIVE, InEntity, InGroup, InRunningList, InTemplate, Purpose, SUSPENDED, User,
};
use crate::behavior::{CourrierCaller, ServerBehavior};
use crate::call::{Call, ProductResponse};
use crate::fixtures::CALLER_ID;

impl MaarchCourrier {
    /// Creates a user as a caller with every privilege.
    pub fn add_user(
        &mut self,
        body: Value,
        behavior: &ServerBehavior,
    ) -> Result<ProductResponse, ProductResponse> {
        let behavior = ServerBehavior {
            courrier_caller: CourrierCaller::Root,
            without_rights: false,
            ignore_phones: false,
            ..behavior.clone()
        };
        let call = Call::trusted(Vec::new(), body);
        self.create(&Request { call: &call, behavior: &behavior, caller: CALLER_ID })
    }

    /// Marks the account as deleted, as the product does; false if the login does not exist.
    pub fn delete(&mut self, login: &str) -> bool {
        let Some(user) = self.living(login) else { return false };
        user.end();
        let id = user.id;
        self.redirections.end_all(id);
        true
    }

    /// Returns false if the login does not exist.
    pub fn suspend(&mut self, login: &str) -> bool {
        let Some(user) = self.living(login) else { return false };
        user.leave_lists();
        user.status = SUSPENDED;
        let id = user.id;
        self.redirections.end_all(id);
        true
    }

    /// Disables the account as the directory service does; false if the login does not exist.
    pub fn deactivate(&mut self, login: &str) -> bool {
        self.living(login).map(|user| user.status = INACTIVE).is_some()
    }

    /// Returns false if there is no such user or group.
    pub fn set_groups(&mut self, login: &str, groups: &[&str]) -> bool {
        let known: Option<Vec<InGroup>> = groups
            .iter()
            .map(|id| places::group(id).map(|group| InGroup { group: group.id, role: None }))
            .collect();
        match (known, self.living(login)) {
            (Some(known), Some(user)) => {
                user.groups = known;
                true
            }
            _ => false,
        }
    }

    /// Returns false if there is no such user or entity.
    pub fn set_entities(&mut self, login: &str, entities: &[&str]) -> bool {
        let member = |(index, id): (usize, &&str)| {
            let entity = places::entity(id)?.id;
            Some(InEntity { entity, role: String::new(), is_primary: index == 0 })
        };
        let known: Option<Vec<InEntity>> = entities.iter().enumerate().map(member).collect();
        match (known, self.living(login)) {
            (Some(known), Some(user)) => {
                user.entities = known;
                true
            }
            _ => false,
        }
    }

    /// Also of a deleted user; false if the login does not exist.
    pub fn set_ids(&mut self, login: &str, ids: Option<Map<String, Value>>) -> bool {
        self.users.with_login_mut(login).map(|user| user.external_id = ids).is_some()
    }

    /// Returns false if there is no such user or entity.
    pub fn enlist(&mut self, login: &str, entity: &str, is_main: bool) -> bool {
        match (places::entity(entity), self.living(login)) {
            (Some(entity), Some(user)) => {
                let (entity, purpose) = (entity.id, Purpose::Diffusion);
                user.list_templates.push(InTemplate { entity, purpose, is_main });
                true
            }
            _ => false,
        }
    }

    /// Gives a user one of everything that can get lost; false if the login does not exist.
    pub fn furnish(&mut self, login: &str) -> bool {
        let Some(user) = self.living(login) else { return false };
        user.list_templates.extend([
            InTemplate { entity: "CCAS", purpose: Purpose::Diffusion, is_main: false },
            InTemplate { entity: "CCAS", purpose: Purpose::Visa, is_main: false },
        ]);
        let copy = InRunningList {
            document: 900,
            entity: "CCAS",
            purpose: Purpose::Diffusion,
            is_main: false,
        };
        user.running_lists.extend([
            InRunningList { document: 901, purpose: Purpose::Visa, ..copy.clone() },
            copy,
        ]);
        user.contact_groups.push("Fournisseurs".to_owned());
        user.preferences.insert("homeGroups".to_owned(), json!([1, 2]));
        let ids = user.external_id.get_or_insert_default();
        ids.insert("pastell".to_owned(), "12".into());
        ids.insert("maarchParapheur".to_owned(), 77.into());
        user.authorized_api = vec!["GET/users".to_owned()];
        if !user.is_in_group("COURRIER") {
            user.groups.push(InGroup { group: "COURRIER", role: Some("Titulaire".to_owned()) });
        }
        let id = user.id;
        let other = self.users.iter().find(|other| other.id != id && !other.is_caller);
        let Some(other) = other.map(|other| other.id) else { return true };
        for (owner, actual, basket) in
            [(id, other, "QualificationBasket"), (other, id, "NumericBasket")]
        {
            let group = 1;
            self.redirections.add(super::redirections::Redirection {
                owner,
                actual,
                basket,
                group,
            });
        }
        true
    }

    /// Returns all users but the deleted ones and the callers, regardless of the perimeter.
    pub fn shown(&self, behavior: &ServerBehavior) -> Vec<Value> {
        let call = Call::trusted(Vec::new(), Value::Null);
        let behavior = ServerBehavior { hide_phones: false, ..behavior.clone() };
        let request = Request { call: &call, behavior: &behavior, caller: CALLER_ID };
        let living = self.users.iter().filter(|user| user.status != DELETED && !user.is_caller);
        living.map(|user| self.details_of(user, &request)).collect()
    }

    /// Returns the whole state of every user, by login.
    pub fn state(&self) -> Value {
        let users = self.users.iter().map(|user| (user.user_id.clone(), self.kept(user)));
        let users: Map<String, Value> = users.collect();
        json!({ "users": users, "signature_book": self.book.state() })
    }

    fn kept(&self, user: &User) -> Value {
        let login = |id: i32| self.users.get(id).map(|user| user.user_id.clone());
        let redirected = self.redirections.of(user.id).map(
            |(_, one)| json!({ "basket": one.basket, "group": one.group, "to": login(one.actual) }),
        );
        let assigned = self.redirections.to(user.id).map(
            |(_, one)| json!({ "basket": one.basket, "group": one.group, "of": login(one.owner) }),
        );
        json!({
            "id": user.id,
            "firstname": user.firstname,
            "lastname": user.lastname,
            "initials": user.initials,
            "mail": user.mail,
            "phone": user.phone,
            "status": user.status,
            "mode": user.mode,
            "groups": user.groups.iter().map(group).collect::<Map<_, _>>(),
            "entities": user.entities.iter().map(entity).collect::<Map<_, _>>(),
            "external_id": user.external_id,
            "preferences": user.preferences,
            "authorizedApi": user.authorized_api,
            "absence": user.absence,
            "password": user.password.marker(),
            "awaits_password": user.awaits_password,
            "list_templates": user.list_templates.iter().map(template).collect::<Vec<_>>(),
            "running_lists": user.running_lists.iter().map(running).collect::<Vec<_>>(),
            "contact_groups": user.contact_groups,
            "redirected_baskets": redirected.collect::<Vec<_>>(),
            "assigned_baskets": assigned.collect::<Vec<_>>(),
            "history": user.history,
        })
    }

    /// An account that is not deleted.
    fn living(&mut self, login: &str) -> Option<&mut User> {
        self.users.with_login_mut(login).filter(|user| user.status != DELETED)
    }
}

fn group(own: &InGroup) -> (String, Value) {
    (own.group.to_owned(), json!({ "role": own.role }))
}

fn entity(own: &InEntity) -> (String, Value) {
    let kept = json!({ "role": own.role, "is_primary": own.is_primary });
    (own.entity.to_owned(), kept)
}

fn template(own: &InTemplate) -> Value {
    json!({ "entity": own.entity, "purpose": purpose(own.purpose), "is_main": own.is_main })
}

fn running(own: &InRunningList) -> Value {
    json!({
        "document": own.document, "purpose": purpose(own.purpose), "is_main": own.is_main,
    })
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Diffusion => "diffusion",
        Purpose::Visa => "visa",
    }
}
