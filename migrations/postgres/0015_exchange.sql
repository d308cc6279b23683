-- The documents of other systems that resources were imported from, so that they can go out in the form that they
-- came in. No secret is in them.
create table imported_documents (
    organization_id uuid not null references organizations on delete cascade,
    system varchar(50) not null,
    collection varchar(50) not null,
    resource_id uuid not null,
    document json not null,
    resource json not null,
    imported_at timestamptz not null default now(),
    primary key (organization_id, system, collection, resource_id)
);
comment on column imported_documents.resource is 'The resource right after the import, as a document: what differs
from it now has changed since.';
call isolate_organizations('imported_documents');

-- A document goes with its resource, in whatever table that is.
create function forget_document()
returns trigger
language plpgsql
as $$
begin
    delete from imported_documents
    where organization_id = old.organization_id
      and system = tg_argv[0]
      and collection = tg_argv[1]
      and resource_id = old.id;
    return null;
end
$$;
create trigger forget_document after delete on users
for each row execute function forget_document('gofannon', 'users');
create trigger forget_document after delete on builder_agents
for each row execute function forget_document('gofannon', 'agents');
create trigger forget_document after delete on deployments
for each row execute function forget_document('gofannon', 'deployments');
create trigger forget_document after delete on sessions
for each row execute function forget_document('gofannon', 'sessions');
create trigger forget_document after delete on tickets
for each row execute function forget_document('gofannon', 'tickets');
create trigger forget_document after delete on demos
for each row execute function forget_document('gofannon', 'demos');
