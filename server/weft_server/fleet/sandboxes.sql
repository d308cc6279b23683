-- fragment: sandbox
id,
    organization_id,
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
    created_at,
    updated_at,
    revision::text as etag

-- name: create_sandbox
insert into sandboxes
    (organization_id, name, status, os, cpu, memory, disk, region, ip_address, ports, agent_id)
values (
    :organization_id,
    :name,
    coalesce(:status, 'deploying'),
    :os,
    :cpu,
    :memory,
    :disk,
    :region,
    :ip_address,
    :ports,
    :agent_id
)
returning {sandbox}

-- name: get_sandbox
select {sandbox}
from sandboxes
where id = :id

-- name: list_sandboxes
select {sandbox}
from sandboxes
where {conditions}
order by {order}
limit {limit}

-- name: lock_sandbox
select revision::text as etag
from sandboxes
where id = :id
for update

-- name: update_sandbox
update sandboxes
set {changes}
where id = :id
returning {sandbox}

-- name: delete_sandbox
delete from sandboxes
where id = :id
returning id
