//! The output and the exit codes of the program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a panic fails the test"
)]

mod support;

use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use support::TownHall;
use user_provisioning::myreports::operation::CreateCustomerUser;
use user_provisioning_sandbox::{Sandbox, fixtures};

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

async fn wait(mut child: Child) -> Option<i32> {
    tokio::task::spawn_blocking(move || child.wait().unwrap().code()).await.unwrap()
}

fn interrupt(child: &Child) {
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_from_its_plan_to_its_report() {
    let town = TownHall::new(None, 20, 4, 1000).await;
    assert!(said(&town.expect(0, &["check"]).await).contains("maarch_courrier: ready"));
    let planned = said(&town.expect(0, &["plan", "people.csv"]).await);
    assert!(planned.contains("20 to create") && planned.contains("4 may cost money"), "{planned}");
    assert!(said(&town.expect(0, &["show"]).await).contains("free1"));
    assert!(said(&town.expect(5, &["apply"]).await).contains("not approved"));
    town.expect(
        5,
        &["approve", "--max-charges", "4", "--by", "Grace Hopper", "--hash", "00000000"],
    )
    .await;
    let short = ["approve", "--max-charges", "4", "--by", "Grace Hopper", "--hash", "0000000"];
    assert!(said(&town.expect(5, &short).await).contains("\"0000000\" is too short"));
    town.expect(0, &["approve", "--max-charges", "3", "--by", "Grace Hopper"]).await;
    let applied =
        town.expect(3, &["apply", "--workers", "4", "--rate", "maarch_courrier=500/s"]).await;
    assert!(said(&applied).contains("`provision show` says why"), "{}", said(&applied));
    town.expect(3, &["status"]).await;
    town.expect(0, &["approve", "--max-charges", "4", "--by", "Grace Hopper"]).await;
    town.expect(0, &["apply"]).await;
    town.assert_everybody_once();
    town.expect(0, &["apply"]).await;
    town.expect(0, &["report", "--csv", "out.csv"]).await;
    let report = std::fs::read_to_string(town.path("out.csv")).unwrap();
    assert_eq!(report.lines().count(), 21);
    assert!(report.contains(",created,true,"));
    for file in ["run.db", "plan.json", "plan.csv", "out.csv"] {
        let mode = town.path(file).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    // A second plan has nothing to do and writes nothing.
    let writes =
        || town.sandbox.requests().iter().filter(|request| request.method() != "GET").count();
    let before = writes();
    assert!(said(&town.expect(0, &["plan", "people.csv"]).await).contains("20 as they should be"));
    town.expect(5, &["apply"]).await;
    assert_eq!(writes(), before);
    assert!(
        said(&town.expect(0, &["forget", "--older", "0s"]).await).contains("personal data deleted")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn programs_get_json() {
    let town = TownHall::new(None, 6, 1, 1000).await;
    let json =
        |output: Output| serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap();
    assert_eq!(json(town.expect(0, &["check", "--json"]).await)[0]["is_usable"], true);
    let plan = json(town.expect(0, &["plan", "people.csv", "--json"]).await);
    assert_eq!(
        (&plan["summary"]["actions"]["create"], plan["items"].as_array().unwrap().len()),
        (&6.into(), 6)
    );
    town.expect(0, &["approve", "--max-charges", "1", "--by", "Grace Hopper"]).await;
    let lines = town.expect(0, &["apply", "--json"]).await.stdout;
    let last = String::from_utf8(lines).unwrap().lines().last().unwrap().to_owned();
    let last: serde_json::Value = serde_json::from_str(&last).unwrap();
    assert_eq!(
        (&last["summary"]["states"]["done"], &last["paused"]),
        (&6.into(), &serde_json::json!([]))
    );
    assert_eq!(
        json(town.expect(0, &["status", "--json"]).await)["run"]["approved_by"],
        "Grace Hopper"
    );
    assert_eq!(json(town.expect(0, &["report", "--json"]).await)["items"][0]["state"], "done");
    assert_eq!(json(town.expect(0, &["show", "--json"]).await)["run"]["id"], 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    let town = TownHall::new(None, 6, 1, 1000).await;
    let mut broken = std::fs::read(town.path("people.csv")).unwrap();
    broken.extend(b"active,,,,caf\xe9,Agent,Number,free@example.com\nactive,,,,free1,Agent,Number,free1@example.com\n");
    std::fs::write(town.path("broken.csv"), broken).unwrap();
    let problems = said(&town.expect(1, &["plan", "broken.csv"]).await);
    assert!(
        problems.contains("line 8, column maarch_courrier.user_id: character 4 is not UTF-8"),
        "{problems}"
    );
    assert!(
        problems
            .contains("line 9, column maarch_courrier.user_id: is the same person as in line 3"),
        "{problems}"
    );
    for (code, arguments, expected) in [
        (1, &["plan", "nothing.csv"][..], "nothing.csv cannot be read"),
        (1, &["status"], "the journal has no plan"),
        (1, &["status", "--db", "mistyped.db"], "there is no file mistyped.db"),
        (1, &["apply", "--db", "mistyped.db"], "there is no file mistyped.db"),
        (1, &["forget", "--older", "90d", "--db", "mistyped.db"], "there is no file mistyped.db"),
        (1, &["plan", "people.csv", "--config", "nothing.toml"], "nothing.toml cannot be read"),
        (1, &["plan", "people.csv", "--db", "mysql://db"], "neither a file nor"),
        (1, &["plan", "people.csv", "--db", "no/folder/run.db"], "cannot be created"),
        (2, &["plan"], "Usage"),
        (2, &["approve", "--by", "Grace Hopper"], "--max-charges"),
        (2, &["settle", "1"], "--look"),
        (2, &["settle", "1", "--look", "--was-not"], "cannot be used with"),
        (2, &["apply", "--rate", "courrier=20/s"], "is not a product"),
        (2, &["apply", "--rate", "maarch_courrier=0"], "a rate is"),
        (2, &["forget", "--older", "90"], "is not a duration"),
        (2, &["fire", "everybody"], "unrecognized"),
    ] {
        let shown = said(&town.expect(code, arguments).await);
        assert!(shown.contains(expected), "{arguments:?}: {shown}");
    }
    assert!(town.sandbox.requests().is_empty());
    assert!(!town.path("mistyped.db").exists());
    // Rejected credentials are found by `plan` and by `check`.
    let refused = |arguments: &'static [&'static str]| {
        let mut command = town.command(arguments);
        command.env("TEST_PASSWORD", "hunter2");
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    for arguments in [&["check"][..], &["plan", "people.csv"]] {
        let output = refused(arguments).await.unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(!said(&output).contains("hunter2"));
    }
}

/// An approval is for the servers of the plan, and for what the options removed then.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_is_applied_to_its_servers_only() {
    let town = TownHall::new(None, 10, 2, 1000).await;
    let other = Sandbox::start().await;
    town.expect(0, &["plan", "people.csv"]).await;
    let approved =
        said(&town.expect(0, &["approve", "--max-charges", "2", "--by", "Grace Hopper"]).await);
    assert!(approved.contains(&town.sandbox.maarch_courrier_url()), "{approved}");
    let before = town.sandbox.requests().len();
    let config = std::fs::read_to_string(town.path("provision.toml")).unwrap();
    let (here, there) = (town.sandbox.maarch_courrier_url(), other.maarch_courrier_url());
    for (name, changed) in [
        ("other.toml", config.replace(&here, &there)),
        (
            "options.toml",
            config.replace("[maarch_courrier]", "[maarch_courrier]\nremove_other_groups = true"),
        ),
        ("fewer.toml", config.split("[maarch_courrier]").next().unwrap().to_owned()),
    ] {
        town.write(name, &changed);
        let refused = said(&town.expect(5, &["apply", "--config", name]).await);
        assert!(refused.contains("run 1 was planned for maarch_courrier at http://"), "{refused}");
        assert!(refused.contains("plan again"), "{refused}");
        town.expect(5, &["work", "--config", name]).await;
        town.expect(5, &["settle", "1", "--look", "--config", name]).await;
    }
    let refused = said(&town.expect(5, &["apply", "--sandbox"]).await);
    assert!(refused.contains("the configuration has an embedded sandbox"), "{refused}");
    // The reverse: what was approved as a trial is not carried out for real.
    town.expect(0, &["plan", "people.csv", "--sandbox", "--db", "trial.db"]).await;
    town.expect(0, &["approve", "--db", "trial.db", "--max-charges", "2", "--by", "Grace Hopper"])
        .await;
    let refused = said(&town.expect(5, &["apply", "--db", "trial.db"]).await);
    assert!(
        refused.contains("at an embedded sandbox, and the configuration has http://"),
        "{refused}"
    );
    town.expect(0, &["apply", "--sandbox", "--db", "trial.db"]).await;
    assert_eq!((town.sandbox.requests().len(), other.requests().len()), (before, 0));
    town.expect(0, &["apply"]).await;
    town.assert_everybody_once();
}

/// Ctrl-C finishes what was begun, and the run resumes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ctrl_c_leaves_a_run_that_resumes() {
    let town = TownHall::new(None, 80, 10, 30).await;
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(0, &["approve", "--max-charges", "10", "--by", "Grace Hopper"]).await;
    let child = town.start(&["apply"]);
    tokio::time::sleep(Duration::from_millis(900)).await;
    interrupt(&child);
    assert_eq!(wait(child).await, Some(130));
    let summary = town.summary().await;
    let states = &summary["summary"]["states"];
    let done = states["done"].as_u64().unwrap();
    assert!(done > 0 && done < 80, "{states}");
    assert_eq!(states["approved"].as_u64(), Some(80 - done), "nothing is left half done: {states}");
    town.expect(0, &["apply"]).await;
    town.assert_everybody_once();
}

/// The second Ctrl-C stops at once, and the run resumes nevertheless.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ctrl_c_twice_stops_at_once_and_the_run_resumes() {
    let town = TownHall::new(None, 40, 10, 1000).await;
    town.sandbox.on::<CreateCustomerUser>().carry_out().delay(Duration::from_millis(1500));
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(0, &["approve", "--max-charges", "10", "--by", "Grace Hopper"]).await;
    let child = town.start(&["apply"]);
    while town.count("consented").await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    interrupt(&child);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let again = std::time::Instant::now();
    interrupt(&child);
    assert_eq!(wait(child).await, Some(130));
    assert!(again.elapsed() < Duration::from_millis(1200), "{:?}", again.elapsed());
    assert!(town.count("consented").await > 0, "requests with a consent were cut off");
    town.finish().await;
    town.assert_everybody_once();
}

/// As `provision apply --json | head`: whoever closes a pipe does not stop a run.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_closed_pipe_stops_nothing() {
    let town = TownHall::new(None, 10, 2, 1000).await;
    let approval = ["approve", "--max-charges", "2", "--by", "Grace Hopper"];
    for arguments in [
        &["check"][..],
        &["plan", "people.csv"],
        &approval,
        &["apply", "--json", "--log", "debug"],
        &["show"],
        &["status"],
    ] {
        let mut command = town.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        assert_eq!(wait(child).await, Some(0), "{arguments:?}");
    }
    town.assert_everybody_once();
}

/// A file of another kind is told from a journal at once, and is left as it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_file_is_no_journal() {
    let town = TownHall::new(None, 2, 0, 1000).await;
    let half = [b"SQLite format 3\0".as_slice(), &[0xff; 84]].concat();
    for (name, bytes) in [("notes.txt", b"notes".as_slice()), ("half.db", &half)] {
        std::fs::write(town.path(name), bytes).unwrap();
        let before = std::time::Instant::now();
        for arguments in [&["status", "--db", name][..], &["plan", "people.csv", "--db", name]] {
            let refused = said(&town.expect(1, arguments).await);
            assert!(refused.contains("is no journal, or a damaged one"), "{refused}");
        }
        assert!(before.elapsed() < Duration::from_secs(15), "{name}: {:?}", before.elapsed());
        assert_eq!(std::fs::read(town.path(name)).unwrap(), bytes, "{name}");
    }
}

