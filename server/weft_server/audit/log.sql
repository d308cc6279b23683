-- name: record
insert into audit_log (organization_id, user_id, api_key_id, action, resource_type, resource_id, details,
ip_address) values ($1, $2, $3, $4, $5, $6, $7, $8)
