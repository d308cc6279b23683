-- Conversations, their messages, and approvals of what a model wants to do.

-- Lets foreign keys to users stay within the organization.
create unique index if not exists users_within_organization on users (organization_id, id);

-- Refuses a change of the field that the trigger names, the way a check constraint of it would.
create function refuse_change()
returns trigger
language plpgsql
as $$
begin
    raise check_violation using
        message = format('%s cannot change so', tg_argv[0]),
        table = tg_table_name,
        constraint = format('%s_%s_valid', tg_table_name, tg_argv[0]);
end
$$;

-- Whoever leaves takes their conversations along.
create table conversations (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid,
    title varchar(500),
    model varchar(100),
    message_count integer not null default 0,
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint conversations_user_id_exists foreign key (organization_id, user_id)
        references users (organization_id, id) on delete cascade
);
comment on column conversations.revision is 'Counts changes by callers, which new messages are not.';
create index conversations_page on conversations (organization_id, created_at, id);
create index conversations_active on conversations (organization_id, updated_at, id);
create index conversations_of_user on conversations (organization_id, user_id);
call isolate_organizations('conversations');
create trigger touch before update on conversations for each row execute function touch_updated_at();

-- A message goes with its conversation: without what was said around it, it says nothing.
create table messages (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    conversation_id uuid not null,
    role varchar(20) not null
        constraint messages_role_valid check (role in ('system', 'user', 'assistant', 'tool')),
    content text,
    tool_calls jsonb[] not null default '{}',
    tool_call_id varchar(255),
    token_count integer not null default 0,
    model varchar(100),
    created_at timestamptz not null default now(),
    sequence integer not null,
    primary key (organization_id, id),
    unique (organization_id, conversation_id, sequence),
    unique (organization_id, conversation_id, id),
    constraint messages_conversation_id_exists foreign key (organization_id, conversation_id)
        references conversations on delete cascade,
    constraint messages_tool_calls_valid check (role = 'assistant' or cardinality(tool_calls) = 0),
    constraint messages_tool_call_id_valid check ((role = 'tool') = (tool_call_id is not null))
);
call isolate_organizations('messages');
revoke update, delete on messages from weft_app, weft_engine;

-- Messages of one conversation wait here for each other, and commit in the order of their numbers: whoever has seen
-- one of them has seen all before it.
create function number_message()
returns trigger
language plpgsql
as $$
begin
    update conversations
    set message_count = message_count + 1
    where organization_id = new.organization_id
      and id = new.conversation_id
    returning message_count into new.sequence;
    if not found then
        raise foreign_key_violation using
            message = 'there is no such conversation',
            table = 'messages',
            constraint = 'messages_conversation_id_exists';
    end if;
    new.created_at := clock_timestamp();
    return new;
end
$$;
create trigger number before insert on messages for each row execute function number_message();

-- An approval goes with the conversation that it is for; its users may leave before it does.
create table approvals (
    organization_id uuid not null references organizations on delete cascade,
    id uuid not null default gen_random_uuid(),
    conversation_id uuid not null,
    message_id uuid,
    tool_name varchar(255) not null,
    arguments jsonb not null default '{}',
    tool_effect varchar(20) not null
        constraint approvals_tool_effect_valid check (tool_effect in ('read', 'write', 'destructive')),
    status varchar(20) not null default 'pending'
        constraint approvals_status_valid check (status in ('pending', 'approved', 'denied', 'expired')),
    reason varchar(2000),
    requested_by uuid,
    decided_by uuid,
    decided_at timestamptz,
    expires_at timestamptz not null default now() + interval '1 hour',
    revision bigint not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (organization_id, id),
    constraint approvals_conversation_id_exists foreign key (organization_id, conversation_id)
        references conversations on delete cascade,
    constraint approvals_message_id_exists foreign key (organization_id, conversation_id, message_id)
        references messages (organization_id, conversation_id, id) on delete cascade,
    constraint approvals_requested_by_exists foreign key (organization_id, requested_by)
        references users (organization_id, id) on delete set null (requested_by),
    constraint approvals_decided_by_exists foreign key (organization_id, decided_by)
        references users (organization_id, id) on delete set null (decided_by),
    constraint approvals_expires_at_valid check (expires_at > created_at),
    constraint approvals_decided_at_valid check ((status in ('approved', 'denied')) = (decided_at is not null))
);
create index approvals_page on approvals (organization_id, created_at, id);
create index approvals_of_conversation on approvals (organization_id, conversation_id, message_id);
create index approvals_pending on approvals (expires_at) where status = 'pending';
call isolate_organizations('approvals');
create trigger touch before update on approvals for each row execute function touch_updated_at();
create trigger decided_once before update on approvals for each row
when (old.status <> 'pending' and new.status <> old.status) execute function refuse_change('status');

create view current_approvals
with (security_invoker = true)
as
select
    organization_id,
    id,
    conversation_id,
    message_id,
    tool_name,
    arguments,
    tool_effect,
    case
        when status = 'pending' and expires_at <= now() then 'expired'
        else status
    end as status,
    reason,
    requested_by,
    decided_by,
    decided_at,
    expires_at,
    revision,
    created_at,
    updated_at
from approvals;
comment on view current_approvals is 'Approvals as they are at this moment, also where nobody has marked an expired
one yet.';
