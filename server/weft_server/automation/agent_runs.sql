-- fragment: agent_run
id,
    agent_config_id,
    organization_id,
    status,
    nodes_created,
    nodes_updated,
    relationships_created,
    insights,
    error,
    started_at,
    completed_at,
    updated_at,
    revision::text as etag

-- name: start_agent_run
insert into agent_runs
    (organization_id, agent_config_id)
values (
    :organization_id,
    :agent_config_id
)
returning {agent_run}

-- name: get_agent_run
select {agent_run}
from agent_runs
where id = :id

-- name: list_agent_runs
select {agent_run}
from agent_runs
where {conditions}
order by {order}
limit {limit}

-- name: lock_agent_run
select status
from agent_runs
where id = :id
for update

-- name: record_agent_run_progress
update agent_runs
set nodes_created = greatest(nodes_created, :nodes_created),
    nodes_updated = greatest(nodes_updated, :nodes_updated),
    relationships_created = greatest(relationships_created, :relationships_created),
    insights = insights || :insights::jsonb[],
    revision = revision + 1
where id = :id
  and status = 'running'
returning {agent_run}

-- name: complete_agent_run
update agent_runs
set status = 'completed',
    completed_at = now(),
    revision = revision + 1
where id = :id
  and status = 'running'
returning {agent_run}

-- name: fail_agent_run
update agent_runs
set status = 'failed',
    error = :error,
    completed_at = now(),
    revision = revision + 1
where id = :id
  and status = 'running'
returning {agent_run}

-- name: cancel_agent_run
update agent_runs
set status = 'cancelled',
    completed_at = now(),
    revision = revision + 1
where id = :id
  and status = 'running'
returning {agent_run}
