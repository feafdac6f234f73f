//! Logs of the program and the SDK, on standard error.
//!
//! Other libraries are not logged: HTTP libraries log credentials at their finest levels.

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

/// Starts logging; from `debug` on, with the result of each call of the SDK.
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
        // They would be printed to standard error, which may be what is closed.
        .log_internal_errors(false)
        .with_ansi(false)
        .with_span_events(spans);
    // A program that uses this as a library keeps its own subscriber.
    let _ = tracing_subscriber::registry().with(lines).with(targets).try_init();
}
