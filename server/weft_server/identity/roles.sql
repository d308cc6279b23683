-- fragment: role
id,
    organization_id,
    name,
    description,
    permissions,
    is_builtin,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_role
insert into role_definitions (organization_id, name, description, permissions)
values (:organization_id, :name, :description, :permissions)
returning {role}

-- name: get_role
select {role}
from role_definitions
where id = :id

-- name: list_roles
select {role}
from role_definitions
where {conditions}
order by {order}
limit {limit}

-- name: lock_role
select name, is_builtin, revision::text as etag
from role_definitions
where id = :id
for update

-- name: update_role
update role_definitions
set {changes}
where id = :id
returning {role}

-- name: delete_role
delete from role_definitions
where id = :id
returning id
