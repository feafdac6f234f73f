//! What the program and the SDK say of their work, on the standard error.
//!
//! Of other libraries nothing is shown: what those below the SDK say at their finest levels can hold a credential.

use std::io;

use clap::ValueEnum;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum LogLevel {
    Off,
    Error,
    #[default]
    Warn,
    Info,
    Debug,
    Trace,
}

impl From<LogLevel> for LevelFilter {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Off => Self::OFF,
            LogLevel::Error => Self::ERROR,
            LogLevel::Warn => Self::WARN,
            LogLevel::Info => Self::INFO,
            LogLevel::Debug => Self::DEBUG,
            LogLevel::Trace => Self::TRACE,
        }
    }
}

/// Begins to show events, and from `debug` on what each call of the SDK came to.
pub fn begin(level: LogLevel) {
    let targets = Targets::new()
        .with_target("user_provisioning", level)
        .with_target("user_provisioning_bulk", level)
        .with_target("provision", level);
    let is_detailed = matches!(level, LogLevel::Debug | LogLevel::Trace);
    let spans = match is_detailed {
        true => tracing_subscriber::fmt::format::FmtSpan::CLOSE,
        false => tracing_subscriber::fmt::format::FmtSpan::NONE,
    };
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        .with_span_events(spans);
    // Whoever calls this as a library may have a subscriber of its own, which stays.
    let _ = tracing_subscriber::registry().with(lines).with(targets).try_init();
}
