//! A small program that gives a new colleague access to the organization's products. It takes clients and
//! does not know which servers they call; `tests/` passes those of a sandbox.

#[cfg(feature = "maarch_courrier")]
pub mod mailroom;
#[cfg(feature = "evolution_platform")]
pub mod network;
#[cfg(feature = "maarch_parapheur")]
pub mod signing;
#[cfg(feature = "myreports")]
pub mod telephony;

/// A new employee.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub login: String,
    pub firstname: String,
    pub lastname: String,
    pub mail: String,
}

impl Colleague {
    pub fn full_name(&self) -> String {
        format!("{} {}", self.firstname, self.lastname)
    }
}
