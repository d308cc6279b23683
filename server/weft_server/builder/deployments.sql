-- fragment: deployment
id,
    organization_id,
    friendly_name,
    agent_id,
    agent_external_id,
    created_at

-- name: keep_agent
select friendly_name
from builder_agents
where id = :agent_id
for share

-- name: deploy_agent
insert into deployments (organization_id, friendly_name, agent_id)
values (:organization_id, :friendly_name, :agent_id)
on conflict (organization_id, friendly_name) do update
set
    agent_id = excluded.agent_id,
    agent_external_id = null
where deployments.agent_id is null
  or deployments.agent_id = excluded.agent_id
returning {deployment}

-- name: undeploy_agent
delete from deployments
where agent_id = :agent_id
returning id

-- name: get_deployment
select {deployment}
from deployments
where friendly_name = :friendly_name

-- name: resolve_deployment
select
    agent.id,
    agent.organization_id,
    agent.name,
    agent.description,
    agent.code,
    agent.friendly_name,
    agent.tools,
    agent.input_schema,
    agent.output_schema,
    agent.gofannon_agents,
    agent.external_id,
    agent.created_at,
    agent.updated_at,
    agent.revision::text as etag
from deployments as deployment
join builder_agents as agent
    on agent.organization_id = deployment.organization_id
    and agent.id = deployment.agent_id
where deployment.friendly_name = :friendly_name

-- name: list_deployments
select {deployment}
from deployments
where {conditions}
order by {order}
limit {limit}
