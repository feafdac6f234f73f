//! The client of Maarch Parapheur.

use crate::client::{installed_anywhere, service_client};

service_client! {
    product: "Maarch Parapheur",
    module: "maarch_parapheur",
    suffix: Some("/rest"),
    place: "`base_url`"
}

installed_anywhere!("parapheur.ville.fr");
