-- A job goes with its source: without the source its figures say nothing.
create table ingestion_jobs (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations on delete cascade,
    source_config_id uuid not null references source_configs on delete cascade,
    source_type varchar(100) not null,
    status varchar(50) not null default 'pending'
        check (status in ('pending', 'running', 'completed', 'failed', 'cancelled')),
    config jsonb not null default '{}',
    run_id varchar(255) not null,
    progress double precision not null default 0 check (progress between 0 and 1),
    phase varchar(50) check (phase in ('extracting', 'loading', 'cleaning', 'counting')),
    stage varchar(100) not null default '',
    records_expected bigint not null default 0,
    records_processed bigint not null default 0,
    nodes_created bigint not null default 0,
    nodes_updated bigint not null default 0,
    relationships_created bigint not null default 0,
    nodes_cleaned bigint not null default 0,
    relationships_cleaned bigint not null default 0,
    relationships_skipped bigint not null default 0,
    warnings text[] not null default '{}',
    error text,
    error_reason varchar(100),
    worker_id varchar(255),
    fence bigint not null default 0,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    completed_at timestamptz,
    duration_ms bigint
);
comment on column ingestion_jobs.run_id is
    'The number of the run within its source.';
comment on column ingestion_jobs.fence is
    'The fencing number of the worker that has the job.';
create index ingestion_jobs_page on ingestion_jobs (organization_id, created_at, id);
create index ingestion_jobs_of_source on ingestion_jobs (source_config_id, created_at, id);
create unique index ingestion_jobs_one_active on ingestion_jobs (source_config_id)
    where status in ('pending', 'running');
call isolate_organizations('ingestion_jobs');
