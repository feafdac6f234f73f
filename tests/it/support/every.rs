//! Macros over every operation and schema of the enabled services, so that no test misses one.
//!
//! `every_operation!(apply more)` calls `apply! { (more) [operation] [operation] }`, and
//! `every_schema!(apply)` calls `apply! { "name" => type, }`. `client!(service sandbox)` is a client of the
//! sandbox. It has to be the module `support::every`.

#[cfg(feature = "myreports")]
include!("../../../generated/tests/myreports.rs");
#[cfg(feature = "maarch_courrier")]
include!("../../../generated/tests/maarch_courrier.rs");
#[cfg(feature = "maarch_parapheur")]
include!("../../../generated/tests/maarch_parapheur.rs");
#[cfg(feature = "evolution_platform")]
include!("../../../generated/tests/evolution_platform.rs");
#[cfg(not(feature = "myreports"))]
macro_rules! myreports_operations {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "myreports"))]
macro_rules! myreports_schemas {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "maarch_courrier"))]
macro_rules! maarch_courrier_operations {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "maarch_courrier"))]
macro_rules! maarch_courrier_schemas {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "maarch_parapheur"))]
macro_rules! maarch_parapheur_operations {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "maarch_parapheur"))]
macro_rules! maarch_parapheur_schemas {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "evolution_platform"))]
macro_rules! evolution_platform_operations {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}
#[cfg(not(feature = "evolution_platform"))]
macro_rules! evolution_platform_schemas {
    ([$($then:tt)*] $($found:tt)*) => { $($then)*! { $($found)* } };
}

macro_rules! every_operation {
    ($apply:ident $($more:tt)*) => {
        $crate::support::every::myreports_operations! {
            [$crate::support::every::courrier_operations_too] $apply ($($more)*)
        }
    };
}

macro_rules! courrier_operations_too {
    ($($found:tt)*) => {
        $crate::support::every::maarch_courrier_operations! { [$crate::support::every::parapheur_operations_too] $($found)* }
    };
}

macro_rules! parapheur_operations_too {
    ($($found:tt)*) => {
        $crate::support::every::maarch_parapheur_operations! { [$crate::support::every::platform_operations_too] $($found)* }
    };
}

macro_rules! platform_operations_too {
    ($($found:tt)*) => {
        $crate::support::every::evolution_platform_operations! { [$crate::support::every::apply] $($found)* }
    };
}

macro_rules! every_schema {
    ($apply:ident) => {
        $crate::support::every::myreports_schemas! {
            [$crate::support::every::courrier_schemas_too] $apply
        }
    };
}

macro_rules! courrier_schemas_too {
    ($($found:tt)*) => {
        $crate::support::every::maarch_courrier_schemas! { [$crate::support::every::parapheur_schemas_too] $($found)* }
    };
}

macro_rules! parapheur_schemas_too {
    ($($found:tt)*) => {
        $crate::support::every::maarch_parapheur_schemas! { [$crate::support::every::platform_schemas_too] $($found)* }
    };
}

macro_rules! platform_schemas_too {
    ($($found:tt)*) => {
        $crate::support::every::evolution_platform_schemas! { [$crate::support::every::apply] $($found)* }
    };
}

macro_rules! apply {
    ($apply:ident $($found:tt)*) => { $apply! { $($found)* } };
}

/// The sandbox's client of a service.
macro_rules! client {
    (myreports $sandbox:ident) => {
        $sandbox.myreports_client()
    };
    (maarch_courrier $sandbox:ident) => {
        $sandbox.maarch_courrier_client()
    };
    (maarch_parapheur $sandbox:ident) => {
        $sandbox.maarch_parapheur_client()
    };
    (evolution_platform $sandbox:ident) => {
        $sandbox.evolution_platform_client()
    };
}

pub(crate) use {
    apply, client, courrier_operations_too, courrier_schemas_too, every_operation, every_schema,
    evolution_platform_operations, evolution_platform_schemas, maarch_courrier_operations,
    maarch_courrier_schemas, maarch_parapheur_operations, maarch_parapheur_schemas,
    myreports_operations, myreports_schemas, parapheur_operations_too, parapheur_schemas_too,
    platform_operations_too, platform_schemas_too,
};
