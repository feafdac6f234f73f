//! Detects an idle runtime.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

/// How long a runtime may be idle before its work is restarted elsewhere.
pub const GRACE: Duration = Duration::from_secs(1);

/// Completes when the runtime was idle for this long, or has ended: its work will not complete then.
pub async fn of(runtime: &Handle, grace: Duration) {
    loop {
        let mut sign_of_life = runtime.spawn(async {});
        match timeout(grace, &mut sign_of_life).await {
            Ok(Ok(())) => sleep(GRACE).await,
            Ok(Err(_)) => return,
            Err(_) => {
                sign_of_life.abort();
                return;
            }
        }
    }
}
