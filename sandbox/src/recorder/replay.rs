//! Replays a recording.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::Path;

use serde_json::Value;

use super::recording::{Exchange, RecordedResponse, Recording};
use super::{BASE_URL, text_replacement};
use crate::fault_proxy::Fault;
use crate::reply::Reply;
use crate::{Received, Sandbox};

/// A recording that is being replayed.
pub struct Replay {
    exchanges: Vec<(Exchange, bool)>,
    stand_ins: Vec<String>,
    /// The program's own values for the placeholders.
    names: HashMap<String, String>,
}

impl Sandbox {
    /// Starts a sandbox that replays a file of a [`Recorder`](super::Recorder) instead of emulating the
    /// products.
    ///
    /// - A call gets the first unused exchange of its operation with the same parameters and body. Repeated
    ///   reads get the last such response again.
    /// - In place of a placeholder for a login, a name or an address, the program under test may send any
    ///   value, consistently; the responses then contain it, too.
    /// - Rules come first. A call that matches neither a rule nor an exchange is answered with 501 and
    ///   reported by [`verify`](Self::verify).
    /// - Any credentials are accepted.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is not a recording.
    ///
    /// # Panics
    ///
    /// If no loopback port can be opened.
    pub async fn replay(path: impl AsRef<Path>) -> io::Result<Self> {
        let replay = Replay::new(Recording::read(path.as_ref())?);
        let sandbox = Self::start().await;
        sandbox.server.lock().replay = Some(replay);
        Ok(sandbox)
    }
}

impl Replay {
    fn new(recording: Recording) -> Self {
        let exchanges = recording.exchanges.into_iter().map(|exchange| (exchange, false));
        Self {
            exchanges: exchanges.collect(),
            stand_ins: recording.stand_ins,
            names: HashMap::new(),
        }
    }

    /// Returns the recorded response to a request, if there is one.
    pub fn answer(&mut self, received: &Received, base_url: &str) -> Option<Reply> {
        let fits = |exchange: &Exchange| self.names_in(exchange, received);
        let numbered = || self.exchanges.iter().enumerate();
        let unused = numbered()
            .filter(|(_, (_, used))| !used)
            .find_map(|(index, (exchange, _))| Some((index, fits(exchange)?)));
        let again = || {
            let is_read = received.method() == "GET";
            let mut used = numbered().rev().filter(|(_, (_, used))| *used && is_read);
            used.find_map(|(index, (exchange, _))| Some((index, fits(exchange)?)))
        };
        let (index, names) = unused.or_else(again)?;
        self.names = names;
        let (exchange, used) = self.exchanges.get_mut(index)?;
        *used = true;
        let Some(response) = &exchange.response else {
            let lost = Reply::raw(502, Vec::new(), Vec::new());
            return Some(Reply { broken: Some(Fault::Drop), ..lost });
        };
        Some(reply(response, &self.names, base_url))
    }

    /// Returns all values of placeholders, with those of this request; `None` if the exchange does not match.
    fn names_in(
        &self,
        exchange: &Exchange,
        received: &Received,
    ) -> Option<HashMap<String, String>> {
        let consents = received.header("accept-charges") == Some("true");
        if received.route != Some(exchange.operation.as_str())
            || consents != exchange.accepts_charges
        {
            return None;
        }
        let mut names = self.names.clone();
        let body = serde_json::from_slice(received.raw_body()).unwrap_or_default();
        let fits = self.same_parameters(&exchange.path, &received.parameters, &mut names)
            && self.same_parameters(&exchange.query, &received.query, &mut names)
            && self.same(&exchange.body, &body, &mut names);
        fits.then_some(names)
    }

    fn same_parameters(
        &self,
        recorded: &BTreeMap<String, String>,
        given: &[(String, String)],
        names: &mut HashMap<String, String>,
    ) -> bool {
        recorded.len() == given.len()
            && given.iter().all(|(name, value)| {
                recorded.get(name).is_some_and(|wanted| self.same_text(wanted, value, names))
            })
    }

    fn same(&self, recorded: &Value, given: &Value, names: &mut HashMap<String, String>) -> bool {
        match (recorded, given) {
            (Value::String(recorded), Value::String(given)) => {
                self.same_text(recorded, given, names)
            }
            (Value::Array(recorded), Value::Array(given)) => {
                recorded.len() == given.len()
                    && recorded.iter().zip(given).all(|(one, other)| self.same(one, other, names))
            }
            (Value::Object(recorded), Value::Object(given)) => {
                recorded.len() == given.len()
                    && recorded.iter().all(|(key, value)| {
                        given.get(key).is_some_and(|given| self.same(value, given, names))
                    })
            }
            (recorded, given) => recorded == given,
        }
    }

    fn same_text(&self, recorded: &str, given: &str, names: &mut HashMap<String, String>) -> bool {
        if !self.stand_ins.iter().any(|stand_in| stand_in == recorded) {
            return recorded == given;
        }
        let name = names.entry(recorded.to_owned()).or_insert_with(|| given.to_owned());
        name.to_lowercase() == given.to_lowercase()
    }
}

fn reply(response: &RecordedResponse, names: &HashMap<String, String>, base_url: &str) -> Reply {
    let named = |text: &str| {
        names.iter().fold(text.to_owned(), |text, (stand_in, name)| {
            text_replacement::replaced(&text, stand_in, name)
        })
    };
    let mut headers: Vec<(String, String)> = response
        .headers
        .iter()
        .map(|(name, value)| (name.clone(), named(&value.replace(BASE_URL, base_url))))
        .collect();
    let body = match response.left_out_bytes {
        Some(bytes) => {
            format!("<!-- {bytes} bytes were left out of the recording -->").into_bytes()
        }
        None if response.body.is_null() => Vec::new(),
        None => replace_names(response.body.clone(), &named).to_string().into_bytes(),
    };
    let has_type = headers.iter().any(|(name, _)| name == "content-type");
    if !has_type && !body.is_empty() {
        headers.push(("content-type".to_owned(), "application/json".to_owned()));
    }
    let reply = Reply::raw(response.status, headers, body);
    if response.php_noise { reply.after_php_warning() } else { reply }
}

fn replace_names(value: Value, named: &impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => named(&text).into(),
        Value::Array(list) => list.into_iter().map(|value| replace_names(value, named)).collect(),
        Value::Object(map) => {
            map.into_iter().map(|(key, value)| (key, replace_names(value, named))).collect()
        }
        other => other,
    }
}
