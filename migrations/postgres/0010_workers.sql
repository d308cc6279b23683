-- A token registers one worker: what it says of itself stands beside the token, so that a Redis that was emptied
-- loses nothing but when the worker was last heard of.
create table worker_tokens (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    token_hash varchar(255) not null unique,
    token_prefix varchar(32) not null,
    labels jsonb not null default '{}',
    capabilities text[] not null default '{execute,ingest}'
        constraint worker_tokens_capabilities_valid check (
            capabilities <> '{}' and capabilities <@ '{execute,ingest}'::text[]
        ),
    max_concurrent_tasks integer not null default 4
        constraint worker_tokens_max_concurrent_tasks_valid check (max_concurrent_tasks between 1 and 1000),
    created_by varchar(255),
    last_used_at timestamptz,
    revoked_at timestamptz,
    worker_id uuid,
    worker_name varchar(255),
    worker_version varchar(100),
    worker_labels jsonb not null default '{}',
    registered_at timestamptz,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint worker_tokens_worker_id_taken unique (organization_id, worker_id),
    -- A worker has a name and a time of registration; where there is no worker, nothing is left of one.
    constraint worker_tokens_worker_id_valid check (
        num_nulls(worker_id, worker_name, registered_at) in (0, 3)
    )
);
comment on column worker_tokens.token_hash is 'SHA-256 of the whole token, in hexadecimal.';
create index worker_tokens_page on worker_tokens (organization_id, created_at, id);
call isolate_organizations('worker_tokens');
-- Not for registrations and uses: a token that works has not changed.
create trigger touch before update on worker_tokens
for each row when (new.revision <> old.revision) execute function touch_updated_at();

-- Serving processes keep the tokens they have seen in memory as they keep API keys; they forget both by their hashes.
create function announce_worker_token()
returns trigger
language plpgsql
as $$
begin
    perform pg_notify('weft_api_keys', old.token_hash);
    return null;
end
$$;
create trigger announce after update of revoked_at or delete on worker_tokens
for each row execute function announce_worker_token();

-- The workers on the register. A revoked token is revoked for good, so its worker is none any more. The labels
-- that an administrator gave the token overrule those that the worker gives itself.
create view workers with (security_invoker = true) as
select
    organization_id,
    worker_id as id,
    id as worker_token_id,
    worker_name as name,
    worker_version as version,
    worker_labels || labels as labels,
    capabilities,
    max_concurrent_tasks,
    registered_at
from worker_tokens
where worker_id is not null
  and revoked_at is null;
