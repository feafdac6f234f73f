//! Takes the elements out of a list while its body arrives, so that the body is never in memory as a whole.

use crate::body::BodyFilter;
use crate::wire::splitter::{Part, Splitter};

/// Takes the elements of one list, in order, and leaves the rest of the body as it is: what stands around the
/// list, and the elements that are not taken.
pub struct Picker<K> {
    /// Returns where the elements begin, if the list is in this beginning of a body.
    start: fn(&[u8]) -> Option<usize>,
    read: fn(&[u8]) -> Option<K>,
    place: Place,
    taken: Taken<K>,
}

enum Place {
    /// Before the list. The beginning of the body is searched again each time that it is twice as long.
    Before {
        searched: usize,
    },
    Within(Splitter),
}

struct Taken<K> {
    elements: Vec<K>,
    /// An element was left in the list, before another one.
    needs_comma: bool,
}

impl<K> Picker<K> {
    pub fn new(start: fn(&[u8]) -> Option<usize>, read: fn(&[u8]) -> Option<K>) -> Self {
        let taken = Taken { elements: Vec::new(), needs_comma: false };
        Self { start, read, place: Place::Before { searched: 0 }, taken }
    }

    /// Returns the elements that were taken.
    pub fn into_taken(self) -> Vec<K> {
        self.taken.elements
    }
}

impl<K: Send + Sync> BodyFilter for Picker<K> {
    fn restart(&mut self) {
        *self = Self::new(self.start, self.read);
    }

    fn push(&mut self, bytes: &[u8], rest: &mut Vec<u8>) {
        match &mut self.place {
            Place::Before { searched } => {
                rest.extend_from_slice(bytes);
                if rest.len() / 2 < *searched {
                    return;
                }
                *searched = rest.len();
                let Some(start) = (self.start)(rest).filter(|start| *start <= rest.len()) else {
                    return;
                };
                let list = rest.split_off(start);
                let mut splitter = Splitter::new();
                splitter.push(&list, &mut |part| self.taken.take(part, self.read, rest));
                self.place = Place::Within(splitter);
            }
            Place::Within(splitter) => {
                splitter.push(bytes, &mut |part| self.taken.take(part, self.read, rest));
            }
        }
    }

    fn finish(&mut self, rest: &mut Vec<u8>) {
        if let Place::Within(splitter) = &mut self.place {
            splitter.finish(&mut |part| self.taken.take(part, self.read, rest));
        }
    }
}

impl<K> Taken<K> {
    /// Takes an element that can be read, and leaves everything else.
    fn take(&mut self, part: Part<'_>, read: fn(&[u8]) -> Option<K>, rest: &mut Vec<u8>) -> bool {
        match part {
            Part::Object(json) => match read(json) {
                // The rest has to show whether the body is text.
                Some(_) if std::str::from_utf8(json).is_err() => return false,
                Some(element) => self.elements.push(element),
                None => {
                    self.leave(json, rest);
                    self.needs_comma = true;
                }
            },
            Part::Rest(bytes) => {
                self.needs_comma &= bytes.first() != Some(&b']');
                self.leave(bytes, rest);
                // Whatever arrives continues these bytes.
                self.needs_comma = false;
            }
        }
        true
    }

    fn leave(&self, bytes: &[u8], rest: &mut Vec<u8>) {
        if self.needs_comma {
            rest.push(b',');
        }
        rest.extend_from_slice(bytes);
    }
}

