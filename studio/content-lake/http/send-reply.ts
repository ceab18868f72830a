import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type EventSink, heartbeatInterval } from "../listen/event-sink.ts";
import { httpSink } from "../listen/http-sink.ts";
import { LakeError } from "../model.ts";
import { DISK_FULL, sqliteCode } from "../store/database.ts";
import { type EventsReply, json, type Reply } from "./reply.ts";

/** Sends what a route answered. @param response before its head is written */
export async function sendReply(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply.kind === "events") {
    startStream(reply, httpSink(response));
    return;
  }
  response.writeHead(reply.status, { "x-content-type-options": "nosniff", ...reply.headers });
  if (reply.body instanceof Readable) await pipeline(reply.body, response);
  else response.end(reply.body);
}

/** Opens a stream on a sink, with heartbeats until the client is gone. */
export function startStream(reply: EventsReply, sink: EventSink): void {
  const ifAllowed = (send: () => void) => (reply.isAllowed() ? send() : sink.close());
  const guarded: EventSink = {
    ...sink,
    send: (event) => ifAllowed(() => sink.send(event)),
    heartbeat: () => ifAllowed(sink.heartbeat),
  };
  const heartbeat = setInterval(guarded.heartbeat, heartbeatInterval);
  const stop = reply.open(guarded);
  sink.onClose(() => {
    clearInterval(heartbeat);
    stop();
  });
}

/**
 * The answer to a failure: Sanity's error body for a refusal, a plain 500 for our own mistakes.
 * @param log takes one line about a mistake of ours
 */
export function failureReply(error: unknown, log: (line: string) => void): Reply {
  if (error instanceof LakeError) return json(error.body, error.status);
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (isDiskFull(error)) return failureReply(diskFull(), log);
  const message = "The content lake failed; its log says why.";
  return json({ statusCode: 500, error: "Internal Server Error", message }, 500);
}

/** Uploads and sessions are written outside the content's own database, which has its own refusal. */
function isDiskFull(error: unknown): boolean {
  const isFileError = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return isFileError || sqliteCode(error) === DISK_FULL;
}

function diskFull(): LakeError {
  const message = "The disk is full: nothing was written. Free space and try again.";
  return new LakeError(507, message, "insufficientStorageError");
}
