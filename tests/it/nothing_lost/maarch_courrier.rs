//! The flows of Maarch Courrier: four versions, with and without the signature book, for a limited
//! administrator and for a root account.

use std::rc::Rc;

use serde_json::{Value, json};
use user_provisioning::maarch_courrier::types::{
    EntityToAdd, ExternalIdsToAdd, GroupToAdd, Mode, NewUser, NewUserBuilder, PasswordChange,
    SettableStatus, StatusToSet, UserEntityUpdate, UserGroupUpdate, UserUpdate,
};
use user_provisioning::maarch_courrier::{Client, EnsureUser, OPERATIONS};
use user_provisioning::{Ensured, Remark};
use user_provisioning_sandbox::{CourrierVersion, Sandbox, SignatureBook, fixtures};

use super::allowed_changes::Named;
use super::harness::{Harness, Row, broken, rows};

const ROWS: &[Row] = rows! {
    "maarch_courrier.update_user" => update_user,
    "maarch_courrier.set_user_external_ids" => set_user_external_ids,
    "maarch_courrier.set_user_status" => set_user_status,
    "maarch_courrier.add_user_group" => add_user_group,
    "maarch_courrier.remove_user_group" => remove_user_group,
    "maarch_courrier.update_user_group" => update_user_group,
    "maarch_courrier.add_user_entity" => add_user_entity,
    "maarch_courrier.remove_user_entity" => remove_user_entity,
    "maarch_courrier.update_user_entity" => update_user_entity,
    "maarch_courrier.set_primary_entity" => set_primary_entity,
    "maarch_courrier.suspend_user" => suspend_user,
    "maarch_courrier.update_password" => update_password,
    "ensure_user: unchanged" => unchanged,
    "ensure_user: a new person" => created,
    "ensure_user: another name" => renamed,
    "ensure_user: another address and phone" => readdressed,
    "ensure_user: another mode" => another_mode,
    "ensure_user: routes" => routes,
    "ensure_user: a group with a role" => group_with_role,
    "ensure_user: another role in a group" => role_in_group,
    "ensure_user: other groups removed" => other_groups_removed,
    "ensure_user: an entity with a role" => entity_with_role,
    "ensure_user: another primary entity" => primary_entity,
    "ensure_user: reactivated" => reactivated,
    "ensure_user: revived" => revived,
    "ensure_user: a person whom the book does not know" => unknown_to_the_book,
};

const SIGNATURE_BOOKS: [SignatureBook; 2] = [SignatureBook::Off, SignatureBook::Sound];

