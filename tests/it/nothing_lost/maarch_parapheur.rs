//! The flows of Maarch Parapheur, on three versions, called by a REST account and by a person.

use std::rc::Rc;

use user_provisioning::maarch_parapheur::types::{
    ExternalSignature, ExternalSignatures, ExternalSignaturesBuilder, GroupUserToAdd, NewSignature,
    NewUser, NewUserBuilder, PasswordChange, PasswordChangeBuilder, PasswordReset,
    PasswordResetRequest, PictureUpdate, PreferencesUpdate, SignatureSubstitution,
    SubstituteUpdate, UserDetails, UserUpdate,
};
use user_provisioning::maarch_parapheur::{Client, EnsureUser, OPERATIONS};
use user_provisioning_sandbox::{
    ParapheurCaller, ParapheurVersion, Sandbox, ServerBehavior, fixtures,
};

use super::allowed_changes::Named;
use super::harness::{Harness, Row, broken, rows};

const GIF: &str = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
/// The caller, and the user with the most data.
const OWN: i32 = fixtures::CALLER_ID;
const PATRICIA: i32 = 12;
const NEW_PASSWORD: &str = "a long one of her own";

const ROWS: &[Row] = rows! {
    "maarch_parapheur.update_user" => update_user,
    "maarch_parapheur.update_user" => update_own_user,
    "maarch_parapheur.update_user" => update_user_leaving_out,
    "maarch_parapheur.update_user" => update_user_with_fewer_modes,
    "maarch_parapheur.update_user_preferences" => update_preferences,
    "maarch_parapheur.update_user_picture" => update_picture,
    "maarch_parapheur.update_user_password" => update_password,
    "maarch_parapheur.update_user_password" => update_own_password,
    "maarch_parapheur.request_password_reset" => request_reset,
    "maarch_parapheur.reset_password" => reset_password,
    "maarch_parapheur.update_user_substitute" => update_substitute,
    "maarch_parapheur.update_user_signature_substituted" => open_signature,
    "maarch_parapheur.update_external_signatures" => sign,
    "maarch_parapheur.add_group_user" => add_to_group,
    "maarch_parapheur.remove_group_user" => remove_from_group,
    "maarch_parapheur.delete_user" => delete_idle_user,
    "maarch_parapheur.delete_user" => delete_busy_user,
    "ensure_user: unchanged" => unchanged,
    "ensure_user: a new person" => created,
    "ensure_user: a new account for programs" => created_program,
    "ensure_user: a new person with a password" => created_with_password,
    "ensure_user: another address" => another_address,
    "ensure_user: the caller itself" => own_name,
    "ensure_user: another mode" => another_mode,
    "ensure_user: other modes removed" => other_modes_removed,
    "ensure_user: another certificate" => another_certificate,
    "ensure_user: the public password replaced" => password_replaced,
    "ensure_user: the login of another kind" => another_kind,
    "ensure_user: a refused address" => refused_address,
};

