//! The paths of the state that a flow may change.

use user_provisioning::Change;

/// The paths that differ after a flow, with everything below them.
#[derive(Debug, Default)]
pub struct Named {
    /// At least one path of each has to differ: a flow that changes nothing proves nothing.
    must: Vec<String>,
    may: Vec<String>,
}

impl Named {
    pub fn nothing() -> Self {
        Self::default()
    }

    /// This differs, or something below it.
    pub fn changed(mut self, place: impl Into<String>) -> Self {
        self.must.push(place.into());
        self
    }

    /// This may differ: what a page or a remark says of the server.
    pub fn perhaps(mut self, place: impl Into<String>) -> Self {
        self.may.push(place.into());
        self
    }

    /// What `changes()` names of the user whose data are below `user`, such as `users/7`.
    pub fn by(user: &str, changes: &[Change]) -> Self {
        changes.iter().fold(Self::nothing(), |named, change| match change {
            Change::Set { field, .. } => named.changed(format!("{user}/{field}")),
            Change::Added { list, .. } | Change::Removed { list, .. } => {
                named.changed(format!("{user}/{list}"))
            }
            _ => named.changed(user),
        })
    }

    pub fn includes(&self, place: &str) -> bool {
        self.must.iter().chain(&self.may).any(|named| is_at(place, named))
    }

    /// What should differ, and does not.
    pub fn unchanged<'n>(&'n self, differing: &'n [String]) -> impl Iterator<Item = &'n String> {
        let differs = |named: &&String| !differing.iter().any(|place| is_at(place, named));
        self.must.iter().filter(differs)
    }
}

fn is_at(place: &str, named: &str) -> bool {
    place.strip_prefix(named).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
