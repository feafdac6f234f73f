//! MyReports as the sandbox plays it.

mod patch;
mod seeding;
mod user;

use std::sync::Arc;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::call::{Answer, Call};
use super::seeds::{
    ACCOUNT_TENANT, ACCOUNT_USER, BEARER_TOKEN, CUSTOMER_TENANT, CUSTOMER_USER,
    FULL_CUSTOMER_TENANT,
};
use user::User;

#[derive(Debug)]
pub struct MyReports {
    tenants: Vec<Tenant>,
    users: Vec<User>,
    created: u32,
    charges: u32,
    /// What the clock shows; the machine's where it is not set.
    clock: Option<DateTime<Utc>>,
}

#[derive(Debug)]
struct Tenant {
    id: Arc<str>,
    is_account: bool,
    licences_left: u32,
}

/// By which path the users of a tenant are reached. All customers belong to the one account.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Family {
    Customer,
    Account,
    Enterprise,
}

type Play = fn(&mut MyReports, &Call<'_>, Family) -> Result<Answer, Answer>;

impl Default for MyReports {
    fn default() -> Self {
        let tenant = |id: &str, is_account, licences_left| {
            let id = id.into();
            Tenant { id, is_account, licences_left }
        };
        let customer_roles = ["customer.user", "customer.user.supervisorl3"];
        Self {
            tenants: vec![
                tenant(CUSTOMER_TENANT, false, 100),
                tenant(FULL_CUSTOMER_TENANT, false, 0),
                tenant(ACCOUNT_TENANT, true, 100),
            ],
            users: vec![
                User::seeded(CUSTOMER_USER, CUSTOMER_TENANT, &customer_roles),
                User::seeded(ACCOUNT_USER, ACCOUNT_TENANT, &["account.user"]),
            ],
            created: 0,
            charges: 0,
            clock: None,
        }
    }
}

impl MyReports {
    /// How often something was carried out that costs money.
    pub fn charges(&self) -> u32 {
        self.charges
    }

    /// False where there is no such tenant.
    pub fn set_licences(&mut self, tenant: &str, left: u32) -> bool {
        let found = self.tenants.iter_mut().find(|known| &*known.id == tenant);
        found.map(|tenant| tenant.licences_left = left).is_some()
    }

    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        let (verb, subject) = operation.strip_prefix("myreports.")?.split_once('_')?;
        let family = match subject {
            "customer_user" | "customer_users" => Family::Customer,
            "account_user" | "account_users" => Family::Account,
            "enterprise_customer_user" | "enterprise_customer_users" => Family::Enterprise,
            _ => return None,
        };
        let play: Play = match verb {
            "create" => Self::create,
            "list" => Self::list,
            "get" => Self::get,
            "patch" => Self::patch,
            _ => return None,
        };
        if call.bearer() != Some(BEARER_TOKEN) {
            return Some(Answer::empty(401));
        }
        let answer = play(self, call, family).unwrap_or_else(|failure| failure);
        Some(self.dated(answer))
    }

    fn create(&mut self, call: &Call<'_>, family: Family) -> Result<Answer, Answer> {
        let index = self.tenant(call, family)?;
        let tenant = self.tenants.get_mut(index).ok_or_else(not_found)?;
        let user = User::wanted(call, &tenant.id, family == Family::Account)?;
        if self.users.iter().any(|other| other.has_address_of(&user)) {
            return Err(conflict(&user.email));
        }
        if tenant.licences_left == 0 {
            return Err(failure(400, "Not enough user licences available."));
        }
        let is_charged = user.charging_roles().next().is_some();
        if is_charged && !call.accept_charges {
            return Err(charges_apply(&user));
        }
        tenant.licences_left -= 1;
        self.charges += u32::from(is_charged);
        let user = User { id: user_id(self.created), ..user };
        self.created += 1;
        let location = format!("{}/{}", family.address(call), user.id);
        let answer = Answer::json(201, success(json!({ "data": user.with_roles() })));
        self.users.push(user);
        Ok(answer.header("location", location))
    }

    fn list(&mut self, call: &Call<'_>, family: Family) -> Result<Answer, Answer> {
        let tenant = self.tenant_id(call, family)?;
        let shown: Vec<Value> = self
            .users
            .iter()
            .filter(|user| user.tenant == tenant)
            .map(|user| user.as_read(family == Family::Account, false))
            .collect();
        Ok(Answer::json(200, success(json!({ "page_size": shown.len(), "data": shown }))))
    }

    fn get(&mut self, call: &Call<'_>, family: Family) -> Result<Answer, Answer> {
        let tenant = self.tenant_id(call, family)?;
        let id = family.user_id(call);
        let user = self.users.iter().find(|user| user.is(&tenant, id)).ok_or_else(not_found)?;
        let shown = user.as_read(family == Family::Account, true);
        Ok(Answer::json(200, success(json!({ "data": shown }))))
    }

    fn patch(&mut self, call: &Call<'_>, family: Family) -> Result<Answer, Answer> {
        let tenant = self.tenant_id(call, family)?;
        let id = family.user_id(call);
        well_formed(id)?;
        let user = self.users.iter().find(|user| user.is(&tenant, id)).ok_or_else(not_found)?;
        let changed = patch::applied(user, &call.body).map_err(|text| failure(400, &text))?;
        if self.users.iter().any(|other| other.id != id && other.has_address_of(&changed)) {
            return Err(conflict(&changed.email));
        }
        let is_charged = changed.charging_roles().any(|role| !user.roles.contains(role));
        if is_charged && !call.accept_charges {
            return Err(charges_apply(&changed));
        }
        self.charges += u32::from(is_charged);
        for user in self.users.iter_mut().filter(|user| user.is(&tenant, id)) {
            user.clone_from(&changed);
        }
        Ok(Answer::json(200, envelope("success")))
    }

    /// The answer with the time in its envelope, if it has one.
    fn dated(&self, mut answer: Answer) -> Answer {
        if let Some(envelope) = answer.body.as_mut().and_then(Value::as_object_mut) {
            let now = self.clock.unwrap_or_else(|| std::time::SystemTime::now().into());
            let now = now.to_rfc3339_opts(SecondsFormat::Micros, true);
            envelope.insert("timestamp".to_owned(), now.into());
        }
        answer
    }

    fn tenant_id(&self, call: &Call<'_>, family: Family) -> Result<Arc<str>, Answer> {
        let index = self.tenant(call, family)?;
        self.tenants.get(index).map(|tenant| Arc::clone(&tenant.id)).ok_or_else(not_found)
    }

    /// The place of the tenant that the path names.
    fn tenant(&self, call: &Call<'_>, family: Family) -> Result<usize, Answer> {
        let own = family.depth() - 1;
        (0..=own).try_for_each(|index| well_formed(call.parameter(index)))?;
        if family == Family::Enterprise && call.parameter(0) != ACCOUNT_TENANT {
            return Err(not_found());
        }
        let is_account = family == Family::Account;
        self.tenants
            .iter()
            .position(|tenant| {
                &*tenant.id == call.parameter(own) && tenant.is_account == is_account
            })
            .ok_or_else(not_found)
    }
}

