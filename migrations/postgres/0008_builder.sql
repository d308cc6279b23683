-- What people build with agents. What was imported keeps the id that it had where it came from, `external_id`,
-- and what it refers to that the organization does not have stays as text: `agent_external_id`,
-- `user_external_id`.

-- Lets foreign keys to users stay within the organization.
create unique index if not exists users_within_organization on users (organization_id, id);

create table builder_agents (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    description varchar(10000),
    code text
        constraint builder_agents_code_valid check (octet_length(code) <= 262144),
    friendly_name varchar(255)
        constraint builder_agents_friendly_name_valid check (friendly_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    tools jsonb not null default '{}',
    input_schema jsonb,
    output_schema jsonb,
    gofannon_agents text[] not null default '{}',
    external_id varchar(255),
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint builder_agents_friendly_name_taken unique (organization_id, friendly_name),
    constraint builder_agents_external_id_taken unique (organization_id, external_id)
);
comment on column builder_agents.tools is 'Names of tools by category: {"web": ["web_search", "web_fetch"]}.';
create index builder_agents_page on builder_agents (organization_id, created_at, id);
call isolate_organizations('builder_agents');
create trigger touch before update on builder_agents for each row execute function touch_updated_at();

-- A deployment goes with its agent: a name that leads nowhere would only keep others from having it.
create table deployments (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    friendly_name varchar(255) not null
        constraint deployments_friendly_name_valid check (friendly_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    agent_id uuid,
    agent_external_id varchar(255),
    created_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint deployments_friendly_name_taken unique (organization_id, friendly_name),
    constraint deployments_agent_id_exists foreign key (organization_id, agent_id)
        references builder_agents on delete cascade,
    constraint deployments_agent_external_id_valid check (num_nonnulls(agent_id, agent_external_id) = 1)
);
create index deployments_page on deployments (organization_id, created_at, id);
create index deployments_of_agent on deployments (organization_id, agent_id);
call isolate_organizations('deployments');

-- What a user said to agents goes with the user. A session outlives its agent: it can still be read.
create table sessions (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid,
    user_external_id varchar(255),
    agent_id uuid,
    agent_external_id varchar(255),
    metadata jsonb,
    message_count bigint not null default 0,
    external_id varchar(255),
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    expires_at timestamptz,
    primary key (organization_id, id),
    constraint sessions_external_id_taken unique (organization_id, external_id),
    constraint sessions_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade,
    constraint sessions_user_external_id_valid check (num_nonnulls(user_id, user_external_id) <= 1),
    constraint sessions_agent_id_exists foreign key (organization_id, agent_id)
        references builder_agents on delete set null (agent_id),
    constraint sessions_agent_external_id_valid check (num_nonnulls(agent_id, agent_external_id) <= 1)
);
create index sessions_page on sessions (organization_id, created_at, id);
create index sessions_of_user on sessions (organization_id, user_id, created_at, id);
create index sessions_of_agent on sessions (organization_id, agent_id);
create index sessions_expiring on sessions (expires_at) where expires_at is not null;
call isolate_organizations('sessions');
create trigger touch before update on sessions for each row execute function touch_updated_at();

-- Messages go with their session, without which nobody could read them.
create table session_messages (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    session_id uuid not null,
    position bigint not null
        constraint session_messages_position_valid check (position > 0),
    role varchar(50) not null
        constraint session_messages_role_valid check (role in ('user', 'assistant', 'system')),
    content text,
    timestamp timestamptz not null default now(),
    primary key (organization_id, id),
    constraint session_messages_position_taken unique (organization_id, session_id, position),
    constraint session_messages_session_id_exists foreign key (organization_id, session_id)
        references sessions on delete cascade
);
call isolate_organizations('session_messages');
-- Nothing said is ever changed.
revoke update on session_messages from weft_app, weft_engine;

-- A ticket outlives its agent and its user: it says what was done, and what that cost.
create table tickets (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    status varchar(50) not null default 'pending'
        constraint tickets_status_valid check (status in ('pending', 'processing', 'completed', 'failed')),
    agent_id uuid,
    agent_external_id varchar(255),
    user_id uuid,
    user_external_id varchar(255),
    input jsonb,
    request jsonb,
    output jsonb,
    cost numeric(18, 6),
    completed_at timestamptz,
    error varchar(4096),
    external_id varchar(255),
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint tickets_external_id_taken unique (organization_id, external_id),
    constraint tickets_agent_id_exists foreign key (organization_id, agent_id)
        references builder_agents on delete set null (agent_id),
    constraint tickets_agent_external_id_valid check (num_nonnulls(agent_id, agent_external_id) <= 1),
    constraint tickets_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete set null (user_id),
    constraint tickets_user_external_id_valid check (num_nonnulls(user_id, user_external_id) <= 1),
    constraint tickets_cost_valid check (cost >= 0),
    -- A result belongs to a completed ticket, an error to a failed one.
    constraint tickets_result_valid check (
        (completed_at is not null) = (status = 'completed')
        and (status = 'completed' or num_nonnulls(output, cost) = 0)
    ),
    constraint tickets_error_valid check ((error is not null) = (status = 'failed'))
);
comment on column tickets.request is 'The request of an imported ticket as it was, where it holds more than agent,
user and input.';
create index tickets_page on tickets (organization_id, created_at, id);
create index tickets_of_user on tickets (organization_id, user_id, created_at, id);
create index tickets_of_agent on tickets (organization_id, agent_id);
create index tickets_unfinished on tickets (organization_id, status, created_at, id)
where status in ('pending', 'processing');
call isolate_organizations('tickets');
create trigger touch before update on tickets for each row execute function touch_updated_at();

create function refuse_ticket_status()
returns trigger
language plpgsql
as $$
begin
    raise exception 'a % ticket does not become %', old.status, new.status
        using errcode = 'check_violation', table = tg_table_name, constraint = 'tickets_status_valid';
end
$$;
comment on function refuse_ticket_status() is 'Keeps tickets on their way: pending, processing, completed or failed.';
create trigger keep_on_the_way before update of status on tickets for each row
when (
    old.status is distinct from new.status
    and (old.status, new.status) not in (
        ('pending', 'processing'),
        ('pending', 'failed'),
        ('processing', 'completed'),
        ('processing', 'failed')
    )
)
execute function refuse_ticket_status();

-- A demo outlives its agent: another can take its place.
create table demos (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    description varchar(10000),
    agent_id uuid,
    agent_external_id varchar(255),
    config jsonb,
    is_public boolean not null default false,
    external_id varchar(255),
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint demos_external_id_taken unique (organization_id, external_id),
    constraint demos_agent_id_exists foreign key (organization_id, agent_id)
        references builder_agents on delete set null (agent_id),
    constraint demos_agent_external_id_valid check (num_nonnulls(agent_id, agent_external_id) <= 1)
);
create index demos_page on demos (organization_id, created_at, id);
create index demos_of_agent on demos (organization_id, agent_id);
call isolate_organizations('demos');
create trigger touch before update on demos for each row execute function touch_updated_at();
