-- name: create_data_key
insert into organization_keys (organization_id, version, wrapped_key, master_key_id)
values ($1, 1, $2, $3)

-- name: get_latest_version
select max(version)
from organization_keys
where organization_id = $1

-- name: get_data_key
select wrapped_key
from organization_keys
where organization_id = $1
  and version = $2

-- name: lock_data_keys_not_wrapped_with
select organization_id, version, wrapped_key
from organization_keys
where master_key_id <> $1
for update

-- name: replace_wrapped_key
update organization_keys
set wrapped_key = $3,
    master_key_id = $4
where organization_id = $1
  and version = $2

-- name: find_data_key_not_wrapped_with
select organization_id
from organization_keys
where master_key_id <> $1
limit 1
