-- fragment: organization
id,
    name,
    display_name,
    settings,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_organization
insert into organizations (id, name, display_name, settings)
values (:id, :name, coalesce(:display_name, ''), coalesce(:settings::jsonb, '{}'))
returning {organization}

-- name: get_organization
select {organization}
from organizations
where id = :id

-- name: list_organizations
select {organization}
from organizations
where {conditions}
order by {order}
limit {limit}

-- name: lock_organization
select revision::text as etag
from organizations
where id = :id
for update

-- name: update_organization
update organizations
set {changes}
where id = :id
returning {organization}

-- name: delete_organization
delete from organizations
where id = :id
returning id
