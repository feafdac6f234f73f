//! Inputs that must not be sent: ids, bodies and settings.

use user_provisioning::{Error, evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use super::super::expectation::{Case, unsent};
use super::{input, refused};
use crate::support::harness::*;

/// A client that should not have been built.
fn built<C>(client: Result<C, Error>) -> Sending {
    let error = client.err().expect("the settings cannot be used");
    Box::pin(async move { Err(error) })
}

type Call = Box<dyn Fn(&Harness) -> Sending>;

fn tenant(id: &'static str) -> Call {
    Box::new(move |harness| go(harness.customer(id).send()))
}

fn group(id: &'static str) -> Call {
    Box::new(move |harness| go(harness.leave(id).send()))
}

fn looked_up(login: &'static str) -> Call {
    Box::new(move |harness| go(harness.courrier().get_user_status().user(login).send()))
}

fn login(login: &'static str) -> Call {
    Box::new(move |harness| {
        go(harness.parapheur().create_user().body(parapheur_user().login(login)).send())
    })
}

fn customer(user: fn() -> myreports::types::NewUserBuilder) -> Call {
    Box::new(move |harness| go(harness.customer("t").body(user()).send()))
}

fn operator_with(
    change: fn(
        evolution_platform::types::NewUserBuilder,
    ) -> evolution_platform::types::NewUserBuilder,
) -> Call {
    Box::new(move |harness| {
        go(harness.evolution().create_user().body(change(platform_user())).send())
    })
}

/// Settings that cannot build a client.
fn setting<C: 'static>(
    name: &'static str,
    build: fn() -> Result<C, Error>,
    says: &'static str,
) -> Case {
    input(name, move |_| built(build()), unsent("is_configuration", says))
}

fn base_url(name: &'static str, url: &'static str, says: &'static str) -> Case {
    let build = move |_: &Harness| built(maarch_courrier::Client::builder().base_url(url).build());
    input(name, build, unsent("is_configuration", says).hides("planted"))
}

