//! Baskets that another user handles for their owner.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

use super::places::{self, BASKETS, Basket, Group};
use super::request::Request;
use super::user::User;
use super::users::Users;
use super::{MaarchCourrier, Reach, bad, linked};
use crate::call::ProductResponse;
use crate::php;
use crate::versions::CourrierVersion;

#[derive(Clone, Copy, Debug)]
pub struct Redirection {
    pub owner: i32,
    pub actual: i32,
    pub basket: &'static str,
    /// Number of the group through which the owner has the basket.
    pub group: i32,
}

impl Redirection {
    /// Returns the basket, and the group through which the owner has it.
    fn place(&self) -> Option<(&'static Basket, Group)> {
        let basket = BASKETS.iter().find(|basket| basket.id == self.basket)?;
        Some((basket, places::groups().find(|group| group.number == self.group)?))
    }
}

/// All redirections, indexed by number, owner and assignee.
#[derive(Debug)]
pub struct Redirections {
    by_id: BTreeMap<i32, Redirection>,
    of: HashMap<i32, BTreeSet<i32>>,
    to: HashMap<i32, BTreeSet<i32>>,
    last: i32,
}

impl Default for Redirections {
    /// One absent user has a redirected basket; new redirections are numbered from 1.
    fn default() -> Self {
        let (by_id, of, to) = (BTreeMap::new(), HashMap::new(), HashMap::new());
        let mut seeded = Self { by_id, of, to, last: 0 };
        seeded.keep(1000, Redirection { owner: 19, actual: 9, basket: "MyBasket", group: 2 });
        seeded
    }
}

impl Redirections {
    pub fn of(&self, owner: i32) -> impl Iterator<Item = (i32, &Redirection)> {
        self.found(self.of.get(&owner))
    }

    pub fn to(&self, actual: i32) -> impl Iterator<Item = (i32, &Redirection)> {
        self.found(self.to.get(&actual))
    }

    fn found<'s>(
        &'s self,
        ids: Option<&'s BTreeSet<i32>>,
    ) -> impl Iterator<Item = (i32, &'s Redirection)> {
        let ids = ids.into_iter().flatten();
        ids.filter_map(|id| self.by_id.get(id).map(|redirection| (*id, redirection)))
    }

    /// Redirects a basket, and ends its current redirection.
    pub fn add(&mut self, new: Redirection) {
        let is_same = |old: &Redirection| old.basket == new.basket && old.group == new.group;
        let replaced: Vec<i32> =
            self.of(new.owner).filter(|(_, old)| is_same(old)).map(|(id, _)| id).collect();
        for id in replaced {
            self.end(id);
        }
        self.last = self.last.saturating_add(1);
        self.keep(self.last, new);
    }

    fn keep(&mut self, id: i32, new: Redirection) {
        self.by_id.insert(id, new);
        self.of.entry(new.owner).or_default().insert(id);
        self.to.entry(new.actual).or_default().insert(id);
    }

    pub fn end(&mut self, id: i32) {
        let Some(ended) = self.by_id.remove(&id) else { return };
        for (side, user) in [(&mut self.of, ended.owner), (&mut self.to, ended.actual)] {
            if let Some(ids) = side.get_mut(&user) {
                ids.remove(&id);
            }
        }
    }

    /// Ends all redirections of a user, in both directions.
    pub fn end_all(&mut self, user: i32) {
        let mut ids: Vec<i32> = self.of(user).map(|(id, _)| id).collect();
        ids.extend(self.to(user).map(|(id, _)| id));
        ids.into_iter().for_each(|id| self.end(id));
    }

    /// Ends a user's redirections of the baskets of a group.
    pub fn end_in_group(&mut self, owner: i32, group: i32) {
        let ids: Vec<i32> = self
            .of(owner)
            .filter(|(_, redirection)| redirection.group == group)
            .map(|(id, _)| id)
            .collect();
        ids.into_iter().for_each(|id| self.end(id));
    }

    fn get(&self, id: i32) -> Option<&Redirection> {
        self.by_id.get(&id)
    }

    /// Renders the baskets that a user has redirected.
    pub fn redirected(&self, owner: &User, users: &Users) -> Vec<Value> {
        let shown = self.of(owner.id).filter_map(|(id, redirection)| {
            let (basket, group) = redirection.place()?;
            Some(json!({
                "id": id,
                "basket_id": basket.id,
                "basket_name": basket.name,
                "actual_user_id": redirection.actual,
                "group_id": group.number,
                "group_desc": group.name,
                "userToDisplay": users.get(redirection.actual).map(User::full_name),
            }))
        });
        shown.collect()
    }

    /// Renders the baskets that a user handles for others.
    pub fn assigned(&self, actual: &User, users: &Users) -> Vec<Value> {
        let shown = self.to(actual.id).filter_map(|(id, redirection)| {
            let (basket, group) = redirection.place()?;
            Some(json!({
                "id": id,
                "basket_id": basket.id,
                "basket_name": basket.name,
                "basket_clause": basket.clause,
                "owner_user_id": redirection.owner,
                "group_id": group.number,
                "oldGroupId": group.id,
                "group_desc": group.name,
                "userToDisplay": users.get(redirection.owner).map(User::full_name),
            }))
        });
        shown.collect()
    }
}

