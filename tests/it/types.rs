//! The generated types: serialization, deserialization, builders, enums, limits.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::{Debug, Display};
use std::hash::{Hash, Hasher};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, from_str, from_value, json, to_value};
use user_provisioning::{NullableText, PhpObject, Timestamp};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use crate::support::document;
use crate::support::every::every_schema;
use crate::support::schemas;

/// Decodes and encodes again; fails where a second round changes anything.
type Round = fn(&Value) -> Result<Value, String>;

/// What every type can do, checked when this compiles.
fn round<T>(value: &Value) -> Result<Value, String>
where
    T: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + Unpin + 'static,
{
    let decoded: T = from_value(value.clone()).map_err(|error| error.to_string())?;
    let encoded = to_value(&decoded).map_err(|error| error.to_string())?;
    let again: T = from_value(encoded.clone()).map_err(|error| error.to_string())?;
    assert_eq!(again, decoded);
    assert_eq!(decoded.clone(), decoded);
    assert!(!format!("{decoded:?}").is_empty());
    Ok(encoded)
}

macro_rules! rounds {
    ($($name:literal => $ty:ty,)*) => { BTreeMap::from([$(($name, round::<$ty> as Round),)*]) };
}

fn rounds() -> BTreeMap<&'static str, Round> {
    every_schema!(rounds)
}

#[test]
fn every_schema_has_its_type() {
    let document = document::root();
    let schemas = schemas::schemas(document);
    let wanted: BTreeSet<&str> = schemas.keys().map(String::as_str).collect();
    let mapped: BTreeSet<&str> = rounds().into_keys().collect();
    assert_eq!(
        mapped, wanted,
        "tests/it/support/schemas.rs maps other schemas than the document has"
    );
}

#[test]
fn every_example_is_read_and_written_unchanged() {
    let document = document::root();
    let rounds = rounds();
    let mut seen = Vec::new();
    for example in schemas::examples(document) {
        let written = rounds[example.schema.as_str()](&example.value)
            .unwrap_or_else(|error| panic!("{}: {error}", example.place));
        assert_eq!(written, without_nothing(&example.value), "{}", example.place);
        seen.push(example.value);
    }
    for (name, example) in document["components"]["examples"].as_object().unwrap() {
        assert!(seen.contains(&example["value"]), "no request or response uses the example {name}");
    }
}

#[test]
fn a_response_may_have_unknown_keys() {
    let document = document::root();
    let rounds = rounds();
    for example in schemas::examples(document).into_iter().filter(|one| !one.is_request) {
        let mut richer = example.value.clone();
        add_a_key(&mut richer);
        assert_ne!(richer, example.value);
        let written = rounds[example.schema.as_str()](&richer)
            .unwrap_or_else(|error| panic!("{}: {error}", example.place));
        assert_eq!(written, without_nothing(&example.value), "{}", example.place);
    }
}

/// Null and an absent key both mean no problem, and no such user.
fn without_nothing(response: &Value) -> Value {
    let mut response = response.clone();
    if let Some(map) = response.as_object_mut() {
        map.retain(|key, value| !value.is_null() || !["problem", "user"].contains(&key.as_str()));
    }
    response
}

/// Objects that are kept unchanged.
const KEPT: [&str; 2] = ["external_id", "preferences"];

fn add_a_key(value: &mut Value) {
    match value {
        Value::Object(map) => {
            // These keep every key, because they are sent back.
            let inner = map.iter_mut().filter(|(key, _)| !KEPT.contains(&key.as_str()));
            inner.for_each(|(_, value)| add_a_key(value));
            map.insert("keyOfTheFuture".to_owned(), json!({"deep": [1, null]}));
        }
        Value::Array(items) => items.iter_mut().for_each(add_a_key),
        _ => {}
    }
}

