//! What a test puts into Maarch Parapheur, and looks up in it.

use serde_json::Value;

use super::{MaarchParapheur, User};
use crate::accounts::Account;
use crate::call::{Answer, Call};
use crate::manners::Manners;

impl MaarchParapheur {
    pub fn add_user(&mut self, body: Value) -> Result<Answer, Answer> {
        let call = Call::of_test(Vec::new(), body);
        self.create(&call, Account { may_manage: true }, &mut Manners::default())
    }

    pub fn shown(&self) -> Vec<Value> {
        self.users.iter().map(User::details).collect()
    }

    /// How many signatures an application gave a user; none where there is no such user.
    pub fn signatures(&self, login: &str, application: &str) -> usize {
        let user = self.users.iter().find(|user| user.login.eq_ignore_ascii_case(login));
        let given = user.into_iter().flat_map(|user| &user.signatures);
        given.filter(|(name, _)| name == application).map(|(_, count)| count).sum()
    }
}
