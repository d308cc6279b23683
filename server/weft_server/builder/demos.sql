-- fragment: demo
id,
    organization_id,
    name,
    description,
    agent_id,
    agent_external_id,
    config,
    is_public,
    external_id,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_demo
insert into demos
    (organization_id, name, description, agent_id, agent_external_id, config, is_public, external_id)
values (
    :organization_id,
    :name,
    :description,
    :agent_id,
    :agent_external_id,
    :config,
    :is_public,
    :external_id
)
returning {demo}

-- name: get_demo
select {demo}
from demos
where id = :id

-- name: list_demos
select {demo}
from demos
where {conditions}
order by {order}
limit {limit}

-- name: lock_demo
select revision::text as etag
from demos
where id = :id
for update

-- name: update_demo
update demos
set {changes}
where id = :id
returning {demo}

-- name: delete_demo
delete from demos
where id = :id
returning id
