//! `probe` detects the product, the caller and missing privileges, on every version and without a write.

use user_provisioning::{
    Obstacle, Product, Reach, RetryPolicy, evolution_platform, maarch_courrier, maarch_parapheur,
    myreports,
};
use user_provisioning_sandbox::{
    CourrierCaller, CourrierVersion, ParapheurCaller, ParapheurVersion, Sandbox, ServerBehavior,
    fixtures,
};

use crate::support::response::{CannedResponse, html, json, status};
use crate::support::server::{Server, nobody};

/// Nothing but reads was sent, and nothing that the document does not know.
fn only_read(sandbox: &Sandbox) {
    for request in sandbox.requests() {
        assert_eq!(request.method(), "GET", "{request}");
    }
    assert!(sandbox.unknown_requests().is_empty());
}

fn courrier(url: &str, login: &str, password: &str) -> maarch_courrier::Client {
    let builder = maarch_courrier::Client::builder().base_url(url);
    builder.basic(login, password).build().expect("a client")
}

fn parapheur(url: &str, login: &str, password: &str) -> maarch_parapheur::Client {
    let builder = maarch_parapheur::Client::builder().base_url(url);
    builder.basic(login, password).build().expect("a client")
}

#[tokio::test]
async fn every_version_of_courrier_is_distinguished() {
    for version in CourrierVersion::ALL {
        for caller in [CourrierCaller::Administrator, CourrierCaller::Root] {
            let behavior = ServerBehavior::default().courrier(*version).courrier_caller(caller);
            let sandbox = Sandbox::builder().behavior(behavior).start().await;
            let before = sandbox.maarch_courrier_state();
            let probe = sandbox.maarch_courrier_client().probe().await.expect("a response");
            assert_eq!(probe.product(), Product::MaarchCourrier, "{version}");
            assert_eq!(probe.versions(), [version.to_string()], "{version}");
            let own = probe.caller().expect("a caller");
            assert_eq!(
                (own.id, own.login.as_deref()),
                (Some(fixtures::CALLER_ID), Some(fixtures::LOGIN))
            );
            assert_eq!(probe.has("admin_users"), Some(true));
            let reach = match caller {
                CourrierCaller::Root => Reach::Everybody,
                _ => Reach::Entities(vec!["VILLE".to_owned(), "CCAS".to_owned()]),
            };
            assert_eq!(*probe.reach(), reach, "{version}");
            assert!(probe.is_ready(), "{probe}");
            only_read(&sandbox);
            assert_eq!(sandbox.maarch_courrier_state(), before);
        }
    }
}

#[tokio::test]
async fn every_version_of_parapheur_is_distinguished() {
    for version in ParapheurVersion::ALL {
        for (caller, kind) in
            [(ParapheurCaller::Rest, "rest"), (ParapheurCaller::Person, "standard")]
        {
            let behavior = ServerBehavior::default().parapheur(*version).parapheur_caller(caller);
            let sandbox = Sandbox::builder().behavior(behavior).start().await;
            let before = sandbox.maarch_parapheur_state();
            let probe = sandbox.maarch_parapheur_client().probe().await.expect("a response");
            assert_eq!(probe.product(), Product::MaarchParapheur, "{version}");
            assert_eq!(probe.versions(), [version.to_string()], "{version}");
            assert_eq!(
                (probe.has("manage_users"), probe.has("manage_groups")),
                (Some(true), Some(true))
            );
            assert_eq!(*probe.reach(), Reach::Everybody);
            assert!(probe.is_ready(), "{probe}");
            only_read(&sandbox);
            assert_eq!(sandbox.maarch_parapheur_state(), before);

            let named =
                parapheur(&sandbox.maarch_parapheur_url(), fixtures::LOGIN, fixtures::PASSWORD);
            let probe = named.probe().await.expect("a response");
            let own = probe.caller().expect("a caller");
            assert_eq!(
                (own.id, own.login.as_deref()),
                (Some(fixtures::CALLER_ID), Some(fixtures::LOGIN))
            );
            assert_eq!(own.kind.as_deref(), Some(kind), "{version}");
        }
    }
}

