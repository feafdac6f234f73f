//! The options of a sandbox, and combinations that it refuses.

use user_provisioning_sandbox::{
    CourrierVersion, ParapheurVersion, Sandbox, ServerBehavior, SignatureBook,
};

use super::support::raw;

#[tokio::test]
async fn the_page_names_the_emulated_versions() {
    let sandbox = Sandbox::builder()
        .maarch_courrier(CourrierVersion::V2301_3_7)
        .maarch_parapheur(ParapheurVersion::V19_09_1)
        .signature_book(SignatureBook::Down)
        .start()
        .await;
    let page = raw("GET", &(sandbox.url() + "/"), &[], "").await;
    let page = String::from_utf8(page.body).unwrap();
    let behavior = sandbox.behavior();
    for summary in [behavior.courrier_summary(), behavior.parapheur_summary()] {
        assert!(page.contains(&summary.replace('\'', "&#39;")), "{summary} is not in\n{page}");
    }
    assert!(page.contains("Maarch Courrier 2301.3.7, signature book down"), "{page}");
}

#[tokio::test]
#[should_panic(expected = "Maarch Courrier 21.03.1 has no new signature book")]
async fn a_running_sandbox_refuses_it_too() {
    let sandbox = Sandbox::start().await;
    let behavior = ServerBehavior::default().courrier(CourrierVersion::V21_03_1);
    sandbox.set_behavior(behavior.signature_book(SignatureBook::Sound));
}

#[tokio::test]
async fn it_does_not_start_with_a_book_that_the_version_lacks() {
    let builder = Sandbox::builder().maarch_courrier(CourrierVersion::V2301_3_4);
    let refused = builder.signature_book(SignatureBook::Sound).start_on(0).await.unwrap_err();
    assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput);
}
