//! The JSON of an outcome: one object for every outcome, so that a reader needs one type.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Ensured;
use crate::changes::{Change, Charge, Remark};

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    Created,
    Updated,
    Unchanged,
}

#[derive(Serialize)]
struct Shown<'e, U> {
    outcome: Outcome,
    user: &'e U,
    changes: &'e [Change],
    charge: Charge,
    remarks: &'e [Remark],
}

#[derive(Deserialize)]
struct Stored<U> {
    outcome: Outcome,
    user: U,
    #[serde(default)]
    changes: Vec<Change>,
    #[serde(default)]
    charge: Charge,
    #[serde(default)]
    remarks: Vec<Remark>,
}

impl<U: Serialize> Serialize for Ensured<U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let outcome = match self {
            Self::Created { .. } => Outcome::Created,
            Self::Updated { .. } => Outcome::Updated,
            Self::Unchanged { .. } => Outcome::Unchanged,
        };
        let (user, changes) = (self.user(), self.changes());
        let (charge, remarks) = (self.charge(), self.remarks());
        Shown { outcome, user, changes, charge, remarks }.serialize(serializer)
    }
}

impl<'de, U: Deserialize<'de>> Deserialize<'de> for Ensured<U> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Stored { outcome, user, changes, charge, remarks } = Stored::deserialize(deserializer)?;
        Ok(match outcome {
            Outcome::Created => Self::Created { user, remarks, charge },
            Outcome::Updated => Self::Updated { user, changes, remarks, charge },
            Outcome::Unchanged => Self::Unchanged { user, remarks, charge },
        })
    }
}
