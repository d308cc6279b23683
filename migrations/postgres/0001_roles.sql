-- The two roles that processes act as; whoever runs the migrations owns everything. `weft_app` serves callers
-- and sees one organization at a time. `weft_engine` works for all of them. Neither logs in: a process logs
-- in as the user of WEFT_POSTGRES_URL and takes the role on with its first breath.
do $$
begin
    -- Roles belong to the whole server, so another database of it may have created them already.
    if not exists (select from pg_roles where rolname = 'weft_app') then
        create role weft_app nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'weft_engine') then
        create role weft_engine nologin;
    end if;
exception
    when duplicate_object or unique_violation then
        null;
end
$$;

grant weft_app, weft_engine to current_user;

grant usage on schema public to weft_app, weft_engine;
grant select on schema_migrations to weft_app, weft_engine;

alter default privileges in schema public
    grant select, insert, update, delete on tables to weft_app, weft_engine;

create function current_organization()
returns uuid
language sql
stable
as $$
    select nullif(current_setting('weft.organization_id', true), '')::uuid
$$;
comment on function current_organization() is
    'The organization that this connection was told to act for; null before it was told.';

create function touch_updated_at()
returns trigger
language plpgsql
as $$
begin
    new.updated_at := now();
    return new;
end
$$;
comment on function touch_updated_at() is
    'Keeps updated_at at the time of the last change.';

-- Every table with an organization_id calls this: one organization at a time for weft_app, all of them for
-- weft_engine.
create procedure isolate_organizations(isolated regclass, organization_column text default 'organization_id')
language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', isolated);
    execute format('alter table %s force row level security', isolated);
    execute format(
        'create policy one_organization on %s to weft_app using (%I = (select current_organization()))',
        isolated, organization_column
    );
    execute format('create policy every_organization on %s to weft_engine using (true)', isolated);
end
$$;