/// The journal has the plan: editing its copies or the file of people after the approval changes nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_edited_after_the_approval_change_nothing() {
    let town = TownHall::new(None, 10, 2, 1000).await;
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(0, &["approve", "--max-charges", "2", "--by", "Grace Hopper"]).await;
    for file in ["people.csv", "plan.csv", "plan.json"] {
        let text = std::fs::read_to_string(town.path(file)).unwrap();
        let edited = text.replace("free1", "eve1").replace("paid0", "eve0");
        assert_ne!(edited, text, "{file}");
        town.write(file, &edited);
    }
    town.expect(0, &["apply"]).await;
    town.assert_everybody_once();
    // A plan of the edited file replaces the approved one, and needs an approval of its own.
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(5, &["apply"]).await;
}

/// No file and no log of the program contains a credential or, with a key, personal data.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_secret_stays() {
    let town = TownHall::new(None, 12, 2, 1000).await;
    let key = "5e".repeat(32);
    let mut outputs = Vec::new();
    for arguments in [
        &["plan", "people.csv"][..],
        &["approve", "--max-charges", "2", "--by", "Grace Hopper"],
        &["apply"],
        &["status", "--json"],
    ] {
        let mut command = town.command(arguments);
        command.env("PROVISION_KEY", &key).env("PROVISION_LOG", "trace").stdin(Stdio::null());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let logged = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!logged.contains("free1") && !logged.contains("paid0"), "{logged}");
        outputs.push(said(&output));
    }
    // Only the program and the calls of the SDK are logged.
    assert!(outputs[2].contains("user_provisioning.call"), "{}", outputs[2]);
    assert!(!outputs[2].contains("hyper") && !outputs[2].contains("sqlx"), "{}", outputs[2]);
    let secrets = [fixtures::BEARER_TOKEN, fixtures::PASSWORD, key.as_str()];
    for output in &outputs {
        assert!(secrets.iter().all(|secret| !output.contains(secret)), "{output}");
    }
    for file in std::fs::read_dir(town.folder.path()).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!name.starts_with("plan."), "a plan is not written beside a sealed journal");
        let bytes = std::fs::read(&path).unwrap();
        let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(secrets.iter().all(|secret| !holds(secret)), "{name}");
        if name.starts_with("run.db") {
            assert!(!holds("@example.com") && !holds("free1"), "{name}");
        }
    }
    // Without the key no personal data is shown.
    let shown = said(&town.expect(1, &["show"]).await);
    assert!(shown.contains("encrypted") && !shown.contains("free1"), "{shown}");
}

