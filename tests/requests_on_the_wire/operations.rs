//! Each operation with each request example of the document: the whole request.

use std::pin::Pin;

use serde_json::Value;
use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur};

use super::support::answer::status;
use super::support::contract::keep;
use super::support::server::Server;
use super::support::{OWN_AGENT, document};
use super::{API_KEY, BASIC, TOKEN, courrier_at, evolution_at, myreports_at, parapheur_at};

type Sending = Pin<Box<dyn Future<Output = ()>>>;

/// One call and the request line it must lead to.
pub struct Case {
    pub operation: &'static str,
    /// The request example of the document that is rebuilt here; empty where there is no body.
    pub example: &'static str,
    pub line: &'static str,
    pub send: fn(String) -> Sending,
}

/// A case from an expression in which `at` is the origin of the server.
macro_rules! case {
    ($operation:literal, $example:literal, $line:literal, |$at:ident| $call:expr) => {
        Case {
            operation: $operation,
            example: $example,
            line: concat!($line, " HTTP/1.1"),
            // What comes back is the subject of other tests.
            send: |$at| {
                Box::pin(async move {
                    let _ = $call.send().await;
                })
            },
        }
    };
}
pub(super) use case;

fn cases() -> Vec<Case> {
    let mut cases = super::myreports_routes::cases();
    cases.extend(other_products());
    cases
}

