//! The desired state of programs: users, each with a growing set of roles, groups and entities.

use std::collections::{BTreeMap, BTreeSet};

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::fixtures;

pub const PEOPLE: [&str; 3] = ["ada", "grace", "katherine"];
/// Two that cost money, two that do not.
pub const ROLES: [&str; 4] =
    ["admin.user", "customer.settings", "customer.user.supervisorl1", "customer.user.pbx"];
pub const CHARGED: [&str; 2] = ["customer.user.supervisorl1", "customer.user.pbx"];
pub const GROUPS: [&str; 3] = ["AGENT", "COURRIER", "ELU"];
pub const ENTITIES: [&str; 3] = ["PJS", "VILLE", "CCAS"];

/// A person and the desired state.
#[derive(Clone, Debug)]
pub struct Desired {
    pub person: &'static str,
    pub items: BTreeSet<&'static str>,
}

/// All changes that were ever reported for each person.
pub type Granted = BTreeMap<&'static str, BTreeSet<&'static str>>;

impl Desired {
    pub fn by_chance(chance: &mut fastrand::Rng) -> Self {
        let person = PEOPLE[chance.usize(..PEOPLE.len())];
        let all = ROLES.iter().chain(&GROUPS).chain(&ENTITIES);
        let items = all.filter(|_| chance.u8(..3) == 0).copied().collect();
        Self { person, items }
    }

    fn only<'w>(&'w self, kind: &'w [&'static str]) -> impl Iterator<Item = &'static str> + 'w {
        kind.iter().copied().filter(|item| self.items.contains(item))
    }

    pub fn my_reports(&self) -> myreports::types::NewUserBuilder {
        let roles: Vec<myreports::types::Role> = self.only(&ROLES).map(Into::into).collect();
        myreports::types::NewUser::builder()
            .email(format!("{}@example.com", self.person))
            .display_name(self.person)
            .roles(roles)
    }

    pub fn courrier(&self) -> maarch_courrier::types::NewUserBuilder {
        maarch_courrier::types::NewUser::builder()
            .user_id(self.person)
            .firstname(self.person)
            .lastname("Model")
            .mail(format!("{}@example.com", self.person))
    }

    pub fn groups(&self) -> Vec<&'static str> {
        self.only(&GROUPS).collect()
    }

    pub fn entities(&self) -> Vec<&'static str> {
        self.only(&ENTITIES).collect()
    }

    pub fn parapheur(&self) -> maarch_parapheur::types::NewUserBuilder {
        maarch_parapheur::types::NewUser::builder()
            .login(self.person)
            .firstname(self.person)
            .lastname("Model")
            .email(format!("{}@example.com", self.person))
    }

    pub fn platform(&self) -> evolution_platform::types::NewUserBuilder {
        let role = evolution_platform::types::OrganizationRole::builder()
            .organization_id(fixtures::ORGANIZATION)
            .role_id(fixtures::ROLE);
        evolution_platform::types::NewUser::builder()
            .identity_name(self.person)
            .display_name(self.person)
            .first_name(self.person)
            .last_name("Model")
            .email(format!("{}@example.com", self.person))
            .organizations([role])
    }
}
