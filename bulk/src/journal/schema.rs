//! The tables, in SQL that both databases accept; only the type of binary columns differs.

use sqlx::{AnyPool, AssertSqlSafe, Row};

use super::database::Database;
use crate::error::{Error, ErrorKind};

const VERSION: i64 = 2;

const TABLES: &[&str] = &[
    "create table if not exists provision_meta (name text primary key, value bigint not null)",
    "create table if not exists provision_run (
        id bigint primary key,
        name text not null,
        state text not null,
        made_by text not null,
        made_at bigint not null,
        plan_hash text not null,
        approved_hash text,
        approved_by text,
        approved_at bigint,
        max_charges bigint not null,
        charges bigint not null
    )",
    "create table if not exists provision_item (
        run bigint not null references provision_run (id),
        n bigint not null,
        line bigint not null,
        product text not null,
        key_hash text not null,
        action text not null,
        may_cost bigint not null,
        state text not null,
        fence bigint not null,
        attempts bigint not null,
        failures bigint not null,
        worker text,
        lease_until bigint not null,
        due_at bigint not null,
        dispatched_at bigint not null,
        consented_at bigint,
        charged bigint not null,
        outcome text,
        error_kind text,
        desired BYTES,
        detail BYTES,
        updated_at bigint not null,
        primary key (run, n),
        unique (run, key_hash)
    )",
    "create table if not exists provision_target (
        run bigint not null references provision_run (id),
        product text not null,
        target text not null,
        primary key (run, product)
    )",
    "create index if not exists provision_item_state on provision_item (run, state, due_at)",
    "create index if not exists provision_item_progress on provision_item (run, state, action, may_cost, charged)",
];

/// Creates the tables that are missing.
pub async fn prepare(pool: &AnyPool, database: &Database) -> Result<(), Error> {
    let mut transaction = pool.begin_with(database.begin()).await?;
    let bytes = match database {
        Database::Sqlite(_) => "blob",
        Database::Postgres(_) => {
            // Two programs that start at the same time would both create the tables.
            sqlx::query("select pg_advisory_xact_lock(1886547830)")
                .execute(&mut *transaction)
                .await?;
            "bytea"
        }
    };
    for table in TABLES {
        let statement = AssertSqlSafe(table.replace("BYTES", bytes));
        sqlx::query(statement).execute(&mut *transaction).await?;
    }
    sqlx::query("insert into provision_meta (name, value) values ('version', $1) on conflict (name) do nothing")
        .bind(VERSION)
        .execute(&mut *transaction)
        .await?;
    let version = sqlx::query("select value from provision_meta where name = 'version'")
        .fetch_one(&mut *transaction)
        .await?;
    let version: i64 = version.try_get(0)?;
    transaction.commit().await?;
    if version != VERSION {
        let message =
            format!("the journal has version {version}, and this program reads {VERSION}");
        return Err(Error::new(ErrorKind::Journal, message));
    }
    Ok(())
}
