-- fragment: user
users.id,
    coalesce(users.external_id, users.id::text) as key,
    profiles.basic_info,
    profiles.billing_info,
    allowances.monthly_allowance,
    allowances.spend_remaining,
    allowances.last_reset,
    (
        select coalesce(
            jsonb_agg(
                jsonb_build_object(
                    'timestamp', (extract(epoch from usage.timestamp) * 1000000)::bigint,
                    'response_cost', usage.response_cost,
                    'agent', usage.agent_id,
                    'session', usage.session_id,
                    'metadata', usage.metadata
                )
                order by usage.timestamp, usage.place
            ),
            '[]'
        )
        from usage
        where usage.user_id = users.id
    ) as usage,
    users.created_at,
    greatest(users.updated_at, profiles.updated_at, allowances.updated_at) as updated_at,
    imported_documents.document,
    imported_documents.resource
from users
inner join profiles on profiles.user_id = users.id
inner join allowances on allowances.user_id = users.id
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'users'
    and imported_documents.resource_id = users.id

-- name: list_users
select {user}
where users.id > :after
order by users.id
limit :limit

-- name: get_user
select {user}
where users.id = :id

-- name: find_user
select id
from users
where external_id = :key
   or id = :key_as_id::uuid

-- name: store_user
insert into users (organization_id, id, external_id, email, name, auth_provider, created_at, updated_at)
values (
    :organization_id,
    :id,
    :key,
    coalesce(:email, ''),
    coalesce(:name, ''),
    'oidc',
    coalesce(:created_at, now()),
    coalesce(:updated_at, now())
)
-- How a user logs in is not for documents to change.
on conflict (id) do nothing

-- name: store_profile
update profiles
set basic_info = :basic_info,
    billing_info = :billing_info,
    revision = revision + 1
where user_id = :id

-- name: store_allowance
update allowances
set monthly_allowance = coalesce(:monthly_allowance::numeric, 100),
    spend_remaining = coalesce(:spend_remaining, :monthly_allowance::numeric, 100),
    last_reset = :last_reset
where user_id = :id

-- name: store_usage
insert into usage (organization_id, user_id, timestamp, response_cost, agent_id, session_id, metadata)
values (
    :organization_id,
    :id,
    coalesce(:timestamp, now()),
    :response_cost,
    :agent,
    :session,
    :metadata
)

-- name: store_provider_key
insert into provider_keys (organization_id, id, user_id, provider, ciphertext)
values (
    :organization_id,
    :key_id,
    :id,
    :provider,
    :ciphertext
)
on conflict on constraint provider_keys_provider_taken do update
set id = excluded.id,
    ciphertext = excluded.ciphertext,
    created_at = excluded.created_at

-- fragment: agent
builder_agents.id,
    coalesce(builder_agents.external_id, builder_agents.id::text) as key,
    builder_agents.name,
    builder_agents.description,
    builder_agents.code,
    builder_agents.friendly_name,
    builder_agents.tools,
    builder_agents.input_schema,
    builder_agents.output_schema,
    builder_agents.gofannon_agents,
    builder_agents.created_at,
    builder_agents.updated_at,
    imported_documents.document,
    imported_documents.resource
from builder_agents
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'agents'
    and imported_documents.resource_id = builder_agents.id

-- name: list_agents
select {agent}
where builder_agents.id > :after
order by builder_agents.id
limit :limit

-- name: get_agent
select {agent}
where builder_agents.id = :id

-- name: find_agent
select id
from builder_agents
where external_id = :key
   or id = :key_as_id::uuid

-- name: store_agent
insert into builder_agents
    (organization_id, id, name, description, code, friendly_name, tools, input_schema, output_schema,
    gofannon_agents, external_id, created_at, updated_at)
values (
    :organization_id,
    :id,
    :name,
    :description,
    :code,
    :friendly_name,
    :tools,
    :input_schema,
    :output_schema,
    :gofannon_agents,
    :key,
    coalesce(:created_at, now()),
    coalesce(:updated_at, now())
)
on conflict (organization_id, id) do update
set name = excluded.name,
    description = excluded.description,
    code = excluded.code,
    friendly_name = excluded.friendly_name,
    tools = excluded.tools,
    input_schema = excluded.input_schema,
    output_schema = excluded.output_schema,
    gofannon_agents = excluded.gofannon_agents,
    created_at = coalesce(:created_at, builder_agents.created_at),
    revision = builder_agents.revision + 1

-- fragment: deployment
deployments.id,
    deployments.friendly_name as key,
    coalesce(agents.external_id, agents.id::text, deployments.agent_external_id) as agent,
    imported_documents.document,
    imported_documents.resource
from deployments
left join builder_agents as agents on agents.id = deployments.agent_id
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'deployments'
    and imported_documents.resource_id = deployments.id

-- name: list_deployments
select {deployment}
where deployments.id > :after
order by deployments.id
limit :limit

-- name: get_deployment
select {deployment}
where deployments.id = :id

-- name: find_deployment
select id
from deployments
where friendly_name = :key

-- name: store_deployment
insert into deployments (organization_id, id, friendly_name, agent_id, agent_external_id)
values (
    :organization_id,
    :id,
    :key,
    :agent_id,
    :agent_external_id
)
on conflict (organization_id, id) do update
set agent_id = excluded.agent_id,
    agent_external_id = excluded.agent_external_id

