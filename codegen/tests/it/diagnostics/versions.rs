//! The messages of the build for versions, and their translation.

use super::cases::{Case, MINIMAL};
use super::{Becomes::Rust, edited, expect, outcome, pipeline};

pub const ALL: &[Case] = &[
    Case {
        from: "    x-versions: ['1.9', '1.10', '2.1']",
        to: "    x-versions: []",
        line: "x-versions",
        says: "tags.0.x-versions: no version is listed; list the versions, the oldest first",
    },
    Case {
        from: "    x-versions: ['1.9', '1.10', '2.1']",
        to: "    x-versions: ['1.9', 2]",
        line: "x-versions",
        says: "tags.0.x-versions.1: 2 is no version; write numbers with dots between them, in quotes",
    },
    Case {
        from: "    x-versions: ['1.9', '1.10', '2.1']",
        to: "    x-versions: ['1.9', 'next']",
        line: "x-versions",
        says: "tags.0.x-versions.1: \"next\" is no version; write numbers with dots between them, in quotes",
    },
    Case {
        from: "    x-versions: ['1.9', '1.10', '2.1']",
        to: "    x-versions: ['1.10', '1.9', '2.1']",
        line: "x-versions",
        says: "tags.0.x-versions.1: \"1.9\" does not follow the version before it; list each version once, the oldest first",
    },
    Case {
        from: "    x-versions: ['1.9', '1.10', '2.1']",
        to: "    x-versions: ['1.9', '1.9']",
        line: "x-versions",
        says: "tags.0.x-versions.1: \"1.9\" does not follow the version before it; list each version once, the oldest first",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-since: '1.11'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.x-since (operation demo.make_thing): `x-since: \"1.11\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-since: 2.1\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.x-since (operation demo.make_thing): `x-since: 2.1` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-until: '1.9.1'\n",
        line: "x-until",
        says: "paths./api/things/{id}.post.x-until (operation demo.make_thing): `x-until: \"1.9.1\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-since: '2.1'\n      x-until: '1.10'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.x-since (operation demo.make_thing): it comes after `x-until`; name the first version that has it in `x-since`, the last one in `x-until`",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-since: '1.9'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.x-since (operation demo.make_thing): the oldest version has it already; leave the key out",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-until: '2.1'\n",
        line: "x-until",
        says: "paths./api/things/{id}.post.x-until (operation demo.make_thing): the newest version has it still; leave the key out",
    },
    Case {
        from: "        '404':\n",
        to: "        '404':\n          x-until: '3'\n",
        line: "x-until",
        says: "paths./api/things/{id}.post.responses.404.x-until (operation demo.make_thing): `x-until: \"3\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "          description: There is no such place.\n",
        to: "          x-since: '2.1'\n          $ref: '#/components/schemas/demo.Thing'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.responses.404.x-since (operation demo.make_thing): `x-since` beside a `$ref` is not read; write it where the `$ref` leads, or write the whole out here",
    },
    Case {
        from: "          description: Id of the thing.\n",
        to: "          description: Id of the thing.\n          x-since: '2.1'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.parameters.0.x-since (operation demo.make_thing): the parameter is sent to every version; write it at the operation, or do not require the parameter",
    },
    Case {
        from: "      requestBody:\n",
        to: "        - {name: deep, in: query, x-since: '3', description: How deep., schema: {type: boolean}}\n      requestBody:\n",
        line: "name: deep",
        says: "paths./api/things/{id}.post.parameters.1.x-since (operation demo.make_thing): `x-since: \"3\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "          description: Its key.\n",
        to: "          description: Its key.\n          x-until: '3'\n",
        line: "x-until",
        says: "components.schemas.demo.Thing.properties.key.x-until: `x-until: \"3\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "        colour:\n",
        to: "        colour:\n          x-since: '2.1'\n",
        line: "x-since",
        says: "components.schemas.demo.Thing.properties.colour.x-since: `x-since` beside a `$ref` is not read; wrap it in allOf: write `allOf: [{$ref: …}]` beside the key",
    },
    Case {
        from: "      description: A thing that was made.\n      properties:\n        key:\n",
        to: "      description: A thing that was made.\n      required: [key]\n      properties:\n        key:\n          x-since: '2.1'\n",
        line: "x-since",
        says: "components.schemas.demo.Thing.properties.key.x-since: responses of other versions without `key` would not be readable; take it out of `required`",
    },
    Case {
        from: "      description: Of another service.\n",
        to: "      description: Of another service.\n      properties: {name: {type: string, description: A name., x-since: '2.1'}}\n",
        line: "properties: {name",
        says: "components.schemas.other.Foreign.properties.name.x-since: `other` has no versions; list them as `x-versions` of its tag, or leave the key out",
    },
    Case {
        from: "      description: A colour.\n",
        to: "      description: A colour.\n      x-since: '2.1'\n",
        line: "x-since",
        says: "components.schemas.demo.Colour.x-since: `x-since` says nothing here; write it at an operation, a parameter, a property or a response",
    },
    Case {
        from: "          items: {type: string, maxLength: 5}\n",
        to: "          items: {type: string, maxLength: 5, x-until: '1.9'}\n",
        line: "maxLength",
        says: "components.schemas.demo.NewThing.properties.labels.items.x-until: `x-until` says nothing here; write it at an operation, a parameter, a property or a response",
    },
    Case {
        from: "        required: true # the body\n",
        to: "        required: true # the body\n        x-since: '2.1'\n",
        line: "x-since",
        says: "paths./api/things/{id}.post.requestBody.x-since (operation demo.make_thing): `x-since` says nothing here; write it at an operation, a parameter, a property or a response",
    },
    Case {
        from: "  /api/things/{id}:\n",
        to: "  /api/things/{id}:\n    x-since: '2.1'\n",
        line: "x-since",
        says: "paths./api/things/{id}.x-since: `x-since` says nothing here; write it at an operation, a parameter, a property or a response",
    },
    Case {
        from: "  title: Demo\n",
        to: "  title: Demo\n  x-versions: ['1.9']\n",
        line: "x-versions: ['1.9']",
        says: "info.x-versions: `x-versions` says nothing here; write it at a tag",
    },
    Case {
        from: "        '404':\n",
        to: "        '404':\n          x-seen: ['2.1']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.responses.404.x-seen (operation demo.make_thing): `x-seen` says nothing here; write it at an operation",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-seen: []\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen (operation demo.make_thing): no version is listed; leave the key out",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-seen: ['3']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen.0 (operation demo.make_thing): `x-seen: \"3\"` is no version of `demo`; use one of `1.9`, `1.10`, `2.1`, in quotes",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-seen: ['1.10', '1.9']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen.1 (operation demo.make_thing): \"1.9\" does not follow the version before it; list each version once, the oldest first",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-since: '1.10'\n      x-seen: ['1.9', '2.1']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen.0 (operation demo.make_thing): \"1.9\" does not have the operation; correct `x-since` or `x-until`, or leave it out",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-until: '1.10'\n      x-seen: ['2.1']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen.0 (operation demo.make_thing): \"2.1\" does not have the operation; correct `x-since` or `x-until`, or leave it out",
    },
    Case {
        from: "      operationId: demo.make_thing\n",
        to: "      operationId: demo.make_thing\n      x-inferred: true\n      x-seen: ['2.1']\n",
        line: "x-seen",
        says: "paths./api/things/{id}.post.x-seen (operation demo.make_thing): what was seen is not inferred; take `x-inferred` away, or mark the responses that are inferred",
    },
];

