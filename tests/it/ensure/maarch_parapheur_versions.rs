//! Maarch Parapheur in three versions: signature modes, certificates, and the publicly known password.

use user_provisioning::maarch_parapheur::types::{NewUser, NewUserBuilder};
use user_provisioning::maarch_parapheur::{Client, EnsureUser};
use user_provisioning::{Change, Error, Remark};
use user_provisioning_sandbox::{
    ParapheurCaller, ParapheurVersion, Sandbox, ServerBehavior, fixtures,
};

use super::recording_sandbox::descriptions;

use crate::support::time_limit::InTime;

const NEW: ParapheurVersion = ParapheurVersion::V21_03_6;
const OLD: [ParapheurVersion; 2] = [ParapheurVersion::V19_09_1, ParapheurVersion::V20_03_2];
const PASSWORD: &str = "a long one of her own";

fn ada() -> NewUserBuilder {
    let ada = NewUser::builder().login("alovelace").email("ada@example.com");
    ada.firstname("Ada").lastname("Lovelace")
}

fn patricia() -> NewUserBuilder {
    let patricia = NewUser::builder().login("ppetit").email("patricia@example.com");
    patricia.firstname("Patricia").lastname("PETIT")
}

async fn sandbox(version: ParapheurVersion) -> Sandbox {
    Sandbox::builder().maarch_parapheur(version).start().await
}

fn ensure(sandbox: &Sandbox, user: NewUserBuilder) -> EnsureUser {
    sandbox.maarch_parapheur_client().ensure_user().user(user)
}

/// Whether these credentials can log in.
async fn opens(sandbox: &Sandbox, login: &str, password: &str) -> bool {
    let builder = Client::builder().base_url(sandbox.maarch_parapheur_url());
    let client = builder.log_in(login, password).build().unwrap();
    client.list_users().send().in_time().await.is_ok()
}

