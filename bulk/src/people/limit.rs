//! A reader that gives up on a person whose line does not end.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// More than a line of any person can have: a quote that is never closed would take the rest of the file.
pub const MAX_LINE: u64 = 64 * 1024;

/// How many bytes were read since the last whole line, shared with who reads the lines.
#[derive(Clone, Default)]
pub struct LineBudget(Arc<AtomicU64>);

impl LineBudget {
    /// A line was read to its end.
    pub fn renew(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

pub struct Limited<R> {
    reader: R,
    budget: LineBudget,
}

impl<R> Limited<R> {
    pub fn new(reader: R, budget: LineBudget) -> Self {
        Self { reader, budget }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let used = self.budget.0.load(Ordering::Relaxed);
        if used > MAX_LINE {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a line is too long"));
        }
        let count = self.reader.read(buffer)?;
        self.budget.0.store(used.saturating_add(count as u64), Ordering::Relaxed);
        Ok(count)
    }
}