fn other_products() -> Vec<Case> {
    vec![
        case!("maarch_courrier.list_users", "", "GET /rest/users", |at| courrier_at(&at)
            .list_users()),
        case!("maarch_courrier.create_user", "person", "POST /rest/users", |at| {
            let user = maarch_courrier::types::NewUser::builder()
                .user_id("bwayne")
                .firstname("Bruce")
                .lastname("Wayne")
                .mail("bruce.wayne@wcorp.com")
                .phone("+33120212223");
            courrier_at(&at).create_user().body(user)
        }),
        case!("maarch_courrier.create_user", "web_service", "POST /rest/users", |at| {
            use maarch_courrier::types::{Mode, NewUser};
            let user = NewUser::builder()
                .user_id("provisioning")
                .firstname("User")
                .lastname("Provisioning")
                .initials("UP")
                .mail("provisioning@example.com")
                .mode(Mode::Rest);
            courrier_at(&at).create_user().body(user)
        }),
        case!("maarch_courrier.update_user", "complete", "PUT /rest/users/21", |at| {
            use maarch_courrier::types::{Mode, UserUpdate};
            let update = UserUpdate::builder()
                .firstname("Bruce")
                .lastname("Wayne")
                .initials("BW")
                .mail("bruce.wayne@wcorp.com")
                .phone("+33120212223")
                .mode(Mode::Standard);
            courrier_at(&at).update_user().id(21).body(update)
        }),
        case!("maarch_courrier.update_user", "documented", "PUT /rest/users/21", |at| {
            let update = maarch_courrier::types::UserUpdate::builder()
                .firstname("Bruce")
                .lastname("Wayne")
                .mail("bruce.wayne@wcorp.com")
                .phone("+33120212223");
            courrier_at(&at).update_user().id(21).body(update)
        }),
        case!("maarch_courrier.get_user", "", "GET /rest/users/21", |at| {
            courrier_at(&at).get_user().id(21)
        }),
        case!("maarch_courrier.get_user_details", "", "GET /rest/users/21/details", |at| {
            courrier_at(&at).get_user_details().id(21)
        }),
        case!("maarch_courrier.get_user_status", "", "GET /rest/users/bwayne/status", |at| {
            courrier_at(&at).get_user_status().user("bwayne")
        }),
        case!("maarch_courrier.add_user_group", "group", "POST /rest/users/21/groups", |at| {
            let group = maarch_courrier::types::GroupToAdd::builder().group_id("ELU");
            courrier_at(&at).add_user_group().id(21).body(group)
        }),
        case!("maarch_courrier.remove_user_group", "", "DELETE /rest/users/21/groups/ELU", |at| {
            courrier_at(&at).remove_user_group().id(21).group_id("ELU")
        }),
        case!("maarch_courrier.add_user_entity", "entity", "POST /rest/users/21/entities", |at| {
            let entity = maarch_courrier::types::EntityToAdd::builder().entity_id("PJS");
            courrier_at(&at).add_user_entity().id(21).body(entity)
        }),
        // A body here would be an order to empty the pending work of the entity.
        case!(
            "maarch_courrier.remove_user_entity",
            "",
            "DELETE /rest/users/21/entities/PJS",
            |at| courrier_at(&at).remove_user_entity().id(21).entity_id("PJS")
        ),
        case!("maarch_parapheur.list_users", "", "GET /rest/users", |at| {
            parapheur_at(&at).list_users()
        }),
        case!("maarch_parapheur.create_user", "person", "POST /rest/users", |at| {
            let user = maarch_parapheur::types::NewUser::builder()
                .login("user@maarch.com")
                .firstname("prenom")
                .lastname("nom")
                .email("user@maarch.com");
            parapheur_at(&at).create_user().body(user)
        }),
        case!("maarch_parapheur.create_user", "web_service", "POST /rest/users", |at| {
            use maarch_parapheur::types::{Mode, NewUser};
            let pixel = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
            let user = NewUser::builder()
                .login("provisioning")
                .firstname("User")
                .lastname("Provisioning")
                .email("provisioning@example.com")
                .picture(format!("data:image/gif;base64,{pixel}"))
                .mode(Mode::Rest)
                .is_rest(true);
            parapheur_at(&at).create_user().body(user)
        }),
        case!("maarch_parapheur.get_user", "", "GET /rest/users/12", |at| {
            parapheur_at(&at).get_user().id(12)
        }),
        case!("maarch_parapheur.update_user", "renamed", "PUT /rest/users/12", |at| {
            let update = maarch_parapheur::types::UserUpdate::builder()
                .firstname("prenom")
                .lastname("nom")
                .email("user@example.com");
            parapheur_at(&at).update_user().id(12).body(update)
        }),
        case!(
            "maarch_parapheur.update_external_signatures",
            "two_signatures",
            "PUT /rest/users/12/externalSignatures",
            |at| {
                use maarch_parapheur::types::{ExternalSignature, ExternalSignatures};
                let signature = |format: &str, image: &str| {
                    let signature =
                        ExternalSignature::builder().format(format).encoded_signature(image);
                    ExternalSignature::try_from(signature).expect("a whole signature")
                };
                let signatures = ExternalSignatures::builder()
                    .external_application("MaarchCourrier")
                    .signatures(vec![
                        signature("png", "deJOIJKiSDYUIfolpcdm"),
                        signature("jpeg", "REUGFMLLlpxjeoikjcxoe668v"),
                    ]);
                parapheur_at(&at).update_external_signatures().id(12).body(signatures)
            }
        ),
        case!(
            "evolution_platform.create_user",
            "new_user",
            "POST /evolutionplatform/referentiel/api/v1/users",
            |at| {
                use evolution_platform::types::{NewUser, OrganizationRole};
                let uuid = |text: &str| uuid::Uuid::parse_str(text).expect("a UUID");
                let role = OrganizationRole::builder()
                    .organization_id(uuid("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05"))
                    .role_id(uuid("d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314"));
                let user = NewUser::builder()
                    .identity_name("new.user@example.com")
                    .display_name("New User")
                    .organizations(vec![OrganizationRole::try_from(role).expect("a whole role")])
                    .email("new.user@example.com")
                    .first_name("New")
                    .last_name("User");
                evolution_at(&at).create_user().body(user)
            }
        ),
        case!(
            "evolution_platform.list_users",
            "",
            "GET /evolutionplatform/referentiel/api/v1/users",
            |at| evolution_at(&at).list_users()
        ),
        case!(
            "evolution_platform.get_user",
            "",
            "GET /evolutionplatform/referentiel/api/v1/users/jane.doe%40example.com",
            |at| evolution_at(&at).get_user().identity_name("jane.doe@example.com")
        ),
        case!(
            "evolution_platform.patch_user",
            "display_name",
            "PATCH /evolutionplatform/referentiel/api/v1/users/jane.doe%40example.com",
            |at| {
                let patch = evolution_platform::types::UserPatch::builder();
                let call = evolution_at(&at).patch_user().identity_name("jane.doe@example.com");
                call.body(patch.display_name("Jane D. Doe"))
            }
        ),
        case!(
            "evolution_platform.patch_user",
            "organizations",
            "PATCH /evolutionplatform/referentiel/api/v1/users/jane.doe%40example.com",
            |at| {
                use evolution_platform::types::{OrganizationRole, UserPatch};
                let role = OrganizationRole::builder()
                    .organization_id("0b9c6f1d-52e7-4a38-8d14-6e7f3a9b2c05")
                    .role_id("d4e8a7b2-1c3f-4695-a0d8-5f2b9e6c7314");
                let call = evolution_at(&at).patch_user().identity_name("jane.doe@example.com");
                call.body(UserPatch::builder().organizations([role]))
            }
        ),
    ]
}

/// What proves to a service who is calling, in the order of the header names.
fn credentials(service: &str) -> Vec<(&'static str, String)> {
    match service {
        "myreports" => vec![("authorization", format!("Bearer {TOKEN}"))],
        "evolution_platform" => {
            vec![("authorization", format!("Bearer {TOKEN}")), ("x-api-key", API_KEY.to_owned())]
        }
        _ => vec![("authorization", BASIC.to_owned())],
    }
}