#[tokio::test]
async fn read_values_are_sent_back() {
    let sandbox = sandbox(NEW).await;
    let before = sandbox.maarch_parapheur_state();
    let done = ensure(&sandbox, patricia()).send().in_time().await.unwrap();
    assert_eq!(
        descriptions(done.changes()),
        [r#"email: "ppetit@example.com" → "patricia@example.com""#]
    );
    let mut expected = before;
    expected["users"]["12"]["email"] = "patricia@example.com".into();
    let mut after = sandbox.maarch_parapheur_state();
    for state in [&mut expected, &mut after] {
        let modes = state["users"]["12"]["signatureModes"].as_array_mut().unwrap();
        modes.sort_by_key(ToString::to_string);
    }
    assert_eq!(after, expected);
    assert!(ensure(&sandbox, patricia()).send().in_time().await.unwrap().is_unchanged());
}

#[tokio::test]
async fn modes_and_a_certificate_can_be_desired() {
    let sandbox = sandbox(NEW).await;
    let wanted = || ada().signature_modes(["rgs_2stars"]).x509_fingerprint("ab12");
    let done = ensure(&sandbox, wanted()).send().in_time().await.unwrap();
    assert!(done.is_created());
    assert_eq!(done.user().signature_modes, ["rgs_2stars"]);
    assert!(ensure(&sandbox, wanted()).send().in_time().await.unwrap().is_unchanged());

    let more = || ada().signature_modes(["stamp"]).x509_fingerprint("cd34");
    let plan = sandbox
        .maarch_parapheur_client()
        .ensure_user()
        .user(more())
        .plan()
        .in_time()
        .await
        .unwrap();
    let done = ensure(&sandbox, more()).send().in_time().await.unwrap();
    assert_eq!(done.changes(), plan.changes());
    assert_eq!(
        descriptions(done.changes()),
        ["signatureModes: + stamp", r#"x509Fingerprint: "ab12" → "cd34""#]
    );
    assert_eq!(done.user().signature_modes, ["stamp", "rgs_2stars"]);
    assert!(ensure(&sandbox, more()).send().in_time().await.unwrap().is_unchanged());

    let fewer = ensure(&sandbox, more()).remove_other_signature_modes(true);
    let done = fewer.clone().send().in_time().await.unwrap();
    assert_eq!(descriptions(done.changes()), ["signatureModes: - rgs_2stars"]);
    assert!(fewer.send().in_time().await.unwrap().is_unchanged());
    // A desired state without modes removes none.
    let none = ensure(&sandbox, ada()).remove_other_signature_modes(true);
    assert!(none.send().in_time().await.unwrap().is_unchanged());
}

/// A server without these fields, and a caller without the privilege, must not seem to have applied them.
#[tokio::test]
async fn changes_that_are_not_applied_are_reported() {
    let mut missed: Vec<Error> = Vec::new();
    for version in OLD {
        let sandbox = sandbox(version).await;
        for wanted in [patricia().signature_modes(["stamp"]), patricia().x509_fingerprint("ab12")] {
            missed.push(ensure(&sandbox, wanted).send().in_time().await.unwrap_err());
        }
        let done = ensure(&sandbox, patricia()).send().in_time().await.unwrap();
        assert!(done.is_unchanged(), "the address was changed before");
    }
    let sandbox = sandbox(NEW).await;
    sandbox.set_behavior(ServerBehavior::default().parapheur_caller(ParapheurCaller::Person));
    let wanted = patricia().x509_fingerprint("ab12");
    missed.push(ensure(&sandbox, wanted).send().in_time().await.unwrap_err());
    for error in missed {
        assert!(error.is_not_applied(), "{error}");
    }
    let kept = sandbox.maarch_parapheur_state()["users"]["12"]["x509Fingerprint"].clone();
    assert!(kept.is_string() && kept != "ab12", "{kept}");
}

#[tokio::test]
async fn an_account_with_the_public_password_is_reported() {
    for version in OLD {
        let sandbox = sandbox(version).await;
        let done = ensure(&sandbox, ada()).send().in_time().await.unwrap();
        assert_eq!(done.remarks(), [Remark::PublicPassword]);
        assert!(done.remarks()[0].to_string().contains("publicly known"));
        assert!(opens(&sandbox, "alovelace", "maarch").await);

        // A second run with a password closes it, and says so; a third one has nothing to do.
        let wanted = ensure(&sandbox, ada()).initial_password(PASSWORD);
        let done = wanted.clone().send().in_time().await.unwrap();
        assert!(done.is_unchanged(), "{done:?}");
        assert_eq!(done.remarks(), [Remark::PublicPasswordReplaced]);
        assert!(wanted.send().in_time().await.unwrap().remarks().is_empty());
        assert!(opens(&sandbox, "alovelace", PASSWORD).await);
        assert!(!opens(&sandbox, "alovelace", "maarch").await);

        let bob = || ada().login("bob");
        let done =
            ensure(&sandbox, bob()).initial_password(PASSWORD).send().in_time().await.unwrap();
        assert!(done.is_created() && done.remarks().is_empty(), "{done:?}");
        assert!(opens(&sandbox, "bob", PASSWORD).await && !opens(&sandbox, "bob", "maarch").await);
    }
    let sandbox = sandbox(NEW).await;
    let done = ensure(&sandbox, ada()).send().in_time().await.unwrap();
    assert!(done.remarks().is_empty(), "{done:?}");
    let done = ensure(&sandbox, ada().login("bob"))
        .initial_password(PASSWORD)
        .send()
        .in_time()
        .await
        .unwrap();
    assert_eq!(done.remarks(), [Remark::InitialPasswordNotSet]);
}

/// A program's account gets a password once: an existing one is kept.
#[tokio::test]
async fn a_rest_account_gets_its_password_on_creation() {
    for version in ParapheurVersion::ALL {
        let sandbox = sandbox(*version).await;
        let robot = || ensure(&sandbox, ada().login("robot").is_rest(true));
        let done = robot().initial_password(PASSWORD).send().in_time().await.unwrap();
        assert!(done.is_created() && done.remarks().is_empty(), "{version}: {done:?}");
        let other = robot().initial_password("quite another one").send().in_time().await.unwrap();
        assert!(other.is_unchanged() && other.remarks().is_empty(), "{version}: {other:?}");
        for (password, is_good) in [(PASSWORD, true), ("quite another one", false)] {
            let builder = Client::builder().base_url(sandbox.maarch_parapheur_url());
            let client = builder.basic("robot", password).build().unwrap();
            assert_eq!(client.list_users().send().in_time().await.is_ok(), is_good, "{version}");
        }
    }
}

/// The password is refused after the user was created: the error says what was done, and a second run
/// closes the account.
#[tokio::test]
async fn a_refused_password_is_set_by_the_next_run() {
    let sandbox = sandbox(ParapheurVersion::V20_03_2).await;
    let error =
        ensure(&sandbox, ada()).initial_password("short").send().in_time().await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    assert_eq!(error.operation().unwrap().id(), "maarch_parapheur.update_user_password");
    assert_eq!(error.changes_made(), [Change::Created]);
    assert_eq!(error.remarks(), [Remark::PublicPassword]);
    let done = ensure(&sandbox, ada()).initial_password(PASSWORD).send().in_time().await.unwrap();
    assert_eq!(done.remarks(), [Remark::PublicPasswordReplaced]);

    for bad in ["", " ", "maarch"] {
        let error =
            ensure(&sandbox, ada()).initial_password(bad).send().in_time().await.unwrap_err();
        assert!(error.is_invalid_request() && !error.may_have_been_sent(), "{error}");
    }
    let secret = ensure(&sandbox, ada()).initial_password("zxsecretzx");
    assert!(!format!("{secret:?}").contains("zxsecretzx"));
}

#[tokio::test]
async fn a_caller_s_own_account_keeps_its_modes() {
    let sandbox = sandbox(NEW).await;
    let id = sandbox.add_maarch_parapheur_user(ada().signature_modes(["stamp", "rgs_2stars"]));
    let before = sandbox.maarch_parapheur_state()["users"][id.to_string()].clone();
    assert_eq!(before["signatureModes"].as_array().unwrap().len(), 2);
    let builder = Client::builder().base_url(sandbox.maarch_parapheur_url());
    let client = builder.basic(fixtures::LOGIN, fixtures::PASSWORD).build().unwrap();
    let user = client.get_user().id(id).send().in_time().await.unwrap().into_inner().user;
    let changed =
        client.update_user().id(id).body(user.to_update().lastname("King")).send().in_time().await;
    let changed = changed.unwrap().into_inner().user;
    assert_eq!(
        (changed.lastname.as_deref(), &changed.signature_modes),
        (Some("King"), &user.signature_modes)
    );
}
