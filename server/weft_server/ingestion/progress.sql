-- name: check_job
select id
from ingestion_jobs
where id = :id
  and fence = :fence
  and status = 'running'

-- name: store_progress
update ingestion_jobs
set phase = :phase,
    stage = coalesce(:stage, ''),
    progress = :progress,
    records_expected = :records_expected,
    records_processed = :records_processed,
    nodes_created = :nodes_created,
    nodes_updated = :nodes_updated,
    relationships_created = :relationships_created,
    nodes_cleaned = :nodes_cleaned,
    relationships_cleaned = :relationships_cleaned,
    relationships_skipped = :relationships_skipped,
    warnings = :warnings
where id = :id
  and fence = :fence
  and status = 'running'
returning id
