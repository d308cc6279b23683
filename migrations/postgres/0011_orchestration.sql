-- Connections to orchestration engines.
create table orchestration_gateways (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    engine_type varchar(50) not null default 'openfang'
        constraint orchestration_gateways_engine_type_valid check (
            engine_type in ('openfang', 'langchain', 'crewai', 'custom')
        ),
    base_url text not null,
    api_key text,
    context jsonb not null default '{}',
    is_default boolean not null default false,
    is_active boolean not null default true,
    last_health_check timestamptz,
    last_health_status varchar(50)
        constraint orchestration_gateways_last_health_status_valid check (
            last_health_status in ('ok', 'error', 'unreachable')
        ),
    worker_token_id uuid,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    -- The engine is there without its worker.
    constraint orchestration_gateways_worker_token_id_exists foreign key (organization_id, worker_token_id)
        references worker_tokens on delete set null (worker_token_id)
);
comment on column orchestration_gateways.api_key is 'Encrypted for orchestration_gateways/<id>, in base64.';
create unique index orchestration_gateways_is_default_taken on orchestration_gateways (organization_id)
where is_default;
create index orchestration_gateways_page on orchestration_gateways (organization_id, created_at, id);
create index orchestration_gateways_of_worker_token on orchestration_gateways (organization_id, worker_token_id);
call isolate_organizations('orchestration_gateways');
-- Not for health checks: a gateway that was looked at has not changed.
create trigger touch before update on orchestration_gateways
for each row when (new.revision <> old.revision) execute function touch_updated_at();

-- A key goes where it was given for. Who may change the address but cannot read the key must not have it sent to
-- an address of their own.
create function forget_api_key()
returns trigger
language plpgsql
as $$
begin
    if new.base_url <> old.base_url and new.api_key is not distinct from old.api_key then
        new.api_key := null;
    end if;
    return new;
end
$$;
create trigger forget_key before update of base_url on orchestration_gateways
for each row execute function forget_api_key();

-- Agents in an engine. A gateway cannot go while something lives behind it: the engine would go on running what
-- nobody could see or stop any more. Not `restrict`, which would also hold up the deletion of an organization,
-- in which all of them go together.
create table sub_agents (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    openfang_agent_id varchar(255),
    name varchar(255) not null,
    description text,
    template varchar(100),
    config jsonb not null default '{}',
    gateway_id uuid not null,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint sub_agents_gateway_id_exists foreign key (organization_id, gateway_id)
        references orchestration_gateways on delete no action,
    constraint sub_agents_openfang_agent_id_taken unique (organization_id, gateway_id, openfang_agent_id),
    -- An engine knows its agents by their names, too.
    constraint sub_agents_name_taken unique (organization_id, gateway_id, name),
    -- For the triggers, which start agents behind their own gateway only.
    unique (organization_id, gateway_id, id)
);
create index sub_agents_page on sub_agents (organization_id, created_at, id);
call isolate_organizations('sub_agents');
create trigger touch before update on sub_agents for each row execute function touch_updated_at();

create table sub_agent_workflows (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    openfang_workflow_id varchar(255),
    name varchar(255) not null,
    description text,
    steps jsonb[] not null default '{}',
    gateway_id uuid not null,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint sub_agent_workflows_gateway_id_exists foreign key (organization_id, gateway_id)
        references orchestration_gateways on delete no action,
    constraint sub_agent_workflows_openfang_workflow_id_taken
        unique (organization_id, gateway_id, openfang_workflow_id),
    constraint sub_agent_workflows_name_taken unique (organization_id, gateway_id, name)
);
comment on column sub_agent_workflows.steps is 'WorkflowStep messages in the JSON form of protobuf.';
create index sub_agent_workflows_page on sub_agent_workflows (organization_id, created_at, id);
call isolate_organizations('sub_agent_workflows');
create trigger touch before update on sub_agent_workflows for each row execute function touch_updated_at();

-- A trigger goes with its agent: without one it would start whatever the engine likes.
create table sub_agent_triggers (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    openfang_trigger_id varchar(255),
    agent_id uuid,
    pattern jsonb not null
        constraint sub_agent_triggers_pattern_valid check (pattern ?| '{schedule,webhook,lifecycle}'),
    prompt_template text,
    enabled boolean not null default true,
    gateway_id uuid not null,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint sub_agent_triggers_gateway_id_exists foreign key (organization_id, gateway_id)
        references orchestration_gateways on delete no action,
    constraint sub_agent_triggers_agent_id_exists foreign key (organization_id, gateway_id, agent_id)
        references sub_agents (organization_id, gateway_id, id) on delete cascade,
    constraint sub_agent_triggers_openfang_trigger_id_taken
        unique (organization_id, gateway_id, openfang_trigger_id)
);
comment on column sub_agent_triggers.pattern is 'A TriggerPattern message in the JSON form of protobuf.';
create index sub_agent_triggers_page on sub_agent_triggers (organization_id, created_at, id);
create index sub_agent_triggers_of_agent on sub_agent_triggers (organization_id, gateway_id, agent_id);
call isolate_organizations('sub_agent_triggers');
create trigger touch before update on sub_agent_triggers for each row execute function touch_updated_at();
