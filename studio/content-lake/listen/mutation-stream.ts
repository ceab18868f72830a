import { randomUUID } from "node:crypto";
import {
  type Actor,
  type Commit,
  type DocumentChange,
  type Lake,
  LakeError,
  type QueryParams,
} from "../model.ts";
import type { EventSink } from "./event-sink.ts";

/** What one client listens to, after parsing. */
export interface MutationStreamRequest {
  query: string;
  params: QueryParams;
  actor: Actor;
  includeMutations: boolean;
  includeResult: boolean;
  includePreviousRevision: boolean;
  includeAllVersions: boolean;
  /** Adds patches that turn the previous document into the new one and back. */
  effects: boolean;
  /** The client was connected before and asked to be resumed. */
  resuming: boolean;
}

/** How a change looks to one listener: whether it saw the document before and sees it after. */
interface Sighting {
  change: DocumentChange;
  before: boolean;
  after: boolean;
}

/**
 * Opens a stream of document changes in the event shapes of Sanity's listen API: `welcome`, then
 * one `mutation` for each document of each commit, in commit order.
 * @throws LakeError 400 for a query that does not parse, before anything is sent
 */
export async function mutationStream(
  lake: Lake,
  request: MutationStreamRequest,
): Promise<(sink: EventSink) => () => void> {
  await lake.matches(probe, request);
  return (sink) => {
    // Missed events are not kept yet, and `reset` tells the client to fetch anew.
    const event = request.resuming ? "reset" : "welcome";
    const listenerName = randomUUID();
    sink.send({ event, id: `${event}#${listenerName}`, data: { listenerName } });
    let turn = Promise.resolve();
    return lake.subscribe((commit) => {
      turn = turn
        .then(() => sendCommit(lake, request, commit, sink))
        .catch((error: unknown) => {
          sink.send({ event: "channelError", data: { message: messageOf(error) } });
          sink.close();
        });
    });
  };
}

async function sendCommit(
  lake: Lake,
  request: MutationStreamRequest,
  commit: Commit,
  sink: EventSink,
): Promise<void> {
  const sightings: Sighting[] = [];
  for (const change of commit.changes) {
    if (change.id.startsWith("versions.") && !request.includeAllVersions) continue;
    const before = change.before !== null && (await lake.matches(change.before, request));
    const after = change.after !== null && (await lake.matches(change.after, request));
    if (before || after) sightings.push({ change, before, after });
  }
  for (const [index, sighting] of sightings.entries()) {
    const place = { transactionTotalEvents: sightings.length, transactionCurrentEvent: index + 1 };
    const hidden = await hidesASide(lake, request.actor, sighting);
    const data = { ...mutationEvent(request, commit, sighting, hidden), ...place };
    sink.send({ event: "mutation", id: `${commit.transactionId}#${sighting.change.id}`, data });
  }
}

function mutationEvent(
  request: MutationStreamRequest,
  commit: Commit,
  { change, before, after }: Sighting,
  hidden: boolean,
): Record<string, unknown> {
  return {
    eventId: `${commit.transactionId}#${change.id}`,
    documentId: change.id,
    transactionId: commit.transactionId,
    transition: before && after ? "update" : after ? "appear" : "disappear",
    identity: commit.author,
    ...(change.before ? { previousRev: change.before._rev } : {}),
    resultRev: commit.transactionId,
    timestamp: commit.timestamp,
    visibility: "query",
    ...(request.includeMutations ? { mutations: hidden ? [] : change.mutations } : {}),
    ...(request.includeResult && after ? { result: change.after } : {}),
    ...(request.includePreviousRevision && before ? { previous: change.before } : {}),
    ...(request.effects && !hidden ? { effects: change.effects } : {}),
  };
}

/** Whether a change enters or leaves what the listener may read; its patches would tell too much. */
async function hidesASide(
  lake: Lake,
  actor: Actor,
  { change, before, after }: Sighting,
): Promise<boolean> {
  const unseen = before ? after || change.after : change.before;
  if (!unseen || unseen === true) return false;
  return !(await lake.matches(unseen, { query: "*", params: {}, actor }));
}

/** Shows whether a query parses, without touching a stored document. */
const probe = { _id: "probe", _type: "probe", _rev: "", _createdAt: "", _updatedAt: "" };

function messageOf(error: unknown): string {
  return error instanceof LakeError ? error.message : "The listener failed; connect again.";
}