/// A full disk ends the program with the code for the journal. What was done until then is neither lost nor repeated.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_ends_the_program_and_loses_nothing() {
    let town = TownHall::new(None, 200, 20, 1000).await;
    let config = std::fs::read_to_string(town.path("provision.toml")).unwrap();
    town.write("provision.toml", &config.replacen('\n', "\njournal_patience = \"1s\"\n", 1));
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(0, &["approve", "--max-charges", "20", "--by", "Grace Hopper"]).await;
    // Limits the size of files to little more than the journal, and ignores the signal.
    let size = std::fs::metadata(town.path("run.db")).unwrap().len() / 1024 + 400;
    let inner = town.command(&["apply"]);
    let mut command = Command::new("bash");
    let program = inner.get_program().to_str().unwrap();
    command.args(["-c", &format!("trap '' XFSZ; ulimit -f {size}; exec {program} apply")]);
    command.current_dir(town.folder.path()).stdin(Stdio::null());
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("journal"), "{}", said(&output));
    let done = town.count("done").await;
    assert!(done < 200, "the disk was full while there was something to do");
    town.finish().await;
    assert_eq!(town.count("done").await, 200);
    town.assert_everybody_once();
}

/// A database that is unavailable is waited for, and the message says what happened and that the run resumes.
#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_stays_unavailable_ends_the_program() {
    let db = format!("postgres://ada:hunter2@127.0.0.1:{}/runs", support::unused_port());
    let town = TownHall::new(Some(db), 6, 1, 1000).await;
    let config = std::fs::read_to_string(town.path("provision.toml")).unwrap();
    town.write("provision.toml", &config.replacen('\n', "\njournal_patience = \"1s\"\n", 1));
    for command in ["apply", "work"] {
        let started = std::time::Instant::now();
        let shown = said(&town.expect(1, &[command]).await);
        assert!(started.elapsed() >= Duration::from_secs(1), "{shown}");
        assert!(shown.contains("paused for up to 1s"), "{shown}");
        assert!(shown.contains("the same command resumes the run"), "{shown}");
        assert!(shown.contains("Connection refused") && !shown.contains("hunter2"), "{shown}");
    }
    let shown = said(&town.expect(1, &["show"]).await);
    assert!(shown.contains("cannot be opened") && !shown.contains("resumes"), "{shown}");

    town.write("provision.toml", &config);
    let child = town.start(&["work"]);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    interrupt(&child);
    assert_eq!(wait(child).await, Some(130), "Ctrl-C ends the wait");
    assert!(town.sandbox.requests().is_empty());
}

