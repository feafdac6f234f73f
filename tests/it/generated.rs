//! The build's output equals `generated/`, byte for byte, for every set of services. To regenerate
//! `generated/`, see `codegen/tests/it/generated.rs`.

use std::fs;
use std::path::Path;

#[test]
fn the_build_output_is_checked_in() {
    let checked_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
    let built = Path::new(env!("GENERATED_CLIENTS"));
    assert_ne!(built, checked_in, "the build must have generated");
    let services = [
        ("myreports", cfg!(feature = "myreports")),
        ("maarch_courrier", cfg!(feature = "maarch_courrier")),
        ("maarch_parapheur", cfg!(feature = "maarch_parapheur")),
        ("evolution_platform", cfg!(feature = "evolution_platform")),
    ];
    for (service, _) in services.iter().filter(|(_, is_enabled)| *is_enabled) {
        for name in [format!("{service}.rs"), format!("tests/{service}.rs")] {
            let read = |folder: &Path| fs::read_to_string(folder.join(&name)).expect("it is there");
            let checked_in = read(&checked_in).replace("\r\n", "\n");
            assert!(read(built) == checked_in, "generated/{name} is out of date");
        }
    }
}
