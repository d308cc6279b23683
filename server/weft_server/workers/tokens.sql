-- fragment: worker_token
id,
    organization_id,
    name,
    token_prefix,
    labels,
    capabilities,
    max_concurrent_tasks,
    created_by,
    last_used_at,
    revoked_at,
    worker_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_worker_token
insert into worker_tokens
    (organization_id, name, token_hash, token_prefix, labels, capabilities, max_concurrent_tasks, created_by)
values (
    :organization_id,
    :name,
    :token_hash,
    :token_prefix,
    :labels,
    coalesce(nullif(:capabilities::text[], '{}'), '{execute,ingest}'),
    coalesce(nullif(:max_concurrent_tasks::integer, 0), 4),
    :caller_user_id::uuid::text
)
returning {worker_token}

-- name: get_worker_token
select {worker_token}
from worker_tokens
where id = :id

-- name: list_worker_tokens
select {worker_token}
from worker_tokens
where {conditions}
order by {order}
limit {limit}

-- name: lock_worker_token
select
    revision::text as etag,
    worker_id
from worker_tokens
where id = :id
for update

-- name: update_worker_token
update worker_tokens
set {changes}
where id = :id
returning {worker_token}

-- name: revoke_worker_token
update worker_tokens
set revoked_at = coalesce(revoked_at, now()),
    revision = revision + (revoked_at is null)::integer
where id = :id
returning {worker_token}

-- name: delete_worker_token
delete from worker_tokens
where id = :id
returning id
