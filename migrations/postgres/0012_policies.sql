-- Where policies come from: git repositories, and containers for policies that are written in place.
create table policy_sources (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    name varchar(255) not null,
    source_type varchar(50) not null
        constraint policy_sources_source_type_valid check (source_type in ('git_repo', 'inline')),
    git_url text
        constraint policy_sources_git_url_valid check ((source_type = 'git_repo') = (git_url is not null)),
    git_branch varchar(255)
        constraint policy_sources_git_branch_valid check ((source_type = 'git_repo') = (git_branch is not null)),
    git_path varchar(500)
        constraint policy_sources_git_path_valid check ((source_type = 'git_repo') = (git_path is not null)),
    git_ssh_key_encrypted text
        constraint policy_sources_git_ssh_key_valid check (
            source_type = 'git_repo' or git_ssh_key_encrypted is null
        ),
    last_synced_at timestamptz,
    sync_status varchar(50) not null default 'never'
        constraint policy_sources_sync_status_valid check (
            sync_status in ('never', 'syncing', 'synced', 'error')
        ),
    sync_error text,
    enabled boolean not null default true,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint policy_sources_name_taken unique (organization_id, name)
);
comment on column policy_sources.git_ssh_key_encrypted is 'Encrypted for policy_sources/<id>, in base64.';
create index policy_sources_page on policy_sources (organization_id, created_at, id);
call isolate_organizations('policy_sources');
-- Not for synchronizations: a source that was read has not changed.
create trigger touch before update on policy_sources
for each row when (new.revision <> old.revision) execute function touch_updated_at();

-- A key goes where it was given for: another repository is another server to log in to.
create function forget_git_ssh_key()
returns trigger
language plpgsql
as $$
begin
    if new.git_url is distinct from old.git_url
        and new.git_ssh_key_encrypted is not distinct from old.git_ssh_key_encrypted
    then
        new.git_ssh_key_encrypted := null;
    end if;
    return new;
end
$$;
create trigger forget_key before update of git_url on policy_sources
for each row execute function forget_git_ssh_key();

-- The policies of a source are copies of what is there, and go with it. Names are unique within a source, and
-- among the policies that have none.
create table policies (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    source_id uuid,
    name varchar(255) not null,
    description text,
    package_path varchar(500) not null,
    rego_code text not null
        constraint policies_rego_code_valid check (octet_length(rego_code) <= 262144),
    enabled boolean not null default true,
    file_path varchar(500),
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint policies_source_id_exists foreign key (organization_id, source_id)
        references policy_sources on delete cascade,
    constraint policies_name_taken unique nulls not distinct (organization_id, source_id, name)
);
create index policies_page on policies (organization_id, created_at, id);
create index policies_of_package on policies (organization_id, package_path, id);
call isolate_organizations('policies');
create trigger touch before update on policies for each row execute function touch_updated_at();

-- What was decided by policies. No foreign keys: a decision outlives what it speaks of. Nobody rewrites it.
create table policy_audit_log (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    user_id varchar(255),
    action varchar(255) not null,
    resource_type varchar(100),
    resource_id varchar(255),
    decision varchar(20) not null
        constraint policy_audit_log_decision_valid check (decision in ('allow', 'deny')),
    matched_policy varchar(255),
    reason text,
    input_snapshot jsonb,
    created_at timestamptz not null default now(),
    primary key (organization_id, id)
);
create index policy_audit_log_page on policy_audit_log (organization_id, created_at, id);
create index policy_audit_log_of_user on policy_audit_log (organization_id, user_id, created_at, id);
create index policy_audit_log_of_resource on policy_audit_log
    (organization_id, resource_type, resource_id, created_at, id);
call isolate_organizations('policy_audit_log');
revoke update, delete, truncate on policy_audit_log from weft_app, weft_engine;
