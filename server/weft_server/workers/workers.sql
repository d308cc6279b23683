-- fragment: worker
id,
    organization_id,
    worker_token_id,
    name,
    version,
    labels,
    capabilities,
    max_concurrent_tasks,
    registered_at

-- name: register_worker
-- The columns that it returns are those of the view `workers`.
update worker_tokens
set worker_id = coalesce(worker_id, gen_random_uuid()),
    worker_name = coalesce(:name, name),
    worker_version = :version,
    worker_labels = :labels,
    registered_at = now()
where id = :worker_token_id
  and revoked_at is null
returning
    worker_id as id,
    organization_id,
    id as worker_token_id,
    worker_name as name,
    worker_version as version,
    worker_labels || labels as labels,
    capabilities,
    max_concurrent_tasks,
    registered_at

-- name: get_worker
select {worker}
from workers
where id = :id

-- name: get_worker_of_token
select {worker}
from workers
where worker_token_id = $1

-- name: list_workers
select {worker}
from workers
where {conditions}
order by {order}
limit {limit}

-- name: deregister_worker
-- The second parameter is the only token whose worker may be meant, where there is one.
update worker_tokens
set worker_id = null,
    worker_name = null,
    worker_version = null,
    worker_labels = '{}',
    registered_at = null
where worker_id = $1
  and id = coalesce($2, id)
returning id
