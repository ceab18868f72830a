import type { ContentDocument, ContentType, DocumentOf } from "./documents/parsed.ts";

/**
 * The documents of one type.
 * @param documents parsed documents of all types
 */
export function documentsOf<Type extends ContentType>(
  documents: readonly ContentDocument[],
  type: Type,
): DocumentOf<Type>[] {
  return documents.filter((document) => document._type === type) as DocumentOf<Type>[];
}

/**
 * Documents by their `_id`.
 * @param documents parsed documents
 */
export function mapById<Document extends { _id: string }>(documents: readonly Document[]) {
  return new Map(documents.map((document) => [document._id, document]));
}
