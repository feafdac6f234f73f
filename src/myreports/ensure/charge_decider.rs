//! Deciders about charges.
//!
//! A trait, because a future that holds an async closure is not `Send`.

use std::marker::PhantomData;

use crate::{ChargeNotice, ChargePolicy, Decision};

/// Decides whether a request is worth its charges.
pub trait DecideCharge {
    async fn decide(&mut self, notice: &ChargeNotice) -> Decision;
}

/// Decides by policy.
pub struct PolicyDecider {
    pub accepts_all: bool,
    pub policy: ChargePolicy,
}

impl DecideCharge for PolicyDecider {
    async fn decide(&mut self, notice: &ChargeNotice) -> Decision {
        if self.accepts_all { Decision::Accept } else { self.policy.decision_for(notice) }
    }
}

/// The caller, who is asked once.
pub struct CallbackDecider<F, D> {
    /// Taken by the first question.
    decide: Option<F>,
    decision: PhantomData<fn() -> D>,
}

impl<F, D> CallbackDecider<F, D> {
    pub fn new(decide: F) -> Self {
        Self { decide: Some(decide), decision: PhantomData }
    }
}

impl<F, D> DecideCharge for CallbackDecider<F, D>
where
    F: AsyncFnOnce(&ChargeNotice) -> D,
    D: Into<Decision>,
{
    async fn decide(&mut self, notice: &ChargeNotice) -> Decision {
        match self.decide.take() {
            Some(decide) => decide(notice).await.into(),
            None => Decision::Decline,
        }
    }
}
