//! The parameters of each operation, as the sandbox receives them.

/// Those of MyReports.
#[cfg(feature = "myreports")]
pub mod myreports {
    include!("../generated/myreports.rs");
}

/// Those of Maarch Courrier.
#[cfg(feature = "maarch_courrier")]
pub mod maarch_courrier {
    include!("../generated/maarch_courrier.rs");
}

/// Those of Maarch Parapheur.
#[cfg(feature = "maarch_parapheur")]
pub mod maarch_parapheur {
    include!("../generated/maarch_parapheur.rs");
}

/// Those of the Evolution Platform.
#[cfg(feature = "evolution_platform")]
pub mod evolution_platform {
    include!("../generated/evolution_platform.rs");
}
