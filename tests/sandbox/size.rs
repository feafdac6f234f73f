//! What a page and a look-up cost does not depend on how much else is there.

use std::time::{Duration, Instant};

use user_provisioning::{evolution_platform, maarch_courrier, maarch_parapheur, myreports};
use user_provisioning_sandbox::{Sandbox, seeds};

const FEW: usize = 100;
const MANY: usize = 10_000;
/// Less than a scan of [`MANY`] costs, and more than what a busy machine adds to the best of all rounds.
const MOST: f64 = 2.0;
const ROUNDS: usize = 60;

fn tenant(number: usize) -> String {
    format!("7c9e6679-7425-40de-944b-{number:012x}")
}

fn member(number: usize) -> evolution_platform::types::builder::NewUser {
    let role = evolution_platform::types::OrganizationRole::builder()
        .organization_id(seeds::ORGANIZATION)
        .role_id(seeds::ROLE);
    evolution_platform::types::NewUser::builder()
        .identity_name(format!("user{number}@example.com"))
        .display_name("Ada Lovelace")
        .organizations([role])
        .email("ada@example.com")
        .first_name("Ada")
        .last_name("Lovelace")
}

fn subscriber(number: usize) -> myreports::types::builder::NewUser {
    let email = format!("user{number}@example.com");
    myreports::types::NewUser::builder().email(email).display_name("Ada Lovelace")
}

fn clerk(number: usize) -> maarch_courrier::types::builder::NewUser {
    let user = maarch_courrier::types::NewUser::builder().user_id(format!("user{number}"));
    user.firstname("Ada").lastname("Lovelace").mail("ada@example.com")
}

fn signer(number: usize) -> maarch_parapheur::types::builder::NewUser {
    let user = maarch_parapheur::types::NewUser::builder().login(format!("user{number}"));
    user.firstname("Ada").lastname("Lovelace").email("ada@example.com")
}

/// A sandbox with so many users and customers. The first customer has 20 users, the second all others.
async fn filled(count: usize) -> Sandbox {
    let sandbox = Sandbox::start().await;
    for number in 0..count {
        sandbox.add_evolution_platform_user(member(number));
        assert!(sandbox.add_myreports_customer(&tenant(number), "Example Ltd"));
        sandbox.add_myreports_user(&tenant(usize::from(number >= 20)), subscriber(number));
        sandbox.add_maarch_courrier_user(clerk(number));
        sandbox.add_maarch_parapheur_user(signer(number));
    }
    sandbox
}

/// The least time of many rounds on each side: whatever else the machine does only adds to it.
async fn times(few: impl AsyncFn(), many: impl AsyncFn()) -> (Duration, Duration) {
    let mut least = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        few().await;
        least.0 = least.0.min(start.elapsed());
        let start = Instant::now();
        many().await;
        least.1 = least.1.min(start.elapsed());
    }
    least
}

#[track_caller]
fn alike(what: &str, (few, many): (Duration, Duration)) {
    let factor = many.as_secs_f64() / few.as_secs_f64();
    assert!(factor < MOST, "{what}: {few:?} with {FEW}, {many:?} with {MANY}");
}

#[tokio::test]
async fn the_platform_gives_a_page_without_looking_at_the_others() {
    let (few, many) = (filled(FEW).await, filled(MANY).await);
    let (few, many) = (few.evolution_platform_client(), many.evolution_platform_client());
    let page = |client: evolution_platform::Client, offset: usize| {
        async move || {
            let offset = i32::try_from(offset).unwrap();
            let list = client.list_users().limit(20).offset(offset).send().await.unwrap();
            assert_eq!(list.len(), 20);
        }
    };
    alike("first page", times(page(few.clone(), 0), page(many.clone(), 0)).await);
    alike("last page", times(page(few.clone(), FEW - 20), page(many.clone(), MANY - 20)).await);
    let one = |client: evolution_platform::Client, number: usize| {
        async move || {
            let name = format!("user{number}@example.com");
            client.get_user().identity_name(name).send().await.unwrap();
        }
    };
    alike("one user", times(one(few, FEW - 1), one(many, MANY - 1)).await);
}

#[tokio::test]
async fn myreports_gives_a_page_without_looking_at_the_others() {
    let (few, many) = (filled(FEW).await, filled(MANY).await);
    let (few, many) = (few.myreports_client(), many.myreports_client());
    let page = |client: myreports::Client, index: usize| {
        async move || {
            let index = i32::try_from(index).unwrap();
            let list =
                client.list_customers().page_size(20).page_index(index).send().await.unwrap();
            assert_eq!(list.data.len(), 20);
        }
    };
    alike("first page", times(page(few.clone(), 0), page(many.clone(), 0)).await);
    alike(
        "last page",
        times(page(few.clone(), FEW / 20 - 1), page(many.clone(), MANY / 20 - 1)).await,
    );
    let users = |client: myreports::Client| {
        async move || {
            let list =
                client.list_customer_users().customer_tenant_id(tenant(0)).send().await.unwrap();
            assert_eq!(list.data.len(), 20);
        }
    };
    alike("20 users of a customer", times(users(few.clone()), users(many.clone())).await);
    let taken = |client: myreports::Client, number: usize| {
        async move || {
            let call = client.create_customer_user().customer_tenant_id(tenant(1));
            let refused = call.body(subscriber(number)).send().await;
            assert!(refused.is_err_and(|error| error.is_conflict()));
        }
    };
    alike("an address that is taken", times(taken(few, FEW - 1), taken(many, MANY - 1)).await);
}

#[tokio::test]
async fn the_maarch_products_find_a_user_without_looking_at_the_others() {
    let (few, many) = (filled(FEW).await, filled(MANY).await);
    let clerks = |sandbox: &Sandbox, number: usize| {
        let client = sandbox.maarch_courrier_client();
        let id = sandbox.maarch_courrier_users().iter().map(|user| user.id).max().unwrap();
        async move || {
            client.get_user().id(id).send().await.unwrap();
            client.create_user().body(clerk(number)).send().await.unwrap_err();
        }
    };
    alike("a clerk", times(clerks(&few, FEW - 1), clerks(&many, MANY - 1)).await);
    let signers = |sandbox: &Sandbox, number: usize| {
        let client = sandbox.maarch_parapheur_client();
        let id = sandbox.maarch_parapheur_users().iter().map(|user| user.id).max().unwrap();
        async move || {
            client.get_user().id(id).send().await.unwrap();
            client.create_user().body(signer(number)).send().await.unwrap_err();
        }
    };
    alike("a signer", times(signers(&few, FEW - 1), signers(&many, MANY - 1)).await);
}

#[tokio::test]
async fn ten_times_as_much_takes_ten_times_as_long_to_seed() {
    let mut least = [f64::MAX; 2];
    for _ in 0..3 {
        for (least, count) in least.iter_mut().zip([MANY / 10, MANY]) {
            let start = Instant::now();
            filled(count).await;
            *least = least.min(start.elapsed().as_secs_f64());
        }
    }
    let factor = least[1] / least[0];
    assert!(factor < 25.0, "ten times as much took {factor} times as long: {least:?}");
}
