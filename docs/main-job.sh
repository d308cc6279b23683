#!/usr/bin/env bash
# The main job with nothing but grpcurl and an API key: connect a source, ingest it, watch, ask the graph.
#
#     docs/main-job.sh postgresql://reader:secret@127.0.0.1:5432/shop
#
# WEFT_ADDRESS and WEFT_API_KEY name the server and the key; by default those of `make serve`. It needs grpcurl and jq.
set -euo pipefail

connection_url=${1:?usage: main-job.sh CONNECTION_URL}
address=${WEFT_ADDRESS:-127.0.0.1:50051}
api_key=${WEFT_API_KEY:-$(cat "${WEFT_DATA_DIR:-.weft}/admin.key")}

# call METHOD JSON: the request travels by standard input, so that no secret shows in the list of processes.
call() {
    grpcurl -plaintext -H "authorization: Bearer $api_key" -d @ "$address" "$1" <<<"$2"
}

echo "Services:"
grpcurl -plaintext "$address" list

echo "The source:"
source=$(call weft.source.v1.SourceService/CreateSource "$(
    jq -n --arg url "$connection_url" --arg id "$(cat /proc/sys/kernel/random/uuid)" \
        '{source: {name: "from grpcurl", config: {sql: {connection_url: $url}}}, request_id: $id}'
)")
jq .source <<<"$source"
source_id=$(jq -r .source.id <<<"$source")

echo "The job, as it happens:"
job=$(call weft.ingestion.v1.IngestionService/StartIngestion "{\"source_id\": \"$source_id\"}")
job_id=$(jq -r .job.id <<<"$job")
call weft.ingestion.v1.IngestionService/WatchIngestion "{\"job_id\": \"$job_id\"}" |
    jq -rc '.events[]? | [.type, .phase, .stage, .progress, .records_processed] | map(. // "") | join("  ")'

job=$(call weft.ingestion.v1.IngestionService/GetIngestionJob "{\"id\": \"$job_id\"}")
jq .job <<<"$job"

echo "The graph:"
call weft.graph.v1.GraphService/GetGraphStats '{}'
call weft.graph.v1.GraphService/ListNodes '{"filter": "label = \"Table\"", "page_size": 3}'

[ "$(jq -r .job.status <<<"$job")" = INGESTION_STATUS_COMPLETED ]
