-- fragment: source
id,
    organization_id,
    source_type,
    name,
    public_config as config,
    target,
    schedule,
    enabled,
    last_sync_at,
    last_sync_status,
    last_sync_error,
    node_count,
    relationship_count,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_source
insert into source_configs
    (
        id,
        organization_id,
        source_type,
        name,
        config,
        public_config,
        target,
        schedule,
        next_sync_at,
        enabled
    )
values (
    :id,
    :organization_id,
    :source_type,
    :name,
    :config,
    :public_config,
    :target,
    coalesce(:schedule, ''),
    :next_sync_at,
    coalesce(:enabled, true)
)
returning {source}

-- name: get_source
select {source}
from source_configs
where id = :id

-- name: list_sources
select {source}
from source_configs
where {conditions}
order by {order}
limit {limit}

-- name: get_stored_config
select config
from source_configs
where id = :id

-- name: lock_source
select schedule, revision::text as etag
from source_configs
where id = :id
for update

-- name: update_source
update source_configs
set source_type = coalesce(:source_type, source_type),
    public_config = coalesce(:public_config, public_config),
    target = coalesce(:target, target),
    next_sync_at = :next_sync_at,
    {changes}
where id = :id
returning {source}

-- name: delete_source
delete from source_configs
where id = :id
returning id
