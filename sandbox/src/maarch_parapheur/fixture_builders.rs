//! What a test puts into Maarch Parapheur, and looks up in it.

use serde_json::Value;

use super::MaarchParapheur;
use super::access::Caller;
use super::request_reading::Request;
use crate::behavior::ServerBehavior;
use crate::call::{Call, ProductResponse};
use crate::fixtures::CALLER_ID;
use crate::versions::ParapheurVersion;

/// A test may do everything.
const TEST: Caller =
    Caller { id: CALLER_ID, is_rest: true, may_manage_users: true, may_manage_groups: true };

impl MaarchParapheur {
    pub fn add_user(
        &mut self,
        body: Value,
        version: ParapheurVersion,
    ) -> Result<ProductResponse, ProductResponse> {
        let call = Call::trusted(Vec::new(), body);
        self.create(&Request { call: &call, caller: TEST, version }, &mut 0)
    }

    /// Each user as a REST account reads it.
    pub fn shown_all(&self, version: ParapheurVersion) -> Vec<Value> {
        let call = Call::trusted(Vec::new(), Value::Null);
        let request = Request { call: &call, caller: TEST, version };
        self.users
            .all()
            .filter(|user| !user.is_own)
            .map(|user| self.detailed(user, &request))
            .collect()
    }

    /// How many signatures an application gave a user; none where there is no such user.
    pub fn signatures(&self, login: &str, application: &str) -> usize {
        let user = self.users.with_login(&login.to_ascii_lowercase());
        let signatures = user.into_iter().flat_map(|user| &user.signatures);
        signatures.filter(|given| given.application.as_deref() == Some(application)).count()
    }

    /// The token of the last mail about a password; none where none is out.
    pub fn reset_token(&self, login: &str) -> Option<String> {
        self.users.with_login(&login.to_ascii_lowercase())?.reset_token.clone()
    }

    /// Sends a document on its way; its number, or `None` where there is no such signer.
    pub fn add_document(&mut self, signers: &[i32], behavior: &ServerBehavior) -> Option<i32> {
        self.sync(behavior);
        let is_known = |id: &i32| self.users.get(*id).is_some();
        let is_possible = !signers.is_empty() && signers.iter().all(is_known);
        is_possible.then(|| self.circuits.begin(CALLER_ID, signers))
    }
}
