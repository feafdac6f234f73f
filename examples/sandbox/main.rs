//! Serves the standalone sandbox to programs in any language and to a browser.
//!
//! ```text
//! cargo run --example sandbox                  on a free port
//! cargo run --example sandbox -- --port 8080   on this port of 127.0.0.1
//! cargo run --example sandbox -- --courrier-version 2301.3.7 --signature-book
//! cargo run --example sandbox -- --help        says what there is
//! ```
//!
//! It prints its base URLs and credentials, then one line for each request, until ctrl-C. A line has
//! the method, the path, the status and the operation; never a header, a query or a body.

mod options;

use std::io::{self, Write};
use std::process::ExitCode;

use options::{Command, HELP, Options};
use user_provisioning_sandbox::{Received, Sandbox, fixtures};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options::read(std::env::args().skip(1)) {
        Ok(Command::Serve(options)) => options,
        Ok(Command::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(mistake) => {
            eprintln!("sandbox: {mistake}; --help says what there is");
            return ExitCode::from(2);
        }
    };
    let port = options.port;
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sandbox: port {port}: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> io::Result<()> {
    // Before the greeting: its reader may stop this program at once.
    let stop = tokio::spawn(tokio::signal::ctrl_c());
    let sandbox = Sandbox::builder().behavior(options.behavior).start_on(options.port).await?;
    sandbox.on_request(show);
    greet(&sandbox)?;
    stop.await??;
    // A closed pipe is not a failure.
    let _ = writeln!(io::stdout(), "stopped after {} requests", sandbox.requests().len());
    Ok(())
}

/// A closed pipe does not stop the server.
fn show(request: &Received) {
    let _ = writeln!(io::stdout(), "{request}");
}

fn greet(sandbox: &Sandbox) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "Sandbox at {}/ (a page for people; ctrl-C stops it)\n", sandbox.url())?;
    let behavior = sandbox.behavior();
    writeln!(out, "{}", behavior.courrier_summary())?;
    writeln!(out, "{}\n", behavior.parapheur_summary())?;
    for (what, value) in [
        ("MyReports", sandbox.myreports_url()),
        ("  its tokens", sandbox.myreports_token_url()),
        ("Maarch Courrier", sandbox.maarch_courrier_url()),
        ("Maarch Parapheur", sandbox.maarch_parapheur_url()),
        ("Evolution Platform", sandbox.evolution_platform_url()),
        ("  its tokens", sandbox.evolution_platform_token_url()),
    ] {
        writeln!(out, "{what:<22}{value}")?;
    }
    writeln!(out)?;
    for (what, value) in [
        ("Bearer token", fixtures::BEARER_TOKEN),
        ("X-API-Key", fixtures::API_KEY),
        ("Maarch login", fixtures::LOGIN),
        ("Maarch password", fixtures::PASSWORD),
        ("Courrier root login", fixtures::ROOT_LOGIN),
        ("Its password", fixtures::ROOT_PASSWORD),
        ("OAuth 2 client id", fixtures::CLIENT_ID),
        ("OAuth 2 secret", fixtures::CLIENT_SECRET),
        ("Refresh token", fixtures::REFRESH_TOKEN),
    ] {
        writeln!(out, "{what:<22}{value}")?;
    }
    writeln!(out)?;
    out.flush()
}
