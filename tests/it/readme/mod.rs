//! The README's example test, run as a test: a doctest does not run it.

mod your_own_code;

#[test]
fn the_readme_shows_this_very_test() {
    let shown = include_str!("../../../README.md");
    assert!(shown.contains(include_str!("your_own_code.rs")), "README.md has another test");
}
