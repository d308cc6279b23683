-- Agents that work on the graph by themselves, and their runs.
create table agent_configs (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    agent_type varchar(100) not null,
    name varchar(255) not null,
    config jsonb not null default '{}',
    schedule jsonb not null default '{"type": "oneshot"}'
        constraint agent_configs_schedule_valid check (
            coalesce(schedule ->> 'type', '') in ('oneshot', 'cron', 'interval')
            and (schedule ->> 'type' = 'cron') = (schedule ? 'cron')
            and (schedule ->> 'type' = 'interval') = (schedule ? 'interval_seconds')
        ),
    enabled boolean not null default true,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id)
);
create index agent_configs_page on agent_configs (organization_id, created_at, id);
call isolate_organizations('agent_configs');
create trigger touch before update on agent_configs for each row execute function touch_updated_at();

-- The history of an agent goes with it.
create table agent_runs (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    agent_config_id uuid not null,
    status varchar(50) not null default 'running'
        constraint agent_runs_status_valid check (status in ('running', 'completed', 'failed', 'cancelled')),
    nodes_created bigint not null default 0,
    nodes_updated bigint not null default 0,
    relationships_created bigint not null default 0,
    insights jsonb[] not null default '{}'
        constraint agent_runs_insights_valid check (
            cardinality(insights) <= 100
            and octet_length(insights::text) <= 64 * 1024
        ),
    error varchar(4096),
    started_at timestamptz not null default now(),
    completed_at timestamptz,
    revision bigint not null default 1,
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint agent_runs_agent_config_id_exists foreign key (organization_id, agent_config_id)
        references agent_configs on delete cascade,
    constraint agent_runs_error_valid check ((status = 'failed') = (error is not null)),
    constraint agent_runs_completed_at_valid check ((status = 'running') = (completed_at is null))
);
create index agent_runs_page on agent_runs (organization_id, started_at, id);
create index agent_runs_of_agent on agent_runs (organization_id, agent_config_id, started_at, id);
call isolate_organizations('agent_runs');
create trigger touch before update on agent_runs for each row execute function touch_updated_at();
create trigger final_once before update on agent_runs for each row
when (old.status <> 'running' and new is distinct from old) execute function refuse_change('status');
create trigger nodes_created_grow before update on agent_runs for each row
when (new.nodes_created < old.nodes_created) execute function refuse_change('nodes_created');
create trigger nodes_updated_grow before update on agent_runs for each row
when (new.nodes_updated < old.nodes_updated) execute function refuse_change('nodes_updated');
create trigger relationships_created_grow before update on agent_runs for each row
when (new.relationships_created < old.relationships_created)
execute function refuse_change('relationships_created');
