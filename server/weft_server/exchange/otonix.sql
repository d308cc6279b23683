-- fragment: api_key
api_keys.id,
    coalesce(api_keys.external_id, api_keys.id) as key,
    api_keys.name,
    api_keys.key_hash,
    api_keys.key_prefix,
    api_keys.key_prefix || '…' as masked_key,
    api_keys.owner_wallet,
    (
        select count(*)
        from fleet_agents
        where fleet_agents.api_key_id = api_keys.id
    ) as agent_count,
    api_keys.status,
    api_keys.created_at,
    imported_documents.document,
    imported_documents.resource
from api_keys
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'apiKeys'
    and imported_documents.resource_id = api_keys.id

-- name: list_api_keys
select {api_key}
where api_keys.id > :after
order by api_keys.id
limit :limit

-- name: get_api_key
select {api_key}
where api_keys.id = :id

-- name: find_api_key
select id
from api_keys
where external_id = :key::uuid
   or id = :key::uuid

-- name: store_api_key
-- It may do nothing until somebody here gives it permissions, and its hash never changes: else whoever imports
-- could make a secret of theirs that of a key that may do more than they. Without a hash it opens to nobody.
insert into api_keys (organization_id, id, external_id, name, key_hash, key_prefix, owner_wallet, status, created_at)
values (
    :organization_id,
    :id,
    :key,
    :name,
    coalesce(:key_hash, 'none ' || gen_random_uuid()),
    coalesce(:key_prefix, ''),
    :owner_wallet,
    :status,
    coalesce(:created_at, now())
)
on conflict (id) do update
set name = excluded.name,
    key_prefix = excluded.key_prefix,
    owner_wallet = excluded.owner_wallet,
    status = excluded.status,
    created_at = coalesce(:created_at, api_keys.created_at),
    revision = api_keys.revision + 1

-- name: recount_agents
-- That its agents come after a key is no change of the key: what the key's row says of their count stays.
update imported_documents
set resource = jsonb_set(
        resource::jsonb,
        '{agentCount}',
        (
            select to_jsonb(count(*))
            from fleet_agents
            where fleet_agents.api_key_id = imported_documents.resource_id
        )
    )::json
where system = 'otonix'
  and collection = 'apiKeys'
  and resource_id = any(:api_key_ids::uuid[])

-- fragment: agent
agents.id,
    agents.id as key,
    agents.name,
    agents.status,
    agents.survival_tier,
    agents.credits,
    agents.wallet_address,
    agents.genesis_prompt,
    agents.model,
    agents.heartbeat_interval,
    agents.last_heartbeat,
    agents.api_key_id,
    coalesce(api_keys.external_id, api_keys.id) as api_key,
    agents.vps_ip,
    agents.total_actions,
    agents.children_count,
    agents.created_at,
    imported_documents.document,
    imported_documents.resource
from fleet_agents as agents
left join api_keys on api_keys.id = agents.api_key_id
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'agents'
    and imported_documents.resource_id = agents.id

-- name: list_agents
select {agent}
where agents.id > :after
order by agents.id
limit :limit

-- name: get_agent
select {agent}
where agents.id = :id

-- name: find_agent
select id
from fleet_agents
where id = :key

-- name: store_agent
insert into fleet_agents (
    organization_id,
    id,
    name,
    status,
    wallet_address,
    genesis_prompt,
    model,
    heartbeat_interval,
    last_heartbeat,
    api_key_id,
    vps_ip,
    created_at
)
values (
    :organization_id,
    :id,
    :name,
    :status,
    :wallet_address,
    :genesis_prompt,
    coalesce(:model, 'claude-opus-4-6'),
    coalesce(:heartbeat_interval, 60),
    :last_heartbeat,
    :api_key_id,
    :vps_ip,
    coalesce(:created_at, now())
)
on conflict (organization_id, id) do update
set name = excluded.name,
    status = excluded.status,
    wallet_address = excluded.wallet_address,
    genesis_prompt = excluded.genesis_prompt,
    model = excluded.model,
    heartbeat_interval = excluded.heartbeat_interval,
    last_heartbeat = excluded.last_heartbeat,
    api_key_id = excluded.api_key_id,
    vps_ip = excluded.vps_ip,
    revision = fleet_agents.revision + 1

-- name: open_credits
insert into transactions
    (organization_id, type, amount, currency, description, status, agent_id, is_opening)
select
    organization_id,
    case when credits < :credits::numeric then 'credit' else 'debit' end,
    abs(credits - :credits::numeric),
    'USDC',
    'brought from Otonix',
    'completed',
    id,
    true
from fleet_agents
where id = :id
  and credits <> :credits::numeric

-- name: restore_agent
select restore_fleet_agent(:organization_id, :id, :survival_tier, :total_actions, :children_count)

-- fragment: sandbox
sandboxes.id,
    sandboxes.id as key,
    sandboxes.name,
    sandboxes.status,
    sandboxes.os,
    sandboxes.cpu,
    sandboxes.memory,
    sandboxes.disk,
    sandboxes.region,
    sandboxes.ip_address,
    sandboxes.ports,
    sandboxes.agent_id,
    sandboxes.created_at,
    imported_documents.document,
    imported_documents.resource
from sandboxes
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'sandboxes'
    and imported_documents.resource_id = sandboxes.id

-- name: list_sandboxes
select {sandbox}
where sandboxes.id > :after
order by sandboxes.id
limit :limit

-- name: get_sandbox
select {sandbox}
where sandboxes.id = :id

-- name: find_sandbox
select id
from sandboxes
where id = :key

