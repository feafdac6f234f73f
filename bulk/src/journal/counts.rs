//! Counts of items, maintained by triggers, so that reading the progress of a run does not read all its items.
//!
//! In PostgreSQL each connection has rows of its own, so that workers do not wait for each other's transactions.

use sqlx::{Any, AssertSqlSafe, Transaction};

use super::database::Database;

const TABLE: &str = "create table provision_count (
    run bigint not null,
    shard bigint not null,
    state text not null,
    action text not null,
    may_cost bigint not null,
    charged bigint not null,
    items bigint not null,
    primary key (run, shard, state, action, may_cost, charged)
)";

/// Counts the items of a journal of an older version.
const COUNT: &str =
    "insert into provision_count (run, shard, state, action, may_cost, charged, items)
    select run, 0, state, action, may_cost, charged, count(*) from provision_item
    group by run, state, action, may_cost, charged";

/// `CHANGED` is `new` or `old`, and `BY` the change of the count. An upsert in a trigger would inherit the conflict
/// clause of the statement that fired it.
const SQLITE_CHANGE: &str = "
    insert into provision_count (run, shard, state, action, may_cost, charged, items)
        select CHANGED.run, 0, CHANGED.state, CHANGED.action, CHANGED.may_cost, CHANGED.charged, 0
        where not exists (select 1 from provision_count where run = CHANGED.run and shard = 0
            and state = CHANGED.state and action = CHANGED.action and may_cost = CHANGED.may_cost
            and charged = CHANGED.charged);
    update provision_count set items = items + BY where run = CHANGED.run and shard = 0 and state = CHANGED.state
        and action = CHANGED.action and may_cost = CHANGED.may_cost and charged = CHANGED.charged;";

const POSTGRES_FUNCTION: &str = "create function provision_count_items() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into provision_count as counted
            select run, pg_backend_pid(), state, action, may_cost, charged, count(*) from new_items
            group by run, state, action, may_cost, charged
        on conflict (run, shard, state, action, may_cost, charged)
            do update set items = counted.items + excluded.items;
    elsif tg_op = 'DELETE' then
        insert into provision_count as counted
            select run, pg_backend_pid(), state, action, may_cost, charged, -count(*) from old_items
            group by run, state, action, may_cost, charged
        on conflict (run, shard, state, action, may_cost, charged)
            do update set items = counted.items + excluded.items;
    else
        insert into provision_count as counted
            select run, pg_backend_pid(), state, action, may_cost, charged, sum(change)::bigint from (
                select run, state, action, may_cost, charged, 1 as change from new_items
                union all
                select run, state, action, may_cost, charged, -1 as change from old_items
            ) as changes
            group by run, state, action, may_cost, charged having sum(change) <> 0
        on conflict (run, shard, state, action, may_cost, charged)
            do update set items = counted.items + excluded.items;
    end if;
    return null;
end $$";

const POSTGRES_TRIGGERS: [&str; 3] = [
    "create trigger provision_item_inserted after insert on provision_item
        referencing new table as new_items for each statement execute function provision_count_items()",
    "create trigger provision_item_updated after update on provision_item
        referencing old table as old_items new table as new_items
        for each statement execute function provision_count_items()",
    "create trigger provision_item_deleted after delete on provision_item
        referencing old table as old_items for each statement execute function provision_count_items()",
];

/// Makes the table and its triggers, and counts what is there.
pub async fn prepare(
    transaction: &mut Transaction<'static, Any>,
    database: &Database,
) -> Result<(), sqlx::Error> {
    let mut statements = vec![TABLE.to_owned()];
    match database {
        Database::Sqlite(_) => statements.extend(sqlite_triggers()),
        Database::Postgres(_) => {
            statements.push(POSTGRES_FUNCTION.to_owned());
            // They lock the table until the commit, so that nothing is counted twice.
            statements.extend(POSTGRES_TRIGGERS.map(str::to_owned));
        }
    }
    statements.push(COUNT.to_owned());
    for statement in statements {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut **transaction).await?;
    }
    Ok(())
}

fn sqlite_triggers() -> [String; 3] {
    let change = |row: &str, by: &str| SQLITE_CHANGE.replace("CHANGED", row).replace("BY", by);
    let (add, subtract) = (change("new", "1"), change("old", "-1"));
    [
        format!(
            "create trigger provision_item_inserted after insert on provision_item begin {add} end"
        ),
        format!(
            "create trigger provision_item_updated
                 after update of state, action, may_cost, charged on provision_item
                 when (old.state, old.action, old.may_cost, old.charged)
                     is not (new.state, new.action, new.may_cost, new.charged)
             begin {subtract} {add} end"
        ),
        format!(
            "create trigger provision_item_deleted after delete on provision_item begin {subtract} end"
        ),
    ]
}
