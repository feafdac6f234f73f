//! Which keys hold something about a person, and what stands for it.

/// What a scrubbed text was.
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
    /// What the texts under a key of a body, or the values of a parameter, are.
    pub fn of(key: &str) -> Option<Self> {
        let letters: String = key.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        Some(match letters.to_ascii_lowercase().as_str() {
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
            "password" | "currentpassword" | "newpassword" | "token" | "accesstoken"
            | "refreshtoken" | "idtoken" | "apikey" | "secret" | "clientsecret"
            | "activationtoken" => Self::Secret,
            _ => return None,
        })
    }

    /// Whether the texts under a key are words of the API, which must stay what they are.
    pub fn is_vocabulary(key: &str) -> bool {
        let letters: String = key.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        let words = [
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
        words.contains(&letters.to_ascii_lowercase().as_str())
    }

    /// What stands for the text of this kind with this number; the products would take it.
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