#[tokio::test]
async fn missing_privileges_are_named() {
    for version in CourrierVersion::ALL {
        let sandbox = Sandbox::builder().maarch_courrier(*version).start().await;
        let url = sandbox.maarch_courrier_url();
        let limited = courrier(&url, fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD);
        let probe = limited.probe().await.expect("a response");
        assert_eq!(probe.versions(), [version.to_string()]);
        assert_eq!(probe.obstacles(), [Obstacle::MissingPrivilege("admin_users".to_owned())]);
        assert_eq!(*probe.reach(), Reach::Entities(Vec::new()));
        let refused = courrier(&url, fixtures::LOGIN, "wrong").probe().await.expect("a response");
        assert_eq!(refused.obstacles(), [Obstacle::CredentialsRefused]);
        assert_eq!(refused.product(), Product::MaarchCourrier);
        // The oldest version is known by its authentication page, which needs no credentials.
        let known = matches!(version.to_string().as_str(), "21.03.1").then(|| version.to_string());
        assert_eq!(refused.versions(), known.as_slice());
        assert!(!refused.to_string().contains("wrong"), "{refused}");
    }
    for version in ParapheurVersion::ALL {
        let sandbox = Sandbox::builder().maarch_parapheur(*version).start().await;
        let url = sandbox.maarch_parapheur_url();
        let limited = parapheur(&url, fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD);
        let probe = limited.probe().await.expect("a response");
        assert_eq!(probe.versions(), [version.to_string()]);
        assert_eq!(probe.obstacles(), [Obstacle::MissingPrivilege("manage_users".to_owned())]);
        assert_eq!(probe.has("manage_groups"), Some(false));
        assert_eq!(*probe.reach(), Reach::Unknown);
        let own = probe.caller().expect("a caller");
        assert_eq!((own.id, own.login.as_deref()), (None, Some(fixtures::LIMITED_LOGIN)));
        let refused = parapheur(&url, fixtures::LOGIN, "wrong").probe().await.expect("a response");
        assert_eq!(refused.obstacles(), [Obstacle::CredentialsRefused]);
        let known = match version.to_string().as_str() {
            "21.03.6" => &["21.03.6"][..],
            _ => &["19.09.1", "20.03.2"],
        };
        assert_eq!(refused.versions(), known);
    }
}

#[tokio::test]
async fn another_product_at_the_base_url_is_recognized() {
    let sandbox = Sandbox::start().await;
    let wrong = courrier(&sandbox.maarch_parapheur_url(), fixtures::LOGIN, fixtures::PASSWORD);
    let probe = wrong.probe().await.expect("a response");
    assert_eq!(
        (probe.product(), probe.obstacles()),
        (Product::MaarchParapheur, &[Obstacle::OtherProduct][..])
    );
    let wrong = parapheur(&sandbox.maarch_courrier_url(), fixtures::LOGIN, fixtures::PASSWORD);
    let probe = wrong.probe().await.expect("a response");
    assert_eq!(
        (probe.product(), probe.obstacles()),
        (Product::MaarchCourrier, &[Obstacle::OtherProduct][..])
    );
}

#[tokio::test]
async fn a_migration_is_no_wrong_product() {
    let sandbox = Sandbox::start().await;
    sandbox.set_behavior(ServerBehavior::default().migrating(true));
    let probe = sandbox.maarch_courrier_client().probe().await.expect("a response");
    assert_eq!(probe.product(), Product::MaarchCourrier);
    assert!(probe.obstacles().contains(&Obstacle::OutOfService), "{probe}");
}

#[tokio::test]
async fn hosted_services_report_which_lists_the_credentials_can_read() {
    let sandbox = Sandbox::start().await;
    let probe = sandbox.myreports_client().probe().await.expect("a response");
    assert_eq!((probe.product(), probe.is_ready()), (Product::MyReports, true));
    assert_eq!((probe.has("customers"), probe.has("accounts")), (Some(true), Some(true)));
    let probe = sandbox.evolution_platform_client().probe().await.expect("a response");
    assert_eq!((probe.product(), probe.is_ready()), (Product::EvolutionPlatform, true));
    for list in ["users", "roles", "organizations"] {
        assert_eq!(probe.has(list), Some(true), "{list}");
    }
    only_read(&sandbox);

    let nobody = myreports::Client::builder().base_url(sandbox.myreports_url()).bearer_token("no");
    let probe = nobody.build().expect("a client").probe().await.expect("a response");
    assert_eq!(probe.obstacles(), [Obstacle::CredentialsRefused]);
    let nobody = evolution_platform::Client::builder().base_url(sandbox.evolution_platform_url());
    let nobody = nobody.bearer_token("no").api_key(fixtures::API_KEY).build().expect("a client");
    assert_eq!(
        nobody.probe().await.expect("a response").obstacles(),
        [Obstacle::CredentialsRefused]
    );
}

