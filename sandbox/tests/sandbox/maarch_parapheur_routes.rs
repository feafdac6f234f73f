//! Settings of users of Maarch Parapheur, and their groups.

use user_provisioning::maarch_parapheur::operation::{
    AddGroupUser, AutocompleteUsers, DeleteUser, GetGroup, ListUserSignatures, ResetPassword,
    UpdateUserPassword, UpdateUserPicture, UpdateUserPreferences, UpdateUserSubstitute,
};
use user_provisioning::maarch_parapheur::types::{
    BadRequest, Forbidden, GroupUserToAdd, NewSignature, PasswordChange, PasswordChangeBuilder,
    PasswordReset, PasswordResetRequest, PictureUpdate, PreferencesUpdate, SignatureSubstitution,
    SubstituteUpdate, Unauthorized,
};
use user_provisioning::maarch_parapheur::{Client, ClientBuilder};
use user_provisioning_sandbox::{Sandbox, fixtures};

use super::support::refused;

const GIF: &str = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const OWN: i32 = fixtures::CALLER_ID;

fn place(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder().base_url(sandbox.maarch_parapheur_url())
}

fn reader(sandbox: &Sandbox) -> Client {
    place(sandbox).basic(fixtures::LIMITED_LOGIN, fixtures::LIMITED_PASSWORD).build().unwrap()
}

fn change(current: Option<&str>, new: &str) -> PasswordChangeBuilder {
    let change = PasswordChange::builder().new_password(new).password_confirmation(new);
    change.maybe_current_password(current)
}

#[tokio::test]
async fn a_deleted_user_is_gone() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    client.delete_user().id(12).send().await.unwrap();
    refused::<DeleteUser, BadRequest>(client.delete_user().id(12).send().await, 400);
    assert_eq!(client.list_users().send().await.unwrap().users.len(), 1);
    refused::<DeleteUser, Forbidden>(client.delete_user().id(OWN).send().await, 403);
    refused::<DeleteUser, Forbidden>(reader(&sandbox).delete_user().id(1).send().await, 403);
}

#[tokio::test]
async fn preferences_are_an_object_for_oneself_and_a_text_for_others() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let body = || {
        PreferencesUpdate::builder()
            .lang("en")
            .writing_mode("direct")
            .writing_size(2)
            .writing_color("#0000ff")
            .notifications(false)
            .signature_scaling(20)
    };
    client.update_user_preferences().id(OWN).body(body()).send().await.unwrap();
    let own = client.get_user().id(OWN).send().await.unwrap().into_inner().user;
    let preferences = own.preferences.unwrap();
    assert_eq!(preferences.text(), None);
    let set = preferences.get().unwrap();
    assert_eq!((set.lang.as_deref(), set.signature_scaling), (Some("en"), Some(20.into())));
    let other = client.get_user().id(12).send().await.unwrap().into_inner().user;
    let preferences = other.preferences.unwrap();
    assert!(preferences.text().is_some());
    assert_eq!(preferences.get().unwrap().notifications, Some(true));

    // A caller without the privilege reads and changes itself.
    let reader = reader(&sandbox);
    let itself = fixtures::LIMITED_CALLER_ID;
    reader.get_user().id(itself).send().await.unwrap();
    reader.update_user_preferences().id(itself).body(body()).send().await.unwrap();
    let other = client.update_user_preferences().id(12).body(body()).send().await;
    refused::<UpdateUserPreferences, Forbidden>(other, 403);
}

#[tokio::test]
async fn an_avatar_is_an_image_of_oneself() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let set = |id: i32, picture: String| {
        client.update_user_picture().id(id).body(PictureUpdate::builder().picture(picture)).send()
    };
    let picture = format!("data:image/gif;base64,{GIF}=");
    set(OWN, picture.clone()).await.unwrap();
    let shown = reader(&sandbox).get_user_picture().id(OWN).send().await.unwrap();
    assert_eq!(shown.picture.as_deref(), Some(&*picture));
    let no_image = set(OWN, "nothing".to_owned()).await;
    refused::<UpdateUserPicture, BadRequest>(no_image, 400);
    refused::<UpdateUserPicture, Forbidden>(set(12, picture).await, 403);
}

