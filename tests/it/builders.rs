//! Builders of values: built alone or in a call, in lists, and what they say of what is wrong.

use serde_json::{json, to_value};
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};

use maarch_courrier::types::NewUser;
use maarch_parapheur::types::{ExternalSignatures, ExternalSignaturesBuilder};

fn bruce() -> maarch_courrier::types::NewUserBuilder {
    NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
}

#[test]
fn a_builder_makes_a_value() {
    let built = bruce().phone("+33120212223").build().unwrap();
    assert_eq!(built, NewUser::try_from(bruce().phone("+33120212223")).unwrap());
    assert_eq!(*built.user_id, "bwayne");
    // And a value makes a builder, of which one field is changed.
    let other = maarch_courrier::types::NewUserBuilder::from(built).firstname("Thomas");
    assert_eq!(*other.build().unwrap().firstname, "Thomas");
}

#[test]
fn one_error_names_every_field_that_is_missing_or_was_refused() {
    let error = NewUser::builder().user_id("b wayne").lastname("").phone("0".repeat(33)).build();
    let said = error.unwrap_err().to_string();
    for words in [
        "`userId` is invalid: it is not of the form",
        "`firstname` is missing",
        "`lastname` is invalid: it is empty",
        "`mail` is missing",
        "`phone` is invalid: longer than 32 characters",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    assert_eq!(said.matches(';').count(), 4, "{said}");
}

#[tokio::test]
async fn a_call_with_such_a_builder_names_them_too_and_sends_nothing() {
    let client = maarch_courrier::Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.create_user().body(NewUser::builder().user_id("b wayne")).send().await;
    let error = error.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(!error.may_have_been_sent());
    for name in ["`userId`", "`firstname`", "`lastname`", "`mail`"] {
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[test]
fn limits_of_lists_hold_for_a_built_value() {
    let none = ExternalSignatures::builder()
        .external_application("MaarchCourrier")
        .signatures(Vec::<maarch_parapheur::types::ExternalSignature>::new());
    let said = none.build().unwrap_err().to_string();
    assert_eq!(said, "`signatures` needs at least 1 item and has 0");
}

#[test]
fn a_list_takes_a_vec_of_builders() {
    let image = |name: &'static str| {
        maarch_parapheur::types::ExternalSignature::builder()
            .format(name)
            .encoded_signature("iVBORw0KGgo=")
    };
    let whole = |builder: ExternalSignaturesBuilder| to_value(builder.build().unwrap()).unwrap();
    let of = || ExternalSignatures::builder().external_application("MaarchCourrier");
    let names = ["png", "jpg"];
    let given: Vec<_> = names.into_iter().map(image).collect();
    let array = whole(of().signatures(names.map(image)));
    assert_eq!(whole(of().signatures(given.clone())), array);
    assert_eq!(whole(of().signatures(given.into_iter())), array);
    // One that is incomplete is named by its place.
    let bad = vec![image("png"), maarch_parapheur::types::ExternalSignature::builder()];
    let said = of().signatures(bad).build().unwrap_err().to_string();
    assert!(said.contains("item 2: "), "{said}");
}

#[test]
fn a_body_that_is_a_list_takes_a_vec_of_builders() {
    use myreports::types::{PatchOp, PatchOperation, UserPatch};
    let operation = |path: &str| PatchOperation::builder().op(PatchOp::Remove).path(path);
    let given: Vec<_> = ["/roles/0", "/roles/1"].into_iter().map(operation).collect();
    let patch = UserPatch::try_from(given.clone()).unwrap();
    assert_eq!(patch, UserPatch::try_from(given.into_iter()).unwrap());
    assert_eq!(
        to_value(&patch).unwrap(),
        json!([
            { "op": "remove", "path": "/roles/0" },
            { "op": "remove", "path": "/roles/1" },
        ])
    );
    assert!(UserPatch::try_from(vec![PatchOperation::builder()]).is_err());
}

#[test]
fn both_paths_of_a_builder_lead_to_one_type() {
    let _: maarch_courrier::types::builder::NewUser = bruce();
    let client = maarch_courrier::Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let _: maarch_courrier::builder::CreateUser = client.create_user().body(bruce());
}

#[test]
fn an_open_value_is_compared_with_a_text() {
    use myreports::types::Role;
    assert_eq!(Role::AdminUser, "admin.user");
    assert_eq!(Role::AdminUser, *"admin.user");
    assert_ne!(Role::AdminUser, "customer.user");
    assert_eq!(Role::from("a.new.role"), "a.new.role");
}

#[test]
fn an_object_is_read_key_by_key() {
    use evolution_platform::types::User;
    let read = |json: &str| serde_json::from_str::<User>(json);
    let user = read(r#"{"unknown":[{}],"identityName":"jane"}"#).unwrap();
    assert_eq!(user.identity_name, "jane");
    assert!(read("{}").unwrap_err().to_string().contains("missing field `identityName`"));
    let twice = r#"{"identityName":"jane","identityName":"joan"}"#;
    assert!(read(twice).unwrap_err().to_string().contains("duplicate field `identityName`"));
    assert!(read(r#"{"identityName":null}"#).is_err());
    assert!(read(r#"["jane"]"#).is_err(), "a list is no object");
}
