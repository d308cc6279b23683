create table organizations (
    id uuid primary key default gen_random_uuid(),
    name varchar(255) not null unique,
    display_name varchar(255) not null default '',
    settings jsonb not null default '{}',
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on column organizations.revision is 'Counts changes by callers; the etag of the API.';
call isolate_organizations('organizations', 'id');
create trigger touch before update on organizations for each row execute function touch_updated_at();

-- The key that encrypts an organization's secrets, itself encrypted with the master key. It goes with its
-- organization.
create table organization_keys (
    organization_id uuid not null references organizations on delete cascade,
    version integer not null,
    wrapped_key bytea not null,
    master_key_id varchar(64) not null,
    created_at timestamptz not null default now(),
    primary key (organization_id, version)
);
call isolate_organizations('organization_keys');

create table users (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    external_id varchar(255),
    email varchar(255) not null,
    name varchar(255) not null default '',
    roles text[] not null default '{}',
    permissions text[] not null default '{}',
    password_hash varchar(255),
    auth_provider varchar(50) not null default 'local' check (auth_provider in ('local', 'oidc')),
    email_verified boolean not null default false,
    last_login_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organization_id, external_id)
);
call isolate_organizations('users');
create trigger touch before update on users for each row execute function touch_updated_at();

-- A key outlives its user as little as its organization: whoever leaves takes no access along.
create table api_keys (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    user_id uuid references users on delete cascade,
    name varchar(255) not null,
    key_hash varchar(512) not null unique,
    key_prefix varchar(16) not null,
    permissions text[] not null default '{}',
    active boolean not null default true,
    expires_at timestamptz,
    last_used_at timestamptz,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on column api_keys.key_hash is 'SHA-256 of the whole secret, in hexadecimal.';
create index api_keys_page on api_keys (organization_id, created_at, id);
create index api_keys_user on api_keys (user_id);
call isolate_organizations('api_keys');
create trigger touch before update of name, permissions, active, expires_at on api_keys
for each row execute function touch_updated_at();

-- Serving processes keep the keys they have seen in memory; this tells them at commit which one to forget.
create function announce_api_key()
returns trigger
language plpgsql
as $$
begin
    perform pg_notify('weft_api_keys', old.key_hash);
    return null;
end
$$;
create trigger announce after update of permissions, active, expires_at or delete on api_keys
for each row execute function announce_api_key();
