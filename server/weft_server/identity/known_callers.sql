-- name: use_api_key
update api_keys
set last_used_at = now()
where key_hash = $1
returning id, organization_id, user_id, permissions, active, expires_at

-- name: use_worker_token
update worker_tokens
set last_used_at = case when revoked_at is null then now() else last_used_at end
where token_hash = $1
returning
    id,
    organization_id,
    revoked_at is null as active,
    null::timestamptz as expires_at
