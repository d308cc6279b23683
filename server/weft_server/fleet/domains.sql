-- fragment: domain
id,
    organization_id,
    name,
    status,
    registered_at,
    expires_at,
    dns_records,
    sandbox_id,
    agent_id,
    auto_renew,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_domain
-- A name is the same in capitals, and with the dot of the root behind it.
insert into domains (
    organization_id,
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
    lower(rtrim(:name, '.')),
    coalesce(:status, 'pending'),
    :registered_at,
    :expires_at,
    :dns_records,
    :sandbox_id,
    :agent_id,
    :auto_renew
)
returning {domain}

-- name: get_domain
select {domain}
from domains
where id = :id

-- name: list_domains
select {domain}
from domains
where {conditions}
order by {order}
limit {limit}

-- name: lock_domain
select revision::text as etag
from domains
where id = :id
for update

-- name: update_domain
update domains
set {changes}
where id = :id
returning {domain}

-- name: delete_domain
delete from domains
where id = :id
returning id
