//! The command line.

use std::str::FromStr;

use lexopt::prelude::*;
use user_provisioning_sandbox::{CourrierCaller, ParapheurCaller, ServerBehavior, SignatureBook};

pub const HELP: &str = "\
Serves the sandbox of user-provisioning on 127.0.0.1 until ctrl-C.

Options:
  --port N                      the port; 0, the default, takes a free one
  --courrier-version VERSION    21.03.1, 2301.3.4, 2301.3.7 or 2505, the default
  --parapheur-version VERSION   19.09.1, 20.03.2 or 21.03.6, the default
  --signature-book[=RESPONSES]    Courrier 2301.3.7 and 2505: the new signature book is on. It is
                                sound, unless RESPONSES is not-found, failing, login-taken,
                                logins-free, refuses-updates, bad-gateway or down
  --root                        Courrier: the login is a root account
  --person                      Parapheur: the login is the account of a person, no REST account
  --help                        this text
";

/// What to serve, and where.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    pub port: u16,
    pub behavior: ServerBehavior,
}

/// The requested command.
#[derive(Debug, PartialEq)]
pub enum Command {
    Serve(Options),
    Help,
}

/// Parses the arguments after the program's name.
///
/// # Errors
///
/// If one is unknown or has an invalid value, or if they contradict each other.
pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Command, lexopt::Error> {
    let mut options = Options::default();
    let mut arguments = lexopt::Parser::from_args(arguments);
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => options.port = arguments.value()?.parse()?,
            Long("courrier-version") => options.behavior.courrier = value(&mut arguments)?,
            Long("parapheur-version") => options.behavior.parapheur = value(&mut arguments)?,
            Long("signature-book") => {
                options.behavior.signature_book = match arguments.optional_value() {
                    Some(responses) => responses.parse_with(SignatureBook::from_str)?,
                    None => SignatureBook::Sound,
                };
            }
            Long("root") => options.behavior.courrier_caller = CourrierCaller::Root,
            Long("person") => options.behavior.parapheur_caller = ParapheurCaller::Person,
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    options.behavior.check()?;
    Ok(Command::Serve(options))
}

fn value<T>(arguments: &mut lexopt::Parser) -> Result<T, lexopt::Error>
where
    T: FromStr,
    T::Err: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    arguments.value()?.parse()
}