#[cfg(test)]
#[cfg(all_services)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::evolution_platform::operation::ListUsers as BareList;
    use crate::lenient::{ListOperation, element, pick, start};
    use crate::maarch_courrier::operation::ListUsers;
    use crate::php_messages;
    use crate::wire::signs::error_sign;

    const WARNING: &str = "<br />\n<b>Warning</b>:  Undefined \"users\":[ {} in <b>/a.php</b> on line <b>5</b><br />\n";
    const PLAIN: &str = "\nWarning: Undefined array key \"mode\" in /a.php on line 12\n";

    /// What the whole element is, to compare them.
    struct Debugged(String);

    impl<T: std::fmt::Debug> From<T> for Debugged {
        fn from(element: T) -> Self {
            Self(format!("{element:?}"))
        }
    }

    trait Listing: ListOperation<Item: std::fmt::Debug> {}
    impl<O: ListOperation<Item: std::fmt::Debug>> Listing for O {}

    /// What is made of a body, as the transport reads it: the list, or what it is instead.
    fn outcome<O: Listing>(body: &[u8]) -> (String, Vec<String>) {
        let json = php_messages::trimmed(body);
        let clean = php_messages::strip(json);
        let problem = crate::changes::Problem::from_success(clean.unwrap_or(json));
        let signs = [json, clean.unwrap_or(json)].map(error_sign);
        let read = |json: &[u8]| pick::<O, Debugged>(json);
        let list = read(json).or_else(|error| clean.map_or(Err(error), read));
        let has_gaps = list.as_ref().is_ok_and(|list| list.has_gaps);
        let (list, error) = match list {
            Ok(list) => (list.items, None),
            Err(error) => (Vec::new(), Some(error.classify())),
        };
        let outcome = if error.is_none() { "a list" } else { "no list" };
        let shown =
            format!("{outcome}: {error:?} {signs:?} {problem:?} {has_gaps} {}", clean.is_some());
        (shown, list.into_iter().map(|one| one.0).collect())
    }

    /// The same for a body that arrives in parts of these lengths, and the length of what is not taken.
    fn picked<O: Listing>(body: &[u8], lengths: &[usize]) -> ((String, Vec<String>), usize) {
        let mut picker = Picker::new(start::<O>, element::<O, Debugged>);
        let (mut rest, mut at) = (Vec::new(), 0);
        picker.push(br#"{"users":[{"id":99,"user_id":"of the attempt before"},{"id":"#, &mut rest);
        rest.clear();
        picker.restart();
        for length in lengths.iter().cycle() {
            let end = body.len().min(at + length);
            picker.push(&body[at..end], &mut rest);
            at = end;
            if at == body.len() {
                break;
            }
        }
        picker.finish(&mut rest);
        let (shown, list) = outcome::<O>(&rest);
        // After an error nothing is kept.
        let is_list = shown.starts_with("a list");
        let elements = picker.into_taken().into_iter().map(|one| one.0).filter(|_| is_list);
        ((shown, elements.chain(list).collect()), rest.len())
    }

    fn assert_same<O: Listing>(body: &[u8], lengths: &[usize]) {
        let (expected, list) = outcome::<O>(body);
        let list = if expected.starts_with("a list") { list } else { Vec::new() };
        let (found, _) = picked::<O>(body, lengths);
        assert_eq!(found, (expected, list), "{} {lengths:?}", body.escape_ascii());
    }

    fn assert_same_in_any_parts(body: &[u8]) {
        for length in [1, 2, 3, 7, 64, 1 << 20] {
            assert_same::<ListUsers>(body, &[length]);
            assert_same::<BareList>(body, &[length]);
        }
    }

    #[test]
    fn a_list_is_the_same_however_it_arrives() {
        let users = r#"{"id":1,"user_id":"a","mail":"a]}@\\\""},{"id":2},{"id":3,"user_id":"c"}"#;
        let bare = r#"[{"identityName":"a"},{"displayName":"nobody"},{"identityName":"c"}]"#;
        for body in [
            format!(r#"{{"users":[{users}]}}"#),
            format!("\u{feff} \n{{\"quota\":[{{}}],\"users\" : [ {users} ] }}"),
            format!(r#"{{"users":[{users}],"errors":"boom"}}"#),
            format!(r#"{{"users":[{users}],"problem":{{"type":"x"}}}}"#),
            format!(r#"{{"users":[{users}],"users":[{users}]}}"#),
            format!(r#"{{"users":{{"users":[{users}]}}}}"#),
            format!(r#"{{"users":null,"users":[{users}]}}"#),
            format!(r#"[{users}]"#),
            format!(r#"{{"users":[{users}"#),
            format!(r#"{{"users":[{users},"#),
            format!(r#"{{"users":[{users},]}}"#),
            format!(r#"{{"users":[{users} {users}]}}"#),
            format!(r#"{{"users":[{users},oops,{users}]}}"#),
            format!(r#"{{"users":[oops",{users}]}}"#),
            format!(r#"{{"users":[{users},{{"id":5]]}}"#),
            format!("{WARNING}{{\"users\":[{users}]}}"),
            format!("{PLAIN}{WARNING}{{\"users\":[{users}]}}{PLAIN}{WARNING}"),
            format!("<html>{{\"users\":[{users}]}}"),
            format!("{{\"users\":[{users}]}}{}", &WARNING[..20]),
            bare.to_owned(),
            format!("{WARNING}{bare}"),
            format!("{bare} and more"),
        ] {
            assert_same_in_any_parts(body.as_bytes());
        }
    }

    #[test]
    fn only_what_is_not_taken_stays_in_memory() {
        let users = vec![r#"{"id":1,"user_id":"a"}"#; 1000].join(" , ");
        for (before, after) in [("{\"users\":[", "]}"), (&format!("{WARNING}{{\"users\":["), "]}")]
        {
            let body = format!("{before}{users}{after}");
            let ((_, list), rest) = picked::<ListUsers>(body.as_bytes(), &[100]);
            assert_eq!((list.len(), rest), (1000, before.len() + after.len()));
            let body = format!("{before}{users},{{\"id\":7}},{users}{after}");
            let ((_, list), rest) = picked::<ListUsers>(body.as_bytes(), &[100]);
            assert_eq!((list.len(), rest), (2000, before.len() + after.len() + 8));
        }
    }

    /// A text of these parts, in any order.
    fn parts(parts: &'static [&'static [u8]], most: usize) -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::vec(prop::sample::select(parts), 0..most)
            .prop_map(|parts| parts.concat())
    }

    const FRONT: &[&[u8]] = &[
        b"\xef\xbb\xbf",
        b" \n",
        WARNING.as_bytes(),
        PLAIN.as_bytes(),
        b"<html>",
        b"\xe9",
        b"\x0b",
    ];
    const OPEN: &[&[u8]] = &[
        b"{\"users\":[",
        b"{\"users\":[",
        b"[",
        b"{\"quota\":[{\"users\":[]}],\"users\" : [ ",
        b"{\"errors\":\"\",\"status\":\"error\",\"users\":[",
        b"{\"use\\u0072s\":[",
        b"{\"users\":{",
        b"{\"n\":1\"x,\"users\":[",
        b"{\"list\":[",
    ];
    const LIST: &[&[u8]] = &[
        b"{\"id\":1,\"user_id\":\"a\",\"identityName\":\"a\"}",
        b"{\"id\":2,\"user_id\":\"b\",\"identityName\":\"b\"},",
        b"{\"id\":3,\"user_id\":\"c\",\"identityName\":\"]}\\\"\"},",
        b"{\"id\":4,\"user_id\":\"d\",\"identityName\":\"d\",\"unknown\":\"\xe9\"},",
        b"{\"id\":5,\"user_id\":\"\xe9\",\"identityName\":\"\xe9\"},",
        b"{\"id\":6,\"user_id\":\"half \\ud800\",\"identityName\":\"\\ud800\"},",
        b"{\"id\":\"seven\"},",
        b"{},",
        b"{\"errors\":\"boom\",\"problem\":{}},",
        b"null,",
        b"oops,",
        b"\"text\",",
        b"1\"x,",
        b"[{}],",
        b"{\"id\":8]",
        b"{",
        b"}",
        b",",
        b" ",
        b"\n",
        b"\x0c",
        b"\"",
    ];
    const CLOSE: &[&[u8]] = &[
        b"]}",
        b"]",
        b"}",
        b"],\"quota\":5}",
        b"],\"errors\":\"boom\"}",
        b"],\"errors\":\"\xe9\"}",
        b"],\"problem\":{\"type\":\"x\"}}",
        b"],\"users\":[{\"id\":9,\"user_id\":\"i\"}]}",
        b" and more",
        WARNING.as_bytes(),
        PLAIN.as_bytes(),
        b"<br />\n<b>Warning</b>:  a",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn any_body_is_read_as_if_it_were_whole(
            front in parts(FRONT, 3),
            open in prop::sample::select(OPEN),
            list in parts(LIST, 8),
            close in parts(CLOSE, 3),
            end in prop_oneof![Just(usize::MAX), Just(usize::MAX), 0_usize..300],
            lengths in proptest::collection::vec(1_usize..40, 1..4),
        ) {
            let body = [&front[..], open, &list, &close].concat();
            let body = &body[..body.len().min(end)];
            assert_same::<ListUsers>(body, &lengths);
            assert_same::<BareList>(body, &lengths);
        }
    }
}
