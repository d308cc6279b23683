-- fragment: agent
id,
    organization_id,
    name,
    description,
    code,
    friendly_name,
    tools,
    input_schema,
    output_schema,
    gofannon_agents,
    external_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_agent
insert into builder_agents (
    organization_id,
    name,
    description,
    code,
    friendly_name,
    tools,
    input_schema,
    output_schema,
    gofannon_agents,
    external_id
)
values (
    :organization_id,
    :name,
    :description,
    :code,
    :friendly_name,
    :tools,
    :input_schema,
    :output_schema,
    :gofannon_agents,
    :external_id
)
returning {agent}

-- name: get_agent
select {agent}
from builder_agents
where id = :id

-- name: list_agents
select {agent}
from builder_agents
where {conditions}
order by {order}
limit {limit}

-- name: lock_agent
select revision::text as etag
from builder_agents
where id = :id
for update

-- name: update_agent
update builder_agents
set {changes}
where id = :id
returning {agent}

-- name: delete_agent
delete from builder_agents
where id = :id
returning id
