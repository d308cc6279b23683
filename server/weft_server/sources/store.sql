-- name: lock_source
select id, organization_id, source_type, enabled
from source_configs
where id = $1
for update

-- name: source_exists
select true
from source_configs
where id = $1

-- name: next_run
update source_configs
set last_run = last_run + 1
where id = $1
returning last_run

-- name: take_fence
update source_configs
set fence = fence + 1
where id = $1
returning fence

-- name: read_config
select config
from source_configs
where id = $1

-- name: record_success
update source_configs
set last_sync_at = now(),
    last_sync_status = 'success',
    last_sync_error = null,
    node_count = :node_count,
    relationship_count = :relationship_count
where id = :id

-- name: record_failure
update source_configs
set last_sync_at = now(),
    last_sync_status = 'error',
    last_sync_error = $2
where id = $1

-- name: lock_due_sources
select id, organization_id, source_type, schedule, now() as now
from source_configs
where enabled
  and next_sync_at <= now()
order by next_sync_at
limit $1
for update skip locked

-- name: set_next_sync
update source_configs
set next_sync_at = $2
where id = $1
