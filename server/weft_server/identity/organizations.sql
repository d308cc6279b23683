-- name: create_organization
insert into organizations (name, display_name, settings)
values ($1, $2, $3)
returning id, name, display_name, settings, created_at, updated_at, revision::text as etag

-- name: get_organization
select id, name, display_name, settings, created_at, updated_at, revision::text as etag
from organizations
where id = $1

-- name: lock_organization
select revision::text as etag
from organizations
where id = $1
for update

-- name: list_organizations
select id, name, display_name, settings, created_at, updated_at, revision::text as etag
from organizations
where {conditions}
order by {order}
limit {limit}

-- name: update_organization
update organizations
set display_name = case when 'display_name' = any($2::text[]) then $3 else display_name end,
    settings = case when 'settings' = any($2::text[]) then $4 else settings end,
    revision = revision + 1
where id = $1
returning id, name, display_name, settings, created_at, updated_at, revision::text as etag

-- name: delete_organization
delete from organizations
where id = $1
returning id
