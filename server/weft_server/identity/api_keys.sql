-- name: create_api_key
insert into api_keys (organization_id, user_id, name, key_hash, key_prefix, permissions, expires_at)
values ($1, $2, $3, $4, $5, $6, $7)
returning id, organization_id, user_id, name, key_prefix, permissions, active, expires_at, last_used_at,
created_at,
    updated_at, revision::text as etag

-- name: get_api_key
select id, organization_id, user_id, name, key_prefix, permissions, active, expires_at, last_used_at,
created_at,
    updated_at, revision::text as etag
from api_keys
where id = $1

-- name: lock_api_key
select revision::text as etag
from api_keys
where id = $1
for update

-- name: list_api_keys
select id, organization_id, user_id, name, key_prefix, permissions, active, expires_at, last_used_at,
created_at,
    updated_at, revision::text as etag
from api_keys
where {conditions}
order by {order}
limit {limit}

-- name: update_api_key
update api_keys
set name = case when 'name' = any($2::text[]) then $3 else name end,
    permissions = case when 'permissions' = any($2::text[]) then $4 else permissions end,
    expires_at = case when 'expires_at' = any($2::text[]) then $5 else expires_at end,
    revision = revision + 1
where id = $1
returning id, organization_id, user_id, name, key_prefix, permissions, active, expires_at, last_used_at,
created_at,
    updated_at, revision::text as etag

-- name: revoke_api_key
update api_keys
set active = false,
    revision = revision + active::integer
where id = $1
returning id, organization_id, user_id, name, key_prefix, permissions, active, expires_at, last_used_at,
created_at,
    updated_at, revision::text as etag

-- name: delete_api_key
delete from api_keys
where id = $1
returning id
