//! A list of 100,000 users, as a running server sends it.

use serde_json::json;

pub const USERS: usize = 100_000;

pub fn list() -> Vec<u8> {
    let users: Vec<_> = (1..=USERS)
        .map(|id| {
            json!({
                "id": id,
                "user_id": format!("user{id}"),
                "firstname": format!("Prénom {id}"),
                "lastname": format!("NOM {id}"),
                "status": if id % 10 == 0 { "SPD" } else { "OK" },
                "mail": format!("prenom.nom.{id}@ville.example.com"),
                "mode": "standard",
            })
        })
        .collect();
    json!({"users": users, "quota": []}).to_string().into_bytes()
}
