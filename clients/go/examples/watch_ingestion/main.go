// Command watch_ingestion starts an ingestion of a source and watches it until it ends.
//
//	WEFT_ADDRESS=127.0.0.1:50051 WEFT_API_KEY=weft_… go run ./examples/watch_ingestion SOURCE_ID
//
// It exits with 0 when the job completed, with 1 when it did not, and with 2 when it was called wrongly.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	ingestionv1 "github.com/weft-dev/weft/clients/go/weft/ingestion/v1"
)

// The time between two attempts to watch on; each pause is twice the one before.
const (
	firstPause   = 100 * time.Millisecond
	longestPause = 30 * time.Second
)

// watch prints each event of a job once, in order, and returns the job as it ended.
func watch(ctx context.Context, client ingestionv1.IngestionServiceClient, jobID string) (*ingestionv1.IngestionJob, error) {
	cursor := ""
	for pause := firstPause; ; pause *= 2 {
		next, err := follow(ctx, client, jobID, cursor)
		if err == nil {
			var last *ingestionv1.GetIngestionJobResponse
			last, err = client.GetIngestionJob(ctx, &ingestionv1.GetIngestionJobRequest{Id: jobID})
			if err == nil {
				return last.GetJob(), nil
			}
		}
		// The server went away, the job did not. After the last cursor, nothing is missed or repeated.
		if next != cursor {
			cursor, pause = next, firstPause
		}
		if status.Code(err) != codes.Unavailable || pause > longestPause {
			return nil, err
		}
		time.Sleep(pause)
	}
}

// follow prints the events after a cursor until the stream ends, which it does when the job does, or breaks. It returns
// the cursor of the last message.
func follow(ctx context.Context, client ingestionv1.IngestionServiceClient, jobID, cursor string) (string, error) {
	stream, err := client.WatchIngestion(ctx, &ingestionv1.WatchIngestionRequest{
		Target: &ingestionv1.WatchIngestionRequest_JobId{JobId: jobID},
		Cursor: cursor,
	})
	if err != nil {
		return cursor, err
	}
	for {
		// A message is events, a heartbeat, or both.
		message, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return cursor, nil
		}
		if err != nil {
			return cursor, err
		}
		for _, event := range message.GetEvents() {
			fmt.Println(describe(event))
		}
		cursor = cmp.Or(message.GetCursor(), cursor)
	}
}

// describe returns an event as one line.
func describe(event *ingestionv1.IngestionEvent) string {
	name := strings.ToLower(strings.TrimPrefix(event.GetType().String(), "INGESTION_EVENT_TYPE_"))
	line := fmt.Sprintf("%-9s %3.0f%% %d records %s",
		name, event.GetProgress()*100, event.GetRecordsProcessed(), event.GetStage())
	return strings.TrimRight(line, " ")
}

// run starts the source's ingestion and watches it; it returns the job as it ended.
func run(address, apiKey, sourceID string) (*ingestionv1.IngestionJob, error) {
	connection, err := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return nil, err
	}
	defer connection.Close()

	client := ingestionv1.NewIngestionServiceClient(connection)
	ctx := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+apiKey)
	started, err := client.StartIngestion(ctx, &ingestionv1.StartIngestionRequest{
		SourceId: sourceID,
		// Makes it safe to send this again: the same id gets the same job.
		RequestId: uuid.NewString(),
	})
	if err != nil {
		return nil, err
	}
	return watch(ctx, client, started.GetJob().GetId())
}

func main() {
	address, apiKey := cmp.Or(os.Getenv("WEFT_ADDRESS"), "127.0.0.1:50051"), os.Getenv("WEFT_API_KEY")
	if len(os.Args) != 2 || apiKey == "" {
		fmt.Fprintln(os.Stderr, "usage: WEFT_API_KEY=… watch_ingestion SOURCE_ID")
		os.Exit(2)
	}
	job, err := run(address, apiKey, os.Args[1])
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %s\n", status.Code(err), status.Convert(err).Message())
		os.Exit(1)
	}
	fmt.Printf("%s: %d nodes created, %d relationships created, %d nodes cleaned\n",
		strings.ToLower(strings.TrimPrefix(job.GetStatus().String(), "INGESTION_STATUS_")),
		job.GetNodesCreated(), job.GetRelationshipsCreated(), job.GetNodesCleaned())
	if job.GetStatus() != ingestionv1.IngestionStatus_INGESTION_STATUS_COMPLETED {
		os.Exit(1)
	}
}
