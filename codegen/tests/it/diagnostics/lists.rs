use super::Becomes::{Line, Rust};
use super::{MINIMAL, edited, expect, outcome};

/// The minimal document with a list as its body and response.
fn with_lists() -> String {
    MINIMAL.replacen("schemas/demo.NewThing", "schemas/demo.Wishes", 1).replacen(
        "schemas/demo.Thing",
        "schemas/demo.Things",
        1,
    ) + "    demo.Wishes:
      type: array
      description: Things to make, at least two.
      minItems: 2
      items: {$ref: '#/components/schemas/demo.NewThing'}
    demo.Things:
      type: array
      description: Things that were made.
      items: {$ref: '#/components/schemas/demo.Thing'}
"
}

#[test]
fn a_bare_list_is_a_body_and_a_response() {
    let text = with_lists();
    for part in [
        "pub struct Wishes (#[serde(deserialize_with = \"crate::wire::list\")] pub :: std :: vec :: Vec < NewThing >)",
        "crate :: request :: enough_items (self . 0 . len () , 2usize)",
        "\"minItems\" = 2u64",
        "crate :: Response < types :: Things >",
    ] {
        expect(&text, Rust(part));
    }
    // Only a read can be lenient.
    assert!(!outcome(&text).unwrap().contains("ListOperation"));
    let read = text.replacen("    post:\n", "    get:\n", 1);
    expect(
        &read,
        Rust(
            "const LIST : :: std :: option :: Option < & 'static str > = :: std :: option :: Option :: None",
        ),
    );
}

#[test]
fn a_limit_of_a_named_list_is_refused_where_nothing_checks_it() {
    let text = with_lists();
    let inside = "        wishes: {$ref: '#/components/schemas/demo.Wishes'}\n        labels:\n";
    expect(
        &text.replacen("        labels:\n", inside, 1),
        Line("the `minItems` of the property `wishes` would not be enforced here"),
    );
    let made = "description: Things that were made.\n";
    let answered = text.replacen(made, &format!("{made}      minItems: 1\n"), 1);
    expect(&answered, Line("`minItems` limits what a response may hold"));
    let scalars = text.replacen(
        "items: {$ref: '#/components/schemas/demo.NewThing'}",
        "items: {type: string}",
        1,
    );
    expect(
        &scalars,
        Line("the body of the request is neither an object with properties nor a list"),
    );
}

#[test]
fn an_optional_list_is_not_a_list_operation() {
    let own = "        parts:
          type: array
          description: Its parts.
          items: {$ref: '#/components/schemas/demo.Thing'}
        key:\n";
    let read = edited("        key:\n", own).replacen("    post:\n", "    get:\n", 1);
    assert!(!outcome(&read).unwrap().contains("ListOperation"));
    let required = "description: A thing that was made.\n      required: [parts]";
    let read = read.replacen("description: A thing that was made.", required, 1);
    expect(&read, Rust("= :: std :: option :: Option :: Some (\"parts\")"));
}

#[test]
fn licences_are_one_for_each_value_of_an_open_list() {
    let list = |licences: &str| {
        MINIMAL.to_owned()
            + &format!(
                "    demo.Level:
      type: string
      description: A level.
      x-extensible-enum: [low, high, other]
      x-licensed: {licences}
"
            )
    };
    let open = list("[true, false, null]");
    expect(&open, Rust("pub fn is_licensed (& self) -> :: std :: option :: Option < bool >"));
    expect(&open, Rust("\"low\" => Some (true) , \"high\" => Some (false) , _ => None"));
    for (licences, line) in [
        ("[true, false]", "`x-licensed` has 2 entries for 3 values"),
        ("[true, false, 'no']", "it says neither that the value is licensed nor that it is not"),
    ] {
        expect(&list(licences), Line(line));
    }
    let closed = open.replace("x-extensible-enum", "enum");
    expect(&closed, Line("only an open list says what is licensed"));
}

/// What a list of the document holds is checked like everything else.
#[test]
fn entries_of_lists_are_checked_too() {
    let colour = "          $ref: '#/components/schemas/demo.Colour'\n";
    let wrapped =
        |name: &str| format!("          allOf: [{{$ref: '#/components/schemas/{name}'}}]\n");
    // The schema of a response, through the one entry of `allOf`.
    let limited = edited(colour, &wrapped("demo.NewThing"));
    expect(&limited, Line("`pattern` limits what a response may hold"));
    let part = "    demo.Part:
      type: object
      description: A part.
      required: [name]
      properties:
        name: {type: string, description: Its name., x-since: '2.1'}
";
    let versioned = edited(colour, &wrapped("demo.Part")) + part;
    expect(&versioned, Line("responses of other versions without `name` would not be readable"));
    let foreign = edited(colour, &wrapped("other.Foreign"));
    expect(&foreign, Line("is not a schema of `demo`"));
    // A parameter is an entry of a list, too.
    let parameter = "          description: Id of the thing.\n";
    let seen = edited(parameter, &format!("{parameter}          x-seen: ['2.1']\n"));
    expect(&seen, Line("`x-seen` says nothing here"));
    let code = edited(parameter, "          description: \"    code\"\n");
    expect(&code, Line("the description has a code block"));
    // Lists in lists.
    let labels = "items: {type: string, maxLength: 5}";
    let inner = edited(
        labels,
        "items: {type: array, items: {type: array, minItems: 1, items: {type: string}}}",
    );
    expect(&inner, Line("`minItems` would not be enforced here"));
    let odd = edited(labels, "items: {type: array, items: {type: string, enum: [a]}}");
    expect(&odd, Line("the items of the items of the property `labels` has a shape of its own"));
}
