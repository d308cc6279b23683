-- Autonomous agents and what they live on. The key of each table begins with the organization, so that a foreign
-- key cannot reach into another one.
alter table api_keys add constraint api_keys_within_organization unique (organization_id, id);

create function survival_tier_of(credits numeric)
returns text
language sql
immutable
as $$
    select case
        when credits > 50 then 'full'
        when credits >= 10 then 'conservation'
        when credits >= 1 then 'critical'
        else 'terminated'
    end
$$;
comment on function survival_tier_of(numeric) is 'What an agent can afford with so many USDC.';

-- An agent outlives the API key that it calls with and the agent that brought it forth.
create table fleet_agents (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    status varchar(50) not null default 'active'
        constraint fleet_agents_status_valid check (status in ('active', 'inactive', 'terminated')),
    survival_tier varchar(50) not null default 'critical' constraint fleet_agents_survival_tier_valid
        check (survival_tier in ('full', 'conservation', 'critical', 'terminated')),
    credits numeric(18, 6) not null default 0
        constraint fleet_agents_credits_sufficient check (credits >= 0),
    wallet_address varchar(42)
        constraint fleet_agents_wallet_address_valid check (wallet_address ~ '^0x[0-9a-fA-F]{40}$'),
    genesis_prompt text,
    model varchar(255) not null,
    heartbeat_interval integer not null
        constraint fleet_agents_heartbeat_interval_valid check (heartbeat_interval between 1 and 86400),
    last_heartbeat timestamptz,
    api_key_id uuid,
    vps_ip varchar(45),
    total_actions integer not null default 0,
    children_count integer not null default 0,
    parent_id uuid,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint fleet_agents_api_key_id_exists foreign key (organization_id, api_key_id)
        references api_keys (organization_id, id) on delete set null (api_key_id),
    constraint fleet_agents_parent_id_exists foreign key (organization_id, parent_id)
        references fleet_agents on delete set null (parent_id)
);
comment on column fleet_agents.credits is 'USDC; the sum of the completed transactions of the agent.';
comment on column fleet_agents.survival_tier is 'Follows credits; critical until they move for the first time.';
create index fleet_agents_page on fleet_agents (organization_id, created_at, id);
create index fleet_agents_of_parent on fleet_agents (organization_id, parent_id);
create index fleet_agents_of_api_key on fleet_agents (organization_id, api_key_id);
call isolate_organizations('fleet_agents');

-- Credits, and what is counted, are for the triggers below alone, which act as the owner of the tables.
revoke insert, update on fleet_agents from weft_app, weft_engine;
grant insert (
    organization_id, id, name, status, wallet_address, genesis_prompt, model, heartbeat_interval, last_heartbeat,
    api_key_id, vps_ip, parent_id, revision, created_at, updated_at
) on fleet_agents to weft_app, weft_engine;
grant update (
    name, status, wallet_address, genesis_prompt, model, heartbeat_interval, last_heartbeat, api_key_id, vps_ip,
    revision, updated_at
) on fleet_agents to weft_app, weft_engine;

-- Heartbeats and counts leave updated_at alone, as they do the etag.
create trigger touch before update on fleet_agents for each row when (new.revision > old.revision)
execute function touch_updated_at();

create function keep_terminated_agents_so()
returns trigger
language plpgsql
as $$
begin
    raise exception 'agent % is terminated', old.id using
        errcode = 'check_violation', table = 'fleet_agents', constraint = 'fleet_agents_status_valid';
end
$$;
create trigger stay_terminated before update of status on fleet_agents for each row
when (old.status = 'terminated' and new.status <> 'terminated')
execute function keep_terminated_agents_so();

create function count_children()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        update fleet_agents
        set children_count = children_count + 1
        where organization_id = new.organization_id
          and id = new.parent_id;
    else
        update fleet_agents
        set children_count = children_count - 1
        where organization_id = old.organization_id
          and id = old.parent_id;
    end if;
    return null;