#[test]
fn optional_keys_may_be_null() {
    let document = document::root();
    let rounds = rounds();
    for example in schemas::examples(document).into_iter().filter(|one| !one.is_request) {
        let schema = &document["components"]["schemas"][&example.schema];
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        // A bare list has nothing optional.
        let keys = schema["properties"].as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|key| !required.contains(&json!(key))) {
            let (mut with_null, mut without) = (example.value.clone(), example.value.clone());
            with_null[key] = Value::Null;
            without.as_object_mut().unwrap().remove(key);
            let written = rounds[example.schema.as_str()](&with_null)
                .unwrap_or_else(|error| panic!("{} {key}: {error}", example.place));
            let wanted = match key.as_str() {
                // PHP's empty object has a form of its own, which is kept.
                "quota" => &written,
                // Null says something else than an absent key.
                "phone" => &with_null,
                _ => &without,
            };
            let wanted = without_nothing(wanted);
            assert_eq!(without_nothing(&written), wanted, "{} {key}", example.place);
        }
    }
}

#[test]
fn a_setter_reports_what_the_api_would_refuse_by_its_name_on_the_wire() {
    use maarch_courrier::types::{NewUser, NewUserBuilder};
    let good = || {
        NewUser::builder()
            .user_id("bwayne")
            .firstname("Bruce")
            .lastname("Wayne")
            .mail("bruce.wayne@wcorp.com")
    };
    let said = |builder: NewUserBuilder| NewUser::try_from(builder).unwrap_err().to_string();
    assert!(NewUser::try_from(good()).is_ok());
    for (builder, words) in [
        (good().user_id("b wayne"), "`userId` is invalid: it is not of the form"),
        (good().firstname(""), "`firstname` is invalid: it is empty"),
        (good().initials("i".repeat(33)), "`initials` is invalid: longer than 32"),
        (good().mode("admin"), "`mode` is invalid: it is none of standard, rest"),
        (NewUser::builder(), "`userId` is missing"),
        (NewUser::builder().user_id("bwayne"), "`firstname` is missing"),
    ] {
        let said = said(builder);
        assert!(said.starts_with(words), "{said}");
    }
    // The last call wins.
    assert!(NewUser::try_from(good().user_id("b wayne").user_id("bwayne")).is_ok());
}

#[tokio::test]
async fn a_call_reports_its_bad_body_and_sends_nothing() {
    let client =
        maarch_parapheur::Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let body = maarch_parapheur::types::ExternalSignatures::builder()
        .external_application("MaarchCourrier")
        .signatures(Vec::<maarch_parapheur::types::ExternalSignature>::new());
    let error = client.update_external_signatures().id(12).body(body).send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "maarch_parapheur.update_external_signatures: body `signatures` needs at least 1 item and \
         has 0; nothing was sent"
    );
    let unset = client.update_external_signatures().id(12).send().await.unwrap_err();
    assert!(unset.to_string().contains("`body` is missing"), "{unset}");
}

#[test]
fn unset_fields_are_not_sent() {
    use maarch_courrier::types::{Mode, NewUser};
    let required = || {
        NewUser::builder()
            .user_id("bwayne")
            .firstname("Bruce")
            .lastname("Wayne")
            .mail("bruce.wayne@wcorp.com")
    };
    let sent = |builder| to_value(NewUser::try_from(builder).unwrap()).unwrap();
    let short = json!({
        "userId": "bwayne",
        "firstname": "Bruce",
        "lastname": "Wayne",
        "mail": "bruce.wayne@wcorp.com",
    });
    assert_eq!(sent(required()), short);
    assert_eq!(sent(required().maybe_phone(None::<&str>).maybe_mode(None::<Mode>)), short);
    assert_eq!(sent(required().phone("1").maybe_phone(None::<&str>)), short);
    let long = sent(required().maybe_phone(Some("1")).maybe_mode(Some(Mode::RootVisible)));
    assert_eq!((&long["phone"], &long["mode"]), (&json!("1"), &json!("root_visible")));
    let refused = NewUser::try_from(required().maybe_phone(Some("1".repeat(33)))).unwrap_err();
    assert!(refused.to_string().starts_with("`phone` is invalid"), "{refused}");
    // The empty text is a value: it wipes the initials on the server.
    assert_eq!(sent(required().initials(""))["initials"], json!(""));
}

