-- fragment: provider_key
id,
    organization_id,
    user_id,
    provider,
    created_at

-- name: set_provider_key
insert into provider_keys (organization_id, id, user_id, provider, ciphertext)
values (
    :organization_id,
    :id,
    :user_id,
    :provider,
    :ciphertext
)
on conflict on constraint provider_keys_provider_taken do update
set id = excluded.id,
    ciphertext = excluded.ciphertext,
    created_at = excluded.created_at
returning {provider_key}

-- name: has_provider_key
select exists (
    select
    from provider_keys
    where user_id = users.id
      and provider = $2
) as has_key
from users
where id = $1

-- name: list_provider_keys
select {provider_key}
from provider_keys
where user_id = :user_id
  and {conditions}
order by {order}
limit {limit}

-- name: delete_provider_key
delete from provider_keys
where user_id = $1
  and provider = $2
returning id
