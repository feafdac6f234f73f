//! The patterns of the document, as the generator read them: matched without a library of expressions.

/// A form that a text must have.
#[derive(Clone, Copy)]
pub enum Pattern {
    /// `\S`: something but blanks.
    NotBlank,
    /// `^…$`: nothing but these, one after the other.
    Whole(&'static [Repeated]),
}

/// Characters of one kind, so many of them. Only of the last kind may the number differ.
pub struct Repeated {
    /// First and last of each range.
    pub ranges: &'static [(char, char)],
    pub fewest: usize,
    pub most: usize,
}

impl Pattern {
    pub fn matches(self, text: &str) -> bool {
        // What `\s` stands for where it means ASCII.
        let is_blank = |c: char| matches!(c, '\t'..='\r' | ' ');
        match self {
            Self::NotBlank => text.contains(|c| !is_blank(c)),
            Self::Whole(parts) => is_whole(text, parts),
        }
    }
}

fn is_whole(text: &str, parts: &[Repeated]) -> bool {
    let mut rest = text.chars().peekable();
    for part in parts {
        let mut found = 0;
        let is_of_it = |c: &char| part.ranges.iter().any(|(from, to)| (from..=to).contains(&c));
        while found < part.most && rest.next_if(is_of_it).is_some() {
            found += 1;
        }
        if found < part.fewest {
            return false;
        }
    }
    rest.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

    fn repeated(ranges: &'static [(char, char)], fewest: usize, most: usize) -> Repeated {
        Repeated { ranges, fewest, most }
    }

    #[test]
    fn a_blank_text_is_one_of_blanks_of_ascii() {
        for blank in ["", " ", "\t\n\u{b}\u{c}\r "] {
            assert!(!Pattern::NotBlank.matches(blank), "{blank:?}");
        }
        for text in ["a", " a ", "\u{a0}", "\u{0}", "é"] {
            assert!(Pattern::NotBlank.matches(text), "{text:?}");
        }
    }

    #[test]
    fn a_whole_text_is_matched_to_its_end() {
        let name = &[repeated(WORD, 1, usize::MAX)];
        assert!(is_whole("a_Z9", name));
        for other in ["", "a b", "a\n", "é", "a-"] {
            assert!(!is_whole(other, name), "{other:?}");
        }
        let code = &[repeated(WORD, 2, 2), repeated(&[('-', '-')], 1, 1), repeated(WORD, 0, 3)];
        for good in ["ab-", "ab-1", "ab-123"] {
            assert!(is_whole(good, code), "{good:?}");
        }
        for other in ["a-1", "abc-1", "ab1", "ab-1234", "ab-1-"] {
            assert!(!is_whole(other, code), "{other:?}");
        }
    }
}
