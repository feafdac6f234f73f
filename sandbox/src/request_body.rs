//! The body of a request, as the products parse it.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use wiremock::Request;

use super::call::header;

/// Returns what the products see of a body: JSON, and for the two that run on PHP also a form; `Null` for others.
pub fn parse(request: &Request) -> Value {
    let kind = header(request, "content-type").unwrap_or_default();
    let kind = kind.split([';', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    match kind.as_str() {
        "application/x-www-form-urlencoded" if request.url.path().starts_with("/maarch-") => {
            form(&String::from_utf8_lossy(&request.body))
        }
        kind if kind == "application/json" || kind.ends_with("+json") => {
            serde_json::from_slice(&request.body).unwrap_or_default()
        }
        _ => Value::Null,
    }
}

/// The fields of a form as PHP builds them: values are texts, and `name[]` and `name[key]` are parts of a list or an
/// object. The last of two with the same name counts.
fn form(text: &str) -> Value {
    let decoded =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let mut form = Map::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        insert(&mut form, &decoded(name), decoded(value));
    }
    Value::Object(form)
}

fn insert(form: &mut Map<String, Value>, name: &str, value: String) {
    let Some((name, key)) = name.strip_suffix(']').and_then(|name| name.split_once('[')) else {
        form.insert(name.to_owned(), value.into());
        return;
    };
    let part = form.entry(name).or_insert_with(|| match key {
        "" => Value::Array(Vec::new()),
        _ => Value::Object(Map::new()),
    });
    match part {
        Value::Array(items) => items.push(value.into()),
        Value::Object(map) => {
            map.insert(key.to_owned(), value.into());
        }
        other => *other = value.into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_form_is_an_object_of_texts() {
        assert_eq!(
            form("login=a%40b&name=a+b&&empty&login=c"),
            json!({ "login": "c", "name": "a b", "empty": "" })
        );
        assert_eq!(form(""), json!({}));
        assert_eq!(
            form("groups%5B%5D=AGENT&groups[]=ELU&externalId[app]=7&externalId[old]=8"),
            json!({ "groups": ["AGENT", "ELU"], "externalId": { "app": "7", "old": "8" } })
        );
    }
}
