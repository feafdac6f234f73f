//! The sandbox's part of each operation.

use serde_json::Value;
use user_provisioning::Operation;

use super::request_log::Received;

/// An operation that the sandbox can mock: every documented one.
///
/// It links an operation of the SDK to the [parameters](super::parameters) of its request.
pub trait MockOperation: Operation {
    /// The parameters of the request, as the sandbox received them.
    type Parameters;

    /// Parses the parameters of a received request.
    #[doc(hidden)]
    fn received_parameters(call: &Received) -> Result<Self::Parameters, String>;

    /// Parses the body of a received request.
    #[doc(hidden)]
    fn received_body(call: &Received) -> Result<Self::Body, String>;

    /// Serializes the body of a success as the sandbox sends it; `null` if there is none.
    #[doc(hidden)]
    fn output_to_send(response: &Self::Output) -> Result<Value, String>;
}