#[tokio::test]
async fn a_substitute_uses_shared_signatures() {
    let sandbox = Sandbox::start().await;
    let (client, reader) = (sandbox.maarch_parapheur_client(), reader(&sandbox));
    let set = |who: Option<i32>| {
        let body = SubstituteUpdate::builder().maybe_substitute(who);
        client.update_user_substitute().id(OWN).body(body).send()
    };
    let itself = fixtures::LIMITED_CALLER_ID;
    refused::<UpdateUserSubstitute, BadRequest>(set(Some(4711)).await, 400);
    let mut ids = Vec::new();
    for _ in 0..2 {
        let image = NewSignature::builder().encoded_signature(GIF).format("gif");
        let created = client.create_user_signature().id(OWN).body(image).send().await.unwrap();
        ids.push(created.signature_id);
    }
    let listed = client.list_user_signatures().id(OWN).send().await.unwrap();
    let newest_first: Vec<_> = listed.signatures.iter().map(|one| one.id).collect();
    assert_eq!(newest_first, [ids[1], ids[0]]);
    let open = SignatureSubstitution::builder().substituted(true);
    let call = client.update_user_signature_substituted().id(OWN).signature_id(ids[0]);
    call.body(open).send().await.unwrap();

    let refusal = reader.list_user_signatures().id(OWN).send().await;
    refused::<ListUserSignatures, Forbidden>(refusal, 403);
    set(Some(itself)).await.unwrap();
    let who = client.get_user_substitute().id(OWN).send().await.unwrap();
    assert_eq!(who.substitute, Some(itself));
    let seen = reader.list_user_signatures().id(OWN).send().await.unwrap();
    assert_eq!(seen.signatures.iter().map(|one| one.id).collect::<Vec<_>>(), [ids[0]]);

    for _ in 0..2 {
        let call = client.delete_user_signature().id(OWN).signature_id(ids[0]);
        assert_eq!(call.send().await.unwrap().success.as_deref(), Some("success"));
    }
    assert!(reader.list_user_signatures().id(OWN).send().await.unwrap().signatures.is_empty());
    set(None).await.unwrap();
    let who = client.get_user_substitute().id(OWN).send().await.unwrap();
    assert_eq!(who.substitute, None);
    let sent = sandbox.requests().into_iter().rev().nth(1).unwrap();
    assert_eq!(sent.raw_body(), br#"{"substitute":null}"#);
}

#[tokio::test]
async fn changing_the_own_password_issues_new_tokens() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let set = |id: i32, body| client.update_user_password().id(id).body(body).send();
    let response = set(OWN, change(None, "long enough")).await.unwrap();
    assert_eq!(response.header("token"), Some(fixtures::BEARER_TOKEN));
    assert_ne!(response.header("refresh-token"), Some(fixtures::REFRESH_TOKEN));
    // The client's configured password is no longer valid.
    refused::<UpdateUserPassword, Unauthorized>(set(OWN, change(None, "long enough")).await, 401);
    let client = place(&sandbox).basic(fixtures::LOGIN, "long enough").build().unwrap();
    let set = |id: i32, body| client.update_user_password().id(id).body(body).send();
    let response = set(12, change(Some("maarch"), "long enough")).await.unwrap();
    assert_eq!(response.header("token"), None);
    for old in ["wrong", "maarch"] {
        let error = refused::<UpdateUserPassword, Unauthorized>(
            set(12, change(Some(old), "long enough")).await,
            401,
        );
        assert_eq!(
            (error.message(), error.code()),
            (Some("Wrong Password"), Some("wrongCurrentPassword"))
        );
    }
    refused::<UpdateUserPassword, BadRequest>(set(OWN, change(None, "short")).await, 400);
    let rules = client.get_password_rules().send().await.unwrap();
    assert_eq!(rules.rules[0].value, Some(6));
    assert_eq!(sandbox.requests().last().unwrap().header("authorization"), None);
}

