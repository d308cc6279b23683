-- name: get_answer
select request_digest, response
from request_ids
where organization_id = $1
  and rpc = $2
  and request_id = $3

-- name: store_answer
insert into request_ids (organization_id, rpc, request_id, request_digest, response)
values ($1, $2, $3, $4, $5)
on conflict do nothing
returning true

-- name: forget_old_answers
delete from request_ids
where created_at < now() - $1 * interval '1 day'
