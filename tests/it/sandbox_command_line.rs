//! The command line of the standalone sandbox, `examples/sandbox`.

use user_provisioning_sandbox::{
    CourrierCaller, CourrierVersion, ParapheurCaller, ParapheurVersion, ServerBehavior,
    SignatureBook,
};

#[path = "../../examples/sandbox/options.rs"]
mod command_line;

use command_line::{Command, HELP, Options, read};

fn served(line: &str) -> Result<Options, String> {
    match read(line.split_whitespace().map(str::to_owned)) {
        Ok(Command::Serve(options)) => Ok(options),
        Ok(Command::Help) => panic!("help was not asked for"),
        Err(fault) => Err(fault.to_string()),
    }
}

#[test]
fn every_choice_is_an_option() {
    let line = "--port 8080 --courrier-version 2301.3.7 --parapheur-version 20.03.2 \
                --signature-book=bad-gateway --root --person";
    let behavior = ServerBehavior::default()
        .courrier(CourrierVersion::V2301_3_7)
        .parapheur(ParapheurVersion::V20_03_2)
        .signature_book(SignatureBook::BadGateway)
        .courrier_caller(CourrierCaller::Root)
        .parapheur_caller(ParapheurCaller::Person);
    assert_eq!(served(line), Ok(Options { port: 8080, behavior }));
    assert_eq!(served(""), Ok(Options::default()));
    assert!(matches!(read(["--help".to_owned()]), Ok(Command::Help)));
}

#[test]
fn every_name_in_the_help_is_accepted() {
    for version in CourrierVersion::ALL {
        assert!(HELP.contains(&version.to_string()), "{version}");
        let options = served(&format!("--courrier-version {version}")).unwrap();
        assert_eq!(options.behavior.courrier, *version);
    }
    for version in ParapheurVersion::ALL {
        assert!(HELP.contains(&version.to_string()), "{version}");
        let options = served(&format!("--parapheur-version={version}")).unwrap();
        assert_eq!(options.behavior.parapheur, *version);
    }
    for book in SignatureBook::ALL {
        assert!(HELP.contains(book.as_str()) || *book == SignatureBook::Off, "{book}");
        assert_eq!(
            served(&format!("--signature-book={book}")).unwrap().behavior.signature_book,
            *book
        );
    }
    let alone = served("--signature-book").unwrap();
    assert_eq!(alone.behavior.signature_book, SignatureBook::Sound);
}

#[test]
fn unknown_options_are_refused_with_the_valid_ones() {
    for (line, reason) in [
        ("--courrier-version 2301", "21.03.1, 2301.3.4, 2301.3.7, 2505"),
        ("--parapheur-version 21.03.1", "19.09.1, 20.03.2, 21.03.6"),
        ("--signature-book=on", "sound"),
        (
            "--signature-book --courrier-version 21.03.1",
            "Maarch Courrier 21.03.1 has no new signature book",
        ),
        ("--courrier-version 2301.3.4 --signature-book=down", "2301.3.4 has no new signature book"),
        ("--courrier-version", "missing argument"),
        ("--root=yes", "unexpected argument"),
        ("--port 70000", "70000"),
        ("sandbox", "unexpected argument"),
    ] {
        let refused = served(line).unwrap_err();
        assert!(refused.contains(reason), "{line}: {refused}");
    }
}
