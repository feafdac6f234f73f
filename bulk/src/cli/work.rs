//! `provision apply` and `provision work`.

use std::pin::pin;
use std::time::Duration;

use super::args::Work;
use super::exit::Exit;
use super::progress::Progress;
use super::{Outcome, setup, table};
use crate::Worker;
use crate::error::Error;
use crate::journal::retry;

pub async fn work(args: Work) -> Outcome {
    let mut interrupted = pin!(asked_to_stop());
    let connected = setup::servers(&args.servers).await?;
    let patience = connected.config.journal_patience();
    let opened = async {
        let (journal, run) = setup::journal_and_run_within(&args.database, patience).await?;
        let total = retry(patience, || journal.summary(run.id)).await?.total();
        Ok::<_, Error>((journal, run, total))
    };
    let (journal, run, total) = tokio::select! {
        opened = opened => opened?,
        () = &mut interrupted => return Ok(Exit::Interrupted),
    };
    let mut worker = connected.config.worker(Worker::new(&journal, &connected.servers, run.id));
    if let Some(workers) = args.workers {
        worker = worker.concurrency(workers);
    }
    for (product, rate) in args.rate {
        worker = worker.rate(product, rate);
    }
    let progress = Progress::applying(total, args.json);
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
        interrupted.await;
        complain!(
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
        say!("{}", table::counts(&summary));
        table::advice(&summary).into_iter().for_each(|advice| say!("{advice}"));
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
