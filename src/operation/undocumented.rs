//! The operations for undocumented routes.

use super::OperationInfo;

impl OperationInfo {
    /// The parameter that is the whole path of an undocumented route.
    pub(crate) const WHOLE_PATH: &'static str = "path";

    /// The operations for all undocumented routes, one for each method.
    pub(crate) const fn undocumented(service: &'static str, id: &'static str) -> [Self; 6] {
        [
            Self::undocumented_by(service, id, "GET"),
            Self::undocumented_by(service, id, "HEAD"),
            Self::undocumented_by(service, id, "POST"),
            Self::undocumented_by(service, id, "PUT"),
            Self::undocumented_by(service, id, "PATCH"),
            Self::undocumented_by(service, id, "DELETE"),
        ]
    }

    const fn undocumented_by(
        service: &'static str,
        id: &'static str,
        method: &'static str,
    ) -> Self {
        let operation = Self::new(service, id, method, "/{path}", &[]);
        Self { documented: false, ..operation }
    }

    /// Returns whether it is documented; otherwise it stands for any other route.
    pub(crate) const fn is_documented(&self) -> bool {
        self.documented
    }
}
