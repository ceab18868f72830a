/**
 * Document ids as the hosted lake knows them: `<id>` is published, `drafts.<id>` its draft and
 * `versions.<name>.<id>` a version. Any other dot makes a private path, such as `publication.x`.
 */

const DRAFTS = "drafts.";
const VERSIONS = "versions.";

/** Letters, digits, `_`, `-` and single dots; at most 128 characters; starts with neither `-` nor a dot. */
export const DOCUMENT_ID = /^(?=.{1,128}$)[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/;

/** Whether the id is of a draft. */
export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS);
}

function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS);
}

/** Whether the id is of neither a draft nor a version. */
export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id);
}

/** The id under which the document is, or would be, published. */
export function publishedId(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length);
  return isVersionId(id) ? id.split(".").slice(2).join(".") : id;
}

/** The id of the draft of a published id. */
export function draftId(id: string): string {
  return DRAFTS + id;
}