end
$$;
create trigger count_children after insert or delete on fleet_agents
for each row execute function count_children();

-- A sandbox outlives its agent: the machine is still there, and still costs.
create table sandboxes (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    status varchar(50) not null
        constraint sandboxes_status_valid check (status in ('deploying', 'running', 'stopped', 'error')),
    os varchar(100),
    cpu integer not null default 0 constraint sandboxes_cpu_valid check (cpu between 0 and 1024),
    memory integer not null default 0 constraint sandboxes_memory_valid check (memory >= 0),
    disk integer not null default 0 constraint sandboxes_disk_valid check (disk >= 0),
    region varchar(100),
    ip_address varchar(45),
    ports integer[] not null default '{}',
    agent_id uuid,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint sandboxes_agent_id_exists foreign key (organization_id, agent_id)
        references fleet_agents on delete set null (agent_id)
);
create index sandboxes_page on sandboxes (organization_id, created_at, id);
create index sandboxes_of_agent on sandboxes (organization_id, agent_id);
call isolate_organizations('sandboxes');
create trigger touch before update on sandboxes for each row execute function touch_updated_at();

-- A domain outlives the sandbox that it points to and the agent that pays for it: it is registered all the same.
create table domains (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(253) not null
        constraint domains_name_valid check (name = lower(name) and name ~ '^[^.]+(\.[^.]+)+$'),
    status varchar(50) not null
        constraint domains_status_valid check (status in ('active', 'expired', 'pending')),
    registered_at timestamptz,
    expires_at timestamptz,
    dns_records jsonb[] not null default '{}',
    sandbox_id uuid,
    agent_id uuid,
    auto_renew boolean not null default false,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint domains_name_taken unique (organization_id, name),
    constraint domains_expires_at_valid check (expires_at > registered_at),
    constraint domains_sandbox_id_exists foreign key (organization_id, sandbox_id)
        references sandboxes on delete set null (sandbox_id),
    constraint domains_agent_id_exists foreign key (organization_id, agent_id)
        references fleet_agents on delete set null (agent_id)
);
create index domains_page on domains (organization_id, created_at, id);
create index domains_of_sandbox on domains (organization_id, sandbox_id);
create index domains_of_agent on domains (organization_id, agent_id);
call isolate_organizations('domains');
create trigger touch before update on domains for each row execute function touch_updated_at();

-- What is pending may come to an end, once; all else is as it was recorded.
create function keep_what_has_ended()
returns trigger
language plpgsql
as $$
begin
    raise exception '% % has ended', tg_table_name, old.id using
        errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_status_valid';
end
$$;

-- What an agent did, cost and was paid holds the agent: it can be terminated, but no longer deleted.
create table agent_actions (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    agent_id uuid not null,
    action varchar(1000) not null,
    category varchar(50) not null constraint agent_actions_category_valid
        check (category in ('system', 'compute', 'domain', 'payment')),
    details text,
    status varchar(50) not null
        constraint agent_actions_status_valid check (status in ('completed', 'failed', 'pending')),
    autonomous boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint agent_actions_agent_id_exists foreign key (organization_id, agent_id) references fleet_agents
);
create index agent_actions_page on agent_actions (organization_id, created_at, id);
create index agent_actions_of_agent on agent_actions (organization_id, agent_id, created_at, id);
call isolate_organizations('agent_actions');
revoke update, delete on agent_actions from weft_app, weft_engine;
grant update (status, details, updated_at) on agent_actions to weft_app, weft_engine;
create trigger touch before update on agent_actions for each row execute function touch_updated_at();
create trigger end_once before update on agent_actions for each row when (old.status <> 'pending')
execute function keep_what_has_ended();

create function count_actions()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update fleet_agents
    set total_actions = total_actions + 1
    where organization_id = new.organization_id
      and id = new.agent_id;
    return null;
