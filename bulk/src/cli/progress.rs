//! Progress: a bar on a terminal, plain lines elsewhere, JSON for programs.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::table;
use crate::engine::Pause;
use crate::journal::{ItemState, Summary};

/// The interval between plain lines.
const LINES: Duration = Duration::from_secs(5);

pub struct Progress {
    bar: Option<ProgressBar>,
    is_json: bool,
    last: Mutex<Option<(Instant, String)>>,
}

impl Progress {
    /// A plan, whose number of people is not known yet.
    pub fn planning(is_quiet: bool) -> Self {
        let bar = (!is_quiet && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner();
            bar.set_style(style("{spinner} planned {pos} ({per_sec})"));
            bar
        });
        Self { bar, is_json: is_quiet, last: Mutex::default() }
    }

    /// A run being applied.
    pub fn applying(total: u64, is_json: bool) -> Self {
        let bar = (!is_json && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new(total);
            bar.set_style(style("{bar:30} {pos}/{len} {per_sec}, {eta} left  {msg}"));
            bar
        });
        Self { bar, is_json, last: Mutex::default() }
    }

    pub fn planned(&self, count: u64) {
        match &self.bar {
            Some(bar) => bar.set_position(count),
            None if !self.is_json => self.line(format!("planned {count}")),
            None => {}
        }
    }

    pub fn applied(&self, summary: &Summary, pauses: &[Pause]) {
        let paused: Vec<String> = pauses
            .iter()
            .map(|pause| {
                format!(
                    "{} paused for {} s: {}",
                    pause.product,
                    pause.remaining.as_secs() + 1,
                    pause.reason
                )
            })
            .collect();
        if self.is_json {
            let pauses: Vec<&str> = pauses.iter().map(|pause| pause.product.as_str()).collect();
            let line = serde_json::json!({ "summary": summary, "paused": pauses }).to_string();
            self.changed(line);
            return;
        }
        let mut text = table::counts(summary);
        if !paused.is_empty() {
            text = format!("{text}; {}", paused.join("; "));
        }
        match &self.bar {
            Some(bar) => {
                bar.set_position(
                    summary.total() - summary.open() - summary.count(ItemState::Planned),
                );
                bar.set_message(text);
            }
            None => self.line(text),
        }
    }

    pub fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Prints a line to standard error, at most once per interval and not twice the same.
    fn line(&self, text: String) {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let is_due =
            last.as_ref().is_none_or(|(at, before)| at.elapsed() >= LINES && *before != text);
        if is_due {
            complain!("{text}");
            *last = Some((Instant::now(), text));
        }
    }

    /// Prints a line to standard output for each change.
    fn changed(&self, text: String) {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if last.as_ref().is_none_or(|(_, before)| *before != text) {
            say!("{text}");
            *last = Some((Instant::now(), text));
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