#[test]
fn a_service_without_versions_takes_no_version() {
    let text = edited("    x-versions: ['1.9', '1.10', '2.1']\n", "");
    assert!(outcome(&text).is_ok());
    for key in ["x-since: '2.1'", "x-until: '1.9'", "x-seen: ['2.1']"] {
        let id = "      operationId: demo.make_thing\n";
        let said = outcome(&text.replacen(id, &format!("{id}      {key}\n"), 1)).unwrap_err();
        assert!(
            said.contains(": `demo` has no versions; list them as `x-versions` of its tag"),
            "{said}"
        );
    }
}

#[test]
fn version_ranges_are_one_sentence() {
    for (keys, sentence, operation_impl) in [
        (
            "x-since: '2.1'",
            "/// Make a thing. /// /// Since 2.1. /// /// Sends",
            ". existing_since (\"2.1\")",
        ),
        (
            "x-until: '1.10'",
            "/// Make a thing. /// /// Up to 1.10. /// /// Sends",
            ". existing_until (\"1.10\")",
        ),
        (
            "x-since: '1.10'\n      x-until: '1.10'",
            "/// Make a thing. /// /// Only 1.10. /// /// Sends",
            ". existing_since (\"1.10\")",
        ),
    ] {
        let id = "      operationId: demo.make_thing\n";
        let text = edited(id, &format!("{id}      {keys}\n"));
        expect(&text, Rust(sentence));
        expect(&text, Rust(operation_impl));
    }
    let versions = "    x-versions: ['1.9', '1.10', '2.1']\n";
    let id = "      operationId: demo.make_thing\n";
    let both = format!("{id}      x-since: '1.10'\n      x-until: '2.1'\n");
    let text =
        edited(versions, "    x-versions: ['1.9', '1.10', '2.1', '3']\n").replacen(id, &both, 1);
    expect(&text, Rust("/// Make a thing. /// /// From 1.10 to 2.1. /// /// Sends"));
}

