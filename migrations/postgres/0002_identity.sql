create table organizations (
    id uuid primary key default gen_random_uuid(),
    name varchar(255) not null constraint organizations_name_taken unique,
    display_name varchar(255) not null default '',
    settings jsonb not null default '{}',
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on column organizations.revision is
    'Counts changes by callers; the etag of the API.';
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

-- Permissions under a name. Users have roles by name, so a role keeps its own.
create table role_definitions (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(100) not null,
    description text,
    permissions text[] not null default '{}',
    is_builtin boolean not null default false,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint role_definitions_name_taken unique (organization_id, name)
);
create index role_definitions_page on role_definitions (organization_id, created_at, id);
call isolate_organizations('role_definitions');
create trigger touch before update on role_definitions for each row execute function touch_updated_at();

-- Every organization is born with these.
create function create_builtin_roles()
returns trigger
language plpgsql
as $$
begin
    insert into role_definitions (organization_id, name, description, permissions, is_builtin)
    values
        (
            new.id,
            'admin',
            'Does everything within the organization.',
            '{*}',
            true
        ),
        (
            new.id,
            'editor',
            'Sets everything up but who may do what, and spends nothing.',
            '{source.*, ingestion.*, graph.*, chat.*, automation.*, orchestration.*, builder.*, fleet.read,
              fleet.write, fleet.report, worker.read, identity.read, policy.read}',
            true
        ),
        (
            new.id,
            'viewer',
            'Sees everything and changes nothing.',
            '{source.read, ingestion.read, graph.read, chat.read, automation.read, orchestration.read,
              builder.read, fleet.read, worker.read, identity.read, policy.read, audit.read}',
            true
        ),
        (
            new.id,
            'operator',
            'Keeps running what others have set up.',
            '{source.read, source.check, ingestion.*, graph.read, chat.read, chat.approve, automation.read,
              automation.run, orchestration.*, builder.read, builder.process, fleet.read, fleet.report,
              worker.*, identity.read, policy.read, audit.read}',
            true
        );
    return null;
end
$$;
create trigger create_builtin_roles after insert on organizations
    for each row execute function create_builtin_roles();

create table users (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    external_id varchar(255),
    email varchar(255) not null,
    name varchar(255),
    picture_url varchar(2048),
    roles text[] not null default '{}',
    permissions text[] not null default '{}',
    password_hash varchar(255),
    auth_provider varchar(50) not null default 'local'
        constraint users_auth_provider_valid check (auth_provider in ('local', 'oidc')),
    email_verified boolean not null default false,
    last_login_at timestamptz,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organization_id, id),
    constraint users_external_id_taken unique (organization_id, external_id),
    constraint users_password_valid check (password_hash is null or auth_provider = 'local')
);
comment on column users.password_hash is
    'The bcrypt hash of the password; null for whoever has none.';
create index users_page on users (organization_id, created_at, id);
create index users_of_role on users using gin (roles);
call isolate_organizations('users');
create trigger touch before update on users for each row execute function touch_updated_at();

-- What a user may do: by its own permissions, and by those of its roles.
create function effective_permissions(organization uuid, roles text[], permissions text[])
returns text[]
language sql
stable
as $$
    select coalesce(array_agg(permission order by permission), '{}')
    from (
        select unnest(permissions)
        union
        select unnest(role_definitions.permissions)
        from role_definitions
        where role_definitions.organization_id = organization
          and role_definitions.name = any(roles)
    ) as held (permission)
$$;

-- The two halves of a foreign key, which an array cannot have: a user has roles that exist, and a role stays
-- while a user has it.
create function check_roles_exist()
returns trigger
language plpgsql
as $$
declare
    existing integer;
begin
    perform from role_definitions
    where organization_id = new.organization_id
      and name = any(new.roles)
    for key share;
    get diagnostics existing = row_count;
    if existing < (select count(distinct role) from unnest(new.roles) as role) then
        raise foreign_key_violation using
            message = 'a user has a role that does not exist',
            table = 'users',
            constraint = 'users_roles_exists';
    end if;
    return new;
end
$$;
create trigger check_roles_exist before insert or update of roles on users
    for each row execute function check_roles_exist();

create function keep_roles()
returns trigger
language plpgsql
as $$
begin
    -- Where the organization is gone already, its roles follow it.
    if not exists (select from organizations where id = old.organization_id) then
        return old;
    end if;
    if old.is_builtin then
        raise restrict_violation using
            message = 'built-in roles neither change nor go',
            table = 'role_definitions',
            constraint = 'role_definitions_builtin';
    end if;
    if tg_op = 'UPDATE' then
        return new;
    end if;
    if exists (select from users where organization_id = old.organization_id and old.name = any(roles)) then
        raise foreign_key_violation using
            message = 'a user has the role',
            table = 'users',
            constraint = 'users_roles_exists';
    end if;
    return old;
end
$$;
create trigger keep_roles before update or delete on role_definitions
    for each row execute function keep_roles();

-- A key outlives its user as little as its organization: whoever leaves takes no access along.
create table api_keys (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    user_id uuid,
    name varchar(255) not null,
    key_hash varchar(512) not null unique,
    key_prefix varchar(16) not null,
    permissions text[] not null default '{}',
    owner_wallet varchar(42)
        constraint api_keys_owner_wallet_valid check (owner_wallet ~ '^0x[0-9a-fA-F]{40}$'),
    status varchar(50) not null default 'active'
        constraint api_keys_status_valid check (status in ('active', 'revoked')),
    active boolean not null generated always as (status = 'active') stored,
    expires_at timestamptz,
    last_used_at timestamptz,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (organization_id, id),
    constraint api_keys_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
comment on column api_keys.key_hash is
    'SHA-256 of the whole secret, in hexadecimal.';
create index api_keys_page on api_keys (organization_id, created_at, id);
create index api_keys_user on api_keys (organization_id, user_id);
call isolate_organizations('api_keys');
create trigger touch before update of name, permissions, owner_wallet, status, expires_at on api_keys
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
create trigger announce after update of permissions, status, expires_at or delete on api_keys
    for each row execute function announce_api_key();
