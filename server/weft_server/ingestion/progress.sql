-- name: check_job
select id
from ingestion_jobs
where id = $1
  and fence = $2
  and status = 'running'

-- name: store_progress
update ingestion_jobs
set phase = $3,
    stage = $4,
    progress = $5,
    records_expected = $6,
    records_processed = $7,
    nodes_created = $8,
    nodes_updated = $9,
    relationships_created = $10,
    nodes_cleaned = $11,
    relationships_cleaned = $12,
    relationships_skipped = $13,
    warnings = $14
where id = $1
  and fence = $2
  and status = 'running'
returning id
