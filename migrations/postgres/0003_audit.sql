-- What callers changed. No foreign keys: an entry outlives what it speaks of.
create table audit_log (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    user_id uuid,
    api_key_id uuid,
    action varchar(100) not null,
    resource_type varchar(100) not null,
    resource_id varchar(255) not null,
    details jsonb not null default '{}',
    ip_address varchar(45),
    created_at timestamptz not null default now()
);
create index audit_log_page on audit_log (organization_id, created_at, id);
call isolate_organizations('audit_log');
revoke update, delete on audit_log from weft_app, weft_engine;

-- The first answer to each request id, so that a repeated request gets it again.
create table request_ids (
    organization_id uuid not null references organizations on delete cascade,
    rpc varchar(255) not null,
    request_id uuid not null,
    request_digest bytea not null,
    response bytea,
    created_at timestamptz not null default now(),
    primary key (organization_id, rpc, request_id)
);
comment on column request_ids.response is
    'The serialized response, encrypted with the organization''s key: it may hold a secret.';
create index request_ids_age on request_ids (created_at);
call isolate_organizations('request_ids');