/// A pipe or a device, such as `/dev/null`, is not replaced by a file, and neither is a link.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_goes_where_its_path_leads() {
    let town = TownHall::new(None, 3, 0, 1000).await;
    let pipe = town.path("pipe.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut reader = Command::new("timeout");
    reader.args(["20", "cat"]).arg(&pipe).stdout(Stdio::piped());
    let reader = reader.spawn().unwrap();
    std::fs::write(town.path("real.csv"), "old").unwrap();
    std::os::unix::fs::symlink("real.csv", town.path("link.csv")).unwrap();
    // What a run that was killed has left, or somebody else has put there.
    std::fs::write(town.path("real.csv.partial"), "old").unwrap();
    let outs = ["--out", "pipe.csv", "--out", "link.csv"];
    town.expect(0, &[&["plan", "people.csv"], outs.as_slice()].concat()).await;
    let read = tokio::task::spawn_blocking(|| reader.wait_with_output().unwrap()).await.unwrap();
    let written = std::fs::read_to_string(town.path("real.csv")).unwrap();
    assert_eq!(String::from_utf8_lossy(&read.stdout), written);
    assert!(written.starts_with("number,line") && written.lines().count() == 4, "{written}");
    let kind = |name: &str| town.path(name).symlink_metadata().unwrap().file_type();
    assert!(!kind("pipe.csv").is_file() && kind("link.csv").is_symlink());
    let mode = town.path("real.csv").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!town.path("real.csv.partial").exists());
}

