//! What a call is filled with.

use syn::Type;

use super::super::model::Parameter;

/// A parameter or body with the Rust name and type the generator gave it.
pub struct Argument<'o> {
    pub ident: syn::Ident,
    pub ty: Type,
    pub parameter: Option<&'o Parameter>,
}
