//! Stable words.

use super::OffboardOutcome;

#[test]
fn words_of_outcomes_are_the_ones_of_their_json() {
    use OffboardOutcome::*;
    for outcome in [Suspended, AccessRemoved, Deleted, Unchanged, Absent] {
        let json = serde_json::to_string(&outcome).unwrap();
        assert_eq!(json, format!("\"{outcome}\""));
    }
    assert!(serde_json::from_str::<OffboardOutcome>("\"retired\"").is_err());
}