impl MaarchCourrier {
    pub fn redirect_baskets(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let owner = self.reach(request, Reach::OrOneself)?;
        let wanted = request.call.body.as_array().cloned().unwrap_or_default();
        if wanted.is_empty() {
            return Err(request.thrown("Argument redirectedBaskets is empty"));
        }
        let problem = self.substitute_in_book(owner, &wanted, request)?;
        for redirection in self.checked(owner, &wanted, request)? {
            self.redirections.add(redirection);
        }
        let Some(user) = self.users.get(owner) else { return Err(bad("User not found")) };
        let mut body = json!({
            "redirectedBaskets": self.redirections.redirected(user, &self.users),
            "baskets": self.baskets(user),
        });
        tell(&mut body, request, problem);
        Ok(ProductResponse::json(200, body))
    }

    /// Tells the signature book, before anything else is checked, who stands in for the owner. Returns the
    /// last problem.
    fn substitute_in_book(
        &mut self,
        owner: i32,
        wanted: &[Value],
        request: &Request<'_>,
    ) -> Result<Option<Value>, ProductResponse> {
        let mut problem = None;
        if !tells_book(request) {
            return Ok(problem);
        }
        let mut told = Vec::new();
        for one in wanted {
            let Some(actual) = whole_number(one, "actual_user_id") else {
                return Err(request.type_error(
                    "MaarchCourrier\\User\\Infrastructure\\Repository\\UserRepository::getUserById(): \
                     Argument #1 ($userId) must be of type int",
                ));
            };
            if self.users.get(actual).is_none() {
                return Err(request.thrown("Call to a member function getId() on null"));
            }
            if told.contains(&actual) {
                continue;
            }
            let by = self.account(actual);
            let stands_in = self.redirections.of(owner).any(|(_, old)| old.actual == actual);
            let response = match self.account(owner) {
                Some(_) if by.is_some() && stands_in => Ok(()),
                account => linked::substitute(&mut self.book, request, account, by),
            };
            match response {
                Ok(()) => told.push(actual),
                Err(refusal) => problem = Some(request.reservation(&refusal)),
            }
        }
        Ok(problem)
    }

    /// The id of a user in the signature book.
    fn account(&self, id: i32) -> Option<i32> {
        linked::account(self.users.get(id)?.external_id.as_ref())
    }

    /// Validates all redirections; returns the first fault.
    fn checked(
        &self,
        owner: i32,
        wanted: &[Value],
        request: &Request<'_>,
    ) -> Result<Vec<Redirection>, ProductResponse> {
        let mut new = Vec::new();
        for one in wanted {
            let keys = ["actual_user_id", "basket_id", "group_id"];
            if keys.iter().any(|key| php::is_empty(one.get(*key))) {
                return Err(bad("Some data are empty"));
            }
            let (Some(actual), Some(group)) =
                (whole_number(one, "actual_user_id"), whole_number(one, "group_id"))
            else {
                return Err(request.thrown("Argument id is not an integer (value)"));
            };
            let basket = one.get("basket_id").and_then(Value::as_str).unwrap_or_default();
            if self.users.get(actual).is_none() {
                return Err(bad("User not found"));
            }
            // Baskets that the owner does not have are ignored silently.
            let own = self.users.get(owner).and_then(|user| own_basket(user, group, basket));
            let Some(basket) = own else { continue };
            let is_same =
                |old: &Redirection| (old.actual, old.basket, old.group) == (actual, basket, group);
            if self.redirections.of(owner).any(|(_, old)| is_same(old)) {
                return Err(bad("Redirection already exist"));
            }
            new.push(Redirection { owner, actual, basket, group });
        }
        Ok(new)
    }

