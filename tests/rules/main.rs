//! The rules of the sandbox: what they answer, in which order, how they break an answer, and what is
//! said of them afterwards.

#[cfg(all(
    feature = "maarch_courrier",
    feature = "myreports",
    feature = "evolution_platform",
    feature = "maarch_parapheur"
))]
mod answers;
#[cfg(all(
    feature = "maarch_courrier",
    feature = "myreports",
    feature = "evolution_platform",
    feature = "maarch_parapheur"
))]
mod breaks;
#[cfg(all(
    feature = "maarch_courrier",
    feature = "myreports",
    feature = "evolution_platform",
    feature = "maarch_parapheur"
))]
mod checks;