#[tokio::test]
async fn nothing_is_lost() {
    super::every_change_has_a_row(OPERATIONS, ROWS);
    let mut wrong = Vec::new();
    for version in ParapheurVersion::ALL {
        for caller in [ParapheurCaller::Rest, ParapheurCaller::Person] {
            for row in ROWS {
                wrong.extend(broken(harness(*version, caller).await, row).await);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Everybody has modes, certificates, signatures, groups and substitutes.
async fn harness(version: ParapheurVersion, caller: ParapheurCaller) -> Harness {
    let behavior = ServerBehavior::default().parapheur(version).parapheur_caller(caller);
    let sandbox = Sandbox::builder().behavior(behavior).start().await;
    let ada = person("ada").signature_modes(["stamp", "rgs_2stars"]).x509_fingerprint("ab12");
    let ada = sandbox.add_maarch_parapheur_user(ada);
    sandbox.add_maarch_parapheur_user(person("robot").is_rest(true));
    let client = sandbox.maarch_parapheur_client();
    for id in [PATRICIA, ada, OWN] {
        for application in ["Courrier", "Other"] {
            client
                .update_external_signatures()
                .id(id)
                .body(images(application))
                .send()
                .await
                .unwrap();
        }
        let image = NewSignature::builder().encoded_signature(GIF).format("gif");
        client.create_user_signature().id(id).body(image).send().await.unwrap();
    }
    // The caller is Jenny's substitute.
    let substitute = SubstituteUpdate::builder().substitute(OWN);
    jenny(&sandbox).update_user_substitute().id(1).body(substitute).send().await.unwrap();
    Harness::new(
        sandbox,
        format!("{version} called by {caller:?}"),
        Sandbox::maarch_parapheur_state,
    )
}

fn jenny(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().base_url(sandbox.maarch_parapheur_url());
    builder.basic("jjane", "maarch").build().unwrap()
}

fn client(harness: &Harness) -> Client {
    harness.sandbox.maarch_parapheur_client()
}

fn person(login: &str) -> NewUserBuilder {
    let user = NewUser::builder().login(login).email(format!("{login}@example.com"));
    user.firstname("Ada").lastname("Lovelace")
}

fn patricia() -> NewUserBuilder {
    person("ppetit").firstname("Patricia").lastname("PETIT")
}

fn images(application: &str) -> ExternalSignaturesBuilder {
    let image = ExternalSignature::builder().format("png").encoded_signature("AAAA");
    ExternalSignatures::builder().external_application(application).signatures([image])
}

fn has_modes(harness: &Harness) -> bool {
    harness.sandbox.behavior().parapheur >= ParapheurVersion::V21_03_6
}

fn is_rest(harness: &Harness) -> bool {
    harness.sandbox.behavior().parapheur_caller == ParapheurCaller::Rest
}

fn user(id: i32) -> String {
    format!("users/{id}")
}

async fn read(harness: &Harness, id: i32) -> UserDetails {
    client(harness).get_user().id(id).send().await.unwrap().into_inner().user
}

async fn update_user(harness: Rc<Harness>) -> Named {
    let update = read(&harness, PATRICIA).await.to_update().lastname("GRAND");
    client(&harness).update_user().id(PATRICIA).body(update).send().await.unwrap();
    Named::nothing().changed(user(PATRICIA) + "/lastname")
}

async fn update_own_user(harness: Rc<Harness>) -> Named {
    let update = read(&harness, OWN).await.to_update().lastname("GRAND");
    client(&harness).update_user().id(OWN).body(update).send().await.unwrap();
    Named::nothing().changed(user(OWN) + "/lastname")
}

/// As documented: 21.03 removes what is left out.
async fn update_user_leaving_out(harness: Rc<Harness>) -> Named {
    let update = UserUpdate::builder().firstname("Patricia").lastname("GRAND");
    let update = update.email("ppetit@example.com");
    client(&harness).update_user().id(PATRICIA).body(update).send().await.unwrap();
    let named = Named::nothing().changed(user(PATRICIA) + "/lastname");
    let named = match has_modes(&harness) {
        true => named.changed(user(PATRICIA) + "/signatureModes"),
        false => named,
    };
    match has_modes(&harness) && is_rest(&harness) {
        true => named.changed(user(PATRICIA) + "/x509Fingerprint"),
        false => named,
    }
}

/// As documented: open steps and templates follow the modes.
async fn update_user_with_fewer_modes(harness: Rc<Harness>) -> Named {
    let update = read(&harness, PATRICIA).await.to_update().signature_modes(["rgs_2stars"]);
    client(&harness).update_user().id(PATRICIA).body(update).send().await.unwrap();
    if !has_modes(&harness) {
        return Named::nothing();
    }
    let named = Named::nothing().changed(user(PATRICIA) + "/signatureModes/stamp");
    named.changed("documents/1/steps/0/mode").changed("workflowTemplates/1/items/1/mode")
}

async fn update_preferences(harness: Rc<Harness>) -> Named {
    let preferences = PreferencesUpdate::builder()
        .lang("en")
        .writing_mode("direct")
        .writing_size(2)
        .writing_color("#0000ff")
        .notifications(false)
        .signature_scaling(20);
    client(&harness).update_user_preferences().id(OWN).body(preferences).send().await.unwrap();
    Named::nothing().changed(user(OWN) + "/preferences")
}

async fn update_picture(harness: Rc<Harness>) -> Named {
    let picture = PictureUpdate::builder().picture(GIF);
    client(&harness).update_user_picture().id(OWN).body(picture).send().await.unwrap();
    Named::nothing().changed(user(OWN) + "/picture")
}

fn new_password(current: &str) -> PasswordChangeBuilder {
    let change = PasswordChange::builder().current_password(current);
    change.new_password(NEW_PASSWORD).password_confirmation(NEW_PASSWORD)
}

async fn update_password(harness: Rc<Harness>) -> Named {
    let call = client(&harness).update_user_password().id(PATRICIA).body(new_password("maarch"));
    call.send().await.unwrap();
    Named::nothing().changed(user(PATRICIA) + "/password")
}

async fn update_own_password(harness: Rc<Harness>) -> Named {
    let call =
        client(&harness).update_user_password().id(OWN).body(new_password(fixtures::PASSWORD));
    call.send().await.unwrap();
    Named::nothing().changed(user(OWN) + "/password").perhaps(user(OWN) + "/refreshTokens")
}

async fn request_reset(harness: Rc<Harness>) -> Named {
    let forgotten = PasswordResetRequest::builder().login("JJane");
    client(&harness).request_password_reset().body(forgotten).send().await.unwrap();
    Named::nothing().changed("users/1/resetToken")
}

async fn reset_password(harness: Rc<Harness>) -> Named {
    let chosen = PasswordReset::builder().token(fixtures::RESET_TOKEN).password(NEW_PASSWORD);
    client(&harness).reset_password().body(chosen).send().await.unwrap();
    Named::nothing().changed(user(PATRICIA) + "/password").changed(user(PATRICIA) + "/resetToken")
}

/// As documented: everybody whose substitute is the caller gets the new one, too.
async fn update_substitute(harness: Rc<Harness>) -> Named {
    let substitute = SubstituteUpdate::builder().substitute(PATRICIA);
    client(&harness).update_user_substitute().id(OWN).body(substitute).send().await.unwrap();
    Named::nothing().changed(user(OWN) + "/substitute").changed("users/1/substitute")
}

async fn open_signature(harness: Rc<Harness>) -> Named {
    let state = harness.sandbox.maarch_parapheur_state();
    let signature = state["users"]["12"]["signatures"][0]["id"].as_i64().unwrap();
    let open = SignatureSubstitution::builder().substituted(true);
    let call = client(&harness).update_user_signature_substituted().id(PATRICIA);
    let sent = call.signature_id(i32::try_from(signature).unwrap()).body(open).send().await;
    if harness.sandbox.behavior().parapheur < ParapheurVersion::V20_03_2 {
        assert!(sent.unwrap_err().is_not_found());
        return Named::nothing();
    }
    sent.unwrap();
    Named::nothing().changed(format!("users/12/signatures/{signature}/substituted"))
}

/// Those of the other application and the user's own stay.
async fn sign(harness: Rc<Harness>) -> Named {
    let state = harness.sandbox.maarch_parapheur_state();
    let signatures = state["users"]["12"]["signatures"].as_array().unwrap();
    let given = signatures.iter().find(|one| one["externalApplication"] == "Courrier").unwrap();
    let call = client(&harness).update_external_signatures().id(PATRICIA);
    call.body(images("Courrier")).send().await.unwrap();
    let state = harness.sandbox.maarch_parapheur_state();
    let new = state["users"]["12"]["signatures"].as_array().unwrap().last().unwrap()["id"].clone();
    let place = |id: &serde_json::Value| format!("users/12/signatures/{id}");
    Named::nothing().changed(place(&given["id"])).changed(place(&new))
}

async fn add_to_group(harness: Rc<Harness>) -> Named {
    let member = GroupUserToAdd::builder().user_id(PATRICIA);
    client(&harness).add_group_user().id(2).body(member).send().await.unwrap();
    Named::nothing().changed("users/12/groups/2").changed("groups/2/members/12")
}

async fn remove_from_group(harness: Rc<Harness>) -> Named {
    client(&harness).remove_group_user().id(1).user_id(PATRICIA).send().await.unwrap();
    Named::nothing().changed("users/12/groups").changed("groups/1/members/12")
}

async fn delete_idle_user(harness: Rc<Harness>) -> Named {
    let ada = ensured_id(&harness, "ada").await;
    client(&harness).delete_user().id(ada).send().await.unwrap();
    Named::nothing().changed(user(ada))
}

async fn ensured_id(harness: &Harness, login: &str) -> i32 {
    let list = client(harness).list_users().send().await.unwrap();
    let has_login = |user: &&user_provisioning::maarch_parapheur::types::User| {
        user.login.as_deref() == Some(login)
    };
    list.users.iter().find(has_login).unwrap().id
}

/// As documented: 21.03 stops other people's circuits, older versions refuse.
async fn delete_busy_user(harness: Rc<Harness>) -> Named {
    let sent = client(&harness).delete_user().id(PATRICIA).send().await;
    if !has_modes(&harness) {
        assert_eq!(sent.unwrap_err().code(), Some("userHasCurrentDocuments"));
        return Named::nothing();
    }
    sent.unwrap();
    let named = Named::nothing().changed(user(PATRICIA)).changed("groups/1/members/12");
    let stopped = named.changed("documents/1/steps/0/status").changed("documents/1/steps/1/status");
    stopped.changed("workflowTemplates")
}

fn wanted(harness: &Harness, user: NewUserBuilder) -> EnsureUser {
    client(harness).ensure_user().user(user)
}

async fn ensured(wanted: EnsureUser) -> Named {
    let done = wanted.send().await.unwrap();
    let place = user(done.user().id);
    let named = Named::by(&place, done.changes());
    if done.is_created() { named.changed(place) } else { named }
}

/// A change that the server does not apply changes nothing but what the error says.
async fn ensured_or_not_kept(wanted: EnsureUser, place: &str) -> Named {
    match wanted.send().await {
        Ok(done) => Named::by(place, done.changes()),
        Err(error) => {
            assert!(error.is_not_applied(), "{error}");
            Named::nothing()
        }
    }
}

async fn unchanged(harness: Rc<Harness>) -> Named {
    ensured(wanted(&harness, patricia())).await
}

async fn created(harness: Rc<Harness>) -> Named {
    let bob = person("bob").signature_modes(["rgs_2stars"]);
    match has_modes(&harness) {
        true => ensured(wanted(&harness, bob)).await,
        false => ensured(wanted(&harness, person("bob"))).await,
    }
}

async fn created_program(harness: Rc<Harness>) -> Named {
    let robot = wanted(&harness, person("r2d2").is_rest(true));
    ensured(robot.initial_password(NEW_PASSWORD)).await
}

async fn created_with_password(harness: Rc<Harness>) -> Named {
    ensured(wanted(&harness, person("bob")).initial_password(NEW_PASSWORD)).await
}

async fn another_address(harness: Rc<Harness>) -> Named {
    ensured(wanted(&harness, patricia().email("patricia@example.com"))).await
}

async fn own_name(harness: Rc<Harness>) -> Named {
    let own = person("jjane").firstname("Jenny").lastname("DOE");
    ensured(jenny(&harness.sandbox).ensure_user().user(own)).await
}

async fn another_mode(harness: Rc<Harness>) -> Named {
    let jenny = person("jjane").firstname("Jenny").lastname("JANE");
    let place = user(1);
    ensured_or_not_kept(wanted(&harness, jenny.signature_modes(["rgs_2stars"])), &place).await
}

async fn other_modes_removed(harness: Rc<Harness>) -> Named {
    let fewer = wanted(&harness, patricia().signature_modes(["stamp"]));
    let fewer = fewer.remove_other_signature_modes(true);
    ensured_or_not_kept(fewer, &user(PATRICIA)).await
}

async fn another_certificate(harness: Rc<Harness>) -> Named {
    let other = wanted(&harness, patricia().x509_fingerprint("cd34"));
    ensured_or_not_kept(other, &user(PATRICIA)).await
}

/// The remark names it; on 21.03 it is not tried.
async fn password_replaced(harness: Rc<Harness>) -> Named {
    let done = wanted(&harness, patricia()).initial_password(NEW_PASSWORD).send().await.unwrap();
    assert!(done.is_unchanged(), "{done:?}");
    match done.remarks() {
        [] if has_modes(&harness) => Named::nothing(),
        [remark] => {
            assert_eq!(remark.kind(), "public_password_replaced");
            Named::nothing().changed(user(PATRICIA) + "/password")
        }
        other => panic!("{other:?}"),
    }
}

async fn another_kind(harness: Rc<Harness>) -> Named {
    let error = wanted(&harness, person("robot").is_rest(false)).send().await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
    Named::nothing()
}

async fn refused_address(harness: Rc<Harness>) -> Named {
    let error = wanted(&harness, patricia().email("a..b@example.com")).send().await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    Named::nothing()
}