#[tokio::test]
async fn a_mailed_token_ends_with_a_log_in_and_with_its_user() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let ask =
        || client.request_password_reset().body(PasswordResetRequest::builder().login("jjane"));
    let reset = |token: String| {
        let body = PasswordReset::builder().token(token).password("long enough");
        client.reset_password().body(body).send()
    };
    ask().send().await.unwrap();
    let token = sandbox.maarch_parapheur_reset_token("jjane").unwrap();
    let jane = place(&sandbox).log_in("jjane", "maarch").build().unwrap();
    jane.list_users().send().await.unwrap();
    let error = refused::<ResetPassword, Forbidden>(reset(token).await, 403);
    assert_eq!(error.code(), Some("invalidToken"));

    ask().send().await.unwrap();
    let token = sandbox.maarch_parapheur_reset_token("jjane").unwrap();
    client.delete_user().id(1).send().await.unwrap();
    let error = refused::<ResetPassword, BadRequest>(reset(token).await, 400);
    assert_eq!(error.message(), Some("User does not exist"));
}

#[tokio::test]
async fn groups_have_members() {
    let sandbox = Sandbox::start().await;
    let client = sandbox.maarch_parapheur_client();
    let add = |group: i32, user: i32| {
        let body = GroupUserToAdd::builder().user_id(user);
        client.add_group_user().id(group).body(body).send()
    };
    let groups = client.list_groups().send().await.unwrap();
    assert_eq!(groups.groups[1].label.as_deref(), Some("Utilisateur Rest"));
    add(2, 12).await.unwrap();
    let error = refused::<AddGroupUser, BadRequest>(add(2, 12).await, 400);
    assert_eq!(error.message(), Some("This user already has this group"));
    for (group, user) in [(2, 4711), (4711, 12)] {
        refused::<AddGroupUser, BadRequest>(add(group, user).await, 400);
    }
    let group = client.get_group().id(2).send().await.unwrap().into_inner().group;
    assert_eq!(group.users.iter().map(|user| user.id).collect::<Vec<_>>(), [Some(12)]);
    assert_eq!(group.privileges[0].checked, Some(true));
    let user = client.get_user().id(12).send().await.unwrap().into_inner().user;
    assert_eq!(user.groups.len(), 2);
    client.remove_group_user().id(2).user_id(12).send().await.unwrap();
    let group = client.get_group().id(2).send().await.unwrap().into_inner().group;
    assert!(group.users.is_empty());
    refused::<GetGroup, Forbidden>(reader(&sandbox).get_group().id(2).send().await, 403);
}

#[tokio::test]
async fn users_are_found_and_have_a_history() {
    let sandbox = Sandbox::start().await;
    let reader = reader(&sandbox);
    let found = reader.autocomplete_users().search("jenny J @EXAMPLE.com").send().await.unwrap();
    assert_eq!(found.iter().map(|user| user.id).collect::<Vec<_>>(), [1], "words, in any case");
    let nothing = reader.autocomplete_users().search("").send().await;
    refused::<AutocompleteUsers, BadRequest>(nothing, 400);
    let image = NewSignature::builder().encoded_signature(GIF).format("gif");
    let client = sandbox.maarch_parapheur_client();
    client.create_user_signature().id(12).body(image).send().await.unwrap();
    let patricia = place(&sandbox).log_in("ppetit", "maarch").build().unwrap();
    let found = patricia.autocomplete_users().search("j_n%").send().await.unwrap();
    assert_eq!(found.iter().map(|user| user.id).collect::<Vec<_>>(), [1], "signs of the database");
    let events = sandbox.maarch_parapheur_client().get_user_history().id(12).send().await.unwrap();
    assert_eq!(events.history[1].type_.as_deref(), Some("LOGIN"));
    let data = events.history[0].data.as_ref().and_then(|data| data.get()).unwrap();
    assert_eq!(data.user_id, Some("12".into()));
    assert_eq!(data.user_id.as_ref().and_then(|id| id.as_number()), Some(12));
}
