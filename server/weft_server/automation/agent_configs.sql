-- The contract names the type of a schedule as protobuf's JSON does, the column as the rest of the database does.
-- fragment: agent_config
id,
    organization_id,
    agent_type,
    name,
    config,
    jsonb_set(schedule, array['type'], to_jsonb('SCHEDULE_TYPE_' || upper(schedule ->> 'type'))) as schedule,
    enabled,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_agent_config
insert into agent_configs
    (organization_id, agent_type, name, config, schedule, enabled)
values (
    :organization_id,
    :agent_type,
    :name,
    coalesce(:config::jsonb, '{}'),
    coalesce(:schedule::jsonb, '{"type": "oneshot"}'),
    coalesce(:enabled, true)
)
returning {agent_config}

-- name: get_agent_config
select {agent_config}
from agent_configs
where id = :id

-- name: list_agent_configs
select {agent_config}
from agent_configs
where {conditions}
order by {order}
limit {limit}

-- name: lock_agent_config
select revision::text as etag
from agent_configs
where id = :id
for update

-- name: hold_agent_config
select enabled
from agent_configs
where id = :id
for share

-- name: update_agent_config
update agent_configs
set {changes}
where id = :id
returning {agent_config}

-- name: find_running_agent_run
select id
from agent_runs
where agent_config_id = :id
  and status = 'running'
limit 1

-- name: delete_agent_config
delete from agent_configs
where id = :id
returning id
