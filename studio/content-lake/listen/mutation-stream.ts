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
import { eventId, placeOf, rightsOf } from "./place.ts";

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
  /** The last event that the client heard, when it was connected before and asks to be resumed. */
  lastEventId?: string | undefined;
}

/** How a change looks to one listener: whether it saw the document before and sees it after. */
interface Sighting {
  change: DocumentChange;
  before: boolean;
  after: boolean;
}

/**
 * Opens a stream of document changes in the event shapes of Sanity's listen API: `welcome`, then
 * one `mutation` for each document of each commit, in commit order. A client that resumes gets
 * `welcomeback` and what it missed, or `reset` when that is not known: then it fetches anew.
 * @throws LakeError 400 for a query that does not parse, before anything is sent
 */
export async function mutationStream(
  lake: Lake,
  request: MutationStreamRequest,
): Promise<(sink: EventSink) => () => void> {
  await lake.matches(probe, request);
  return (sink) => {
    const rights = rightsOf(request.actor);
    const heard = request.lastEventId === undefined ? undefined : placeOf(request.lastEventId);
    const missed = heard?.rights === rights ? lake.commitsFrom(heard.transactionId) : null;
    const event = missed ? "welcomeback" : heard ? "reset" : "welcome";
    const from = missed ? request.lastEventId : undefined;
    const id = from ?? eventId({ rights, transactionId: lake.lastTransaction() });
    sink.send({ event, id, data: { listenerName: randomUUID() } });

    const isNew = (commit: Commit, change: DocumentChange) =>
      commit.transactionId !== heard?.transactionId ||
      (heard.documentId !== undefined && change.id > heard.documentId);
    let turn = Promise.resolve();
    const tell = (commit: Commit) => {
      turn = turn
        .then(async () => {
          for (const { change, data } of await eventsOf(lake, request, commit)) {
            if (!isNew(commit, change)) continue;
            const place = { rights, transactionId: commit.transactionId, documentId: change.id };
            sink.send({ event: "mutation", id: eventId(place), data });
          }
        })
        .catch((error: unknown) => {
          sink.send({ event: "channelError", data: { message: messageOf(error) } });
          sink.close();
        });
    };
    for (const commit of missed ?? []) tell(commit);
    return lake.subscribe(tell);
  };
}

/** What a listener hears of a commit, always in the order of ids, so that it can be resumed within. */
async function eventsOf(
  lake: Lake,
  request: MutationStreamRequest,
  commit: Commit,
): Promise<{ change: DocumentChange; data: Record<string, unknown> }[]> {
  const sightings: Sighting[] = [];
  for (const change of [...commit.changes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (change.id.startsWith("versions.") && !request.includeAllVersions) continue;
    const before = change.before !== null && (await lake.matches(change.before, request));
    const after = change.after !== null && (await lake.matches(change.after, request));
    if (before || after) sightings.push({ change, before, after });
  }
  const events: { change: DocumentChange; data: Record<string, unknown> }[] = [];
  for (const [index, sighting] of sightings.entries()) {
    const place = { transactionTotalEvents: sightings.length, transactionCurrentEvent: index + 1 };
    const hidden = await hidesASide(lake, request.actor, sighting);
    const data = { ...mutationEvent(request, commit, sighting, hidden), ...place };
    events.push({ change: sighting.change, data });
  }
  return events;
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
