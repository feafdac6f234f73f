//! Guards promise 4 of the design: no credential in Debug, Display, logs, spans or errors.
//!
//! Secrets are planted in every possible place. All four clients then go through everything that can
//! happen to a call, while every span, event and log record is collected at the finest level, and every
//! value that a program could print is printed. No planted secret may be found in any of that.

mod canaries;
mod clients;
mod display;
mod mock_clients;
mod outcomes;
mod quoted;
mod settings;
mod tokens;

use display::Shown;

use crate::trace::Recorder;

#[tokio::test]
async fn no_secret_is_shown_anywhere() {
    let recorder = Recorder::default();
    tracing::subscriber::set_global_default(recorder.clone()).expect("no other subscriber");
    display::keep_log_records();

    let mut shown = Shown::default();
    settings::run(&mut shown);
    let mut sent = outcomes::run(&mut shown).await;
    sent.extend(tokens::run(&mut shown).await);
    sent.extend(quoted::run(&mut shown).await);
    mock_clients::run(&mut shown).await;
    shown.watched(&recorder.kept());
    shown.logged();

    // The secrets were really used, and the collectors active.
    let sent: Vec<String> = sent
        .iter()
        .map(|request| format!("{}{}", request.head, String::from_utf8_lossy(&request.body)))
        .collect();
    let sent = canaries::found_in(&sent.join("\n"));
    for secret in [
        "BEARER",
        "PASSWORD",
        "API_KEY",
        "CLIENT_SECRET",
        "REFRESH_TOKEN",
        "FIRST_ACCESS",
        "SECOND_ACCESS",
        "LOG_IN_PASSWORD",
        "SESSION_REFRESH",
        "JWT_CLAIM",
        "JWT_SIGNATURE",
        "PROVIDED_TOKEN",
        "EXTRA_HEADER",
    ] {
        assert!(sent.contains(&secret), "{secret} was never sent");
    }
    let kept = recorder.kept();
    assert!(kept.spans.len() > 500 && kept.events.len() > 100, "nothing was watched");
    assert!(shown.len() > 5000, "{} texts", shown.len());

    let leaks = shown.leaks();
    let leaks: Vec<String> = leaks.iter().map(|leak| leak.chars().take(400).collect()).collect();
    assert!(leaks.is_empty(), "{} leaks\n{}\n", leaks.len(), leaks.join("\n"));
}
