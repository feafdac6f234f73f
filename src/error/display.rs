//! One useful sentence for each failure, without secrets, bodies or server internals.

use std::fmt::{Formatter, Result};

use reqwest::StatusCode;

use super::kind::redirects;
use super::words::Words;
use super::{Error, Kind};

/// The longest part of a server's message that a sentence takes over, in characters.
const LONGEST: usize = 300;

pub fn write(error: &Error, f: &mut Formatter<'_>) -> Result {
    let inner = &error.inner;
    if let Some(operation) = inner.operation {
        write!(f, "{operation}: ")?;
    }
    match inner.kind {
        Kind::Configuration => write!(f, "the client cannot be built: {}", inner.detail)?,
        Kind::Refused => write!(f, "{}; nothing was sent", inner.detail)?,
        Kind::Credentials => {
            write!(f, "there is no access token: {}{}", inner.detail, unsent(error))?
        }
        Kind::Connect => write!(f, "no connection to the server could be made{}", unsent(error))?,
        Kind::Timeout => write!(f, "no answer within {:.1?}", inner.progress.elapsed)?,
        Kind::Lost => {
            f.write_str("the connection broke, or spoke no HTTP, before a whole answer was there")?
        }
        Kind::Redirected => f.write_str(
            "the HTTP client that was given followed a redirect, perhaps with credentials; \
             build it with `redirect(Policy::none())`",
        )?,
        Kind::Status => status(error, f)?,
        Kind::Reported => {
            answered(error, f)?;
            f.write_str(", but reports a failure")?;
            let status = error.status().unwrap_or_default();
            f.write_str(&said(status, &error.inner.words))?;
        }
        Kind::Unreadable => {
            answered(error, f)?;
            write!(f, " and {}", inner.detail)?;
        }
    }
    consequences(error, f)
}

/// What the server has of a call whose last attempt never left.
fn unsent(error: &Error) -> &'static str {
    if error.may_have_been_sent() { ", after an earlier attempt" } else { "; nothing was sent" }
}

fn answered(error: &Error, f: &mut Formatter<'_>) -> Result {
    match error.status() {
        Some(status) => write!(f, "the server answered {status}"),
        None => f.write_str("the server answered"),
    }
}

fn status(error: &Error, f: &mut Formatter<'_>) -> Result {
    let Some(status) = error.status() else { return Ok(()) };
    write!(f, "{status}")?;
    match status.as_u16() {
        402 if error.inner.progress.consented => {
            f.write_str(": charges apply although they were accepted; nothing was carried out")
        }
        // The body of a 402 can hold an API key, and nothing in it is needed here.
        402 => {
            f.write_str(": charges apply and were not accepted; nothing was carried out or charged")
        }
        _ if redirects(status) => f.write_str(
            ": the server redirects elsewhere, which is never followed with credentials; correct the base URL",
        ),
        500 => f.write_str(": the server failed; message() and raw_body() have its words"),
        _ => f.write_str(&said(status, &error.inner.words)),
    }
}

/// A server's words behind a status, as far as they are news and fit to be shown.
pub fn said(status: StatusCode, words: &Words) -> String {
    // The texts of a 500 are stack traces, SQL and paths.
    if status == StatusCode::INTERNAL_SERVER_ERROR {
        return String::new();
    }
    let known = status.canonical_reason().unwrap_or_default();
    let is_news = |message: &String| !message.ends_with(known) || message.len() > known.len() + 4;
    let message = words.message.as_deref().and_then(presentable).filter(is_news);
    let message = message.map(|message| format!(": {message}")).unwrap_or_default();
    match words.code.as_deref().and_then(presentable) {
        Some(code) => format!("{message} ({code})"),
        None => message,
    }
}

fn consequences(error: &Error, f: &mut Formatter<'_>) -> Result {
    if error.charge_may_have_been_made() {
        f.write_str("; the request may have been carried out and a charge may have been made")
    } else if error.may_have_been_carried_out() {
        f.write_str("; the request may have been carried out")
    } else {
        Ok(())
    }
}

/// A server's text on one line, unless it tells of the server's inside.
fn presentable(text: &str) -> Option<String> {
    let internals = ["SQLSTATE", ".php", "Stack trace", "<br", "#0 "];
    if internals.iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect();
    let line = words.join(" ");
    let line = line.trim_end_matches('.');
    if line.is_empty() {
        return None;
    }
    let mut shown: String = line.chars().take(LONGEST).collect();
    if shown.len() < line.len() {
        shown.push('…');
    }
    Some(shown)
}

pub fn debug(error: &Error, f: &mut Formatter<'_>) -> Result {
    let inner = &error.inner;
    let mut shown = f.debug_struct("Error");
    shown.field("kind", &inner.kind).field("operation", &inner.operation);
    if !inner.detail.is_empty() {
        shown.field("detail", &inner.detail);
    }
    if let Some(status) = inner.status {
        let names: Vec<&str> = inner.headers.keys().map(|name| name.as_str()).collect();
        shown
            .field("status", &status.as_u16())
            .field("code", &inner.words.code)
            .field("header_names", &names)
            .field("body_bytes", &inner.body.len())
            .field("body_cut", &inner.body_cut);
    }
    shown
        .field("attempts", &inner.progress.attempts)
        .field("elapsed", &inner.progress.elapsed)
        .field("source", &inner.source)
        .finish()
}
