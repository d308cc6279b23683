-- What the SQL connector asks PostgreSQL's catalog (version 12 and later).
--
-- Each query below follows the common table expressions of `visible` and takes the schemas asked for as $1, null for all.
-- Texts are cut at 10,000 characters. Sizes and row numbers are those of the last vacuum or analyze: reading them opens no
-- file and waits for no lock, and they do not differ from run to run while nobody touches the table.

-- name: visible
-- A table is visible where information_schema would show it: the login may use its schema, and owns the table or holds a
-- privilege on it or on one of its columns. A foreign key to a partitioned table has inner twins, one per partition; they
-- are left out.
with visible_schema as (
    select n.oid, n.nspname::text as name, n.nspowner as owner
    from pg_namespace n
    where has_schema_privilege(n.oid, 'USAGE')
      and case when $1::text[] is null then n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               else n.nspname = any ($1::text[]) end
),
visible_table as (
    select c.oid,
           s.name as schema,
           c.relname::text as name,
           case c.relkind
               when 'r' then 'table'
               when 'p' then 'partitioned_table'
               when 'v' then 'view'
               when 'm' then 'materialized_view'
               when 'f' then 'foreign_table'
           end as kind
    from pg_class c
    join visible_schema s on s.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
      and (pg_has_role(c.relowner, 'USAGE')
           or has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
           or has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES'))
),
visible_foreign_key as (
    select k.oid, t.schema, t.name as table, k.conname::text as name, k.conrelid, k.confrelid, k.conkey, k.confkey,
           k.confupdtype, k.confdeltype, k.condeferrable, k.condeferred, k.convalidated
    from pg_constraint k
    join visible_table t on t.oid = k.conrelid
    where k.contype = 'f'
      and not exists (select from pg_constraint twin where twin.oid = k.conparentid and twin.conrelid = k.conrelid)
),
dependency as (
    select k.conrelid as dependent, k.confrelid as dependency, array_agg(k.name order by k.name) as foreign_keys
    from visible_foreign_key k
    where k.conrelid <> k.confrelid
    group by k.conrelid, k.confrelid
    union all
    select distinct rule.ev_class, d.refobjid, null::text[]
    from visible_table v
    join pg_rewrite rule on rule.ev_class = v.oid
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = rule.oid and d.refclassid = 'pg_class'::regclass
    where v.kind in ('view', 'materialized_view')
      and d.refobjid <> rule.ev_class
)

-- name: schemas_seen
select name from visible_schema

-- name: counts
select (select count(*) from visible_schema) as schemas,
       (select count(*) from visible_table) as tables,
       (select count(*) from visible_table where kind in ('view', 'materialized_view')) as views,
       (select count(*) from pg_attribute a join visible_table t on t.oid = a.attrelid
        where a.attnum > 0 and not a.attisdropped) as columns,
       i.indexes,
       i.index_columns,
       k.foreign_keys,
       k.foreign_key_columns,
       k.references,
       (select count(*) from dependency d
        join visible_table on visible_table.oid = d.dependency) as dependencies
from (select count(*) as indexes, coalesce(sum(i.indnatts), 0)::bigint as index_columns
      from pg_index i join visible_table t on t.oid = i.indrelid) i,
     (select count(*) as foreign_keys, coalesce(sum(cardinality(k.conkey)), 0)::bigint as foreign_key_columns,
             count(t.oid) as references
      from visible_foreign_key k left join visible_table t on t.oid = k.confrelid) k

-- name: hidden_references
select k.schema, k.table, k.name, n.nspname::text as referenced_schema, c.relname::text as referenced_table,
       count(*) over () as total
from visible_foreign_key k
join pg_class c on c.oid = k.confrelid
join pg_namespace n on n.oid = c.relnamespace
where not exists (select from visible_table t where t.oid = k.confrelid)
order by 1, 2, 3
limit $2

-- name: database
select d.datname::text as name,
       pg_get_userbyid(d.datdba)::text as owner,
       'PostgreSQL' as product,
       current_setting('server_version') as version,
       pg_encoding_to_char(d.encoding)::text as encoding,
       d.datcollate::text as collation,
       left(shobj_description(d.oid, 'pg_database'), 10000) as comment
from pg_database d
where d.datname = current_database()

-- name: schemas
select s.name,
       current_database()::text as database,
       pg_get_userbyid(s.owner)::text as owner,
       left(obj_description(s.oid, 'pg_namespace'), 10000) as comment
from visible_schema s

-- name: tables
select t.schema,
       t.name,
       t.kind,
       pg_get_userbyid(c.relowner)::text as owner,
       left(obj_description(t.oid, 'pg_class'), 10000) as comment,
       case when c.relkind in ('r', 'm') and c.reltuples >= 0 then c.reltuples::bigint end as estimated_rows,
       case when c.relkind in ('r', 'm')
            then c.relpages::bigint * current_setting('block_size')::bigint end as estimated_bytes,
       c.relpersistence = 'u' as unlogged,
       c.relrowsecurity as row_security,
       case when c.relispartition
            then (select array[n.nspname::text, parent.relname::text]
                  from pg_inherits h
                  join pg_class parent on parent.oid = h.inhparent
                  join pg_namespace n on n.oid = parent.relnamespace
                  where h.inhrelid = t.oid) end as partition_of,
       case when c.relkind in ('v', 'm') then left(pg_get_viewdef(t.oid), 10000) end as definition
from visible_table t
join pg_class c on c.oid = t.oid

-- name: columns
select t.schema,
       t.name as table,
       t.kind as table_kind,
       a.attname::text as name,
       a.attnum::int as ordinal,
       format_type(a.atttypid, a.atttypmod) as type,
       not a.attnotnull as nullable,
       case when a.attgenerated = '' then left(pg_get_expr(d.adbin, d.adrelid), 10000) end as default,
       case when a.attgenerated <> '' then left(pg_get_expr(d.adbin, d.adrelid), 10000) end as generated_as,
       case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
       coalesce(a.attnum = any (p.indkey), false) as primary_key,
       left(about.description, 10000) as comment
from visible_table t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
left join pg_index p on p.indrelid = t.oid and p.indisprimary
left join pg_description about
    on about.objoid = t.oid and about.classoid = 'pg_class'::regclass and about.objsubid = a.attnum

-- name: indexes
select t.schema,
       t.name as table,
       t.kind as table_kind,
       c.relname::text as name,
       m.amname::text as method,
       left(pg_get_indexdef(c.oid), 10000) as definition,
       i.indisunique as unique,
       i.indisprimary as primary_key,
       i.indisvalid as valid,
       array(select left(pg_get_indexdef(c.oid, part, false), 10000)
             from generate_series(1, i.indnkeyatts::int) part) as columns,
       array(select left(pg_get_indexdef(c.oid, part, false), 10000)
             from generate_series(i.indnkeyatts + 1, i.indnatts::int) part) as included_columns,
       left(pg_get_expr(i.indpred, i.indrelid), 10000) as predicate,
       case when c.relkind = 'i'
            then c.relpages::bigint * current_setting('block_size')::bigint end as estimated_bytes,
       left(obj_description(c.oid, 'pg_class'), 10000) as comment,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = i.indrelid and a.attnum = any (i.indkey)) as used_columns
