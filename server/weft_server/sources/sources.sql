-- name: create_source
insert into source_configs
    (id, organization_id, source_type, name, config, public_config, target, schedule, next_sync_at, enabled)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
returning id, organization_id, source_type, name, public_config as config, target, schedule, enabled,
last_sync_at,
    last_sync_status, last_sync_error, node_count, relationship_count, created_at, updated_at, revision::text
    as etag

-- name: get_source
select id, organization_id, source_type, name, public_config as config, target, schedule, enabled,
last_sync_at,
    last_sync_status, last_sync_error, node_count, relationship_count, created_at, updated_at, revision::text
    as etag
from source_configs
where id = $1

-- name: list_sources
select id, organization_id, source_type, name, public_config as config, target, schedule, enabled,
last_sync_at,
    last_sync_status, last_sync_error, node_count, relationship_count, created_at, updated_at, revision::text
    as etag
from source_configs
where {conditions}
order by {order}
limit {limit}

-- name: get_stored_config
select config
from source_configs
where id = $1

-- name: lock_source
select revision::text as etag, schedule, enabled
from source_configs
where id = $1
for update

-- name: update_source
update source_configs
set name = case when 'name' = any($2::text[]) then $3 else name end,
    schedule = $4,
    next_sync_at = $5,
    enabled = $6,
    revision = revision + 1
where id = $1
returning id, organization_id, source_type, name, public_config as config, target, schedule, enabled,
last_sync_at,
    last_sync_status, last_sync_error, node_count, relationship_count, created_at, updated_at, revision::text
    as etag

-- name: replace_config
update source_configs
set source_type = $2,
    config = $3,
    public_config = $4,
    target = $5
where id = $1

-- name: delete_source
delete from source_configs
where id = $1
