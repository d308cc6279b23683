-- fragment: trigger
id,
    organization_id,
    openfang_trigger_id,
    agent_id,
    pattern,
    prompt_template,
    enabled,
    gateway_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_trigger
insert into sub_agent_triggers
    (organization_id, openfang_trigger_id, agent_id, pattern, prompt_template, enabled, gateway_id)
values (
    :organization_id,
    :openfang_trigger_id,
    :agent_id,
    :pattern,
    :prompt_template,
    coalesce(:enabled, true),
    coalesce(
        :gateway_id,
        (select gateway_id from sub_agents where id = :agent_id),
        (select id from orchestration_gateways where is_default)
    )
)
returning {trigger}

-- name: get_trigger
select {trigger}
from sub_agent_triggers
where id = :id

-- name: list_triggers
select {trigger}
from sub_agent_triggers
where {conditions}
order by {order}
limit {limit}

-- name: lock_trigger
select revision::text as etag
from sub_agent_triggers
where id = :id
for update

-- name: update_trigger
update sub_agent_triggers
set {changes}
where id = :id
returning {trigger}

-- name: delete_trigger
delete from sub_agent_triggers
where id = :id
returning id
