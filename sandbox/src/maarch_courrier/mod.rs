//! The emulated Maarch Courrier: four versions, and the signature book behind the newer two.

mod checks;
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
use super::php;
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
        let response = self.handler_for(operation, call, behavior);
        with_content_type(response.unwrap_or_else(|failure| failure), behavior)
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
            OperationId::RequestPasswordReset
            | OperationId::ResetPassword
            | OperationId::ListPasswordRules => {
                if behavior.migrating {
                    return Err(profile::migrating());
                }
                return self.open(operation, call);
            }
            _ => {}
        }
        if since(operation).is_some_and(|version| behavior.courrier < version) {
            return Err(self.unknown_route(&[], "", call, behavior));
        }
        let request = &self.admitted(Some(operation), call, behavior)?;
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
            | OperationId::ListPasswordRules
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
        let (name, response) = self.outside(method, path, call, behavior);
        (name, with_content_type(response, behavior))
    }

    fn outside(
        &self,
        method: &str,
        path: &str,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> (Option<&'static str>, ProductResponse) {
        match (method, path) {
            ("POST", "/authenticate") | ("GET" | "HEAD", "/authenticate/token")
                if behavior.migrating =>
            {
                (None, profile::migrating())
            }
            ("POST", "/authenticate") => {
                (Some("maarch_courrier.authenticate"), self.log_in(call, behavior))
            }
            ("GET" | "HEAD", "/authenticate/token") => {
                (Some("maarch_courrier.renew_token"), log_in::renew(call))
            }
            _ => {
                let methods = methods(path, behavior.courrier);
                (None, self.unknown_route(&methods, method, call, behavior))
            }
        }
    }

    /// Answers for the routes that need no credentials.
    fn open(
        &mut self,
        operation: OperationId,
        call: &Call<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        match operation {
            OperationId::RequestPasswordReset => self.request_reset(call),
            OperationId::ResetPassword => self.reset_password(call),
            _ => Ok(passwords::rules()),
        }
    }

    /// Only 21.03 authenticates before it looks for the route.
    fn unknown_route(
        &self,
        methods: &[&str],
        method: &str,
        call: &Call<'_>,
        behavior: &ServerBehavior,
    ) -> ProductResponse {
        if behavior.courrier == CourrierVersion::V21_03_1 {
            if let Err(refusal) = self.admitted(None, call, behavior) {
                return refusal;
            }
            if method == "OPTIONS" && !methods.is_empty() {
                return failures::options(methods);
            }
        }
        failures::no_route(methods, call, behavior)
    }

    /// Authenticates the caller, and refuses while the server is in maintenance. A token is valid whatever
    /// became of its account.
    fn admitted<'a>(
        &self,
        operation: Option<OperationId>,
        call: &'a Call<'a>,
        behavior: &'a ServerBehavior,
    ) -> Result<request::Request<'a>, ProductResponse> {
        let failed = || ProductResponse::errors(401, "Authentication Failed");
        let request = request::Request::of(call, behavior).ok_or_else(failed)?;
        let status = self.users.get(request.caller).map_or(user::ACTIVE, |user| user.status);
        if call.bearer().is_none() && !matches!(status, user::ACTIVE | user::ABSENT) {
            return Err(failed());
        }
        let is_for_absent = matches!(
            operation,
            None | Some(
                OperationId::SetUserStatus
                    | OperationId::GetCurrentProfile
                    | OperationId::UpdatePassword
            )
        );
        if status == user::ABSENT && !is_for_absent {
            return Err(ProductResponse::errors(403, "User is ABS and must be activated"));
        }
        if behavior.migrating {
            return Err(profile::migrating());
        }
        Ok(request)
    }

    /// Returns the server's requests to its signature book with the responses.
    pub fn signature_book_requests(&self) -> &[String] {
        self.book.requests()
    }

    /// Returns the id of the user in the path, if the caller may call the route for that user.
    fn reach(&self, request: &request::Request<'_>, reach: Reach) -> Result<i32, ProductResponse> {
        let given = request.call.parameter(0);
        if !php::is_numeric(given) {
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
        may_administer(request, user).map(|()| id)
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

/// Names the type of the body, without its encoding. PHP adds its default type to an empty response, which
/// only the framework of 21.03 prevents.
fn with_content_type(response: ProductResponse, behavior: &ServerBehavior) -> ProductResponse {
    let is_typed = response.body.is_some() || response.other.is_some();
    match is_typed || behavior.courrier == CourrierVersion::V21_03_1 {
        true => response.with_content_type("application/json"),
        false => response.header("content-type", "text/html; charset=UTF-8"),
    }
}

/// Returns the methods of a path in a version.
fn methods(path: &str, version: CourrierVersion) -> Vec<&'static str> {
    match path {
        "/authenticate" => return vec!["POST"],
        "/authenticate/token" => return vec!["GET"],
        _ => {}
    }
    let path = format!("/rest{path}");
    let mut methods = Vec::new();
    for method in ["GET", "POST", "PUT", "DELETE"] {
        let mut routes = user_provisioning::maarch_courrier::OPERATIONS.iter();
        if routes.any(|route| {
            let since = OperationId::of(route).and_then(since);
            route.method() == method
                && since.is_none_or(|since| since <= version)
                && match_route(route.path(), &path).is_some()
        }) {
            methods.push(method);
        }
    }
    methods
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

/// Refuses callers who may not change the user.
fn may_administer(
    request: &request::Request<'_>,
    user: &user::User,
) -> Result<(), ProductResponse> {
    reads::administrator(request)?;
    if !request.is_root() && !is_within_perimeter(user) {
        return Err(ProductResponse::errors(403, "UserId out of perimeter"));
    }
    Ok(())
}

/// Returns whether administrators may see and change the user: in one of their entities, or in none at all.
fn is_within_perimeter(user: &user::User) -> bool {
    let is_inside = |own: &user::InEntity| places::is_within_perimeter(own.entity);
    user.status != user::DELETED
        && (user.entities.is_empty() || user.entities.iter().any(is_inside))
}

/// Parses an id as the code and the database do.
fn number(request: &request::Request<'_>, given: &str) -> Result<i32, ProductResponse> {
    if matches!(given, "" | "0") {
        return Err(request.thrown("Argument id is empty"));
    }
    let Ok(wide) = php::bare_number(given).parse::<i64>() else {
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
