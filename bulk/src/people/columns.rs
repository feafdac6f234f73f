//! Maps the columns of the header to fields of products.

use std::collections::BTreeMap;

use super::problem::Problem;
use super::text::{self, Encoding};
use crate::product::Product;
use crate::product::fields::{self, Field};

/// The expected form of a header, for error messages.
const TEMPLATE_NOTE: &str = "a column is named `status`, or as the field of a product with the product before it, \
     such as `maarch_courrier.user_id`";

/// The content of a column.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    Status,
    Field(Product, &'static Field),
}

/// The columns of a file, in order.
#[derive(Debug)]
pub struct Columns {
    pub columns: Vec<(String, Column)>,
}

impl Columns {
    /// Reads the header. `products` are those that are configured.
    pub fn read<'h>(
        header: impl Iterator<Item = &'h [u8]>,
        encoding: Encoding,
        products: &[Product],
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut columns = Vec::new();
        let mut seen = BTreeMap::new();
        for (index, bytes) in header.enumerate() {
            let number = (index + 1).to_string();
            let mut refuse =
                |message: String| problems.push(Problem::new(1, Some(&number), message));
            let name = match encoding.decode(bytes) {
                Ok(name) => name.trim().to_owned(),
                Err(message) => {
                    refuse(message);
                    continue;
                }
            };
            if let Some(message) = text::hidden_character(&name) {
                refuse(format!("the name of the column {message}"));
                continue;
            }
            if let Some(first) = seen.insert(name.clone(), number.clone()) {
                refuse(format!("`{name}` is also column {first}"));
                continue;
            }
            match parse(&name, products) {
                Ok(column) => columns.push((name, column)),
                Err(message) => refuse(message),
            }
        }
        let found = Self { columns };
        problems.extend(found.missing());
        if problems.is_empty() { Ok(found) } else { Err(problems) }
    }

    /// Products without their key column.
    fn missing(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for product in Product::ALL {
            let has = |field: &Field| {
                self.columns.iter().any(|(_, column)| {
                    matches!(column, Column::Field(of, known) if *of == product && known.name == field.name)
                })
            };
            let is_used = fields::of(product).iter().any(has);
            let missing = fields::of(product)
                .iter()
                .find(|field| field.need == fields::Need::Key && !has(field));
            if let (true, Some(field)) = (is_used, missing) {
                let name = format!("{product}.{}", field.name);
                let message = format!("the column `{name}` is missing, by which people are found");
                problems.push(Problem::new(1, None, message));
            }
        }
        if problems.is_empty()
            && !self.columns.iter().any(|(_, column)| matches!(column, Column::Field(..)))
        {
            problems.push(Problem::new(
                1,
                None,
                format!("no column is about a product: {TEMPLATE_NOTE}"),
            ));
        }
        problems
    }
}

fn parse(name: &str, products: &[Product]) -> Result<Column, String> {
    if name == "status" {
        return Ok(Column::Status);
    }
    if name.is_empty() {
        return Err("the column has no name".to_owned());
    }
    let (product, field) =
        name.split_once('.').ok_or_else(|| format!("`{name}` is not known: {TEMPLATE_NOTE}"))?;
    let product: Product = product.parse().map_err(|unknown| format!("`{product}` {unknown}"))?;
    if !products.contains(&product) {
        return Err(format!("`{product}` is not in the configuration"));
    }
    let known = fields::of(product).iter().find(|known| known.name == field);
    known.map(|field| Column::Field(product, field)).ok_or_else(|| {
        let names: Vec<&str> = fields::of(product).iter().map(|known| known.name).collect();
        format!("{product} has no field `{field}`; it has {}", names.join(", "))
    })
}
