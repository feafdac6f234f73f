//! The quickstart example: against its embedded sandbox, and against a server.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Output};

use user_provisioning_sandbox::{Received, Sandbox, fixtures};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::process::output;

const PRODUCTS: [&str; 4] =
    ["MYREPORTS", "MAARCH_COURRIER", "MAARCH_PARAPHEUR", "EVOLUTION_PLATFORM"];

/// The example that cargo built beside this test.
fn program() -> PathBuf {
    let test = env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let program = profile.join("examples").join(format!("quickstart{}", env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not there; run `cargo build --examples`", program.display());
    program
}

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(program());
    for (name, _) in env::vars_os() {
        if PRODUCTS.iter().any(|product| name.to_string_lossy().starts_with(product)) {
            command.env_remove(name);
        }
    }
    output(command.args(arguments).envs(variables.iter().copied()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Runs it, expects success and returns what it printed.
fn succeeds(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = run(arguments, variables);
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    text(&output.stdout)
}

/// Runs it, expects failure and returns its one line of output.
fn fails(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = run(arguments, variables);
    let complaint = text(&output.stderr);
    assert_ne!(output.status.code(), Some(0), "{arguments:?}");
    assert!(output.status.code().is_some(), "{arguments:?}: it crashed");
    assert_eq!(complaint.lines().count(), 1, "{arguments:?}: {complaint}");
    assert!(complaint.starts_with("quickstart: "), "{arguments:?}: {complaint}");
    complaint
}

/// The cells of the table's rows, by the name of the product.
fn id(printed: &str, product: &str) -> String {
    let row = printed.lines().find(|line| line.starts_with(product));
    let row = row.unwrap_or_else(|| panic!("no row of {product} in:\n{printed}"));
    row.split_whitespace().last().unwrap().to_owned()
}

#[test]
fn without_options_it_creates_a_person_in_four_products() {
    let printed = succeeds(&[], &[]);
    assert!(printed.lines().next().is_some_and(|head| head.ends_with("id")), "{printed}");
    assert_eq!(id(&printed, "MyReports").len(), 36);
    assert!(id(&printed, "Maarch Courrier  ").parse::<i32>().is_ok());
    assert!(id(&printed, "Maarch Parapheur  ").parse::<i32>().is_ok());
    assert_eq!(id(&printed, "Evolution Platform"), "new.user@example.com");
    assert!(printed.contains("Nothing real was touched"), "{printed}");
    assert!(printed.contains("Maarch Courrier lists 4 users: "), "{printed}");
    assert!(printed.contains("Maarch Parapheur lists 3 users: "), "{printed}");
    assert!(!printed.contains('\u{1b}'), "no colours where nobody asked");
    assert!(include_str!("../../README.md").contains(&printed), "the README shows another output");
}

#[test]
fn it_needs_neither_certificates_nor_a_proxy_for_the_sandbox() {
    let nowhere = "http://127.0.0.1:9";
    let poor = [
        ("SSL_CERT_FILE", "/nonexistent"),
        ("SSL_CERT_DIR", "/nonexistent"),
        ("http_proxy", nowhere),
        ("HTTP_PROXY", nowhere),
        ("ALL_PROXY", nowhere),
        ("no_proxy", ""),
        ("NO_PROXY", ""),
    ];
    succeeds(&[], &poor);
}

#[test]
fn help_names_every_option() {
    for option in ["--help", "-h"] {
        let help = succeeds(&[option], &[]);
        for word in ["--service", "--email", "--region", "--token", "--password", "--api-key"] {
            assert!(help.contains(word), "{word} is not in:\n{help}");
        }
    }
}

#[test]
fn each_mistake_is_one_line() {
    for (arguments, complaint) in [
        ("--bogus", "'--bogus'"),
        ("-x", "'-x'"),
        ("person", "\"person\""),
        ("--email", "'--email'"),
        ("--email ada@example.com", "--email needs --service"),
        ("--service", "'--service'"),
        ("--service=", "--service is empty"),
        ("--service ldap", "--service ldap is none of myreports, maarch_courrier"),
        ("--service myreports", "--token is missing, and MYREPORTS_TOKEN is not set"),
        ("--service myreports --token t", "--region is missing"),
        ("--service myreports --token t --region mars", "--region mars is none of na, eu, uk, au"),
        (
            "--service myreports --token t --region na --base-url http://localhost",
            "exclude each other",
        ),
        ("--service myreports --token t --region na", "--tenant is missing"),
        ("--service myreports --token t --region na --tenant x", "--email is missing"),
        ("--service myreports --login me", "--login is not an option of myreports"),
        ("--service maarch_courrier", "--base-url is missing, and MAARCH_COURRIER_BASE_URL"),
        ("--service maarch_courrier --base-url http://localhost", "--login is missing"),
        (
            "--service maarch_courrier --base-url http://localhost --login me",
            "--password is missing",
        ),
        (
            "--service maarch_courrier --base-url http://localhost --login me --password=",
            "--password is empty",
        ),
        ("--service maarch_courrier --token t", "--token is not an option of maarch_courrier"),
        ("--service maarch_parapheur", "--base-url is missing, and MAARCH_PARAPHEUR_BASE_URL"),
        ("--service maarch_parapheur --region eu", "--region is not an option of maarch_parapheur"),
        ("--service evolution_platform", "--token is missing"),
        (
            "--service evolution_platform --token t",
            "--api-key is missing, and EVOLUTION_PLATFORM_API_KEY",
        ),
        ("--service evolution_platform --token t --api-key k", "--organization is missing"),
        (
            "--service evolution_platform --token t --api-key k --organization o",
            "--role is missing",
        ),
        ("--service evolution_platform --password p", "--password is not an option of"),
    ] {
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let said = fails(&arguments, &[]);
        assert!(said.contains(complaint), "{arguments:?}: {said}");
        assert_eq!(run(&arguments, &[]).stdout, b"", "{arguments:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_cannot_be_used_is_one_line_too() {
    let base = ["--service", "maarch_courrier", "--login", "me", "--password", "hunter2"];
    for (url, complaint) in [
        ("courrier.ville.fr", "the base URL is not a URL"),
        ("ftp://courrier.ville.fr", "must begin with https:// or http://"),
        ("http://courrier.ville.fr", "credentials would travel unencrypted"),
        (
            "http://127.0.0.1:9",
            "cannot connect to the server: 127.0.0.1:9 refuses connections; nothing was sent",
        ),
    ] {
        let said = fails(&[&base[..], &["--email", "a@b.fr", "--base-url", url]].concat(), &[]);
        assert!(said.contains(complaint), "{url}: {said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
    let sandbox = Sandbox::start().await;
    let url = sandbox.evolution_platform_url();
    let organization = ["--organization", "mine", "--role", fixtures::ROLE];
    let (token, key) = (fixtures::BEARER_TOKEN, fixtures::API_KEY);
    let place = ["--service", "evolution_platform", "--base-url", &url];
    let platform = [&place[..], &["--token", token, "--api-key", key]].concat();
    let said = fails(&[&platform[..], &organization, &["--email", "a@b.fr"]].concat(), &[]);
    assert!(said.contains("`organizationId`") && said.contains("nothing was sent"), "{said}");
}

/// The options that make the sandbox the server of a product.
fn options(sandbox: &Sandbox, product: &str) -> Vec<(&'static str, String)> {
    let (login, password) = (fixtures::LOGIN.to_owned(), fixtures::PASSWORD.to_owned());
    let token = fixtures::BEARER_TOKEN.to_owned();
    match product {
        "myreports" => vec![
            ("base-url", sandbox.myreports_url()),
            ("token", token),
            ("tenant", fixtures::CUSTOMER_TENANT.to_owned()),
        ],
        "maarch_courrier" => vec![
            ("base-url", sandbox.maarch_courrier_url() + "/rest/"),
            ("login", login),
            ("password", password),
        ],
        "maarch_parapheur" => vec![
            ("base-url", sandbox.maarch_parapheur_url()),
            ("login", login),
            ("password", password),
        ],
        _ => vec![
            ("base-url", sandbox.evolution_platform_url()),
            ("token", token),
            ("api-key", fixtures::API_KEY.to_owned()),
            ("organization", fixtures::ORGANIZATION.to_owned()),
            ("role", fixtures::ROLE.to_owned()),
        ],
    }
}

const SERVICES: [(&str, &str, usize); 4] = [
    ("myreports", "MyReports", 1),
    ("maarch_courrier", "Maarch Courrier", 2),
    ("maarch_parapheur", "Maarch Parapheur", 2),
    ("evolution_platform", "Evolution Platform", 1),
];

/// The requests from the first write on; before it, the quickstart only reads.
fn after_the_probe(sandbox: &Sandbox) -> Vec<Received> {
    let log = sandbox.requests();
    let writes = log.iter().position(|one| one.method() != "GET").expect("a write");
    assert!(writes > 0, "nothing was read before the first write: {log:?}");
    log[writes..].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_used_by_options() {
    for (service, name, calls) in SERVICES {
        let sandbox = Sandbox::start().await;
        let given = options(&sandbox, service);
        let mut arguments: Vec<String> = ["--service", service, "--email", "Ada.L@example.com"]
            .into_iter()
            .map(str::to_owned)
            .chain(given.into_iter().flat_map(|(option, value)| [format!("--{option}"), value]))
            .collect();
        arguments.extend(["--first-name=Ada", "--last-name", "Lovelace"].map(str::to_owned));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();

        let printed = succeeds(&arguments, &[]);
        assert!(!id(&printed, name).is_empty());
        assert!(!printed.contains("Nothing real"), "{printed}");
        assert!(printed.contains("ada.l") || printed.contains("Ada.L@example.com"), "{printed}");

        // The product that was named, and no other.
        let log = after_the_probe(&sandbox);
        assert_eq!(log.len(), calls, "{log:?}");
        let prefix = format!("{service}.");
        assert!(log.iter().all(|one| one.operation().is_some_and(|id| id.starts_with(&prefix))));
        let body = String::from_utf8_lossy(log[0].raw_body()).into_owned();
        assert!(body.contains("Ada") && body.contains("Lovelace"), "{body}");
        assert_eq!(log[0].header("accept-charges"), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_used_by_environment_variables() {
    for (service, name, calls) in SERVICES {
        let sandbox = Sandbox::start().await;
        let variables: Vec<(String, String)> = options(&sandbox, service)
            .into_iter()
            .chain([("email", "ada@example.com".to_owned()), ("user-login", "ada".to_owned())])
            .map(|(option, value)| {
                (format!("{service}_{option}").replace('-', "_").to_uppercase(), value)
            })
            .collect();
        let mut variables: Vec<(&str, &str)> =
            variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        // Variables of another product do not matter.
        variables.push(("LDAP_BASE_URL", "nonsense"));
        if service != "maarch_courrier" {
            variables.push(("MAARCH_COURRIER_BASE_URL", "nonsense"));
        }
        let printed = succeeds(&["--service", service], &variables);
        assert!(!id(&printed, name).is_empty());
        assert_eq!(after_the_probe(&sandbox).len(), calls);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_overrides_the_environment() {
    let sandbox = Sandbox::start().await;
    let url = sandbox.myreports_url();
    let variables = [
        ("MYREPORTS_REGION", "mars"),
        ("MYREPORTS_TOKEN", fixtures::BEARER_TOKEN),
        ("MYREPORTS_TENANT", "not-this-one"),
        ("MYREPORTS_EMAIL", "ada@example.com"),
    ];
    let arguments =
        ["--service", "myreports", "--base-url", &url, "--tenant", fixtures::CUSTOMER_TENANT];
    succeeds(&arguments, &variables);
    // An empty variable is none.
    let said = fails(&["--service", "myreports"], &[("MYREPORTS_TOKEN", "")]);
    assert!(said.contains("MYREPORTS_TOKEN is not set"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_one_line() {
    let sandbox = Sandbox::start().await;
    let url = sandbox.maarch_parapheur_url();
    let run = |password: &str, email: &str| {
        let place =
            ["--service", "maarch_parapheur", "--base-url", &url, "--login", fixtures::LOGIN];
        fails(&[&place[..], &["--password", password, "--email", email]].concat(), &[])
    };
    let said = run("hunter2", "ada@example.com");
    assert!(said.contains("the credentials are refused; nothing was written"), "{said}");
    assert!(sandbox.requests().iter().all(|one| one.method() == "GET"));
    assert!(!said.contains("hunter2"), "{said}");
    let said = run(fixtures::PASSWORD, "jjane@example.com");
    assert!(said.contains("Login already exists"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_that_was_created_is_reported_though_the_list_failed() {
    let server = MockServer::start().await;
    let created = ResponseTemplate::new(200).set_body_raw(r#"{"id":4711}"#, "application/json");
    Mock::given(method("POST")).respond_with(created).mount(&server).await;
    for (page, response) in [
        ("/rest/authenticationInformations", r#"{"authMode":"standard"}"#),
        ("/rest/currentUser/profile", r#"{"id":2,"privileges":["admin_users"]}"#),
    ] {
        let response = ResponseTemplate::new(200).set_body_raw(response, "application/json");
        Mock::given(method("GET")).and(path(page)).respond_with(response).mount(&server).await;
    }
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(502)).mount(&server).await;
    let url = server.uri();
    let place = ["--service", "maarch_courrier", "--base-url", &url, "--login", "me"];
    let arguments = [&place[..], &["--password", "secret", "--email", "ada@example.com"]].concat();
    let output = run(&arguments, &[]);
    assert_ne!(output.status.code(), Some(0));
    assert_eq!(id(&text(&output.stdout), "Maarch Courrier"), "4711");
    assert!(text(&output.stderr).contains("maarch_courrier.list_users: 502"));
}
