import { randomUUID } from "node:crypto";
import type { Commit, Lake } from "../model.ts";
import type { EventSink } from "./event-sink.ts";
import { liveTag } from "./live-tags.ts";

/** Opens a stream that tells after each published change that queries may have a new result. */
export function liveStream(lake: Lake): (sink: EventSink) => () => void {
  return (sink) => {
    sink.send({ event: "welcome", id: randomUUID(), data: {} });
    return lake.subscribe((commit) => {
      if (!changesPublished(commit)) return;
      sink.send({ event: "message", id: commit.transactionId, data: { tags: [liveTag] } });
    });
  };
}

/** A dot in an id means draft, version or private. */
function changesPublished(commit: Commit): boolean {
  return commit.changes.some(({ id }) => !id.includes("."));
}
