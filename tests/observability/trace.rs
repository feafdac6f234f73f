//! A `tracing` subscriber that captures all spans, events and values.

use std::cell::RefCell;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// A value with the type it was recorded with.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(i128),
    Real(f64),
    Flag(bool),
    /// Recorded by its `Debug` or `Display`.
    Shown(String),
    /// An error as `Display`, the same with its causes as `Debug`.
    Error(String, String),
}

pub type Fields = Vec<(&'static str, Value)>;

#[derive(Clone, Debug)]
pub struct KeptSpan {
    pub name: &'static str,
    pub target: String,
    pub level: Level,
    /// The index of the parent span.
    pub parent: Option<usize>,
    /// In the order of recording.
    pub fields: Fields,
}

#[derive(Clone, Debug)]
pub struct KeptEvent {
    pub target: String,
    pub level: Level,
    /// The index of the enclosing span.
    pub span: Option<usize>,
    pub fields: Fields,
}

#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub spans: Vec<KeptSpan>,
    pub events: Vec<KeptEvent>,
}

/// Collects what is recorded while it is the subscriber; clones share the collection.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Kept>>);

thread_local! {
    static ENTERED: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

impl Recorder {
    /// All spans so far.
    pub fn kept(&self) -> Kept {
        self.0.lock().expect("no test panics while it records").clone()
    }

    fn with<T>(&self, change: impl FnOnce(&mut Kept) -> T) -> T {
        change(&mut self.0.lock().expect("no test panics while it records"))
    }
}

impl Kept {
    /// The output of this crate, without its dependencies.
    pub fn own(&self) -> Self {
        let own = |target: &str| target.starts_with("user_provisioning");
        assert!(self.spans.iter().all(|span| own(&span.target)), "a dependency opened a span");
        let events = self.events.iter().filter(|event| own(&event.target)).cloned().collect();
        Self { spans: self.spans.clone(), events }
    }
}

/// The last value of a field.
pub fn value<'f>(fields: &'f Fields, name: &str) -> Option<&'f Value> {
    fields.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value)
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let metadata = attributes.metadata();
        let parent = if attributes.is_contextual() {
            ENTERED.with_borrow(|entered| entered.last().copied())
        } else {
            attributes.parent().map(place)
        };
        let mut fields = Visited::default();
        attributes.record(&mut fields);
        let span = KeptSpan {
            name: metadata.name(),
            target: metadata.target().to_owned(),
            level: *metadata.level(),
            parent,
            fields: fields.0,
        };
        let number = self.with(|kept| {
            kept.spans.push(span);
            kept.spans.len()
        });
        Id::from_u64(number as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Visited::default();
        values.record(&mut fields);
        self.with(|kept| kept.spans[place(span)].fields.extend(fields.0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Visited::default();
        event.record(&mut fields);
        let span = ENTERED.with_borrow(|entered| entered.last().copied());
        let metadata = event.metadata();
        let (target, level) = (metadata.target().to_owned(), *metadata.level());
        self.with(|kept| kept.events.push(KeptEvent { target, level, span, fields: fields.0 }));
    }

    fn enter(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| entered.push(place(span)));
    }

    fn exit(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| {
            let left = entered.pop();
            assert_eq!(left, Some(place(span)), "spans are left in the order they were entered");
        });
    }
}

fn place(span: &Id) -> usize {
    usize::try_from(span.into_u64()).expect("few spans") - 1
}

#[derive(Default)]
struct Visited(Fields);

impl Visited {
    fn keep(&mut self, field: &Field, value: Value) {
        self.0.push((field.name(), value));
    }
}

impl Visit for Visited {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.keep(field, Value::Real(value));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.keep(field, Value::Number(value.into()));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.keep(field, Value::Number(value.into()));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.keep(field, Value::Flag(value));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.keep(field, Value::Text(value.to_owned()));
    }

    fn record_error(&mut self, field: &Field, value: &(dyn StdError + 'static)) {
        let mut debug = format!("{value:?}");
        let mut cause = value.source();
        while let Some(inner) = cause {
            debug.push_str(&format!("\n{inner}\n{inner:?}"));
            cause = inner.source();
        }
        self.keep(field, Value::Error(value.to_string(), debug));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.keep(field, Value::Shown(format!("{value:?}")));
    }
}
