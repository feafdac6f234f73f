//! `Display` of a probe: a few lines for a person.

use std::fmt::{Display, Formatter, Result};

use super::{Caller, Obstacle, Privilege, Probe, Product, Reach};
use crate::sanitize::OneLine;

impl Display for Product {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::MyReports => "MyReports",
            Self::MaarchCourrier => "Maarch Courrier",
            Self::MaarchParapheur => "Maarch Parapheur",
            Self::EvolutionPlatform => "Evolution Platform",
            Self::Unknown => "something unknown",
        })
    }
}

impl Display for Probe {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} answers", self.product)?;
        if !self.versions.is_empty() {
            write!(f, " as version {} does", self.versions.join(" or "))?;
        }
        if let Some(caller) = &self.caller {
            write!(f, "\ncalled by {caller}")?;
        }
        for privilege in &self.privileges {
            write!(f, "\n{privilege}")?;
        }
        match &self.reach {
            Reach::Everybody => f.write_str("\nreaches everybody")?,
            Reach::Entities(entities) if entities.is_empty() => {
                f.write_str("\nreaches users in no entity")?;
            }
            Reach::Entities(entities) => write!(
                f,
                "\nreaches users in {} and below, and users in no entity",
                OneLine(&entities.join(", "))
            )?,
            Reach::Unknown => {}
        }
        for obstacle in &self.obstacles {
            write!(f, "\nnot ready: {obstacle}")?;
        }
        Ok(())
    }
}

impl Display for Caller {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        // A login comes from the settings or the server, and may hold a line break.
        let login = self.login.as_deref().unwrap_or("an unknown login");
        write!(f, "{}", OneLine(login))?;
        if let Some(id) = self.id {
            write!(f, " (id {id})")?;
        }
        if let Some(kind) = &self.kind {
            write!(f, ", {}", OneLine(kind))?;
        }
        Ok(())
    }
}

impl Display for Privilege {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.held {
            Some(true) => write!(f, "has {}", self.name),
            Some(false) => write!(f, "lacks {}: {}", self.name, self.without),
            None => write!(f, "may lack {}: then {}", self.name, self.without),
        }
    }
}

impl Display for Obstacle {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::OtherProduct => f.write_str("the base URL does not lead to this product"),
            Self::CredentialsRefused => f.write_str("the credentials are refused"),
            Self::CallerBlocked => f.write_str(
                "the account may call nothing: it is absent, must change its password, or its \
                 routes are limited",
            ),
            Self::MissingPrivilege(name) => write!(f, "the privilege {name} is missing"),
            Self::OutOfService => f.write_str("the server is out of service at the moment"),
            Self::Unexpected(operation) => {
                write!(f, "the response to {operation} matches no known version")
            }
        }
    }
}
