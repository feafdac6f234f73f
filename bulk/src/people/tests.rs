//! Valid files, and the problems of invalid ones.

use super::{Encoding, PeopleReader, Person};
use crate::product::{Intent, Leave, Product};
use crate::{Error, ErrorKind};

const HEADER: &str = "status,maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail";

fn read(file: &[u8]) -> Result<Vec<Person>, Vec<String>> {
    read_as(file, Encoding::Utf8)
}

fn read_as(file: &[u8], encoding: Encoding) -> Result<Vec<Person>, Vec<String>> {
    let shown = |error: Error| error.problems().iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut reader = PeopleReader::with_encoding(file, &Product::ALL, encoding)
        .map_err(shown)?
        .leave(Leave::Delete);
    let (mut people, mut problems) = (Vec::new(), Vec::new());
    while let Some(person) = reader.next_person() {
        match person {
            Ok(person) => people.push(person),
            Err(found) => problems.extend(found.iter().map(ToString::to_string)),
        }
    }
    if problems.is_empty() { Ok(people) } else { Err(problems) }
}

#[test]
fn a_line_is_about_the_products_that_it_fills() {
    let file = "\
status,maarch_courrier.user_id,maarch_courrier.firstname,maarch_courrier.lastname,maarch_courrier.mail,\
maarch_courrier.groups,maarch_parapheur.login,maarch_parapheur.email,maarch_parapheur.firstname,maarch_parapheur.lastname
active,ALovelace,Ada,Lovelace,ada@example.com,AGENT | COURRIER,,,,
left,,,,,,jjane,,,
";
    let people = read(file.as_bytes()).unwrap();
    assert_eq!(people.len(), 2);
    let ada = &people[0].desired()[0];
    assert_eq!((ada.product(), ada.key()), (Product::MaarchCourrier, "alovelace".to_owned()));
    assert_eq!(ada.list("groups").collect::<Vec<_>>(), ["AGENT", "COURRIER"]);
    assert_eq!(ada.intent(), Intent::Active);
    assert_eq!(people[0].desired().len(), 1);
    assert_eq!(
        (people[1].line(), people[1].desired()[0].intent()),
        (3, Intent::Left(Leave::Delete))
    );
}

/// As Excel writes them in France: byte order mark, semicolons, CRLF.
#[test]
fn marks_semicolons_and_tabs_are_read() {
    for separator in [",", ";", "\t"] {
        for (mark, end) in [("", "\n"), ("\u{feff}", "\r\n")] {
            let line = "active,amelie,Amélie,\"O'Brien, née Dûr\",a@example.com"
                .replace("\"O'Brien, née Dûr\"", "Dûr");
            let file = format!("{mark}{HEADER}{end}{line}{end}").replace(',', separator);
            let people = read(file.as_bytes()).unwrap();
            assert_eq!(people[0].desired()[0].text("firstname"), Some("Amélie"));
            assert_eq!(people[0].desired()[0].text("lastname"), Some("Dûr"));
        }
    }
}

/// As a spreadsheet saves them at the end of a list.
#[test]
fn empty_lines_are_skipped() {
    let line = "active,ada,Ada,L,a@example.com";
    let file = format!("{HEADER}\n,,,,\n{line}\n\n , ,\t,,\n\"\",,,,\nleft,eve,,,\n,,,,");
    let people = read(file.as_bytes()).unwrap();
    assert_eq!(people.iter().map(Person::line).collect::<Vec<_>>(), [3, 7]);
    assert_eq!(read(format!("{HEADER}\n,,,,\n").as_bytes()).unwrap(), []);
    // A line with fewer separators is a problem still.
    assert_eq!(
        read(format!("{HEADER}\n,,\n").as_bytes()).unwrap_err(),
        ["line 2: has 3 fields, and the header 5"]
    );
}

#[test]
fn windows_1252_is_a_problem_unless_said() {
    let mut file = format!("{HEADER}\nactive,amelie,Am").into_bytes();
    file.extend(b"\xe9lie,D\xfbr,a@example.com\n");
    assert_eq!(
        read(&file).unwrap_err(),
        [
            "line 2, column maarch_courrier.firstname: character 3 is not UTF-8; in Windows-1252 the field is \
             \"Amélie\": save the file as UTF-8, or plan with `--encoding windows-1252`",
            "line 2, column maarch_courrier.lastname: character 2 is not UTF-8; in Windows-1252 the field is \
             \"Dûr\": save the file as UTF-8, or plan with `--encoding windows-1252`",
        ]
    );
    let people = read_as(&file, Encoding::Windows1252).unwrap();
    assert_eq!(people[0].desired()[0].text("firstname"), Some("Amélie"));
    let marked = format!("\u{feff}{HEADER}\n");
    let problems = read_as(marked.as_bytes(), Encoding::Windows1252).unwrap_err();
    assert!(problems[0].starts_with("line 1, column 1: "), "{problems:?}");
}