-- name: store_sandbox
insert into sandboxes (
    organization_id,
    id,
    name,
    status,
    os,
    cpu,
    memory,
    disk,
    region,
    ip_address,
    ports,
    agent_id,
    created_at
)
values (
    :organization_id,
    :id,
    :name,
    :status,
    :os,
    coalesce(:cpu, 0),
    coalesce(:memory, 0),
    coalesce(:disk, 0),
    :region,
    :ip_address,
    :ports,
    :agent_id,
    coalesce(:created_at, now())
)
on conflict (organization_id, id) do update
set name = excluded.name,
    status = excluded.status,
    os = excluded.os,
    cpu = excluded.cpu,
    memory = excluded.memory,
    disk = excluded.disk,
    region = excluded.region,
    ip_address = excluded.ip_address,
    ports = excluded.ports,
    agent_id = excluded.agent_id,
    created_at = coalesce(:created_at, sandboxes.created_at),
    revision = sandboxes.revision + 1

-- fragment: domain
domains.id,
    domains.id as key,
    domains.name,
    domains.status,
    domains.registered_at,
    domains.expires_at,
    domains.dns_records,
    domains.sandbox_id,
    domains.agent_id,
    domains.auto_renew,
    imported_documents.document,
    imported_documents.resource
from domains
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'domains'
    and imported_documents.resource_id = domains.id

-- name: list_domains
select {domain}
where domains.id > :after
order by domains.id
limit :limit

-- name: get_domain
select {domain}
where domains.id = :id

-- name: find_domain
select id
from domains
where id = :key

-- name: store_domain
insert into domains (
    organization_id,
    id,
    name,
    status,
    registered_at,
    expires_at,
    dns_records,
    sandbox_id,
    agent_id,
    auto_renew
)
values (
    :organization_id,
    :id,
    :name,
    :status,
    :registered_at,
    :expires_at,
    :dns_records,
    :sandbox_id,
    :agent_id,
    :auto_renew
)
on conflict (organization_id, id) do update
set name = excluded.name,
    status = excluded.status,
    registered_at = excluded.registered_at,
    expires_at = excluded.expires_at,
    dns_records = excluded.dns_records,
    sandbox_id = excluded.sandbox_id,
    agent_id = excluded.agent_id,
    auto_renew = excluded.auto_renew,
    revision = domains.revision + 1

-- fragment: agent_action
agent_actions.id,
    agent_actions.id as key,
    agent_actions.agent_id,
    agent_actions.action,
    agent_actions.category,
    agent_actions.details,
    agent_actions.status,
    agent_actions.autonomous,
    agent_actions.created_at,
    imported_documents.document,
    imported_documents.resource
from agent_actions
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'agentActions'
    and imported_documents.resource_id = agent_actions.id

-- name: list_agent_actions
select {agent_action}
where agent_actions.id > :after
order by agent_actions.id
limit :limit

-- name: get_agent_action
select {agent_action}
where agent_actions.id = :id

-- name: find_agent_action
select id
from agent_actions
where id = :key

-- name: store_agent_action
insert into agent_actions (
    organization_id,
    id,
    agent_id,
    action,
    category,
    details,
    status,
    autonomous,
    is_imported,
    created_at
)
values (
    :organization_id,
    :id,
    :agent_id,
    :action,
    :category,
    :details,
    :status,
    :autonomous,
    true,
    coalesce(:created_at, now())
)
on conflict (organization_id, id) do update
set status = excluded.status,
    details = excluded.details

-- fragment: transaction
transactions.id,
    transactions.id as key,
    transactions.type,
    transactions.amount,
    transactions.currency,
    transactions.description,
    transactions.status,
    transactions.from_address,
    transactions.to_address,
    transactions.tx_hash,
    transactions.metadata,
    transactions.created_at,
    imported_documents.document,
    imported_documents.resource
from transactions
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'transactions'
    and imported_documents.resource_id = transactions.id

-- name: list_transactions
select {transaction}
where transactions.id > :after
  and not transactions.is_opening
order by transactions.id
limit :limit

-- name: get_transaction
select {transaction}
where transactions.id = :id

-- name: find_transaction
select id
from transactions
where id = :key

-- name: store_transaction
insert into transactions (
    organization_id,
    id,
    type,
    amount,
    currency,
    description,
    status,
    from_address,
    to_address,
    tx_hash,
    metadata,
    created_at
)
values (
    :organization_id,
    :id,
    :type,
    :amount,
    coalesce(:currency, 'USDC'),
    :description,
    :status,
    :from_address,
    :to_address,
    :tx_hash,
    coalesce(:metadata::jsonb, '{}'),
    coalesce(:created_at, now())
)
on conflict (organization_id, id) do update
set status = excluded.status,
    tx_hash = excluded.tx_hash

-- fragment: compute_log
compute_logs.id,
    compute_logs.id as key,
    compute_logs.model,
    compute_logs.tokens_in,
    compute_logs.tokens_out,
    compute_logs.cost,
    compute_logs.agent_id,
    compute_logs.created_at,
    imported_documents.document,
    imported_documents.resource
from compute_logs
left join imported_documents
    on imported_documents.system = 'otonix'
    and imported_documents.collection = 'computeLogs'
    and imported_documents.resource_id = compute_logs.id

-- name: list_compute_logs
select {compute_log}
where compute_logs.id > :after
order by compute_logs.id
limit :limit

-- name: get_compute_log
select {compute_log}
where compute_logs.id = :id

-- name: find_compute_log
select id
from compute_logs
where id = :key

-- name: store_compute_log
insert into compute_logs (
    organization_id,
    id,
    model,
    tokens_in,
    tokens_out,
    cost,
    agent_id,
    created_at
)
values (
    :organization_id,
    :id,
    :model,
    :tokens_in,
    :tokens_out,
    :cost,
    :agent_id,
    coalesce(:created_at, now())
)
