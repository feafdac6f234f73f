//! The emulated Maarch Courrier: four versions, and the signature book behind the newer two.

mod deletion;
mod failures;
mod fixture_builders;
mod linked;
mod lists;
mod localization;
mod log_in;
mod memberships;
mod passwords;
mod places;
mod profile;
mod reads;
mod redirections;
mod request;
mod sandbox;
mod signature_book;
mod user;
mod users;
mod views;
mod writes;

use serde_json::Value;
use user_provisioning::maarch_courrier::OperationId;

use super::behavior::ServerBehavior;
use super::call::{Call, ProductResponse, match_route};
use super::versions::CourrierVersion;

#[derive(Debug)]
pub struct MaarchCourrier {
    users: users::Users,
    redirections: redirections::Redirections,
    book: signature_book::Book,
}

impl Default for MaarchCourrier {
    fn default() -> Self {
        Self {
            users: users::Users::new(user::seeded()),
            redirections: redirections::Redirections::default(),
            book: signature_book::Book::default(),
        }
    }
}

/// The users that a route may be called for.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    /// Users that the caller administers.
    Administered,
    /// The same, and the caller.
    OrOneself,
    /// The same, but never the caller.
    Others,
}

impl MaarchCourrier {
    pub fn answer(
        &mut self,
        operation: OperationId,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> ProductResponse {
        self.handler_for(operation, call, behavior).unwrap_or_else(|failure| failure)
    }

    fn handler_for(
        &mut self,
        operation: OperationId,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> Result<ProductResponse, ProductResponse> {
        match operation {
            OperationId::GetAuthenticationInformation => {
                return Ok(profile::authentication(behavior));
            }
            OperationId::RequestPasswordReset => return self.request_reset(call),
            OperationId::ResetPassword => return self.reset_password(call),
            _ => {}
        }
        let request = &admitted(call, behavior)?;
        if since(operation).is_some_and(|version| !request.is_at_least(version)) {
            return Err(failures::no_route(&[], call, behavior));
        }
        match operation {
            OperationId::ListUsers => reads::administrator(request).map(|()| self.list(request)),
            OperationId::GetUser => self.summary(request),
            OperationId::GetUserDetails => self.details(request),
            OperationId::GetUserStatus => self.status(request),
            OperationId::GetUserByLogin => self.row(request),
            OperationId::GetUserDeletability => self.deletability(request),
            OperationId::GetCurrentProfile => self.profile(request),
            OperationId::ListGroups => Ok(self.list_groups(request)),
            OperationId::ListEntities => Ok(lists::entities(request)),
            OperationId::ListUserEntities => self.list_entities(request),
            OperationId::CreateUser => self.create(request),
            OperationId::UpdateUser => self.update(request),
            OperationId::SetUserExternalIds => self.set_external_ids(request),
            OperationId::SetUserStatus => self.set_status(request),
            OperationId::SuspendUser => self.suspend_user(request),
            OperationId::DeleteUser => self.delete_user(request),
            OperationId::UpdatePassword => self.set_password(request),
            OperationId::RedirectBaskets => self.redirect_baskets(request),
            OperationId::EndBasketRedirection => self.end_redirections(request),
            OperationId::PlanAbsence => self.plan_absence(request),
            OperationId::SendActivationMessage => self.send_activation(request),
            OperationId::ListPasswordRules => Ok(passwords::rules()),
            OperationId::FindUsers => self.find(request),
            OperationId::AddUserGroup => self.add_group(request),
            OperationId::UpdateUserGroup => self.label_group(request),
            OperationId::RemoveUserGroup => self.remove_group(request),
            OperationId::GetUserEntityUsage => self.entity_usage(request),
            OperationId::UpdateUserEntity => self.label_entity(request),
            OperationId::SetPrimaryEntity => self.make_primary(request),
            OperationId::AddUserEntity => self.add_entity(request),
            OperationId::RemoveUserEntity => self.remove_entity(request),
            // Handled above, for every caller.
            OperationId::GetAuthenticationInformation
            | OperationId::RequestPasswordReset
            | OperationId::ResetPassword => Err(failures::no_route(&[], call, behavior)),
        }
    }

    /// Answers a request to an undocumented route, with the route's name, if it has one. `path` is relative
    /// to `/rest`.
    pub fn elsewhere(
        &self,
        method: &str,
        path: &str,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> (Option<&'static str>, ProductResponse) {
        match (method, path) {
            ("POST", "/authenticate") => (Some("maarch_courrier.authenticate"), self.log_in(call)),
            ("GET", "/authenticate/token") => {
                (Some("maarch_courrier.renew_token"), log_in::renew(call))
            }
            _ => {
                let response = match admitted(call, behavior) {
                    Ok(_) => failures::no_route(&methods(path), call, behavior),
                    Err(refusal) => refusal,
                };
                (None, response)
            }
        }
    }

    /// Returns the server's requests to its signature book with the responses.
    pub fn signature_book_requests(&self) -> &[String] {
        self.book.requests()
    }

    /// Returns the id of the user in the path, if the caller may call the route for that user.
    fn reach(&self, request: &request::Request<'_>, reach: Reach) -> Result<i32, ProductResponse> {
        let given = request.call.parameter(0);
        if !is_numeric(given) {
            return Err(bad("id must be an integer"));
        }
        let id = number(request, given)?;
        let user = self.users.get(id).ok_or_else(|| bad("User not found"))?;
        if reach != Reach::Administered && id == request.caller {
            return match reach {
                Reach::OrOneself => Ok(id),
                _ => Err(ProductResponse::errors(403, "Can not delete yourself")),
            };
        }
        if !request.has(request::Privilege::AdminUsers) {
            return Err(ProductResponse::errors(403, "Service forbidden"));
        }
        if !request.is_root() && !is_within_perimeter(user) {
            return Err(ProductResponse::errors(403, "UserId out of perimeter"));
        }
        Ok(id)
    }

    fn reached(
        &mut self,
        request: &request::Request<'_>,
        reach: Reach,
    ) -> Result<&mut user::User, ProductResponse> {
        let id = self.reach(request, reach)?;
        self.users.get_mut(id).ok_or_else(|| bad("User not found"))
    }

    /// Reports, as MEM Courrier does, that the signature book was not updated.
    fn book_problem(
        &mut self,
        request: &request::Request<'_>,
        tell: impl FnOnce(&mut Self, &request::Request<'_>) -> Result<(), failures::Problem>,
    ) -> Option<Value> {
        if !request.has_signature_book() || !request.is_at_least(CourrierVersion::V2505) {
            return None;
        }
        tell(self, request).err().map(|problem| request.reservation(&problem))
    }
}

/// Returns the methods of a path.
fn methods(path: &str) -> Vec<&'static str> {
    let path = format!("/rest{path}");
    let routes = user_provisioning::maarch_courrier::OPERATIONS.iter();
    let fitting = routes.filter(|route| match_route(route.path(), &path).is_some());
    fitting.map(|route| route.method()).collect()
}

/// Returns the first version of a route, if not all versions have it.
fn since(operation: OperationId) -> Option<CourrierVersion> {
    match operation {
        OperationId::GetUserByLogin | OperationId::SetUserExternalIds => {
            Some(CourrierVersion::V2505)
        }
        OperationId::PlanAbsence => Some(CourrierVersion::V2301_3_4),
        _ => None,
    }
}

/// Authenticates the caller, and refuses while the server is in maintenance.
fn admitted<'a>(
    call: &'a Call<'a>,
    behavior: &'a ServerBehavior,
) -> Result<request::Request<'a>, ProductResponse> {
    let request = request::Request::of(call, behavior);
    match request {
        None => Err(ProductResponse::errors(401, "Authentication Failed")),
        Some(_) if behavior.migrating => Err(profile::migrating()),
        Some(request) => Ok(request),
    }
}

/// Returns whether administrators may see and change the user: in one of their entities, or in none at all.
fn is_within_perimeter(user: &user::User) -> bool {
    let is_inside = |own: &user::InEntity| places::is_within_perimeter(own.entity);
    user.status != user::DELETED
        && (user.entities.is_empty() || user.entities.iter().any(is_inside))
}

/// Returns whether PHP takes a text for a number.
fn is_numeric(text: &str) -> bool {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let is_sign = |sign: char| sign.is_ascii_digit() || "+-.eE".contains(sign);
    text.chars().all(is_sign) && text.parse::<f64>().is_ok()
}

/// Parses an id as the code and the database do.
fn number(request: &request::Request<'_>, given: &str) -> Result<i32, ProductResponse> {
    if matches!(given, "" | "0") {
        return Err(request.thrown("Argument id is empty"));
    }
    let Ok(wide) = given.parse::<i64>() else {
        return Err(request.thrown("Argument id is not an integer (value)"));
    };
    i32::try_from(wide).map_err(|_| {
        request.thrown(&format!(
            "SQLSTATE[22003]: Numeric value out of range: 7 ERROR:  value \"{given}\" is out of range \
             for type integer\nCONTEXT:  unnamed portal parameter $1 = '...'"
        ))
    })
}

fn bad(text: &str) -> ProductResponse {
    ProductResponse::errors(400, text)
}
