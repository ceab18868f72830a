import { draftId, isPublishedId, publishedId } from "../store/document-id.ts";
import type { StoredChange } from "./document-history.ts";

/**
 * One change as an event of `data/history/events`, in the shapes the Studio's history reads.
 * @param change what happened to the document asked about
 * @param together all changes of the same transaction
 * @returns `undefined` for an ordinary edit of a draft, which is no event
 */
export function toEvent(
  change: StoredChange,
  together: StoredChange[],
): Record<string, unknown> | undefined {
  const base = {
    timestamp: change.timestamp,
    author: change.author,
    documentId: publishedId(change.document),
  };
  return isPublishedId(change.document)
    ? { ...base, ...publishedEvent(change, together) }
    : draftEvent(change, base);
}

function publishedEvent(change: StoredChange, together: StoredChange[]): Record<string, unknown> {
  const version = together.find(
    ({ document, existsAfter }) => document !== change.document && !existsAfter,
  );
  if (!change.existsAfter) {
    return hasCause(change, "unpublish")
      ? {
          type: "unpublishDocument",
          versionId: draftId(change.document),
          versionRevisionId: change.transactionId,
        }
      : { type: "deleteDocumentGroup" };
  }
  if (hasCause(change, "publish")) {
    return publishEvent(
      change,
      version?.document ?? draftId(change.document),
      version?.previousRev ?? undefined,
    );
  }
  return {
    type: change.previousRev === null ? "createLiveDocument" : "updateLiveDocument",
    revisionId: change.transactionId,
  };
}

function draftEvent(
  change: StoredChange,
  base: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const versionId = change.document;
  if (change.previousRev === null) {
    return {
      ...base,
      type: "createDocumentVersion",
      versionId,
      versionRevisionId: change.transactionId,
      revisionId: change.transactionId,
    };
  }
  if (change.existsAfter) return undefined;
  return hasCause(change, "publish")
    ? { ...base, ...publishEvent(change, versionId, change.previousRev) }
    : {
        ...base,
        type: "deleteDocumentVersion",
        versionId,
        versionRevisionId: change.previousRev,
      };
}

function publishEvent(
  change: StoredChange,
  versionId: string,
  versionRevisionId: string | undefined,
): Record<string, unknown> {
  return {
    type: "publishDocumentVersion",
    revisionId: change.transactionId,
    versionId,
    versionRevisionId,
    publishCause: "document.publish",
    contributors: [change.author],
  };
}

function hasCause(change: StoredChange, cause: string): boolean {
  return change.cause.split(",").includes(cause);
}
