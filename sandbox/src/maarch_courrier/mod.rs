//! Maarch Courrier as the sandbox plays it.

mod endings;
mod lists;
mod memberships;
mod own;
mod reads;
mod seeding;
mod texts;
mod user;
mod writes;

use super::accounts::{Account, identify};
use super::call::{Answer, Call};
use super::manners::Manners;
use user::{DELETED, SUSPENDED, User};

#[derive(Debug)]
pub struct MaarchCourrier {
    users: Vec<User>,
    next_id: i32,
}

impl Default for MaarchCourrier {
    fn default() -> Self {
        Self { users: user::seeded(), next_id: 22 }
    }
}

impl MaarchCourrier {
    pub fn answer(
        &mut self,
        operation: &str,
        call: &Call<'_>,
        manners: &Manners,
    ) -> Option<Answer> {
        if operation == "maarch_courrier.get_authentication_information" {
            return Some(own::authentication(manners));
        }
        // A login in any other case than the stored one is a wrong login.
        let Some(account) = identify(call, manners, str::to_owned) else {
            return Some(Answer::errors(401, "Authentication Failed"));
        };
        let answer = match operation {
            "maarch_courrier.get_user" => self.summary(call, manners),
            "maarch_courrier.get_current_profile" => Ok(own::profile(call, account)),
            "maarch_courrier.update_password" => self.set_password(call, manners),
            "maarch_courrier.list_groups" => Ok(lists::groups(account)),
            "maarch_courrier.list_entities" => Ok(lists::entities()),
            _ => self.administer(operation, call, manners, account)?,
        };
        Some(answer.unwrap_or_else(|failure| failure))
    }

    fn administer(
        &mut self,
        operation: &str,
        call: &Call<'_>,
        manners: &Manners,
        account: Account,
    ) -> Option<Result<Answer, Answer>> {
        if !account.may_manage {
            return Some(Err(Answer::errors(403, "Service forbidden")));
        }
        Some(match operation {
            "maarch_courrier.list_users" => Ok(self.list()),
            "maarch_courrier.get_user_details" => self.details(call, manners),
            "maarch_courrier.get_user_status" => Ok(self.status(call)),
            "maarch_courrier.create_user" => self.create(call, manners),
            "maarch_courrier.update_user" => self.update(call, manners),
            "maarch_courrier.set_user_status" => self.set_status(call),
            "maarch_courrier.get_user_deletability" => self.deletability(call),
            "maarch_courrier.suspend_user" => self.suspend_user(call),
            "maarch_courrier.delete_user" => self.delete_user(call),
            "maarch_courrier.add_user_group" => self.add_group(call, manners),
            "maarch_courrier.update_user_group" => self.label_group(call),
            "maarch_courrier.remove_user_group" => self.remove_group(call),
            "maarch_courrier.list_user_entities" => self.list_entities(call),
            "maarch_courrier.get_user_entity_usage" => self.entity_usage(call),
            "maarch_courrier.update_user_entity" => self.label_entity(call),
            "maarch_courrier.set_primary_entity" => self.make_primary(call),
            "maarch_courrier.add_user_entity" => self.add_entity(call, manners),
            "maarch_courrier.remove_user_entity" => self.remove_entity(call),
            _ => return None,
        })
    }

    /// Marks the account as deleted, as the product does; false where nobody has the login.
    pub fn delete(&mut self, login: &str) -> bool {
        let Some(user) = self.with_login(login) else { return false };
        user.end();
        true
    }

    /// False where nobody has the login.
    pub fn suspend(&mut self, login: &str) -> bool {
        let Some(user) = self.with_login(login) else { return false };
        user.status = SUSPENDED;
        true
    }

    /// An account that is not deleted.
    fn with_login(&mut self, login: &str) -> Option<&mut User> {
        let login = login.to_ascii_lowercase();
        self.users.iter_mut().find(|user| user.user_id == login && user.status != DELETED)
    }

    /// The user of the path, if the caller may touch it.
    fn user(&mut self, call: &Call<'_>) -> Result<&mut User, Answer> {
        let given = call.parameter(0);
        if given.parse::<f64>().is_err() {
            return Err(bad("id must be an integer"));
        }
        let id = number(given)?;
        let user = self.users.iter_mut().find(|user| user.id == id);
        let user = user.ok_or_else(|| bad("User not found"))?;
        if !user.is_within_perimeter() {
            return Err(Answer::errors(403, "UserId out of perimeter"));
        }
        Ok(user)
    }
}

/// An id as the database takes it.
fn number(given: &str) -> Result<i32, Answer> {
    given.parse().ok().filter(|id| *id > 0).ok_or_else(|| {
        Answer::exception("PDOException", "SQLSTATE[22003]: Numeric value out of range")
    })
}

fn bad(text: &str) -> Answer {
    Answer::errors(400, text)
}
