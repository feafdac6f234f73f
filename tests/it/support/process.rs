//! Runs a test in its own process, because memory and the environment are global.

use std::env;
use std::process::{Command, Output, Stdio};

use super::time_limit::blocking_in_time;

/// The name of the test that has its own process.
const ALONE: &str = "TEST_ALONE";

/// This program again, with the one test of this full name.
pub fn only(test: &str) -> Command {
    let mut command = Command::new(env::current_exe().expect("a test is a program"));
    command.args(["--exact", test]).env(ALONE, test);
    command
}

/// The outcome of a program that ends by itself.
pub fn output(command: &mut Command) -> Output {
    let running = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let running = running.spawn().expect("the program was built; run `cargo build --examples`");
    blocking_in_time(|| running.wait_with_output()).expect("its output can be read")
}

/// Runs the command that [`only`] made; its test has to pass.
pub fn passes(command: &mut Command) {
    let done = output(command);
    let report = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && report.contains("1 passed"), "{report}");
}

/// Runs `work` in its own process: the test of this full name, which calls this, starts itself again.
pub fn alone(test: &str, work: impl FnOnce()) {
    if env::var_os(ALONE).is_some_and(|alone| alone == test) {
        work();
    } else {
        passes(&mut only(test));
    }
}
