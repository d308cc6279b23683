-- fragment: workflow
id,
    organization_id,
    openfang_workflow_id,
    name,
    description,
    steps,
    gateway_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_workflow
insert into sub_agent_workflows
    (organization_id, openfang_workflow_id, name, description, steps, gateway_id)
values (
    :organization_id,
    :openfang_workflow_id,
    :name,
    :description,
    :steps,
    coalesce(:gateway_id, (select id from orchestration_gateways where is_default))
)
returning {workflow}

-- name: get_workflow
select {workflow}
from sub_agent_workflows
where id = :id

-- name: list_workflows
select {workflow}
from sub_agent_workflows
where {conditions}
order by {order}
limit {limit}

-- name: lock_workflow
select revision::text as etag
from sub_agent_workflows
where id = :id
for update

-- name: update_workflow
update sub_agent_workflows
set {changes}
where id = :id
returning {workflow}

-- name: delete_workflow
delete from sub_agent_workflows
where id = :id
returning id

-- name: find_agents_behind_gateway
select id
from sub_agents
where gateway_id = $1
  and id = any($2::uuid[])
