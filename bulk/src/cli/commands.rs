//! The commands that do not write to servers.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use super::args::{Approve, EncodingArg, Forget, Plan, Report, Settle, Show, Status};
use super::exit::Exit;
use super::progress::Progress;
use super::{Outcome, setup, table};
use crate::error::Error;
use crate::journal::{Approval, Item, Journal, PATIENCE, Run, Settlement, retry};
use crate::product::Action;
use crate::{Planner, private_file, report};

/// The most people that `plan` prints; `show` prints all.
const SHOWN: usize = 30;

pub async fn plan(args: Plan) -> Outcome {
    let mut connected = setup::servers(&args.servers).await?;
    if let Some(leave) = args.leave {
        connected.config.set_leave(leave.into());
    }
    if let Some(EncodingArg::Windows1252) = args.encoding {
        connected.config.set_windows_1252();
    }
    let file = File::open(&args.people)
        .map_err(|error| Error::file(format!("{} cannot be read", args.people.display()), error))?;
    let people = connected.config.people(BufReader::new(file))?;
    let journal = setup::journal(&args.db).await?;
    let name = args.name.unwrap_or_else(|| {
        args.people.file_name().unwrap_or_default().to_string_lossy().into_owned()
    });
    let planner = connected.config.planner(Planner::new(&journal, &connected.servers));
    let progress = Progress::planning(args.json);
    let run =
        planner.name(name).made_by(args.by).plan(people, |count| progress.planned(count)).await;
    progress.clear();
    let run = run?;
    let out = if args.out.is_empty() { setup::plan_files(&args.db) } else { args.out };
    for path in &out {
        write_file(&journal, &run, path).await?;
    }
    if args.json {
        report::write_json(&journal, run.id, io::stdout().lock()).await?;
    } else {
        print_items(&journal, &run, Some(SHOWN), |item| item.action != Action::Nothing).await?;
        println!("{}", table::plan(&run, &journal.summary(run.id).await?));
    }
    Ok(Exit::Done)
}

pub async fn show(args: Show) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    if args.json {
        report::write_json(&journal, run.id, io::stdout().lock()).await?;
    } else {
        print_items(&journal, &run, None, |_| true).await?;
        println!("{}", table::plan(&run, &journal.summary(run.id).await?));
    }
    Ok(Exit::Done)
}

pub async fn approve(args: Approve) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    let mut approval = Approval::new(args.by, args.max_charges);
    if let Some(hash) = args.hash {
        approval = approval.of_plan(hash);
    }
    let run = journal.approve(run.id, &approval).await?;
    println!("{}", table::plan(&run, &journal.summary(run.id).await?));
    Ok(Exit::Done)
}

pub async fn status(args: Status) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    let patience = if args.watch { PATIENCE } else { Duration::ZERO };
    let mut last = String::new();
    loop {
        let run = retry(patience, || journal.run(run.id)).await?;
        let summary = retry(patience, || journal.summary(run.id)).await?;
        let line = match args.json {
            true => serde_json::json!({ "run": run, "summary": summary }).to_string(),
            false => format!("run {} ({}): {}", run.id, run.name, table::counts(&summary)),
        };
        if line != last {
            println!("{line}");
            last = line;
        }
        if !args.watch || summary.open() == 0 {
            return Ok(if run.is_approved() { Exit::of(&summary) } else { Exit::Approval });
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

pub async fn settle(args: Settle) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    if args.look {
        let connected = setup::servers(&args.servers).await?;
        let found =
            crate::plan::current_state(&journal, &connected.servers, run.id, args.item).await?;
        println!("{}", table::item(&journal.item(run.id, args.item).await?));
        println!("{found}");
        return Ok(Exit::Done);
    }
    let settlement =
        if args.was_carried_out { Settlement::WasCarriedOut } else { Settlement::WasNot };
    let item = journal.settle(run.id, args.item, settlement).await?;
    println!("{}", table::item(&item));
    println!("continue with: provision apply");
    Ok(Exit::Done)
}

pub async fn report(args: Report) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    match &args.csv {
        Some(path) => write_file(&journal, &run, path).await?,
        None if args.json => report::write_json(&journal, run.id, io::stdout().lock()).await?,
        None => report::write_csv(&journal, run.id, io::stdout().lock()).await?,
    }
    Ok(Exit::of(&journal.summary(run.id).await?))
}

pub async fn forget(args: Forget) -> Outcome {
    let journal = setup::journal(&args.db).await?;
    let count = journal.forget(args.older).await?;
    println!("{count} items: personal data deleted");
    Ok(Exit::Done)
}

async fn print_items(
    journal: &Journal,
    run: &Run,
    limit: Option<usize>,
    is_shown: impl Fn(&Item) -> bool,
) -> Result<(), Error> {
    let (mut after, mut shown, mut left_out) = (0, 0, 0_usize);
    let mut out = BufWriter::new(io::stdout().lock());
    loop {
        let page = journal.items(run.id, after, 500).await?;
        let Some(last) = page.last() else { break };
        after = last.number;
        for item in page.iter().filter(|item| is_shown(item)) {
            if limit.is_some_and(|limit| shown >= limit) {
                left_out += 1;
                continue;
            }
            shown += 1;
            // A closed pager is not an error.
            let _ = writeln!(out, "{}", table::item(item));
        }
    }
    if left_out > 0 {
        let _ = writeln!(out, "        and {left_out} more: provision show");
    }
    let _ = out.flush();
    Ok(())
}

/// Writes a run to a file of mode 600: as JSON if its name ends in `.json`, otherwise as CSV.
async fn write_file(journal: &Journal, run: &Run, path: &Path) -> Result<(), Error> {
    let unwritable = |error| Error::file(format!("{} cannot be written", path.display()), error);
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    // A device or a pipe is written to: a rename would replace it by a file.
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        let device = File::options().write(true).open(path).map_err(unwritable)?;
        return write_report(journal, run, is_json, device).await;
    }
    // The target of a link is replaced, and not the link.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let partial = private_file::beside(&target, "partial");
    let file = private_file::replace(&partial).map_err(unwritable)?;
    write_report(journal, run, is_json, file).await?;
    std::fs::rename(&partial, target).map_err(unwritable)
}

async fn write_report(
    journal: &Journal,
    run: &Run,
    is_json: bool,
    file: File,
) -> Result<(), Error> {
    let writer = BufWriter::new(file);
    match is_json {
        true => report::write_json(journal, run.id, writer).await,
        false => report::write_csv(journal, run.id, writer).await,
    }
}
