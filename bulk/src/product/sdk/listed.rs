//! Directories that are requested once per server or tenant.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

/// Directories by tenant; products without tenants use the empty string.
pub struct Listed<L>(Mutex<BTreeMap<String, Arc<OnceCell<L>>>>);

impl<L> Default for Listed<L> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<L: Clone> Listed<L> {
    /// The directory of a tenant. Concurrent callers share one request; a failed one is repeated by the next caller.
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

    /// Discards all directories, so that the next caller requests a new one.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
