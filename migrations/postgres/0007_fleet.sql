-- Autonomous agents and what they live on. The key of each table begins with the organization, so that a foreign
-- key cannot reach into another one.
create table fleet_agents (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id)
);
create index fleet_agents_page on fleet_agents (organization_id, created_at, id);
call isolate_organizations('fleet_agents');
create trigger touch before update on fleet_agents for each row execute function touch_updated_at();

-- A sandbox outlives its agent: the machine is still there, and still costs.
create table sandboxes (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    status varchar(50) not null
        constraint sandboxes_status_valid check (status in ('deploying', 'running', 'stopped', 'error')),
    os varchar(100),
    cpu integer not null default 0,
    memory integer not null default 0,
    disk integer not null default 0,
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
