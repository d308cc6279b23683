-- fragment: gateway
id,
    organization_id,
    name,
    engine_type,
    base_url,
    context,
    is_default,
    is_active,
    last_health_check,
    last_health_status,
    worker_token_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_gateway
insert into orchestration_gateways
    (organization_id, id, name, engine_type, base_url, api_key, context, is_default, is_active,
    worker_token_id)
values (
    :organization_id,
    :id,
    :name,
    coalesce(:engine_type, 'openfang'),
    :base_url,
    :api_key,
    coalesce(:context::jsonb, '{}'),
    not exists (select from orchestration_gateways where is_default),
    coalesce(:is_active, true),
    :worker_token_id
)
returning {gateway}

-- name: get_gateway
select {gateway}
from orchestration_gateways
where id = :id

-- name: list_gateways
select {gateway}
from orchestration_gateways
where {conditions}
order by {order}
limit {limit}

-- name: lock_gateway
select
    revision::text as etag,
    is_default,
    not exists (select from orchestration_gateways other where other.id <> :id) as is_last
from orchestration_gateways
where id = :id
for update

-- name: update_gateway
update orchestration_gateways
set {changes}
where id = :id
returning {gateway}

-- name: delete_gateway
delete from orchestration_gateways
where id = :id
returning id

-- name: take_turns
-- Whoever changes which gateway is the default waits here for the others who do so in the organization.
select id
from organizations
where id = $1
for no key update

-- name: unset_default_gateway
update orchestration_gateways
set is_default = false,
    revision = revision + 1
where is_default
  and id <> $1

-- name: set_default_gateway
update orchestration_gateways
set is_default = true,
    revision = revision + (not is_default)::integer
where id = :id
returning {gateway}
