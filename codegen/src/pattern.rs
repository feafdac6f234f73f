//! Patterns as the SDK matches them: without a library of expressions, which costs its programs build time
//! and instructions on every call.

/// A form that a text must have.
#[derive(Debug, PartialEq)]
pub enum Pattern {
    /// `\S`: something but blanks.
    NotBlank,
    /// `^…$`: nothing but these, one after the other.
    Whole(Vec<Repeated>),
}

/// Characters of one kind, so many of them.
#[derive(Debug, PartialEq)]
pub struct Repeated {
    /// First and last of each range.
    pub ranges: Vec<(char, char)>,
    pub fewest: usize,
    /// Nothing where there is no limit.
    pub most: Option<usize>,
}

/// Reads a pattern, or says what of it is not matched.
pub fn parse(text: &str) -> Result<Pattern, String> {
    if text == r"\S" {
        return Ok(Pattern::NotBlank);
    }
    let inner = text.strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
    let mut rest = inner.ok_or("it does not begin with `^` and end with `$`")?;
    let mut parts: Vec<Repeated> = Vec::new();
    while !rest.is_empty() {
        if parts.last().is_some_and(|part| part.most != Some(part.fewest)) {
            return Err("characters whose number varies stand before others".to_owned());
        }
        let (ranges, behind) = characters(rest)?;
        let (fewest, most, behind) = number(behind)?;
        parts.push(Repeated { ranges, fewest, most });
        rest = behind;
    }
    Ok(Pattern::Whole(parts))
}

type Ranges = Vec<(char, char)>;

/// A class, an escape or one character.
fn characters(text: &str) -> Result<(Ranges, &str), String> {
    let (first, rest) = next(text)?;
    match first {
        '[' => class(rest),
        '\\' => escape(rest),
        '(' | ')' | '|' | '.' | '^' | '$' | ']' | '{' | '}' | '*' | '+' | '?' => {
            Err(format!("`{first}` has a meaning that is not matched"))
        }
        literal => Ok((vec![(literal, literal)], rest)),
    }
}

fn class(mut rest: &str) -> Result<(Ranges, &str), String> {
    let mut ranges = Vec::new();
    if rest.starts_with('^') {
        return Err("a class says what must not stand there".to_owned());
    }
    loop {
        let (first, behind) = next(rest)?;
        match first {
            ']' if ranges.is_empty() => return Err("a class is empty".to_owned()),
            ']' => return Ok((ranges, behind)),
            '\\' => {
                let (escaped, behind) = escape(behind)?;
                ranges.extend(escaped);
                rest = behind;
            }
            '[' | '&' | '~' => return Err(format!("`{first}` stands in a class")),
            first => match behind.strip_prefix('-').filter(|end| !end.starts_with(']')) {
                Some(end) => {
                    let (last, behind) = next(end)?;
                    if !last.is_ascii_alphanumeric() {
                        return Err(format!("a range ends with `{last}`"));
                    }
                    if last < first {
                        return Err(format!("the range `{first}-{last}` is empty"));
                    }
                    ranges.push((first, last));
                    rest = behind;
                }
                None => {
                    ranges.push((first, first));
                    rest = behind;
                }
            },
        }
    }
}

fn escape(text: &str) -> Result<(Ranges, &str), String> {
    let (escaped, rest) = next(text)?;
    let ranges = match escaped {
        'w' => vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        'd' => vec![('0', '9')],
        sign if sign.is_ascii_punctuation() => vec![(sign, sign)],
        other => return Err(format!("`\\{other}` is not matched")),
    };
    Ok((ranges, rest))
}

fn number(text: &str) -> Result<(usize, Option<usize>, &str), String> {
    let Ok((sign, rest)) = next(text) else { return Ok((1, Some(1), text)) };
    match sign {
        '+' => Ok((1, None, rest)),
        '*' => Ok((0, None, rest)),
        '?' => Ok((0, Some(1), rest)),
        '{' => {
            let (inside, rest) = rest.split_once('}').ok_or("`{` is not closed")?;
            let (fewest, most) = inside.split_once(',').unwrap_or((inside, inside));
            let count = |text: &str| text.parse().map_err(|_| format!("`{text}` is no number"));
            let most = if most.is_empty() { None } else { Some(count(most)?) };
            let fewest = count(fewest)?;
            match most {
                Some(most) if most < fewest => Err(format!("`{inside}` is no number at all")),
                _ => Ok((fewest, most, rest)),
            }
        }
        _ => Ok((1, Some(1), text)),
    }
}

fn next(text: &str) -> Result<(char, &str), String> {
    let mut characters = text.chars();
    let first = characters.next().ok_or("it breaks off")?;
    Ok((first, characters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Vec<(Ranges, usize, Option<usize>)> {
        match parse(text) {
            Ok(Pattern::Whole(parts)) => {
                parts.into_iter().map(|part| (part.ranges, part.fewest, part.most)).collect()
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn what_the_document_has_is_read() {
        assert_eq!(parse(r"\S"), Ok(Pattern::NotBlank));
        let word = vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
        let more = [word.clone(), vec![('.', '.'), ('@', '@'), ('-', '-')]].concat();
        assert_eq!(whole(r"^[\w.@-]+$"), [(more, 1, None)]);
        let code = vec![('A', 'Z'), ('0', '9')];
        assert_eq!(whole("^[A-Z0-9]{1,32}$"), [(code, 1, Some(32))]);
        let digit = || vec![('0', '9')];
        let dash = (vec![('-', '-')], 1, Some(1));
        assert_eq!(whole(r"^\d{2}-[0-9]*$"), [(digit(), 2, Some(2)), dash, (digit(), 0, None)]);
    }

    #[test]
    fn what_would_be_matched_otherwise_is_refused() {
        for text in [
            "a",
            "^a",
            "^(a|b)$",
            "^a|b$",
            "^[^a]$",
            "^.$",
            r"^\s$",
            "^[a",
            "^a{$",
            "^a{x}$",
            r"^\",
            "^a+b$",
            "^a?b?$",
            "^[a-]$x",
            r"^[a-\d]$",
            "^[[:alpha:]]$",
            "^a+?$",
            "^[z-a]$",
            "^[]$",
            "^a{3,2}$",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
