-- fragment: audit_entry
id,
    organization_id,
    user_id,
    api_key_id,
    action,
    resource_type,
    resource_id,
    details,
    ip_address,
    created_at

-- name: record
insert into audit_log
    (organization_id, user_id, api_key_id, action, resource_type, resource_id, details, ip_address)
values (
    :organization_id,
    :user_id,
    :api_key_id,
    :action,
    :resource_type,
    :resource_id,
    :details,
    :ip_address
)

-- name: get_audit_entry
select {audit_entry}
from audit_log
where id = :id

-- name: list_audit_entries
select {audit_entry}
from audit_log
where {conditions}
order by {order}
limit {limit}
