-- fragment: ingestion_job
id,
    organization_id,
    source_config_id as source_id,
    source_type,
    status,
    config,
    run_id,
    progress,
    phase,
    stage,
    records_expected,
    records_processed,
    nodes_created,
    nodes_updated,
    relationships_created,
    nodes_cleaned,
    relationships_cleaned,
    relationships_skipped,
    warnings,
    error,
    error_reason,
    worker_id,
    created_at,
    started_at,
    completed_at,
    duration_ms

-- name: find_active_job_of_source
select id
from ingestion_jobs
where source_config_id = :source_id
  and status in ('pending', 'running')

-- name: find_active_job_of_organization
select id
from ingestion_jobs
where organization_id = :organization_id
  and status in ('pending', 'running')
limit 1

-- name: create_job
insert into ingestion_jobs (organization_id, source_config_id, source_type, config, run_id)
values (:organization_id, :source_id, :source_type, coalesce(:config::jsonb, '{}'), :run_id)
returning {ingestion_job}

-- name: get_ingestion_job
select {ingestion_job}
from ingestion_jobs
where id = :id

-- name: get_latest_job
select {ingestion_job}
from ingestion_jobs
where source_config_id = :source_id
order by created_at desc, id desc
limit 1

-- name: list_ingestion_jobs
select {ingestion_job}
from ingestion_jobs
where {conditions}
order by {order}
limit {limit}

-- name: lock_ingestion_job
select id, source_config_id as source_id, status
from ingestion_jobs
where id = :id
for update

-- name: cancel_ingestion_job
update ingestion_jobs
set status = 'cancelled',
    phase = null,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = :id
returning {ingestion_job}

-- name: claim_job
update ingestion_jobs
set status = 'running',
    phase = 'extracting',
    worker_id = :worker_id,
    fence = :fence,
    started_at = coalesce(started_at, now())
where id = :id
returning {ingestion_job}

-- name: complete_job
update ingestion_jobs
set status = 'completed',
    phase = null,
    stage = '',
    progress = 1,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = :id
  and fence = :fence
  and status = 'running'
returning id

-- name: fail_job
update ingestion_jobs
set status = 'failed',
    phase = null,
    error = :error,
    error_reason = :error_reason,
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = :id
  and fence = :fence
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
    error = :error,
    error_reason = 'internal',
    completed_at = now(),
    duration_ms = extract(epoch from now() - started_at) * 1000
where id = :id
  and status in ('pending', 'running')
returning source_config_id
