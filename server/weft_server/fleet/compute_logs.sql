-- fragment: compute_log
id,
    organization_id,
    model,
    tokens_in,
    tokens_out,
    cost,
    agent_id,
    transaction_id,
    created_at

-- name: create_compute_log
with debit as (
    insert into transactions (organization_id, type, amount, currency, description, status, agent_id)
    select
        :organization_id,
        'debit',
        :cost::numeric,
        'USDC',
        'compute: ' || :model,
        'completed',
        :agent_id
    where :cost::numeric > 0
    returning id
)
insert into compute_logs (organization_id, model, tokens_in, tokens_out, cost, agent_id, transaction_id)
values (
    :organization_id,
    :model,
    :tokens_in,
    :tokens_out,
    :cost::numeric,
    :agent_id,
    (select id from debit)
)
returning {compute_log}

-- name: get_compute_log
select {compute_log}
from compute_logs
where id = :id

-- name: list_compute_logs
select {compute_log}
from compute_logs
where {conditions}
order by {order}
limit {limit}
