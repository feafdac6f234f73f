//! Valid and invalid configurations, none of which contains a credential.

use super::{Config, read_private_file};
use crate::{ErrorKind, Product};

#[test]
fn everything_is_read_and_nothing_else() {
    let config = Config::parse(
        r#"
        [people]
        encoding = "windows-1252"
        leave = "remove-access"
        [engine]
        concurrency = 4
        deadline = "30s"
        lease = "5s"
        [myreports]
        region = "eu"
        bearer_token = { env = "PATH" }
        customer_tenant_id = "8f14e45f-ceea-4b7a-9c3d-2f6b1e0a7d52"
        rate = "30/m"
        [maarch_courrier]
        base_url = "https://courrier.ville.fr"
        login = "provisioning"
        password = { env = "PATH" }
        remove_other_groups = true
        [maarch_parapheur]
        base_url = "https://parapheur.ville.fr"
        bearer_token = { env = "PATH" }
        [maarch_parapheur.network]
        max_concurrent = 4
        max_per_second = 20
        proxy = "http://proxy.ville.fr:3128"
        [evolution_platform]
        client_id = "id"
        client_secret = { env = "PATH" }
        api_key = { env = "PATH" }
        "#,
    );
    let config = config.unwrap();
    assert_eq!(config.products(), Product::ALL);
    assert_eq!(config.servers().unwrap().products(), Product::ALL);
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_without_secrets() {
    for (text, expected) in [
        ("[courrier]", "line 1: unknown field `courrier`"),
        ("\n[maarch_courrier]\npasswort = 1", "line 3: unknown field `passwort`"),
        (
            "[maarch_courrier]\npassword = \"hunter2\"",
            "line 2: a credential must not be written here",
        ),
        (
            "[maarch_courrier]\npassword = { plain = \"hunter2\" }",
            "line 2: a credential must not be written here",
        ),
        ("[maarch_courrier]\nrate = \"fast\"", "a rate is a number"),
        ("[engine]\nlease = \"0s\"", "a time of zero"),
        ("[people]\nleave = \"fire\"", "unknown variant `fire`"),
        (
            "[maarch_courrier.network]\nmax_concurrrent = 1",
            "line 2: unknown field `max_concurrrent`",
        ),
        (
            "[maarch_courrier.network]\nproxy = \"http://ada:hunter2@proxy:3128\"",
            "line 2: a proxy with credentials must not be written here",
        ),
        ("[myreports]\nrefresh_token = \"hunter2\"", "line 2: "),
        (
            "[myreports]\nrefresh_token = { client_id = \"id\", client_secret = \"hunter2\" }",
            "line 2: a credential must not be written here",
        ),
        ("hunter2", "line 1: "),
    ] {
        let error = Config::parse(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let shown = format!("{error}");
        assert!(shown.contains(expected), "{text}: {shown}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}

#[test]
fn servers_that_cannot_be_made_are_refused_before_anything_is_sent() {
    for (text, expected) in [
        ("", "has no product"),
        ("[maarch_courrier]\nlogin = \"ada\"\nbase_url = \"https://c.fr\"", "belong together"),
        ("[maarch_courrier]\nlogin = \"ada\"", "maarch_courrier: `base_url` is missing"),
        ("[maarch_courrier]\nbase_url = \"https://c.fr\"", "`bearer_token`, are missing"),
        ("[maarch_parapheur]", "maarch_parapheur: `base_url` is missing"),
        ("[maarch_parapheur]\nbase_url = \"https://c.fr\"", "`bearer_token`, are missing"),
        ("[myreports]", "myreports: `region` or `base_url` is missing"),
        ("[myreports]\nregion = \"eu\"", "`bearer_token` or `refresh_token` is missing"),
        ("[evolution_platform]", "`client_secret`, or `bearer_token`, are missing"),
        (
            "[evolution_platform]\nbearer_token = { env = \"PATH\" }",
            "evolution_platform: `api_key` is missing",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nlogin = \"a\"\npassword = { env = \"NO_SUCH_VARIABLE\" }",
            "no variable",
        ),
        ("[myreports]\nregion = \"fr\"", "`region` is"),
        (
            "[myreports]\nregion = \"eu\"\nrefresh_token = { client_id = \"id\", client_secret = { env = \"PATH\" }, token = { env = \"PATH\" } }",
            "put it into a file",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nbearer_token = { env = \"PATH\" }\nnetwork = { max_concurrent = 0 }",
            "max_concurrent",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nbearer_token = { env = \"PATH\" }\nnetwork = { max_per_second = 0 }",
            "max_per_second",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nbearer_token = { env = \"PATH\" }\nnetwork = { root_certificates = [\"/nowhere.pem\"] }",
            "the certificate /nowhere.pem cannot be read",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nbearer_token = { env = \"PATH\" }\nnetwork = { root_certificates = [\"Cargo.toml\"] }",
            "maarch_courrier: ",
        ),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nbearer_token = { env = \"PATH\" }\nnetwork = { proxy = \"nonsense://\" }",
            "maarch_courrier: ",
        ),
        (
            "[maarch_courrier]\nbase_url = \"nonsense\"\nbearer_token = { env = \"PATH\" }",
            "maarch_courrier: ",
        ),
    ] {
        let error = Config::parse(text).unwrap().servers().unwrap_err();
        assert!(error.to_string().contains(expected), "{text}: {error}");
        // A printed chain says each thing once.
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        assert!(cause.is_none_or(|cause| !error.to_string().contains(&cause)), "{text}: {error}");
    }
}

#[cfg(unix)]
#[test]
fn files_that_others_may_read_are_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("password");
    std::fs::write(&path, "hunter2\r\n").unwrap();
    for (mode, is_read) in
        [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o644, false)]
    {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        match read_private_file(&path) {
            Ok(secret) => assert_eq!((secret.as_str(), is_read), ("hunter2", true)),
            Err(error) => {
                assert!(!is_read, "{mode:o}: {error:?}");
                assert!(!format!("{error:?}").contains("hunter2"));
            }
        }
    }
    assert!(read_private_file(folder.path().join("nothing")).is_err());
}

/// A refresh token with a sandbox: the new one is in the file before the first call returns.
#[cfg(unix)]
#[tokio::test]
async fn a_refresh_token_is_used_and_written_back() {
    use std::os::unix::fs::PermissionsExt;
    use user_provisioning_sandbox::{Sandbox, fixtures};
    let sandbox = Sandbox::start().await;
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        path
    };
    let token = write("token", fixtures::REFRESH_TOKEN);
    let secret = write("secret", fixtures::CLIENT_SECRET);
    let text = format!(
        "[myreports]\nbase_url = \"{}\"\n[myreports.refresh_token]\nclient_id = \"{}\"\nclient_secret = {{ file = {secret:?} }}\ntoken = {{ file = {token:?} }}\ntoken_url = \"{}\"\n",
        sandbox.myreports_url(),
        fixtures::CLIENT_ID,
        sandbox.myreports_token_url(),
    );
    let servers = Config::parse(&text).unwrap().servers().unwrap();
    for (_, check) in servers.check().await {
        check.unwrap();
    }
    let written = read_private_file(&token).unwrap();
    assert_ne!(written, fixtures::REFRESH_TOKEN);
    // The next process continues with it.
    for (_, check) in Config::parse(&text).unwrap().servers().unwrap().check().await {
        check.unwrap();
    }
    assert_ne!(read_private_file(&token).unwrap(), written);
    // A file that others may read is rejected, and so is an empty one.
    std::fs::write(&token, "").unwrap();
    assert!(Config::parse(&text).unwrap().servers().unwrap_err().to_string().contains("is empty"));
    std::fs::set_permissions(&token, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(Config::parse(&text).unwrap().servers().is_err());
}

/// The configured rate reaches the client: three requests at two per second.
#[tokio::test]
async fn the_pace_is_that_of_the_client() {
    use user_provisioning_sandbox::Sandbox;
    let sandbox = Sandbox::start().await;
    let text = format!(
        "[maarch_parapheur]\nbase_url = \"{}\"\nbearer_token = {{ env = \"PATH\" }}\n[maarch_parapheur.network]\nmax_per_second = 2\n",
        sandbox.maarch_parapheur_url(),
    );
    let servers = Config::parse(&text).unwrap().servers().unwrap();
    let start = std::time::Instant::now();
    for _ in 0..3 {
        servers.check().await;
    }
    assert!(start.elapsed() >= std::time::Duration::from_secs(1), "{:?}", start.elapsed());
}

#[test]
fn people_without_a_tenant_get_the_one_of_the_configuration() {
    let config = Config::parse("[myreports]\ncustomer_tenant_id = \"t1\"").unwrap();
    let file = "myreports.email,myreports.display_name,myreports.customer_tenant_id\na@b.fr,Ada,\nb@b.fr,Bob,t2\n";
    let people = config.people(file.as_bytes()).unwrap();
    let keys: Vec<String> = people.map(|person| person.unwrap().desired()[0].key()).collect();
    assert_eq!(keys, ["t1/a@b.fr", "t2/b@b.fr"]);
}
