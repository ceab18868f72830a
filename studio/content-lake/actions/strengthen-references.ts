/**
 * References to a document that was not published yet are weak until their own document is
 * published; the Studio marks them with `_strengthenOnPublish` (see `strengthenOnPublish` in sanity).
 * @returns the document with those references made as strong as their field asks
 */
export function strengthenReferences<Document extends object>(document: Document): Document {
  return strengthen(document) as Document;
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen);
  if (typeof value !== "object" || value === null) return value;
  if ("_ref" in value && "_strengthenOnPublish" in value) return strongReference(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strengthen(item)]));
}

function strongReference(reference: object & { _strengthenOnPublish: unknown }): object {
  const { _strengthenOnPublish: mark, ...rest } = reference;
  if (typeof mark === "object" && mark !== null && "weak" in mark && mark.weak === true)
    return rest;
  const { _weak, ...strong } = rest as { _weak?: unknown };
  return strong;
}
