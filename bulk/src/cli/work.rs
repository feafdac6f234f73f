//! `provision apply` and `provision work`.

use std::time::Duration;

use super::args::Work;
use super::exit::Exit;
use super::progress::Progress;
use super::{Outcome, setup, table};
use crate::Worker;
use crate::error::Error;

pub async fn work(args: Work) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    let connected = setup::servers(&args.servers).await?;
    let mut worker = connected.config.worker(Worker::new(&journal, &connected.servers, run.id));
    if let Some(workers) = args.workers {
        worker = worker.concurrency(workers);
    }
    for (product, rate) in args.rate {
        worker = worker.rate(product, rate);
    }
    let progress = Progress::applying(journal.summary(run.id).await?.total(), args.json);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let watching = async {
        loop {
            tokio::time::sleep(Duration::from_millis(500)).await;
            if let Ok(summary) = journal.summary(run.id).await {
                progress.applied(&summary, &worker.pauses());
            }
        }
    };
    let interrupt = async {
        asked_to_stop().await;
        eprintln!(
            "stopping: items in progress are being finished (Ctrl-C again stops immediately)"
        );
        let _ = stop.send(true);
        asked_to_stop().await;
    };
    let mut waiting = stopped.clone();
    let until_stopped = async move {
        let _ = waiting.wait_for(|stopped| *stopped).await;
    };
    let outcome = tokio::select! {
        outcome = worker.run(until_stopped) => outcome,
        () = interrupt => return Ok(Exit::Interrupted),
        () = watching => Err(Error::state("the progress of the run is no longer watched")),
    };
    let summary = outcome.inspect_err(|_| progress.clear())?;
    progress.applied(&summary, &[]);
    progress.clear();
    if !args.json {
        println!("{}", table::counts(&summary));
    }
    let is_stopped = *stopped.borrow() && summary.open() > 0;
    Ok(if is_stopped { Exit::Interrupted } else { Exit::of(&summary) })
}

/// Ctrl-C, or SIGTERM of a service manager.
async fn asked_to_stop() {
    #[cfg(unix)]
    if let Ok(mut terminated) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminated.recv() => {}
        }
        return;
    }
    // Without signal handlers the program ends when it is done.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
