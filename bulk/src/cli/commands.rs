//! The commands that do not write to servers.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::time::Duration;

use super::args::{Approve, EncodingArg, Forget, Plan, Report, Settle, Show, Status};
use super::exit::Exit;
use super::progress::Progress;
use super::{Outcome, output, setup, table};
use crate::error::Error;
use crate::journal::{Approval, Item, Journal, PATIENCE, Run, Settlement, retry};
use crate::product::Action;
use crate::{Planner, report};

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
    let mut read = output::journal_files(&args.db);
    read.extend([args.people.clone(), args.servers.config.clone()]);
    let out = if args.out.is_empty() { setup::plan_files(&args.db) } else { args.out.clone() };
    output::refuse_inputs(&out, &read)?;
    if args.out.is_empty() {
        output::refuse_others(&out)?;
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
    for path in &out {
        output::write(&journal, &run, path).await?;
    }
    if args.json {
        report::write_json(&journal, run.id, io::stdout().lock()).await?;
    } else {
        print_items(&journal, &run, Some(SHOWN), |item| item.action != Action::Nothing).await?;
        print_plan(&journal, &run).await?;
    }
    Ok(Exit::Done)
}

pub async fn show(args: Show) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    if args.json {
        report::write_json(&journal, run.id, io::stdout().lock()).await?;
    } else {
        print_items(&journal, &run, None, |_| true).await?;
        print_plan(&journal, &run).await?;
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
    print_plan(&journal, &run).await?;
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
            say!("{line}");
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
        say!("{}", table::item(&journal.item(run.id, args.item).await?));
        say!("{found}");
        return Ok(Exit::Done);
    }
    let settlement =
        if args.was_carried_out { Settlement::WasCarriedOut } else { Settlement::WasNot };
    let item = journal.settle(run.id, args.item, settlement).await?;
    say!("{}", table::item(&item));
    say!("continue with: provision apply");
    Ok(Exit::Done)
}

pub async fn report(args: Report) -> Outcome {
    let (journal, run) = setup::journal_and_run(&args.database).await?;
    match &args.csv {
        Some(path) => {
            let read = output::journal_files(&args.database.db);
            output::refuse_inputs(std::slice::from_ref(path), &read)?;
            output::write(&journal, &run, path).await?;
        }
        None if args.json => report::write_json(&journal, run.id, io::stdout().lock()).await?,
        None => report::write_csv(&journal, run.id, io::stdout().lock()).await?,
    }
    Ok(Exit::of(&journal.summary(run.id).await?))
}

pub async fn forget(args: Forget) -> Outcome {
    setup::require_file(&args.db)?;
    let journal = setup::journal(&args.db).await?;
    let count = journal.forget(args.older).await?;
    say!("{count} items: personal data deleted");
    Ok(Exit::Done)
}

async fn print_plan(journal: &Journal, run: &Run) -> Result<(), Error> {
    let (targets, summary) = (journal.targets(run.id).await?, journal.summary(run.id).await?);
    say!("{}", table::plan(run, &targets, &summary));
    Ok(())
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