pub fn requests() -> Vec<Case> {
    vec![
        // Ids, which must not lead to another path.
        input("an empty id", tenant(""), refused("`customerTenantId` is invalid")),
        input("a dot", tenant("."), refused("`customerTenantId` is `.`, which would lead")),
        input("two dots", tenant(".."), refused("`customerTenantId` is `..`, which would lead")),
        input("a slash", tenant("t/users"), refused("`customerTenantId` contains /")),
        input("a backslash", tenant("t\\users"), refused("`customerTenantId` contains \\\\")),
        input("a line break", tenant("t\r\nx: y"), refused("`customerTenantId` contains \\r")),
        input("a zero byte", tenant("t\0"), refused("`customerTenantId` contains \\0")),
        input("a C1 control character", tenant("t\u{85}"), refused("contains \\u{85}")),
        input(
            "no id",
            |w| go(w.myreports().create_account_user().body(myreports_user()).send()),
            refused("path parameter `accountTenantId` is missing"),
        ),
        input(
            "a number as id: 0",
            |w| go(w.update(0).send()),
            refused("`id` is 0, and must be at least 1"),
        ),
        input(
            "a number as id: -3",
            |w| go(w.update(-3).send()),
            refused("`id` is -3, and must be"),
        ),
        input(
            "a number as id: too large",
            |w| go(w.update(1).id(1_i64 << 40).send()),
            refused("path parameter `id` is invalid: out of range"),
        ),
        input("an empty group", group(""), refused("`groupId` is invalid")),
        input("a group above", group(".."), refused("`groupId` is invalid")),
        input("a group beside", group("A/../B"), refused("`groupId` is invalid")),
        input("a group with an accent", group("élu"), refused("`groupId` is invalid")),
        input(
            "a group of 33 letters",
            group("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG"),
            refused("longer than 32"),
        ),
        input(
            "no login to look up",
            |w| go(w.courrier().get_user_status().send()),
            refused("`user` is missing"),
        ),
        input(
            "a login that leads above",
            looked_up(".."),
            refused("`user` is `..`, which would lead"),
        ),
        input("a login that leads beside", looked_up("a/b"), refused("`user` is invalid")),
        input("an empty login to look up", looked_up(""), refused("`user` is invalid")),
        input(
            "a login with a blank to look up",
            looked_up("b wayne"),
            refused("`user` is invalid"),
        ),
        input(
            "a signer's number: 0",
            |w| go(w.parapheur().get_user().id(0).send()),
            refused("`id` is 0, and must be at least 1"),
        ),
        input(
            "no user id",
            |w| go(w.myreports().get_account_user().account_tenant_id("t").send()),
            refused("path parameter `userId` is missing"),
        ),
        input(
            "a user id above",
            |w| go(w.patch("..").send()),
            refused("`userId` is `..`, which would lead"),
        ),
        input(
            "an identity name with a slash",
            |w| go(w.evolution().get_user().identity_name("a/b").send()),
            refused("`identityName` contains /"),
        ),
        input(
            "an empty identity name",
            |w| go(w.evolution().get_user().identity_name("").send()),
            refused("`identityName` is invalid: it is empty"),
        ),
        input(
            "less than no users",
            |w| go(w.evolution().list_users().limit(-1).send()),
            refused("query parameter `limit` is -1, and must be at least 0"),
        ),
        input(
            "an offset that is too large",
            |w| go(w.evolution().list_users().offset(1_i64 << 40).send()),
            refused("query parameter `offset` is invalid: out of range"),
        ),
        // Bodies.
        input(
            "no changes",
            |w| go(w.patch("u").body(Vec::<myreports::types::PatchOperation>::new()).send()),
            refused("body needs at least 1 item and has 0"),
        ),
        input(
            "a change of an unknown kind",
            |w| {
                let change = myreports::types::PatchOperation::builder().op("move").path("/a");
                go(w.patch("u").body([change]).send())
            },
            refused("body item 1: `op` is invalid: it is none of add, replace, remove"),
        ),
        input(
            "a change of nothing",
            |w| {
                let change = myreports::types::PatchOperation::builder().op("remove");
                go(w.patch("u").body([change]).send())
            },
            refused("body item 1: `path` is missing"),
        ),
        input(
            "a role in an organization that is no id",
            |w| {
                let role = evolution_platform::types::OrganizationRole::builder()
                    .organization_id("mine")
                    .role_id(uuid::Uuid::nil());
                let patch = evolution_platform::types::UserPatch::builder().organizations([role]);
                go(w.evolution().patch_user().identity_name("n").body(patch).send())
            },
            refused("`organizations` is invalid: item 1: `organizationId` is invalid"),
        ),
        input(
            "no body",
            |w| go(w.courrier().create_user().send()),
            refused("maarch_courrier.create_user: request `body` is missing"),
        ),
        input(
            "no address",
            customer(|| myreports::types::NewUser::builder().display_name("N")),
            refused("body `email` is missing"),
        ),
        input(
            "no name to show, told as it is spelled on the wire",
            customer(|| myreports::types::NewUser::builder().email("n@example.com")),
            refused("body `displayName` is missing"),
        ),
        input(
            "no login",
            |w| go(w.update(1).body(maarch_courrier::types::UserUpdate::builder()).send()),
            refused("body `firstname` is missing"),
        ),
        input(
            "no address of a signer",
            |w| {
                let update = maarch_parapheur::types::UserUpdate::builder()
                    .firstname("Jenny")
                    .lastname("JANE");
                go(w.parapheur().update_user().id(1).body(update).send())
            },
            refused("body `email` is missing"),
        ),
        input(
            "no application",
            |w| {
                let signatures = maarch_parapheur::types::ExternalSignatures::builder();
                go(w.parapheur().update_external_signatures().id(12).body(signatures).send())
            },
            refused("body `externalApplication` is missing"),
        ),
        input(
            "no signatures",
            |w| {
                let signatures = maarch_parapheur::types::ExternalSignatures::builder()
                    .external_application("x")
                    .signatures(Vec::<maarch_parapheur::types::ExternalSignature>::new());
                go(w.parapheur().update_external_signatures().id(12).body(signatures).send())
            },
            refused("body `signatures` needs at least 1 item and has 0"),
        ),
        input(
            "no organizations",
            operator_with(|user| {
                user.organizations(Vec::<evolution_platform::types::OrganizationRole>::new())
            }),
            refused("body `organizations` needs at least 1 item and has 0"),
        ),
        input(
            "a blank name",
            operator_with(|u| u.first_name(" \t\n")),
            refused("`firstName` is invalid"),
        ),
        input(
            "a blank identity",
            operator_with(|u| u.identity_name(" ")),
            refused("`identityName` is invalid"),
        ),
        input("an empty address", operator_with(|u| u.email("")), refused("`email` is invalid")),
        input(
            "an address of 201 characters",
            customer(|| myreports_user().email(format!("{}@example.com", "é".repeat(189)))),
            refused("`email` is invalid: longer than 200 characters"),
        ),
        input(
            "a name of 101 characters",
            customer(|| myreports_user().display_name("é".repeat(101))),
            refused("`displayName` is invalid: longer than 100 characters"),
        ),
        input("a login with a blank", login("rocky balboa"), refused("`login` is invalid")),
        input("a login with an accent", login("rené"), refused("`login` is invalid")),
        input("a login with a plus", login("rocky+1"), refused("`login` is invalid")),
        // The server's own check accepts and stores this.
        input(
            "a login with a line break at its end",
            login("rocky\n"),
            refused("`login` is invalid"),
        ),
        // The server would silently treat it as `standard`.
        input(
            "a mode that does not exist",
            |w| go(w.courrier().create_user().body(courrier_user().mode("superuser")).send()),
            refused("`mode` is invalid"),
        ),
    ]
}

