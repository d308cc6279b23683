// Starts an ingestion of a source and watches it until it ends.
//
//     WEFT_ADDRESS=127.0.0.1:50051 WEFT_API_KEY=weft_… node dist/examples/watch_ingestion.js SOURCE_ID
//
// Exits with 0 when the job completed, with 1 when it did not, and with 2 when it was called wrongly.

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { type Client, Code, ConnectError, type Interceptor, createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";

import {
  type IngestionEvent,
  IngestionEventType,
  type IngestionJob,
  IngestionService,
  IngestionStatus,
} from "../src/gen/weft/ingestion/v1/ingestion_service_pb.js";

// Milliseconds between two attempts to watch on; each pause is twice the one before.
const firstPause = 100;
const longestPause = 30_000;

// What a lost server looks like: Node.js reports a connection that breaks under a call as one of the latter two.
const lostConnection = new Set([Code.Unavailable, Code.Canceled, Code.Aborted]);

// Prints each event of a job once, in order, and returns the job as it ended.
async function watch(ingestion: Client<typeof IngestionService>, jobId: string): Promise<IngestionJob | undefined> {
  let cursor = "";
  let pause = firstPause;
  for (;;) {
    try {
      // The stream ends when the job does. Its messages are events, heartbeats, or both.
      for await (const message of ingestion.watchIngestion({ target: { case: "jobId", value: jobId }, cursor })) {
        message.events.forEach((event) => console.log(describe(event)));
        cursor = message.cursor || cursor;
        pause = firstPause;
      }
      return (await ingestion.getIngestionJob({ id: jobId })).job;
    } catch (error) {
      // The server went away, the job did not. After the last cursor, nothing is missed or repeated.
      if (!lostConnection.has(ConnectError.from(error).code) || pause > longestPause) {
        throw error;
      }
      await sleep(pause);
      pause *= 2;
    }
  }
}

// Returns an event as one line.
function describe(event: IngestionEvent): string {
  const name = IngestionEventType[event.type].toLowerCase().padEnd(9);
  const percent = `${Math.round(event.progress * 100)}%`.padStart(4);
  return `${name} ${percent} ${event.recordsProcessed} records ${event.stage}`.trimEnd();
}

// Runs the example; returns its exit code.
async function main(): Promise<number> {
  const address = process.env["WEFT_ADDRESS"] ?? "127.0.0.1:50051";
  const apiKey = process.env["WEFT_API_KEY"];
  const sourceId = process.argv[2];
  if (!sourceId || process.argv.length > 3 || !apiKey) {
    console.error("usage: WEFT_API_KEY=… node watch_ingestion.js SOURCE_ID");
    return 2;
  }

  const authenticate: Interceptor = (next) => (request) => {
    request.header.set("authorization", `Bearer ${apiKey}`);
    return next(request);
  };
  const transport = createGrpcTransport({ baseUrl: `http://${address}`, interceptors: [authenticate] });
  const ingestion = createClient(IngestionService, transport);

  // The request id makes it safe to send this again: the same id gets the same job.
  const started = await ingestion.startIngestion({ sourceId, requestId: randomUUID() });
  const job = await watch(ingestion, started.job?.id ?? "");
  if (!job) {
    return 1;
  }
  console.log(
    `${IngestionStatus[job.status].toLowerCase()}: ${job.nodesCreated} nodes created, ` +
      `${job.relationshipsCreated} relationships created, ${job.nodesCleaned} nodes cleaned`,
  );
  return job.status === IngestionStatus.COMPLETED ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code, rawMessage } = ConnectError.from(error);
  console.error(`${Code[code]}: ${rawMessage}`);
  process.exitCode = 1;
}
