-- name: create_migrations_table
create table if not exists schema_migrations (
    version integer primary key,
    name varchar(255) not null,
    checksum varchar(64) not null,
    applied_at timestamptz not null default now()
)

-- name: list_migrations
select version, checksum
from schema_migrations
order by version

-- name: record_migration
insert into schema_migrations (version, name, checksum)
values ($1, $2, $3)
