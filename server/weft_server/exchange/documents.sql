-- name: keep_document
insert into imported_documents (organization_id, system, collection, resource_id, document, resource)
values (
    :organization_id,
    :system,
    :collection,
    :id,
    :document,
    :resource
)
on conflict (organization_id, system, collection, resource_id) do update
set document = excluded.document,
    resource = excluded.resource,
    imported_at = excluded.imported_at
