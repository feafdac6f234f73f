//! Who decides about charges.
//!
//! A trait, because a future that holds an asynchronous closure cannot be sent to another thread.

use std::marker::PhantomData;

use crate::{ChargeNotice, ChargePolicy, Decision};

/// Decides whether a request is worth its charges.
pub trait Judge {
    async fn judge(&mut self, notice: &ChargeNotice) -> Decision;
}

/// What was said beforehand.
pub struct Beforehand {
    pub accepts_all: bool,
    pub policy: ChargePolicy,
}

impl Judge for Beforehand {
    async fn judge(&mut self, notice: &ChargeNotice) -> Decision {
        if self.accepts_all { Decision::Accept } else { self.policy.judge(notice) }
    }
}

/// The caller, who is asked.
pub struct Asked<F, D> {
    decide: F,
    decision: PhantomData<fn() -> D>,
}

impl<F, D> Asked<F, D> {
    pub fn new(decide: F) -> Self {
        Self { decide, decision: PhantomData }
    }
}

impl<F, D> Judge for Asked<F, D>
where
    F: AsyncFnMut(&ChargeNotice) -> D,
    D: Into<Decision>,
{
    async fn judge(&mut self, notice: &ChargeNotice) -> Decision {
        (self.decide)(notice).await.into()
    }
}
