-- name: any_organization
select exists (select from organizations)

-- name: create_default_organization
insert into organizations (name, display_name)
values ('default', 'Default')
returning id

-- name: create_admin
insert into users (organization_id, external_id, email, name, roles)
values ($1, 'admin', 'admin@localhost', 'Administrator', array['admin'])
returning id
