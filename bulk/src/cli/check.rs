//! `provision check`.

use super::args::Check;
use super::exit::Exit;
use super::{Outcome, setup};

pub async fn check(args: Check) -> Outcome {
    let connected = setup::servers(&args.servers).await?;
    let checks = connected.servers.check().await;
    let is_usable = checks.iter().all(|(_, check)| check.is_ok());
    if args.json {
        let servers = checks.iter().map(|(product, check)| {
            let lines = check.as_ref().map_or_else(|error| vec![error.to_string()], Clone::clone);
            serde_json::json!({ "product": product, "is_usable": check.is_ok(), "lines": lines })
        });
        say!("{}", serde_json::Value::from_iter(servers));
    } else {
        for (product, check) in &checks {
            match check {
                Ok(lines) => {
                    say!("{product}: ready");
                    lines.iter().for_each(|line| say!("  {line}"));
                }
                Err(error) => say!("{product}: NOT READY\n  {error}"),
            }
        }
    }
    Ok(if is_usable { Exit::Done } else { Exit::Setup })
}