#[test]
fn an_optional_list_is_not_sent_while_it_is_empty() {
    use myreports::types::{NewUser, Role};
    let user = || NewUser::builder().email("new.user@example.com").display_name("New User");
    let sent = |builder| to_value(NewUser::try_from(builder).unwrap()).unwrap();
    assert_eq!(sent(user()).get("roles"), None);
    assert_eq!(sent(user().roles(vec![])).get("roles"), None);
    assert_eq!(sent(user().roles([Role::AdminUser]))["roles"], json!(["admin.user"]));
}

#[test]
fn a_value_converts_into_its_builder() {
    use maarch_courrier::types::{Mode, UserUpdate, UserUpdateBuilder};
    let user = UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
        .mode(Mode::Rest);
    let user = UserUpdate::try_from(user).unwrap();
    let same = UserUpdate::try_from(UserUpdateBuilder::from(user.clone())).unwrap();
    assert_eq!(same, user);
    let other = UserUpdateBuilder::from(user.clone()).lastname("Banner");
    let other = UserUpdate::try_from(other).unwrap();
    assert_eq!((&*other.firstname, &*other.lastname), (&"Bruce".to_owned(), &"Banner".to_owned()));
    assert_eq!(other.mode, Some(Mode::Rest));
    assert_eq!(other.initials, None);
    assert_ne!(other, user);
}

#[test]
fn a_list_in_a_body_needs_its_least_number_of_items() {
    use evolution_platform::types::{NewUser, OrganizationRole};
    let id = "0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05";
    let role = OrganizationRole::builder()
        .organization_id(uuid::Uuid::parse_str(id).unwrap())
        .role_id(uuid::Uuid::nil());
    let role = OrganizationRole::try_from(role).unwrap();
    let user = |organizations: Vec<OrganizationRole>| {
        let user = NewUser::builder()
            .identity_name("new.user")
            .display_name("New User")
            .email("new.user@example.com")
            .first_name("New")
            .last_name("User")
            .organizations(organizations);
        NewUser::try_from(user)
    };
    let written = to_value(user(vec![role]).unwrap()).unwrap();
    assert_eq!(written["organizations"][0]["organizationId"], json!(id));
    let refused = user(vec![]).unwrap_err().to_string();
    assert_eq!(refused, "`organizations` needs at least 1 item and has 0");
}

#[test]
fn a_list_with_a_name_is_a_list() {
    use myreports::types::{PatchOp, PatchOperation, Role, UserPatch};
    let change = |path: &str| PatchOperation::builder().op("replace").path(path).value("x");
    let one: PatchOperation = change("/a").try_into().unwrap();
    let patch = UserPatch::from(vec![one.clone()]);
    assert_eq!(UserPatch::try_from([change("/a")]).unwrap(), patch);
    assert_eq!([one.clone()].into_iter().collect::<UserPatch>(), patch);
    assert_eq!((patch.len(), &patch[0]), (1, &one));
    for operation in &patch {
        assert_eq!(operation.op, PatchOp::Replace);
    }
    assert_eq!(Vec::from(patch.clone()), patch.into_iter().collect::<Vec<_>>());
    let refused = UserPatch::try_from([change("/a"), change("/b").op("move")]).unwrap_err();
    assert_eq!(refused.to_string(), "item 2: `op` is invalid: it is none of add, replace, remove");

    let written = |patch: UserPatch| to_value(patch).unwrap();
    assert_eq!(written(UserPatch::new()), json!([]));
    assert_eq!(UserPatch::default(), UserPatch::new());
    assert_eq!(
        written(UserPatch::new().display_name("N").add_role(Role::AdminUser).replace_roles(["r"])),
        json!([
            {"op": "replace", "path": "/displayName", "value": "N"},
            {"op": "add", "path": "/roles/-", "value": "admin.user"},
            {"op": "replace", "path": "/roles", "value": ["r"]},
        ])
    );
    assert_eq!(
        written(UserPatch::new().replace_roles(Vec::<Role>::new())),
        json!([{"op": "replace", "path": "/roles", "value": []}])
    );
    let removal = PatchOperation::builder().op(PatchOp::Remove).path("/roles/0");
    let removal = UserPatch::try_from([removal]).unwrap();
    assert_eq!(written(removal), json!([{"op": "remove", "path": "/roles/0"}]));
}

