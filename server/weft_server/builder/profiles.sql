-- fragment: profile
user_id,
    organization_id,
    basic_info,
    billing_info,
    created_at,
    updated_at,
    revision::text as etag

-- name: get_profile
select {profile}
from profiles
where user_id = :user_id

-- name: list_profiles
select {profile}
from profiles
where {conditions}
order by {order}
limit {limit}

-- name: lock_profile
select revision::text as etag
from profiles
where user_id = :user_id
for update

-- name: update_profile
update profiles
set {changes}
where user_id = :user_id
returning {profile}