pub fn settings() -> Vec<Case> {
    vec![
        setting(
            "no base URL",
            || maarch_courrier::Client::builder().build(),
            "there is no base URL",
        ),
        base_url("no URL", "not a URL", "the base URL is not a URL"),
        base_url("a host alone", "courrier.ville.fr", "the base URL is not a URL"),
        base_url(
            "a host and a port alone",
            "localhost:8080",
            "must begin with https:// or http://",
        ),
        base_url(
            "another scheme",
            "ftp://courrier.ville.fr",
            "must begin with https:// or http://",
        ),
        base_url("no host", "https:///", "the base URL is not a URL"),
        base_url("a query", "https://courrier.ville.fr/?key=planted", "contains a query"),
        base_url("a fragment", "https://courrier.ville.fr/#planted", "contains a fragment"),
        base_url(
            "a password in the URL",
            "https://a:planted@ville.fr",
            "pass credentials to the builder",
        ),
        setting(
            "an empty token",
            || myreports::Client::builder().base_url("https://h/api").bearer_token("").build(),
            "the bearer token is empty",
        ),
        setting(
            "a token with a line break",
            || {
                let token = format!("{TOKEN}\n");
                myreports::Client::builder().base_url("https://h/api").bearer_token(token).build()
            },
            "the bearer token has a character that no header can hold",
        ),
        setting(
            "a key with a line break",
            || {
                let key = format!("{API_KEY}\r\nx: y");
                evolution_platform::Client::builder().production().api_key(key).build()
            },
            "the API key has a character that no header can hold",
        ),
        setting(
            "a login with a colon",
            || {
                maarch_courrier::Client::builder()
                    .base_url("https://h")
                    .basic("a:b", PASSWORD)
                    .build()
            },
            "the login contains a colon",
        ),
        setting(
            "an empty login",
            || maarch_courrier::Client::builder().base_url("https://h").basic("", PASSWORD).build(),
            "the login is empty",
        ),
        // The server would treat it as missing credentials.
        setting(
            "an empty password",
            || maarch_parapheur::Client::builder().base_url("https://h").basic("a", "").build(),
            "the password is empty",
        ),
        setting(
            "credentials without encryption",
            || {
                maarch_courrier::Client::builder()
                    .base_url("http://ville.fr")
                    .basic("a", PASSWORD)
                    .build()
            },
            "credentials would travel unencrypted",
        ),
        setting(
            "a key without encryption",
            || {
                evolution_platform::Client::builder()
                    .base_url("http://ville.fr")
                    .api_key(API_KEY)
                    .build()
            },
            "credentials would travel unencrypted",
        ),
        setting(
            "a name that no header can hold",
            || maarch_courrier::Client::builder().base_url("https://h").user_agent("a\nb").build(),
            "the user agent has a character",
        ),
    ]
}
