//! The four emulated products, and the routing of requests to them.

use super::behavior::ServerBehavior;
use super::call::{Call, ProductResponse, header, match_route};
use user_provisioning::OperationInfo;
use wiremock::Request;

/// The state of all products.
#[derive(Debug, Default)]
pub struct Products {
    pub behavior: ServerBehavior,
    #[cfg(feature = "myreports")]
    pub myreports: super::myreports::MyReports,
    #[cfg(feature = "maarch_courrier")]
    pub maarch_courrier: super::maarch_courrier::MaarchCourrier,
    #[cfg(feature = "maarch_parapheur")]
    pub maarch_parapheur: super::maarch_parapheur::MaarchParapheur,
    #[cfg(feature = "evolution_platform")]
    pub evolution_platform: super::evolution_platform::EvolutionPlatform,
}

/// A product and its base path.
pub struct Service {
    pub base: &'static str,
    pub operations: &'static [&'static OperationInfo],
}

#[cfg(feature = "myreports")]
pub const MYREPORTS: Service =
    Service { base: "/api", operations: user_provisioning::myreports::OPERATIONS };
#[cfg(feature = "maarch_courrier")]
pub const MAARCH_COURRIER: Service = Service {
    base: "/maarch-courrier",
    operations: user_provisioning::maarch_courrier::OPERATIONS,
};
#[cfg(feature = "maarch_parapheur")]
pub const MAARCH_PARAPHEUR: Service = Service {
    base: "/maarch-parapheur",
    operations: user_provisioning::maarch_parapheur::OPERATIONS,
};
#[cfg(feature = "evolution_platform")]
pub const EVOLUTION_PLATFORM: Service = Service {
    base: "/evolutionplatform/referentiel/api/v1",
    operations: user_provisioning::evolution_platform::OPERATIONS,
};

pub const SERVICES: &[Service] = &[
    #[cfg(feature = "myreports")]
    MYREPORTS,
    #[cfg(feature = "maarch_courrier")]
    MAARCH_COURRIER,
    #[cfg(feature = "maarch_parapheur")]
    MAARCH_PARAPHEUR,
    #[cfg(feature = "evolution_platform")]
    EVOLUTION_PLATFORM,
];

/// A documented route that a request matches.
pub struct Route {
    pub base: &'static str,
    pub operation: &'static OperationInfo,
    pub parameters: Vec<String>,
}

impl Route {
    /// Returns the path parameters with their names in the document.
    pub fn named_parameters(&self) -> Vec<(String, String)> {
        let names =
            self.operation.path().split('/').filter_map(|segment| {
                Some(segment.strip_prefix('{')?.strip_suffix('}')?.to_owned())
            });
        names.zip(self.parameters.iter().cloned()).collect()
    }
}

/// Returns the method by which a request is routed. Both Maarch products handle HEAD as GET, and Maarch Parapheur
/// obeys a header that replaces the method.
pub fn routed_method(request: &Request) -> String {
    let (method, path) = (request.method.as_str(), request.url.path());
    let replaced = header(request, "x-http-method-override")
        .filter(|_| path.starts_with("/maarch-parapheur/rest/"))
        .map(str::to_ascii_uppercase);
    let method = replaced.unwrap_or_else(|| method.to_owned());
    match method == "HEAD" && path.starts_with("/maarch-") {
        true => "GET".to_owned(),
        false => method,
    }
}

pub fn route(method: &str, path: &str) -> Option<Route> {
    SERVICES
        .iter()
        .find_map(|service| route_below(service, method, path.strip_prefix(service.base)?))
}

/// Returns the route of a path below the base URL of a service.
pub fn route_below(service: &Service, method: &str, path: &str) -> Option<Route> {
    let mut operations = service.operations.iter().filter(|known| known.method() == method);
    operations.find_map(|operation| {
        let parameters = match_route(operation.path(), path)?;
        Some(Route { base: service.base, operation, parameters })
    })
}

impl Products {
    /// Returns the product's response; `None` for an operation that the sandbox does not emulate.
    pub fn answer(
        &mut self,
        operation: &'static OperationInfo,
        call: &Call<'_>,
    ) -> Option<ProductResponse> {
        match operation.service() {
            #[cfg(feature = "myreports")]
            "myreports" => {
                let operation = user_provisioning::myreports::OperationId::of(operation)?;
                Some(self.myreports.answer(operation, call))
            }
            #[cfg(feature = "maarch_courrier")]
            "maarch_courrier" => {
                let operation = user_provisioning::maarch_courrier::OperationId::of(operation)?;
                Some(self.maarch_courrier.answer(operation, call, &self.behavior))
            }
            #[cfg(feature = "maarch_parapheur")]
            "maarch_parapheur" => {
                let operation = user_provisioning::maarch_parapheur::OperationId::of(operation)?;
                Some(self.maarch_parapheur.answer(operation, call, &mut self.behavior))
            }
            #[cfg(feature = "evolution_platform")]
            "evolution_platform" => {
                let operation = user_provisioning::evolution_platform::OperationId::of(operation)?;
                Some(self.evolution_platform.answer(operation, call))
            }
            _ => None,
        }
    }

    /// Answers a request to an undocumented route, with the route's name, if it has one.
    pub fn elsewhere(
        &mut self,
        method: &str,
        path: &str,
        call: &Call<'_>,
    ) -> Option<(Option<&'static str>, ProductResponse)> {
        #[cfg(feature = "maarch_parapheur")]
        if let Some(path) = path.strip_prefix("/maarch-parapheur/rest") {
            return self.maarch_parapheur.elsewhere(method, path, call, &self.behavior);
        }
        #[cfg(feature = "maarch_courrier")]
        if let Some(below) =
            path.strip_prefix("/maarch-courrier/rest").filter(|below| below.starts_with('/'))
        {
            return Some(self.maarch_courrier.elsewhere(method, below, call, &self.behavior));
        }
        let _ = (method, path, call);
        None
    }
}
