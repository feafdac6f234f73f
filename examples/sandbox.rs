//! Serves the sandbox by itself, to programs in any language and to a browser.
//!
//! ```text
//! cargo run --example sandbox                  on a free port
//! cargo run --example sandbox -- --port 8080   on this port of 127.0.0.1
//! cargo run --example sandbox -- --help        says what there is
//! ```
//!
//! It prints its base URLs and credentials, then one line for each request, until ctrl-C. A line has
//! the method, the path, the status and the operation; never a header, a query or a body.

use std::io::{self, Write};
use std::process::ExitCode;

use lexopt::prelude::*;
use user_provisioning_sandbox::{Received, Sandbox, seeds};

const HELP: &str = "\
Serves the sandbox of user-provisioning on 127.0.0.1 until ctrl-C.

Options:
  --port N   the port; 0, the default, takes a free one
  --help     this text
";

#[tokio::main]
async fn main() -> ExitCode {
    let port = match port() {
        Ok(Some(port)) => port,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(mistake) => {
            eprintln!("sandbox: {mistake}; --help says what there is");
            return ExitCode::from(2);
        }
    };
    match serve(port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sandbox: port {port}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The port to listen on; `None` when help is wanted.
fn port() -> Result<Option<u16>, lexopt::Error> {
    let mut port = 0;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = arguments.value()?.parse()?,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(port))
}

async fn serve(port: u16) -> io::Result<()> {
    // Before the greeting: who has read that may stop this program at once.
    let stop = tokio::spawn(tokio::signal::ctrl_c());
    let sandbox = Sandbox::start_on(port).await?;
    sandbox.on_request(show);
    greet(&sandbox)?;
    stop.await??;
    println!("stopped after {} requests", sandbox.requests().len());
    Ok(())
}

/// A reader that went away is no reason to stop serving.
fn show(request: &Received) {
    let _ = writeln!(io::stdout(), "{request}");
}

fn greet(sandbox: &Sandbox) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "Sandbox at {}/ (a page for people; ctrl-C stops it)\n", sandbox.url())?;
    for (what, value) in [
        ("MyReports", sandbox.myreports_url()),
        ("  its tokens", sandbox.myreports_token_url()),
        ("Maarch Courrier", sandbox.maarch_courrier_url()),
        ("Maarch Parapheur", sandbox.maarch_parapheur_url()),
        ("Evolution Platform", sandbox.evolution_platform_url()),
        ("  its tokens", sandbox.evolution_platform_token_url()),
    ] {
        writeln!(out, "{what:<20}{value}")?;
    }
    writeln!(out)?;
    for (what, value) in [
        ("Bearer token", seeds::BEARER_TOKEN),
        ("X-API-Key", seeds::API_KEY),
        ("Maarch login", seeds::LOGIN),
        ("Maarch password", seeds::PASSWORD),
        ("OAuth 2 client id", seeds::CLIENT_ID),
        ("OAuth 2 secret", seeds::CLIENT_SECRET),
        ("Refresh token", seeds::REFRESH_TOKEN),
    ] {
        writeln!(out, "{what:<20}{value}")?;
    }
    writeln!(out)?;
    out.flush()
}
