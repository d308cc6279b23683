-- Which workers live. A worker renews its lease while it runs; another takes over the workflows of one that
-- did not.
create table worker_leases (
    worker_id varchar(255) primary key,
    expires_at timestamptz not null,
    started_at timestamptz not null default now()
);
revoke all on worker_leases from weft_app;

-- Starts a workflow within the caller's own transaction: it exists exactly if the transaction commits.
create function enqueue_workflow(
    workflow_name text,
    queue_name text,
    workflow_id text,
    arguments json,
    partition_key text
)
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform dbos.enqueue_workflow(
        workflow_name => workflow_name,
        queue_name => queue_name,
        named_args => arguments,
        workflow_id => workflow_id,
        queue_partition_key => partition_key
    );
end
$$;
revoke execute on function enqueue_workflow(text, text, text, json, text) from public;
grant execute on function enqueue_workflow(text, text, text, json, text) to weft_app, weft_engine;