#[tokio::test]
async fn every_call_sends_its_request_and_nothing_else() {
    for case in cases() {
        let name = format!("{} {}", case.operation, case.example);
        let server = Server::always(status(404)).await;
        (case.send)(server.origin()).await;
        let request = server.only_request();
        assert_eq!(request.line(), case.line, "{name}");

        let service = case.operation.split('.').next().expect("an id has a service");
        let mut expected = vec![
            ("accept", "application/json".to_owned()),
            ("host", server.host()),
            ("user-agent", OWN_AGENT.to_owned()),
        ];
        expected.extend(credentials(service));
        if !case.example.is_empty() {
            expected.push(("content-type", "application/json".to_owned()));
            expected.push(("content-length", request.body.len().to_string()));
        }
        for (header, value) in &expected {
            assert_eq!(request.header(header), Some(value.as_str()), "{name}: {header}");
        }
        // Among what must not be there: api-version, accept-charges, accept-encoding, cookie.
        let mut names: Vec<_> = expected.iter().map(|(header, _)| *header).collect();
        names.sort_unstable();
        assert_eq!(request.header_names(), names, "{name}");

        if case.example.is_empty() {
            assert!(request.body.is_empty(), "{name} has a body");
        } else {
            let body: Value = serde_json::from_slice(&request.body).expect("a JSON body");
            assert_eq!(body, *document::operation(case.operation).body(case.example), "{name}");
        }
        keep(case.operation, &request);
    }
}

/// A new route, or a new request example, has to be added to the cases above.
#[test]
fn no_operation_and_no_request_example_is_left_out() {
    let mut documented = Vec::new();
    for operation in document::operations() {
        if operation.bodies.is_empty() {
            documented.push((operation.id.clone(), String::new(), operation.method.clone()));
        }
        for (example, _) in &operation.bodies {
            documented.push((operation.id.clone(), example.clone(), operation.method.clone()));
        }
    }
    let mut tested: Vec<_> = cases()
        .iter()
        .map(|case| {
            let method = case.line.split(' ').next().expect("a request line has a method");
            (case.operation.to_owned(), case.example.to_owned(), method.to_owned())
        })
        .collect();
    documented.sort();
    tested.sort();
    assert_eq!(tested, documented);
    // The paths are written out above; here they are held against the document.
    for case in cases() {
        let target = document::operation(case.operation).target().replace('@', "%40");
        let path = case.line.split(' ').nth(1).expect("a request line has a path");
        assert!(path.ends_with(&target), "{path} is not {target}");
    }
}

/// Servers take an absent key for "leave it" and a null or a default for an order.
#[tokio::test]
async fn only_what_was_mentioned_is_sent() {
    let server = Server::always(status(404)).await;
    let at = server.origin();
    let user = maarch_courrier::types::NewUser::builder()
        .user_id("bwayne")
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com");
    let _ = courrier_at(&at).create_user().body(user).send().await;
    let update = maarch_courrier::types::UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@wcorp.com")
        .maybe_phone(None::<String>);
    let _ = courrier_at(&at).update_user().id(1).body(update).send().await;
    let user = user_provisioning::myreports::types::NewUser::builder()
        .email("a@example.com")
        .display_name("A");
    let _ =
        myreports_at(&at).create_customer_user().customer_tenant_id("t").body(user).send().await;

    let operations = [
        "maarch_courrier.create_user",
        "maarch_courrier.update_user",
        "myreports.create_customer_user",
    ];
    operations.iter().zip(server.requests()).for_each(|(id, request)| keep(id, &request));
    let keys: Vec<Vec<String>> = server
        .requests()
        .iter()
        .map(|request| {
            let body: Value = serde_json::from_slice(&request.body).expect("a JSON body");
            body.as_object().expect("an object").keys().cloned().collect()
        })
        .collect();
    assert_eq!(
        keys,
        [
            vec!["firstname", "lastname", "mail", "userId"],
            vec!["firstname", "lastname", "mail"],
            vec!["displayName", "email"],
        ]
    );
}

/// Whatever text is given as the mode adds REST accounts; no text must not.
#[tokio::test]
async fn a_query_is_there_when_it_is_given() {
    let server = Server::always(status(404)).await;
    let at = server.origin();
    let _ = parapheur_at(&at).list_users().send().await;
    let _ = parapheur_at(&at).list_users().mode("rest").send().await;
    let _ = parapheur_at(&at).list_users().mode("a&b=c d").lenient().send().await;
    server.requests().iter().for_each(|request| keep("maarch_parapheur.list_users", request));
    let lines: Vec<String> = server.requests().iter().map(|one| one.line().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "GET /rest/users HTTP/1.1",
            "GET /rest/users?mode=rest HTTP/1.1",
            "GET /rest/users?mode=a%26b%3Dc%20d HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn a_state_goes_along_only_when_it_is_given() {
    use maarch_courrier::types::{UserStatus, UserUpdate};
    let server = Server::always(status(404)).await;
    let update = UserUpdate::builder()
        .firstname("Bruce")
        .lastname("Wayne")
        .mail("bruce.wayne@example.com")
        .status(UserStatus::Active);
    let _ = courrier_at(&server.origin()).update_user().id(21).body(update).send().await;
    let request = server.only_request();
    let body: Value = serde_json::from_slice(&request.body).expect("a JSON body");
    assert_eq!(body["status"], "OK");
    keep("maarch_courrier.update_user", &request);
}
