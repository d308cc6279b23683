-- Until agents have all their columns. A later migration of the fleet takes the place of this one.
alter table fleet_agents add column api_key_id uuid;
create index fleet_agents_of_api_key on fleet_agents (organization_id, api_key_id);