    /// Absences are stored and returned; without a clock they never begin.
    pub fn plan_absence(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::OrOneself)?;
        let date = request.body("absenceDate").and_then(Value::as_object);
        let Some(date) = date.filter(|date| !date.is_empty()) else {
            return Err(bad("Body absenceDate is empty or not an array"));
        };
        if date.get("endDate").and_then(Value::as_str).is_none_or(str::is_empty) {
            return Err(bad("Body absence[endDate] is empty or not a string"));
        }
        let baskets = request.body("redirectedBaskets").cloned().unwrap_or_else(|| json!([]));
        for (key, one) in baskets.as_array().into_iter().flatten().enumerate() {
            for (name, is_right) in [
                ("actual_user_id", one["actual_user_id"].as_i64().is_some_and(|id| id != 0)),
                ("group_id", one["group_id"].as_i64().is_some_and(|id| id != 0)),
                ("basket_id", one["basket_id"].as_str().is_some_and(|id| !id.is_empty())),
            ] {
                if !is_right {
                    return Err(bad(&format!(
                        "Body redirectedBaskets[{key}][{name}] is empty or not an integer"
                    )));
                }
            }
            let actual = one["actual_user_id"].as_i64().and_then(|id| i32::try_from(id).ok());
            if actual.and_then(|id| self.users.get(id)).is_none() {
                return Err(bad("User not found"));
            }
        }
        let date = date.clone();
        if let Some(user) = self.users.get_mut(id) {
            user.absence = Some(json!({ "absenceDate": date, "redirectedBaskets": baskets }));
        }
        Ok(ProductResponse::empty(204))
    }

    pub fn end_redirections(
        &mut self,
        request: &Request<'_>,
    ) -> Result<ProductResponse, ProductResponse> {
        let id = self.reach(request, Reach::OrOneself)?;
        let is_named = |name: &str| {
            name == "redirectedBasketIds[]" || name.starts_with("redirectedBasketIds[")
        };
        let given: Vec<&str> = request
            .call
            .query
            .iter()
            .filter(|(name, _)| is_named(name))
            .map(|(_, value)| value.as_str())
            .collect();
        if given.is_empty() {
            return Err(bad("RedirectedBasketIds is empty or not an array"));
        }
        let mut ended = Vec::new();
        let mut in_book = Vec::new();
        for given in given {
            let Ok(number) = given.trim().parse() else {
                return Err(request.thrown(&format!(
                    "SQLSTATE[22P02]: Invalid text representation: 7 ERROR:  invalid input syntax for \
                     type integer: \"{given}\""
                )));
            };
            let found = self.redirections.get(number).filter(|_| !ended.contains(&number));
            let Some(old) = found.filter(|old| old.owner == id || old.actual == id) else {
                return Err(ProductResponse::errors(403, "Redirected basket out of perimeter"));
            };
            let pair = (old.owner, old.actual);
            let others = self.redirections.of(old.owner).filter(|(other, redirection)| {
                *other != number && !ended.contains(other) && redirection.actual == old.actual
            });
            // The book has one substitute for all baskets.
            if others.count() == 0 && !in_book.contains(&pair) {
                in_book.push(pair);
            }
            ended.push(number);
        }
        ended.into_iter().for_each(|number| self.redirections.end(number));
        let problem = self.end_in_book(&in_book, request);
        let Some(user) = self.users.get(id) else { return Err(bad("User not found")) };
        let mut body = json!({ "baskets": self.baskets(user) });
        tell(&mut body, request, problem);
        Ok(ProductResponse::json(200, body))
    }

    /// Tells the signature book whom nobody stands in for any more. Returns the last problem.
    fn end_in_book(&mut self, pairs: &[(i32, i32)], request: &Request<'_>) -> Option<Value> {
        let mut problem = None;
        for (owner, actual) in pairs.iter().filter(|_| tells_book(request)) {
            let (owner, by) = (self.account(*owner), self.account(*actual));
            if let Err(refusal) = linked::end_substitute(&mut self.book, request, owner, by) {
                problem = Some(request.reservation(&refusal));
            }
        }
        problem
    }
}

/// Whether the server tells its signature book about substitutes.
fn tells_book(request: &Request<'_>) -> bool {
    request.has_signature_book() && request.is_at_least(CourrierVersion::V2505)
}

/// A number of a body, which may be numeric text.
fn whole_number(one: &Value, key: &str) -> Option<i32> {
    i32::try_from(php::id_of(one.get(key)?)?).ok()
}

/// Returns the basket, if the user has it through the group.
fn own_basket(user: &User, group: i32, basket: &str) -> Option<&'static str> {
    let group = places::groups().find(|known| known.number == group)?;
    let found = BASKETS.iter().find(|known| known.id == basket && known.group == group.id)?;
    user.is_in_group(group.id).then_some(found.id)
}

/// Adds `problem`, if the version has it.
pub fn tell(body: &mut Value, request: &Request<'_>, problem: Option<Value>) {
    if let Some(body) = body.as_object_mut().filter(|_| request.is_at_least(CourrierVersion::V2505))
    {
        body.insert("problem".to_owned(), problem.unwrap_or(Value::Null));
    }
}
