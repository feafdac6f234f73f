//! What the sandbox has of its own for each operation.

use serde_json::Value;
use user_provisioning::Operation;

use super::request_log::Received;

/// An operation that the sandbox can be asked about: every one of the document is.
///
/// It ties an operation of the SDK to the [parameters](super::parameters) of its request.
pub trait MockOperation: Operation {
    /// The parameters of the request, as the sandbox received them.
    type Parameters;

    /// Reads the parameters of a received request.
    #[doc(hidden)]
    fn received_parameters(call: &Received) -> Result<Self::Parameters, String>;

    /// Reads the body of a received request.
    #[doc(hidden)]
    fn received_body(call: &Received) -> Result<Self::Body, String>;

    /// The body of a success answer as the sandbox sends it; `null` where there is none.
    #[doc(hidden)]
    fn answer_to_send(answer: &Self::Answer) -> Result<Value, String>;
}
