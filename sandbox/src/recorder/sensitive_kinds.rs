//! The keys that hold personal data or secrets, and their placeholders.

/// The kind of a replaced text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Login,
    FirstName,
    LastName,
    DisplayName,
    Mail,
    Phone,
    Initials,
    /// An image or a signature.
    Picture,
    Text,
    Secret,
}

impl Kind {
    /// Returns the kind of the values under a body key or parameter.
    pub fn of(key: &str) -> Option<Self> {
        let letters: String = key.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        Some(match letters.to_ascii_lowercase().as_str() {
            // Such as the current, the new and the repeated password.
            key if key.contains("password") || key.contains("secret") => Self::Secret,
            "login" | "user" | "userid" | "username" | "identityname" | "externallogin" => {
                Self::Login
            }
            "firstname" | "givenname" => Self::FirstName,
            "lastname" | "surname" | "familyname" => Self::LastName,
            "displayname" | "fullname" | "name" | "labeltodisplay" => Self::DisplayName,
            "email" | "mail" | "emailaddress" => Self::Mail,
            "phone" | "phonenumber" | "telephone" | "mobile" | "fax" => Self::Phone,
            "initials" => Self::Initials,
            "picture" | "avatar" | "photo" | "signature" | "encodedsignature" => Self::Picture,
            "externalid" | "address" | "street" | "town" | "city" | "postcode" | "zipcode"
            | "birthdate" | "x509fingerprint" => Self::Text,
            "token" | "accesstoken" | "refreshtoken" | "resettoken" | "idtoken" | "apikey"
            | "activationtoken" | "instanceid" | "licensekey" | "licencekey" => Self::Secret,
            _ => return None,
        })
    }

    /// Returns whether the values under a key are API vocabulary, which must stay unchanged.
    pub fn is_vocabulary(key: &str) -> bool {
        let letters: String = key.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        let text_replacement = [
            "role",
            "roles",
            "mode",
            "status",
            "op",
            "path",
            "error",
            "errorcode",
            "code",
            "lang",
            "type",
            "groupid",
            "entityid",
            "id",
            "roleid",
            "organizationid",
            "primarytenant",
        ];
        text_replacement.contains(&letters.to_ascii_lowercase().as_str())
    }

    /// Returns the placeholder of this kind with this number; the products would accept it.
    pub fn stand_in(self, number: usize) -> String {
        match self {
            Self::Login => format!("login{number}"),
            Self::FirstName => format!("first{number}"),
            Self::LastName => format!("last{number}"),
            Self::DisplayName => format!("name{number}"),
            Self::Mail => format!("person{number}@example.com"),
            Self::Phone => format!("+33199000{number:03}"),
            Self::Initials => format!("i{number}"),
            Self::Picture => format!("picture{number}"),
            Self::Text => format!("text{number}"),
            Self::Secret => format!("secret{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    /// Returns the indentation of a line of the document.
    fn indentation(line: &str) -> usize {
        line.len() - line.trim_start().len()
    }

    #[test]
    fn every_secret_of_the_document_is_known() {
        let lines: Vec<&str> = include_str!("../../../openapi.yaml").lines().collect();
        let mut found = 0;
        for (index, line) in lines.iter().enumerate() {
            if line.trim() != "x-secret: true" {
                continue;
            }
            let above = lines[..index].iter().rev();
            let named = above
                .take_while(|above| indentation(above) >= indentation(line))
                .find_map(|above| above.trim().strip_prefix("name: "));
            let parent =
                lines[..index].iter().rev().find(|above| indentation(above) < indentation(line));
            let key = named.unwrap_or_else(|| parent.unwrap().trim().trim_end_matches(':'));
            // The kind of a patch value follows from its path, in a response from its keys.
            let is_response = key.trim_matches('\'').parse::<u16>().is_ok();
            let is_known = is_response || key == "value" || Kind::of(key) == Some(Kind::Secret);
            assert!(is_known, "{key} in line {} is not scrubbed", index + 1);
            found += 1;
        }
        assert!(found > 3);
    }
}