#[tokio::test]
async fn nothing_is_lost() {
    super::every_change_has_a_row(OPERATIONS, ROWS);
    let mut wrong = Vec::new();
    for version in CourrierVersion::ALL {
        let books = SIGNATURE_BOOKS
            .iter()
            .filter(|book| **book == SignatureBook::Off || version.has_signature_book());
        for book in books {
            for is_root in [false, true] {
                for row in ROWS {
                    wrong.extend(broken(harness(*version, *book, is_root).await, row).await);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} broken:\n{}", wrong.len(), wrong.join("\n"));
}

/// Two people with every kind of data; only Ada is to be changed.
async fn harness(version: CourrierVersion, book: SignatureBook, is_root: bool) -> Harness {
    let builder = Sandbox::builder().maarch_courrier(version).signature_book(book);
    let sandbox = builder.start().await;
    for login in ["bea", "ada"] {
        sandbox.add_maarch_courrier_user(person(login).initials("XY").phone("0102030405"));
        assert!(sandbox.furnish_maarch_courrier_user(login));
    }
    let caller = if is_root { "root" } else { "an administrator" };
    Harness::new(sandbox, format!("{version}, book {book:?}, for {caller}"), kept)
}

/// The state without the history, which every call changes. Null and the empty text both mean that there
/// is no phone and are no initials: which of them a server stores depends on its version.
fn kept(sandbox: &Sandbox) -> Value {
    let mut state = sandbox.maarch_courrier_state();
    for user in state["users"].as_object_mut().unwrap().values_mut() {
        let user = user.as_object_mut().unwrap();
        user.remove("history");
        for key in ["phone", "initials"] {
            if user[key] == "" {
                user[key] = Value::Null;
            }
        }
    }
    state
}

fn is_root(harness: &Harness) -> bool {
    harness.name.ends_with("root")
}

fn client(harness: &Harness) -> Client {
    match is_root(harness) {
        true => harness.sandbox.maarch_courrier_root_client(),
        false => harness.sandbox.maarch_courrier_client(),
    }
}

fn person(login: &str) -> NewUserBuilder {
    let user = NewUser::builder().user_id(login).mail(format!("{login}@example.com"));
    user.firstname("Ada").lastname("Lovelace")
}

fn ensure(harness: &Harness) -> EnsureUser {
    client(harness).ensure_user().user(person("ada"))
}

fn id(harness: &Harness, login: &str) -> i32 {
    let place = format!("users/{login}/id");
    harness.places()[&place].as_i64().unwrap().try_into().unwrap()
}

fn ada(harness: &Harness) -> i32 {
    id(harness, "ada")
}

/// The signature book's data about a person.
fn in_book(harness: &Harness, login: &str) -> Option<String> {
    let places = harness.places();
    let is_account =
        |place: &&String| place.starts_with("signature_book/") && place.ends_with("/login");
    let place = places.keys().filter(is_account).find(|place| places[*place] == login)?;
    Some(place.trim_end_matches("/login").to_owned())
}

/// The same in the signature book, as far as it is notified.
fn told_the_book(named: Named, harness: &Harness, keys: &[&str]) -> Named {
    let Some(account) = in_book(harness, "ada") else { return named };
    keys.iter().fold(named, |named, key| named.perhaps(format!("{account}/{key}")))
}

async fn update_user(harness: Rc<Harness>) -> Named {
    let client = client(&harness);
    let user = client.get_user_details().id(ada(&harness)).send().await.unwrap();
    let update = UserUpdate::from_details(&user).lastname("King");
    client.update_user().id(user.id).body(update).send().await.unwrap();
    told_the_book(Named::nothing().changed("users/ada/lastname"), &harness, &["lastname"])
}

/// Only 2505 knows the route; on the others nothing happens.
async fn set_user_external_ids(harness: Rc<Harness>) -> Named {
    let ids = ExternalIdsToAdd::builder().external_id(json!({ "other": 7, "pastell": null }));
    let done = client(&harness).set_user_external_ids().user_id("ADA").body(ids).send().await;
    match harness.sandbox.behavior().courrier {
        CourrierVersion::V2505 => {
            done.unwrap();
            Named::nothing().changed("users/ada/external_id/other")
        }
        _ => {
            done.unwrap_err();
            Named::nothing()
        }
    }
}

async fn set_user_status(harness: Rc<Harness>) -> Named {
    let body = StatusToSet::builder().status(SettableStatus::Abs);
    client(&harness).set_user_status().user(ada(&harness)).body(body).send().await.unwrap();
    Named::nothing().changed("users/ada/status")
}

async fn add_user_group(harness: Rc<Harness>) -> Named {
    let body = GroupToAdd::builder().group_id("ELU");
    client(&harness).add_user_group().id(ada(&harness)).body(body).send().await.unwrap();
    told_the_book(Named::nothing().changed("users/ada/groups/ELU"), &harness, &["groups"])
}

async fn remove_user_group(harness: Rc<Harness>) -> Named {
    add_user_group(harness.clone()).await;
    harness.begin();
    client(&harness).remove_user_group().id(ada(&harness)).group_id("ELU").send().await.unwrap();
    told_the_book(Named::nothing().changed("users/ada/groups"), &harness, &["groups"])
}

async fn update_user_group(harness: Rc<Harness>) -> Named {
    add_user_group(harness.clone()).await;
    harness.begin();
    let call = client(&harness).update_user_group().id(ada(&harness)).group_id("ELU");
    call.body(UserGroupUpdate::builder().role("chief")).send().await.unwrap();
    Named::nothing().changed("users/ada/groups/ELU/role")
}

async fn add_user_entity(harness: Rc<Harness>) -> Named {
    let body = EntityToAdd::builder().entity_id("CCAS");
    client(&harness).add_user_entity().id(ada(&harness)).body(body).send().await.unwrap();
    Named::nothing().changed("users/ada/entities/CCAS")
}

async fn remove_user_entity(harness: Rc<Harness>) -> Named {
    two_entities(&harness);
    let call = client(&harness).remove_user_entity().id(ada(&harness)).entity_id("CCAS");
    call.send().await.unwrap();
    Named::nothing().changed("users/ada/entities/CCAS")
}

async fn update_user_entity(harness: Rc<Harness>) -> Named {
    two_entities(&harness);
    let call = client(&harness).update_user_entity().id(ada(&harness)).entity_id("CCAS");
    call.body(UserEntityUpdate::builder().user_role("chief")).send().await.unwrap();
    Named::nothing().changed("users/ada/entities/CCAS/role")
}

async fn set_primary_entity(harness: Rc<Harness>) -> Named {
    two_entities(&harness);
    let call = client(&harness).set_primary_entity().id(ada(&harness)).entity_id("CCAS");
    call.send().await.unwrap();
    let primary = |entity: &str| format!("users/ada/entities/{entity}/is_primary");
    Named::nothing().changed(primary("CCAS")).changed(primary("PJS"))
}

fn two_entities(harness: &Harness) {
    assert!(harness.sandbox.set_maarch_courrier_entities("ada", &["PJS", "CCAS"]));
    harness.begin();
}

/// What its documentation says that it removes, and the other ends of redirections.
async fn suspend_user(harness: Rc<Harness>) -> Named {
    if client(&harness).suspend_user().id(ada(&harness)).send().await.is_err() {
        return Named::nothing();
    }
    let gone = [
        "list_templates",
        "running_lists",
        "contact_groups",
        "redirected_baskets",
        "assigned_baskets",
    ];
    let named = Named::nothing().changed("users/ada/status");
    let named = gone.iter().fold(named, |named, key| named.perhaps(format!("users/ada/{key}")));
    let others = harness.places();
    let logins =
        others.keys().filter_map(|place| place.strip_prefix("users/")?.strip_suffix("/id"));
    logins.fold(named, |named, login| {
        let named = named.perhaps(format!("users/{login}/redirected_baskets"));
        named.perhaps(format!("users/{login}/assigned_baskets"))
    })
}

async fn update_password(harness: Rc<Harness>) -> Named {
    let (id, login, password) = match is_root(&harness) {
        true => (fixtures::ROOT_CALLER_ID, fixtures::ROOT_LOGIN, fixtures::ROOT_PASSWORD),
        false => (fixtures::CALLER_ID, fixtures::LOGIN, fixtures::PASSWORD),
    };
    let body = PasswordChange::builder().current_password(password);
    let body = body.new_password("Another-password-1").re_new_password("Another-password-1");
    client(&harness).update_password().id(id).body(body).send().await.unwrap();
    Named::nothing().changed(format!("users/{login}/password"))
}

/// The paths of Ada that `changes()` names; in the signature book, those that it is notified of.
fn named<U>(harness: &Harness, done: &Ensured<U>) -> Named {
    let named = Named::by("users/ada", done.changes());
    let changes = done.changes().iter().map(|change| match change {
        user_provisioning::Change::Set { field, .. } if field == "mail" => "email",
        user_provisioning::Change::Set { field, .. } => field,
        user_provisioning::Change::Added { list, .. }
        | user_provisioning::Change::Removed { list, .. } => list,
        _ => "",
    });
    told_the_book(named, harness, &changes.filter(|key| !key.is_empty()).collect::<Vec<_>>())
}

async fn ensured(harness: &Harness, wanted: EnsureUser) -> Named {
    let done =
        wanted.clone().send().await.unwrap_or_else(|error| panic!("{}: {error}", harness.name));
    assert!(!done.remarks().contains(&Remark::LinksChanged), "{}: {done:?}", harness.name);
    let again = wanted.send().await.unwrap();
    assert!(again.is_unchanged(), "{}: {again:?}", harness.name);
    named(harness, &done)
}

async fn unchanged(harness: Rc<Harness>) -> Named {
    ensured(&harness, ensure(&harness)).await
}

async fn created(harness: Rc<Harness>) -> Named {
    let wanted = client(&harness).ensure_user().user(person("new.one"));
    assert!(wanted.groups(["AGENT"]).entities(["PJS"]).send().await.unwrap().is_created());
    let named = Named::nothing().changed("users/new.one");
    match in_book(&harness, "new.one") {
        Some(account) => named.changed(account),
        None => named,
    }
}

async fn renamed(harness: Rc<Harness>) -> Named {
    let wanted = client(&harness).ensure_user().user(person("ada").lastname("King"));
    ensured(&harness, wanted).await
}

async fn readdressed(harness: Rc<Harness>) -> Named {
    let user = person("ada").mail("countess@example.com").phone("0102030406").initials("AK");
    ensured(&harness, client(&harness).ensure_user().user(user)).await
}

async fn another_mode(harness: Rc<Harness>) -> Named {
    let wanted = client(&harness).ensure_user().user(person("ada").mode(Mode::Rest));
    ensured(&harness, wanted).await
}

async fn routes(harness: Rc<Harness>) -> Named {
    let user = person("ada").mode(Mode::Rest);
    let wanted = client(&harness).ensure_user().user(user).authorized_api(["GET/users/{id}"]);
    ensured(&harness, wanted).await
}

async fn group_with_role(harness: Rc<Harness>) -> Named {
    ensured(&harness, ensure(&harness).group_role("ELU", "chief")).await
}

async fn role_in_group(harness: Rc<Harness>) -> Named {
    add_user_group(harness.clone()).await;
    harness.begin();
    ensured(&harness, ensure(&harness).group_role("ELU", "chief")).await
}

async fn other_groups_removed(harness: Rc<Harness>) -> Named {
    assert!(harness.sandbox.set_maarch_courrier_groups("ada", &["AGENT", "COURRIER"]));
    harness.begin();
    let wanted = ensure(&harness).groups(["COURRIER"]).remove_other_groups(true);
    let named = ensured(&harness, wanted).await;
    // A redirection ends with the group that the basket came from.
    let others = ["bea", "bboule", "ada"].map(|login| format!("users/{login}"));
    others.iter().fold(named, |named, user| {
        named
            .perhaps(format!("{user}/redirected_baskets"))
            .perhaps(format!("{user}/assigned_baskets"))
    })
}

async fn entity_with_role(harness: Rc<Harness>) -> Named {
    ensured(&harness, ensure(&harness).entity_role("CCAS", "chief")).await
}

async fn primary_entity(harness: Rc<Harness>) -> Named {
    two_entities(&harness);
    let named = ensured(&harness, ensure(&harness).primary_entity("CCAS")).await;
    drop(named);
    let primary = |entity: &str| format!("users/ada/entities/{entity}/is_primary");
    Named::nothing().changed(primary("CCAS")).changed(primary("PJS"))
}

async fn reactivated(harness: Rc<Harness>) -> Named {
    let suspended = client(&harness).ensure_user().user(seeded("rgrayson", "Robin", "GRAYSON"));
    let wanted = suspended.reactivate_suspended(true);
    assert!(wanted.clone().send().await.unwrap_err().is_unsafe_change());
    let done = wanted.keep_old_password(true).send().await;
    // 2301.3.7 with the signature book cannot change users who are not in the book.
    let Ok(done) = done else { return Named::nothing() };
    assert!(done.remarks().contains(&Remark::OldPassword));
    let named = Named::by("users/rgrayson", done.changes());
    links_changed(&harness, named, &done, "rgrayson")
}

async fn revived(harness: Rc<Harness>) -> Named {
    let denis = seeded(fixtures::DELETED_LOGIN, "Denis", "DAULL");
    let wanted = client(&harness).ensure_user().user(denis).revive_deleted(true);
    let done = wanted.send().await.unwrap();
    assert!(done.remarks().contains(&Remark::Revived));
    let user = format!("users/{}", fixtures::DELETED_LOGIN);
    let password = format!("{user}/password");
    assert_ne!(harness.places().get(&password), None);
    let named = Named::nothing().changed(format!("{user}/status"));
    let named = named.perhaps(format!("{user}/external_id")).perhaps(password);
    let named = named.perhaps(format!("{user}/awaits_password"));
    match in_book(&harness, fixtures::DELETED_LOGIN) {
        Some(account) => named.changed(account),
        None => named,
    }
}

async fn unknown_to_the_book(harness: Rc<Harness>) -> Named {
    assert!(harness.sandbox.set_maarch_courrier_external_id("bboule", json!({ "pastell": "9" })));
    harness.begin();
    let bruno = seeded("bboule", "Bruno", "King");
    let done = client(&harness).ensure_user().user(bruno).send().await.unwrap();
    assert_eq!(harness.places()["users/bboule/external_id/pastell"], "9", "{}", harness.name);
    links_changed(&harness, Named::by("users/bboule", done.changes()), &done, "bboule")
}

/// The account that the book creates is reported.
fn links_changed<U>(harness: &Harness, named: Named, done: &Ensured<U>, login: &str) -> Named {
    match in_book(harness, login) {
        Some(account) => {
            assert!(done.remarks().contains(&Remark::LinksChanged), "{}", harness.name);
            named.perhaps(account).perhaps(format!("users/{login}/external_id"))
        }
        None => named,
    }
}

fn seeded(login: &str, firstname: &str, lastname: &str) -> NewUserBuilder {
    let user = NewUser::builder().user_id(login).mail(format!("{login}@example.com"));
    user.firstname(firstname).lastname(lastname)
}
