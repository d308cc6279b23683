-- What Otonix' rows bring along that Weft would otherwise count, or move, itself.

-- No two keys of any organizations have the same id, so one that was imported has its own beside it, as users do.
alter table api_keys add column external_id uuid;
alter table api_keys add constraint api_keys_external_id_taken unique (organization_id, external_id);
alter table api_keys rename constraint api_keys_key_hash_key to api_keys_key_hash_taken;
comment on column api_keys.external_id is 'The id in the system that the key was imported from.';

-- Credits move through the ledger alone, those of imported agents too: what an agent had is one transaction, and
-- its balance stays the sum of its transactions, which a balance set from outside would not be. The other
-- transactions of Otonix name no agent, so that none is counted twice.
alter table transactions add column is_opening boolean not null default false;
comment on column transactions.is_opening is 'Brings an agent''s credits to what an import says. The other system has
no such transaction, so it is not exported.';

-- An agent comes with the count of its actions, so those that come after it are in it already.
alter table agent_actions add column is_imported boolean not null default false;
drop trigger count_actions on agent_actions;
create trigger count_actions after insert on agent_actions for each row when (not new.is_imported)
execute function count_actions();

create function restore_fleet_agent(
    organization uuid,
    agent uuid,
    survival_tier text,
    total_actions integer,
    children_count integer
)
returns void
language sql
security definer
set search_path = pg_catalog, public, pg_temp
as $$
    update fleet_agents
    set survival_tier = coalesce(restore_fleet_agent.survival_tier, fleet_agents.survival_tier),
        total_actions = coalesce(restore_fleet_agent.total_actions, fleet_agents.total_actions),
        children_count = coalesce(restore_fleet_agent.children_count, fleet_agents.children_count)
    where organization_id = organization
      and organization = current_organization()
      and id = agent
$$;
comment on function restore_fleet_agent(uuid, uuid, text, integer, integer) is 'Brings what callers cannot set, and what is
no money, to what another system says of an agent: nulls leave it. The tier holds until credits move again.';
revoke execute on function restore_fleet_agent(uuid, uuid, text, integer, integer) from public;
grant execute on function restore_fleet_agent(uuid, uuid, text, integer, integer) to weft_app;

-- Actions, transactions and logs of compute are never deleted, nor are their documents.
create trigger forget_document after delete on api_keys
for each row execute function forget_document('otonix', 'apiKeys');
create trigger forget_document after delete on fleet_agents
for each row execute function forget_document('otonix', 'agents');
create trigger forget_document after delete on sandboxes
for each row execute function forget_document('otonix', 'sandboxes');
create trigger forget_document after delete on domains
for each row execute function forget_document('otonix', 'domains');
