//! Mistakes that look almost right, and valid documents that look almost wrong.

use super::cases::{Case, MINIMAL};
use super::{Becomes::Line, Becomes::Rust, edited, expect, outcome, pipeline};

pub const ALL: &[Case] = &[
    strict("ip"),
    strict("ipv4"),
    strict("ipv6"),
    strict("date"),
    strict("date-time"),
    Case {
        from: "        - dark.blue\n",
        to: "        - unknown\n",
        line: "unknown",
        says: "components.schemas.demo.Colour.x-extensible-enum.1: `unknown` gives no variant name of its own; give each value a name in `x-enum-varnames`: PascalCase, different, not `Unknown`",
    },
    Case {
        from: "        - dark.blue\n",
        to: "        - dark.blue\n      x-enum-varnames: [Red, Unknown]\n",
        line: "Unknown",
        says: "components.schemas.demo.Colour.x-enum-varnames.1: `Unknown` gives no variant name of its own; give each value a name in `x-enum-varnames`: PascalCase, different, not `Unknown`",
    },
    Case {
        from: "      parameters:\n",
        to: "      x-paging: offset\n      parameters:\n        - {name: offset, in: query, description: Start., schema: {type: string}}\n",
        line: "x-paging",
        says: "paths./api/things/{id}.post.x-paging (operation demo.make_thing): the operation has no query parameter `offset`; describe it: pages are asked for by it",
    },
    Case {
        from: "      parameters:\n",
        to: "      x-paging: offset\n      parameters:\n        - {name: offset, in: header, description: Start., schema: {type: integer}}\n",
        line: "x-paging",
        says: "paths./api/things/{id}.post.x-paging (operation demo.make_thing): the operation has no query parameter `offset`; describe it: pages are asked for by it",
    },
    Case {
        from: "      parameters:\n",
        to: "      x-paging: offset\n      parameters:\n        - {name: start, in: query, description: Start., schema: {type: integer}}\n",
        line: "x-paging",
        says: "paths./api/things/{id}.post.x-paging (operation demo.make_thing): the operation has no query parameter `offset`; describe it: pages are asked for by it",
    },
];

/// A response with a format that not every string has.
const fn strict(format: &'static str) -> Case {
    let to = match format.as_bytes() {
        b"ip" => "          description: Its key.\n          format: ip\n",
        b"ipv4" => "          description: Its key.\n          format: ipv4\n",
        b"ipv6" => "          description: Its key.\n          format: ipv6\n",
        b"date" => "          description: Its key.\n          format: date\n",
        _ => "          description: Its key.\n          format: date-time\n",
    };
    Case {
        from: "          description: Its key.\n",
        to,
        line: "format: ",
        says: "components.schemas.demo.Thing.properties.key.format (operation demo.make_thing): `format` limits what a response may hold; responses are read leniently: remove it, or use `x-extensible-enum` for a list of values",
    }
}

#[test]
fn only_a_whole_least_value_of_a_whole_number_is_checked() {
    let at = |kind: &str, least: &str| {
        let schema = format!("schema: {{type: {kind}, minimum: {least}}}");
        let parameter = format!(
            "        - {{name: limit, in: query, description: How many., {schema}}}\n      requestBody:\n"
        );
        edited("      requestBody:\n", &parameter)
    };
    expect(&at("integer", "-3"), Rust("(\"limit\") . at_least (- 3i64)"));
    for (kind, least) in [("integer", "0.5"), ("integer", "1.0"), ("number", "1"), ("string", "1")]
    {
        expect(&at(kind, least), Line("`minimum` would not be enforced here"));
    }
}

