//! The files that the program writes, and those that it must not replace.

use std::fs::File;
use std::io::{BufWriter, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};
use crate::journal::{Journal, Run};
use crate::{private_file, report};

/// How a report begins, as CSV and as JSON.
const BEGINNINGS: [&[u8]; 2] = [b"number,line,product", b"{\"run\":"];

/// The files of a journal in SQLite.
pub fn journal_files(location: &str) -> Vec<PathBuf> {
    match location.contains("://") {
        true => Vec::new(),
        false => ["", "-wal", "-shm"].map(|end| PathBuf::from(format!("{location}{end}"))).into(),
    }
}

/// Refuses to replace what the program reads, such as the file of people or the journal.
pub fn refuse_inputs(outputs: &[PathBuf], inputs: &[PathBuf]) -> Result<(), Error> {
    let inputs: Vec<PathBuf> = inputs.iter().filter_map(|path| place(path)).collect();
    let is_read = |path: &PathBuf| place(path).is_some_and(|path| inputs.contains(&path));
    refuse(outputs.iter().find(|path| is_read(path)), "is read by this program")
}

/// Returns where a file is, or would be: the journal's companions come and go.
fn place(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().or_else(|| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    })
}

/// Refuses to replace a file that nobody named and that is no report.
pub fn refuse_others(outputs: &[PathBuf]) -> Result<(), Error> {
    let is_other = |path: &PathBuf| {
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| file.take(64).read_to_end(&mut start));
        read.is_ok_and(|length| length > 0)
            && !BEGINNINGS.iter().any(|beginning| start.starts_with(beginning))
    };
    refuse(outputs.iter().find(|path| is_other(path)), "exists, and is no plan")
}

fn refuse(found: Option<&PathBuf>, why: &str) -> Result<(), Error> {
    let Some(path) = found else { return Ok(()) };
    let message = format!("{} {why}, and is not replaced: name another file", path.display());
    Err(Error::new(ErrorKind::File, message))
}

/// Writes a run to a file of mode 600: as JSON if its name ends in `.json`, otherwise as CSV.
pub async fn write(journal: &Journal, run: &Run, path: &Path) -> Result<(), Error> {
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
