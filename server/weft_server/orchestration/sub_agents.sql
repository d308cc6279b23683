-- fragment: sub_agent
id,
    organization_id,
    openfang_agent_id,
    name,
    description,
    template,
    config,
    gateway_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_sub_agent
insert into sub_agents
    (organization_id, openfang_agent_id, name, description, template, config, gateway_id)
values (
    :organization_id,
    :openfang_agent_id,
    :name,
    :description,
    :template,
    coalesce(:config::jsonb, '{}'),
    coalesce(:gateway_id, (select id from orchestration_gateways where is_default))
)
returning {sub_agent}

-- name: get_sub_agent
select {sub_agent}
from sub_agents
where id = :id

-- name: list_sub_agents
select {sub_agent}
from sub_agents
where {conditions}
order by {order}
limit {limit}

-- name: lock_sub_agent
select revision::text as etag
from sub_agents
where id = :id
for update

-- name: update_sub_agent
update sub_agents
set {changes}
where id = :id
returning {sub_agent}

-- name: delete_sub_agent
delete from sub_agents
where id = :id
returning id
