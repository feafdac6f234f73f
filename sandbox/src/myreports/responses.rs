//! The envelope of MyReports.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::super::call::ProductResponse;

pub fn success(more: Value) -> Value {
    let mut body = envelope("success");
    merge(&mut body, more);
    body
}

/// A response about one thing.
pub fn one(status: u16, data: Value) -> ProductResponse {
    ProductResponse::json(status, success(json!({ "data": data })))
}

/// All there is of something, in one response.
pub fn many(data: &[Value]) -> ProductResponse {
    ProductResponse::json(200, success(json!({ "page_size": data.len(), "data": data })))
}

/// A response that shows nothing.
pub fn done() -> ProductResponse {
    ProductResponse::json(200, envelope("success"))
}

pub fn failure(status: u16, message: &str) -> ProductResponse {
    failing(status, json!({ "error": status, "message": message }))
}

pub fn failing(status: u16, more: Value) -> ProductResponse {
    let mut body = envelope("error");
    merge(&mut body, more);
    ProductResponse::json(status, body)
}

pub fn not_found() -> ProductResponse {
    failure(404, "Not Found")
}

pub fn well_formed(id: &str) -> Result<(), ProductResponse> {
    match uuid::Uuid::parse_str(id) {
        Ok(_) => Ok(()),
        Err(_) => Err(not_valid(id)),
    }
}

pub fn not_valid(value: &str) -> ProductResponse {
    failure(400, &format!("The value '{value}' is not valid."))
}

/// The moment as the product writes it into tenants: without a zone.
pub fn date() -> String {
    DateTime::<Utc>::from(SystemTime::now()).format("%Y-%m-%dT%H:%M:%S%.3f").to_string()
}

/// The moment as the product writes it into envelopes: .NET has seven digits.
pub fn written(moment: DateTime<Utc>) -> String {
    let ticks = moment.timestamp_subsec_nanos() / 100;
    format!("{}.{ticks:07}Z", moment.format("%Y-%m-%dT%H:%M:%S"))
}

fn envelope(status: &str) -> Value {
    json!({ "status": status, "timestamp": written(SystemTime::now().into()) })
}

fn merge(body: &mut Value, more: Value) {
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
}

/// The request as the server parsed it, which a response repeats.
pub fn understood<T: DeserializeOwned + Serialize>(body: &Value) -> Result<Value, ProductResponse> {
    let read = serde_json::from_value::<T>(body.clone());
    read.and_then(serde_json::to_value).map_err(|_| failure(400, "The request is not valid."))
}