from visible_table t
join pg_index i on i.indrelid = t.oid
join pg_class c on c.oid = i.indexrelid
join pg_am m on m.oid = c.relam

-- name: foreign_keys
select k.schema,
       k.table,
       k.name,
       array(select a.attname::text from unnest(k.conkey) with ordinality part (number, place)
             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.number
             order by part.place) as columns,
       n.nspname::text as referenced_schema,
       c.relname::text as referenced_table,
       array(select a.attname::text from unnest(k.confkey) with ordinality part (number, place)
             join pg_attribute a on a.attrelid = k.confrelid and a.attnum = part.number
             order by part.place) as referenced_columns,
       t.kind as referenced_kind,
       case k.confupdtype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade'
                          when 'n' then 'set null' when 'd' then 'set default' end as on_update,
       case k.confdeltype when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade'
                          when 'n' then 'set null' when 'd' then 'set default' end as on_delete,
       k.condeferrable as deferrable,
       k.condeferred as initially_deferred,
       k.convalidated as validated,
       left(obj_description(k.oid, 'pg_constraint'), 10000) as comment
from visible_foreign_key k
join pg_class c on c.oid = k.confrelid
join pg_namespace n on n.oid = c.relnamespace
left join visible_table t on t.oid = k.confrelid

-- name: dependencies
select dependent.schema,
       dependent.name,
       dependent.kind,
       target.schema as dependency_schema,
       target.name as dependency_name,
       target.kind as dependency_kind,
       d.foreign_keys
from dependency d
join visible_table dependent on dependent.oid = d.dependent
join visible_table target on target.oid = d.dependency