/// How all four handle a server that sends one response to everything.
async fn all_say(response: CannedResponse, holds: impl Fn(&user_provisioning::Probe)) {
    let server = Server::in_turn(vec![response; 40]).await;
    let origin = server.origin();
    holds(&courrier(&origin, "login", "password").probe().await.expect("a response"));
    holds(&parapheur(&origin, "login", "password").probe().await.expect("a response"));
    let client = myreports::Client::builder().base_url(&origin).bearer_token("token");
    holds(&client.build().expect("a client").probe().await.expect("a response"));
    let client = evolution_platform::Client::builder().base_url(&origin).bearer_token("token");
    let client = client.api_key("key").build().expect("a client");
    holds(&client.probe().await.expect("a response"));
}

#[tokio::test]
async fn other_servers_are_not_taken_for_a_product() {
    for response in [
        html(200, "<html><title>It works!</title></html>"),
        html(404, "<html>not here</html>"),
        json(200, "7"),
        json(200, "null"),
        json(404, r#"{"message":"Not found"}"#),
        status(204),
    ] {
        all_say(response, |probe| {
            assert_eq!(probe.product(), Product::Unknown, "{probe}");
            assert_eq!(probe.obstacles(), [Obstacle::OtherProduct]);
            assert!(!probe.is_ready());
        })
        .await;
    }
}

#[tokio::test]
async fn responses_that_make_no_sense_are_no_panic() {
    for response in [
        json(200, r#"{"authMode":7,"users":7,"data":7,"id":"x","privileges":{},"entities":[7]}"#),
        json(200, r#"{"connection":{},"changeKey":[],"users":[null,7,{"login":9}],"data":null}"#),
        json(500, "[]"),
        json(418, r#"{"errors":["<b>","\u0000"]}"#),
    ] {
        all_say(response, |probe| {
            assert!(!probe.to_string().contains('\0'));
        })
        .await;
    }
}

/// How Maarch Courrier looks at these responses, the first one to its open page.
async fn courrier_at<const N: usize>(responses: [CannedResponse; N]) -> user_provisioning::Probe {
    let server = Server::in_turn(responses).await;
    courrier(&server.origin(), "login", "password").probe().await.expect("a response")
}

fn open_page(migrating: bool) -> CannedResponse {
    json(200, format!(r#"{{"authMode":"standard","idleTime":10,"migrating":{migrating}}}"#))
}

#[tokio::test]
async fn courrier_is_out_of_service_by_either_page() {
    let profile = || json(200, r#"{"id":1,"mode":"rest","privileges":["admin_users"]}"#);
    let nobody = || json(400, r#"{"errors":"no"}"#);
    let probe = courrier_at([open_page(true), profile(), nobody(), nobody()]).await;
    assert_eq!(probe.obstacles(), [Obstacle::OutOfService], "the caller is let in all the same");
    let probe = courrier_at([open_page(false), profile(), nobody(), nobody()]).await;
    assert!(probe.is_ready(), "{probe}");
    let unavailable = json(503, "{}");
    let probe = courrier_at([unavailable.clone(), unavailable.clone(), unavailable]).await;
    assert_eq!(probe.product(), Product::MaarchCourrier);
    assert_eq!(probe.obstacles(), [Obstacle::OutOfService]);
}

/// A profile in another form tells nothing, and a privilege counts for itself only.
#[tokio::test]
async fn the_profile_of_courrier_is_read_to_the_letter() {
    let nobody = || json(400, r#"{"errors":"no"}"#);
    let at = async |profile: &str| {
        courrier_at([open_page(false), json(200, profile.to_owned()), nobody(), nobody()]).await
    };
    let probe = at("[7]").await;
    assert_eq!(
        probe.obstacles(),
        [Obstacle::Unexpected("maarch_courrier.get_current_profile".to_owned())]
    );
    let probe = at(r#"{"id":1,"mode":"rest","privileges":["view_personal_data"]}"#).await;
    let held = ["admin_users", "manage_personal_data", "view_personal_data"];
    assert_eq!(held.map(|name| probe.has(name)), [Some(false), Some(false), Some(true)]);
    let probe = at(r#"{"id":1,"mode":"root_visible","privileges":[]}"#).await;
    assert_eq!(held.map(|name| probe.has(name)), [Some(true); 3]);
    // A failure in none of the known forms fits every version with this page.
    let failed = json(500, r#"{"errors":"oops"}"#);
    let profile = json(200, r#"{"id":1,"privileges":[]}"#);
    let probe = courrier_at([open_page(false), profile, failed, nobody()]).await;
    assert_eq!(probe.versions(), ["2301.3.4", "2301.3.7", "2505"]);
}

/// Nobody in the list shows no login, which does not mean that logins are hidden.
#[tokio::test]
async fn an_empty_list_of_parapheur_tells_no_privilege() {
    let open = json(200, r#"{"connection":"default","changeKey":false,"coreUrl":"x"}"#);
    let responses = [open, json(200, r#"{"users":[]}"#), json(200, r#"{"groups":[]}"#)];
    let server = Server::in_turn(responses).await;
    let probe = parapheur(&server.origin(), "login", "password").probe().await.expect("a response");
    assert_eq!(probe.has("manage_users"), None);
    assert!(probe.obstacles().is_empty(), "{probe}");
}

/// Reseller and enterprise credentials read one of the two lists.
#[tokio::test]
async fn one_list_of_myreports_is_enough() {
    let list = || json(200, r#"{"status":"success","data":[]}"#);
    let refused = || json(403, r#"{"status":"error"}"#);
    for (customers, accounts, expected) in
        [(list(), refused(), [true, false]), (refused(), list(), [false, true])]
    {
        let server = Server::in_turn([customers, accounts]).await;
        let client = myreports::Client::builder().base_url(server.origin()).bearer_token("token");
        let probe = client.build().expect("a client").probe().await.expect("a response");
        assert!(probe.is_ready(), "{probe}");
        let held = ["customers", "accounts"].map(|list| probe.has(list));
        assert_eq!(held, expected.map(Some));
    }
}

/// The other lists are not asked for with credentials that were refused.
#[tokio::test]
async fn refused_credentials_are_tried_once_on_the_platform() {
    let server = Server::always(json(401, r#"{"code":401}"#)).await;
    let client = evolution_platform::Client::builder().base_url(server.origin());
    let client = client.bearer_token("token").api_key("key").build().expect("a client");
    let probe = client.probe().await.expect("a response");
    assert_eq!(probe.obstacles(), [Obstacle::CredentialsRefused]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn no_response_at_all_is_an_error() {
    let origin = nobody().await;
    let error = courrier(&origin, "login", "password").probe().await.expect_err("nobody is there");
    assert!(error.is_connect(), "{error}");
}

/// Refused by the product, or by what gives tokens for it: the obstacle is the same.
#[tokio::test]
async fn credentials_that_get_no_token_are_an_obstacle() {
    let sandbox = Sandbox::start().await;
    let refused = |probe: &user_provisioning::Probe| {
        assert_eq!(probe.obstacles(), [Obstacle::CredentialsRefused], "{probe}");
        assert!(!probe.is_ready());
    };
    let client = maarch_courrier::Client::builder().base_url(sandbox.maarch_courrier_url());
    let client = client.log_in(fixtures::LOGIN, "wrong").build().expect("a client");
    refused(&client.probe().await.expect("a response"));
    // The second is the account of a program, which cannot log in.
    for password in ["wrong", fixtures::PASSWORD] {
        let client = maarch_parapheur::Client::builder().base_url(sandbox.maarch_parapheur_url());
        let client = client.log_in(fixtures::LOGIN, password).build().expect("a client");
        refused(&client.probe().await.expect("a response"));
    }
    for (status, is_refused) in [(400, true), (401, true), (403, true), (404, false), (503, false)]
    {
        let tokens = Server::always(json(status, r#"{"error":"invalid_client"}"#)).await;
        let url = format!("{}/token", tokens.origin());
        let grant = myreports::RefreshToken::new("id", "secret", "refresh").token_url(&url);
        let client = myreports::Client::builder().base_url(sandbox.myreports_url());
        let client = client.refresh_token(grant).retry(RetryPolicy::never()).build();
        let reports = client.expect("a client").probe().await;
        let url_of = sandbox.evolution_platform_url();
        let client = evolution_platform::Client::builder().base_url(url_of).token_url(&url);
        let client = client.client_credentials("id", "secret").api_key(fixtures::API_KEY);
        let client = client.retry(RetryPolicy::never()).build().expect("a client");
        let platform = client.probe().await;
        for outcome in [reports, platform] {
            match outcome {
                Ok(probe) if is_refused => {
                    assert!(probe.obstacles().contains(&Obstacle::CredentialsRefused), "{probe}");
                }
                Err(error) if !is_refused => assert!(error.is_credentials(), "{error}"),
                other => panic!("{status}: {other:?}"),
            }
        }
    }
}
