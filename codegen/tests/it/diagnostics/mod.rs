//! The messages of the build for a document that it cannot translate: one line, with the place and the
//! remedy. A document that is only unusual must be translated.

/// The mistakes, one edit each.
mod cases;
/// Lists as bodies and responses.
mod lists;
/// Mistakes that look almost right.
mod near_misses;
/// Versions, and items that only some of them have.
mod versions;

use cases::MINIMAL;
use syn::{Fields, Item, ItemEnum};
use user_provisioning_codegen as pipeline;

#[test]
fn each_mistake_is_reported_in_one_line() {
    let mut wrong = Vec::new();
    for case in cases::all() {
        let text = edited(case.from, case.to);
        let line = number(&text, case.line);
        let wanted = format!("openapi.yaml:{line}: {}", case.says);
        match outcome(&text) {
            Err(said) if said == wanted => {}
            Err(said) => wrong.push(format!("said:   {said}\nwanted: {wanted}")),
            Ok(_) => wrong.push(format!("went through silently: {:?}\nwanted: {wanted}", case.to)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn an_empty_document_is_reported_in_one_line() {
    for text in ["", "# nothing yet\n"] {
        let said = outcome(text).unwrap_err();
        assert_eq!(
            said,
            "openapi.yaml:1: the document: it is empty; write an OpenAPI 3.0.3 document"
        );
    }
    for text in ["---\n", "hello\n", "- a\n- b\n"] {
        let said = outcome(text).unwrap_err();
        assert!(said.contains(": the document: `openapi` is missing; "), "{said}");
    }
}

/// The Rust name for a name of the document, or one line of message.
#[derive(Clone, Copy)]
enum Becomes {
    Rust(&'static str),
    Line(&'static str),
}
use Becomes::{Line, Rust};

#[test]
fn a_schema_may_be_called_almost_anything() {
    for (name, becomes) in [
        ("Result", Rust("pub struct Result")),
        ("Option", Rust("pub struct Option")),
        ("String", Rust("pub struct String")),
        ("Vec", Rust("pub struct Vec")),
        ("Box", Rust("pub struct Box")),
        ("Client", Rust("pub struct Client")),
        ("Error", Rust("pub struct Error")),
        ("Request", Rust("pub struct Request")),
        ("Clone", Rust("pub struct Clone")),
        ("Self", Line("`Self` cannot be the name of a type")),
        ("Ok", Line("`Ok` cannot be the name of a type")),
        ("Err", Line("`Err` cannot be the name of a type")),
        ("Some", Line("`Some` cannot be the name of a type")),
        ("None", Line("`None` cannot be the name of a type")),
        ("lower", Line("`lower` cannot be the name of a type")),
        ("Two.Words", Line("`Two.Words` cannot be the name of a type")),
        // The type name of the property `name` of `NewThing`.
        ("NewThingName", Line("its type would be called `NewThingName`")),
    ] {
        expect(&MINIMAL.replace("demo.Thing", &format!("demo.{name}")), becomes);
    }
}

#[test]
fn a_property_may_be_called_almost_anything() {
    for (name, becomes) in [
        ("type", Rust("pub type_ :")),
        ("self", Rust("pub self_ :")),
        ("crate", Rust("pub crate_ :")),
        ("client", Rust("pub client :")),
        ("body", Rust("pub body :")),
        ("query", Rust("pub query :")),
        ("value", Rust("pub value :")),
        ("builder", Rust("pub builder :")),
        ("x509Fingerprint", Rust("pub x509_fingerprint :")),
        ("two words", Rust("pub two_words :")),
        // Keywords of OpenAPI are only keywords in a schema.
        ("$ref", Rust("pub ref_ :")),
        ("allOf", Rust("pub all_of :")),
        ("default", Rust("pub default :")),
        ("description", Rust("pub description :")),
        ("example", Rust("pub example :")),
        ("examples", Rust("pub examples :")),
        ("minimum", Rust("pub minimum :")),
        ("pattern", Rust("pub pattern :")),
        ("properties", Rust("pub properties :")),
        ("required", Rust("pub required :")),
        ("x-token", Rust("pub x_token :")),
        ("maybe_name", Line("another property has the Rust name")),
        ("Name", Line("another property has the Rust name `name`")),
    ] {
        let property = format!("        '{name}': {{type: integer, description: Odd.}}\n");
        let before = |place: &str| edited(place, &format!("{property}{place}"));
        expect(&before("        name:\n"), becomes);
        if matches!(becomes, Rust(_)) {
            // In a response too.
            expect(&before("        key:\n"), becomes);
        }
    }
}

#[test]
fn an_object_has_64_properties_at_most() {
    // In addition to `key` and `colour`.
    for (more, becomes) in [
        (62, Rust("pub more_0 :")),
        (63, Line("an object with 65 properties, of which 64 can be read")),
    ] {
        let property =
            |number| format!("        more_{number}: {{type: integer, description: One.}}\n");
        let properties: String = (0..more).map(property).collect();
        expect(&edited("        key:\n", &format!("{properties}        key:\n")), becomes);
    }
}

#[test]
fn a_parameter_may_be_called_almost_anything() {
    for (name, becomes) in [
        ("type", Rust("pub fn type_ <")),
        ("self", Rust("pub fn self_ <")),
        ("query", Rust("pub fn query <")),
        ("request", Rust("pub fn request <")),
        ("$filter", Rust("pub fn filter <")),
        ("maxResults", Rust("pub fn max_results <")),
        ("2fa", Rust("pub fn _2fa <")),
        ("body", Line("no function of a request builder can be called `body`")),
        ("client", Line("no function of a request builder can be called `client`")),
        ("clone", Line("no function of a request builder can be called `clone`")),
        ("new", Line("no function of a request builder can be called `new`")),
        ("send", Line("no function of a request builder can be called `send`")),
        ("accept_charges", Line("no function of a request builder can be called `accept_charges`")),
        ("é", Line("no function of a request builder can be called `é`")),
    ] {
        let text = format!(
            "        - {{name: '{name}', in: query, description: Odd., schema: {{type: string}}}}\n"
        );
        expect(&edited("      requestBody:\n", &format!("{text}      requestBody:\n")), becomes);
    }
}

#[test]
fn an_operation_may_be_called_almost_anything() {
    for (name, becomes) in [
        ("send", Rust("pub fn send (& self) -> operation :: Send")),
        ("new", Rust("pub fn new (& self) -> operation :: New")),
        ("default", Rust("pub fn default (& self)")),
        ("result", Rust("pub fn result (& self)")),
        ("drop", Rust("pub fn drop (& self)")),
        ("list_2fa", Rust("pub fn list_2fa (& self)")),
        ("builder", Line("every client has a function `builder` of its own")),
        ("base_url", Line("every client has a function `base_url` of its own")),
        ("core", Line("every client has a function `core` of its own")),
        ("clone", Line("every client has a function `clone` of its own")),
        ("type", Line("`type` cannot be the name of a function")),
        ("self", Line("`self` cannot be the name of a function")),
        ("gen", Line("`gen` cannot be the name of a function")),
        ("a__b", Line("`a__b` cannot be the name of a function")),
        ("a_", Line("`a_` cannot be the name of a function")),
    ] {
        expect(&MINIMAL.replace("demo.make_thing", &format!("demo.{name}")), becomes);
    }
}

#[test]
fn schemas_may_refer_to_themselves() {
    let own = "        parent: {$ref: '#/components/schemas/demo.Thing'}
        children:
          type: array
          description: The things inside.
          items: {$ref: '#/components/schemas/demo.Thing'}
        key:\n";
    expect(&edited("        key:\n", own), Rust(":: std :: boxed :: Box < Thing >"));
    let other = "        other: {$ref: '#/components/schemas/demo.Other'}\n        key:\n";
    let text = edited("        key:\n", other)
        + "    demo.Other:
      type: object
      description: Leads back.
      required: [thing]
      properties:
        thing: {$ref: '#/components/schemas/demo.Thing'}
";
    expect(&text, Rust(":: std :: boxed :: Box <"));
}

#[test]
fn a_deep_document_does_not_exhaust_the_stack() {
    let mut nested =
        "        deep:\n          type: array\n          description: Deep.\n".to_owned();
    for level in 0..200 {
        let margin = " ".repeat(10 + 2 * level);
        nested.push_str(&format!("{margin}items:\n{margin}  type: array\n"));
    }
    let text = edited("        key:\n", &format!("{nested}        key:\n"));
    expect(&text, Line("it is nested more than 64 levels deep"));
    let flow = format!("x-deep: {}{}\ninfo:", "[".repeat(5_000), "]".repeat(5_000));
    expect(&edited("info:", &flow), Line("the document: "));
}

#[test]
fn a_conflict_tells_a_duplicate_unless_the_document_says_otherwise() {
    let conflict = "        '409':\n          description: It is there already.\n        '404':\n";
    let text = edited("        '404':\n", conflict);
    expect(&text, Rust(". rejecting_duplicates ()"));
    let summary = "summary: Make a thing.\n";
    for (flag, tells) in [("true", true), ("false", false)] {
        let said = format!("{summary}      x-rejects-duplicates: {flag}\n");
        let code = outcome(&text.replacen(summary, &said, 1)).unwrap();
        assert_eq!(code.contains(".rejecting_duplicates()"), tells, "{flag}");
    }
}

#[test]
fn the_least_value_of_a_number_in_a_query_is_checked() {
    let parameter = "        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 0}}\n";
    let text = edited("      requestBody:\n", &format!("{parameter}      requestBody:\n"));
    expect(&text, Rust("Parameter :: query (\"limit\") . at_least (0i64)"));
    expect(
        &text.replacen("in: query", "in: header", 1),
        Line("`minimum` would not be enforced here"),
    );
}

#[test]
fn a_text_without_limits_may_have_a_name() {
    let text = MINIMAL.to_owned() + "    demo.Plain: {type: string, description: Any text.}\n";
    let code = outcome(&text).unwrap();
    let shown = code.matches("impl ::std::fmt::Display for Plain").count()
        + code.matches("impl std::fmt::Display for Plain").count();
    assert_eq!(shown, 1, "the generator's own Display must be the only one");
}

#[test]
fn the_descriptions_of_a_closed_list_reach_its_variants() {
    let text = MINIMAL.to_owned()
        + "    demo.Mode:
      type: string
      description: A mode.
      enum: [fast, slow]
      x-enum-descriptions: [Within a day., Within a year.]
";
    let code = outcome(&text).unwrap();
    assert!(code.contains("`fast`: Within a day."), "{code}");
    assert!(code.contains("`slow`: Within a year."));
}

const SERVICES: [&str; 4] =
    ["myreports", "maarch_courrier", "maarch_parapheur", "evolution_platform"];

#[test]
fn the_real_document_is_generated_deterministically() {
    for service in SERVICES {
        let (first, second) = (real(service), real(service));
        assert!(first.contains("pub mod types") && first.contains("pub mod failure"), "{service}");
        assert!(first == second, "two runs for {service} differ");
    }
}

#[test]
fn every_documented_failure_keeps_its_own_type() {
    for (service, operation, wanted) in [
        (
            "myreports",
            "CreateCustomerUser",
            "BadRequest(BadRequest) Unauthorized PaymentRequired(ChargesRequired) \
             NotFound(NotFound) Conflict(EmailConflict)",
        ),
        (
            "myreports",
            "CreateAccountUser",
            "BadRequest(BadRequest) Unauthorized PaymentRequired(ChargesRequired) \
             NotFound(NotFound) Conflict(EmailConflict)",
        ),
        (
            "myreports",
            "PatchEnterpriseCustomerUser",
            "BadRequest(BadRequest) Unauthorized PaymentRequired(ChargesRequired) \
             NotFound(NotFound) Conflict(EmailConflict)",
        ),
        (
            "maarch_courrier",
            "CreateUser",
            "BadRequest(BadRequest) Unauthorized(Unauthorized) Forbidden(Forbidden) \
             InternalServerError(ServerError) ServiceUnavailable(MigrationInProgress)",
        ),
        (
            "maarch_courrier",
            "ListUsers",
            "Unauthorized(Unauthorized) Forbidden(Forbidden) InternalServerError(ServerError) \
             ServiceUnavailable(MigrationInProgress)",
        ),
        (
            "maarch_parapheur",
            "UpdateExternalSignatures",
            "BadRequest(BadRequest) Unauthorized(Unauthorized) Forbidden(Forbidden) \
             InternalServerError(ServerError)",
        ),
        (
            "evolution_platform",
            "CreateUser",
            "BadRequest(BadRequest) Unauthorized(Problem) Forbidden(Problem) \
             InternalServerError(Problem)",
        ),
    ] {
        assert_eq!(variants(&real(service), operation), wanted, "{service} {operation}");
    }
}

/// The variants of an operation's failure, each with the name of its type.
fn variants(code: &str, operation: &str) -> String {
    let file = syn::parse_file(code).unwrap();
    let failure: ItemEnum = file
        .items
        .into_iter()
        .filter_map(|item| match item {
            Item::Mod(module) if module.ident == "failure" => Some(module.content.unwrap().1),
            _ => None,
        })
        .flatten()
        .find_map(|item| match item {
            Item::Enum(item) if item.ident == operation => Some(item),
            _ => None,
        })
        .unwrap();
    let texts: Vec<String> = failure
        .variants
        .iter()
        .map(|variant| match &variant.fields {
            Fields::Unnamed(fields) => {
                let syn::Type::Path(ty) = &fields.unnamed[0].ty else { panic!("not a path") };
                format!("{}({})", variant.ident, ty.path.segments.last().unwrap().ident)
            }
            _ => variant.ident.to_string(),
        })
        .collect();
    texts.join(" ")
}

/// The tests of every operation are generated from it.
#[test]
fn the_macros_have_every_operation_and_every_schema() {
    let document = pipeline::read(MINIMAL).unwrap();
    let services = document.services();
    let roll: String = services
        .iter()
        .map(|service| pipeline::operations_macro(&document, service).unwrap())
        .collect();
    assert!(syn::parse_file(&roll).is_ok(), "not Rust: {roll}");
    for operation in document.operations() {
        let id = operation.place.text("operationId").unwrap().strip_prefix("demo.").unwrap();
        assert_eq!(roll.matches(&format!(" {id} json\n")).count(), 1, "{id} in {roll}");
    }
    for (name, _) in document.components("schemas") {
        assert!(roll.contains(&format!("\"{name}\" => ")), "{name} in {roll}");
    }
}

fn real(service: &str) -> String {
    let document = pipeline::read(include_str!("../../../../openapi.yaml")).unwrap();
    pipeline::generate(&document, service).unwrap()
}

/// The code of the service `demo`, or the message of the build.
fn outcome(text: &str) -> Result<String, String> {
    let document = pipeline::read(text).map_err(|diagnostic| diagnostic.to_string())?;
    pipeline::generate(&document, "demo").map_err(|diagnostic| diagnostic.to_string())
}

fn expect(text: &str, becomes: Becomes) {
    match (outcome(text), becomes) {
        (Ok(code), Rust(part)) => {
            assert!(syn::parse_file(&code).is_ok(), "not Rust: {code}");
            assert!(tight(&code).contains(&tight(part)), "`{part}` is not in {code}");
        }
        (Err(said), Line(part)) => {
            assert!(!said.contains('\n'), "several lines: {said}");
            assert!(said.starts_with("openapi.yaml:"), "no place: {said}");
            assert!(said.contains(part), "`{part}` is not in: {said}");
        }
        (Ok(_), Line(part)) => panic!("went through silently instead of saying: {part}"),
        (Err(said), Rust(part)) => panic!("no `{part}`, but: {said}"),
    }
}

/// Code without formatting.
fn tight(code: &str) -> String {
    let tight: String = code.split_whitespace().collect();
    [",)", ",}", ",]"].iter().fold(tight, |code, end| code.replace(end, &end[1..]))
}

/// The minimal document with one edit.
fn edited(from: &str, to: &str) -> String {
    assert_eq!(MINIMAL.matches(from).count(), 1, "{from:?} must be there exactly once");
    MINIMAL.replace(from, to)
}

/// The number of the line that begins with, or contains, a text.
fn number(text: &str, part: &str) -> usize {
    let at = text.find(part).unwrap_or_else(|| panic!("{part:?} is not in {text}"));
    text[..at].matches('\n').count() + 1
}
