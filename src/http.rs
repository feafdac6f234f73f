//! The HTTP client, with connections for each runtime that uses it.
//!
//! A connection is driven by a task of the runtime that made it. When that runtime idles or is gone, a request
//! on that connection would wait until its timeout. So each runtime has a pool of its own.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// How many runtimes are remembered; of those before, connections are made anew.
const MAX_CLIENTS: usize = 8;

type Make = dyn Fn() -> Option<reqwest::Client> + Send + Sync;

/// Clones share their connections.
#[derive(Clone)]
pub struct Http(Arc<Inner>);

struct Inner {
    /// The one that is there from the beginning, or the caller's.
    first: reqwest::Client,
    /// How another one is made; the caller's cannot be.
    make: Option<Box<Make>>,
    /// The pools of the runtimes that were seen, the latest last.
    pools: Mutex<Vec<(Id, reqwest::Client)>>,
}

impl Http {
    /// One that this crate made, and how it makes another one.
    pub fn made(
        first: reqwest::Client,
        make: impl Fn() -> Option<reqwest::Client> + Send + Sync + 'static,
    ) -> Self {
        Self::new(first, Some(Box::new(make)))
    }

    /// The caller's own.
    pub fn brought(client: reqwest::Client) -> Self {
        Self::new(client, None)
    }

    fn new(first: reqwest::Client, make: Option<Box<Make>>) -> Self {
        Self(Arc::new(Inner { first, make, pools: Mutex::default() }))
    }

    /// The client for the runtime that this is called in.
    pub fn here(&self) -> reqwest::Client {
        let first = &self.0.first;
        let (Some(make), Ok(runtime)) = (&self.0.make, Handle::try_current()) else {
            return first.clone();
        };
        let id = runtime.id();
        let mut pools = self.0.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = pools.iter().find(|(known, _)| *known == id) {
            return client.clone();
        }
        let client = match pools.is_empty() {
            true => first.clone(),
            // What could be made once can be made again; if not, a late answer is better than none.
            false => make().unwrap_or_else(|| first.clone()),
        };
        if pools.len() >= MAX_CLIENTS {
            pools.remove(0);
        }
        pools.push((id, client.clone()));
        client
    }
}

/// Whether there is a runtime to work in.
pub fn has_runtime() -> bool {
    Handle::try_current().is_ok()
}
