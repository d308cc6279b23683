-- name: enqueue
select enqueue_workflow($1, $2, $3, $4::json, $5)

-- name: find_lifeless
select id
from unnest($1::text[]) as id
where not exists (
    select from dbos.workflow_status
    where workflow_uuid = id
      and status in ('ENQUEUED', 'DELAYED', 'PENDING')
)
