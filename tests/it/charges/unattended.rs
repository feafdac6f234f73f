//! The example `charges` without a terminal.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::support::process::output;

/// The example that cargo built beside this test.
fn program() -> PathBuf {
    let test = env::current_exe().expect("a test is a program");
    let profile = test.ancestors().nth(2).expect("it lies below its profile");
    profile.join("examples").join(format!("charges{}", env::consts::EXE_SUFFIX))
}

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = output(Command::new(program()).args(arguments));
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn only_a_yes_pays() {
    for (arguments, paid) in
        [(&["--yes"][..], 1), (&["--no"], 0), (&[], 0), (&["--yes", "--no"], 0)]
    {
        let (code, printed) = run(arguments);
        assert_eq!(code, Some(0), "{arguments:?}");
        assert!(printed.contains(&format!("charged for: {paid} users")), "{printed}");
    }
    assert_eq!(run(&["--yess"]).0, Some(2));
}
