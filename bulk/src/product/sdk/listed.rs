//! Lists that are asked for once: of a server, or of each tenant.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

/// What was listed, by tenant; a product without tenants has one that is empty.
pub struct Listed<L>(Mutex<BTreeMap<String, Arc<OnceCell<L>>>>);

impl<L> Default for Listed<L> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<L: Clone> Listed<L> {
    /// The list of a tenant. However many ask for it, it is fetched once; after a failure, again.
    pub async fn of<E>(
        &self,
        tenant: &str,
        list: impl Future<Output = Result<L, E>>,
    ) -> Result<L, E> {
        let cell = {
            let mut lists = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            lists.entry(tenant.to_owned()).or_default().clone()
        };
        cell.get_or_try_init(|| list).await.cloned()
    }

    /// Forgets all of them: the next one who asks lists anew.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
