//! The calls without this crate, as a program writes them that uses no SDK.
#![allow(dead_code, reason = "no benchmark uses all of it, and none the names of the users")]

use reqwest::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use reqwest::{Method, RequestBuilder};
use serde::{Deserialize, Serialize};

use super::{AGENT, LOGIN, PASSWORD};

pub struct ByHand {
    pub base_url: String,
    pub http: reqwest::Client,
}

#[derive(Deserialize)]
pub struct UserList {
    pub users: Vec<User>,
}

#[derive(Deserialize)]
pub struct User {
    id: i32,
    user_id: String,
    firstname: Option<String>,
    lastname: Option<String>,
    status: Option<String>,
    mail: Option<String>,
    mode: Option<String>,
    external_id: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewUser {
    pub user_id: String,
    pub firstname: String,
    pub lastname: String,
    pub mail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

#[derive(Deserialize)]
struct Created {
    id: i32,
}

impl ByHand {
    pub async fn list_users(&self) -> UserList {
        let response = self.call(Method::GET, "/rest/users").send().await.expect("a response");
        let response = response.error_for_status().expect("a success");
        let body = response.bytes().await.expect("a body");
        serde_json::from_slice(&body).expect("a list of users")
    }

    pub async fn create_user(&self, user: &NewUser) -> i32 {
        let body = serde_json::to_vec(user).expect("a body");
        let call = self.call(Method::POST, "/rest/users").header(CONTENT_TYPE, "application/json");
        let response = call.body(body).send().await.expect("a response");
        let response = response.error_for_status().expect("a success");
        let body = response.bytes().await.expect("a body");
        serde_json::from_slice::<Created>(&body).expect("an id").id
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, AGENT)
            .basic_auth(LOGIN, Some(PASSWORD))
    }
}
