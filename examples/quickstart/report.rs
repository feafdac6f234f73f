//! The output of the quickstart.

use std::fmt::{self, Display};

/// One line for each user that was created, one for each list.
#[derive(Default)]
pub struct Report {
    created: Vec<[String; 3]>,
    notes: Vec<String>,
}

impl Report {
    pub fn created(&mut self, product: &str, name: &str, id: impl Display) {
        self.created.push([product.to_owned(), name.to_owned(), id.to_string()]);
    }

    pub fn listed<'n>(&mut self, product: &str, names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        let shown = names.iter().rev().take(5).rev().copied().collect::<Vec<_>>().join(", ");
        let more = if names.len() > 5 { "…, " } else { "" };
        self.notes.push(format!("{product} lists {} users: {more}{shown}", names.len()));
    }

    pub fn note(&mut self, text: &str) {
        self.notes.push(text.to_owned());
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.created.is_empty() {
            return self.notes.iter().try_for_each(|note| writeln!(f, "{note}"));
        }
        let head = ["product", "user", "id"].map(str::to_owned);
        let rows = || std::iter::once(&head).chain(&self.created);
        let width = |column: usize| {
            rows()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let (first, second) = (width(0), width(1));
        for [product, user, id] in rows() {
            writeln!(f, "{product:first$}  {user:second$}  {id}")?;
        }
        if !self.notes.is_empty() {
            writeln!(f)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}
