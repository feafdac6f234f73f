//! The guide, one page for each subject.

// The pages are the files of `docs/`. Of two definitions of a link label the first one counts: with those of
// `links.md`, links lead to pages of this documentation, and in the repository to files.

#[doc = "Cargo features, TLS, platforms, and the quickstart against a real server."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/installing.md")]
pub mod installing {}

#[doc = "Server, credentials and peculiarities of each product, with an example."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/products.md")]
pub mod products {}

#[doc = "Fixed credentials, tokens that are renewed, and replacing either."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/credentials.md")]
pub mod credentials {}

#[doc = "Proxies, private certificate authorities and client certificates."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/behind-a-proxy.md")]
pub mod behind_a_proxy {}

#[doc = "Bringing a user to the desired state, and planning it first."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/ensure.md")]
pub mod ensure {}

#[doc = "Consent to what costs money, and its limits."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/charges.md")]
pub mod charges {}

#[doc = "What each product can do with a user who leaves."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/offboarding.md")]
pub mod offboarding {}

#[doc = "The program for lists of users."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/bulk.md")]
pub mod bulk {}

#[doc = "Responses, lists, files, undocumented routes, and types that may surprise."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/calls.md")]
pub mod calls {}

#[doc = "Every kind of error, and what to do about it."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/errors.md")]
pub mod errors {}

#[doc = "When a call is sent again, how long it may take, and what dropping it does."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/retries.md")]
pub mod retries {}

#[doc = "Spans, events, and code of your own around each attempt."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/middleware.md")]
pub mod middleware {}

#[doc = "The sandbox, rules and recordings in your own tests."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = "The server versions that the SDK knows and the sandbox plays."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/versions.md")]
pub mod versions {}

#[doc = "What stays compatible, and for how long."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/compatibility.md")]
pub mod compatibility {}

#[doc = "From one version to the next."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/upgrading.md")]
pub mod upgrading {}

#[doc = "Where personal data is, and for how long."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/personal-data.md")]
pub mod personal_data {}

#[doc = "Every route, where it is documented, and what tests it."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../COVERAGE.md")]
pub mod coverage {}

#[doc = "What there is, feature by feature, with its evidence."]
#[doc = ""]
#[doc = include_str!("guide/links.md")]
#[doc = include_str!("../docs/features.md")]
pub mod features {}
