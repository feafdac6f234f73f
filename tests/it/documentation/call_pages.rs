//! The page of each call shows its example on the first screen.

use std::fs;
use std::path::Path;

use syn::{Attribute, Expr, ImplItem, Item, Lit, Meta, Type};

/// About half a screen of text; the list of responses and the details follow the example.
const MAX_WORDS: usize = 260;

const SERVICES: [&str; 4] =
    ["evolution_platform", "maarch_courrier", "maarch_parapheur", "myreports"];

#[test]
fn every_example_is_on_the_first_screen_of_its_page() {
    let mut pages = 0;
    for service in SERVICES {
        for (name, page) in pages_of(service) {
            let (before, _) = page
                .split_once("# Example")
                .unwrap_or_else(|| panic!("{service}.{name} has no example"));
            let words = before.split_whitespace().count();
            assert!(words <= MAX_WORDS, "{service}.{name}: {words} words before the example");
            let sections: Vec<&str> =
                page.lines().filter_map(|line| line.trim().strip_prefix("# ")).collect();
            // Hidden lines of an example begin like a heading.
            let order: Vec<&str> = sections
                .into_iter()
                .filter(|name| name.starts_with(char::is_uppercase) && !name.contains(' '))
                .collect();
            assert_eq!(order.first(), Some(&"Example"), "{service}.{name}: {order:?}");
            assert_eq!(order.last(), Some(&"Errors"), "{service}.{name}: {order:?}");
            pages += 1;
        }
    }
    assert!(pages > 100, "only {pages} pages were found");
}

#[test]
fn warnings_precede_the_example() {
    let pages = pages_of("maarch_courrier");
    let update = pages.iter().find(|(name, _)| name == "update_user").map(|(_, page)| page);
    let (before, after) = update.unwrap().split_once("# Example").unwrap();
    for warning in ["`initials`", "signature book", "reopens a deleted account"] {
        assert!(before.contains(warning), "{warning} is not before the example:\n{before}");
    }
    assert!(after.contains("# Details") && after.contains("Source: "), "{after}");
}

/// The methods of a generated client with their documentation.
fn pages_of(service: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("generated/{service}.rs"));
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let mut pages = Vec::new();
    for item in file.items {
        let Item::Impl(block) = item else { continue };
        let Type::Path(own) = &*block.self_ty else { continue };
        if block.trait_.is_some() || !own.path.is_ident("Client") {
            continue;
        }
        for item in block.items {
            let ImplItem::Fn(method) = item else { continue };
            let lines: Vec<String> = method.attrs.iter().filter_map(doc_line).collect();
            pages.push((method.sig.ident.to_string(), lines.join("\n")));
        }
    }
    pages
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(literal) = &pair.value else { return None };
    match &literal.lit {
        Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
