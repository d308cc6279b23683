// name: list_migrations
MATCH (migration:SchemaMigration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version

// name: record_migration
MERGE (migration:SchemaMigration {version: $version})
SET migration.name = $name,
    migration.checksum = $checksum,
    migration.applied_at = datetime()
