//! What a client does on its own when charges apply.

use std::fmt;
use std::sync::Arc;

use super::ChargeNotice;

/// The decision of a program or a person about a [`ChargeNotice`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Carry the request out and accept the charges.
    Accept,
    /// Drop the request; nothing is carried out or charged.
    Decline,
}

impl From<bool> for Decision {
    fn from(accept: bool) -> Self {
        if accept { Self::Accept } else { Self::Decline }
    }
}

/// What `send` does about charges, for every call that may cost money.
///
/// Set on the builder of the MyReports client. `confirm_charges` on a call overrides it.
///
/// ```
/// use user_provisioning::myreports::{Client, Region, types::NewUser};
/// use user_provisioning::{ChargeNotice, ChargePolicy};
///
/// // For a night run: trainees may cost something, and no more than 20 of them.
/// let trainees = |notice: &ChargeNotice| {
///     let user = notice.request().body::<NewUser>();
///     user.is_some_and(|user| user.email.ends_with("@trainees.example.com"))
/// };
/// let client = Client::builder()
///     .region(Region::Europe)
///     .bearer_token("token")
///     .charges(ChargePolicy::decide(trainees))
///     .max_charges(20)
///     .build()?;
/// assert_eq!(client.charges_accepted(), 0);
/// # Ok::<_, user_provisioning::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct ChargePolicy {
    rule: Rule,
}

type Decide = dyn Fn(&ChargeNotice) -> Decision + Send + Sync;

#[derive(Clone, Default)]
enum Rule {
    #[default]
    Refuse,
    Accept,
    Ask(Arc<Decide>),
}

impl ChargePolicy {
    /// Accepts no charge: a 402 is an error. This is the default.
    pub fn refuse() -> Self {
        Self { rule: Rule::Refuse }
    }

    /// Accepts every charge.
    ///
    /// A request is still sent without consent first, so that
    /// [`charges_accepted`](crate::myreports::Client::charges_accepted) counts only what costs money.
    pub fn accept_all() -> Self {
        Self { rule: Rule::Accept }
    }

    /// Decides each charge with a function of the notice, which also holds the request.
    ///
    /// The function is called once for each request that is answered with a 402, and must not block: ask
    /// people with `confirm_charges`.
    pub fn decide<F, D>(decide: F) -> Self
    where
        F: Fn(&ChargeNotice) -> D + Send + Sync + 'static,
        D: Into<Decision>,
    {
        Self { rule: Rule::Ask(Arc::new(move |notice| decide(notice).into())) }
    }

    pub(crate) fn decision_for(&self, notice: &ChargeNotice) -> Decision {
        match &self.rule {
            Rule::Refuse => Decision::Decline,
            Rule::Accept => Decision::Accept,
            Rule::Ask(decide) => decide(notice),
        }
    }
}

impl fmt::Debug for ChargePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.rule {
            Rule::Refuse => "ChargePolicy::refuse",
            Rule::Accept => "ChargePolicy::accept_all",
            Rule::Ask(_) => "ChargePolicy::decide",
        })
    }
}
