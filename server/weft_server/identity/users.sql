-- fragment: user
id,
    organization_id,
    external_id,
    email,
    name,
    picture_url,
    roles,
    permissions,
    effective_permissions(organization_id, roles, permissions) as effective_permissions,
    auth_provider,
    email_verified,
    last_login_at,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_user
insert into users
    (
        organization_id,
        external_id,
        email,
        name,
        picture_url,
        roles,
        permissions,
        password_hash,
        auth_provider,
        email_verified
    )
values (
    :organization_id,
    :external_id,
    :email,
    :name,
    :picture_url,
    :roles,
    :permissions,
    :password_hash,
    coalesce(:auth_provider, 'local'),
    :email_verified
)
returning {user}

-- name: get_user
select {user}
from users
where id = :id

-- name: list_users
select {user}
from users
where {conditions}
order by {order}
limit {limit}

-- name: lock_user
select auth_provider, revision::text as etag
from users
where id = :id
for update

-- name: update_user
update users
set {changes}
where id = :id
returning {user}

-- name: set_user_password
update users
set password_hash = :password_hash,
    revision = revision + 1
where id = :id
returning {user}

-- name: delete_user
delete from users
where id = :id
returning id
