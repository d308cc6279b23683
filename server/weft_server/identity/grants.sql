-- name: permissions_of_roles
select effective_permissions(:organization_id, :roles, '{}')

-- name: permissions_of_user
select effective_permissions(organization_id, roles, permissions)
from users
where id = :id
