//! Splits a list into its objects while it arrives.
//!
//! It finds the same objects as [`Elements`](super::scan::Elements) in the whole list, and gives up where the
//! two could differ: at an element that is no object.

use std::ops::Range;

use super::scan::Brackets;

/// A part of a list.
pub enum Part<'b> {
    /// An object with another one or the end of the list behind it.
    Object(&'b [u8]),
    /// What follows these objects and their separators, as it was received.
    Rest(&'b [u8]),
}

/// A list whose bytes arrive in parts of any length.
pub struct Splitter {
    /// What was received and not passed on: from the beginning of an object.
    received: Vec<u8>,
    state: State,
}

/// What is being looked for.
enum State {
    Start {
        at: usize,
    },
    End {
        from: usize,
        brackets: Brackets,
    },
    /// The end of the list, or a comma and another object.
    Next {
        object: Range<usize>,
        at: usize,
        has_comma: bool,
    },
    /// The list is over, or what is left of it is not split.
    Over,
}

enum Step {
    Incomplete,
    /// An object, and where the next one or the end of the list is.
    Object(Range<usize>, usize),
    Rest,
}

impl Splitter {
    /// Splits a list from the byte behind its opening bracket.
    pub fn new() -> Self {
        Self { received: Vec::new(), state: State::Start { at: 0 } }
    }

    /// Takes the next bytes and passes on the parts that are complete. `take` returns whether it took an
    /// object; if not, the object is the beginning of the rest.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(Part<'_>) -> bool) {
        if matches!(self.state, State::Over) {
            take(Part::Rest(bytes));
            return;
        }
        self.received.extend_from_slice(bytes);
        let mut received = std::mem::take(&mut self.received);
        let mut done = 0;
        loop {
            let undecided = received.get(done..).unwrap_or_default();
            match self.state.step(undecided) {
                Step::Incomplete => break,
                Step::Object(object, next)
                    if take(Part::Object(undecided.get(object.clone()).unwrap_or_default())) =>
                {
                    done += next;
                    self.state = State::Start { at: 0 };
                }
                Step::Object(..) | Step::Rest => {
                    take(Part::Rest(undecided));
                    self.state = State::Over;
                    return;
                }
            }
        }
        received.drain(..done);
        self.received = received;
    }

    /// Passes on what is left after the last bytes.
    pub fn finish(&mut self, take: &mut dyn FnMut(Part<'_>) -> bool) {
        self.state = State::Over;
        take(Part::Rest(&std::mem::take(&mut self.received)));
    }
}

impl State {
    /// Goes on as far as the bytes suffice. No byte is looked at twice, however they arrive.
    fn step(&mut self, bytes: &[u8]) -> Step {
        loop {
            *self = match self {
                Self::Start { at } => match next(bytes, at) {
                    None => return Step::Incomplete,
                    Some(b'{') => Self::End { from: *at, brackets: Brackets::default() },
                    Some(_) => return Step::Rest,
                },
                Self::End { from, brackets } => {
                    let length = brackets.end(bytes.get(*from..).unwrap_or_default());
                    let Some(length) = length else { return Step::Incomplete };
                    let object = *from..*from + length;
                    Self::Next { at: object.end, object, has_comma: false }
                }
                Self::Next { object, at, has_comma } => match (next(bytes, at), has_comma) {
                    (None, _) => return Step::Incomplete,
                    (Some(b','), false) => {
                        Self::Next { object: object.clone(), at: *at + 1, has_comma: true }
                    }
                    (Some(b'{'), true) | (Some(b']'), false) => {
                        return Step::Object(object.clone(), *at);
                    }
                    _ => return Step::Rest,
                },
                Self::Over => return Step::Rest,
            };
        }
    }
}

/// Returns the next byte that is no whitespace, and moves there.
fn next(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        match bytes.get(*at) {
            Some(b' ' | b'\t' | b'\n' | b'\r') => *at += 1,
            other => return other.copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The objects and the rest of what follows `[`, in parts of a number of bytes.
    fn split(list: &str, length: usize) -> (Vec<String>, String) {
        let (mut objects, mut rest) = (Vec::new(), String::new());
        let mut take = |part: Part<'_>| {
            match part {
                Part::Object(b"{\"stop\":1}") => return false,
                Part::Object(one) => objects.push(String::from_utf8_lossy(one).into_owned()),
                Part::Rest(bytes) => rest.push_str(&String::from_utf8_lossy(bytes)),
            }
            true
        };
        let mut splitter = Splitter::new();
        list.as_bytes().chunks(length).for_each(|bytes| splitter.push(bytes, &mut take));
        splitter.finish(&mut take);
        (objects, rest)
    }

    #[test]
    fn objects_are_found_however_they_arrive() {
        for (list, objects, rest) in [
            ("]", vec![], "]"),
            (" ] , 1", vec![], " ] , 1"),
            ("", vec![], ""),
            ("{}]}", vec!["{}"], "]}"),
            ("{\"a\":\"}\"} \n, {\"b\":[{}]}\t],1", vec![r#"{"a":"}"}"#, r#"{"b":[{}]}"#], "],1"),
            (r#"{"a":"\\\"}"},{"b":"\\"}]"#, vec![r#"{"a":"\\\"}"}"#, r#"{"b":"\\"}"#], "]"),
            // The last object has neither another one nor the end of the list behind it.
            ("{}", vec![], "{}"),
            ("{},{} {}]", vec!["{}"], "{} {}]"),
            ("{},{}}", vec!["{}"], "{}}"),
            ("{} , ", vec![], "{} , "),
            ("{},{},]", vec!["{}"], "{},]"),
            ("{},{},1,{}]", vec!["{}"], "{},1,{}]"),
            ("{},\u{c}{}]", vec![], "{},\u{c}{}]"),
            ("{} ,, {}]", vec![], "{} ,, {}]"),
            (",{}]", vec![], ",{}]"),
            ("1,{}]", vec![], "1,{}]"),
            // It is not taken.
            ("{} , {\"stop\":1} ,{}]", vec!["{}"], "{\"stop\":1} ,{}]"),
        ] {
            for length in 1..=list.len().max(1) {
                let found = split(list, length);
                assert_eq!(
                    (found.0, found.1.as_str()),
                    (objects.iter().map(ToString::to_string).collect(), rest),
                    "{list} {length}"
                );
            }
        }
    }

    /// If bytes were looked at again with each part, this would take minutes.
    #[test]
    fn long_lists_may_arrive_in_small_parts() {
        let blank = " ".repeat(1 << 20);
        for (list, objects) in [
            (format!("{{\"a\":\"{blank}\"}}]"), 1),
            (format!("{{\"a\":\"{}", "\\\"".repeat(1 << 20)), 0),
            (format!("{{{}", "[".repeat(1 << 20)), 0),
            (format!("{blank}{{}}{blank},{blank}{{}}{blank}]"), 2),
            (format!("{{}}{}", ",{}".repeat(300_000)), 300_000),
        ] {
            assert_eq!(split(&list, 16).0.len(), objects, "{list:.20}");
        }
    }
}
