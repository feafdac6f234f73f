use super::*;

#[test]
fn a_probe_says_what_was_found_line_by_line() {
    let mut probe = Probe::new(Product::MaarchCourrier);
    probe.set_versions(&["2301.3.4", "2301.3.7"]);
    probe.set_caller(Caller {
        id: Some(7),
        login: Some("pro\nvision".to_owned()),
        kind: Some("rest".to_owned()),
    });
    probe.require("admin_users", Some(false), "users are not changed");
    probe.want("view_personal_data", None, "phones cannot be read");
    probe.set_reach(Reach::Entities(vec!["VILLE".to_owned(), "CCAS".to_owned()]));
    probe.obstruct(Obstacle::OutOfService);
    probe.obstruct(Obstacle::OutOfService);
    let lines = "\
Maarch Courrier answers as version 2301.3.4 or 2301.3.7 does
called by pro\\nvision (id 7), rest
lacks admin_users: users are not changed
may lack view_personal_data: then phones cannot be read
reaches users in VILLE, CCAS and below, and users in no entity
not ready: the privilege admin_users is missing
not ready: the server is out of service at the moment";
    assert_eq!(probe.to_string(), lines);
    assert!(!probe.is_ready());
    assert_eq!((probe.has("admin_users"), probe.has("view_personal_data")), (Some(false), None));
    let kept = serde_json::to_string(&probe).ok();
    assert_eq!(kept.and_then(|json| serde_json::from_str(&json).ok()), Some(probe));
}

#[cfg(feature = "maarch_parapheur")]
mod caller {
    use reqwest::header::{AUTHORIZATION, HeaderValue};

    use super::super::caller::login;

    #[test]
    fn a_login_is_read_from_credentials_that_name_one() {
        // {"user":{"login":"ada"}}
        let token = "Bearer e30.eyJ1c2VyIjp7ImxvZ2luIjoiYWRhIn19.c2ln";
        for (value, expected) in [
            ("Basic YWRhOnBhc3M6d29yZA==", Some("ada")),
            ("Basic ?", None),
            ("Basic YWRh", None),
            (token, Some("ada")),
            ("Bearer opaque", None),
            ("Bearer a.b.c", None),
            ("Bearer a.e30.c", None),
            ("Digest ada", None),
        ] {
            let headers = [(AUTHORIZATION, HeaderValue::from_static(value))];
            assert_eq!(login(&headers).as_deref(), expected, "{value}");
        }
        assert_eq!(login(&[]), None);
    }
}