/// What is true for every open list; `unknown` is a future value.
fn is_open<T>(known: &[(&str, T)], unknown: T, spelled: &str)
where
    T: for<'t> From<&'t str> + From<String> + std::str::FromStr + Serialize + DeserializeOwned,
    T: Clone + Debug + Display + Ord + Hash,
{
    for (wire, named) in known {
        assert_eq!(&T::from(*wire), named);
        assert_eq!(&from_value::<T>(json!(wire)).unwrap(), named);
        assert_eq!(to_value(named).unwrap(), json!(wire));
        assert_eq!(&named.to_string(), wire);
    }
    let read: T = from_value(json!(spelled)).unwrap();
    assert_eq!(read, unknown);
    assert_eq!(to_value(&read).unwrap(), json!(spelled), "an unknown value must not change");
    assert_eq!(read.to_string(), spelled);
    assert_eq!(T::from(spelled.to_owned()), unknown);
    assert!(known.iter().all(|(_, named)| *named != unknown));
}

#[test]
fn open_enums_keep_unknown_values() {
    use maarch_courrier::types::{UserMode, UserStatus};
    use myreports::types::Role;
    is_open(
        &[
            ("account.user", Role::AccountUser),
            ("customer.user.supervisorl1", Role::CustomerUserSupervisorL1),
            ("customer.user.microsoftteams", Role::CustomerUserMicrosoftTeams),
        ],
        Role::Unknown("customer.user.hologram".to_owned()),
        "customer.user.hologram",
    );
    is_open(
        &[("OK", UserStatus::Active), ("DEL", UserStatus::Deleted)],
        UserStatus::Unknown("ok".to_owned()),
        "ok",
    );
    is_open(
        &[("standard", UserMode::Standard), ("root_invisible", UserMode::RootInvisible)],
        UserMode::Unknown(String::new()),
        "",
    );
    assert!(Role::AdminUser.is_known() && !Role::from("Admin.User").is_known());
    assert!(Role::KNOWN.iter().all(|wire| Role::from(*wire).is_known()));
    assert!(Role::KNOWN.iter().all(|wire| !matches!(Role::from(*wire), Role::Unknown(_))));
}

