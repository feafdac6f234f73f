//! Whether another runtime does anything.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

/// How long a runtime may do nothing before what it was to drive is begun again.
pub const GRACE: Duration = Duration::from_secs(1);

/// Ends when the runtime did nothing for so long, or is gone: what it drives will not end then.
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