-- fragment: session
sessions.id,
    coalesce(sessions.external_id, sessions.id::text) as key,
    coalesce(users.external_id, users.id::text, sessions.user_external_id) as user,
    coalesce(agents.external_id, agents.id::text, sessions.agent_external_id) as agent,
    (
        select coalesce(
            jsonb_agg(
                jsonb_build_object(
                    'role', messages.role,
                    'content', messages.content,
                    'timestamp', (extract(epoch from messages.timestamp) * 1000000)::bigint
                )
                order by messages.position
            ),
            '[]'
        )
        from session_messages as messages
        where messages.session_id = sessions.id
    ) as messages,
    sessions.metadata,
    sessions.created_at,
    sessions.updated_at,
    sessions.expires_at,
    imported_documents.document,
    imported_documents.resource
from sessions
left join users on users.id = sessions.user_id
left join builder_agents as agents on agents.id = sessions.agent_id
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'sessions'
    and imported_documents.resource_id = sessions.id

-- name: list_sessions
select {session}
where sessions.id > :after
order by sessions.id
limit :limit

-- name: get_session
select {session}
where sessions.id = :id

-- name: find_session
select id
from sessions
where external_id = :key
   or id = :key_as_id::uuid

-- name: store_session
insert into sessions
    (organization_id, id, user_id, user_external_id, agent_id, agent_external_id, metadata, message_count,
    external_id, created_at, updated_at, expires_at)
values (
    :organization_id,
    :id,
    :user_id,
    :user_external_id,
    :agent_id,
    :agent_external_id,
    :metadata,
    :message_count,
    :key,
    coalesce(:created_at, now()),
    coalesce(:updated_at, now()),
    :expires_at
)
on conflict (organization_id, id) do update
set user_id = excluded.user_id,
    user_external_id = excluded.user_external_id,
    agent_id = excluded.agent_id,
    agent_external_id = excluded.agent_external_id,
    metadata = excluded.metadata,
    message_count = excluded.message_count,
    expires_at = excluded.expires_at,
    created_at = coalesce(:created_at, sessions.created_at),
    revision = sessions.revision + 1

-- name: store_message
insert into session_messages (organization_id, session_id, position, role, content, timestamp)
values (
    :organization_id,
    :id,
    :position,
    :role,
    :content,
    coalesce(:timestamp, now())
)

-- fragment: ticket
tickets.id,
    coalesce(tickets.external_id, tickets.id::text) as key,
    tickets.status,
    coalesce(users.external_id, users.id::text, tickets.user_external_id) as user,
    coalesce(agents.external_id, agents.id::text, tickets.agent_external_id) as agent,
    tickets.input,
    tickets.output,
    tickets.cost,
    tickets.completed_at,
    tickets.error,
    tickets.created_at,
    tickets.updated_at,
    imported_documents.document,
    imported_documents.resource
from tickets
left join users on users.id = tickets.user_id
left join builder_agents as agents on agents.id = tickets.agent_id
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'tickets'
    and imported_documents.resource_id = tickets.id

-- name: list_tickets
select {ticket}
where tickets.id > :after
order by tickets.id
limit :limit

-- name: get_ticket
select {ticket}
where tickets.id = :id

-- name: find_ticket
select id
from tickets
where external_id = :key
   or id = :key_as_id::uuid

-- name: store_ticket
insert into tickets
    (organization_id, id, status, agent_id, agent_external_id, user_id, user_external_id, input, output, cost,
    completed_at, error, external_id, created_at, updated_at)
values (
    :organization_id,
    :id,
    :status,
    :agent_id,
    :agent_external_id,
    :user_id,
    :user_external_id,
    :input,
    :output,
    :cost,
    coalesce(:completed_at, case when :status::varchar = 'completed' then now() end),
    :error,
    :key,
    coalesce(:created_at, now()),
    coalesce(:updated_at, now())
)
on conflict (organization_id, id) do update
set status = excluded.status,
    agent_id = excluded.agent_id,
    agent_external_id = excluded.agent_external_id,
    user_id = excluded.user_id,
    user_external_id = excluded.user_external_id,
    input = excluded.input,
    output = excluded.output,
    cost = excluded.cost,
    completed_at = excluded.completed_at,
    error = excluded.error,
    created_at = coalesce(:created_at, tickets.created_at),
    revision = tickets.revision + 1

-- fragment: demo
demos.id,
    coalesce(demos.external_id, demos.id::text) as key,
    demos.name,
    demos.description,
    coalesce(agents.external_id, agents.id::text, demos.agent_external_id) as agent,
    demos.config,
    demos.is_public,
    demos.created_at,
    demos.updated_at,
    imported_documents.document,
    imported_documents.resource
from demos
left join builder_agents as agents on agents.id = demos.agent_id
left join imported_documents
    on imported_documents.system = 'gofannon'
    and imported_documents.collection = 'demos'
    and imported_documents.resource_id = demos.id

-- name: list_demos
select {demo}
where demos.id > :after
order by demos.id
limit :limit

-- name: get_demo
select {demo}
where demos.id = :id

-- name: find_demo
select id
from demos
where external_id = :key
   or id = :key_as_id::uuid

-- name: store_demo
insert into demos
    (organization_id, id, name, description, agent_id, agent_external_id, config, is_public, external_id,
    created_at, updated_at)
values (
    :organization_id,
    :id,
    :name,
    :description,
    :agent_id,
    :agent_external_id,
    :config,
    :is_public,
    :key,
    coalesce(:created_at, now()),
    coalesce(:updated_at, now())
)
on conflict (organization_id, id) do update
set name = excluded.name,
    description = excluded.description,
    agent_id = excluded.agent_id,
    agent_external_id = excluded.agent_external_id,
    config = excluded.config,
    is_public = excluded.is_public,
    created_at = coalesce(:created_at, demos.created_at),
    revision = demos.revision + 1
