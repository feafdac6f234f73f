//! The configured servers.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::error::Error;
use crate::journal::Targets;
use crate::product::Product;
use crate::product::server::Server;

/// The configured servers, at most one per product.
#[derive(Clone, Default)]
pub struct Servers {
    servers: BTreeMap<Product, Arc<dyn Server>>,
    /// An embedded sandbox is the same one in every process, although its port is not.
    is_sandbox: bool,
}

impl Servers {
    /// No server.
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with(mut self, product: Product, server: Arc<dyn Server>) -> Self {
        self.servers.insert(product, server);
        self
    }

    /// The same servers, which are those of an embedded sandbox.
    pub(crate) fn in_sandbox(self) -> Self {
        Self { is_sandbox: true, ..self }
    }

    /// Describes each server, and what may be removed there: a plan is for these servers and no others.
    pub(crate) fn targets(&self) -> Targets {
        let describe = |server: &Arc<dyn Server>| {
            let place =
                if self.is_sandbox { "an embedded sandbox".to_owned() } else { server.url() };
            match server.removals().join(", ") {
                removals if removals.is_empty() => place,
                removals => format!("{place} (removes {removals})"),
            }
        };
        self.servers.iter().map(|(product, server)| (*product, describe(server))).collect()
    }

    /// The products that have a server.
    pub fn products(&self) -> Vec<Product> {
        self.servers.keys().copied().collect()
    }

    pub(crate) fn get(&self, product: Product) -> Result<&Arc<dyn Server>, Error> {
        let server = self.servers.get(&product);
        server.ok_or_else(|| Error::config(format!("`{product}` is not in the configuration")))
    }

    /// Discards the directories of an earlier plan or worker.
    pub(crate) fn begin(&self) {
        self.servers.values().for_each(|server| server.begin());
    }

    /// Probes each server: version, privileges of the account, and the users within its reach.
    pub async fn check(&self) -> Vec<(Product, Result<Vec<String>, Error>)> {
        let mut checks = Vec::new();
        for (product, server) in &self.servers {
            checks.push((*product, server.check().await));
        }
        checks
    }
}

impl fmt::Debug for Servers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.servers.keys()).finish()
    }
}
