//! A temporary file for each recording.

use std::path::PathBuf;

use serde_json::Value;
use user_provisioning_sandbox::Recorder;

/// Deleted when it is dropped.
pub struct File(pub PathBuf);

impl File {
    pub fn new(name: &str) -> Self {
        let name = format!("user-provisioning-{name}-{}.json", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    pub fn of(name: &str, recorder: &Recorder) -> Self {
        let file = Self::new(name);
        recorder.save(&file.0).unwrap();
        file
    }

    pub fn text(&self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text()).unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
