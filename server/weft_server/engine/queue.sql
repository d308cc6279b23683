-- name: enqueue
select enqueue_workflow($1, $2, $3, $4::json, $5)
