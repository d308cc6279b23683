-- name: find_active_job_of_source
select id
from ingestion_jobs
where source_config_id = $1
  and status in ('pending', 'running')

-- name: find_active_job_of_organization
select id
from ingestion_jobs
where organization_id = $1
  and status in ('pending', 'running')
limit 1

-- name: create_job
insert into ingestion_jobs (organization_id, source_config_id, source_type, run_id)
values ($1, $2, $3, $4)
returning id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms

-- name: get_job
select id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms
from ingestion_jobs
where id = $1

-- name: get_latest_job
select id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms
from ingestion_jobs
where source_config_id = $1
order by created_at desc, id desc
limit 1

-- name: list_jobs
select id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms
from ingestion_jobs
where {conditions}
order by {order}
limit {limit}

-- name: lock_job
select id, source_config_id as source_id, status
from ingestion_jobs
where id = $1
for update

-- name: cancel_job
update ingestion_jobs
set status = 'cancelled',
    phase = null,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = $1
returning id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms

-- name: claim_job
update ingestion_jobs
set status = 'running',
    phase = 'extracting',
    worker_id = $2,
    fence = $3,
    started_at = coalesce(started_at, now())
where id = $1
returning id, organization_id, source_config_id as source_id, source_type, status, run_id, progress, phase,
stage,
    records_expected, records_processed, nodes_created, nodes_updated, relationships_created, nodes_cleaned,
    relationships_cleaned, relationships_skipped, warnings, error, error_reason, worker_id, created_at,
    started_at, completed_at, duration_ms

-- name: complete_job
update ingestion_jobs
set status = 'completed',
    phase = null,
    stage = '',
    progress = 1,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = $1
  and fence = $2
  and status = 'running'
returning id

-- name: fail_job
update ingestion_jobs
set status = 'failed',
    phase = null,
    error = $3,
    error_reason = $4,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = $1
  and fence = $2
  and status = 'running'
returning id

-- name: list_active_jobs
select id, organization_id
from ingestion_jobs
where status in ('pending', 'running')

-- name: fail_abandoned_job
update ingestion_jobs
set status = 'failed',
    phase = null,
    error = $2,
    error_reason = 'internal',
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = $1
  and status in ('pending', 'running')
returning source_config_id
