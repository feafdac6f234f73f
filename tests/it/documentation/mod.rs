//! README.md and the pages of `docs/`: their links, and the test that they show.

mod call_pages;
mod features;
mod links;
mod your_own_code;

/// A doctest compiles a test that it holds, and does not run it.
#[test]
fn the_guide_shows_this_very_test() {
    let shown = include_str!("../../../docs/testing.md");
    assert!(shown.contains(include_str!("your_own_code.rs")), "docs/testing.md has another test");
}
