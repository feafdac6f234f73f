//! MyReports as the sandbox plays it.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::call::{Answer, Call, is_mail, object};
use super::seeds::{ACCOUNT_TENANT, BEARER_TOKEN, CUSTOMER_TENANT, FULL_CUSTOMER_TENANT};

/// Roles that cost money, by the beginning of their keys.
const CHARGING: [&str; 5] = [
    "customer.user.pbx",
    "customer.user.uc",
    "customer.user.acd",
    "customer.user.microsoftteams",
    "customer.user.supervisor",
];

#[derive(Debug)]
pub struct MyReports {
    tenants: Vec<Tenant>,
    users: Vec<User>,
    charges: u32,
}

#[derive(Debug)]
struct Tenant {
    id: &'static str,
    is_account: bool,
    licences_left: u32,
}

#[derive(Clone, Debug)]
struct User {
    id: String,
    tenant: String,
    email: String,
    display_name: String,
    roles: Vec<String>,
}

impl Default for MyReports {
    fn default() -> Self {
        let tenant = |id, is_account, licences_left| Tenant { id, is_account, licences_left };
        Self {
            tenants: vec![
                tenant(CUSTOMER_TENANT, false, 100),
                tenant(FULL_CUSTOMER_TENANT, false, 0),
                tenant(ACCOUNT_TENANT, true, 100),
            ],
            users: Vec::new(),
            charges: 0,
        }
    }
}

impl MyReports {
    /// How often something was carried out that costs money.
    pub fn charges(&self) -> u32 {
        self.charges
    }

    pub fn answer(&mut self, operation: &str, call: &Call<'_>) -> Option<Answer> {
        let is_account = match operation {
            "myreports.create_customer_user" => false,
            "myreports.create_account_user" => true,
            _ => return None,
        };
        if call.bearer() != Some(BEARER_TOKEN) {
            return Some(Answer::empty(401));
        }
        Some(self.create(call, is_account).unwrap_or_else(|failure| failure))
    }

    fn create(&mut self, call: &Call<'_>, is_account: bool) -> Result<Answer, Answer> {
        let given = call.parameter(0);
        if uuid::Uuid::parse_str(given).is_err() {
            return Err(failure(400, &format!("The value '{given}' is not valid.")));
        }
        let tenant = self
            .tenants
            .iter_mut()
            .find(|tenant| tenant.id == given && tenant.is_account == is_account)
            .ok_or_else(|| failure(404, "Not Found"))?;
        let user = wanted(call, given, is_account)?;
        if self
            .users
            .iter()
            .any(|other| other.tenant == user.tenant && same(&other.email, &user.email))
        {
            return Err(conflict(&user.email));
        }
        if tenant.licences_left == 0 {
            return Err(failure(400, "Not enough user licences available."));
        }
        let charging =
            user.roles.iter().any(|role| CHARGING.iter().any(|key| role.starts_with(key)));
        if charging && !call.accept_charges {
            let mut body = envelope("error");
            merge(
                &mut body,
                json!({
                    "data": user.shown(), "error": 402, "message": "Additional charges apply",
                }),
            );
            return Err(Answer::json(402, body));
        }
        tenant.licences_left -= 1;
        self.charges += u32::from(charging);
        let user = User { id: user_id(self.users.len()), ..user };
        let mut body = envelope("success");
        merge(&mut body, json!({ "data": user.shown() }));
        let family = if is_account { "accounts" } else { "customers" };
        let location = format!("{}/v1.0/{family}/{given}/users/{}", call.base_url, user.id);
        self.users.push(user);
        Ok(Answer::json(201, body).header("location", location))
    }
}

impl User {
    fn shown(&self) -> Value {
        object([
            ("id", if self.id.is_empty() { Value::Null } else { json!(self.id) }),
            ("displayName", json!(self.display_name)),
            ("email", json!(self.email)),
            ("primaryTenant", json!(self.tenant)),
            ("roles", json!(self.roles)),
        ])
    }
}

fn wanted(call: &Call<'_>, tenant: &str, is_account: bool) -> Result<User, Answer> {
    let (email, display_name) = (call.text("email"), call.text("displayName"));
    if !is_mail(email) || email.chars().count() > 200 {
        return Err(failure(400, "The field 'email' is not valid."));
    }
    if display_name.is_empty() || display_name.chars().count() > 100 {
        return Err(failure(400, "The field 'displayName' is not valid."));
    }
    let mut roles: Vec<String> = Vec::new();
    let asked = call.body.get("roles").and_then(Value::as_array);
    for role in asked.into_iter().flatten().filter_map(Value::as_str) {
        if !roles.iter().any(|known| known == role) {
            roles.push(role.to_owned());
        }
    }
    let own = if is_account { "account.user" } else { "customer.user" };
    if !roles.iter().any(|role| role == own) {
        roles.push(own.to_owned());
    }
    Ok(User {
        id: String::new(),
        tenant: tenant.to_owned(),
        email: email.to_owned(),
        display_name: display_name.to_owned(),
        roles,
    })
}

fn user_id(number: usize) -> String {
    format!("3f6d2c1e-8a4b-4d57-9e0f-{number:012x}")
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
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

fn envelope(status: &str) -> Value {
    let now: DateTime<Utc> = SystemTime::now().into();
    json!({ "status": status, "timestamp": now.to_rfc3339_opts(SecondsFormat::Micros, true) })
}

fn merge(body: &mut Value, more: Value) {
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
}
