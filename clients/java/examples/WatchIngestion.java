import dev.weft.ingestion.v1.GetIngestionJobRequest;
import dev.weft.ingestion.v1.IngestionEvent;
import dev.weft.ingestion.v1.IngestionJob;
import dev.weft.ingestion.v1.IngestionServiceGrpc;
import dev.weft.ingestion.v1.IngestionServiceGrpc.IngestionServiceBlockingStub;
import dev.weft.ingestion.v1.IngestionStatus;
import dev.weft.ingestion.v1.StartIngestionRequest;
import dev.weft.ingestion.v1.WatchIngestionRequest;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts an ingestion of a source and watches it until it ends.
 *
 * <pre>WEFT_ADDRESS=127.0.0.1:50051 WEFT_API_KEY=weft_… java -cp "target/*:target/lib/*" examples/WatchIngestion.java SOURCE_ID</pre>
 *
 * <p>Exits with 0 when the job completed, with 1 when it did not, and with 2 when it was called wrongly.
 */
public final class WatchIngestion {
  /** The time between two attempts to watch on; each pause is twice the one before. */
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private WatchIngestion() {}

  public static void main(String[] arguments) throws InterruptedException {
    String address = Optional.ofNullable(System.getenv("WEFT_ADDRESS")).orElse("127.0.0.1:50051");
    String apiKey = System.getenv("WEFT_API_KEY");
    if (arguments.length != 1 || apiKey == null) {
      System.err.println("usage: WEFT_API_KEY=… java examples/WatchIngestion.java SOURCE_ID");
      System.exit(2);
    }
    ManagedChannel channel = ManagedChannelBuilder.forTarget(address).usePlaintext().build();
    try {
      IngestionJob job = run(authenticated(channel, apiKey), arguments[0]);
      System.out.printf(
          "%s: %d nodes created, %d relationships created, %d nodes cleaned%n",
          shortName(job.getStatus(), "INGESTION_STATUS_"),
          job.getNodesCreated(),
          job.getRelationshipsCreated(),
          job.getNodesCleaned());
      System.exit(job.getStatus() == IngestionStatus.INGESTION_STATUS_COMPLETED ? 0 : 1);
    } catch (StatusRuntimeException error) {
      System.err.printf("%s: %s%n", error.getStatus().getCode(), error.getStatus().getDescription());
      System.exit(1);
    } finally {
      channel.shutdownNow();
    }
  }

  /** Returns a client whose calls bear the API key. */
  private static IngestionServiceBlockingStub authenticated(ManagedChannel channel, String apiKey) {
    Metadata credentials = new Metadata();
    credentials.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + apiKey);
    return IngestionServiceGrpc.newBlockingStub(channel)
        .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(credentials));
  }

  /** Starts the source's ingestion and watches it; returns the job as it ended. */
  private static IngestionJob run(IngestionServiceBlockingStub ingestion, String sourceId)
      throws InterruptedException {
    StartIngestionRequest request =
        StartIngestionRequest.newBuilder()
            .setSourceId(sourceId)
            // Makes it safe to send this again: the same id gets the same job.
            .setRequestId(UUID.randomUUID().toString())
            .build();
    return watch(ingestion, ingestion.startIngestion(request).getJob().getId());
  }

  /** Prints each event of a job once, in order, and returns the job as it ended. */
  private static IngestionJob watch(IngestionServiceBlockingStub ingestion, String jobId)
      throws InterruptedException {
    var request = WatchIngestionRequest.newBuilder().setJobId(jobId);
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        // The stream ends when the job does. Its messages are events, heartbeats, or both.
        var messages = ingestion.watchIngestion(request.build());
        while (messages.hasNext()) {
          var message = messages.next();
          message.getEventsList().forEach(event -> System.out.println(describe(event)));
          if (!message.getCursor().isEmpty()) {
            request.setCursor(message.getCursor());
          }
          pause = FIRST_PAUSE;
        }
        return ingestion.getIngestionJob(GetIngestionJobRequest.newBuilder().setId(jobId).build()).getJob();
      } catch (StatusRuntimeException error) {
        // The server went away, the job did not. After the last cursor, nothing is missed or repeated.
        if (error.getStatus().getCode() != Status.Code.UNAVAILABLE || pause.compareTo(LONGEST_PAUSE) > 0) {
          throw error;
        }
        Thread.sleep(pause.toMillis());
        pause = pause.multipliedBy(2);
      }
    }
  }

  /** Returns an event as one line. */
  private static String describe(IngestionEvent event) {
    return String.format(
            Locale.ROOT,
            "%-9s %3.0f%% %d records %s",
            shortName(event.getType(), "INGESTION_EVENT_TYPE_"),
            event.getProgress() * 100,
            event.getRecordsProcessed(),
            event.getStage())
        .stripTrailing();
  }

  /** Returns an enum value's name as people write it, such as `completed`. */
  private static String shortName(Enum<?> value, String prefix) {
    return value.name().substring(prefix.length()).toLowerCase(Locale.ROOT);
  }
}
