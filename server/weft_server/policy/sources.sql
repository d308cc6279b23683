-- fragment: policy_source
id,
    organization_id,
    name,
    source_type,
    git_url,
    git_branch,
    git_path,
    last_synced_at,
    sync_status,
    sync_error,
    enabled,
    created_at,
    updated_at,
    revision::text as etag

-- name: create_policy_source
insert into policy_sources
    (organization_id, id, name, source_type, git_url, git_branch, git_path, git_ssh_key_encrypted, enabled)
values (
    :organization_id,
    :id,
    :name,
    :source_type::text,
    :git_url,
    coalesce(:git_branch, case when :source_type::text = 'git_repo' then 'main' end),
    coalesce(:git_path, case when :source_type::text = 'git_repo' then '/' end),
    :git_ssh_key,
    coalesce(:enabled, true)
)
returning {policy_source}

-- name: get_policy_source
select {policy_source}
from policy_sources
where id = :id

-- name: list_policy_sources
select {policy_source}
from policy_sources
where {conditions}
order by {order}
limit {limit}

-- name: lock_policy_source
select revision::text as etag
from policy_sources
where id = :id
for update

-- name: update_policy_source
update policy_sources
set {changes}
where id = :id
returning {policy_source}

-- name: delete_policy_source
delete from policy_sources
where id = :id
returning id
