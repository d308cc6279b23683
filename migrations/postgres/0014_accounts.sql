-- What builders of agents have beside their account: a profile, an allowance, and keys of their own. All of it is
-- theirs alone and goes with them.
create unique index if not exists users_within_organization on users (organization_id, id);

create table profiles (
    organization_id uuid not null,
    user_id uuid not null,
    basic_info jsonb not null default '{}',
    billing_info jsonb not null default '{}',
    email varchar(255) generated always as (basic_info ->> 'email') stored,
    plan varchar(100) generated always as (billing_info ->> 'plan') stored,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, user_id),
    constraint profiles_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
create index profiles_page on profiles (organization_id, created_at, user_id);
call isolate_organizations('profiles');
create trigger touch before update on profiles for each row execute function touch_updated_at();

create table allowances (
    organization_id uuid not null,
    user_id uuid not null,
    monthly_allowance numeric(18, 6) not null default 100
        constraint allowances_monthly_allowance_valid check (monthly_allowance >= 0),
    spend_remaining numeric(18, 6) not null default 100
        constraint allowances_spend_remaining_valid check (spend_remaining >= 0),
    may_spend boolean not null generated always as (spend_remaining > 1) stored,
    last_reset timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, user_id),
    constraint allowances_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
comment on column allowances.may_spend is 'A call costs what it costs only afterwards, so none begins on the last
dollar.';
create index allowances_page on allowances (organization_id, created_at, user_id);
call isolate_organizations('allowances');
create trigger touch before update on allowances for each row execute function touch_updated_at();

-- A history: no foreign keys to agents and sessions, which it outlives.
create table usage (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    timestamp timestamptz not null default now(),
    response_cost numeric(18, 6) not null
        constraint usage_response_cost_valid check (response_cost >= 0),
    agent_id varchar(255),
    session_id varchar(255),
    metadata jsonb not null default '{}',
    place bigint generated always as identity,
    primary key (organization_id, id),
    constraint usage_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
comment on column usage.place is 'The order in which entries came in, which their times need not tell.';
create index usage_page on usage (organization_id, user_id, timestamp, id);
call isolate_organizations('usage');

create table provider_keys (
    organization_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    provider varchar(50) not null
        constraint provider_keys_provider_valid
        check (provider in ('openai', 'anthropic', 'gemini', 'perplexity', 'openrouter')),
    ciphertext bytea not null,
    created_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint provider_keys_provider_taken unique (organization_id, user_id, provider),
    constraint provider_keys_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
comment on column provider_keys.ciphertext is 'Bound to the id, which is therefore new with each new key.';
call isolate_organizations('provider_keys');

-- Every user has a profile and an allowance from the beginning, so nobody has to ask whether there is one.
create function open_account()
returns trigger
language plpgsql
as $$
begin
    insert into profiles (organization_id, user_id, basic_info)
    values (
        new.organization_id,
        new.id,
        jsonb_build_object('display_name', new.name, 'email', new.email, 'provider', new.auth_provider)
    );
    insert into allowances (organization_id, user_id)
    values (new.organization_id, new.id);
    return null;
end
$$;
create trigger open_account after insert on users for each row execute function open_account();

-- The users that are there already. The owner of a table sees no row of it through row level security.
set local role weft_engine;
insert into profiles (organization_id, user_id, basic_info)
select
    organization_id,
    id,
    jsonb_build_object('display_name', name, 'email', email, 'provider', auth_provider)
from users;
insert into allowances (organization_id, user_id)
select organization_id, id
from users;
reset role;
