create table source_configs (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    source_type varchar(100) not null,
    name varchar(255) not null,
    config jsonb not null,
    public_config bytea not null,
    target varchar(2048) not null default '',
    schedule varchar(255) not null default '',
    next_sync_at timestamptz,
    enabled boolean not null default true,
    last_sync_at timestamptz,
    last_sync_status varchar(50) check (last_sync_status in ('success', 'error')),
    last_sync_error text,
    node_count bigint not null default 0,
    relationship_count bigint not null default 0,
    last_run bigint not null default 0,
    fence bigint not null default 0,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on column source_configs.config is
    'The encrypted SourceConfig message: {"key_version", "ciphertext" in base64}.';
comment on column source_configs.public_config is
    'The serialized SourceConfig message without its secrets.';
comment on column source_configs.last_run is
    'The number of the last run over the source; nodes and relationships bear the number of the run that last saw them.';
comment on column source_configs.fence is
    'Rises with each worker that takes the source; a worker with a lower number can no longer write.';
create index source_configs_page on source_configs (organization_id, created_at, id);
create index source_configs_due on source_configs (next_sync_at) where enabled and next_sync_at is not null;
call isolate_organizations('source_configs');
-- Not for the engine's own columns: a source that is read has not changed.
create trigger touch
    before update of source_type, name, config, public_config, target, schedule, enabled on source_configs
    for each row execute function touch_updated_at();
