//! Documents on their way through those who sign, and the ways that users keep for later.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

#[derive(Debug)]
struct Step {
    user: i32,
    mode: String,
    /// Whether it is stopped; open otherwise.
    is_stopped: bool,
}

impl Step {
    fn open(user: i32) -> Self {
        Self { user, mode: "stamp".to_owned(), is_stopped: false }
    }

    fn state(&self) -> Value {
        let status = self.is_stopped.then_some("STOP");
        json!({ "user": self.user, "mode": self.mode, "status": status })
    }
}

#[derive(Debug)]
struct Document {
    typist: i32,
    steps: Vec<Step>,
}

#[derive(Debug)]
struct Template {
    owner: i32,
    items: Vec<Step>,
}

#[derive(Debug, Default)]
pub struct Circuits {
    documents: BTreeMap<i32, Document>,
    templates: BTreeMap<i32, Template>,
    /// In which documents a user has a step.
    by_signer: HashMap<i32, BTreeSet<i32>>,
    /// Which templates a user has or stands in.
    by_user: HashMap<i32, BTreeSet<i32>>,
}

impl Circuits {
    /// A new document, which the signers get one after the other; its number.
    pub fn begin(&mut self, typist: i32, signers: &[i32]) -> i32 {
        let id = self.documents.last_key_value().map_or(1, |(id, _)| id + 1);
        let steps = signers.iter().map(|user| Step::open(*user)).collect();
        self.documents.insert(id, Document { typist, steps });
        for user in signers {
            self.by_signer.entry(*user).or_default().insert(id);
        }
        id
    }

    /// A way that a user keeps for later.
    pub fn save_template(&mut self, owner: i32, signers: &[i32]) {
        let id = self.templates.last_key_value().map_or(1, |(id, _)| id + 1);
        let items = signers.iter().map(|user| Step::open(*user)).collect();
        self.templates.insert(id, Template { owner, items });
        for user in signers.iter().chain([&owner]) {
            self.by_user.entry(*user).or_default().insert(id);
        }
    }

    /// Whether some document waits for the user.
    pub fn is_current(&self, user: i32) -> bool {
        let documents = self.by_signer.get(&user).into_iter().flatten();
        let first_open =
            |id: &i32| self.documents.get(id)?.steps.iter().find(|step| !step.is_stopped);
        documents.filter_map(first_open).any(|step| step.user == user)
    }

    /// Takes a user out of the documents that do not wait for it, as versions before 21.03 do.
    pub fn leave(&mut self, user: i32) {
        for id in self.by_signer.remove(&user).unwrap_or_default() {
            if let Some(document) = self.documents.get_mut(&id) {
                document.steps.retain(|step| step.is_stopped || step.user != user);
            }
        }
    }

    /// Stops all documents in which a user has an open step, for everybody, and drops the user's
    /// templates, as 21.03 does.
    pub fn stop(&mut self, user: i32) {
        for id in self.by_signer.remove(&user).unwrap_or_default() {
            let Some(document) = self.documents.get_mut(&id) else { continue };
            let is_concerned =
                document.steps.iter().any(|step| step.user == user && !step.is_stopped);
            for step in document.steps.iter_mut().filter(|_| is_concerned) {
                step.is_stopped = true;
            }
        }
        for id in self.by_user.remove(&user).unwrap_or_default() {
            let is_owned = self.templates.get(&id).is_some_and(|template| template.owner == user);
            if is_owned {
                self.templates.remove(&id);
            } else if let Some(template) = self.templates.get_mut(&id) {
                template.items.retain(|item| item.user != user);
            }
        }
    }

    /// Open steps and templates of a user who may not sign in their mode any more get another.
    pub fn restrict(&mut self, user: i32, modes: &[String], strongest: &str) {
        let documents = self.by_signer.get(&user).into_iter().flatten();
        for id in documents {
            let steps = self.documents.get_mut(id).map(|document| &mut document.steps);
            restrict(steps.into_iter().flatten(), user, modes, strongest);
        }
        let templates = self.by_user.get(&user).into_iter().flatten();
        for id in templates {
            let items = self.templates.get_mut(id).map(|template| &mut template.items);
            restrict(items.into_iter().flatten(), user, modes, strongest);
        }
    }

    /// Everything that is kept of documents.
    pub fn documents(&self) -> Value {
        let state = |(id, document): (&i32, &Document)| {
            let steps: Vec<Value> = document.steps.iter().map(Step::state).collect();
            (id.to_string(), json!({ "typist": document.typist, "steps": steps }))
        };
        self.documents.iter().map(state).collect()
    }

    /// Everything that is kept of templates.
    pub fn templates(&self) -> Value {
        let state = |(id, template): (&i32, &Template)| {
            let items: Vec<Value> = template.items.iter().map(Step::state).collect();
            (id.to_string(), json!({ "owner": template.owner, "items": items }))
        };
        self.templates.iter().map(state).collect()
    }
}

fn restrict<'s>(
    steps: impl Iterator<Item = &'s mut Step>,
    user: i32,
    modes: &[String],
    strongest: &str,
) {
    for step in steps.filter(|step| step.user == user && !step.is_stopped) {
        if !modes.contains(&step.mode) {
            step.mode = strongest.to_owned();
        }
    }
}
