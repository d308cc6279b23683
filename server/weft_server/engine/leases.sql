-- name: renew
insert into worker_leases (worker_id, expires_at)
values ($1, now() + $2::float8 * interval '1 second')
on conflict (worker_id) do update
set expires_at = excluded.expires_at

-- name: expire
update worker_leases
set expires_at = now() - interval '1 second'
where worker_id = $1

-- name: find_dead
-- Workers whose lease ran out, and those that have work but no lease.
select worker_id
from worker_leases
where expires_at < now()
  and worker_id <> $1
union
select executor_id
from dbos.workflow_status
where status = 'PENDING'
  and executor_id <> $1
  and not exists (select from worker_leases where worker_id = executor_id)

-- name: remove_expired
delete from worker_leases
where worker_id = $1
  and expires_at < now()
