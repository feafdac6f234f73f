//! Captures everything that a program could print, log or export.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::sync::Mutex;

use user_provisioning::Error;

use super::canaries;
use crate::support::everything_shown;
use crate::trace::{Fields, Kept, Value};

/// Every printed text, with the place where it was printed.
#[derive(Default)]
pub struct Shown(Vec<(String, String)>);

impl Shown {
    /// A value that a program may print for debugging.
    pub fn value(&mut self, place: impl Display, value: &impl Debug) {
        self.0.push((format!("Debug of {place}"), format!("{value:?}\n{value:#?}")));
    }

    /// A value that a program may show to a person.
    pub fn printed(&mut self, place: impl Display, value: &(impl Debug + Display)) {
        self.value(&place, value);
        self.0.push((format!("Display of {place}"), value.to_string()));
    }

    /// An error with all its causes.
    pub fn error(&mut self, place: impl Display, error: &Error) {
        self.0.push((format!("error of {place}"), everything_shown(error)));
        if let Some(notice) = error.charge_notice() {
            self.printed(format!("the notice of {place}"), &notice);
        }
    }

    /// Either of the two.
    pub fn outcome<T: Debug>(&mut self, place: impl Display, outcome: &Result<T, Error>) {
        match outcome {
            Ok(response) => self.value(place, response),
            Err(error) => self.error(place, error),
        }
    }

    /// What a subscriber received.
    pub fn watched(&mut self, kept: &Kept) {
        for span in &kept.spans {
            self.fields(format!("the span {}", span.name), &span.fields);
        }
        for event in &kept.events {
            self.fields(format!("an event of {}", event.target), &event.fields);
        }
    }

    fn fields(&mut self, place: String, fields: &Fields) {
        for (name, value) in fields {
            let text = match value {
                Value::Text(text) | Value::Shown(text) => text.clone(),
                Value::Error(text, whole) => format!("{text}\n{whole}"),
                Value::Number(_) | Value::Real(_) | Value::Flag(_) => continue,
            };
            self.0.push((format!("{name} of {place}"), text));
        }
    }

    pub fn logged(&mut self) {
        let lines = LINES.lock().expect("no test panics while it logs");
        self.0.extend(lines.iter().map(|line| ("a log record".to_owned(), line.clone())));
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Every place where a secret can be read, once.
    pub fn leaks(&self) -> Vec<String> {
        let mut leaks = BTreeMap::new();
        for (place, text) in &self.0 {
            for secret in canaries::found_in(text) {
                leaks.entry((secret, place)).or_insert(text);
            }
        }
        let description = |((secret, place), text)| format!("{secret} in the {place}:\n    {text}");
        leaks.into_iter().map(description).collect()
    }
}

static LINES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Keeps the records of dependencies that use `log`.
pub fn keep_log_records() {
    struct Keeper;

    impl log::Log for Keeper {
        fn enabled(&self, _: &log::Metadata<'_>) -> bool {
            true
        }

        fn log(&self, record: &log::Record<'_>) {
            let line = format!("{} {}", record.target(), record.args());
            LINES.lock().expect("no test panics while it logs").push(line);
        }

        fn flush(&self) {}
    }

    log::set_logger(&Keeper).expect("no other logger");
    log::set_max_level(log::LevelFilter::Trace);
}
