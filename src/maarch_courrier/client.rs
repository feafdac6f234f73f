//! The client of Maarch Courrier.

use crate::client::{installed_anywhere, service_client};

service_client! {
    product: "Maarch Courrier",
    module: "maarch_courrier",
    suffix: Some("/rest"),
    place: "`base_url`"
}

installed_anywhere!("courrier.ville.fr");