#[test]
fn equal_spellings_are_equal_values() {
    use myreports::types::Role;
    let (named, by_hand) = (Role::AdminUser, Role::Unknown("admin.user".to_owned()));
    assert_eq!(named, by_hand);
    assert_eq!(named.cmp(&by_hand), std::cmp::Ordering::Equal);
    assert!(by_hand.is_known());
    let hash = |role: &Role| {
        let mut hasher = DefaultHasher::new();
        role.hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(hash(&named), hash(&by_hand));
    assert_eq!(HashSet::from([named, by_hand]).len(), 1);
}

#[test]
fn closed_lists_refuse_what_the_server_would_misread() {
    use maarch_courrier::types::Mode;
    for wrong in ["", "Standard", "admin", "standard ", "root"] {
        assert!(from_value::<Mode>(json!(wrong)).is_err(), "{wrong:?}");
        assert!(wrong.parse::<Mode>().is_err(), "{wrong:?}");
    }
    for (wire, mode) in [("standard", Mode::Standard), ("root_invisible", Mode::RootInvisible)] {
        assert_eq!(from_value::<Mode>(json!(wire)).unwrap(), mode);
        assert_eq!(to_value(mode).unwrap(), json!(wire));
    }
    assert!("root_visible".parse::<maarch_parapheur::types::Mode>().is_err());
    assert!("false".parse::<myreports::types::AcceptCharges>().is_err());
}

#[test]
fn php_writes_nothing_as_an_empty_list() {
    use maarch_courrier::types::UserList;
    let read = |quota: &str| from_str::<UserList>(&format!(r#"{{"users":[],"quota":{quota}}}"#));
    assert_eq!(read("[]").unwrap().quota, Some(PhpObject::Empty));
    assert_eq!(read("null").unwrap().quota, None);
    assert_eq!(from_str::<UserList>(r#"{"users":[]}"#).unwrap().quota, None);
    let quota = read(r#"{"actives":33,"new":1}"#).unwrap().quota.unwrap();
    assert_eq!(quota.get().unwrap().actives, Some(33));
    assert_eq!(to_value(&quota).unwrap(), json!({"actives": 33}));
    assert_eq!(to_value(read("{}").unwrap()).unwrap()["quota"], json!({}));
    assert_eq!(to_value(read("[]").unwrap()).unwrap()["quota"], json!([]));
    for wrong in ["[1]", "[[]]", r#"[{"actives":33}]"#, "5", r#""none""#, "true"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    // Alone, as for other shapes of the same kind.
    assert_eq!(from_str::<PhpObject<Value>>("null").unwrap(), PhpObject::Empty);
    assert_eq!(PhpObject::from(Some(5)).into_inner(), Some(5));
}

#[test]
fn an_absent_phone_is_not_a_null_one() {
    use maarch_courrier::types::UserDetails;
    let phone = |more: &str| {
        let user: UserDetails = from_str(&format!(r#"{{"id":21,"user_id":"bwayne"{more}}}"#))?;
        Ok::<_, serde_json::Error>(user.phone)
    };
    assert_eq!(phone("").unwrap(), None);
    assert_eq!(phone(r#","phone":null"#).unwrap(), Some(NullableText::default()));
    for (json, text) in [(r#""""#, ""), (r#""+33 1""#, "+33 1"), ("12", "12")] {
        let read = phone(&format!(r#","phone":{json}"#)).unwrap().unwrap();
        assert_eq!(read, NullableText::from(text), "{json}");
        assert_eq!(read.is_empty(), text.is_empty(), "{json}");
        assert_eq!(read.into_inner().as_deref(), Some(text));
    }
    assert!(phone(r#","phone":[]"#).is_err());
}

#[test]
fn missing_nullable_keys_are_an_error() {
    use maarch_courrier::types::{UserStatus, UserStatusByLogin};
    let read = |json: &str| from_str::<UserStatusByLogin>(json);
    assert_eq!(read(r#"{"status":null}"#).unwrap().status, None);
    assert_eq!(read(r#"{"status":"DEL"}"#).unwrap().status, Some(UserStatus::Deleted));
    // A response without the login does not mean that it is free.
    assert!(read("{}").unwrap_err().to_string().starts_with("missing field `status`"));
    let free = UserStatusByLogin::try_from(UserStatusByLogin::builder()).unwrap();
    assert_eq!(to_value(free).unwrap(), json!({"status": null}));
}

#[test]
fn a_timestamp_is_kept_to_the_letter() {
    for text in [
        "2019-11-29T16:03:23.9251680Z",
        "2019-01-01T09:00:00.000",
        "2026-11-22 03:44:41",
        "yesterday",
        "",
    ] {
        let read: Timestamp = from_value(json!(text)).unwrap();
        assert_eq!(read.as_str(), text);
        assert_eq!(to_value(&read).unwrap(), json!(text));
    }
    // A number is kept as text instead of failing the whole response.
    assert_eq!(from_str::<Timestamp>("1575043403").unwrap().as_str(), "1575043403");
}

#[test]
fn limits_count_characters_and_not_bytes() {
    use maarch_courrier::types::NewUserInitials;
    use myreports::types::{NewUserDisplayName, NewUserEmail};
    for letter in ["a", "é", "日", "😀"] {
        assert!(NewUserDisplayName::try_from(letter.repeat(100)).is_ok(), "{letter}");
        assert!(NewUserDisplayName::try_from(letter.repeat(101)).is_err(), "{letter}");
        assert!(NewUserInitials::try_from(letter.repeat(32)).is_ok(), "{letter}");
        assert!(NewUserInitials::try_from(letter.repeat(33)).is_err(), "{letter}");
    }
    assert!(NewUserEmail::try_from("e".repeat(200)).is_ok());
    assert!(NewUserEmail::try_from("e".repeat(201)).is_err());
    assert!(NewUserEmail::try_from("").is_err());
}

fn accepts<T: std::str::FromStr>(good: &[&str], bad: &[&str]) {
    for text in good {
        assert!(text.parse::<T>().is_ok(), "{text:?} was refused");
    }
    for text in bad {
        assert!(text.parse::<T>().is_err(), "{text:?} was let through");
    }
}

#[test]
fn patterns_hold_at_their_edges() {
    let long = "x".repeat(128);
    let longer = "x".repeat(129);
    let good = ["a", "A.b_c@d-e", "0", "-", "bruce.wayne@wcorp.com", long.as_str()];
    let bad = [
        "",
        " ",
        "bwayne\n",
        "bwayne\r\n",
        "\nbwayne",
        "b\nwayne",
        "b wayne",
        "bruce+wayne",
        "é",
        "bwayné",
        "b\u{0}",
        "b/wayne",
        longer.as_str(),
    ];
    accepts::<maarch_courrier::types::NewUserUserId>(&good, &bad);
    accepts::<maarch_courrier::types::Login>(&good, &bad);
    accepts::<maarch_parapheur::types::NewUserLogin>(&good, &bad);

    let (long, longer) = ("G".repeat(32), "G".repeat(33));
    let good = ["ELU", "a-b_C9", "-", long.as_str()];
    let bad = ["", "ELU\n", "\nELU", "E.U", "E U", "É", "E/U", "..", longer.as_str()];
    accepts::<maarch_courrier::types::GroupId>(&good, &bad);
    accepts::<maarch_courrier::types::EntityId>(&good, &bad);

    let (good, bad) = (["x", " x ", "\nx", "é"], ["", " ", "\t\n", "   "]);
    accepts::<maarch_parapheur::types::ExternalSignaturesExternalApplication>(&good, &bad);
    accepts::<evolution_platform::types::NewUserIdentityName>(&good, &bad);
    accepts::<myreports::types::TenantId>(&["x", "not-a-guid"], &[""]);
}

#[test]
fn responses_are_read_where_requests_would_be_refused() {
    use evolution_platform::types::User;
    let json_user = json!({
        "identityName": " ",
        "organizations": [{"organizationId": "not-a-uuid"}, {}],
    });
    let user: User = from_value(json_user.clone()).unwrap();
    assert_eq!(to_value(user).unwrap(), json_user);
    let long = "m".repeat(1_000);
    let user: maarch_courrier::types::User =
        from_value(json!({"id": 9, "user_id": "b wayne\n", "mail": long, "mode": "tomorrow"}))
            .unwrap();
    assert_eq!(user.mail.as_deref(), Some(long.as_str()));
    assert_eq!(user.mode, Some(maarch_courrier::types::UserMode::from("tomorrow")));
}

#[test]
fn a_list_may_come_as_null() {
    use maarch_courrier::types::{ServerError, UserGroupsLeft};
    let groups: UserGroupsLeft =
        from_str(r#"{"groups":null,"baskets":[],"redirectedBaskets":null,"problem":null}"#)
            .unwrap();
    assert!(groups.groups.is_empty() && groups.redirected_baskets.is_empty());
    assert_eq!(groups.problem, None);
    let error: ServerError = from_str(r#"{"exception":null,"error":null,"lang":null}"#).unwrap();
    assert!(error.exception.is_empty() && error.error.is_empty());
    let user: myreports::types::User = from_str(r#"{"id":"1","roles":null}"#).unwrap();
    assert!(user.roles.is_empty());
}