impl Family {
    /// How many tenants the path names.
    fn depth(self) -> usize {
        if self == Self::Enterprise { 2 } else { 1 }
    }

    fn user_id<'c>(self, call: &'c Call<'_>) -> &'c str {
        call.parameter(self.depth())
    }

    /// The address of all users of the tenant.
    fn address(self, call: &Call<'_>) -> String {
        let (base, first, second) = (&call.base_url, call.parameter(0), call.parameter(1));
        match self {
            Self::Customer => format!("{base}/v1.0/customers/{first}/users"),
            Self::Account => format!("{base}/v1.0/accounts/{first}/users"),
            Self::Enterprise => format!("{base}/v1.0/accounts/{first}/customers/{second}/users"),
        }
    }
}

fn user_id(number: u32) -> String {
    format!("3f6d2c1e-8a4b-4d57-9e0f-{number:012x}")
}

fn well_formed(id: &str) -> Result<(), Answer> {
    match uuid::Uuid::parse_str(id) {
        Ok(_) => Ok(()),
        Err(_) => Err(failure(400, &format!("The value '{id}' is not valid."))),
    }
}

fn not_found() -> Answer {
    failure(404, "Not Found")
}

/// Nothing was done; the user as it would be.
fn charges_apply(user: &User) -> Answer {
    let mut body = envelope("error");
    merge(
        &mut body,
        json!({
            "data": user.with_roles(), "error": 402, "message": "Additional charges apply",
        }),
    );
    Answer::json(402, body)
}

fn conflict(email: &str) -> Answer {
    let mut body = envelope("error");
    merge(
        &mut body,
        json!({
            "error": 409,
            "errorCode": "EmailConflict",
            "message": format!("A user with the email address {email} already exists."),
        }),
    );
    Answer::json(409, body)
}

fn failure(status: u16, message: &str) -> Answer {
    let mut body = envelope("error");
    merge(&mut body, json!({ "error": status, "message": message }));
    Answer::json(status, body)
}

fn success(more: Value) -> Value {
    let mut body = envelope("success");
    merge(&mut body, more);
    body
}

fn envelope(status: &str) -> Value {
    json!({ "status": status })
}

fn merge(body: &mut Value, more: Value) {
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
}