#[test]
fn a_parameter_a_response_and_a_property_say_which_versions_have_them() {
    let parameter = "        - {name: deep, in: query, x-since: '2.1', description: How deep., schema: {type: boolean}}\n";
    let text = edited("      requestBody:\n", &format!("{parameter}      requestBody:\n"));
    expect(&text, Rust("/// How deep. /// /// Since 2.1. pub fn deep"));
    let text = edited("        '404':\n", "        '404':\n          x-until: '1.9'\n");
    expect(&text, Rust("/// `404` without a body: There is no such place. Up to 1.9. NotFound"));
    let text = edited(
        "          description: Its name.\n",
        "          description: Its name.\n          x-since: '2.1'\n",
    );
    // The field, then the setter.
    expect(&text, Rust("/// Its name. /// /// Since 2.1. pub name :"));
    expect(&text, Rust("/// Its name. /// /// Since 2.1. pub fn name"));
    // A field of a request may be required.
    let text = text.replacen(
        "      description: A thing to make.\n",
        "      description: A thing to make.\n      required: [name]\n",
        1,
    );
    assert!(outcome(&text).is_ok());
}

#[test]
fn what_only_one_version_has_begins_and_ends_with_it() {
    let operation = "      operationId: demo.make_thing\n";
    let only = format!("{operation}      x-since: '1.10'\n      x-until: '1.10'\n");
    let seen = format!("{only}      x-seen: ['1.10']\n");
    assert!(outcome(&edited(operation, &seen)).is_ok());
    for (list, says) in [
        ("'1.9'", "\"1.9\" does not have the operation"),
        ("'2.1'", "\"2.1\" does not have the operation"),
        ("'1.10', '1.10'", "\"1.10\" does not follow the version before it"),
    ] {
        let text = edited(operation, &format!("{only}      x-seen: [{list}]\n"));
        expect(&text, super::Becomes::Line(says));
    }
}

#[test]
fn a_version_needs_a_wrapped_reference() {
    let reference = "          $ref: '#/components/schemas/demo.Colour'\n";
    let wrapped =
        "          allOf: [{$ref: '#/components/schemas/demo.Colour'}]\n          x-since: '2.1'\n";
    let text = edited(reference, wrapped);
    expect(&text, Rust("/// A colour. /// /// Since 2.1."));
    expect(
        &text,
        Rust("pub colour : :: std :: option :: Option < crate :: demo :: types :: Colour >"),
    );
    let described = format!("{wrapped}          description: Its colour.\n");
    expect(&edited(reference, &described), Rust("/// Its colour. /// /// Since 2.1."));
}

#[test]
fn a_property_may_have_the_name_of_a_key() {
    for key in ["x-since", "x-until", "x-seen", "x-versions"] {
        let property = format!("        {key}: {{type: string, description: Odd.}}\n");
        let text = edited("        key:\n", &format!("{property}        key:\n"));
        assert!(outcome(&text).is_ok(), "{key}");
    }
}

#[test]
fn an_example_may_hold_what_looks_like_a_key() {
    let text = edited(
        "          description: Its key.\n",
        "          description: Its key.\n          example: {x-since: '7'}\n",
    );
    assert!(outcome(&text).is_ok());
    assert!(pipeline::read(MINIMAL).is_ok());
}
