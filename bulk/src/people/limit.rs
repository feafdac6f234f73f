//! A reader that fails on a line that is too long.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// More than any valid line: an unterminated quote would otherwise take the rest of the file.
pub const MAX_LINE: u64 = 64 * 1024;

/// The bytes read since the last complete line, shared with the reader of lines.
#[derive(Clone, Default)]
pub struct LineBudget(Arc<AtomicU64>);

impl LineBudget {
    /// Call after each complete line.
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
