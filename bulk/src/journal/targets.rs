//! The servers that a run was planned for: it is applied to no others.

use std::collections::BTreeMap;

use sqlx::Row;

use super::Journal;
use super::run::RunId;
use crate::error::Error;
use crate::product::Product;

/// Describes for each product which server a plan is for, and what it may remove there.
pub type Targets = BTreeMap<Product, String>;

pub async fn write(
    transaction: &mut sqlx::Transaction<'static, sqlx::Any>,
    run: RunId,
    targets: &Targets,
) -> Result<(), Error> {
    for (product, target) in targets {
        sqlx::query("insert into provision_target (run, product, target) values ($1, $2, $3)")
            .bind(run.0)
            .bind(product.as_str())
            .bind(target)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

impl Journal {
    /// The servers that a run was planned for, and what it may remove there without a mention in the file.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    pub async fn targets(&self, run: RunId) -> Result<BTreeMap<Product, String>, Error> {
        let rows = sqlx::query("select product, target from provision_target where run = $1")
            .bind(run.0)
            .fetch_all(&self.pool)
            .await?;
        let mut targets = Targets::new();
        for row in rows {
            let product: Product = row.try_get::<String, _>("product")?.parse().map_err(|_| {
                Error::state("the journal names a product that this program does not know")
            })?;
            targets.insert(product, row.try_get("target")?);
        }
        Ok(targets)
    }

    /// Fails unless the run was planned for these servers: an approval is for no others.
    pub(crate) async fn check_targets(&self, run: RunId, current: &Targets) -> Result<(), Error> {
        match difference(&self.targets(run).await?, current) {
            None => Ok(()),
            Some(why) => Err(Error::approval(format!("run {run} {why}: plan again"))),
        }
    }
}

fn difference(planned: &Targets, current: &Targets) -> Option<String> {
    if planned.is_empty() {
        return Some("does not tell for which servers it was planned".to_owned());
    }
    planned.iter().find_map(|(product, planned)| match current.get(product) {
        Some(current) if current == planned => None,
        Some(current) => {
            Some(format!("was planned for {product} at {planned}, and the configuration has {current}"))
        }
        None => Some(format!(
            "was planned for {product} at {planned}, and the configuration does not have this product"
        )),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(given: &[(Product, &str)]) -> Targets {
        given.iter().map(|(product, target)| (*product, (*target).to_owned())).collect()
    }

    #[test]
    fn a_run_is_for_the_servers_that_it_was_planned_for() {
        let (courrier, parapheur) = (Product::MaarchCourrier, Product::MaarchParapheur);
        let planned = targets(&[(courrier, "https://a")]);
        assert_eq!(difference(&planned, &planned), None);
        // A product that nobody in the file uses does not matter.
        let more = targets(&[(courrier, "https://a"), (parapheur, "https://b")]);
        assert_eq!(difference(&planned, &more), None);
        for (current, expected) in [
            (targets(&[(courrier, "https://b")]), "the configuration has https://b"),
            (targets(&[(parapheur, "https://a")]), "does not have this product"),
            (Targets::new(), "does not have this product"),
        ] {
            let why = difference(&planned, &current).unwrap();
            assert!(
                why.contains("maarch_courrier at https://a") && why.contains(expected),
                "{why}"
            );
        }
        assert!(difference(&Targets::new(), &planned).is_some());
    }
}
