//! The parameters of an operation.

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    /// It is no parameter, but keeps a place among them, with the keys that the document has for it.
    Body(&'static [&'static str]),
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub name: &'static str,
    pub place: Place,
    pub required: bool,
    pub minimum: Option<i64>,
}

#[allow(dead_code, reason = "called by generated code where the document has such a parameter")]
impl Parameter {
    const fn new(name: &'static str, place: Place) -> Self {
        Self { name, place, required: false, minimum: None }
    }

    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path)
    }

    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query)
    }

    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header)
    }

    pub const fn body() -> Self {
        Self::new("body", Place::Body(&[]))
    }

    /// A body to which keys may be added, if they are none of those that it has.
    pub const fn adding_to(mut self, keys: &'static [&'static str]) -> Self {
        self.place = Place::Body(keys);
        self
    }

    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub const fn at_least(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }
}
