-- fragment: transaction
id,
    organization_id,
    type,
    amount,
    currency,
    description,
    status,
    from_address,
    to_address,
    tx_hash,
    metadata,
    agent_id,
    created_at,
    updated_at

-- name: create_transaction
insert into transactions (
    organization_id,
    type,
    amount,
    currency,
    description,
    status,
    from_address,
    to_address,
    tx_hash,
    metadata,
    agent_id
)
values (
    :organization_id,
    :type,
    :amount,
    coalesce(:currency, 'USDC'),
    :description,
    coalesce(:status, 'pending'),
    :from_address,
    :to_address,
    :tx_hash,
    coalesce(:metadata::jsonb, '{}'),
    :agent_id
)
returning {transaction}

-- name: get_transaction
select {transaction}
from transactions
where id = :id

-- name: list_transactions
select {transaction}
from transactions
where {conditions}
order by {order}
limit {limit}

-- name: lock_transaction
select status
from transactions
where id = :id
for update

-- name: settle_transaction
update transactions
set status = :status,
    tx_hash = coalesce(:tx_hash, tx_hash)
where id = :id
returning {transaction}
