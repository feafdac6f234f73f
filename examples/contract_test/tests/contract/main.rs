//! Tests this program against the sandbox; each test has its own.

use contract_test::Colleague;

#[cfg(feature = "maarch_courrier")]
mod mailroom;
#[cfg(feature = "evolution_platform")]
mod network;
#[cfg(feature = "maarch_parapheur")]
mod signing;
#[cfg(feature = "myreports")]
mod telephony;

fn ada() -> Colleague {
    Colleague {
        login: "ALovelace".to_owned(),
        firstname: "Ada".to_owned(),
        lastname: "Lovelace".to_owned(),
        mail: "ada@example.com".to_owned(),
    }
}
