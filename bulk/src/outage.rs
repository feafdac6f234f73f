//! Errors of a database that is unavailable.

use std::error::Error as StdError;
use std::io;

/// Returns whether an error says that the database is unreachable, starting, stopping, busy or out of connections.
pub fn is_outage(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return is_disconnect(error.kind());
    }
    match error.downcast_ref::<sqlx::Error>() {
        Some(sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed) => true,
        Some(sqlx::Error::Io(error)) => is_disconnect(error.kind()),
        Some(sqlx::Error::Database(error)) => error.code().is_some_and(|code| is_temporary(&code)),
        _ => error.source().is_some_and(is_outage),
    }
}

fn is_disconnect(kind: io::ErrorKind) -> bool {
    use io::ErrorKind::{
        BrokenPipe, ConnectionAborted, ConnectionRefused, ConnectionReset, HostUnreachable,
        NetworkDown, NetworkUnreachable, NotConnected, TimedOut, UnexpectedEof,
    };
    matches!(
        kind,
        BrokenPipe
            | ConnectionAborted
            | ConnectionRefused
            | ConnectionReset
            | HostUnreachable
            | NetworkDown
            | NetworkUnreachable
            | NotConnected
            | TimedOut
            | UnexpectedEof
    )
}

/// SQLite: busy, locked. PostgreSQL: connection failures, serialization failures, too many connections, shutdown,
/// start.
fn is_temporary(code: &str) -> bool {
    is_contention(code)
        || matches!(code, "53300" | "57P01" | "57P02" | "57P03" | "57P05")
        || code.len() == 5 && code.starts_with("08")
}

/// Returns whether a code says that another transaction was in the way: a deadlock, or a lock held for too long.
pub fn is_contention(code: &str) -> bool {
    matches!(code, "5" | "6" | "40001" | "40P01")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_outage_is_waited_for() {
        let io = |kind| sqlx::Error::Io(io::Error::from(kind));
        assert!(is_outage(&io(io::ErrorKind::ConnectionRefused)));
        assert!(is_outage(&io(io::ErrorKind::UnexpectedEof)));
        assert!(is_outage(&sqlx::Error::PoolTimedOut));
        assert!(!is_outage(&io(io::ErrorKind::PermissionDenied)));
        assert!(!is_outage(&sqlx::Error::RowNotFound));
        for code in ["5", "40P01", "53300", "57P01", "57P03", "08006"] {
            assert!(is_temporary(code), "{code}");
        }
        // A full disk, a wrong password, no such database, no such table.
        for code in ["13", "28P01", "3D000", "42P01", "08"] {
            assert!(!is_temporary(code), "{code}");
        }
    }
}
