-- name: use_api_key
update api_keys
set last_used_at = now()
where key_hash = $1
returning id, organization_id, user_id, permissions, active, expires_at
