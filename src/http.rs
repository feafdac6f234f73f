//! The HTTP client, with one connection pool per runtime.
//!
//! A connection is driven by a task of the runtime that opened it. If that runtime is idle or gone, a request
//! on the connection would hang until its timeout. So each runtime has its own pool.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// How many pools are kept; older runtimes get a new one.
const MAX_CLIENTS: usize = 8;

type BuildClient = dyn Fn() -> Option<reqwest::Client> + Send + Sync;

/// Clones share their connections.
#[derive(Clone)]
pub struct Http(Arc<Inner>);

struct Inner {
    /// The first client, or the caller's own.
    first: reqwest::Client,
    /// Builds another client; `None` for the caller's own.
    build: Option<Box<BuildClient>>,
    /// The pools by runtime, the newest last.
    pools: Mutex<Vec<(Id, reqwest::Client)>>,
}

impl Http {
    /// Wraps a client that this crate built, and the function that builds another one.
    pub fn from_builder(
        first: reqwest::Client,
        build: impl Fn() -> Option<reqwest::Client> + Send + Sync + 'static,
    ) -> Self {
        Self::new(first, Some(Box::new(build)))
    }

    /// Wraps the caller's own client.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self::new(client, None)
    }

    fn new(first: reqwest::Client, build: Option<Box<BuildClient>>) -> Self {
        Self(Arc::new(Inner { first, build, pools: Mutex::default() }))
    }

    /// Returns the client for the current runtime.
    pub fn for_current_runtime(&self) -> reqwest::Client {
        let first = &self.0.first;
        let (Some(build), Ok(runtime)) = (&self.0.build, Handle::try_current()) else {
            return first.clone();
        };
        let id = runtime.id();
        let mut pools = self.0.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = pools.iter().find(|(known, _)| *known == id) {
            return client.clone();
        }
        let client = match pools.is_empty() {
            true => first.clone(),
            // Building succeeded before; if it fails now, a slow request is better than none.
            false => build().unwrap_or_else(|| first.clone()),
        };
        if pools.len() >= MAX_CLIENTS {
            pools.remove(0);
        }
        pools.push((id, client.clone()));
        client
    }
}

/// Returns whether a runtime is running.
pub fn has_runtime() -> bool {
    Handle::try_current().is_ok()
}
