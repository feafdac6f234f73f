//! Connects wiremock to the products, and logs each request and response.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wiremock::{Request, Respond, ResponseTemplate};

use super::call::{Call, ProductResponse, base_url, header};
use super::products::{Route, SERVICES, route, routed_method};
use super::reply::Reply;
use super::request_log::Received;
use super::rules::rule_set::{RuleStep, Source};
use super::shared::Shared;
use super::{page, request_body, tokens};

/// Responds to every request.
#[derive(Clone, Default)]
pub struct Server(Arc<Mutex<Shared>>);

impl Server {
    pub fn lock(&self) -> MutexGuard<'_, Shared> {
        // A test that panicked while holding the lock leaves a usable state.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the rule that answers, if there is one. Its conditions are the test's own code, so they run
    /// without the lock.
    fn rule(&self, found: Option<&Route>, received: &Received) -> Option<(usize, RuleStep)> {
        let matches = self.lock().rule_set.matches(found?.operation);
        matches.into_iter().find_map(|match_| {
            let step =
                match_.matches_conditions(received).then(|| self.lock().rule_set.take(&match_))?;
            Some((match_.rule, step?))
        })
    }
}

impl Respond for Server {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        if page::is_asked_for(request) {
            return page::answer(request, &mut self.lock());
        }
        let found = route(&routed_method(request), request.url.path());
        let mut received = received(request, found.as_ref());
        let rule = self.rule(found.as_ref(), &received);
        let mut shared = self.lock();
        let reply = match (&rule, tokens::answer(request)) {
            (Some((_, RuleStep { source: Source::Reply(reply), .. })), _) => {
                received.operation = received.route;
                reply.clone()
            }
            (None, Some((name, response))) => {
                received.operation = Some(name);
                response.into()
            }
            _ => {
                let response = match &found {
                    Some(found) => shared
                        .answer(request, found, &received, rule.is_some())
                        .map(|response| (received.route, response)),
                    None => shared.elsewhere(request, &received),
                };
                let (operation, reply) =
                    response.unwrap_or_else(|| (None, unknown(&received).into()));
                received.operation = operation;
                reply
            }
        };
        let mut reply = match &rule {
            Some((_, step)) => step.apply(reply),
            None => reply,
        };
        if request.method.as_str() == "HEAD" {
            // The proxy would wait for the body.
            reply.headers.push(("connection".to_owned(), "close".to_owned()));
        }
        received.status = reply.status;
        received.rule = rule.map(|(index, _)| index);
        shared.received.push(received.clone());
        let observer = shared.observer.clone();
        // The observer may call the sandbox, so the lock is released.
        drop(shared);
        if let Some(observer) = observer {
            observer(&received);
        }
        reply.template()
    }
}

impl Shared {
    /// Responses from the recording or the product.
    fn answer(
        &mut self,
        request: &Request,
        found: &Route,
        received: &Received,
        is_for_product: bool,
    ) -> Option<Reply> {
        let base_url = base_url(request, found.base);
        if let Some(replay) = &mut self.replay {
            return replay.answer(received, &base_url);
        }
        if self.rule_set.only_rules && !is_for_product {
            return None;
        }
        let call = call(request, found.parameters.clone(), received, base_url);
        self.products.answer(found.operation, &call).map(Reply::from)
    }

    /// Answers an undocumented route as the product does, unless only rules or recordings answer.
    fn elsewhere(
        &mut self,
        request: &Request,
        received: &Received,
    ) -> Option<(Option<&'static str>, Reply)> {
        let call = call(request, Vec::new(), received, String::new());
        let (name, response) =
            self.products.elsewhere(&routed_method(request), request.url.path(), &call)?;
        let is_played = self.replay.is_none() && !self.rule_set.only_rules;
        (is_played || name.is_some()).then(|| (name, response.into()))
    }
}

fn call<'r>(
    request: &'r Request,
    parameters: Vec<String>,
    received: &Received,
    base_url: String,
) -> Call<'r> {
    Call {
        parameters,
        query: received.query.clone(),
        authorization: header(request, "authorization"),
        api_key: header(request, "x-api-key"),
        accept: header(request, "accept"),
        accept_charges: header(request, "accept-charges") == Some("true"),
        body: request_body::parse(request),
        base_url,
    }
}

/// The response to a request without a route, which must not look like a product's.
fn unknown(received: &Received) -> ProductResponse {
    let known: Vec<String> = SERVICES
        .iter()
        .flat_map(|service| {
            let route = |operation: &&user_provisioning::OperationInfo| {
                format!("{} {}{}", operation.method(), service.base, operation.path())
            };
            service.operations.iter().map(route)
        })
        .collect();
    let (method, path) = (&received.method, received.path.split('?').next().unwrap_or_default());
    let lacks = if received.route.is_some() { "rule" } else { "route" };
    let message = format!("the sandbox has no {lacks} for {method} {path}");
    ProductResponse::json(501, serde_json::json!({ "message": message, "known_routes": known }))
}

fn received(request: &Request, found: Option<&Route>) -> Received {
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let headers = request.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Received {
        method: request.method.to_string(),
        path: format!("{}{query}", request.url.path()),
        operation: None,
        route: found.map(|found| found.operation.id()),
        rule: None,
        parameters: found.map(Route::named_parameters).unwrap_or_default(),
        query: request.url.query_pairs().into_owned().collect(),
        status: 0,
        headers: headers.collect(),
        body: request.body.clone(),
    }
}
