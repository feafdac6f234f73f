//! Replaces words in a text, ignoring case.

/// Replaces a word wherever it is not a part of another word.
pub fn replaced(text: &str, word: &str, by: &str) -> String {
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let is_start = !joins(before, word.chars().next());
        let end = is_start.then(|| prefix(rest, word)).flatten();
        let end = end.filter(|end| {
            let after = rest.get(*end..).and_then(|rest| rest.chars().next());
            !joins(word.chars().next_back(), after)
        });
        let taken = end.unwrap_or(first.len_utf8());
        let (head, tail) = rest.split_at_checked(taken).unwrap_or((rest, ""));
        found.push_str(if end.is_some() { by } else { head });
        before = head.chars().next_back();
        rest = tail;
    }
    found
}

/// Returns whether two adjacent characters belong to one word.
fn joins(one: Option<char>, other: Option<char>) -> bool {
    one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
}

/// Returns the length of the word in the text, if the text begins with it.
fn prefix(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in word.chars() {
        let (_, given) = letters.next()?;
        if given != wanted && !given.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    (!word.is_empty()).then(|| letters.next().map_or(text.len(), |(end, _)| end))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn only_whole_words_are_replaced() {
        for (text, word, wanted) in [
            ("Ada and ada", "ada", "X and X"),
            ("Canada, adamant, ada", "ada", "Canada, adamant, X"),
            ("login10 login1", "login1", "login10 X"),
            ("ÉMILIE.", "émilie", "X."),
            ("émilie", "Émilie", "X"),
            ("a+33 1b +33 1", "+33 1", "a+33 1b X"),
            ("ada", "", "ada"),
            ("", "ada", ""),
            ("ad", "ada", "ad"),
        ] {
            assert_eq!(replaced(text, word, "X"), wanted, "{text} {word}");
        }
    }
}