end
$$;
create trigger count_actions after insert on agent_actions for each row execute function count_actions();

create table transactions (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    type varchar(50) not null constraint transactions_type_valid check (type in ('debit', 'credit')),
    amount numeric(18, 6) not null constraint transactions_amount_valid check (amount > 0),
    currency varchar(10) not null,
    description varchar(1000),
    status varchar(50) not null
        constraint transactions_status_valid check (status in ('pending', 'completed', 'failed')),
    from_address varchar(255),
    to_address varchar(255),
    tx_hash varchar(255),
    metadata jsonb not null default '{}',
    agent_id uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    -- Credits are USDC, and the ledger knows no exchange rates.
    constraint transactions_currency_valid check (agent_id is null or currency = 'USDC'),
    constraint transactions_agent_id_exists foreign key (organization_id, agent_id) references fleet_agents
);
create index transactions_page on transactions (organization_id, created_at, id);
create index transactions_of_agent on transactions (organization_id, agent_id, created_at, id);
-- The same hash in capitals is the same payment.
create unique index transactions_tx_hash_taken on transactions (organization_id, lower(tx_hash));
call isolate_organizations('transactions');
revoke update, delete on transactions from weft_app, weft_engine;
grant update (status, tx_hash, updated_at) on transactions to weft_app, weft_engine;
create trigger touch before update on transactions for each row execute function touch_updated_at();
create trigger end_once before update on transactions for each row when (old.status <> 'pending')
execute function keep_what_has_ended();

create function move_credits()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    balance numeric;
    moved numeric;
begin
    select credits
    into balance
    from fleet_agents
    where organization_id = new.organization_id
      and id = new.agent_id
    for no key update;
    moved := balance + case new.type when 'credit' then new.amount else -new.amount end;
    if moved < 0 then
        raise exception 'agent % has too few credits', new.agent_id using
            errcode = 'check_violation', table = 'fleet_agents', constraint = 'fleet_agents_credits_sufficient',
            detail = format('%s %s', balance, new.amount);
    end if;
    if moved >= 1e12 then
        raise exception 'agent % has no room for so many credits', new.agent_id using
            errcode = 'check_violation', table = 'transactions', constraint = 'transactions_amount_valid';
    end if;
    update fleet_agents
    set credits = moved,
        survival_tier = survival_tier_of(moved),
        revision = revision + 1
    where organization_id = new.organization_id
      and id = new.agent_id;
    return null;
end
$$;
comment on function move_credits() is 'Moves the credits of the agent of a completed transaction, behind a lock of
its row. Its detail on overdrawing is the agent''s credits and the amount.';
create trigger move_credits after insert or update of status on transactions for each row
when (new.status = 'completed' and new.agent_id is not null)
execute function move_credits();

-- A record of use goes with no transaction: both stay.
create table compute_logs (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    model varchar(255) not null,
    tokens_in integer not null constraint compute_logs_tokens_in_valid check (tokens_in >= 0),
    tokens_out integer not null constraint compute_logs_tokens_out_valid check (tokens_out >= 0),
    cost numeric(18, 6) not null constraint compute_logs_cost_valid check (cost >= 0),
    agent_id uuid not null,
    transaction_id uuid,
    created_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint compute_logs_agent_id_exists foreign key (organization_id, agent_id) references fleet_agents,
    constraint compute_logs_transaction_id_exists foreign key (organization_id, transaction_id)
        references transactions,
    constraint compute_logs_transaction_id_taken unique (organization_id, transaction_id)
);
comment on column compute_logs.transaction_id is 'The debit; null where it cost nothing, or was paid before it
came here.';
create index compute_logs_page on compute_logs (organization_id, created_at, id);
create index compute_logs_of_agent on compute_logs (organization_id, agent_id, created_at, id);
call isolate_organizations('compute_logs');
revoke update, delete on compute_logs from weft_app, weft_engine;
