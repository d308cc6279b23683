-- fragment: policy_decision
id,
    organization_id,
    user_id,
    action,
    resource_type,
    resource_id,
    decision,
    matched_policy,
    reason,
    input_snapshot,
    created_at

-- name: get_policy_decision
select {policy_decision}
from policy_audit_log
where id = :id

-- name: list_policy_decisions
select {policy_decision}
from policy_audit_log
where {conditions}
order by {order}
limit {limit}
