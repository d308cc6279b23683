-- fragment: api_key
id,
    organization_id,
    user_id,
    name,
    key_prefix,
    key_prefix || '…' as masked_key,
    permissions,
    owner_wallet,
    status,
    active,
    (
        select count(*)
        from fleet_agents
        where fleet_agents.organization_id = api_keys.organization_id
          and fleet_agents.api_key_id = api_keys.id
    ) as agent_count,
    external_id,
    expires_at,
    last_used_at,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_api_key
insert into api_keys
    (organization_id, user_id, name, key_hash, key_prefix, permissions, owner_wallet, expires_at)
values (
    :organization_id,
    :user_id,
    :name,
    :key_hash,
    :key_prefix,
    :permissions,
    :owner_wallet,
    :expires_at
)
returning {api_key}

-- name: create_admin_key
insert into api_keys (organization_id, user_id, name, key_hash, key_prefix, permissions)
values (:organization_id, :user_id, 'admin', :key_hash, :key_prefix, :permissions)

-- name: get_api_key
select {api_key}
from api_keys
where id = :id

-- name: list_api_keys
select {api_key}
from api_keys
where {conditions}
order by {order}
limit {limit}

-- name: lock_api_key
select revision::text as etag
from api_keys
where id = :id
for update

-- name: update_api_key
update api_keys
set {changes}
where id = :id
returning {api_key}

-- name: revoke_api_key
update api_keys
set status = 'revoked',
    revision = revision + active::integer
where id = :id
returning {api_key}

-- name: delete_api_key
delete from api_keys
where id = :id
returning id