/// A file that the program reads is never what it writes, and nor is one that nobody named.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_report_replaces_what_is_read() {
    let town = TownHall::new(None, 3, 0, 1000).await;
    let people = std::fs::read(town.path("people.csv")).unwrap();
    for (copy, out) in [
        ("plan.csv", &[][..]),
        ("people.csv", &["--out", "people.csv"]),
        ("people.csv", &["--out", "./people.csv"]),
        ("people.csv", &["--out", "provision.toml"]),
    ] {
        town.write(copy, std::str::from_utf8(&people).unwrap());
        let refused = said(&town.expect(1, &[&["plan", copy], out].concat()).await);
        assert!(refused.contains("is read by this program, and is not replaced"), "{refused}");
        assert_eq!(std::fs::read(town.path(copy)).unwrap(), people);
    }
    // Notes of somebody who does not know the default names.
    town.write("plan.csv", "notes\n");
    let refused = said(&town.expect(1, &["plan", "people.csv"]).await);
    assert!(refused.contains("plan.csv exists, and is no plan"), "{refused}");
    std::fs::remove_file(town.path("plan.csv")).unwrap();
    town.expect(0, &["plan", "people.csv"]).await;
    town.expect(0, &["plan", "people.csv"]).await;
    let journal = std::fs::metadata(town.path("run.db")).unwrap().len();
    // The companions of the journal may not exist when they are named.
    for path in ["run.db", "./run.db", "run.db-wal", "./run.db-shm"] {
        let refused = said(&town.expect(1, &["report", "--csv", path]).await);
        assert!(refused.contains("is not replaced"), "{refused}");
        assert!(
            said(&town.expect(1, &["plan", "people.csv", "--out", path]).await).contains("read")
        );
    }
    assert!(std::fs::metadata(town.path("run.db")).unwrap().len() >= journal);
    town.expect(5, &["status"]).await;
}

/// `--sandbox` needs no server, no credential and no configuration.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_trial_costs_nothing() {
    let town = TownHall::new(None, 6, 1, 1000).await;
    std::fs::remove_file(town.path("provision.toml")).unwrap();
    town.expect(0, &["check", "--sandbox"]).await;
    town.expect(0, &["plan", "people.csv", "--sandbox"]).await;
    town.expect(0, &["approve", "--max-charges", "1", "--by", "Grace Hopper"]).await;
    town.expect(0, &["apply", "--sandbox"]).await;
    assert!(town.sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_shows_a_kill_and_the_resume() {
    let town = TownHall::new(None, 1, 0, 1000).await;
    let shown = said(&town.expect(0, &["demo", "--people", "60"]).await);
    assert!(shown.contains("*** killed ***"), "{shown}");
    assert!(
        shown.contains("12 of 12 people who cost money and 48 of 48 others, each once"),
        "{shown}"
    );
}
