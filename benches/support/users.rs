//! The users of the comparisons: a list as a running server sends it, and a user to create.

use user_provisioning::maarch_courrier::types::{NewUser, NewUserBuilder};

use crate::support;

pub const LIST: &str = r#"{"users":[
    {"id":9,"user_id":"bboule","firstname":"Bruno","lastname":"BOULE","status":"OK",
     "mail":"bruno.boule@mail.org","mode":"standard"},
    {"id":21,"user_id":"bwayne","firstname":"Bruce","lastname":"Wayne","status":"SPD",
     "mail":"bruce.wayne@wcorp.com","mode":"rest"}
],"quota":[]}"#;

pub const CREATED: &str = r#"{"id":21}"#;

pub fn person() -> NewUserBuilder {
    NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
        .phone("+33120212223")
}

pub fn person_by_hand() -> support::NewUser {
    support::NewUser {
        user_id: "bwayne".to_owned(),
        firstname: "Bruce".to_owned(),
        lastname: "Wayne".to_owned(),
        mail: "bruce.wayne@wcorp.com".to_owned(),
        phone: Some("+33120212223".to_owned()),
    }
}
