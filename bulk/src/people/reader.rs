//! Reads the people of a file one by one.

use std::collections::BTreeMap;
use std::io::{self, Chain, Cursor, Read};

use csv::ByteRecord;

use super::columns::{Column, Columns};
use super::limit::{Limited, LineBudget, MAX_LINE};
use super::problem::Problem;
use super::text::{self, Encoding};
use crate::error::{Error, ErrorKind};
use crate::product::fields::{self, Need};
use crate::product::{Desired, Intent, Leave, Product};

/// One line of the file: the desired state of a person in each product that the line mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    line: u64,
    desired: Vec<Desired>,
}

impl Person {
    /// The line of the file, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The desired state by product.
    pub fn desired(&self) -> &[Desired] {
        &self.desired
    }

    pub(crate) fn into_desired(self) -> Vec<Desired> {
        self.desired
    }
}

/// Reads people from a CSV, as an iterator that holds one line at a time.
///
/// The first line names the columns: `status` (`active` or `left`; without this column, everybody is active), and the
/// SDK's field names prefixed with the product. `|` separates list items. Commas, semicolons or tabs separate
/// columns; a byte order mark and empty lines are skipped. A line does not mention a product whose fields are all empty.
///
/// ```
/// use user_provisioning_bulk::{PeopleReader, Product};
///
/// let file = "status;maarch_courrier.user_id;maarch_courrier.firstname;maarch_courrier.lastname;maarch_courrier.mail
/// active;alovelace;Ada;Lovelace;ada@example.com
/// ";
/// let people = PeopleReader::new(file.as_bytes(), &Product::ALL)?;
/// for person in people {
///     let person = person.expect("a line without a problem");
///     assert_eq!(person.desired()[0].key(), "alovelace");
/// }
/// # Ok::<(), user_provisioning_bulk::Error>(())
/// ```
pub struct PeopleReader<R> {
    csv: csv::Reader<Limited<Chain<Cursor<Vec<u8>>, R>>>,
    budget: LineBudget,
    record: ByteRecord,
    columns: Columns,
    encoding: Encoding,
    leave: Leave,
    defaults: Option<(Product, Vec<(&'static str, String)>)>,
    is_over: bool,
}

impl<R: Read> PeopleReader<R> {
    /// Reads the header of a file in UTF-8. `products` are the configured ones.
    ///
    /// # Errors
    ///
    /// When the header is invalid; see [`Error::problems`].
    pub fn new(reader: R, products: &[Product]) -> Result<Self, Error> {
        Self::with_encoding(reader, products, Encoding::Utf8)
    }

    /// As [`new`](Self::new), for a file in another encoding.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn with_encoding(
        mut reader: R,
        products: &[Product],
        encoding: Encoding,
    ) -> Result<Self, Error> {
        let unreadable = |error| Error::file("the file of people cannot be read", error);
        let limit = MAX_LINE as usize;
        let mut head = text::first_line(&mut reader, limit).map_err(unreadable)?;
        if head.len() >= limit {
            return Err(Error::people(vec![Problem::new(1, None, too_long())], 0));
        }
        text::strip_mark(&mut head, encoding).map_err(|problem| Error::people(vec![problem], 0))?;
        let budget = LineBudget::default();
        let separator = text::separator(&head);
        let limited = Limited::new(Cursor::new(head).chain(reader), budget.clone());
        let mut csv = csv::ReaderBuilder::new().delimiter(separator).from_reader(limited);
        let header = csv.byte_headers().map_err(|error| {
            let (problem, _) = describe(error);
            problem.map_or_else(
                || Error::new(ErrorKind::File, "the file of people cannot be read"),
                |problem| Error::people(vec![problem], 0),
            )
        })?;
        let columns = Columns::read(header.iter(), encoding, products)
            .map_err(|problems| Error::people(problems, 0))?;
        budget.renew();
        let record = ByteRecord::new();
        Ok(Self {
            csv,
            budget,
            record,
            columns,
            encoding,
            leave: Leave::default(),
            defaults: None,
            is_over: false,
        })
    }

    /// What to do with the accounts of people who left (default: [`Leave::Suspend`]).
    pub fn leave(mut self, leave: Leave) -> Self {
        self.leave = leave;
        self
    }

    /// Default values for empty fields of a product.
    pub(crate) fn default_fields(
        mut self,
        product: Product,
        fields: Vec<(&'static str, String)>,
    ) -> Self {
        self.defaults = Some((product, fields));
        self
    }

    fn person(&self, line: u64) -> Result<Person, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut intent = Intent::Active;
        let mut by_product: BTreeMap<Product, BTreeMap<String, String>> = BTreeMap::new();
        for ((name, column), bytes) in self.columns.columns.iter().zip(self.record.iter()) {
            let mut refuse =
                |message: String| problems.push(Problem::new(line, Some(name), message));
            let text = match self.encoding.decode(bytes) {
                Ok(text) => text.trim().to_owned(),
                Err(message) => {
                    refuse(message);
                    continue;
                }
            };
            if let Some(message) = text::hidden_character(&text) {
                refuse(message);
                continue;
            }
            match column {
                Column::Status => match text.as_str() {
                    "active" => {}
                    "left" => intent = Intent::Left(self.leave),
                    "" => refuse("is empty: `active` or `left`".to_owned()),
                    other => refuse(format!("is {other:?}, and neither `active` nor `left`")),
                },
                Column::Field(product, field) if !text.is_empty() => {
                    by_product.entry(*product).or_default().insert(field.name.to_owned(), text);
                }
                Column::Field(..) => {}
            }
        }
        if let Some((product, defaults)) = &self.defaults
            && let Some(fields) = by_product.get_mut(product)
            && !defaults.iter().any(|(name, _)| fields.contains_key(*name))
        {
            fields.extend(defaults.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        let desired =
            by_product.into_iter().map(|(product, fields)| Desired { product, intent, fields });
        let desired: Vec<Desired> = desired.collect();
        if problems.is_empty() {
            problems.extend(desired.iter().flat_map(|desired| empty_fields(desired, line)));
        }
        if desired.is_empty() && problems.is_empty() {
            problems.push(Problem::new(line, None, "no product has anything about this person"));
        }
        if problems.is_empty() { Ok(Person { line, desired }) } else { Err(problems) }
    }

    /// Reads the next line with a field that is not blank: spreadsheets save empty lines as separators alone.
    fn read_record(&mut self) -> Result<bool, csv::Error> {
        loop {
            let is_read = self.csv.read_byte_record(&mut self.record);
            self.budget.renew();
            let is_blank = self.record.iter().all(|field| field.trim_ascii().is_empty());
            if !is_read? || !is_blank {
                return Ok(!is_blank);
            }
        }
    }

    /// The next person, or all problems of the line.
    pub(crate) fn next_person(&mut self) -> Option<Result<Person, Vec<Problem>>> {
        if self.is_over {
            return None;
        }
        match self.read_record() {
            Ok(false) => None,
            Ok(true) => {
                let line = self.record.position().map_or(0, csv::Position::line);
                Some(self.person(line))
            }
            Err(error) => {
                let line = self.csv.position().line();
                let (problem, is_over) = describe(error);
                self.is_over = is_over;
                Some(Err(vec![problem.unwrap_or_else(|| Problem::new(line, None, too_long()))]))
            }
        }
    }
}

impl<R: Read> Iterator for PeopleReader<R> {
    type Item = Result<Person, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        let person = self.next_person()?;
        Some(person.map_err(|problems| {
            let first = problems.into_iter().next();
            first.unwrap_or_else(|| Problem::new(0, None, "the line cannot be read"))
        }))
    }
}

fn empty_fields(desired: &Desired, line: u64) -> Vec<Problem> {
    let is_needed = |need: Need| match need {
        Need::Key => true,
        Need::Active => desired.intent == Intent::Active,
        Need::Never => false,
    };
    let missing = fields::of(desired.product)
        .iter()
        .filter(|field| is_needed(field.need) && desired.text(field.name).is_none());
    missing
        .map(|field| {
            let name = format!("{}.{}", desired.product, field.name);
            Problem::new(line, Some(&name), "is empty")
        })
        .collect()
}

/// Converts an error of the CSV reader to a problem, and tells whether the rest is unreadable. `None` if the line is
/// too long.
fn describe(error: csv::Error) -> (Option<Problem>, bool) {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            let message = format!("has {len} fields, and the header {expected_len}");
            (Some(Problem::new(line, None, message)), false)
        }
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => (None, true),
        csv::ErrorKind::Io(error) => {
            (Some(Problem::new(0, None, format!("the file cannot be read: {error}"))), true)
        }
        _ => (Some(Problem::new(0, None, error.to_string())), true),
    }
}

fn too_long() -> String {
    format!("is longer than {} KiB: is a quote not closed?", MAX_LINE / 1024)
}
