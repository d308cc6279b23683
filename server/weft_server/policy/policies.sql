-- fragment: policy
id,
    organization_id,
    source_id,
    name,
    description,
    package_path,
    rego_code,
    enabled,
    file_path,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_policy
insert into policies
    (organization_id, source_id, name, description, package_path, rego_code, enabled, file_path)
values (
    :organization_id,
    :source_id,
    :name,
    :description,
    :package_path,
    :rego_code,
    coalesce(:enabled, true),
    :file_path
)
returning {policy}

-- name: get_policy
select {policy}
from policies
where id = :id

-- name: list_policies
select {policy}
from policies
where {conditions}
order by {order}
limit {limit}

-- name: lock_policy
select revision::text as etag
from policies
where id = :id
for update

-- name: update_policy
update policies
set {changes}
where id = :id
returning {policy}

-- name: delete_policy
delete from policies
where id = :id
returning id
