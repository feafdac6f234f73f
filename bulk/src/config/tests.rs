//! What a configuration may say, and that it holds no credential.

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
        ("[maarch_courrier]\npassword = \"hunter2\"", "line 2: a credential does not stand here"),
        (
            "[maarch_courrier]\npassword = { plain = \"hunter2\" }",
            "line 2: a credential does not stand here",
        ),
        ("[maarch_courrier]\nrate = \"fast\"", "a rate is a number"),
        ("[engine]\nlease = \"0s\"", "a time of zero"),
        ("[people]\nleave = \"fire\"", "unknown variant `fire`"),
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
        ("[maarch_courrier]\nlogin = \"ada\"", "belong together"),
        (
            "[maarch_courrier]\nbase_url = \"https://c.fr\"\nlogin = \"a\"\npassword = { env = \"NO_SUCH_VARIABLE\" }",
            "no variable",
        ),
        ("[myreports]\nregion = \"fr\"", "`region` is"),
        (
            "[maarch_courrier]\nbase_url = \"nonsense\"\nbearer_token = { env = \"PATH\" }",
            "maarch_courrier: ",
        ),
    ] {
        let error = Config::parse(text).unwrap().servers().unwrap_err();
        assert!(error.to_string().contains(expected), "{text}: {error}");
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

#[test]
fn people_without_a_tenant_get_the_one_of_the_configuration() {
    let config = Config::parse("[myreports]\ncustomer_tenant_id = \"t1\"").unwrap();
    let file = "myreports.email,myreports.display_name,myreports.customer_tenant_id\na@b.fr,Ada,\nb@b.fr,Bob,t2\n";
    let people = config.people(file.as_bytes()).unwrap();
    let keys: Vec<String> = people.map(|person| person.unwrap().wanted()[0].key()).collect();
    assert_eq!(keys, ["t1/a@b.fr", "t2/b@b.fr"]);
}
