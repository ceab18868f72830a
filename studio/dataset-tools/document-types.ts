import { contentTypes } from "@digiplein/content-schema/site";
import { schemaTypes } from "@digiplein/content-schema/studio";

const ASSETS = ["sanity.imageAsset", "sanity.fileAsset"];
const shipped: ReadonlySet<string> = new Set([...contentTypes, ...ASSETS]);
const forms: ReadonlySet<string> = new Set(
  schemaTypes.filter(({ type }) => type === "document").map(({ name }) => name),
);

/** Whether documents of a type are content: they can be shipped, exported and shown. */
export function isContentType(type: string): boolean {
  return shipped.has(type);
}

/** Whether documents of a type are records of work, such as the publisher's state: they stay behind. */
export function isRecordType(type: string): boolean {
  return forms.has(type) && !shipped.has(type);
}

/** The fix for a document of a type that this version does not have. */
export const UNKNOWN_TYPE_FIX =
  "give it a type of this version, or a migration (see studio/migrations/README.md)";