#[test]
fn headers_are_judged_column_by_column() {
    for (header, expected) in [
        (
            "maarch_courrier.user_id,name",
            "line 1, column 2: `name` is not known: a column is named",
        ),
        ("maarch_courrier.user_id,", "line 1, column 2: the column has no name"),
        ("maarch_courrier.user_id,courrier.mail", "line 1, column 2: `courrier` is not a product"),
        (
            "maarch_courrier.user_id,maarch_courrier.email",
            "line 1, column 2: maarch_courrier has no field `email`",
        ),
        (
            "maarch_courrier.user_id,maarch_courrier.user_id",
            "line 1, column 2: `maarch_courrier.user_id` is also column 1",
        ),
        ("maarch_courrier.mail", "line 1: the column `maarch_courrier.user_id` is missing"),
        ("status", "line 1: no column is about a product"),
        ("", "line 1: no column is about a product"),
        (
            "maarch_courrier.user_id,maarch_courrier.pass\u{0}word",
            "line 1, column 2: the name of the column holds the control character '\\0'",
        ),
        // Printed as it is, it would clear the terminal.
        (
            "maarch_courrier.user_id,\u{1b}[2Jname",
            "line 1, column 2: the name of the column holds the control character '\\u{1b}'",
        ),
        (
            "maarch_courrier.user_id,\"maarch_courrier.\nmail\"",
            "line 1, column 2: the name of the column holds the control character '\\n'",
        ),
        (
            "maarch_courrier.user_id,maarch_courrier.ma\u{200b}il",
            "line 1, column 2: the name of the column holds the invisible character '\\u{200b}'",
        ),
    ] {
        let problems = read(format!("{header}\n").as_bytes()).unwrap_err();
        assert!(problems[0].starts_with(expected), "{header}: {problems:?}");
    }
    let utf16: Vec<u8> =
        format!("\u{feff}{HEADER}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(
        read(&utf16).unwrap_err(),
        ["line 1, column 1: the file is UTF-16: save it as CSV in UTF-8"]
    );
    let only_parapheur = PeopleReader::new(HEADER.as_bytes(), &[Product::MaarchParapheur]);
    let error = only_parapheur.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::People);
    assert_eq!(error.problems()[0].message(), "`maarch_courrier` is not in the configuration");
}

#[test]
fn lines_are_judged_field_by_field_and_all_of_them() {
    let file = format!(
        "{HEADER}
active,,Ada,Lovelace,ada@example.com
active,ada,Ada,,ada@example.com
gone,ada,Ada,Lovelace,ada@example.com
,ada,Ada,Lovelace,ada@example.com
active,ada,Ada,Lovelace
active,,,,
left,ada,,,
active,ada,\"Ada\nAugusta\",Lovelace,ada@example.com
active,ada,Ada,Love\u{7}lace,ada@example.com
"
    );
    assert_eq!(
        read(file.as_bytes()).unwrap_err(),
        [
            "line 2, column maarch_courrier.user_id: is empty",
            "line 3, column maarch_courrier.lastname: is empty",
            "line 4, column status: is \"gone\", and neither `active` nor `left`",
            "line 5, column status: is empty: `active` or `left`",
            "line 6: has 4 fields, and the header 5",
            "line 7: no product has anything about this person",
            "line 9, column maarch_courrier.firstname: holds the control character '\\n'",
            "line 11, column maarch_courrier.lastname: holds the control character '\\u{7}'",
        ]
    );
}

#[test]
fn a_line_that_does_not_end_is_not_read_to_its_end() {
    let long = "x".repeat(1_000_000);
    let file = format!("{HEADER}\nactive,ada,Ada,Lovelace,ada@example.com\nactive,\"{long}\n");
    let problems = read(file.as_bytes()).unwrap_err();
    assert_eq!(problems, ["line 3: is longer than 64 KiB: is a quote not closed?"]);
    let problems = read(format!("{HEADER}{long}\n").as_bytes()).unwrap_err();
    assert_eq!(problems, ["line 1: is longer than 64 KiB: is a quote not closed?"]);
}

/// No file may crash the program.
#[test]
fn arbitrary_bytes_are_read_or_refused() {
    let mut random = fastrand::Rng::with_seed(14);
    for _ in 0..2_000 {
        let mut file = HEADER.as_bytes().to_vec();
        file.push(b'\n');
        let pieces: [&[u8]; 9] =
            [b"active", b",", b"\"", b"\n", b"\r", b"\xff", b"\x00", b"left", b";"];
        file.extend(
            (0..random.usize(..60)).flat_map(|_| random.choice(pieces).unwrap_or_default()),
        );
        let _ = read(&file);
        let raw: Vec<u8> = (0..random.usize(..200)).map(|_| random.u8(..)).collect();
        let _ = read(&raw);
    }
}

/// As files that were concatenated, or copied from a text processor.
#[test]
fn invisible_characters_are_refused_wherever_they_are() {
    for (field, character) in [
        ("\u{feff}ada", "\\u{feff}"),
        ("ada\u{200b}", "\\u{200b}"),
        ("a\u{202e}da", "\\u{202e}"),
        ("a\0da", "\\0"),
    ] {
        let file =
            format!("{HEADER}\nactive,ok,O,K,ok@example.com\nactive,{field},A,L,a@example.com\n");
        let problems = read(file.as_bytes()).unwrap_err();
        let found = problems[0].starts_with("line 3, column maarch_courrier.user_id: holds the ");
        assert!(found && problems[0].contains(character), "{problems:?}");
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
    // Two files with a mark and a header each.
    let part = format!("\u{feff}{HEADER}\nactive,ada,A,L,a@example.com\n");
    let problems = read(format!("{part}{part}").as_bytes()).unwrap_err();
    assert!(problems[0].starts_with("line 3, column status: "), "{problems:?}");
    // The spaces of a word processor are trimmed, and joiners stay.
    let file = format!("{HEADER}\nactive,\u{a0}ada\u{a0},A\u{200c}da,L,a@example.com\n");
    let people = read(file.as_bytes()).unwrap();
    assert_eq!(people[0].desired()[0].text("user_id"), Some("ada"));
    assert_eq!(people[0].desired()[0].text("firstname"), Some("A\u{200c}da"));
}