#[test]
fn a_file_is_the_only_body_of_the_success_of_a_reading_call() {
    let file = "
  /api/files:
    get:
      operationId: demo.get_file
      tags:
        - demo
      summary: Get a file.
      responses:
        '200':
          description: The file.
          content:
            application/octet-stream:
              schema: {type: string, format: binary}
components:
";
    let text = edited("\ncomponents:\n", file);
    expect(&text, Rust("type Output = crate :: Download"));
    let json = "            application/json:\n              schema: {$ref: '#/components/schemas/demo.Thing'}\n";
    let beside = format!("{json}            application/octet-stream:");
    let failing = "        '404':\n          description: There is none.\n        '200':";
    let refused = Line("`application/octet-stream` cannot be the body here");
    expect(&text.replacen("            application/octet-stream:", &beside, 1), refused);
    expect(&text.replacen("    get:", "    put:", 1), refused);
    let failure = text.replacen(
        "'200':\n          description: The file.",
        "'404':\n          description: The file.",
        1,
    );
    expect(&failure, refused);
    assert!(
        outcome(&text.replacen(
            "        '200':\n          description: The f",
            &format!("{failing}\n          description: The f"),
            1
        ))
        .is_ok()
    );
}

/// RFC 6901: `~1` is a slash, `~0` a tilde, and `~01` is no slash.
#[test]
fn a_reference_finds_a_name_with_slashes_and_tildes() {
    let text = "a/b: {c: slash}\na~b: {c: tilde}\na~1b: {c: both}\n'': {c: empty}\n";
    let document = pipeline::Document::parse(text).unwrap();
    for (reference, found) in [
        ("#/a~1b/c", Some("slash")),
        ("#/a~0b/c", Some("tilde")),
        ("#/a~01b/c", Some("both")),
        ("#//c", Some("empty")),
        ("#/a~1b/d", None),
        ("#/a/b/c", None),
        ("a~1b/c", None),
        ("other.yaml#/a~1b/c", None),
    ] {
        let node = document.resolve(reference);
        assert_eq!(node.as_ref().and_then(|node| node.value.as_str()), found, "{reference}");
    }
    assert!(outcome(MINIMAL).is_ok());
}

/// An extension key on a response must have an effect, or the build stops.
#[test]
fn a_mark_of_a_response_says_something() {
    let at = |status: &str, mark: &str| {
        let response = format!(
            "        '{status}':\n          description: It failed.\n          {mark}\n        '404':\n"
        );
        edited("        '404':\n", &response)
    };
    for (status, mark) in [
        ("403", "x-not-found: true"),
        ("403", "x-not-found: user"),
        ("503", "x-not-carried-out: true"),
        ("503", "x-not-carried-out: [busy, closed]"),
        ("401", "x-authentication-message: Log in"),
    ] {
        assert!(outcome(&at(status, mark)).is_ok(), "{mark}: {:?}", outcome(&at(status, mark)));
    }
    let (nobody, nothing) = ("`x-not-found` says nothing", "`x-not-carried-out` says nothing");
    let no_message = "`x-authentication-message` is not the message of a 401";
    for (status, mark, says) in [
        ("403", "x-not-found: false", nobody),
        ("403", "x-not-found: ''", nobody),
        ("403", "x-not-found: 3", nobody),
        ("503", "x-not-carried-out: false", nothing),
        ("503", "x-not-carried-out: []", nothing),
        ("503", "x-not-carried-out: ['']", nothing),
        ("503", "x-not-carried-out: [busy, '']", nothing),
        ("503", "x-not-carried-out: [busy, 3]", nothing),
        ("403", "x-authentication-message: Log in", no_message),
        ("401", "x-authentication-message: ''", no_message),
        ("401", "x-authentication-message: true", no_message),
    ] {
        expect(&at(status, mark), Line(says));
    }
}

#[test]
fn a_base_path_begins_with_a_slash_and_ends_with_none() {
    for path in ["api", "/api/", "/", "''"] {
        let text = edited("    x-base-path: /api\n", &format!("    x-base-path: {path}\n"));
        expect(&text, Line("the tag `demo` has no usable `x-base-path`"));
    }
}

#[test]
fn the_values_of_a_closed_list_are_named_by_the_generator() {
    let closed = |more: &str| {
        let mode = "    demo.Mode:\n      type: string\n      description: A mode.\n      enum: [fast, slow]\n";
        format!("{MINIMAL}{mode}{more}")
    };
    assert!(outcome(&closed("")).is_ok());
    expect(
        &closed("      x-enum-varnames: [Fast, Slow]\n"),
        Line("the generator names the values of a closed list itself"),
    );
}
